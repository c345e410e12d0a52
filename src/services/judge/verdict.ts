/** What a rule makes of a question, whatever its form: an outcome, why, and the lines it rests on. */
import type { Citation, LocalisedText, NodeState, TieState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { parseLines } from '../../rules/cited-lines.js';

/** Why an outcome is what it is. */
export const verdictReasons = [
  /** The text says so. */
  'STATED',
  /** It was concluded from the text. */
  'DERIVED',
  /** The text gives no outcome for this case. */
  'TEXT_SILENT',
  /** The outcome depends on facts that nobody states. */
  'FACT_UNKNOWN',
  /** The text does not name it by these words: it may be none of those listed, or one by another name. */
  'NOT_NAMED',
  /** The number lies on a boundary that no band takes in. */
  'BOUNDARY_UNSTATED',
  /** The text does not say from when the period runs. */
  'PERIOD_UNSTATED',
  /** Too little is recorded, and the records are not declared complete. */
  'RECORDS_INCOMPLETE',
  /** The actor was not a member for the whole period, or may not have been. */
  'MEMBER_FOR_PART',
  /** The rule or programme was not there for the whole period. */
  'RULE_FOR_PART',
  /** The actor joined within the period, and the rule asks nothing of it in this one. */
  'JOINED_IN_PERIOD',
  /** A responsible person has excused it. */
  'EXCUSED',
  /** A responsible person says so. */
  'ASSESSED',
  /** A responsible person and the records, or two of them, say opposite things. */
  'CONTRADICTED',
  /** The rule does not bind the actor, or it is not known whether it does. */
  'NOT_BOUND',
  /** On the actor's class it depends whether the rule binds it, and the class is not known. */
  'CLASS_UNKNOWN',
  /** It is a plural that nobody enumerates. */
  'MEMBERS_UNNAMED',
  /** What is recorded may lie within the period or outside it. */
  'DATES_TOO_COARSE',
  /** The number stated is not exact. */
  'NUMBER_NOT_EXACT',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** A fact of a classification table, as it was judged. */
export interface JudgedFact {
  readonly name: string;
  readonly label: LocalisedText;
  /** Null: unknown. */
  readonly holds: boolean | null;
  /** The question said so; otherwise it is what is recorded. */
  readonly given: boolean;
  readonly records: readonly NodeState[];
  readonly ties: readonly TieState[];
}

/** How an obligation stands in its period. */
export interface JudgedPeriod {
  /** First and last day; null where the text does not say from when it runs. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** How much is asked for. */
  readonly wanted: number;
  /** What counts for sure, and what counts if coarse dates are read kindly. */
  readonly certain: number;
  readonly possible: number;
  /** The records that count. */
  readonly records: readonly NodeState[];
  /** The day through which the programme declares its records complete. */
  readonly completeThrough: Day | null;
}

export interface Verdict {
  readonly rule: NodeState;
  /** A value of the rule, or a word of its form: `UNDETERMINED`, `NOT_LISTED`, `IN_ORDER`, `MET`, … */
  readonly outcome: string;
  readonly label: LocalisedText;
  readonly determined: boolean;
  readonly reason: VerdictReason;
  readonly explanation: LocalisedText;
  /** Those of the rule's citations that the outcome rests on. */
  readonly citations: readonly Citation[];
  /** Facts of a table; empty for other forms. */
  readonly facts: readonly JudgedFact[];
  /** Unknown facts that could change the outcome. */
  readonly missing: readonly string[];
  /** Listed values that may be meant; none is chosen. Empty for other forms. */
  readonly candidates: readonly { readonly value: string; readonly label: LocalisedText }[];
  /** Phases left out; empty for other forms. */
  readonly skipped: readonly NodeId[];
  /** The phase that comes next; null at the end and for other forms. */
  readonly next: NodeId | null;
  readonly period: JudgedPeriod | null;
}

/** What every form leaves empty unless it says otherwise. */
export const blank = {
  facts: [],
  missing: [],
  candidates: [],
  skipped: [],
  next: null,
  period: null,
} as const;

export const undeterminedLabel: LocalisedText = { it: 'Non determinato', en: 'Undetermined' };

/** The citations of a rule that hold any of these lines (`22, 58`; `11-16`), in their order. */
export function citationsOn(rule: NodeState, lines: readonly string[]): readonly Citation[] {
  const wanted = lines.flatMap((one) => parseLines(one) ?? []);
  return rule.citations.filter((citation) =>
    (parseLines(citation.lines ?? '') ?? []).some(([from, to]) =>
      wanted.some(([first, last]) => from <= last && first <= to),
    ),
  );
}
