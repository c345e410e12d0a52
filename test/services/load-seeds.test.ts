import { expect, test } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { readHere } from '../../src/bundles/read-here.js';
import { loadSeeds, seedStates } from '../../src/services/load-seeds.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, file, loaded, mine, yours } from './load-files.js';

const packaged = [file('mine.yaml', mine), file('yours.yaml', yours)];

async function seeded(store: Store, files = packaged) {
  const outcome = await loadSeeds(store, localOperator, files, readHere());
  if (!outcome.ok) throw new Error(outcome.message);
  return {
    loaded: outcome.value.loaded.map(({ network }) => network),
    newer: outcome.value.newer.map(({ network }) => network),
  };
}

test('loads seeds never loaded, once', async () => {
  const store = await emptyStore();
  expect(await seeded(store)).toEqual({ loaded: ['mine', 'yours'], newer: [] });
  const head = await store.head();
  expect(await seeded(store)).toEqual({ loaded: [], newer: [] });
  expect(await store.head()).toBe(head);
});

test('loads a seed that came later beside those that are there', async () => {
  const store = await emptyStore();
  await seeded(store, packaged.slice(0, 1));
  expect(await seeded(store)).toEqual({ loaded: ['yours'], newer: [] });
});

test('only announces a packaged seed that is newer, and says nothing of an older one', async () => {
  const store = await emptyStore();
  await seeded(store);
  const head = await store.head();
  const edition = (text: string, to: string) => text.replace("edition: '1'", `edition: '${to}'`);
  const now = [file('mine.yaml', edition(mine, '2')), file('yours.yaml', edition(yours, '0'))];
  const states = await seedStates(store, localOperator, now, readHere());
  expect(
    states.ok && states.value.map(({ network, state, storedEdition }) => [network, state, storedEdition]),
  ).toEqual([
    ['mine', 'NEWER', '1'],
    ['yours', 'OLDER', '1'],
  ]);
  expect(await seeded(store, now)).toEqual({ loaded: [], newer: ['mine'] });
  expect(await store.head()).toBe(head);
});

test('two instances starting at the same time load them once, and both are content', async () => {
  const store = await emptyStore();
  const outcomes = await Promise.all([seeded(store), seeded(store)]);
  expect(outcomes.map(({ loaded }) => loaded.length).toSorted((a, b) => a - b)).toEqual([0, 2]);
});

test('what was loaded by hand stays', async () => {
  const store = await emptyStore();
  await loaded(store, [file('own.yaml', mine.replace("edition: '1'", "edition: '3'"))]);
  expect(await seeded(store)).toEqual({ loaded: ['yours'], newer: [] });
});
