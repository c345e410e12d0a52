/** The pages of the programmes say every public fact of the files, in both languages, and nothing that nobody states. */
import { describe, expect, it } from 'vitest';
import { escaped } from '../../scripts/emit/networks/markdown.js';
import type { Citation, Fact, NodeContent, TieContent } from '../../src/model/entity.js';
import { nodeDeclaration } from '../../src/model/kinds.js';
import { quoted } from '../../src/services/in-words.js';
import { blocksOf, partsOf, showsPlaces } from './page-blocks.js';
import { isLocalised, known, languages, pages, pathOf } from './packaged-pages.js';

const real = known.networks.filter(({ namespace, fiction }) => !fiction && pages.has(pathOf(namespace)));
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
    [
      'insieme-per-il-lavoro',
      'fanno 14.000.000 €, il totale che il documento dichiara per «Risorse economiche per i primi quattro anni» (r. 155)',
      'come to €14,000,000, the total that the document states for “Risorse economiche per i primi quattro anni” (line 155)',
    ],
    [
      'insieme-per-il-lavoro',
      "A chi si rivolge — l'elenco non è chiuso; è raccontato, non posto come condizione:",
      'Whom it addresses — the list is open; it is told, not set as a condition:',
    ],
    [
      'insieme-per-il-lavoro',
      "Modo di collaborare — l'elenco non è chiuso; ciò che non nomina è «Altro»:",
      'Way of collaborating — the list is open; what it does not name is “Other”:',
    ],
    [
      'activity-cr',
      '«Comune di Casalmaggiore» aderisce a «Consorzio Casalasco Servizi Sociali»',
      '“Municipality of Casalmaggiore” is a member of “Consorzio Casalasco Servizi Sociali”',
    ],
    ['activity-cr', '«Casalmaggiore» fa parte di «Casalasco»', '“Casalmaggiore” is part of “Casalasco”'],
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
    const { it: casalasco } = partsOf(pages.get(pathOf('activity-cr')) ?? '');
    expect(casalasco).toContain('Una somma non si può fare');
  });

  it('does not say that who pays for other activities pays for the network', () => {
    const { it: italian } = partsOf(pages.get(pathOf('in-cerchio-casalecchio')) ?? '');
    expect(italian).not.toContain('### Chi paga');
    const [, other = ''] = italian.split('### Altri finanziamenti, non alla rete');
    expect(other.split('###')[0]).toContain('| Asc Insieme | CSAPSA |');
    expect(other.split('###')[0]).toContain('| Provincia di Bologna | CSAPSA |');
  });

  it('says that the sum is made here only where the document has none', () => {
    const { it: bologna } = partsOf(pages.get(pathOf('insieme-per-il-lavoro')) ?? '');
    expect(bologna).not.toContain('la somma è fatta qui');
    const { it: sondrio } = partsOf(pages.get(pathOf('impresasolidale-sondrio')) ?? '');
    expect(sondrio).toContain('152.400 €: la somma è fatta qui, non è del documento.');
  });
});

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
  // A municipality that acts is called by its administration.
  return [from, to].every((id) =>
    ['«', '“', '«Comune di ', '“Municipality of '].some((opening) =>
      block.includes(`${opening}${nameOf(id)}`),
    ),
  );
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

function nameOf(id: string | undefined): string {
  return escaped(known.nodes.get(id ?? '')?.name ?? '');
}
