/** When what failed is tried again, and when digests go out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfter, delayWhileUnavailable } from '../../src/delivery/attempts.js';
import { lastDigestTime, nextDigestTime } from '../../src/delivery/digest-times.js';

const hour = 3_600_000;

describe('attempts', () => {
  it('are ten over three days, the same for a message whoever computes them, a tenth off at the most', () => {
    const delays = Array.from({ length: 9 }, (_, place) => delayAfter(place + 1, 'msg_a') ?? 0);
    const nominal = [5_000, 300_000, 1_800_000, 2, 5, 10, 14, 20, 24].map((each) =>
      each < 100 ? each * hour : each,
    );
    for (const [place, delay] of delays.entries()) {
      const expected = nominal[place] ?? 0;
      expect(Math.abs(delay - expected)).toBeLessThanOrEqual(expected / 10);
      expect(delayAfter(place + 1, 'msg_a')).toBe(delay);
    }
    expect(delays).not.toEqual(Array.from({ length: 9 }, (_, place) => delayAfter(place + 1, 'msg_b')));
    expect(delayAfter(10, 'msg_a')).toBeNull();
  });

  it('wait for as long as the other side asks, a day at the most', () => {
    expect(delayAfter(1, 'msg_a', 60_000)).toBe(60_000);
    expect(delayAfter(1, 'msg_a', 1000 * hour)).toBe(24 * hour);
    expect(delayWhileUnavailable(0)).toBe(30_000);
    expect(delayWhileUnavailable(50)).toBe(15 * 60_000);
  });
});

describe('digests', () => {
  it('go at eight in Rome, in winter and in summer, each day or each Monday', () => {
    const at = (text: string) => Date.parse(text);
    expect(lastDigestTime('DAILY', at('2026-11-24T07:59:59+01:00'))).toBe(at('2026-11-23T08:00:00+01:00'));
    expect(lastDigestTime('DAILY', at('2026-11-24T08:00:00+01:00'))).toBe(at('2026-11-24T08:00:00+01:00'));
    expect(nextDigestTime('DAILY', at('2026-03-28T12:00:00+01:00'))).toBe(at('2026-03-29T08:00:00+02:00'));
    expect(nextDigestTime('DAILY', at('2026-10-24T12:00:00+02:00'))).toBe(at('2026-10-25T08:00:00+01:00'));
    expect(lastDigestTime('WEEKLY', at('2026-11-23T07:00:00+01:00'))).toBe(at('2026-11-16T08:00:00+01:00'));
    expect(lastDigestTime('WEEKLY', at('2026-11-29T23:59:00+01:00'))).toBe(at('2026-11-23T08:00:00+01:00'));
    expect(nextDigestTime('WEEKLY', at('2026-11-24T09:00:00+01:00'))).toBe(at('2026-11-30T08:00:00+01:00'));
  });

  it('the last one is never ahead, the next one never behind, and nothing lies between', () => {
    const rome = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Rome',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') }),
        fc.constantFrom('DAILY' as const, 'WEEKLY' as const),
        (now, frequency) => {
          const [last, next] = [lastDigestTime(frequency, now), nextDigestTime(frequency, now)];
          expect(last).toBeLessThanOrEqual(now);
          expect(next).toBeGreaterThan(now);
          expect(lastDigestTime(frequency, next - 1)).toBe(last);
          expect(rome.format(next)).toMatch(frequency === 'WEEKLY' ? /^Mon.* 08:00$/u : / 08:00$/u);
        },
      ),
    );
  });
});
