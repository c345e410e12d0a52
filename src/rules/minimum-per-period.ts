/** At least so many in each calendar period. */
import type { Bounds, Day } from '../model/time.js';
import { presenceOn } from '../model/time.js';
import type { Doubt, KnownEvents, Obligation, ObligationStatus } from './obligation.js';
import { countIn, isComplete } from './obligation.js';
import type { Parameters } from './parameters.js';
import { isInLastQuarter, periodContaining } from './periods.js';
import type { Period } from './periods.js';

export interface AskedPeriod extends KnownEvents {
  /** Any day of the period asked about; the day of asking for the one that is running. */
  readonly within: Day;
  /** When the actor was a member, once for each of its ties. */
  readonly memberships: readonly Bounds[];
}

/**
 * How the minimum stands in the period that holds the day `within`.
 *
 * Once the minimum is there, it is met, whatever else is unknown. `MISSED` takes everything else to be known: the period
 * is over, the records are declared complete through its end, even the kindest reading of coarse dates falls short, and the
 * actor was a member on every day of it for sure. While the period runs, `NOT_DUE` and `AT_RISK` are for those who may have been
 * members since it began; whether the minimum binds who joined or left within it, no text has to say.
 */
export function minimumPerPeriod(
  { minimum, period: kind }: Pick<Parameters<'MINIMUM_PER_PERIOD'>, 'minimum' | 'period'>,
  asked: AskedPeriod,
): Obligation {
  const period = periodContaining(asked.within, kind);
  const { on } = asked;
  const { certain, possible } = countIn(asked.occurrences, { ...period, last: Math.min(on, period.last) });
  const complete = isComplete(asked, period);
  const counted = { period, wanted: minimum, certain, possible, complete };
  const is = (status: ObligationStatus): Obligation => ({ status, doubt: null, ...counted });
  const doubt = (why: Doubt): Obligation => ({ status: 'UNDETERMINED', doubt: why, ...counted });

  if (certain >= minimum) return is('MET');
  if (on < period.first) return is('NOT_DUE');
  if (on <= period.last) {
    if (!isMember(asked.memberships, { ...period, last: on }, ['CERTAIN', 'PRESUMED'])) {
      return doubt('MEMBER_FOR_PART');
    }
    return is(isInLastQuarter(on, period) ? 'AT_RISK' : 'NOT_DUE');
  }
  if (!isMember(asked.memberships, period, ['CERTAIN'])) return doubt('MEMBER_FOR_PART');
  if (possible >= minimum) return doubt('DATES_TOO_COARSE');
  return complete ? is('MISSED') : doubt('RECORDS_INCOMPLETE');
}

/** Whether one of the ties stands in one of these ways on every day of a period: bounds have no gaps, so its ends decide. */
function isMember(
  memberships: readonly Bounds[],
  { first, last }: Period,
  presences: readonly ('CERTAIN' | 'PRESUMED')[],
): boolean {
  return memberships.some((bounds) =>
    [first, last].every((day) => presences.some((one) => one === presenceOn(bounds, day))),
  );
}
