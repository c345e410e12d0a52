/** The reference pages of the networks say every public fact of the files, in both languages, and nothing that nobody states. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../scripts/emit/networks/markdown.js';
import { knownNetworks, readNetworks } from '../../scripts/emit/networks/known-networks.js';
import { networkPage } from '../../scripts/emit/networks/network-page.js';
import { networksPages } from '../../scripts/emit/networks-pages.js';
import type { Citation, Fact, LocalisedText, NodeContent, TieContent } from '../../src/model/entity.js';
import { nodeDeclaration } from '../../src/model/kinds.js';
import { checkFiles } from '../../src/services/load.js';
import { quoted } from '../../src/services/in-words.js';
import { repository } from '../support/scratch-tree.js';
import { blocksOf, partsOf, showsPlaces } from './page-blocks.js';

const known = readNetworks(new URL('../../seeds/', import.meta.url));
const pages = new Map(networksPages(known).map(({ path, content }) => [path, content()]));
const real = known.networks.filter(({ namespace, fiction }) => !fiction && pages.has(pathOf(namespace)));
const languages = ['it', 'en'] as const;
const marks = {
  it: { PLANNED: 'in programma', PROPOSED: 'in proposta', CONDITIONAL: 'sotto condizione' },
  en: { PLANNED: 'planned', PROPOSED: 'proposed', CONDITIONAL: 'conditional' },
} as const;

describe('facts on the pages', () => {
  it('covers the five programmes', () => {
    expect(real.map(({ namespace }) => namespace)).toEqual([
      'activity-cr',
      'impresa-per-noi',
      'impresasolidale-sondrio',
      'in-cerchio-casalecchio',
      'insieme-per-il-lavoro',
    ]);
  });

  describe.each(real)('of $namespace', ({ namespace, nodes, ties }) => {
    const parts = partsOf(pages.get(pathOf(namespace)) ?? '');

    it.each(languages)('has every actor and record with its lines (%s)', (language) => {
      const blocks = blocksOf(parts[language]);
      const lost = nodes.filter(
        (node) => !blocks.some((block) => names(node, block) && shows(node, block, language)),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    });

    it.each(languages)('has every tie entered by hand with its lines (%s)', (language) => {
      const blocks = blocksOf(parts[language]).flatMap((block) => [...block.split('\n'), block]);
      const lost = ties.filter(
        (tie) => !blocks.some((block) => joins(tie, block) && shows(tie, block, language)),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    });

    it.each(languages)('has every text, name and contact (%s)', (language) => {
      const part = parts[language];
      const lost = [...nodes, ...ties]
        .flatMap((fact) => textsOf(fact, language))
        .filter((text) => !part.includes(text));
      expect(lost).toEqual([]);
    });

    it.each(languages)('says no only where the file does (%s)', (language) => {
      const said = new Map<string, number>();
      for (const node of nodes) {
        const declared = nodeDeclaration(node.kind).properties;
        for (const [key, { type, label }] of Object.entries(declared)) {
          if (type !== 'boolean' || node.properties[key] !== false) continue;
          said.set(label[language], (said.get(label[language]) ?? 0) + 1);
        }
      }
      const shown = new Map<string, number>();
      for (const [, label = ''] of parts[language].matchAll(/^ {2}- ([^:]+): no\b(?!n| detto|t said)/gmu)) {
        shown.set(label, (shown.get(label) ?? 0) + 1);
      }
      expect(shown).toEqual(said);
    });

    it.each(languages)('marks whatever is not in force, wherever it is named (%s)', (language) => {
      const named = (name: string): number => nodes.filter((node) => node.name === name).length;
      const open = nodes.filter(({ modality, name }) => modality !== 'IN_FORCE' && named(name) === 1);
      const unmarked = open.flatMap(({ name, modality }) =>
        parts[language]
          .split('\n')
          .filter((line) => line.includes(escaped(name)) && modality !== 'IN_FORCE')
          .filter((line) => modality !== 'IN_FORCE' && !line.includes(`_${marks[language][modality]}_`)),
      );
      expect(unmarked).toEqual([]);
    });

    it('tells how each derived fact was concluded', () => {
      for (const language of languages) {
        const reasons = [...nodes, ...ties].flatMap(({ citations }) =>
          citations.flatMap(({ derivation }) => derivation?.[language] ?? []),
        );
        const notes = parts[language].split('\n').filter((line) => /^\d+\. /u.test(line));
        for (const reason of reasons) {
          expect(
            notes.some((note) => note.endsWith(`. ${escaped(reason)}`)),
            reason,
          ).toBe(true);
        }
      }
    });

    it('holds nothing that slipped through the generator', () => {
      const page = pages.get(pathOf(namespace)) ?? '';
      expect(page).not.toMatch(
        /undefined|\bnull\b|\[object|\bNaN\b|\bUNKNOWN\b|UNDETERMINED|\{from\}|\{to\}/u,
      );
    });
  });
});

describe('what the pages know, in words', () => {
  it.each([
    ['impresasolidale-sondrio', '59 (numero dichiarato, non elencati)', '59 (stated number, not listed)'],
    ['impresasolidale-sondrio', 'circa 132.000', 'about 132,000'],
    ['impresasolidale-sondrio', '92.400 €', '€92,400'],
    [
      'impresasolidale-sondrio',
      'dal 2012 (mese e giorno non sono detti)',
      'since 2012 (month and day are not said)',
    ],
    ['insieme-per-il-lavoro', 'dal 22 maggio 2017', 'since 22 May 2017'],
    [
      'insieme-per-il-lavoro',
      'A esattamente 11 e 30 punti: non detto',
      'At exactly 11 and 30 points: not said',
    ],
    ['insieme-per-il-lavoro', 'totale dichiarato 14.000.000 €', 'stated total €14,000,000'],
    ['insieme-per-il-lavoro', 'Solo per i destinatari: sì', 'For its audience only: yes'],
    ['activity-cr', 'Canale: Di persona', 'Channel: In person'],
    ['impresa-per-noi', 'Nessuna fase può essere saltata — _dedotto_', 'No phase may be skipped — _derived_'],
  ])('%s: %s / %s', (namespace, italian, english) => {
    const parts = partsOf(pages.get(pathOf(namespace)) ?? '');
    expect(parts.it).toContain(italian);
    expect(parts.en).toContain(english);
  });

  it('leaves the amounts open that nobody states', () => {
    const { it: italian } = partsOf(pages.get(pathOf('in-cerchio-casalecchio')) ?? '');
    expect(italian).toContain('| Asc Insieme | CSAPSA | non detto | non detto |');
    expect(italian).toContain('Una somma non si può fare');
  });
});

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
    expect(cellsOf(parts.it, 'Quanto, sommato qui')).toEqual([
      'non detto',
      'non detto',
      '152.400 €',
      'non detto',
      '14.000.000 €',
    ]);
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
});

describe('what must not show', () => {
  const page = pageOf(`
network: prova
title: { it: Prova, en: Trial }
edition: '1'
citing: carta
sources:
  carta: { form: DOCUMENT, name: Carta }
actors:
  prova: { kind: Programme, name: Prova, cites: [{ lines: 1 }] }
  nascosta: { kind: Company, name: Ditta Nascosta, visibility: { programme: prova }, cites: [{ lines: 2 }] }
  palese: { kind: Company, name: 'A | B *c* <i> _d_ [e](f) \`g\` #h ~i~', cites: [{ lines: 3 }] }
  prima: { kind: Company, name: Prima, cites: [{ lines: 3 }] }
  seconda: { kind: Company, name: Seconda, cites: [{ lines: 3 }] }
  terza: { kind: Company, name: Terza, cites: [{ lines: 3 }] }
records:
  dono: { kind: Contribution, name: Dono | uno, contributor: palese, recipient: prova, programme: prova, cites: [{ lines: 4 }] }
  premio: { kind: Award, name: Premio Coperto, recipient: nascosta, cites: [{ lines: 5 }] }
  progetto: { kind: InclusionProject, name: Progetto Riservato, company: palese, programme: prova, cites: [{ lines: 6 }] }
ties:
  - { kind: MEMBER_OF, from: nascosta, to: prova, cites: [{ lines: 7 }] }
  - { kind: SUPPLIES, from: palese, to: prima, cites: [{ lines: 8 }] }
  - { kind: SUPPLIES, from: prima, to: seconda, cites: [{ lines: 8 }] }
  - { kind: SUPPLIES, from: prima, to: terza, cites: [{ lines: 8 }] }
`);

  it('tells together only what every one does with every other', () => {
    const italian = partsOf(page).it;
    expect(italian).toContain('«Prima» è fornitore di «Seconda» e «Terza» (r. 8)');
    expect(italian).not.toMatch(/sono fornitori di/u);
  });

  it('leaves out what not everyone may see, and what names it', () => {
    expect(page).not.toMatch(/Nascosta|Premio Coperto|Progetto Riservato/u);
    expect(page).toContain('Dono \\| uno');
  });

  it('keeps names from becoming Markdown', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/gu)).toHaveLength(5);
    expect(page).not.toContain('<i>');
    expect(page).toContain('\\*c\\* \\<i\\> \\_d\\_ \\[e\\](f)');
  });
});

describe('texts in Markdown', () => {
  it('leaves no character of a text that means something', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[]<>|`~#\\& \n') }), (text) => {
        const plain = escaped(text).replaceAll(/\\[\\`*_[\]<>|~#&]/gu, '');
        expect(plain).not.toMatch(/[\\`*_[\]<>|~#\n]/u);
      }),
    );
  });

  it('says the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const unescaped = escaped(text).replaceAll(/\\([\\`*_[\]<>|~#&])/gu, '$1');
        expect(unescaped).toBe(text.replaceAll(/\s+/gu, ' ').trim());
      }),
    );
  });
});

function pathOf(namespace: string): string {
  return `docs/networks/${namespace}.md`;
}

/** Whether a piece of a page names an actor or record: by name, by what one dials, or by who adopted. */
function names(node: NodeContent, block: string): boolean {
  const { value } = node.properties;
  if (typeof value === 'string' && node.kind === 'ContactPoint') return block.includes(value);
  if (node.name !== '') return block.includes(escaped(node.name));
  if (node.kind === 'Source') return true;
  const statement = node.properties['statement'];
  if (isLocalised(statement))
    return languages.some((language) => block.includes(escaped(statement[language])));
  const [first] = Object.values(node.references).flat();
  return block.includes(nameOf(first));
}

/** Whether a piece of a page is about a tie: it names both ends, or a participant where the programme goes without saying. */
function joins({ kind, from, to }: TieContent, block: string): boolean {
  const implied =
    (kind === 'MEMBER_OF' || kind === 'CONTRIBUTES_TO') && known.nodes.get(to)?.kind === 'Programme';
  if (implied) return block.startsWith(`- **${nameOf(from)}** · `);
  return [from, to].every((id) => ['«', '“'].some((quote) => block.includes(`${quote}${nameOf(id)}`)));
}

/** Whether a piece of a page shows where a fact stands, how it is claimed, and that it was derived. */
function shows(fact: Fact, block: string, language: 'it' | 'en'): boolean {
  const { modality, origin, citations } = fact;
  const derived = origin === 'DERIVED' || citations.some(({ derivation }) => derivation !== undefined);
  return (
    showsPlaces(block, citations.flatMap(placesOf)) &&
    (modality === 'IN_FORCE' || block.includes(`_${marks[language][modality]}_`)) &&
    (!derived || block.includes(language === 'it' ? 'dedotto' : 'derived'))
  );
}

function placesOf({ lines, entry }: Citation): readonly string[] {
  const numbers = lines === undefined ? [] : lines.split(',').map((part) => part.trim());
  return entry === undefined ? numbers : [...numbers, escaped(entry)];
}

/** Every text of a fact that a page must hold, in a language. */
function textsOf(fact: NodeContent | TieContent, language: 'it' | 'en'): readonly string[] {
  const texts = Object.entries(fact.properties).flatMap(([key, value]) => {
    if (key === 'parameters' || key === 'checksum') return [];
    return isLocalised(value) ? [escaped(value[language])] : [];
  });
  const others =
    'alternativeNames' in fact
      ? fact.alternativeNames.map(({ name }) => quoted(escaped(name), language))
      : [];
  return [...texts, ...others];
}

function isLocalised(value: unknown): value is LocalisedText {
  return typeof value === 'object' && value !== null && 'it' in value && 'en' in value;
}

function nameOf(id: string | undefined): string {
  return escaped(known.nodes.get(id ?? '')?.name ?? '');
}

function pageOf(text: string): string {
  const read = checkFiles([{ name: 'prova.yaml', bytes: new TextEncoder().encode(text) }]);
  if (!read.ok) throw new Error(JSON.stringify(read));
  const networks = knownNetworks(read.value);
  const [network] = networks.networks;
  if (network === undefined) throw new Error('expected one network');
  return networkPage(network, networks);
}

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
