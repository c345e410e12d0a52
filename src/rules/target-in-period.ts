/** A number to be reached within a period. */
import { daysOf } from '../model/time.js';
import type { Doubt, KnownEvents, Obligation, ObligationStatus } from './obligation.js';
import { countIn, isComplete } from './obligation.js';
import type { Parameters } from './parameters.js';
import { addMonths, isInLastQuarter } from './periods.js';
import type { Period } from './periods.js';

type Target = Pick<Parameters<'TARGET_IN_PERIOD'>, 'quantity' | 'period'>;

/**
 * How a target stands. Without a day from which its period runs nothing can be judged, and only what has happened at all
 * is counted.
 *
 * A period that begins on a coarse date is judged both ways: what lies in it whenever it began counts for sure, and it is
 * over when it is over at the latest. The number itself is enough, of about so many too; that less than it is also enough
 * to be about so many, or is not, no text says, so short of it an `ABOUT` target is `NUMBER_NOT_EXACT`, unless it is below
 * every number that rounds to it (see `leastMeant`).
 */
export function targetInPeriod({ quantity, period: stated }: Target, asked: KnownEvents): Obligation {
  const wanted = quantity.value;
  const { on } = asked;
  const begin = stated.since === undefined ? null : daysOf(stated.since);
  if (begin === null) {
    const happened = countIn(asked.occurrences, { first: -Infinity, last: on });
    const counted = { period: null, wanted, ...happened, complete: false };
    return { status: 'UNDETERMINED', doubt: 'PERIOD_UNSTATED', ...counted };
  }
  const period: Period = { first: begin.earliest, last: addMonths(begin.latest, stated.months) - 1 };
  const inAnyCase: Period = { first: begin.latest, last: addMonths(begin.earliest, stated.months) - 1 };
  const { certain } = countIn(asked.occurrences, { ...inAnyCase, last: Math.min(on, inAnyCase.last) });
  const { possible } = countIn(asked.occurrences, { ...period, last: Math.min(on, period.last) });
  const counted = { period, wanted, certain, possible, complete: isComplete(asked, period) };
  const is = (status: ObligationStatus): Obligation => ({ status, doubt: null, ...counted });
  const doubt = (why: Doubt): Obligation => ({ status: 'UNDETERMINED', doubt: why, ...counted });

  if (certain >= wanted) return is('MET');
  if (on <= period.last) return is(isInLastQuarter(on, period) ? 'AT_RISK' : 'NOT_DUE');
  if (possible >= wanted) return doubt('DATES_TOO_COARSE');
  if (quantity.qualifier === 'ABOUT' && possible >= leastMeant(wanted)) return doubt('NUMBER_NOT_EXACT');
  return counted.complete ? is('MISSED') : doubt('RECORDS_INCOMPLETE');
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
