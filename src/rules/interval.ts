/** Something again and again, at most so many months apart. */
import type { Day } from '../model/time.js';
import type { Doubt, KnownEvents, Obligation, ObligationStatus } from './obligation.js';
import { countIn, isComplete } from './obligation.js';
import type { Parameters } from './parameters.js';
import { addMonths, isInLastQuarter } from './periods.js';

export interface AskedInterval extends KnownEvents {
  /** The day the first interval runs from, before anything has happened; null where nobody knows it. */
  readonly from: Day | null;
}

/**
 * Whether the next event is due: so many calendar months after the last one, or after the first day where there is none.
 * The period runs from the earliest day on which the last event may have been through the day on which the next is due.
 * It is never `MET`: what has been done is due again. Only events that had happened for sure by the day of asking begin
 * an interval; one that may have happened since leaves it open (`DATES_TOO_COARSE`). `MISSED` means that the day has passed
 * with nothing recorded through it, in records declared complete that far.
 */
export function interval(
  { months }: Pick<Parameters<'INTERVAL'>, 'months'>,
  asked: AskedInterval,
): Obligation {
  const { on, from } = asked;
  const begun = asked.occurrences.filter(({ earliest }) => earliest <= on);
  const happened = begun.filter(({ latest }) => latest <= on);
  const last = happened.length === 0 ? from : Math.max(...happened.map(({ earliest }) => earliest));
  if (last === null) {
    const counts = { wanted: 1, certain: 0, possible: begun.length, complete: false };
    return { status: 'UNDETERMINED', doubt: 'PERIOD_UNSTATED', period: null, ...counts };
  }
  const latest = Math.max(last, ...begun.map((one) => Math.min(one.latest, on)));
  const period = { first: last, last: addMonths(last, months) };
  const dueAtLatest = addMonths(latest, months);
  const { possible } = countIn(begun, { first: last + 1, last: Math.min(on, period.last) });
  const counted = { period, wanted: 1, certain: 0, possible, complete: isComplete(asked, period) };
  const is = (status: ObligationStatus): Obligation => ({ status, doubt: null, ...counted });
  const doubt = (why: Doubt): Obligation => ({ status: 'UNDETERMINED', doubt: why, ...counted });

  if (on <= period.last) return is(isInLastQuarter(on, period) ? 'AT_RISK' : 'NOT_DUE');
  if (on <= dueAtLatest) return doubt('DATES_TOO_COARSE');
  return isComplete(asked, { first: last, last: dueAtLatest }) ? is('MISSED') : doubt('RECORDS_INCOMPLETE');
}
