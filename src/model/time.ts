/**
 * Time. Dates keep the precision of their source (EDTF level 0: `2012`, `2017-05`, `2017-05-22`) and are
 * compared by their earliest and latest day. Days are whole numbers: days since 1970-01-01, proleptic
 * Gregorian calendar. https://www.loc.gov/standards/datetime/
 */

/** Days since 1970-01-01. */
export type Day = number;

/** An EDTF level 0 date. */
export type EdtfDate = string;

/** When something began: a date, or a word saying that no source tells. */
export type Since = EdtfDate | 'UNKNOWN';

/** When something ended: a date, `UNKNOWN`, or `OPEN` where a source says that it has no end. */
export type Until = EdtfDate | 'UNKNOWN' | 'OPEN';

/** Earlier than every day that can be written. */
export const dawn: Day = -100_000_000;
/** Later than every day that can be written. */
export const dusk: Day = 100_000_000;

/** How a fact stands to a day: it did not hold, it held for sure, or nothing contradicts that it did. */
export type Presence = 'ABSENT' | 'PRESUMED' | 'CERTAIN';

/** What a fact claims: that it holds, or that it is planned, proposed, or holds under a condition. */
export const modalities = ['IN_FORCE', 'PLANNED', 'PROPOSED', 'CONDITIONAL'] as const;
export type Modality = (typeof modalities)[number];

/** The four days that decide presence: a beginning and an end, each with its earliest and latest day. */
export interface Bounds {
  readonly sinceEarliest: Day;
  readonly sinceLatest: Day;
  readonly untilEarliest: Day;
  readonly untilLatest: Day;
}

export const unbounded: Bounds = {
  sinceEarliest: dawn,
  sinceLatest: dusk,
  untilEarliest: dawn,
  untilLatest: dusk,
};

const edtfPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsADay = 86_400_000;

/** The first and last day a date can mean, both inclusive; null where the text is not a date of the calendar. */
export function daysOf(date: string): { readonly earliest: Day; readonly latest: Day } | null {
  const match = edtfPattern.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1) return null;
  if (month === null) return { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (day === null) {
    return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month, length) };
  }
  if (day < 1 || day > length) return null;
  const exact = dayNumber(year, month, day);
  return { earliest: exact, latest: exact };
}

/** The day written `YYYY-MM-DD`; null where the text is anything else. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10) return null;
  return daysOf(text)?.earliest ?? null;
}

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The year a day falls in. */
export function yearOf(day: Day): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

/** The calendar day in Europe/Rome at an instant given in milliseconds since 1970. */
export function dayInRome(instant: number): Day {
  const text = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Rome',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
  return parseDay(text) ?? Math.floor(instant / millisecondsADay);
}

/**
 * The bounds a fact has by itself.
 *
 * `statedOn` are the dates of the sources that state it: a dated source that states a fact as in force proves
 * that it had begun by the source's last day and had not ended before its first. A planned fact is never
 * certain: it is presumed from the day announced. `UNKNOWN` is unbounded, `OPEN` never ends.
 */
export function boundsOf(fact: {
  readonly since: Since;
  readonly until: Until;
  readonly modality: Modality;
  readonly statedOn: readonly EdtfDate[];
}): Bounds {
  const since = fact.since === 'UNKNOWN' ? null : daysOf(fact.since);
  const until = fact.until === 'UNKNOWN' || fact.until === 'OPEN' ? null : daysOf(fact.until);
  const sinceEarliest = since?.earliest ?? dawn;
  const untilLatest = until?.latest ?? dusk;
  if (fact.modality !== 'IN_FORCE') {
    return { sinceEarliest, sinceLatest: dusk, untilEarliest: dawn, untilLatest };
  }
  let sinceLatest = since?.latest ?? dusk;
  let untilEarliest = until?.earliest ?? (fact.until === 'OPEN' ? dusk : dawn);
  for (const date of fact.statedOn) {
    const stated = daysOf(date);
    if (stated === null) continue;
    sinceLatest = Math.min(sinceLatest, stated.latest);
    untilEarliest = Math.max(untilEarliest, stated.earliest);
  }
  return {
    sinceEarliest,
    sinceLatest: Math.max(sinceLatest, sinceEarliest),
    untilEarliest: Math.min(untilEarliest, untilLatest),
    untilLatest,
  };
}

/** Narrows a tie's bounds by the lifetime of one of its ends: a tie cannot outlive an actor it joins. */
export function withinLifetime(bounds: Bounds, lifetime: Bounds): Bounds {
  return {
    sinceEarliest: Math.max(bounds.sinceEarliest, lifetime.sinceEarliest),
    sinceLatest: bounds.sinceLatest,
    untilEarliest: bounds.untilEarliest,
    untilLatest: Math.min(bounds.untilLatest, lifetime.untilLatest),
  };
}

/** How a fact with these bounds stands to a day. */
export function presenceOn(bounds: Bounds, day: Day): Presence {
  if (day < bounds.sinceEarliest || day > bounds.untilLatest) return 'ABSENT';
  if (bounds.sinceLatest <= day && day <= bounds.untilEarliest) return 'CERTAIN';
  return 'PRESUMED';
}

/**
 * True for facts that count only when a question asks for them: proposed and conditional ones, and planned
 * ones whose source announces no day.
 */
export function countsOnlyWhenAsked(modality: Modality, since: Since): boolean {
  return (
    modality === 'PROPOSED' || modality === 'CONDITIONAL' || (modality === 'PLANNED' && since === 'UNKNOWN')
  );
}

function dayNumber(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsADay);
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
