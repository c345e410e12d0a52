/** Periods of the calendar, and counting in calendar months. */
import { invariant } from '../model/failure.js';
import type { Day } from '../model/time.js';
import { dawn, daysOf, dusk, formatDay } from '../model/time.js';

/** A stretch of days, both ends inclusive. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const monthsIn = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;
export type CalendarPeriod = keyof typeof monthsIn;

const firstWritten = monthAt(1, 0).earliest;
const lastWritten = monthAt(9999, 11).latest;

/** The calendar period that a day lies in. */
export function periodContaining(day: Day, kind: CalendarPeriod): Period {
  const { year, month } = partsOf(day);
  const length = monthsIn[kind];
  const begin = month - (month % length);
  return { first: monthAt(year, begin).earliest, last: monthAt(year, begin + length - 1).latest };
}

/**
 * The same day of the month so many calendar months later, or earlier where negative; the month's last day where it is
 * shorter: one month after 31 January is 28 or 29 February. `dusk` or `dawn` beyond the years that can be written.
 */
export function addMonths(day: Day, months: number): Day {
  if (day < firstWritten) return dawn;
  if (day > lastWritten) return dusk;
  const { year, month, sinceFirst } = partsOf(day);
  const total = year * 12 + month + months;
  if (total >= 10_000 * 12) return dusk;
  if (total < 12) return dawn;
  const { earliest, latest } = monthAt(Math.floor(total / 12), total % 12);
  return Math.min(earliest + sinceFirst, latest);
}

/** Whether less than a quarter of the period's days is left after this one. */
export function isInLastQuarter(day: Day, { first, last }: Period): boolean {
  return day <= last && 4 * (last - day) < last - first + 1;
}

/** `month` counts from 0. */
function partsOf(day: Day): { readonly year: number; readonly month: number; readonly sinceFirst: number } {
  const [year = NaN, month = NaN, date = NaN] = formatDay(day).split('-').map(Number);
  return { year, month: month - 1, sinceFirst: date - 1 };
}

function monthAt(year: number, month: number): { readonly earliest: Day; readonly latest: Day } {
  const written = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
  const days = daysOf(written);
  invariant(days, `expected a month between the years 1 and 9999, found ${written}`);
  return days;
}
