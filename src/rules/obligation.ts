/** What the three forms of obligation share: how one stands, and how events of coarse dates are counted. */
import type { Bounds, Day } from '../model/time.js';
import type { Period } from './periods.js';
import { warningFrom } from './periods.js';

/**
 * `MET`: what was asked for is there. `NOT_DUE`: not yet, and there is time, or nothing is asked for in this period.
 * `AT_RISK`: not known to be met, and as little time is left as the rule warns at, or as a quarter of the period where it
 * does not say. `MISSED`: the time is over and it is known not to be there. `UNDETERMINED`: nobody can tell, for the reason
 * given. What calls for somebody to act comes first.
 */
export const obligationStatuses = ['MISSED', 'AT_RISK', 'UNDETERMINED', 'NOT_DUE', 'MET'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];

/** Why nobody can tell how an obligation stands. */
export type Doubt =
  /** The text does not say from when the time runs. */
  | 'PERIOD_UNSTATED'
  /** Too little is recorded, and the records are not declared complete through the end. */
  | 'RECORDS_INCOMPLETE'
  /** The actor was not a member for the whole period, or may not have been, and the rule does not settle what it then owes. */
  | 'MEMBER_FOR_PART'
  /** The rule or programme was not there for the whole period. */
  | 'RULE_FOR_PART'
  /** On the class of the actor it depends whether the rule binds it, and the class is not known. */
  | 'CLASS_UNKNOWN'
  /** It is a plural that nobody enumerates. */
  | 'MEMBERS_UNNAMED'
  /** Those responsible say opposite things, or the records say the opposite. */
  | 'CONTRADICTED'
  /** What is recorded may lie within the period or outside it. */
  | 'DATES_TOO_COARSE'
  /** The number asked for is not exact, and what is there comes near it. */
  | 'NUMBER_NOT_EXACT';

/** Why nothing is asked for in a period. */
export type Excuse =
  /** The actor joined within the period, and the rule binds it from the next one, or asks for less than one of it. */
  | 'JOINED_IN_PERIOD'
  /** A responsible person says that it need not. */
  | 'EXCUSED';

export interface Obligation {
  readonly status: ObligationStatus;
  /** Null unless the status is `UNDETERMINED`. */
  readonly doubt: Doubt | null;
  /** Null unless the status is `NOT_DUE` for good. */
  readonly excuse: Excuse | null;
  /** What it was judged by: what is recorded, or the word of a responsible person. */
  readonly basis: 'RECORDS' | 'WORD';
  /** The days in which it is to be met; null where the text does not say from when they run. */
  readonly period: Period | null;
  /** How many are asked for. */
  readonly wanted: number;
  /** How many are there for sure, and how many if every coarse date is read kindly. */
  readonly certain: number;
  readonly possible: number;
  /** Records are declared complete from the first day of the period through the day of asking, or its end where that was earlier. */
  readonly complete: boolean;
  /** The day from which it is due because it was asked for; null where it was not, or has been answered. */
  readonly requestedOn: Day | null;
  /** The first day on which it is at risk while it is not met; null where the text does not say from when the time runs. */
  readonly warnsFrom: Day | null;
}

/** What is the same whatever the status. */
export type Counts = Pick<
  Obligation,
  'period' | 'wanted' | 'certain' | 'possible' | 'complete' | 'warnsFrom'
>;

/** An obligation by what is recorded; a doubt makes it `UNDETERMINED`, an excuse `NOT_DUE`. */
export function judgedBy(
  counts: Counts,
  outcome: { readonly status: ObligationStatus } | { readonly doubt: Doubt } | { readonly excuse: Excuse },
): Obligation {
  const none = { doubt: null, excuse: null, basis: 'RECORDS', requestedOn: null, ...counts } as const;
  if ('status' in outcome) return { ...none, status: outcome.status };
  if ('doubt' in outcome) return { ...none, status: 'UNDETERMINED', doubt: outcome.doubt };
  return { ...none, status: 'NOT_DUE', excuse: outcome.excuse };
}

/** How what is not met stands while its period has not ended. */
export function pending(on: Day, period: Period, warnDays: number | undefined): 'NOT_DUE' | 'AT_RISK' {
  return on >= warningFrom(period, warnDays) ? 'AT_RISK' : 'NOT_DUE';
}

/** An event, by the first and last day it may have happened on. */
export interface Occurrence {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What is known when an obligation is judged. */
export interface KnownEvents {
  /** The day of asking: what comes after it has not happened. */
  readonly on: Day;
  /** In any order. */
  readonly occurrences: readonly Occurrence[];
  /** The day through which records are declared complete from a day on; null where they are not. */
  readonly completeThrough: (from: Day) => Day | null;
  /** When the rule and its programme were there; always where missing. */
  readonly inForce?: Pick<Bounds, 'sinceEarliest' | 'untilLatest'>;
}

/** Whether the rule, or its programme, was certainly not there on some day of a period. */
export function isInForceForPart({ inForce }: KnownEvents, { first, last }: Period): boolean {
  return inForce !== undefined && (first < inForce.sinceEarliest || last > inForce.untilLatest);
}

/** How many events lie within a period for sure, and how many may. */
export function countIn(
  occurrences: readonly Occurrence[],
  { first, last }: Period,
): { readonly certain: number; readonly possible: number } {
  const within = occurrences.filter(({ earliest, latest }) => first <= earliest && latest <= last);
  const touching = occurrences.filter(({ earliest, latest }) => earliest <= last && first <= latest);
  return { certain: within.length, possible: touching.length };
}

/** Whether records are declared complete as far as a period has gone by. */
export function isComplete({ on, completeThrough }: KnownEvents, { first, last }: Period): boolean {
  const through = completeThrough(first);
  return through !== null && through >= Math.min(on, last);
}
