/** Positions without gaps and one winner, with many writers at the same time: on Neo4j those of two instances. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { attempt, node, put, tie } from '../store/things.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { between, itHolds, sized, told, uuidFrom } from './plan.js';
import type { Random } from './plan.js';

const writers = 32;
const rolledBack = 0.2;
const events = sized({ short: 600, long: 50_000 });
const rounds = sized({ short: 1, long: 100 });

describe('writers at the same time (SQLite)', () => {
  let folder = '';
  // Hooks after tests run last first: the store is closed by then.
  afterAll(() => rm(folder, { recursive: true, force: true }));
  suite(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rete-faults-'));
    return [await openSqliteStore({ folder })];
  });
});

describeOnNeo4j('writers at the same time (Neo4j, two instances)', (lease) => {
  suite(async () => {
    const { uri, user, password, database } = lease();
    const login = { uri, user, password, ...(database === undefined ? {} : { database }) };
    return [await openNeo4jStore(login), await openNeo4jStore(login)];
  });
});

/** The instances share one set of data, which is empty. */
function suite(open: () => Promise<readonly Store[]>): void {
  let instances: readonly Store[] = [];
  beforeAll(async () => {
    instances = await open();
    await put(first(), { nodes: [node('hub', 'Company'), node('practice', 'Practice')] });
  });
  afterAll(() => Promise.all(instances.map((store) => store.close())));

  const first = (): Store => instanceOf(0);
  const instanceOf = (writer: number): Store => {
    const store = instances[writer % instances.length];
    if (store === undefined) throw new Error('no instance is open');
    return store;
  };
  /** How many of the writers fared how. */
  const race = async (write: (store: Store, writer: number) => Promise<string>) => {
    const fates = await Promise.all(
      Array.from({ length: writers }, (_, writer) => write(instanceOf(writer), writer)),
    );
    return Object.fromEntries(
      [...new Set(fates)].map((fate) => [fate, fates.filter((other) => other === fate).length]),
    );
  };

  itHolds('exactly one wins a version, a unique key, a limit', async (random) => {
    for (let round = 1; round <= rounds; round++) {
      const name = uuidFrom(random);
      const id = `raced-${name}`;
      await put(first(), { nodes: [node(id, 'Company')] });
      const versions = await race((store, writer) =>
        attempt(
          store,
          { nodes: [node(id, 'Company', { name: `${writer}` })] },
          { preconditions: [{ kind: 'VERSION', of: 'NODE', id, version: 1 }] },
        ),
      );
      const keys = await race((store, writer) => {
        const properties = { istatCode: `${100_000 + round}` };
        return attempt(store, { nodes: [node(`town-${name}-${writer}`, 'Municipality', { properties })] });
      });
      const limits = await race((store, writer) => {
        const references = { adopter: [id], practice: ['practice'] };
        return attempt(
          store,
          { nodes: [node(`adoption-${name}-${writer}`, 'Adoption', { references })] },
          { preconditions: [{ kind: 'LIMIT', node: id, recordKind: 'Adoption', role: 'adopter', below: 1 }] },
        );
      });
      expect({ versions, keys, limits }).toEqual({
        versions: { written: 1, STALE: writers - 1 },
        keys: { written: 1, TAKEN: writers - 1 },
        limits: { written: 1, LIMIT: writers - 1 },
      });
      if (round % 10 === 0) told(`${round} rounds of races`);
    }
  });

  itHolds(
    `${events} events of ${writers} writers, a fifth of whose writes are rolled back`,
    async (random) => {
      const before = await first().head();
      let written = 0;
      const counts = await race(async (store, writer) => {
        for (let turn = 0; written < events; turn++) {
          const { size, refused } = nextWrite(random);
          const nodes = Array.from({ length: size }, (_, index) =>
            node(`n-${writer}-${turn}-${index}`, 'Company'),
          );
          const ties = refused ? [tie('SUPPLIES', 'hub', 'nobody')] : [];
          const fate = await attempt(store, { nodes, ties });
          if (fate !== (refused ? 'MISSING_REFERENCE' : 'written')) return fate;
          if (!refused) written += size;
          if (!refused && Math.floor(written / 5000) > Math.floor((written - size) / 5000))
            told(`${written} events`);
        }
        return 'done';
      });
      expect(counts).toEqual({ done: writers });
      expect(await first().head()).toBe(before + written);
      await expectWhole(first(), before, written);
    },
  );
}

function nextWrite(random: Random): { readonly size: number; readonly refused: boolean } {
  return { size: between(random, 1, 3), refused: random() < rolledBack };
}

/** Each position once, and the events of a transaction together. */
async function expectWhole(store: Store, after: number, count: number): Promise<void> {
  const faults: string[] = [];
  let next = after + 1;
  let transaction = { first: next, last: after };
  while (next <= after + count) {
    const page = await store.events(next - 1, 500);
    if (page.length === 0) break;
    for (const event of page) {
      if (event.position !== next) faults.push(`${event.position} where ${next} was expected`);
      if (event.first === event.position) {
        if (transaction.last !== event.position - 1)
          faults.push(`a transaction is cut before ${event.position}`);
        transaction = event;
      }
      if (event.first !== transaction.first || event.last !== transaction.last)
        faults.push(`${event.position} is of another transaction than those beside it`);
      next = event.position + 1;
    }
  }
  expect(faults).toEqual([]);
  expect(next).toBe(after + count + 1);
}
