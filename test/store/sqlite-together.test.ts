/** Writes that wait for each other share a transaction of the database, and are told apart in every other way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DatabaseSync } from '@photostructure/sqlite';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { changeOf, node, operator, tie } from './things.js';

let folder = '';
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rete-together-'));
  store = await openSqliteStore({ folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const write = (id: string, version = 0) =>
  store.write(changeOf({ nodes: [node(id, 'Company', { name: `${id} ${version}` })] }), {
    principal: 'test',
    reason: 'together',
    preconditions: [{ kind: 'VERSION', of: 'NODE', id, version }],
  });

it('leaves what was refused and what failed out, and nothing else', async () => {
  const mixed = await Promise.allSettled([
    write('test/a'),
    // Judged on what the one before it left, which is not yet on the disk.
    write('test/a', 1),
    write('test/a'),
    store.write(changeOf({ ties: [tie('SUPPLIES', 'test/a', 'test/missing')] }), {
      principal: 'test',
      reason: 'x',
    }),
    // No thing twice in a change: a bug of whoever asks, which throws halfway.
    store.write(changeOf({ nodes: [node('test/b', 'Company'), node('test/b', 'Company')] }), {
      principal: 'test',
      reason: 'x',
    }),
    write('test/c'),
  ]);
  expect(
    mixed.map((one) => (one.status === 'rejected' ? 'FAILED' : one.value.ok ? 'WRITTEN' : one.value.kind)),
  ).toEqual(['WRITTEN', 'WRITTEN', 'STALE', 'MISSING_REFERENCE', 'FAILED', 'WRITTEN']);
  const states = await store.nodes(operator, ['test/a', 'test/b', 'test/c']);
  expect(states.map((state) => state?.version ?? null)).toEqual([2, null, 1]);
  const events = await store.events(0, 100);
  expect(events.map(({ position, first, last, subject }) => [position, first, last, subject])).toEqual([
    [1, 1, 1, 'test/a'],
    [2, 2, 2, 'test/a'],
    [3, 3, 3, 'test/c'],
  ]);
});

it('waits for the disk once for many', async () => {
  const reader = new DatabaseSync(join(folder, 'hub.sqlite'), { readOnly: true });
  const seen = new Set<number>();
  const look = () => {
    const row = reader.prepare('SELECT count(*) AS events FROM event').get() as { readonly events: number };
    seen.add(row.events);
  };
  // The first takes the writer; the others wait behind it, and whoever reads sees them all at once or none.
  const writes = Array.from({ length: 40 }, (_, index) => write(`test/many-${index}`));
  await Promise.all(writes.map(async (one) => one.then(look)));
  reader.close();
  expect(seen.size).toBeLessThan(20);
  expect(Math.max(...seen)).toBe(43);
});
