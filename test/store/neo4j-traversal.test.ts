/** Traversals in the database answer as the network in memory does. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { TopologyNode, TopologyTie } from '../../src/model/entity.js';
import { passageCost } from '../../src/model/contact.js';
import type { Viewer } from '../../src/model/viewer.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import type { TieChoice } from '../../src/network/kind-tables.js';
import { openLens } from '../../src/network/lens.js';
import type { Network } from '../../src/network/network.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type {
  BestPathQuery,
  ContactQuery,
  DatabaseTraversals,
  ReachQuery,
  ReachedNode,
  StoredPath,
} from '../../src/store/database-traversals.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { memberOf, node, on, operator, put, tie } from './things.js';
import { anyContact, traversedNetwork } from './traversed.js';

// Nearly every generated statement is planned anew.
vi.setConfig({ testTimeout: 300_000 });

const viewers = [operator, memberOf(), memberOf('test/red')];

describeOnNeo4j('traversals in Neo4j', (lease) => {
  let store: Store | null = null;
  const opened = (): Store => {
    if (store === null) throw new Error('the store is open only while tests run');
    return store;
  };
  const inDatabase = (): DatabaseTraversals => {
    const { traversals } = opened();
    if (traversals === undefined) throw new Error('the store was opened for traversals');
    return traversals;
  };

  beforeAll(async () => {
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    store = await openNeo4jStore({ uri, user, password, ...where, traversals: true });
  });
  beforeEach(() => lease().empty());
  afterAll(() => store?.close());

  it('are there only where the store was opened for them', async () => {
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const other = await openNeo4jStore({ uri, user, password, ...where });
    expect(other.traversals).toBeUndefined();
    await other.close();
  });

  it('reach whom the network reaches, in as many hops and as strongly', async () => {
    await fc.assert(
      fc.asyncProperty(
        traversedNetwork,
        fc.array(
          fc.record({
            viewer: fc.constantFrom(...viewers),
            contact: anyContact,
            sources: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 }),
            direction: fc.constantFrom('OUT' as const, 'IN' as const),
            hops: fc.constantFrom(1, 2, 3, 4, 4),
            maxCost: fc.option(fc.constantFrom(0, 700_000, 1_400_000)),
          }),
          { minLength: 6, maxLength: 6 },
        ),
        async (content, questions) => {
          await lease().empty();
          await put(opened(), content);
          const network = await networkOf(opened());
          for (const { viewer, contact, sources, direction, hops, maxCost } of questions) {
            const query: ReachQuery = {
              ...contact,
              sources: sources.map((draw) => network.idOf(draw % network.nodeCount)),
              direction,
              hops,
              ...(maxCost === null ? {} : { maxCost }),
            };
            const found = await inDatabase().reach(viewer, query);
            expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
              reachInNetwork(network, viewer, query),
            );
          }
        },
      ),
      // Shrinking would take as many round trips again as there are things in the network.
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('take the path that the network takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        traversedNetwork,
        fc.array(
          fc.record({
            viewer: fc.constantFrom(...viewers),
            contact: anyContact,
            from: fc.nat(20),
            to: fc.nat(20),
            maxHops: fc.constantFrom(1, 2, 3, 4, 4),
          }),
          { minLength: 8, maxLength: 8 },
        ),
        async (content, questions) => {
          await lease().empty();
          await put(opened(), content);
          const network = await networkOf(opened());
          for (const { viewer, contact, from, to, maxHops } of questions) {
            const query: BestPathQuery = {
              ...contact,
              from: network.idOf(from % network.nodeCount),
              to: network.idOf(to % network.nodeCount),
              maxHops,
            };
            expect(await inDatabase().bestPath(viewer, query)).toEqual(pathInNetwork(network, viewer, query));
          }
        },
      ),
      // Shrinking would take as many round trips again as there are things in the network.
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('count as members of a programme only those whom the viewer sees', async () => {
    const hidden = { audience: ['test/red'] };
    await put(opened(), {
      nodes: [
        node('p', 'Programme'),
        ...['a', 'b', 'c', 'd', 'e'].map((id) => node(id, 'Company')),
        node('f', 'Company', hidden),
        node('g', 'Group'),
      ],
      ties: [
        ...['a', 'b', 'c', 'd', 'f', 'g'].map((id) => tie('MEMBER_OF', id, 'p', { strength: 1 })),
        tie('MEMBER_OF', 'e', 'p', { ...hidden, strength: 1 }),
        tie('MEMBER_OF', 'a', 'p', { id: 'test/again', strength: 1 }),
      ],
    });
    const query = { scope: today, territory: false, from: 'a', to: 'b', maxHops: 2 };
    const costs = await Promise.all(
      viewers.map(async (viewer) => (await inDatabase().bestPath(viewer, query))?.cost),
    );
    expect(costs).toEqual([passageCost(6), passageCost(4), passageCost(6)]);
  });

  it('prefer the stronger, then the shorter, then the first chain', async () => {
    await put(opened(), {
      nodes: ['a', 'b', 'c', 'd', 'z'].map((id) => node(id, 'Company')),
      ties: [
        tie('REFERS_TO', 'a', 'z', { strength: 0.1 }),
        tie('REFERS_TO', 'a', 'd', { strength: 1 }),
        tie('REFERS_TO', 'd', 'z', { strength: 0.5 }),
        tie('REFERS_TO', 'a', 'c', { strength: 0.5 }),
        tie('REFERS_TO', 'c', 'z', { id: 'test/y', strength: 1 }),
        tie('REFERS_TO', 'c', 'z', { id: 'test/x', strength: 1 }),
        tie('REFERS_TO', 'a', 'b', { strength: 1 }),
        tie('REFERS_TO', 'b', 'c', { strength: 0.5 }),
      ],
    });
    const query = { scope: today, territory: false, from: 'a', to: 'z', maxHops: 4 };
    const path = await inDatabase().bestPath(operator, query);
    expect(path?.steps.map(({ tie: id }) => id)).toEqual(['test/REFERS_TO:a>c', 'test/x']);
    const direct = await inDatabase().bestPath(operator, { ...query, maxHops: 1 });
    expect(direct?.steps.map(({ from, to }) => [from, to])).toEqual([['a', 'z']]);
  });
});

const today: ContactQuery['scope'] = { ...on('2015-01-01'), asOf: on('2015-01-01').asOf ?? 0 };

async function networkOf(store: Store): Promise<Network> {
  const nodes: TopologyNode[] = [];
  const ties: TopologyTie[] = [];
  for await (const page of store.topology()) {
    nodes.push(...page.nodes);
    ties.push(...page.ties);
  }
  return buildNetwork({ nodes, ties, position: await store.head() });
}

function choiceOf({ kinds, territory, certainOnly }: ContactQuery): TieChoice {
  return {
    territory,
    ...(kinds === undefined ? {} : { kinds }),
    ...(certainOnly === undefined ? {} : { certainOnly }),
  };
}

function reachInNetwork(network: Network, viewer: Viewer, query: ReachQuery): readonly ReachedNode[] {
  const { sources, direction, hops, maxCost } = query;
  const found = reach(openLens(network, { viewer, ...query.scope }), {
    ...choiceOf(query),
    sources: sources.map((id) => network.indexOf(id) ?? -1),
    direction,
    hops,
    ...(maxCost === undefined ? {} : { maxCost }),
  });
  return Array.from(found.nodes, (number, place) => ({
    id: network.idOf(number),
    kind: network.kindOf(number),
    hops: found.hops[place] ?? 0,
    cost: found.costs[place] ?? 0,
  }));
}

function pathInNetwork(network: Network, viewer: Viewer, query: BestPathQuery): StoredPath | null {
  const [path] = paths(openLens(network, { viewer, ...query.scope }), {
    ...choiceOf(query),
    from: network.indexOf(query.from) ?? -1,
    to: network.indexOf(query.to) ?? -1,
    k: 1,
    maxHops: query.maxHops,
  });
  if (path === undefined) return null;
  return {
    cost: path.cost,
    steps: path.steps.map(({ tie: number, from, to }) => {
      const start = 4 * (network.tieBounds[number] ?? 0);
      const [sinceEarliest = 0, sinceLatest = 0, untilEarliest = 0, untilLatest = 0] =
        network.bounds.subarray(start, start + 4);
      return {
        tie: network.tieIdOf(number),
        from: network.idOf(from),
        to: network.idOf(to),
        cost: network.tieCost[number] ?? 0,
        bounds: { sinceEarliest, sinceLatest, untilEarliest, untilLatest },
      };
    }),
  };
}
