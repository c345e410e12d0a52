/** That circles too large to be read whole are bounded, and say so. */
import { expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/build-network.js';
import { circlesOf } from '../../src/services/programme-circles.js';
import { createReading } from '../../src/services/reading.js';
import type { NodeQuery, Store } from '../../src/store/store.js';
import { node, operator } from '../store/things.js';

const scope = { asOf: 0, includeProposed: false, includeFiction: false };
const state = (id: string, kind: 'Programme' | 'Company') => ({ ...node(id, kind), version: 1 });
const placed = (one: ReturnType<typeof state>) => ({ item: one, place: { key: one.id, id: one.id } });

/** A store with one programme whose network states a thousand more companies on every page, without end. */
function endless() {
  let pages = 0;
  const store = {
    find: (_: unknown, { kinds }: NodeQuery) => {
      if (kinds?.includes('Programme') === true && kinds.length === 1) {
        return Promise.resolve({ items: [placed(state('programme', 'Programme'))], more: false });
      }
      pages++;
      const items = Array.from({ length: 1000 }, (__, place) =>
        placed(state(`${pages}-${place}`, 'Company')),
      );
      return Promise.resolve({ items, more: true });
    },
    tiesOf: () => Promise.resolve(new Map()),
    recordsOf: () => Promise.resolve(new Map()),
    nodes: () => Promise.resolve([]),
  } as unknown as Store;
  const network = buildNetwork({ nodes: [], ties: [], position: 1 });
  return { reading: createReading(operator, store, network), pages: () => pages };
}

it('reads ten thousand actors of the networks at the most, and says that there are more', async () => {
  const { reading, pages } = endless();
  const [circle, ...others] = await circlesOf(reading, scope);
  expect(others).toEqual([]);
  expect(circle?.truncated).toBe(true);
  expect(circle?.members).toHaveLength(10_000);
  expect(pages()).toBe(10);
});
