/**
 * Obligations against a walk from day to day: over year ends, leap days, joins, leaves and joins again, facts on the
 * boundary days, rules that begin or end within a period. What coarse and unknown dates settle, no way of knowing them better unsettles.
 */
import { array, assert, constantFrom, integer, oneof, option, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/model/time.js';
import { boundsOf, formatDay } from '../../src/model/time.js';
import { interval, intervalsWithin } from '../../src/rules/interval.js';
import { minimumPerPeriod } from '../../src/rules/minimum-per-period.js';
import type { Obligation, Occurrence } from '../../src/rules/obligation.js';
import { joinerPolicies } from '../../src/rules/parameters.js';
import type { CalendarPeriod } from '../../src/rules/periods.js';
import { addMonths, periodContaining } from '../../src/rules/periods.js';
import { targetInPeriod } from '../../src/rules/target-in-period.js';
import { day, events } from './days.js';
import type { Diary, Stay } from './naive-obligations.js';
import { monthsLater, naiveIntervals, naiveMinimum, naiveTarget } from './naive-obligations.js';

const said = ({ status, doubt, excuse }: Obligation) => doubt ?? excuse ?? status;

/** Days around which calendars go wrong, with their neighbours; and any day of five years, one of them a leap year. */
const edges = [
  '2023-12-31',
  '2024-01-31',
  '2024-02-29',
  '2024-03-31',
  '2024-06-30',
  '2024-08-31',
  '2024-12-31',
  '2025-02-28',
].map(day);
const edgeDay = tuple(constantFrom(...edges), integer({ min: -1, max: 2 })).map(([at, by]) => at + by);
const someDay = oneof(edgeDay, integer({ min: day('2022-01-01'), max: day('2026-12-31') }));
const kind = constantFrom<CalendarPeriod>('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH');
const diary = record({
  on: someDay,
  events: array(someDay, { maxLength: 5 }),
  completeThrough: option(someDay),
});
const warnDays = option(integer({ min: 1, max: 120 }), { nil: undefined });
const rule = record({
  minimum: integer({ min: 1, max: 4 }),
  period: kind,
  joiners: option(constantFrom(...joinerPolicies), { nil: undefined }),
  warnDays,
});
const stay = tuple(someDay, option(someDay)).map(([one, other]): Stay => {
  if (other === null) return { since: one, until: day('2040-01-01') };
  return { since: Math.min(one, other), until: Math.max(one, other) };
});
const always: Stay = { since: day('1990-01-01'), until: day('2040-01-01') };

const exactly = (at: number): Occurrence => ({ earliest: at, latest: at });
const staying = ({ since, until }: Stay): Bounds => ({
  sinceEarliest: since,
  sinceLatest: since,
  untilEarliest: until,
  untilLatest: until,
});
const known = ({ on, events: days, completeThrough }: Diary) => ({
  on,
  occurrences: days.map(exactly),
  completeThrough: () => completeThrough,
});

describe('with every date known to the day', () => {
  it('a minimum stands as a walk from day to day finds it', () => {
    const inForce = oneof({ weight: 3, arbitrary: constantFrom(always) }, { weight: 1, arbitrary: stay });
    assert(
      property(
        rule,
        someDay,
        array(stay, { maxLength: 3 }),
        inForce,
        diary,
        (asked, within, stays, force, kept) => {
          const found = minimumPerPeriod(asked, {
            ...known(kept),
            within,
            memberships: stays.map(staying),
            inForce: staying(force),
          });
          expect(said(found)).toBe(naiveMinimum(asked, within, stays, force, kept));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('intervals follow each other as a walk from day to day finds them', () => {
    const asked = record({ months: integer({ min: 1, max: 13 }), warnDays });
    const whole = { first: day('1990-01-01'), last: day('2040-01-01') };
    assert(
      property(asked, diary, (every, kept) => {
        const found = intervalsWithin(every, { ...known(kept), from: null }, whole);
        const words = found.map((one) =>
          one.period === null ? said(one) : `${formatDay(one.period.first)} ${said(one)}`,
        );
        expect(words).toEqual(naiveIntervals(every, kept));
      }),
      { numRuns: 500 },
    );
  });

  it('the intervals of a stretch of days are those that were running on one of them', () => {
    assert(
      property(diary, someDay, integer({ min: 0, max: 400 }), (kept, first, length) => {
        const asked = { ...known(kept), from: null };
        const within = { first, last: first + length };
        const all = intervalsWithin({ months: 6 }, asked, {
          first: day('1990-01-01'),
          last: day('2040-01-01'),
        });
        const wanted = all.filter(({ period }, place) => {
          if (period === null) return true;
          const next = all[place + 1]?.period?.first ?? Infinity;
          return period.first <= within.last && next - 1 >= within.first;
        });
        expect(intervalsWithin({ months: 6 }, asked, within)).toEqual(wanted);
        expect(all.at(-1)).toEqual(interval({ months: 6 }, asked));
      }),
    );
  });

  it('a target stands as a walk from day to day finds it', () => {
    const asked = record({
      wanted: integer({ min: 1, max: 3 }),
      since: someDay,
      months: integer({ min: 1, max: 24 }),
    });
    assert(
      property(asked, diary, ({ wanted, since, months }, kept) => {
        const quantity = { value: wanted, qualifier: 'AT_LEAST' } as const;
        const found = targetInPeriod({ quantity, period: { months, since: formatDay(since) } }, known(kept));
        expect(said(found)).toBe(naiveTarget({ wanted, since, months }, kept));
      }),
      { numRuns: 500 },
    );
  });

  it('months are counted as on a paper calendar, from leap days too', () => {
    assert(
      property(someDay, integer({ min: 0, max: 40 }), (from, months) => {
        expect(addMonths(from, months)).toBe(monthsLater(from, months));
      }),
    );
    expect(formatDay(monthsLater(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(formatDay(monthsLater(day('2023-08-29'), 6))).toBe('2024-02-29');
  });
});

describe('with coarse and unknown dates', () => {
  const written = someDay.chain((at) =>
    constantFrom(...[4, 7, 10].map((length) => formatDay(at).slice(0, length))),
  );
  const eventDate = oneof(
    { weight: 5, arbitrary: written },
    { weight: 1, arbitrary: constantFrom('UNKNOWN') },
  );
  const membership = tuple(eventDate, oneof(eventDate, constantFrom('OPEN'))).map(([since, until]) =>
    boundsOf({ since, until, modality: 'IN_FORCE', statedOn: [] }),
  );
  /** Where in its range each unknown day turns out to be, from 0 to 1. */
  const luck = array(integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
  const farthest = { first: day('2015-01-01'), last: day('2035-12-31') };

  const occurrencesOf = (dates: readonly string[]) =>
    dates.flatMap((date) =>
      date === 'UNKNOWN' ? [{ earliest: -100_000_000, latest: 100_000_000 }] : events(date),
    );
  const between = (earliest: number, latest: number, at: number) => {
    const first = Math.max(earliest, farthest.first);
    const last = Math.min(latest, farthest.last);
    return first + Math.floor(((last - first) * at) / 100);
  };
  const turningOut = (occurrences: readonly Occurrence[], at: readonly number[]) =>
    occurrences.map(({ earliest, latest }, place) => exactly(between(earliest, latest, at[place] ?? 0)));
  const stayed = (bounds: readonly Bounds[], at: readonly number[]) =>
    bounds.flatMap((one, place) => {
      const since = between(one.sinceEarliest, one.sinceLatest, at[6 + place] ?? 0);
      const until = between(one.untilEarliest, one.untilLatest, at[9 + place] ?? 0);
      return since <= until ? [{ since, until }] : [];
    });

  it('a minimum that is settled once its period is over is settled alike whatever the days turn out to be', () => {
    assert(
      property(
        rule,
        someDay,
        array(eventDate, { maxLength: 5 }),
        array(membership, { minLength: 1, maxLength: 3 }),
        luck,
        (asked, within, dates, memberships, at) => {
          const { first, last } = periodContaining(within, asked.period);
          const on = last + 1 + (at[0] ?? 0) * 10;
          const keeping = { on, within, completeThrough: () => last };
          const occurrences = occurrencesOf(dates);
          const before = minimumPerPeriod(asked, { ...keeping, occurrences, memberships });
          if (before.doubt !== null) return;
          const stays = stayed(memberships, at);
          // Had a coarse date turned out so, nobody would have thought it a member.
          if (stays.every(({ since, until }) => until < first || last < since)) return;
          const after = minimumPerPeriod(asked, {
            ...keeping,
            occurrences: turningOut(occurrences, at),
            memberships: stays.map(staying),
          });
          // Who is asked for nothing may have done the whole all the same: either way nothing is owed.
          const owesNothing = ['MET', 'JOINED_IN_PERIOD'];
          const allowed = owesNothing.includes(said(before)) ? owesNothing : [said(before)];
          expect(allowed).toContain(said(after));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('an interval from a known day that is settled stays so, and is settled at all only by what is known', () => {
    assert(
      property(array(eventDate, { minLength: 1, maxLength: 5 }), someDay, luck, (dates, on, at) => {
        const occurrences = occurrencesOf(dates);
        const asked = { on, from: null, completeThrough: () => farthest.last };
        const before = intervalsWithin({ months: 6 }, { ...asked, occurrences }, farthest);
        const after = intervalsWithin(
          { months: 6 },
          { ...asked, occurrences: turningOut(occurrences, at) },
          farthest,
        );
        for (const { period, status } of before.slice(0, -1)) {
          const isKnown = occurrences.some(
            ({ earliest, latest }) => earliest === period?.first && earliest === latest,
          );
          if (!isKnown || (status !== 'MET' && status !== 'MISSED')) continue;
          expect(after.find((one) => one.period?.first === period?.first)?.status).toBe(status);
        }
        if (before.at(-1)?.status === 'MISSED') expect(after.at(-1)?.status).toBe('MISSED');
      }),
      { numRuns: 1000 },
    );
  });

  it('no member is said to have missed what it may not have been there for', () => {
    const late = minimumPerPeriod(
      { minimum: 1, period: 'QUARTER', joiners: 'FROM_NEXT_PERIOD' },
      {
        on: day('2025-01-01'),
        within: day('2024-08-01'),
        occurrences: [],
        completeThrough: () => day('2024-12-31'),
        memberships: [boundsOf({ since: '2024', until: 'OPEN', modality: 'IN_FORCE', statedOn: [] })],
      },
    );
    expect(said(late)).toBe('MEMBER_FOR_PART');
  });
});
