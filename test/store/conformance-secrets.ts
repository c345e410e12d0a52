/** Secrets: made once, replaced, forgotten. */
import { describe, expect, it } from 'vitest';
import type { Bench } from './conformance.js';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const secret = (id: string, day: number) => ({ id, value: `value of ${id}`, madeAt: at(day) });

export function secretsSuite(bench: Bench): void {
  describe('secrets', () => {
    it('are made once, whoever races, and stay', async () => {
      const store = await bench.open();
      const made = await Promise.all(
        ['a', 'b', 'c', 'd'].map((id) => store.secrets.getOrMake('key', secret(id, 1))),
      );
      expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(made[0]).toHaveLength(1);
      expect(await store.secrets.getOrMake('other', secret('z', 1))).toEqual([secret('z', 1)]);
      const again = await bench.reopen(store);
      expect(await again.secrets.getOrMake('key', secret('e', 2))).toEqual(made[0]);
      expect(await again.head()).toBe(0);
    });

    it('are replaced, newest first; those replaced before an instant lose their value and stay known', async () => {
      const { secrets } = await bench.open();
      await secrets.getOrMake('key', secret('a', 1));
      expect(await secrets.add('key', secret('b', 5), at(2))).toEqual([secret('b', 5), secret('a', 1)]);
      expect(await secrets.add('key', secret('b', 7), at(2))).toEqual([secret('b', 5), secret('a', 1)]);
      const all = [secret('c', 9), secret('b', 5), { ...secret('a', 1), value: '' }];
      expect(await secrets.add('key', secret('c', 9), at(6))).toEqual(all);
      expect(await secrets.getOrMake('key', secret('d', 9))).toEqual(all);
    });
  });
}
