/** At least so many in each calendar period. */
import type { Bounds, Day } from '../model/time.js';
import { memberShare } from './member-share.js';
import type { KnownEvents, Obligation } from './obligation.js';
import { countIn, isComplete, isInForceForPart, judgedBy, pending } from './obligation.js';
import type { Parameters } from './parameters.js';
import { periodContaining, warningFrom } from './periods.js';

export interface AskedPeriod extends KnownEvents {
  /** Any day of the period asked about; the day of asking for the one that is running. */
  readonly within: Day;
  /** When the actor was a member, once for each of its ties. */
  readonly memberships: readonly Bounds[];
}

type Minimum = Pick<Parameters<'MINIMUM_PER_PERIOD'>, 'minimum' | 'period' | 'joiners' | 'warnDays'>;

/**
 * How the minimum stands in the period that holds the day `within`.
 *
 * Once the minimum is there, it is met, whatever else is unknown. `MISSED` takes everything else to be known: the period
 * is over, the records are declared complete through its end, even the kindest reading of coarse dates falls short of the
 * least that may be asked (see `memberShare` for those who were members for a part of it). While the period runs, `NOT_DUE` and
 * `AT_RISK` are for those who may have been members since it began, or of whom the rule says what joiners owe.
 */
export function minimumPerPeriod(rule: Minimum, asked: AskedPeriod): Obligation {
  const { minimum, joiners, warnDays } = rule;
  const { on, memberships } = asked;
  const period = periodContaining(asked.within, rule.period);
  const counted = countIn(asked.occurrences, { ...period, last: Math.min(on, period.last) });
  const { certain, possible } = counted;
  const share = memberShare({ minimum, joiners, period, on, memberships });
  const wanted = share.kind === 'OWED' ? share.most : share.kind === 'NOTHING' ? 0 : minimum;
  const complete = isComplete(asked, period);
  const counts = { period, wanted, ...counted, complete, warnsFrom: warningFrom(period, warnDays) };

  if (certain >= (wanted || minimum)) return judgedBy(counts, { status: 'MET' });
  if (isInForceForPart(asked, period)) return judgedBy(counts, { doubt: 'RULE_FOR_PART' });
  if (on < period.first) return judgedBy({ ...counts, wanted: minimum }, { status: 'NOT_DUE' });
  if (share.kind === 'UNTOLD') return judgedBy(counts, { doubt: 'MEMBER_FOR_PART' });
  if (share.kind === 'NOTHING') return judgedBy(counts, { excuse: 'JOINED_IN_PERIOD' });
  if (on <= period.last) return judgedBy(counts, { status: pending(on, period, warnDays) });
  if (possible >= share.most) return judgedBy(counts, { doubt: 'DATES_TOO_COARSE' });
  if (possible >= share.least) return judgedBy(counts, { doubt: 'MEMBER_FOR_PART' });
  return judgedBy(counts, complete ? { status: 'MISSED' } : { doubt: 'RECORDS_INCOMPLETE' });
}
