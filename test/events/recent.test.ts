import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openRecent } from '../../src/events/recent.js';
import type { LogEvent } from '../../src/model/event.js';
import { node } from '../store/things.js';

function transaction(first: number, length: number): readonly LogEvent[] {
  return Array.from({ length }, (_, index) => ({
    position: first + index,
    id: `event-${first + index}`,
    first,
    last: first + length - 1,
    type: 'ActorAdded',
    payloadVersion: 1,
    principal: 'test',
    reason: 'test',
    recordedAt: '2026-01-01T00:00:00.000Z',
    about: 'NODE',
    subject: 'a',
    before: null,
    after: { ...node('a', 'Company'), version: 1 },
  }));
}

it('gives all transactions after a position, or says that it no longer can, and holds no more than it may', () => {
  const property = fc.property(
    fc.nat(5),
    fc.nat(12),
    fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }),
    (start, most, lengths) => {
      const recent = openRecent(start, most);
      const log: (readonly LogEvent[])[] = [];
      let end = start;
      for (const length of lengths) {
        log.push(transaction(end + 1, length));
        recent.push(log.slice(-1));
        end += length;
      }
      let oldest = end;
      for (const { position: boundary } of [
        { position: start },
        ...log.flatMap((events) => events.slice(-1)),
      ]) {
        const expected = log.filter((events) => (events[0]?.position ?? 0) > boundary);
        const given = recent.after(boundary);
        if (given === null) continue;
        oldest = Math.min(oldest, boundary);
        expect(given).toEqual(expected);
      }
      // As much as fits is held, and no more.
      const held = log.filter((events) => (events[0]?.position ?? 0) > oldest).flat().length;
      const next = log.findLast((events) => (events.at(-1)?.position ?? 0) <= oldest)?.length ?? Infinity;
      expect(held).toBeLessThanOrEqual(most);
      expect(held + next).toBeGreaterThan(most);
    },
  );
  fc.assert(property, { numRuns: 500 });
});

it('lets go of what does not join on to what comes', () => {
  const recent = openRecent(0, 2);
  recent.push([transaction(1, 2)]);
  recent.push([transaction(7, 1)]);
  expect(recent.after(0)).toBeNull();
  expect(recent.after(5)).toBeNull();
  expect(recent.after(6)).toHaveLength(1);
});

it('lets go of what it holds when something is redacted, which the log no longer says', () => {
  const recent = openRecent(0, 10);
  recent.push([transaction(1, 2)]);
  const redacted = transaction(3, 1).map((event): LogEvent => ({
    ...event,
    about: 'NODE',
    subject: 'a',
    before: null,
    after: null,
  }));
  recent.push([redacted]);
  expect(recent.after(0)).toBeNull();
  expect(recent.after(3)).toEqual([]);
});
