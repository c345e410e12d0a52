/** Who pays for a programme, as far as its sources tell. */
import type { LocalisedText, NodeState, PropertyValue, Qualifier } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { absence, claimed, inBoth, listed, namesOf, quoted, together } from './in-words.js';
import type { Language } from './in-words.js';
import type { Given, Total } from './money.js';
import { addUp, contributionOf, moneyOf } from './money.js';
import type { Lookups, ProgrammeFacts } from './programme-facts.js';
import { distinct, programmeFacts, recordsOfMany } from './programme-facts.js';
import type { DatedScope } from './reading.js';

/** What one contributor gives in one currency, and its part of all that is given in that currency. */
export interface Share extends Total {
  /** From 0 to 1; null where any amount is missing, whoever's: the whole is unknown then. */
  readonly share: number | null;
}

export interface FundStanding {
  readonly fund: NodeState;
  /** The sum of what is given to it in the currency of its stated total; null where an amount is missing, or none is given. */
  readonly given: Total | null;
  /** Whether that is the total its source states; null where either is missing. */
  readonly agrees: boolean | null;
}

export interface Funding {
  readonly scope: DatedScope;
  readonly contributions: readonly NodeState[];
  readonly shares: readonly Share[];
  /** Sums by currency, of those contributions whose amount is stated. */
  readonly totals: readonly Total[];
  /** How many contributions are of no stated amount: where there are any, the totals are only of what is stated. */
  readonly withoutAmount: number;
  readonly funds: readonly FundStanding[];
  /** Calls that are foreseen to bring it more, and have not yet; what they bring is not said. */
  readonly toCome: readonly NodeState[];
  /** Instruments whose cost to a company is stated. */
  readonly costToCompany: readonly NodeState[];
  /** What those who run it are given, and no source says is for it. */
  readonly notForIt: readonly NodeState[];
  readonly explanation: LocalisedText;
}

/** The answer for a programme on the day of a scope; empty, and saying so, where it was not there. */
export async function fundingOf(lookups: Lookups, programme: NodeState, scope: DatedScope): Promise<Funding> {
  const facts = await programmeFacts(lookups, programme, scope);
  const contributions = facts.records('Contribution').filter((one) => isFor(one, programme.id));
  const toRunners = await recordsOfMany(lookups, [...facts.runners], ['Contribution'], facts.scope);
  const given = contributions.map(contributionOf);
  const found = {
    scope: facts.scope,
    contributions,
    shares: sharesOf(given),
    totals: addUp(given.map((one) => ({ ...one, contributor: null }))).filter(
      (total) => total.currency !== null,
    ),
    withoutAmount: given.filter((one) => one.cents === null).length,
    toCome: facts.records('Opportunity').filter((one) => isToCome(one)),
    funds: facts.records('Fund').map((fund) => standingOf(fund, contributions)),
    costToCompany: facts.records('Instrument').filter((instrument) => costOf(instrument) !== null),
    notForIt: distinct(toRunners).filter(
      (one) =>
        facts.runners.has(one.references['recipient']?.[0] ?? '') &&
        (one.references['programme'] ?? []).length === 0,
    ),
  };
  return { ...found, explanation: await explain(lookups, facts, found) };
}

/** A call for bids that nobody says to be open already. */
function isToCome({ modality, properties }: NodeState): boolean {
  return properties['form'] === 'CALL' && modality !== 'IN_FORCE';
}

/**
 * What each contributor gives in each currency, in the order of `addUp`, with its part of all given in that currency.
 * Where one amount is missing no part is known: it may be in any currency, and of any size.
 */
export function sharesOf(given: readonly Given[]): readonly Share[] {
  const totals = addUp(given.map((one) => ({ ...one, contributor: null })));
  const isWhole = given.every((one) => one.cents !== null);
  return addUp(given).map((one) => {
    const all = totals.find((total) => total.currency === one.currency)?.cents ?? null;
    const known = isWhole && one.cents !== null && all !== null && all > 0;
    return { ...one, share: known ? (one.cents ?? 0) / all : null };
  });
}

/** How a fund stands to the contributions that name it. */
export function standingOf(fund: NodeState, contributions: readonly NodeState[]): FundStanding {
  const stated = moneyOf(fund.properties['statedTotal']);
  const fed = contributions.filter((one) => one.references['fund']?.includes(fund.id) === true);
  const totals = addUp(fed.map((one) => ({ ...contributionOf(one), contributor: null })));
  const [only] = totals;
  // Amounts in several currencies, or one that is missing, add up to nothing that could be compared.
  const given = totals.length === 1 && only !== undefined && only.cents !== null ? only : null;
  const comparable = stated !== null && given !== null && given.currency === stated.currency;
  return { fund, given, agrees: comparable ? given.cents === stated.cents : null };
}

function isFor(contribution: NodeState, programme: NodeId): boolean {
  const { references } = contribution;
  return [...(references['programme'] ?? []), ...(references['recipient'] ?? [])].includes(programme);
}

function costOf(instrument: NodeState): Money | null {
  return moneyOf(instrument.properties['costToCompany']);
}

type Money = NonNullable<ReturnType<typeof moneyOf>>;

async function explain(
  lookups: Lookups,
  facts: ProgrammeFacts,
  found: Omit<Funding, 'scope' | 'explanation'>,
): Promise<LocalisedText> {
  if (facts.running !== 'RUNNING') return absence(facts.programme, facts.running);
  const ids = [...found.shares, ...found.notForIt.map(contributionOf)].flatMap(
    ({ contributor }) => contributor ?? [],
  );
  const states = await Promise.all(ids.map((id) => lookups.node.load(id)));
  const names = new Map(states.flatMap((state) => (state === null ? [] : [[state.id, state.name] as const])));
  const nameOf = (id: NodeId | null) => names.get(id ?? '') ?? '?';
  const { shares, totals, funds, toCome, costToCompany, notForIt } = found;
  return together(
    shares.length === 0
      ? { it: 'Le fonti non dicono chi paga.', en: 'The sources do not say who pays.' }
      : inBoth(
          (language) =>
            `${language === 'it' ? 'Pagano' : 'It is paid for by'} ${listed(
              shares.map((share) => shareInWords(share, nameOf(share.contributor), language)),
              language,
            )}.`,
        ),
    totals.length === 0
      ? null
      : inBoth(
          (language) =>
            `${allWords[found.withoutAmount === 0 ? 'whole' : 'stated'][language]} ${listed(
              totals.map((total) => amountInWords(total, language)),
              language,
            )}.`,
        ),
    ...funds.map((fund) => fundInWords(fund)),
    toCome.length === 0
      ? null
      : {
          it: `Dovranno confluire altre risorse, di cui non è detto quanto: ${namesOf(toCome, 'it')}.`,
          en: `More is to come, how much is not said: ${namesOf(toCome, 'en')}.`,
        },
    ...costToCompany.map((instrument) => costInWords(instrument)),
    notForIt.length === 0
      ? null
      : inBoth((language) => {
          const who = listed(
            notForIt.map((one) => quoted(nameOf(contributionOf(one).contributor), language)),
            language,
          );
          return language === 'it'
            ? `Quello che chi lo conduce riceve da ${who} non è detto essere per questo programma.`
            : `What those who run it receive from ${who} is not said to be for this programme.`;
        }),
  );
}

const allWords = {
  whole: { it: 'In tutto', en: 'In all' },
  stated: { it: 'In tutto, di ciò che è detto,', en: 'In all, of what is stated,' },
} as const;

function shareInWords(share: Share, name: string, language: Language): string {
  const who = quoted(name, language);
  if (share.cents === null) {
    return `${who} (${language === 'it' ? 'importo non detto' : 'amount not said'})`;
  }
  const part =
    share.share === null
      ? ''
      : `, ${share.share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 })}`;
  return `${who} (${amountInWords(share, language)}${part})`;
}

function fundInWords({ fund, agrees }: FundStanding): LocalisedText {
  const stated = moneyOf(fund.properties['statedTotal']);
  return inBoth((language) => {
    const it = language === 'it';
    const name = `${quoted(fund.name, language)}${claimed(fund.modality, language)}`;
    const period = textOf(fund.properties['period'], language);
    const mayPayFor = textOf(fund.properties['mayPayFor'], language)?.replace(/\.$/u, '');
    const said = [
      stated === null
        ? it
          ? 'totale non detto'
          : 'total not said'
        : `${it ? 'totale dichiarato' : 'stated total'} ${amountInWords(stated, language)}`,
      agrees === null ? null : agreementWords[agrees ? 'yes' : 'no'][language],
      period === undefined ? null : `${it ? 'periodo' : 'period'}: ${period}`,
      mayPayFor === undefined ? null : `${it ? 'può pagare' : 'it may pay for'}: ${mayPayFor}`,
    ].filter((part) => part !== null);
    return `${it ? 'Fondo' : 'Fund'} ${name}: ${said.join('; ')}.`;
  });
}

const agreementWords = {
  yes: { it: 'i contributi danno la stessa somma', en: 'the contributions add up to it' },
  no: { it: "i contributi danno un'altra somma", en: 'the contributions add up to another sum' },
} as const;

function textOf(value: PropertyValue | undefined, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null || !(language in value)) return undefined;
  const text: unknown = (value as Readonly<Record<string, unknown>>)[language];
  return typeof text === 'string' ? text : undefined;
}

function costInWords(instrument: NodeState): LocalisedText {
  const cost = costOf(instrument);
  return inBoth((language) => {
    const name = namesOf([instrument], language);
    const amount = cost === null ? '' : amountInWords(cost, language);
    return language === 'it'
      ? `Costo per l'impresa di ${name}: ${amount}.`
      : `Cost of ${name} to a company: ${amount}.`;
  });
}

const qualifierWords: Readonly<Record<Qualifier, LocalisedText>> = {
  EXACT: { it: '', en: '' },
  ABOUT: { it: 'circa ', en: 'about ' },
  AT_LEAST: { it: 'almeno ', en: 'at least ' },
};

/** "circa 60.000,00 EUR", "about EUR 60,000.00"-like, as the language writes numbers. */
function amountInWords(
  amount: {
    readonly cents: number | null;
    readonly currency: string | null;
    readonly qualifier: Qualifier | null;
  },
  language: Language,
): string {
  const number = ((amount.cents ?? 0) / 100).toLocaleString(localeOf(language), {
    minimumFractionDigits: 2,
    useGrouping: 'always',
  });
  return `${qualifierWords[amount.qualifier ?? 'EXACT'][language]}${number} ${amount.currency ?? ''}`;
}

function localeOf(language: Language): string {
  return language === 'it' ? 'it-IT' : 'en-GB';
}
