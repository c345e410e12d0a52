/** Over generated networks every read answers what the oracle answers, for every viewer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeState, TieState } from '../../src/model/entity.js';
import { actorKinds, nodeKinds, tieKinds } from '../../src/model/kinds.js';
import type { Page, PageRequest, Place } from '../../src/model/page.js';
import { topologyOfNode, topologyOfTie } from '../../src/model/topology.js';
import type { Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import {
  actorsFrom,
  anyGrouping,
  anyQuery,
  anyScope,
  generatedNetwork,
  idsFrom,
  tieFilter,
  viewers,
} from './generated.js';
import type { Generated } from './generated.js';
import * as oracle from './oracle.js';
import { byId, put } from './things.js';

const questionsPerNetwork = 12;

export function answersProperties(bench: Bench): void {
  describe('answers as the oracle does, for every viewer', () => {
    it('whole lists and every way of paging through them', () =>
      overNetworks(bench, async (store, network, held, gen) => {
        const query = gen(anyQuery, network);
        const size = gen(() => fc.integer({ min: 1, max: 4 }));
        for (const [name, viewer] of viewers) {
          const expected = oracle.found(oracle.seenBy(held, viewer), query);
          for (const direction of ['FORWARD', 'BACKWARD'] as const) {
            const whole = await store.find(viewer, query, { size: 100, direction, from: null });
            expect(whole, name).toEqual({ items: expected, more: false });
            const walked = await walk((page) => store.find(viewer, query, page), size, direction);
            expect(walked, `${name} ${direction}`).toEqual(expected);
          }
        }
      }));

    it('counts and sums', () =>
      overNetworks(bench, async (store, network, held, gen) => {
        const query = gen(anyQuery, network);
        const grouping = gen(() => anyGrouping);
        for (const [name, viewer] of viewers) {
          const expected = oracle.aggregated(oracle.seenBy(held, viewer), query, grouping);
          expect(await store.aggregate(viewer, query, grouping), name).toEqual(expected);
        }
      }));

    it('ties of actors, page by page, and ties among them', () =>
      overNetworks(bench, async (store, network, held, gen) => {
        const actors = gen(idsFrom, network);
        const query = {
          scope: gen(() => anyScope),
          actors,
          direction: gen(() => fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const)),
          ...gen(() =>
            fc.constantFrom({}, {}, { kinds: tieKinds.slice(0, 9) }, { otherKinds: actorKinds.slice(3, 7) }),
          ),
          where: gen(() => fc.array(tieFilter, { maxLength: 1 })),
        };
        const size = gen(() => fc.integer({ min: 0, max: 3 }));
        const direction = gen(() => fc.constantFrom('FORWARD' as const, 'BACKWARD' as const));
        for (const [name, viewer] of viewers) {
          const seen = oracle.seenBy(held, viewer);
          const first = { size, direction, from: null };
          const got = await store.tiesOf(viewer, { ...query, page: first });
          expect(got, name).toEqual(oracle.tiesOf(seen, { ...query, page: first }));
          const ends = [...got.values()].flatMap(({ items }) => items.slice(-1).map(({ place }) => place));
          for (const from of ends) {
            const page = { size, direction, from };
            const next = await store.tiesOf(viewer, { ...query, page });
            expect(next, name).toEqual(oracle.tiesOf(seen, { ...query, page }));
          }
          const among = { scope: query.scope, actors: actorsFrom(network), limit: 5 };
          expect(await store.tiesAmong(viewer, among), name).toEqual(oracle.tiesAmong(seen, among));
        }
      }));

    it('records that name nodes, page by page', () =>
      overNetworks(bench, async (store, network, held, gen) => {
        const query = {
          scope: gen(() => anyScope),
          nodes: gen(idsFrom, network),
          kinds: gen(() => fc.constantFrom(nodeKinds, nodeKinds, nodeKinds.slice(12))),
          ...gen(() => fc.constantFrom({}, { roles: ['recipient', 'programme', 'practice'] }, { roles: [] })),
        };
        const size = gen(() => fc.integer({ min: 0, max: 2 }));
        const direction = gen(() => fc.constantFrom('FORWARD' as const, 'BACKWARD' as const));
        for (const [name, viewer] of viewers) {
          const seen = oracle.seenBy(held, viewer);
          let from: Place | null = null;
          do {
            const page: PageRequest = { size, direction, from };
            const got = await store.recordsOf(viewer, { ...query, page });
            expect(got, name).toEqual(oracle.recordsOf(seen, { ...query, page }));
            const longest = [...got.values()].find(({ items, more }) => more && items.length > 0);
            const edge = direction === 'FORWARD' ? longest?.items.at(-1) : longest?.items.at(0);
            from = edge?.place ?? null;
          } while (from !== null);
        }
      }));

    it('suggestions', () =>
      overNetworks(bench, async (store, _network, held, gen) => {
        const text = gen(() =>
          fc.constantFrom('martin', 'bota', 'nandù', 'forly', 'cingia botti', 'x', 'udova', '!'),
        );
        const query = {
          scope: gen(() => anyScope),
          text,
          limit: gen(() => fc.integer({ min: 1, max: 5 })),
          ...gen(() => fc.constantFrom({}, { kinds: actorKinds })),
        };
        for (const [name, viewer] of viewers) {
          const expected = oracle.suggested(oracle.seenBy(held, viewer), query);
          expect(await store.suggest(viewer, query), name).toEqual(expected);
        }
      }));

    it('nodes and ties by id', () =>
      overNetworks(bench, async (store, network, held, gen) => {
        const nodes = gen(idsFrom, network);
        const ties = gen(() => fc.subarray(['test/none', ...network.ties.map(({ id }) => id)]));
        for (const [name, viewer] of viewers) {
          const seen = oracle.seenBy(held, viewer);
          const expectedNodes = nodes.map((id) => seen.nodes.find((state) => state.id === id) ?? null);
          const expectedTies = ties.map((id) => seen.ties.find((state) => state.id === id) ?? null);
          expect(await store.nodes(viewer, nodes), name).toEqual(expectedNodes);
          expect(await store.ties(viewer, ties), name).toEqual(expectedTies);
        }
      }));

    it('the topology and the contents of a network', () =>
      overNetworks(
        bench,
        async (store, _network, held) => {
          const streamed = { nodes: [] as unknown[], ties: [] as unknown[] };
          for await (const page of store.topology()) {
            if (page.nodes.length > 0) expect(streamed.ties).toEqual([]);
            streamed.nodes.push(...page.nodes);
            streamed.ties.push(...page.ties);
          }
          expect(streamed.nodes).toEqual(
            byId(held.nodes)
              .map(topologyOfNode)
              .filter((state) => state !== null),
          );
          expect(streamed.ties).toEqual(byId(held.ties).map(topologyOfTie));
          for (const name of ['test', 'other', 'none']) {
            const states: (NodeState | TieState)[] = [];
            for await (const page of store.contents(name)) states.push(...page);
            const own = (state: NodeState | TieState): boolean => state.network === name;
            expect(states).toEqual([...byId(held.nodes).filter(own), ...byId(held.ties).filter(own)]);
          }
        },
        1,
      ));
  });
}

type Drawn = <Args extends readonly unknown[], Value>(
  builder: (...args: Args) => fc.Arbitrary<Value>,
  ...args: Args
) => Value;

/** Puts one generated network after the other into a store and asks several questions of each. */
async function overNetworks(
  bench: Bench,
  ask: (store: Store, network: Generated, held: oracle.Held, gen: Drawn) => Promise<void>,
  questions = questionsPerNetwork,
): Promise<void> {
  const store = await bench.open();
  await fc.assert(
    fc.asyncProperty(generatedNetwork, fc.gen(), async (generated, gen) => {
      const network = { ...generated, ties: dedupe(generated) };
      await put(store, network);
      try {
        const held = {
          nodes: network.nodes.map((content) => ({ ...content, version: 1 })),
          ties: network.ties.map((content) => ({ ...content, version: 1 })),
        };
        for (let question = 0; question < questions; question++) {
          await ask(store, network, held, gen as Drawn);
        }
      } finally {
        // Opening a store for each network would take longer than all questions.
        await put(store, {
          removedNodes: network.nodes.map(({ id }) => id),
          removedTies: network.ties.map(({ id }) => id),
        });
      }
    }),
    { numRuns: bench.networks, endOnFailure: true },
  );
}

async function walk<Item>(
  take: (page: PageRequest) => Promise<Page<Item>>,
  size: number,
  direction: PageRequest['direction'],
): Promise<Page<Item>['items']> {
  let items: Page<Item>['items'] = [];
  let from: Place | null = null;
  for (;;) {
    const page: Page<Item> = await take({ size, direction, from });
    items = direction === 'FORWARD' ? [...items, ...page.items] : [...page.items, ...items];
    const edge = direction === 'FORWARD' ? page.items.at(-1) : page.items.at(0);
    if (!page.more || edge === undefined) return items;
    from = edge.place;
  }
}

function dedupe(network: Generated): Generated['ties'] {
  return [...new Map(network.ties.map((state) => [state.id, state])).values()];
}
