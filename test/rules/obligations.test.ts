/** Obligations: what is certain, what is possible, and what nobody can tell. */
import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/model/time.js';
import { boundsOf, formatDay } from '../../src/model/time.js';
import { interval } from '../../src/rules/interval.js';
import { minimumPerPeriod } from '../../src/rules/minimum-per-period.js';
import type { Obligation } from '../../src/rules/obligation.js';
import { leastMeant, targetInPeriod } from '../../src/rules/target-in-period.js';
import { addMonths } from '../../src/rules/periods.js';
import { anyDay, day, events } from './days.js';

const said = ({ status, doubt, certain, possible }: Obligation) =>
  `${doubt ?? status} ${certain}${possible > certain ? `-${possible}` : ''}`;
const completeThrough = (text: string | null) => () => (text === null ? null : day(text));
const member = (since: string, until = 'OPEN'): Bounds =>
  boundsOf({ since, until, modality: 'IN_FORCE', statedOn: [] });

interface Case {
  readonly on: string;
  readonly within?: string;
  readonly at?: readonly string[];
  readonly complete?: string | null;
  readonly members?: readonly Bounds[];
}

describe('a minimum in each calendar period', () => {
  const yearly = ({ on, within = on, at = [], complete = null, members = [member('2000')] }: Case) =>
    minimumPerPeriod(
      { minimum: 1, period: 'YEAR' },
      {
        on: day(on),
        within: day(within),
        occurrences: events(...at),
        completeThrough: completeThrough(complete),
        memberships: members,
      },
    );
  const inFull = '2024-12-31';

  it('is not due, then at risk in the last quarter, and met once it is there', () => {
    expect(said(yearly({ on: '2024-09-30' }))).toBe('NOT_DUE 0');
    expect(said(yearly({ on: '2024-10-01' }))).toBe('AT_RISK 0');
    expect(said(yearly({ on: '2024-12-31' }))).toBe('AT_RISK 0');
    expect(said(yearly({ on: '2024-02-29', at: ['2024-02-29'] }))).toBe('MET 1');
    expect(yearly({ on: '2024-10-01', complete: '2024-10-01' }).complete).toBe(true);
    expect(yearly({ on: '2024-10-01', complete: '2024-09-30' }).complete).toBe(false);
  });

  it('is missed only once the year is over and its records are complete', () => {
    const after = { on: '2025-01-01', within: '2024-06-01' };
    expect(said(yearly(after))).toBe('RECORDS_INCOMPLETE 0');
    expect(said(yearly({ ...after, complete: '2024-12-30' }))).toBe('RECORDS_INCOMPLETE 0');
    expect(said(yearly({ ...after, complete: inFull }))).toBe('MISSED 0');
    expect(said(yearly({ ...after, complete: inFull, at: ['2023-12-31', '2025-01-01'] }))).toBe('MISSED 0');
    expect(said(yearly({ ...after, at: ['2024-01-01'] }))).toBe('MET 1');
    expect(said(yearly({ ...after, at: ['2024-12-31'] }))).toBe('MET 1');
  });

  it('counts a date that may lie outside as possible only', () => {
    const half = (at: string) =>
      minimumPerPeriod(
        { minimum: 1, period: 'HALF_YEAR' },
        {
          on: day('2025-03-01'),
          within: day('2024-09-01'),
          occurrences: events(at),
          completeThrough: completeThrough(inFull),
          memberships: [member('2000')],
        },
      );
    expect(said(half('2024'))).toBe('DATES_TOO_COARSE 0-1');
    expect(said(half('2024-07'))).toBe('MET 1');
    expect(said(half('2024-06'))).toBe('MISSED 0');
  });

  it('counts nothing that may not have happened by the day of asking', () => {
    expect(said(yearly({ on: '2024-05-15', at: ['2024'] }))).toBe('NOT_DUE 0-1');
    expect(said(yearly({ on: '2024-12-31', at: ['2024'] }))).toBe('MET 1');
    expect(said(yearly({ on: '2024-05-15', at: ['2024-05-16'] }))).toBe('NOT_DUE 0');
    expect(said(yearly({ on: '2023-12-31', within: '2024-01-01' }))).toBe('NOT_DUE 0');
  });

  it('is told of nobody who joined or left within the year, unless it is met', () => {
    const after = { on: '2025-02-01', within: '2024-06-01', complete: inFull };
    for (const members of [[member('2024-03-01')], [member('2020', '2024-08-31')], [member('UNKNOWN')], []]) {
      expect(said(yearly({ ...after, members }))).toBe('MEMBER_FOR_PART 0');
      expect(said(yearly({ ...after, members, at: ['2024-07'] }))).toBe('MET 1');
    }
    expect(said(yearly({ on: '2024-11-01', members: [member('2024-03-01')] }))).toBe('MEMBER_FOR_PART 0');
    expect(said(yearly({ on: '2024-11-01', members: [member('UNKNOWN')] }))).toBe('AT_RISK 0');
    const twice = [member('2010', '2012'), member('2013')];
    expect(said(yearly({ ...after, members: twice }))).toBe('MISSED 0');
  });
});

describe('an interval', () => {
  const halfYearly = ({ on, at = [], complete = null }: Case, from: string | null = null) =>
    interval(
      { months: 6 },
      {
        on: day(on),
        occurrences: events(...at),
        completeThrough: completeThrough(complete),
        from: from === null ? null : day(from),
      },
    );
  const due = ({ period }: Obligation) => (period === null ? null : formatDay(period.last));

  it('runs from the last event: not due, at risk, missed on the day after', () => {
    const at = ['2023-01-10', '2023-08-31'];
    expect(due(halfYearly({ on: '2023-10-01', at }))).toBe('2024-02-29');
    expect(said(halfYearly({ on: '2024-01-14', at }))).toBe('NOT_DUE 0');
    expect(said(halfYearly({ on: '2024-01-16', at }))).toBe('AT_RISK 0');
    expect(said(halfYearly({ on: '2024-02-29', at, complete: '2024-02-29' }))).toBe('AT_RISK 0');
    expect(said(halfYearly({ on: '2024-03-01', at, complete: '2024-02-29' }))).toBe('MISSED 0');
    expect(said(halfYearly({ on: '2024-03-01', at, complete: '2024-02-28' }))).toBe('RECORDS_INCOMPLETE 0');
  });

  it('begins on the first day known while nothing has happened; without one nobody can tell', () => {
    expect(said(halfYearly({ on: '2024-01-01' }))).toBe('PERIOD_UNSTATED 0');
    expect(due(halfYearly({ on: '2024-01-01' }, '2023-12-31'))).toBe('2024-06-30');
    expect(due(halfYearly({ on: '2024-05-01', at: ['2024-04-30'] }, '2023-12-31'))).toBe('2024-10-30');
    expect(said(halfYearly({ on: '2024-01-01' }, '2024-02-01'))).toBe('NOT_DUE 0');
  });

  it('is open between the earliest and the latest day a coarse date leaves', () => {
    const asked = { at: ['2024-01'], complete: '2025-12-31' };
    expect(said(halfYearly({ ...asked, on: '2024-07-01' }))).toBe('AT_RISK 0-1');
    expect(said(halfYearly({ ...asked, on: '2024-07-02' }))).toBe('DATES_TOO_COARSE 0-1');
    expect(said(halfYearly({ ...asked, on: '2024-07-31' }))).toBe('DATES_TOO_COARSE 0-1');
    expect(said(halfYearly({ ...asked, on: '2024-08-01' }))).toBe('MISSED 0-1');
  });

  describe('that also falls due when asked for', () => {
    const asked = (
      on: string,
      at: readonly string[],
      requests: readonly (readonly [by: string, at: string])[],
      onRequestOf = 1,
    ) =>
      interval(
        { months: 6, onRequestOf },
        {
          on: day(on),
          occurrences: events(...at),
          completeThrough: completeThrough('2024-12-31'),
          from: null,
          requests: requests.flatMap(([by, date]) => events(date).map((one) => ({ by, ...one }))),
        },
      );
    const since = ({ requestedOn }: Obligation) => (requestedOn === null ? null : formatDay(requestedOn));

    it('is at risk from the day it is asked for until it happens, though its time is not over', () => {
      const request = [['a', '2024-02-10']] as const;
      expect(said(asked('2024-02-09', ['2024-01-10'], request))).toBe('NOT_DUE 0');
      const found = asked('2024-02-10', ['2024-01-10'], request);
      expect([said(found), since(found), found.warnsFrom]).toEqual([
        'AT_RISK 0',
        '2024-02-10',
        day('2024-02-10'),
      ]);
      expect(due(found)).toBe('2024-07-10');
      expect(said(asked('2024-03-01', ['2024-01-10', '2024-02-10'], request))).toBe('NOT_DUE 0');
      expect(since(asked('2024-03-01', ['2024-01-10', '2024-03-01'], request))).toBe(null);
    });

    it('is due even where nobody can tell from when its time runs, and is missed as ever', () => {
      expect(said(asked('2024-02-10', [], [['a', '2024-02-10']]))).toBe('AT_RISK 0');
      const late = asked('2024-09-01', ['2024-01-10'], [['a', '2024-02-10']]);
      expect([said(late), since(late)]).toEqual(['MISSED 0', '2024-02-10']);
    });

    it('counts who asks and not how often, and none that a meeting of a coarse date may have answered', () => {
      const twice = [
        ['a', '2024-02-10'],
        ['a', '2024-02-20'],
      ] as const;
      expect(since(asked('2024-03-01', ['2024-01-10'], twice, 2))).toBe(null);
      expect(since(asked('2024-03-01', ['2024-01-10'], [...twice, ['b', '2024-02-25']], 2))).toBe(
        '2024-02-25',
      );
      expect(since(asked('2024-03-01', ['2024-02'], [['a', '2024-02-10']]))).toBe(null);
      expect(since(asked('2024-03-10', ['2024-01-10'], [['a', '2024-03']]))).toBe(null);
    });
  });

  it('is open while an event may have happened since', () => {
    const asked = { at: ['2024-01-10', '2024'], complete: '2025-12-31' };
    expect(said(halfYearly({ ...asked, on: '2024-07-10' }))).toBe('AT_RISK 0-1');
    expect(said(halfYearly({ ...asked, on: '2024-07-11' }))).toBe('DATES_TOO_COARSE 0-1');
    expect(said(halfYearly({ ...asked, at: ['2024-01-10', '2024-12'], on: '2024-07-11' }))).toBe('MISSED 0');
  });
});

describe('a target', () => {
  type Quantity = Parameters<typeof targetInPeriod>[0]['quantity'];
  const target = (asked: Case, quantity: Quantity, since: string | undefined = '2024-03-01') =>
    targetInPeriod(
      { quantity, period: { months: 12, ...(since === 'UNSTATED' ? {} : { since }) } },
      {
        on: day(asked.on),
        occurrences: events(...(asked.at ?? [])),
        completeThrough: completeThrough(asked.complete ?? null),
      },
    );
  const two: Quantity = { value: 2, qualifier: 'AT_LEAST' };
  const times = (count: number) => Array.from({ length: count }, () => '2024-05-01');
  const over = { on: '2025-03-01', complete: '2025-02-28' };

  it('runs through the day before the one that follows its months', () => {
    const { period } = target({ on: '2024-04-01' }, two);
    expect(period && [formatDay(period.first), formatDay(period.last)]).toEqual(['2024-03-01', '2025-02-28']);
    expect(said(target({ ...over, at: ['2024-02-29', '2025-03-01'] }, two))).toBe('MISSED 0');
    expect(said(target({ ...over, at: ['2024-03-01', '2025-02-28'] }, two))).toBe('MET 2');
  });

  it('is not due, at risk, missed or open like a minimum', () => {
    expect(said(target({ on: '2024-02-01' }, two))).toBe('NOT_DUE 0');
    expect(said(target({ on: '2024-11-28', at: times(1) }, two))).toBe('NOT_DUE 1');
    expect(said(target({ on: '2024-11-29', at: times(1) }, two))).toBe('AT_RISK 1');
    expect(said(target({ on: '2025-02-28', at: times(1) }, two))).toBe('AT_RISK 1');
    expect(said(target({ on: '2025-03-01', at: times(1) }, two))).toBe('RECORDS_INCOMPLETE 1');
    expect(said(target({ ...over, at: ['2024-05-01', '2024'] }, two))).toBe('DATES_TOO_COARSE 1-2');
  });

  it('cannot be judged where no day is stated from which it runs', () => {
    const found = target(
      { ...over, at: [...times(40), '2026-01-01'] },
      { value: 30, qualifier: 'ABOUT' },
      'UNSTATED',
    );
    expect(said(found)).toBe('PERIOD_UNSTATED 40');
    expect(found.period).toBeNull();
  });

  it('of about so many is reached by that number, and missed only below what rounds to it', () => {
    const about = (count: number) =>
      said(target({ ...over, at: times(count) }, { value: 30, qualifier: 'ABOUT' }));
    expect(about(30)).toBe('MET 30');
    expect(about(29)).toBe('NUMBER_NOT_EXACT 29');
    expect(about(25)).toBe('NUMBER_NOT_EXACT 25');
    expect(about(24)).toBe('MISSED 24');
    expect([1, 15, 20, 30, 100, 132_000].map(leastMeant)).toEqual([0.5, 14.5, 15, 25, 50, 131_500]);
    expect(said(target({ ...over, at: times(29) }, { value: 30, qualifier: 'EXACT' }))).toBe('MISSED 29');
  });

  it('that begins on a coarse date counts for sure what lies in it whenever it began', () => {
    const found = (at: string, on = '2026-01-01') =>
      said(target({ on, at: [at], complete: '2025-12-31' }, { value: 1, qualifier: 'EXACT' }, '2024'));
    expect(found('2024-12-31', '2024-12-31')).toBe('MET 1');
    expect(found('2024-06-01')).toBe('DATES_TOO_COARSE 0-1');
    expect(found('2025-06-01')).toBe('DATES_TOO_COARSE 0-1');
    expect(found('2025-12-31')).toBe('MISSED 0');
  });
});

describe('whatever the form', () => {
  const occurrence = record({ at: anyDay, length: constantFrom(0, 0, 27, 364) }).map(({ at, length }) => ({
    earliest: at,
    latest: at + length,
  }));
  const anyEvents = array(occurrence, { maxLength: 4 });
  const anyCompleteness = option(anyDay);
  const judged = {
    minimum: (on: number, occurrences: Occurrences, through: number | null) =>
      minimumPerPeriod(
        { minimum: 2, period: 'YEAR' },
        { on, within: on - 300, occurrences, completeThrough: () => through, memberships: [member('1990')] },
      ),
    interval: (on: number, occurrences: Occurrences, through: number | null) =>
      interval({ months: 6 }, { on, occurrences, completeThrough: () => through, from: day('1996-01-01') }),
    target: (on: number, occurrences: Occurrences, through: number | null) =>
      targetInPeriod(
        { quantity: { value: 2, qualifier: 'EXACT' }, period: { months: 120, since: '2010' } },
        { on, occurrences, completeThrough: () => through },
      ),
  };
  type Occurrences = readonly { readonly earliest: number; readonly latest: number }[];
  const anyForm = constantFrom(...Object.values(judged));

  it('counts for sure no more than possibly', () => {
    assert(
      property(anyForm, anyDay, anyEvents, anyCompleteness, (form, on, occurrences, through) => {
        const { certain, possible, status, doubt } = form(on, occurrences, through);
        expect(certain).toBeLessThanOrEqual(possible);
        expect(doubt === null).toBe(status !== 'UNDETERMINED');
      }),
    );
  });

  it('misses nothing without complete records', () => {
    assert(
      property(anyForm, anyDay, anyEvents, (form, on, occurrences) => {
        expect(form(on, occurrences, null).status).not.toBe('MISSED');
      }),
    );
  });

  it('is not unsettled by learning the day of a coarse date, nor met or missed otherwise', () => {
    const settled = ['MET', 'MISSED'];
    assert(
      property(
        anyForm,
        anyDay,
        anyEvents,
        anyCompleteness,
        integer({ min: 0, max: 364 }),
        boolean(),
        (form, on, coarse, through, at, late) => {
          const before = form(on, coarse, through);
          if (!settled.includes(before.status)) return;
          const exact = coarse.map(({ earliest, latest }) => {
            const known = late ? latest : Math.min(earliest + at, latest);
            return { earliest: known, latest: known };
          });
          expect(form(on, exact, through).status).toBe(before.status);
        },
      ),
    );
  });

  it('an event on the very day makes every interval run anew', () => {
    assert(
      property(anyDay, anyEvents, (on, occurrences) => {
        const found = judged.interval(on, [...occurrences, { earliest: on, latest: on }], on);
        expect(found.status).toBe('NOT_DUE');
        expect(found.period).toEqual({ first: on, last: addMonths(on, 6) });
      }),
    );
  });
});
