/** When what failed is tried again: the schedule that Standard Webhooks suggests, over three days. */
import { createHash } from 'node:crypto';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** From one attempt to the next, in milliseconds. */
const delays = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;
const longestWait = 24 * hour;
/** Of a delay, up or down. */
const jitter = 0.1;

/**
 * Milliseconds from the failed attempt of this number (counted from 1) to the next, `retryAfter` at the least where the other side
 * asked for it; null where it was the last. The jitter, a tenth at the most, is the message's own, so that what failed together
 * does not come again together.
 */
export function delayAfter(attempts: number, message: string, retryAfter = 0): number | null {
  const delay = delays[attempts - 1];
  if (delay === undefined) return null;
  const drawn = createHash('sha256').update(`${message} ${attempts}`).digest().readUInt32BE() / 2 ** 32;
  const spread = Math.round(delay * (1 + jitter * (2 * drawn - 1)));
  return Math.max(spread, Math.min(retryAfter, longestWait));
}

/** While our own side cannot send: half a minute, doubling, a quarter of an hour at the most. */
export function delayWhileUnavailable(failures: number): number {
  return Math.min(15 * minute, 30 * second * 2 ** Math.min(failures, 10));
}
