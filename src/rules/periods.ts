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
/** 9999-12-31: later days cannot be written. */
export const lastWritten = monthAt(9999, 11).latest;

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

/** The calendar periods that have a day between two days, both inclusive, in their order; none where `to` is earlier. */
export function periodsBetween(from: Day, to: Day, kind: CalendarPeriod): readonly Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to;) {
    const period = periodContaining(day, kind);
    periods.push(period);
    day = period.last + 1;
  }
  return periods;
}

/** How many calendar periods `periodsBetween` finds, without listing them. */
export function countPeriods(from: Day, to: Day, kind: CalendarPeriod): number {
  if (to < from) return 0;
  const begun = partsOf(from);
  const ended = partsOf(to);
  const placeOf = ({ year, month }: typeof begun) => Math.floor((year * 12 + month) / monthsIn[kind]);
  return placeOf(ended) - placeOf(begun) + 1;
}

/**
 * The first day on which what is to be done within a period, and is not, is at risk: so many of its days are left, this
 * one among them. A quarter of the period, rounded up, where the rule does not say how many; never before the period.
 */
export function warningFrom({ first, last }: Period, warnDays: number | undefined): Day {
  const days = warnDays ?? Math.ceil((last - first + 1) / 4);
  return Math.max(first, last - days + 1);
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
