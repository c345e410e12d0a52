/** Who gives what: every contribution and fund, totals as they are stated, and what the stated amounts add up to. */
import type { NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { addUp, contributionOf } from '../../../src/services/money.js';
import { citationsAbout, places } from './citing.js';
import { list, section, table } from './markdown.js';
import { nodeItem } from './node-item.js';
import { ofKind } from './record-sections.js';
import { marksOf, moneyInWords, notSaid, valueInWords, whenInWords } from './values.js';
import type { Writing } from './writing.js';
import { partyName, quotedName, say } from './writing.js';

/** What is given to the programme, then what those around it are given for something else. */
export function moneySection(writing: Writing): readonly string[] {
  const own = contributionsFor(writing);
  const others = ofKind(writing, 'Contribution').filter((contribution) => !own.includes(contribution));
  const funds = ofKind(writing, 'Fund');
  return [
    ...section(3, say(writing, { it: 'Chi paga', en: 'Who pays' }), [
      contributionTable(writing, own),
      ...(own.length < 2 ? [] : [sumInWords(writing, own)]),
      list([...own, ...funds].map((record) => nodeItem(writing, record))),
      ...funds.map((fund) => differingTotal(writing, fund, own)),
    ]),
    ...section(
      3,
      say(writing, { it: 'Altri finanziamenti, non alla rete', en: 'Other funding, not for the network' }),
      [contributionTable(writing, others), list(others.map((record) => nodeItem(writing, record)))],
    ),
  ];
}

/** Contributions that name a programme of the network, or are given to one; what others receive for other things is not among them. */
export function contributionsFor(writing: Pick<Writing, 'language' | 'network'>): readonly NodeContent[] {
  const { nodes } = writing.network;
  const programmes = new Set(nodes.filter(({ kind }) => kind === 'Programme').map(({ id }) => id));
  return nodes.filter(
    ({ kind, references: { programme = [], recipient = [] } }) =>
      kind === 'Contribution' && [...programme, ...recipient].some((id) => programmes.has(id)),
  );
}

/** "152.400 €": what the stated amounts come to, or null where one is missing; and the fund whose source states that very total. */
export function sumOf(
  { language, network }: Pick<Writing, 'language' | 'network'>,
  contributions: readonly NodeContent[],
): { readonly sum: string; readonly statedBy: NodeContent | null } | null {
  const counted = contributions.filter(({ modality }) => modality === 'IN_FORCE');
  // What a file states has no version yet; sums do not look at it.
  const given = counted.map((one) => contributionOf({ ...one, version: 1 }));
  const [total, ...others] = addUp(given.map((one) => ({ ...one, contributor: null })));
  if (total === undefined || others.length > 0 || total.cents === null || total.currency === null)
    return null;
  const { cents, currency, qualifier } = total;
  const sum = moneyInWords({ cents, currency, qualifier }, language);
  if (sum === null) return null;
  const fund = network.nodes.find(
    ({ kind, id, properties }) =>
      kind === 'Fund' &&
      moneyInWords(properties['statedTotal'], language) === sum &&
      counted.every(({ references }) => (references['fund'] ?? []).includes(id)),
  );
  return { sum, statedBy: fund ?? null };
}

function sumInWords(writing: Writing, contributions: readonly NodeContent[]): string {
  const found = sumOf(writing, contributions);
  if (found === null) {
    return say(writing, {
      it: 'Una somma non si può fare: non tutti gli importi sono detti.',
      en: 'No sum can be made: not all amounts are said.',
    });
  }
  const { sum, statedBy } = found;
  if (statedBy === null) {
    return say(writing, {
      it: `Gli importi dati al programma fanno ${sum}: la somma è fatta qui, non è del documento.`,
      en: `The amounts given to the programme come to ${sum}: added up here, not by the document.`,
    });
  }
  const where = places(writing, citationsAbout(statedBy, 'statedTotal'));
  const name = quotedName(writing, statedBy.name);
  return say(writing, {
    it: `Gli importi dati al programma fanno ${sum}, il totale che il documento dichiara per ${name}${where === '' ? '' : ` ${where}`}.`,
    en: `The amounts given to the programme come to ${sum}, the total that the document states for ${name}${where === '' ? '' : ` ${where}`}.`,
  });
}

/** The total a fund is stated to have, beside shares that come to another sum; nothing where they agree or cannot be added up. */
function differingTotal(writing: Writing, fund: NodeContent, contributions: readonly NodeContent[]): string {
  const stated = moneyInWords(fund.properties['statedTotal'], writing.language);
  const shares = contributions.filter(({ references }) => (references['fund'] ?? []).includes(fund.id));
  const found = sumOf(writing, shares);
  if (stated === null || found === null || found.sum === stated) return '';
  const name = `${quotedName(writing, fund.name)}${marksOf(fund, writing.language)}`;
  return say(writing, {
    it: `${name}: totale dichiarato ${stated}; le quote dette fanno ${found.sum} (somma fatta qui).`,
    en: `${name}: stated total ${stated}; the shares said come to ${found.sum} (added up here).`,
  });
}

function contributionTable(writing: Writing, contributions: readonly NodeContent[]): string {
  return table(
    [
      say(writing, { it: 'Chi contribuisce', en: 'Contributor' }),
      say(writing, { it: 'A chi', en: 'Recipient' }),
      say(writing, { it: 'Importo', en: 'Amount' }),
      say(writing, { it: 'Periodo', en: 'Period' }),
    ],
    contributions.map((contribution) => row(writing, contribution)),
  );
}

function row(writing: Writing, contribution: NodeContent): readonly string[] {
  const { contributor = [], recipient = [], fund = [] } = contribution.references;
  const missing = say(writing, notSaid);
  const { language } = writing;
  const periods = fund.flatMap((id) => periodOf(writing, writing.known.nodes.get(id)) ?? []);
  const names = (ids: readonly string[]): string => ids.map((id) => partyName(writing, id)).join('; ');
  const amount = moneyInWords(contribution.properties['amount'], language) ?? missing;
  return [
    names(contributor),
    names(recipient),
    `${amount}${marksOf(contribution, language)}`,
    whenInWords(contribution, language) ?? periods[0] ?? missing,
  ];
}

function periodOf(writing: Writing, fund: NodeContent | undefined): string | null {
  const property = nodeDeclaration('Fund').properties['period'];
  if (fund === undefined || property === undefined) return null;
  return valueInWords(property, fund.properties['period'], writing.language);
}
