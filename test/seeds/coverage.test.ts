/** Every fact of the packaged networks cites, and every line of their documents is accounted for: without the documents. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredLines, readCoverage, writeCoverage } from '../../scripts/check-sources/coverage.js';
import { inRanges, lineNumbers } from '../../scripts/check-sources/line-numbers.js';
import { citedFacts, readPackaged, sourceDocuments } from '../../scripts/check-sources/packaged-networks.js';
import { coverageFile } from '../../scripts/emit/coverage-file.js';

const seeds = new URL('../../seeds/', import.meta.url);
const text = readFileSync(new URL('coverage.yaml', seeds), 'utf8');
const coverage = readCoverage(text);
const bundles = readPackaged(seeds).filter(({ fiction }) => !fiction);
const facts = citedFacts(bundles);
const documents = sourceDocuments(bundles);
const documentIds = new Set(documents.map(({ id }) => id));

describe('facts of the packaged networks', () => {
  it('cite what says so, with words or an entry', () => {
    const entered = bundles.flatMap(({ nodes, ties }) => [
      ...nodes.filter(({ kind }) => kind !== 'Source' && kind !== 'NetworkFile'),
      ...ties,
    ]);
    expect(entered.length).toBeGreaterThan(400);
    expect(entered.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const bare = facts.filter(({ citation: { source, lines, words = [], entry } }) =>
      documentIds.has(source) ? lines === undefined || words.length === 0 : entry === undefined,
    );
    expect(bare).toEqual([]);
  });

  it('cite only lines that are listed', () => {
    const listed = new Map(
      Object.entries(coverage).map(([source, document]) => [
        source,
        new Set(coveredLines(document).map(([number]) => number)),
      ]),
    );
    const astray = facts.filter(
      ({ citation: { source, lines } }) =>
        documentIds.has(source) &&
        !lineNumbers(lines ?? '').every((number) => listed.get(source)?.has(number) === true),
    );
    expect(astray).toEqual([]);
  });

  it('rest on key words, not on sentences', () => {
    const long = facts.flatMap(({ id, citation: { words = [] } }) =>
      words
        .filter(
          (word) => word.length > 60 || word.split(/\s+/u).length > 6 || /\p{Ll}{4}[.!?](?:\s|$)/u.test(word),
        )
        .map((word) => `${id}: ${word}`),
    );
    expect(long).toEqual([]);
  });

  it('that are derived say how', () => {
    const derived = bundles
      .flatMap(({ nodes, ties }) => [...nodes, ...ties.filter(({ record }) => record === null)])
      .filter(({ origin }) => origin === 'DERIVED');
    expect(derived.length).toBeGreaterThan(20);
    expect(
      derived
        .filter(({ citations }) => citations.every(({ derivation }) => derivation === undefined))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('coverage', () => {
  it('accounts for every document, with the checksum and number of lines of its source', () => {
    expect(documents).toHaveLength(5);
    expect(Object.keys(coverage)).toEqual([...documentIds]);
    for (const { id, checksum } of documents) {
      expect(checksum, id).toMatch(/^[0-9a-f]{64}$/u);
      expect(coverage[id]?.checksum, id).toBe(checksum);
    }
  });

  it.each(Object.entries(coverage))(
    'says of every line of %s which facts cite it, or why none does',
    (_, document) => {
      const lines = coveredLines(document);
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.at(-1)?.[0]).toBeLessThanOrEqual(document.lines);
      const open = lines.filter(
        ([, { uncovered, facts: ids = [] }]) => uncovered === undefined && ids.length === 0,
      );
      expect(inRanges(open.map(([number]) => number))).toBe('');
    },
  );

  it('is what the network files and its own reasons say', () => {
    expect(coverageFile() === text, 'npm run emit writes it anew').toBe(true);
    expect(writeCoverage(coverage)).toBe(text);
  });

  it('keeps the reasons it is given', () => {
    const reason = { it: 'Titolo: "A".', en: 'Heading: "A".' };
    const document = { file: 'a.txt', checksum: '0'.repeat(64), lines: 12 };
    const given = {
      'b/paper': { ...document, nonEmpty: { '10': { facts: ['b/y', 'b/x'] }, '9': { uncovered: reason } } },
      'a/paper': { ...document, nonEmpty: { '1': { facts: ['a/KIND:a/x>a/y:key'], uncovered: reason } } },
    };
    const written = writeCoverage(given);
    expect(written.indexOf('a/paper')).toBeLessThan(written.indexOf('b/paper'));
    expect(written.indexOf('b/x')).toBeLessThan(written.indexOf('b/y'));
    expect(readCoverage(written)).toEqual({
      ...given,
      'b/paper': { ...document, nonEmpty: { '9': { uncovered: reason }, '10': { facts: ['b/x', 'b/y'] } } },
    });
  });
});

/** SHA-256 of the names of persons in the documents, in small letters: here they are not written either. */
const persons = new Set([
  'f59a390fc1149007c638a612cc63715cba462ef0f0f42e865c656415005def6e',
  '87712aa5b7b4218c2e2530724e264be80bb5719ba3a1f27cf7eb77fdaa064621',
  'cf89b517a323db5443f54de9fa2b4c4ce7182ffe0c727cae36147a63b0f87010',
  'cc29339d8ac9afdaa5cf575a16fb7ad50467013fe4443e18c192629b1ed61501',
]);

it('no person named in a document is in a packaged file', () => {
  const hash = (words: string): string => createHash('sha256').update(words).digest('hex');
  for (const name of readdirSync(seeds)) {
    const words =
      readFileSync(new URL(name, seeds), 'utf8')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const found = words.filter(
      (word, place) => persons.has(hash(word)) || persons.has(hash(`${word} ${words[place + 1] ?? ''}`)),
    );
    expect(found, name).toEqual([]);
  }
});
