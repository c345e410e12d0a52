/** How many of a minimum are asked of an actor that was a member for a part of the period. */
import type { Bounds, Day } from '../model/time.js';
import { presenceOn } from '../model/time.js';
import type { JoinerPolicy } from './parameters.js';
import type { Period } from './periods.js';

/**
 * `OWED`: at least and at the most so many are asked for, fewer where it joined late and the rule asks for a share of the
 * days; unequal where a coarse date leaves the days open. `NOTHING` is asked for in this period. `UNTOLD`: the rule does not say.
 */
export type MemberShare =
  | { readonly kind: 'OWED'; readonly least: number; readonly most: number }
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'UNTOLD' };

interface Asked {
  readonly minimum: number;
  /** Undefined where the rule says nothing of those who join within a period. */
  readonly joiners: JoinerPolicy | undefined;
  readonly period: Period;
  /** The day of asking. */
  readonly on: Day;
  /** When the actor was a member, once for each of its ties. */
  readonly memberships: readonly Bounds[];
}

/**
 * What is asked of a member, day by day of the period.
 *
 * Who was a member on every day owes the whole. Of others: `FROM_NEXT_PERIOD` asks nothing of who was no member on the
 * first day; `IN_FULL` asks the whole of who is one on the last; `PRO_RATA` asks of who is one on the last day the
 * share of the days of membership, rounded down. Who has left before the end, no policy speaks of. Once the period is over, only
 * days of certain membership oblige; while it runs, the days so far oblige where they are presumed: it is a warning then.
 */
export function memberShare({ minimum, joiners, period, on, memberships }: Asked): MemberShare {
  const { first, last } = period;
  const isOver = on > last;
  const certain = memberships.map((bounds) => ({
    first: Math.max(bounds.sinceEarliest, bounds.sinceLatest),
    last: Math.min(bounds.untilEarliest, bounds.untilLatest),
  }));
  const possible = memberships.map(({ sinceEarliest, untilLatest }) => ({
    first: sinceEarliest,
    last: untilLatest,
  }));
  const obliging = isOver ? certain : possible;
  const judged = { first, last: isOver ? last : Math.max(first, on) };
  const whole = { kind: 'OWED', least: minimum, most: minimum } as const;
  const length = last - first + 1;
  if (daysWithin(obliging, judged) === judged.last - judged.first + 1) return whole;
  const isThere = memberships.some((bounds) => {
    const presence = presenceOn(bounds, judged.last);
    return presence === 'CERTAIN' || (!isOver && presence === 'PRESUMED');
  });
  switch (joiners) {
    case undefined:
      return { kind: 'UNTOLD' };
    case 'FROM_NEXT_PERIOD': {
      const mayHaveBegunIn = memberships.some((bounds) => presenceOn(bounds, first) !== 'ABSENT');
      return mayHaveBegunIn || daysWithin(possible, period) === 0 ? { kind: 'UNTOLD' } : { kind: 'NOTHING' };
    }
    case 'IN_FULL':
      return isThere ? whole : { kind: 'UNTOLD' };
    case 'PRO_RATA': {
      if (!isThere) return { kind: 'UNTOLD' };
      const share = (stretches: readonly Period[]) =>
        Math.floor((minimum * daysWithin(stretches, period)) / length);
      const most = share(possible);
      return most === 0 ? { kind: 'NOTHING' } : { kind: 'OWED', least: share(certain), most };
    }
  }
}

/** How many days of a period lie in any of some stretches, which may overlap and be empty. */
function daysWithin(stretches: readonly Period[], period: Period): number {
  let days = 0;
  let counted = period.first - 1;
  for (const { first, last } of stretches.toSorted((a, b) => a.first - b.first)) {
    const begin = Math.max(first, counted + 1);
    const end = Math.min(last, period.last);
    if (end < begin) continue;
    days += end - begin + 1;
    counted = end;
  }
  return days;
}
