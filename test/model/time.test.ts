/** Dates as precise as their sources, and the three answers to whether something held on a day. */
import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Modality, Since, Until } from '../../src/model/time.js';
import {
  boundsOf,
  countsOnlyWhenAsked,
  dayInRome,
  daysOf,
  formatDay,
  parseDay,
  presenceOn,
  unbounded,
  withinLifetime,
} from '../../src/model/time.js';

const day = (text: string): number => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};
const fact = (
  since: Since,
  until: Until,
  statedOn: readonly string[] = [],
  modality: Modality = 'IN_FORCE',
) => boundsOf({ since, until, modality, statedOn });

describe('dates', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2017-05-22', '2017-05-22', '2017-05-22'],
  ])('%s means %s to %s', (date, earliest, latest) => {
    expect(daysOf(date)).toEqual({ earliest: day(earliest), latest: day(latest) });
  });

  it.each([
    '2017-02-29',
    '2017-13',
    '2017-00-10',
    '17-05-22',
    '2017-5-2',
    '0000',
    '',
    '2017/05',
    '2017-05-22T00:00',
  ])('%s is none', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('come back as they were written, day by day', () => {
    assert(
      property(integer({ min: -600_000, max: 600_000 }), (number) => {
        expect(parseDay(formatDay(number))).toBe(number);
      }),
    );
  });

  it('turn at midnight in Rome, in summer and winter', () => {
    expect(formatDay(dayInRome(Date.parse('2026-07-01T21:59:59Z')))).toBe('2026-07-01');
    expect(formatDay(dayInRome(Date.parse('2026-07-01T22:00:00Z')))).toBe('2026-07-02');
    expect(formatDay(dayInRome(Date.parse('2026-12-31T22:59:59Z')))).toBe('2026-12-31');
    expect(formatDay(dayInRome(Date.parse('2026-12-31T23:00:00Z')))).toBe('2027-01-01');
  });
});

describe('presence', () => {
  it.each([
    [fact('2017-05', 'OPEN'), '2017-04-30', 'ABSENT'],
    [fact('2017-05', 'OPEN'), '2017-05-01', 'PRESUMED'],
    [fact('2017-05', 'OPEN'), '2017-05-31', 'CERTAIN'],
    [fact('2017-05', 'OPEN'), '2999-01-01', 'CERTAIN'],
    [fact('2017', '2018-06-30'), '2018-06-30', 'CERTAIN'],
    [fact('2017', '2018'), '2018-01-01', 'CERTAIN'],
    [fact('2017', '2018'), '2018-01-02', 'PRESUMED'],
    [fact('2017', '2018'), '2019-01-01', 'ABSENT'],
    [fact('UNKNOWN', 'UNKNOWN'), '1850-01-01', 'PRESUMED'],
    [fact('UNKNOWN', 'UNKNOWN', ['2017-10-05']), '2017-10-05', 'CERTAIN'],
    [fact('UNKNOWN', 'UNKNOWN', ['2017-10-05']), '2017-10-06', 'PRESUMED'],
    [fact('2012', 'UNKNOWN', ['2017-10-05']), '2015-01-01', 'CERTAIN'],
    [fact('2021-01-11', 'UNKNOWN', ['2020-12'], 'PLANNED'), '2021-01-10', 'ABSENT'],
    [fact('2021-01-11', 'UNKNOWN', ['2020-12'], 'PLANNED'), '2021-01-11', 'PRESUMED'],
  ] as const)('of %j on %s is %s', (bounds, on, expected) => {
    expect(presenceOn(bounds, day(on))).toBe(expected);
  });

  it('counts only when asked for what is proposed, conditional, or planned without a day', () => {
    expect(countsOnlyWhenAsked('PLANNED', 'UNKNOWN')).toBe(true);
    expect(countsOnlyWhenAsked('PLANNED', '2021')).toBe(false);
    expect(countsOnlyWhenAsked('PROPOSED', '2021')).toBe(true);
    expect(countsOnlyWhenAsked('CONDITIONAL', '2021')).toBe(true);
    expect(countsOnlyWhenAsked('IN_FORCE', 'UNKNOWN')).toBe(false);
  });

  it('ends where a lifetime does, and never becomes more certain by one', () => {
    const bounds = fact('2010', 'OPEN');
    const lifetime = fact('2014-01-01', 'UNKNOWN');
    expect(presenceOn(withinLifetime(bounds, lifetime), day('2013-12-31'))).toBe('ABSENT');
    expect(presenceOn(withinLifetime(bounds, lifetime), day('2014-01-01'))).toBe('CERTAIN');
    expect(withinLifetime(bounds, unbounded)).toEqual(bounds);
  });
});

test('a source only ever makes a fact more certain, on no day more absent', () => {
  const rank = { ABSENT: 0, PRESUMED: 1, CERTAIN: 2 } as const;
  const dates = constantFrom('2012', '2014-06', '2017-05-22', '2020');
  assert(
    property(
      record({
        since: constantFrom<Since>('UNKNOWN', '2011', '2013-03'),
        stated: dates,
        offset: integer({ min: -3000, max: 9000 }),
      }),
      ({ since, stated, offset }) => {
        const on = day('2010-01-01') + offset;
        const before = presenceOn(fact(since, 'UNKNOWN'), on);
        const after = presenceOn(fact(since, 'UNKNOWN', [stated]), on);
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      },
    ),
  );
});
