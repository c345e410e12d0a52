/**
 * Obligations as one would tell them with a paper calendar, walking from day to day, where every date is known to the day.
 * Slow, and written without a look at the evaluators.
 */
import { formatDay } from '../../src/model/time.js';
import type { JoinerPolicy } from '../../src/rules/parameters.js';
import type { CalendarPeriod, Period } from '../../src/rules/periods.js';

export interface Stay {
  readonly since: number;
  readonly until: number;
}

export interface Diary {
  readonly on: number;
  readonly events: readonly number[];
  /** Records are complete through this day, whenever they begin; null: nobody says so. */
  readonly completeThrough: number | null;
}

/** The period of the calendar around a day: on from it, either way, while the day belongs to the same one. */
export function periodAround(day: number, kind: CalendarPeriod): Period {
  let first = day;
  let last = day;
  while (nameOf(first - 1, kind) === nameOf(day, kind)) first--;
  while (nameOf(last + 1, kind) === nameOf(day, kind)) last++;
  return { first, last };
}

function nameOf(day: number, kind: CalendarPeriod): string {
  const [year = '', month = ''] = formatDay(day).split('-');
  const number = Number(month) - 1;
  switch (kind) {
    case 'YEAR':
      return year;
    case 'HALF_YEAR':
      return `${year} ${number < 6 ? 'first' : 'second'}`;
    case 'QUARTER':
      return `${year} ${['a', 'b', 'c', 'd'].find((_, at) => number < 3 * (at + 1)) ?? ''}`;
    case 'MONTH':
      return `${year} ${month}`;
  }
}

/** The same date so many months on; where the month has no such date, its last day. */
export function monthsLater(day: number, months: number): number {
  const date = Number(formatDay(day).slice(8));
  let month = day;
  for (let left = months; left > 0; left--) month = periodAround(month, 'MONTH').last + 1;
  const { first, last } = periodAround(month, 'MONTH');
  for (let found = first; found <= last; found++)
    if (Number(formatDay(found).slice(8)) === date) return found;
  return last;
}

export interface NaiveMinimum {
  readonly minimum: number;
  readonly period: CalendarPeriod;
  readonly joiners: JoinerPolicy | undefined;
  readonly warnDays: number | undefined;
}

export function naiveMinimum(
  rule: NaiveMinimum,
  within: number,
  stays: readonly Stay[],
  inForce: Stay,
  diary: Diary,
): string {
  const { first, last } = periodAround(within, rule.period);
  const isMember = (day: number) => stays.some(({ since, until }) => since <= day && day <= until);
  let days = 0;
  let memberDays = 0;
  let memberDaysSoFar = 0;
  let daysSoFar = 0;
  let done = 0;
  let wasOutOfForce = false;
  for (let day = first; day <= last; day++) {
    days++;
    if (isMember(day)) memberDays++;
    if (day <= diary.on) {
      daysSoFar++;
      if (isMember(day)) memberDaysSoFar++;
      done += diary.events.filter((event) => event === day).length;
    }
    if (day < inForce.since || day > inForce.until) wasOutOfForce = true;
  }
  const isWhole = memberDaysSoFar === daysSoFar;
  const isThere = isMember(Math.min(diary.on, last));
  let wanted: number | 'UNTOLD' = rule.minimum;
  if (!isWhole) {
    if (rule.joiners === undefined) wanted = 'UNTOLD';
    else if (rule.joiners === 'FROM_NEXT_PERIOD') wanted = isMember(first) || memberDays === 0 ? 'UNTOLD' : 0;
    else if (!isThere) wanted = 'UNTOLD';
    else if (rule.joiners === 'PRO_RATA') wanted = Math.floor((rule.minimum * memberDays) / days);
  }
  if (done >= rule.minimum) return 'MET';
  if (wanted !== 'UNTOLD' && wanted > 0 && done >= wanted) return 'MET';
  if (wasOutOfForce) return 'RULE_FOR_PART';
  if (diary.on < first) return 'NOT_DUE';
  if (wanted === 'UNTOLD') return 'MEMBER_FOR_PART';
  if (wanted === 0) return 'JOINED_IN_PERIOD';
  if (diary.on <= last) return isNear({ first, last }, diary.on, rule.warnDays) ? 'AT_RISK' : 'NOT_DUE';
  return isKept(diary, last) ? 'MISSED' : 'RECORDS_INCOMPLETE';
}

/** How each interval stood, oldest first: from one day on which it happened to the next. */
export function naiveIntervals(
  { months, warnDays }: { readonly months: number; readonly warnDays: number | undefined },
  diary: Diary,
): readonly string[] {
  const said: string[] = [];
  const happened = new Set(diary.events.filter((event) => event <= diary.on));
  let begun: number | null = null;
  let due = 0;
  for (let day = Math.min(...happened); day <= diary.on; day++) {
    if (!happened.has(day)) continue;
    if (begun !== null) {
      const late = isKept(diary, due) ? 'MISSED' : 'RECORDS_INCOMPLETE';
      said.push(`${formatDay(begun)} ${day <= due ? 'MET' : late}`);
    }
    begun = day;
    due = monthsLater(day, months);
  }
  if (begun === null) return ['PERIOD_UNSTATED'];
  const near = isNear({ first: begun, last: due }, diary.on, warnDays) ? 'AT_RISK' : 'NOT_DUE';
  const over = isKept(diary, due) ? 'MISSED' : 'RECORDS_INCOMPLETE';
  return [...said, `${formatDay(begun)} ${diary.on <= due ? near : over}`];
}

export function naiveTarget(
  rule: { readonly wanted: number; readonly since: number; readonly months: number },
  diary: Diary,
): string {
  const end = monthsLater(rule.since, rule.months);
  let done = 0;
  for (let day = rule.since; day < end && day <= diary.on; day++) {
    done += diary.events.filter((event) => event === day).length;
  }
  if (done >= rule.wanted) return 'MET';
  const period = { first: rule.since, last: end - 1 };
  if (diary.on < end) return isNear(period, diary.on, undefined) ? 'AT_RISK' : 'NOT_DUE';
  return isKept(diary, end - 1) ? 'MISSED' : 'RECORDS_INCOMPLETE';
}

function isKept({ completeThrough }: Diary, last: number): boolean {
  return completeThrough !== null && completeThrough >= last;
}

/** Whether at most so many days are left, today among them; a quarter of all of them where nobody says. */
function isNear({ first, last }: Period, on: number, warnDays: number | undefined): boolean {
  let left = 0;
  let all = 0;
  for (let day = first; day <= last; day++) {
    all++;
    if (day >= on) left++;
  }
  return on >= first && (warnDays === undefined ? left < all / 4 + 1 : left <= warnDays);
}
