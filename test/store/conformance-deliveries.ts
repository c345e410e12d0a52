/** Deliveries: one winner of every race for a channel, dead letters with the state they belong to, no event of any of it. */
import { describe, expect, it } from 'vitest';
import type { DeadLetter } from '../../src/model/delivery.js';
import { newDelivery } from '../../src/model/delivery.js';
import type { Bench } from './conformance.js';

const racers = 16;

export function deliveriesSuite(bench: Bench): void {
  describe('deliveries', () => {
    it('keeps how each channel stands, in the order asked, without an event', async () => {
      const store = await bench.open();
      const first = {
        ...newDelivery('a', 3),
        waiting: [{ ...message('m'), attempts: 1, firstAttemptAt: 5, nextAttemptAt: 9, lastError: '500' }],
      };
      expect(await store.deliveries.put(first, 0)).toBe(true);
      expect(await store.deliveries.put(newDelivery('b', 0), 0)).toBe(true);
      expect(await store.deliveries.put({ ...first, handled: 7, waiting: [] }, 1)).toBe(true);
      expect(await store.deliveries.find(['b', 'unknown', 'a'])).toEqual([
        { ...newDelivery('b', 0), version: 1 },
        null,
        { ...newDelivery('a', 7), version: 2 },
      ]);
      expect(await store.head()).toBe(0);
      const again = await bench.reopen(store);
      expect(await again.deliveries.find(['a'])).toEqual([{ ...newDelivery('a', 7), version: 2 }]);
    });

    it('has one winner of every race from one version, the first included', async () => {
      const store = await bench.open();
      const race = async (expected: number) => {
        const won = await Promise.all(
          Array.from({ length: racers }, (_, racer) =>
            store.deliveries.put({ ...newDelivery('a', 0), lease: `hub-${racer}` }, expected),
          ),
        );
        const winner = won.indexOf(true);
        const [state] = await store.deliveries.find(['a']);
        expect(state).toEqual({ ...newDelivery('a', 0), lease: `hub-${winner}`, version: expected + 1 });
        return won.filter((each) => each).length;
      };
      expect(await race(0)).toBe(1);
      expect(await race(1)).toBe(1);
      expect(await store.deliveries.put(newDelivery('b', 0), 1)).toBe(false);
      expect(await store.deliveries.find(['b'])).toEqual([null]);
    });

    it('buries and raises letters with the state, and not without it', async () => {
      const store = await bench.open();
      const buried = [letter('late', 20), letter('b-early', 10), letter('a-early', 10)];
      expect(await store.deliveries.put(newDelivery('a', 0), 1, { buried, raised: [] })).toBe(false);
      expect(await store.deliveries.deadLetters('a', 10)).toEqual({ items: [], total: 0 });
      expect(await store.deliveries.put(newDelivery('a', 0), 0, { buried, raised: [] })).toBe(true);
      expect(await store.deliveries.deadLetters('a', 2)).toEqual({
        items: [letter('a-early', 10), letter('b-early', 10)],
        total: 3,
      });
      expect(await store.deliveries.deadLetters('b', 10)).toEqual({ items: [], total: 0 });
      const raised = { buried: [], raised: ['b-early'] };
      expect(await store.deliveries.put(newDelivery('a', 0), 0, raised)).toBe(false);
      expect(await store.deliveries.put(newDelivery('a', 0), 1, raised)).toBe(true);
      expect((await store.deliveries.deadLetters('a', 10)).items.map(({ id }) => id)).toEqual([
        'a-early',
        'late',
      ]);
    });

    it('sets letters apart that are to be sent again: these, or all of a channel', async () => {
      const store = await bench.open();
      const buried = [letter('x', 1), letter('y', 2), letter('z', 3)];
      await store.deliveries.put(newDelivery('a', 0), 0, { buried, raised: [] });
      await store.deliveries.put(newDelivery('b', 0), 0, {
        buried: [{ ...letter('x', 1), channel: 'b' }],
        raised: [],
      });
      expect(await store.deliveries.replay('a', ['y', 'unknown'])).toBe(1);
      expect(await store.deliveries.replay('a', ['y'])).toBe(0);
      expect(await store.deliveries.toReplay('a', 10)).toEqual({ items: [letter('y', 2)], total: 1 });
      expect((await store.deliveries.deadLetters('a', 10)).items.map(({ id }) => id)).toEqual(['x', 'z']);
      expect(await store.deliveries.replay('a', null)).toBe(2);
      expect((await store.deliveries.toReplay('a', 10)).total).toBe(3);
      expect((await store.deliveries.deadLetters('b', 10)).total).toBe(1);
      // Buried anew, it is dead again.
      await store.deliveries.put(newDelivery('a', 0), 1, { buried: [letter('y', 9)], raised: [] });
      expect((await store.deliveries.deadLetters('a', 10)).items).toEqual([letter('y', 9)]);
    });

    it('forgets a channel with its letters, and no other', async () => {
      const store = await bench.open();
      await store.deliveries.put(newDelivery('a', 0), 0, { buried: [letter('x', 1)], raised: [] });
      await store.deliveries.put(newDelivery('b', 0), 0);
      await store.deliveries.remove('a');
      await store.deliveries.remove('unknown');
      expect(await store.deliveries.find(['a', 'b'])).toEqual([null, { ...newDelivery('b', 0), version: 1 }]);
      expect((await store.deliveries.deadLetters('a', 10)).total).toBe(0);
      expect(await store.deliveries.put(newDelivery('a', 4), 0)).toBe(true);
    });
  });
}

function message(id: string) {
  return { id, after: 1, upTo: 2 };
}

function letter(id: string, failedAt: number): DeadLetter {
  return { ...message(id), channel: 'a', attempts: 10, firstAttemptAt: 0, failedAt, lastError: 'status 500' };
}
