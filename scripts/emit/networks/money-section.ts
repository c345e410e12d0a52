/** Who gives what: every contribution and fund, totals as they are stated, and what the stated amounts add up to. */
import type { NodeContent } from '../../../src/model/entity.js';
import { nodeDeclaration } from '../../../src/model/kinds.js';
import { addUp, contributionOf } from '../../../src/services/money.js';
import { list, section, table } from './markdown.js';
import { nodeItem } from './node-item.js';
import { ofKind } from './record-sections.js';
import { marksOf, moneyInWords, notSaid, valueInWords, whenInWords } from './values.js';
import type { Writing } from './writing.js';
import { partyName, quotedName, say } from './writing.js';

export function moneySection(writing: Writing): readonly string[] {
  const contributions = ofKind(writing, 'Contribution');
  const funds = ofKind(writing, 'Fund');
  const title = say(writing, { it: 'Chi paga', en: 'Who pays' });
  return section(3, title, [
    table(
      [
        say(writing, { it: 'Chi contribuisce', en: 'Contributor' }),
        say(writing, { it: 'A chi', en: 'Recipient' }),
        say(writing, { it: 'Importo', en: 'Amount' }),
        say(writing, { it: 'Periodo', en: 'Period' }),
      ],
      contributions.map((contribution) => row(writing, contribution)),
    ),
    ...(contributions.length < 2 ? [] : [sumInWords(writing, contributions)]),
    list([...contributions, ...funds].map((record) => nodeItem(writing, record))),
    ...funds.map((fund) => statedTotal(writing, fund, contributions)),
  ]);
}

/** "152.400 €", said to be added up here; or why it cannot be. Contributions to others than the programme are left out of the sum. */
export function sumOf(
  { language, network }: Pick<Writing, 'language' | 'network'>,
  contributions: readonly NodeContent[],
): string | null {
  const own = contributions.filter(({ references: { programme = [] } }) =>
    programme.some((id) => network.nodes.some((node) => node.id === id)),
  );
  const counted = own.filter(({ modality }) => modality === 'IN_FORCE');
  // What a file states has no version yet; sums do not look at it.
  const given = counted.map((one) => contributionOf({ ...one, version: 1 }));
  const [total, ...others] = addUp(given.map((one) => ({ ...one, contributor: null })));
  if (total === undefined || others.length > 0 || total.cents === null || total.currency === null)
    return null;
  const { cents, currency, qualifier } = total;
  return moneyInWords({ cents, currency, qualifier }, language);
}

function sumInWords(writing: Writing, contributions: readonly NodeContent[]): string {
  const sum = sumOf(writing, contributions);
  return sum === null
    ? say(writing, {
        it: 'Una somma non si può fare: non tutti gli importi sono detti.',
        en: 'No sum can be made: not all amounts are said.',
      })
    : say(writing, {
        it: `Gli importi dati al programma fanno ${sum}: la somma è fatta qui, non è del documento.`,
        en: `The amounts given to the programme come to ${sum}: added up here, not by the document.`,
      });
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

/** The total a fund is stated to have, beside what its stated shares add up to. */
function statedTotal(writing: Writing, fund: NodeContent, contributions: readonly NodeContent[]): string {
  const stated = moneyInWords(fund.properties['statedTotal'], writing.language);
  const shares = contributions.filter(({ references }) => (references['fund'] ?? []).includes(fund.id));
  const sum = sumOf(writing, shares);
  if (stated === null || sum === null) return '';
  const name = `${quotedName(writing, fund.name)}${marksOf(fund, writing.language)}`;
  return say(writing, {
    it: `${name}: totale dichiarato ${stated}; le quote dette fanno ${sum} (somma fatta qui).`,
    en: `${name}: stated total ${stated}; the shares said come to ${sum} (added up here).`,
  });
}
