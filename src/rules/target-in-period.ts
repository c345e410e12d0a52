/** A number to be reached within a period. */
import { daysOf } from '../model/time.js';
import type { KnownEvents, Obligation } from './obligation.js';
import { countIn, isComplete, isInForceForPart, judgedBy, pending } from './obligation.js';
import type { Parameters } from './parameters.js';
import { addMonths, warningFrom } from './periods.js';
import type { Period } from './periods.js';

type Target = Pick<Parameters<'TARGET_IN_PERIOD'>, 'quantity' | 'period' | 'warnDays'>;

/**
 * How a target stands. Without a day from which its period runs nothing can be judged, and only what has happened at all
 * is counted.
 *
 * A period that begins on a coarse date is judged both ways: what lies in it whenever it began counts for sure, and it is
 * over when it is over at the latest. The number itself is enough, of about so many too; that less than it is also enough
 * to be about so many, or is not, no text says, so short of it an `ABOUT` target is `NUMBER_NOT_EXACT`, unless it is below
 * every number that rounds to it (see `leastMeant`).
 */
export function targetInPeriod(
  { quantity, period: stated, warnDays }: Target,
  asked: KnownEvents,
): Obligation {
  const wanted = quantity.value;
  const { on } = asked;
  const begin = stated.since === undefined ? null : daysOf(stated.since);
  if (begin === null) {
    const happened = countIn(asked.occurrences, { first: -Infinity, last: on });
    const counts = { period: null, wanted, ...happened, complete: false, warnsFrom: null };
    return judgedBy(counts, { doubt: 'PERIOD_UNSTATED' });
  }
  const period: Period = { first: begin.earliest, last: addMonths(begin.latest, stated.months) - 1 };
  const inAnyCase: Period = { first: begin.latest, last: addMonths(begin.earliest, stated.months) - 1 };
  const { certain } = countIn(asked.occurrences, { ...inAnyCase, last: Math.min(on, inAnyCase.last) });
  const { possible } = countIn(asked.occurrences, { ...period, last: Math.min(on, period.last) });
  const complete = isComplete(asked, period);
  const counts = { period, wanted, certain, possible, complete, warnsFrom: warningFrom(period, warnDays) };

  if (certain >= wanted) return judgedBy(counts, { status: 'MET' });
  if (isInForceForPart(asked, period)) return judgedBy(counts, { doubt: 'RULE_FOR_PART' });
  if (on <= period.last) return judgedBy(counts, { status: pending(on, period, warnDays) });
  if (possible >= wanted) return judgedBy(counts, { doubt: 'DATES_TOO_COARSE' });
  if (quantity.qualifier === 'ABOUT' && possible >= leastMeant(wanted)) {
    return judgedBy(counts, { doubt: 'NUMBER_NOT_EXACT' });
  }
  return judgedBy(counts, complete ? { status: 'MISSED' } : { doubt: 'RECORDS_INCOMPLETE' });
}

/**
 * The least number that rounds to this one at the place of its last figure that is not 0: 25 for 30, 50 for 100. Whoever
 * says "about 30" may mean less than 30, but not what would be called 20.
 */
export function leastMeant(about: number): number {
  let unit = 1;
  while (about % (unit * 10) === 0) unit *= 10;
  return about - unit / 2;
}
