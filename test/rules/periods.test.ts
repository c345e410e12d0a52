/** Calendar periods and months: year ends, leap days, months of unequal length. */
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dawn, dusk, formatDay } from '../../src/model/time.js';
import type { CalendarPeriod } from '../../src/rules/periods.js';
import {
  addMonths,
  countPeriods,
  periodContaining,
  periodsBetween,
  warningFrom,
} from '../../src/rules/periods.js';
import { anyDay, day } from './days.js';

const kinds: readonly CalendarPeriod[] = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'];
const periodOf = (text: string, kind: CalendarPeriod) => {
  const { first, last } = periodContaining(day(text), kind);
  return `${formatDay(first)} ${formatDay(last)}`;
};
const later = (text: string, months: number) => formatDay(addMonths(day(text), months));

describe('calendar periods', () => {
  it('are those of the calendar', () => {
    expect(periodOf('2024-12-31', 'YEAR')).toBe('2024-01-01 2024-12-31');
    expect(periodOf('2025-01-01', 'YEAR')).toBe('2025-01-01 2025-12-31');
    expect(periodOf('2024-06-30', 'HALF_YEAR')).toBe('2024-01-01 2024-06-30');
    expect(periodOf('2024-07-01', 'HALF_YEAR')).toBe('2024-07-01 2024-12-31');
    expect(periodOf('2024-03-31', 'QUARTER')).toBe('2024-01-01 2024-03-31');
    expect(periodOf('2024-11-30', 'QUARTER')).toBe('2024-10-01 2024-12-31');
    expect(periodOf('2024-02-29', 'MONTH')).toBe('2024-02-01 2024-02-29');
    expect(periodOf('1900-02-28', 'MONTH')).toBe('1900-02-01 1900-02-28');
    expect(periodOf('0001-01-01', 'YEAR')).toBe('0001-01-01 0001-12-31');
  });

  it('cover every day once: each begins on the day after the one before', () => {
    assert(
      property(anyDay, constantFrom(...kinds), (one, kind) => {
        const period = periodContaining(one, kind);
        expect(period.first <= one && one <= period.last).toBe(true);
        expect(periodContaining(period.last, kind)).toEqual(period);
        expect(periodContaining(period.last + 1, kind).first).toBe(period.last + 1);
      }),
    );
  });
});

describe('calendar months', () => {
  it('keep the day of the month, or end with a shorter month', () => {
    expect(later('2024-01-31', 1)).toBe('2024-02-29');
    expect(later('2025-01-31', 1)).toBe('2025-02-28');
    expect(later('2024-02-29', 12)).toBe('2025-02-28');
    expect(later('2024-02-29', 48)).toBe('2028-02-29');
    expect(later('2024-08-31', 6)).toBe('2025-02-28');
    expect(later('2024-12-15', 1)).toBe('2025-01-15');
    expect(later('2025-03-31', -1)).toBe('2025-02-28');
  });

  it('end where dates can no longer be written', () => {
    expect(addMonths(day('9999-12-31'), 1)).toBe(dusk);
    expect(addMonths(day('0001-01-01'), -1)).toBe(dawn);
    expect([addMonths(dawn, 6), addMonths(dusk, -6)]).toEqual([dawn, dusk]);
  });

  it('never change the order of days, nor reach past the month counted to', () => {
    assert(
      property(anyDay, anyDay, integer({ min: 0, max: 60 }), (a, b, months) => {
        const [one, other] = [Math.min(a, b), Math.max(a, b)];
        expect(addMonths(one, months)).toBeLessThanOrEqual(addMonths(other, months));
        const { first } = periodContaining(one, 'MONTH');
        expect(periodContaining(addMonths(one, months), 'MONTH').first).toBe(addMonths(first, months));
      }),
    );
  });
});

describe('what is not met is at risk', () => {
  it('from the day on which a quarter of the days is left, rounded up, this one among them', () => {
    for (const year of ['2023', '2024', '2025']) {
      const period = periodContaining(day(`${year}-05-01`), 'YEAR');
      expect(formatDay(warningFrom(period, undefined))).toBe(`${year}-10-01`);
    }
    const summer = periodContaining(day('2024-08-01'), 'QUARTER');
    expect(summer.last - summer.first + 1).toBe(92);
    expect(formatDay(warningFrom(summer, undefined))).toBe('2024-09-08');
  });

  it('from as many days before the end as the rule says, and never before the period', () => {
    const february = periodContaining(day('2024-02-10'), 'MONTH');
    expect(formatDay(warningFrom(february, 1))).toBe('2024-02-29');
    expect(formatDay(warningFrom(february, 14))).toBe('2024-02-16');
    expect(formatDay(warningFrom(february, 90))).toBe('2024-02-01');
  });
});

it('the periods between two days are each of those that one of the days lies in, once and in order', () => {
  const span = integer({ min: 0, max: 1200 });
  assert(
    property(anyDay, span, constantFrom(...kinds), (from, length, kind) => {
      const to = from + length;
      const days = Array.from({ length: length + 1 }, (_, at) => from + at);
      const firsts = [...new Set(days.map((one) => periodContaining(one, kind).first))];
      expect(periodsBetween(from, to, kind).map(({ first }) => first)).toEqual(firsts);
      expect(countPeriods(from, to, kind)).toBe(firsts.length);
      expect([countPeriods(to + 1, to, kind), periodsBetween(to + 1, to, kind)]).toEqual([0, []]);
    }),
    { numRuns: 50 },
  );
});
