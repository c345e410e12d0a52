/** Calendar periods and months: year ends, leap days, months of unequal length. */
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dawn, dusk, formatDay } from '../../src/model/time.js';
import type { CalendarPeriod } from '../../src/rules/periods.js';
import { addMonths, isInLastQuarter, periodContaining } from '../../src/rules/periods.js';
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

it('the last quarter of a year begins in October, of 2024 and of 2025', () => {
  for (const year of ['2024', '2025']) {
    const period = periodContaining(day(`${year}-05-01`), 'YEAR');
    expect(isInLastQuarter(day(`${year}-09-30`), period)).toBe(false);
    expect(isInLastQuarter(day(`${year}-10-01`), period)).toBe(true);
    expect(isInLastQuarter(period.last, period)).toBe(true);
    expect(isInLastQuarter(period.last + 1, period)).toBe(false);
  }
});

it('with a quarter of the days left it has not begun', () => {
  const summer = periodContaining(day('2024-08-01'), 'QUARTER');
  expect(summer.last - summer.first + 1).toBe(92);
  expect([7, 8].map((date) => isInLastQuarter(day(`2024-09-0${date}`), summer))).toEqual([false, true]);
});
