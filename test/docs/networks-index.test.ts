/** The index of the networks, and what holds of all their pages together. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../scripts/emit/networks/markdown.js';
import { repository } from '../support/scratch-tree.js';
import { partsOf } from './page-blocks.js';
import { isLocalised, known, languages, pages, pathOf } from './packaged-pages.js';

describe('the index', () => {
  const parts = partsOf(pages.get('docs/NETWORKS.md') ?? '');
  const cellsOf = (part: string, question: string): readonly string[] => {
    const row = part.split('\n').find((line) => line.startsWith(`| **${question}** |`)) ?? '';
    return row
      .split(' | ')
      .slice(1)
      .map((cell) => cell.replace(/ \|$/u, ''));
  };

  it('sets the programmes side by side, each in its own column', () => {
    expect(cellsOf(parts.it, 'Quanto in tutto')).toEqual([
      'non detto',
      'non detto',
      '152.400 € (sommato qui)',
      'non detto',
      '14.000.000 € (totale dichiarato)',
    ]);
    // Asc Insieme and the province pay CSAPSA for other activities, not for the network.
    expect(cellsOf(parts.it, 'Chi paga')[3]).toBe('non detto');
    const targets = cellsOf(parts.en, 'Targets in numbers');
    expect(targets).toHaveLength(5);
    expect(targets[1]).toBe('not said');
    expect(targets[2]).toContain('Tirocini aggiuntivi in un anno: about 30');
  });

  it('marks what is proposed and calls the municipality that gives by its kind', () => {
    expect(cellsOf(parts.it, 'Accordi')[4]).toContain('Patto per il buon lavoro — _in proposta_');
    expect(cellsOf(parts.it, 'Chi paga')[4]).toContain(
      'Bologna (Comune) → Insieme per il lavoro: 10.000.000 €',
    );
  });

  it('never calls one what only looks alike', () => {
    const distinctions = known.networks.flatMap(({ nodes }) =>
      nodes.filter(({ kind }) => kind === 'Distinction'),
    );
    for (const { properties } of distinctions) {
      for (const language of languages) {
        const { statement } = properties;
        if (isLocalised(statement)) expect(parts[language]).toContain(escaped(statement[language]));
      }
    }
  });

  it('cites no line without its document, for it has none of its own', () => {
    expect(parts.it).not.toMatch(/(?:\(|da |; )rr?\. /u);
    expect(parts.en).not.toMatch(/(?:\(|from |; )lines? \d/u);
  });
});

describe('invented networks', () => {
  const invented = known.networks.filter(({ fiction }) => fiction);

  it.each(invented)(
    '$namespace: says that it is invented, and lists nothing of it',
    ({ namespace, nodes }) => {
      const page = pages.get(pathOf(namespace)) ?? '';
      expect(partsOf(page).it).toContain('**Rete inventata.**');
      expect(partsOf(page).en).toContain('**An invented network.**');
      const everything = [...pages.values()].join('\n');
      expect(nodes.filter(({ name }) => name !== '' && everything.includes(`**${escaped(name)}**`))).toEqual(
        [],
      );
    },
  );
});

describe('files', () => {
  it('has no page of a network that is gone', () => {
    const there = readdirSync(join(repository, 'docs/networks')).map((name) => `docs/networks/${name}`);
    expect(there.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('links only to what is there', () => {
    const broken = [...pages].flatMap(([path, page]) =>
      [...page.matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/gu)]
        .map(([, target = '']) => target)
        .filter((target) => !isThere(path, target)),
    );
    expect(broken).toEqual([]);
  });

  it('links the index to every page, and every page to the index', () => {
    for (const [path, page] of pages) {
      if (path === 'docs/NETWORKS.md') continue;
      expect(page).toContain('](../NETWORKS.md)');
      expect(pages.get('docs/NETWORKS.md')).toContain(`](networks/${path.split('/').at(-1) ?? ''})`);
    }
  });

  it.each([...pages.keys()])('%s: has every note that it points to', (path) => {
    const parts = partsOf(pages.get(path) ?? '');
    for (const language of languages) {
      const notes =
        parts[language]
          .split('\n### Not')
          .at(-1)
          ?.match(/^\d+\. /gmu)?.length ?? 0;
      const pointed = [...parts[language].matchAll(/: (?:nota|note) (\d+)/gu)].map(([, number]) =>
        Number(number),
      );
      expect(Math.max(0, ...pointed)).toBe(notes);
    }
  });
});

/** Whether a relative link leads to a file of the repository, and its fragment to a heading of it. */
function isThere(path: string, target: string): boolean {
  const [file = '', fragment] = target.split('#');
  const wanted = file === '' ? path : join(dirname(path), file);
  const onDisk = resolve(repository, wanted);
  if (!pages.has(wanted) && !existsSync(onDisk)) return false;
  if (fragment === undefined) return true;
  const page = pages.get(wanted) ?? readFileSync(onDisk, 'utf8');
  const slugs = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return slugs.includes(fragment);
}
