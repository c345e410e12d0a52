/** Judges by a classification table: an actor by what is recorded about it, or a case that only the question knows. */
import { expectedOneOf } from '../../model/check.js';
import type { LocalisedText, NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { Classification, ClassificationTable } from '../../rules/classification.js';
import { classify } from '../../rules/classification.js';
import { parametersOf } from '../../rules/parameters-of.js';
import { undetermined } from '../../rules/parameters.js';
import { truths } from '../membership.js';
import type { DatedScope, Reading } from '../reading.js';
import type { KnownFacts } from '../rule-facts.js';
import { recordedFacts } from '../rule-facts.js';
import type { JudgedFact, Verdict, VerdictReason } from './verdict.js';
import { blank, citationsOn, undeterminedLabel } from './verdict.js';

/** What a question says for itself: facts by name, null where it says that one is unknown. */
export type GivenFacts = Readonly<Record<string, boolean | null>>;

/** Given facts go before recorded ones. Facts that the table does not have are refused. */
export async function judgeClassification(
  reading: Reading,
  rule: NodeState,
  asked: { readonly actor?: NodeId; readonly facts?: GivenFacts },
  scope: DatedScope,
): Promise<Result<Verdict>> {
  const table = parametersOf('CLASSIFICATION', rule.properties['parameters']);
  const given = asked.facts ?? {};
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(table.facts, name));
  if (stranger !== undefined) {
    return failure('UNKNOWN_FACT', expectedOneOf(stranger, Object.keys(table.facts)));
  }
  const programme = rule.references['programme']?.[0] ?? '';
  const recorded =
    asked.actor === undefined
      ? {}
      : ((await recordedFacts(reading, programme, table, [asked.actor], scope)).get(asked.actor) ?? {});
  return success(verdictOf(rule, table, judgedFacts(table, recorded, given)));
}

/** The verdict of a table on facts that are known already. */
export function verdictOf(
  rule: NodeState,
  table: ClassificationTable,
  facts: readonly JudgedFact[],
): Verdict {
  const found = classify(table, Object.fromEntries(facts.map(({ name, holds }) => [name, holds])));
  return {
    ...blank,
    rule,
    outcome: found.outcome,
    label: table.outcomes[found.outcome] ?? undeterminedLabel,
    determined: found.outcome !== undetermined,
    reason: reasonOf(found),
    explanation: explain(table, found),
    citations: citationsOn(
      rule,
      found.rows.map((row) => row.lines),
    ),
    facts,
    missing: found.missing,
  };
}

/** The table's facts in their order: as the question gives them, else as they are recorded. */
export function judgedFacts(
  table: ClassificationTable,
  recorded: KnownFacts,
  given: GivenFacts,
): readonly JudgedFact[] {
  const known = truths(recorded);
  return Object.entries(table.facts).map(([name, { label }]) => {
    const isGiven = Object.hasOwn(given, name);
    return {
      name,
      label,
      holds: (isGiven ? given[name] : known[name]) ?? null,
      given: isGiven,
      records: isGiven ? [] : (recorded[name]?.records ?? []),
      ties: isGiven ? [] : (recorded[name]?.ties ?? []),
    };
  });
}

function reasonOf({ reason, rows }: Classification): VerdictReason {
  if (reason !== 'ROW') return reason;
  return rows.every((row) => row.origin === 'STATED') ? 'STATED' : 'DERIVED';
}

function explain(table: ClassificationTable, found: Classification): LocalisedText {
  const says = (language: 'it' | 'en') => {
    const words = phrases[language];
    const label = (table.outcomes[found.outcome] ?? undeterminedLabel)[language];
    if (found.reason === 'FACT_UNKNOWN') {
      const facts = found.missing.map((name) => `«${table.facts[name]?.label[language] ?? name}»`);
      return `${label}: ${words.depends} ${facts.join(', ')}.`;
    }
    const because = found.rows.flatMap((row) => row.because?.[language] ?? []);
    const silent = found.reason === 'TEXT_SILENT' ? [words.silent] : [];
    return [`${label}.`, ...silent, ...decisive(table, found, language), ...because].join(' ');
  };
  return { it: says('it'), en: says('en') };
}

/** The facts by which the row was chosen, where one row alone applies. */
function decisive(
  table: ClassificationTable,
  found: Classification,
  language: 'it' | 'en',
): readonly string[] {
  const [row, ...others] = found.rows;
  if (row === undefined || others.length > 0) return [];
  const words = phrases[language];
  const facts = Object.entries(row.when).map(
    ([name, holds]) => `${table.facts[name]?.label[language] ?? name}: ${holds ? words.yes : words.no}`,
  );
  return [`${words.facts}: ${facts.join('; ')}.`];
}

const phrases = {
  it: {
    depends: 'nessuno dice, e ne dipende la risposta,',
    silent: 'Il testo non dice che cosa vale in questo caso.',
    facts: 'Fatti decisivi',
    yes: 'sì',
    no: 'no',
  },
  en: {
    depends: 'nobody says, and the answer depends on it,',
    silent: 'The text does not say what holds in this case.',
    facts: 'Deciding facts',
    yes: 'yes',
    no: 'no',
  },
} as const;
