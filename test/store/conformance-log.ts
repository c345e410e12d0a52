/** The log: what an event says, reading from a position, waking. */
import { describe, expect, it } from 'vitest';
import type { Bench } from './conformance.js';
import { attempt, node, operator, put, tie } from './things.js';

export function logSuite(bench: Bench): void {
  describe('the log', () => {
    it('is empty at first', async () => {
      const store = await bench.open();
      await store.ping();
      expect(await store.head()).toBe(0);
      expect(await store.events(0, 10)).toEqual([]);
      expect(await put(store, {})).toMatchObject({ first: 0, last: 0 });
    });

    it('holds one event per changed thing, with its states before and after', async () => {
      let ids = 0;
      const store = await bench.open({
        now: () => new Date('2026-11-24T10:00:00.123Z'),
        randomId: () => `id-${++ids}`,
      });
      const [a, p] = [node('a', 'Company'), node('p', 'Practice')];
      await put(store, { nodes: [a, p], ties: [tie('SUPPLIES', 'a', 'a', { id: 't' })] });
      const renamed = node('a', 'Company', { name: 'Renamed' });
      await put(
        store,
        { nodes: [renamed, p], removedTies: ['t'], removedNodes: [] },
        { principal: 'anna', reason: 'tidy' },
      );
      await put(store, { removedNodes: ['p'] });
      const events = await store.events(0, 100);
      expect(
        events.map(({ position, type, subject, first, last }) => [position, type, subject, first, last]),
      ).toEqual([
        [1, 'ActorAdded', 'a', 1, 3],
        [2, 'RecordAdded', 'p', 1, 3],
        [3, 'TieAdded', 't', 1, 3],
        [4, 'ActorChanged', 'a', 4, 5],
        [5, 'TieRemoved', 't', 4, 5],
        [6, 'RecordRemoved', 'p', 6, 6],
      ]);
      expect(events[3]).toMatchObject({
        about: 'NODE',
        payloadVersion: 1,
        principal: 'anna',
        reason: 'tidy',
        recordedAt: '2026-11-24T10:00:00.123Z',
        before: { ...a, version: 1 },
        after: { ...renamed, version: 2 },
      });
      expect(events[4]).toMatchObject({ about: 'TIE', before: { id: 't', version: 1 }, after: null });
      expect(events[0]?.before).toBeNull();
      expect(new Set(events.map(({ id }) => id)).size).toBe(6);
      expect(events.every(({ id }) => id.startsWith('id-'))).toBe(true);
    });

    it('gives whole transactions from a position, cut only where one alone is too long', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company'), node('b', 'Company')] });
      await put(store, { nodes: ['c', 'd', 'e', 'f', 'g'].map((id) => node(id, 'Company')) });
      await put(store, { nodes: [node('h', 'Company')] });
      const read = async (after: number, limit: number): Promise<readonly number[]> =>
        (await store.events(after, limit)).map(({ position }) => position);
      expect(await read(0, 100)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(await read(0, 5)).toEqual([1, 2]);
      expect(await read(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(await read(2, 3)).toEqual([3, 4, 5]);
      expect(await read(5, 3)).toEqual([6, 7, 8]);
      expect(await read(5, 2)).toEqual([6, 7]);
      expect(await read(7, 10)).toEqual([8]);
      expect(await read(8, 10)).toEqual([]);
      expect(await read(99, 10)).toEqual([]);
    });

    it('wakes who listens after a write that made events, until they stop', async () => {
      const store = await bench.open();
      const woken: string[] = [];
      let heard: (() => void) | null = null;
      const stop = store.onWake(() => {
        woken.push('first');
        heard?.();
      });
      const wake = new Promise<void>((resolve) => (heard = resolve));
      await put(store, { nodes: [node('a', 'Company')] });
      await wake;
      expect(woken.length).toBeGreaterThan(0);
      stop();
      woken.length = 0;
      const other = new Promise<void>((resolve) => store.onWake(resolve));
      await put(store, { nodes: [node('b', 'Company')] });
      await other;
      expect(woken).toEqual([]);
    });

    it('leaves no gap where writes are refused', async () => {
      const store = await bench.open();
      await put(store, { nodes: [node('a', 'Company')] });
      expect(
        await attempt(store, { nodes: [node('b', 'Company')], ties: [tie('SUPPLIES', 'b', 'none')] }),
      ).toBe('MISSING_REFERENCE');
      expect((await put(store, { nodes: [node('c', 'Company')] })).first).toBe(2);
      expect(await store.nodes(operator, ['b'])).toEqual([null]);
    });
  });
}
