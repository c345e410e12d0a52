/** `npm run check:sources`: a small invented document, borne out and not. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Coverage } from '../../scripts/check-sources/coverage.js';
import { findDocuments } from '../../scripts/check-sources/find-documents.js';
import { inRanges, lineNumbers, linesOf, nonEmptyLines } from '../../scripts/check-sources/line-numbers.js';
import { sourceProblems } from '../../scripts/check-sources/source-problems.js';
import type { Bundle } from '../../src/bundles/read-bundles.js';
import { checkFiles } from '../../src/services/check-files.js';

// The second line holds white space that is no plain space, the third none but such.
const paper = ['The dairy of Alfa', 'gives room\u00a0to a desk', '\u00a0', 'from 2021 on', ''].join('\n');
const checksum = createHash('sha256').update(paper).digest('hex');

const network = (
  cites = "{ lines: '1-2', words: [dairy, room to a desk] }",
  sum = checksum,
): string => `network: mine
title: { it: Mia, en: Mine }
edition: '1'
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, checksum: ${sum} }
actors:
  alfa:
    kind: Company
    name: Alfa
    cites:
      - ${cites}
      - { lines: 4, words: ['2021'] }
`;

const coverage = (changes: Partial<Coverage[string]> = {}): Coverage => ({
  'mine/paper': {
    file: 'paper.txt',
    checksum,
    lines: 4,
    nonEmpty: { '1': {}, '2': {}, '4': {} },
    ...changes,
  },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rete-documents-'));
  writeFileSync(join(folder, 'whatever it is called'), paper);
});
afterEach(() => rmSync(folder, { recursive: true }));

function bundles(text: string): readonly Bundle[] {
  const read = checkFiles([{ name: 'mine.yaml', bytes: Buffer.from(text) }]);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

const problems = (text = network(), covered = coverage()): readonly string[] =>
  sourceProblems(bundles(text), covered, findDocuments(folder)).map((problem) =>
    problem.replaceAll(folder, 'FOLDER'),
  );

const path = 'FOLDER/whatever it is called';

it('finds a document by its checksum and takes what it bears out', () => {
  expect(problems()).toEqual([]);
});

it('tells a word that is not on the cited lines, and where it is instead', () => {
  expect(problems(network("{ lines: '1-2', words: [dairy, room, '2021', bakery] }"))).toEqual([
    `mine.yaml:8:3: mine/alfa: expected “2021” on line 1-2 of ${path}, found it on line 4`,
    `mine.yaml:8:3: mine/alfa: expected “bakery” on line 1-2 of ${path}, found it nowhere`,
  ]);
});

it('tells a cited line with none of the words', () => {
  expect(problems(network('{ lines: 1-2, words: [dairy] }'))).toEqual([
    `mine.yaml:8:3: mine/alfa: expected one of its words on line 2 of ${path}, found none`,
  ]);
});

it('tells an empty line, one beyond the last, and citations without lines or words', () => {
  expect(problems(network("{ lines: '1, 3, 5', words: [dairy] }"))).toEqual([
    `mine.yaml:8:3: mine/alfa: expected text on line 3 of ${path}, found an empty line`,
    `mine.yaml:8:3: mine/alfa: expected text on line 5 of ${path}, found only 4 lines`,
  ]);
  expect(problems(network('{ lines: 1 }'))).toEqual([
    `mine.yaml:8:3: mine/alfa: expected words of line 1 of ${path}, found none`,
  ]);
  expect(problems(network('{ words: [dairy] }'))).toEqual([
    `mine.yaml:8:3: mine/alfa: expected lines of ${path}, found none`,
  ]);
});

it('tells lines that the coverage forgets or invents', () => {
  expect(problems(network(), coverage({ lines: 5, nonEmpty: { '1': {}, '3': {}, '4': {} } }))).toEqual([
    `seeds/coverage.yaml: mine/paper: expected 4 lines, as ${path} has; found 5`,
    `seeds/coverage.yaml: mine/paper: expected every line of ${path} with text; lines 2 are not there`,
    `seeds/coverage.yaml: mine/paper: expected only lines of ${path} with text; lines 3 have none`,
  ]);
});

it('tells a document without coverage, coverage without a document, and another checksum', () => {
  expect(problems(network(), { 'mine/other': coverage()['mine/paper'] ?? never() })).toEqual([
    'seeds/coverage.yaml: mine/paper: expected its lines to be accounted for, found nothing',
    'seeds/coverage.yaml: mine/other: expected the id of a document that the network files name',
  ]);
  const zeros = '0'.repeat(64);
  expect(problems(network(), coverage({ checksum: zeros }))).toEqual([
    `seeds/coverage.yaml: mine/paper: expected checksum ${checksum}, as its network file says; found ${zeros}`,
  ]);
});

it('says which document is missing and which has changed', () => {
  const other = 'f'.repeat(64);
  expect(problems(network(undefined, other))).toEqual([
    `mine.yaml:6:3: mine/paper: expected “A paper” among the documents (SHA-256 ${other}), found no such file`,
  ]);
  writeFileSync(join(folder, 'paper.txt'), paper);
  expect(problems(network(undefined, other))).toEqual([
    `mine.yaml:6:3: mine/paper: expected paper.txt with SHA-256 ${other}, found ${checksum}: the document has changed`,
  ]);
});

it('counts lines by LF, whatever ends the last one', () => {
  expect(linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  expect(linesOf('a\n\nb\n')).toEqual(['a', '', 'b']);
  expect(nonEmptyLines(['a', ' \t', '', 'b\r'])).toEqual([1, 4]);
  expect(lineNumbers('9, 12-14')).toEqual([9, 12, 13, 14]);
  expect(lineNumbers('')).toEqual([]);
  expect(inRanges([9, 12, 13, 14])).toBe('9, 12-14');
});

function never(): never {
  throw new Error('there is always one');
}
