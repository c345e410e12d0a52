/** What the three forms of obligation share: how one stands, and how events of coarse dates are counted. */
import type { Day } from '../model/time.js';
import type { Period } from './periods.js';

/**
 * `MET`: what was asked for is there. `NOT_DUE`: not yet, and there is time. `AT_RISK`: not known to be met, and less
 * than a quarter of the time is left. `MISSED`: the time is over and it is known not to be there. `UNDETERMINED`: nobody
 * can tell, for the reason given.
 */
export type ObligationStatus = 'MET' | 'NOT_DUE' | 'AT_RISK' | 'MISSED' | 'UNDETERMINED';

/** Why nobody can tell how an obligation stands. */
export type Doubt =
  /** The text does not say from when the time runs. */
  | 'PERIOD_UNSTATED'
  /** Too little is recorded, and the records are not declared complete through the end. */
  | 'RECORDS_INCOMPLETE'
  /** The actor was not a member for the whole period, or may not have been. */
  | 'MEMBER_FOR_PART'
  /** What is recorded may lie within the period or outside it. */
  | 'DATES_TOO_COARSE'
  /** The number asked for is not exact, and what is there comes near it. */
  | 'NUMBER_NOT_EXACT';

export interface Obligation {
  readonly status: ObligationStatus;
  /** Null unless the status is `UNDETERMINED`. */
  readonly doubt: Doubt | null;
  /** The days in which it is to be met; null where the text does not say from when they run. */
  readonly period: Period | null;
  /** How many are asked for. */
  readonly wanted: number;
  /** How many are there for sure, and how many if every coarse date is read kindly. */
  readonly certain: number;
  readonly possible: number;
  /** Records are declared complete from the first day of the period through the day of asking, or its end where that was earlier. */
  readonly complete: boolean;
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
