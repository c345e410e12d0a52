/** When digests are sent: at eight in the morning in Rome, each day or each Monday. */
import type { Day } from '../model/time.js';
import { dayInRome } from '../model/time.js';

const hourOfDigests = 8;
const hour = 3_600_000;
const day = 24 * hour;

/** The last time for a digest that is not after an instant; both in milliseconds since 1970. */
export function lastDigestTime(frequency: 'DAILY' | 'WEEKLY', now: number): number {
  const today = dayInRome(now);
  const candidate = frequency === 'DAILY' ? today : mondayOf(today);
  const time = digestTimeOn(candidate);
  return time <= now ? time : digestTimeOn(candidate - daysOf(frequency));
}

/** The first time for a digest after an instant. */
export function nextDigestTime(frequency: 'DAILY' | 'WEEKLY', now: number): number {
  const last = dayInRome(lastDigestTime(frequency, now));
  return digestTimeOn(last + daysOf(frequency));
}

function digestTimeOn(date: Day): number {
  const asUtc = date * day + hourOfDigests * hour;
  // Rome is one or two hours ahead, and clocks change long before eight.
  const inSummer = asUtc - 2 * hour;
  return hourInRome(inSummer) === hourOfDigests ? inSummer : asUtc - hour;
}

const romanHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Rome',
  hour: 'numeric',
  hourCycle: 'h23',
});

function hourInRome(instant: number): number {
  return Number(romanHour.format(instant));
}

/** 1970-01-01 was a Thursday. */
function mondayOf(date: Day): Day {
  return date - ((((date + 3) % 7) + 7) % 7);
}

function daysOf(frequency: 'DAILY' | 'WEEKLY'): number {
  return frequency === 'DAILY' ? 1 : 7;
}
