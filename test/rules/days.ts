/** Short ways to write days and dates in tests of rules. */
import { integer } from 'fast-check';
import { daysOf, parseDay } from '../../src/model/time.js';
import type { Occurrence } from '../../src/rules/obligation.js';

export function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

/** Events by their dates, as coarse as written. */
export function events(...dates: readonly string[]): readonly Occurrence[] {
  return dates.map((date) => {
    const days = daysOf(date);
    if (days === null) throw new Error(`${date} is no date`);
    return days;
  });
}

/** From 1996 to 2031: leap years and the ends of many years. */
export const anyDay = integer({ min: day('1996-01-01'), max: day('2031-12-31') });
