/** Reach on the graph of a question against reach along the ties of the network; and its parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import { commonReachWithin } from '../../src/network/algorithms/common-reach-within.js';
import { contactReach } from '../../src/network/algorithms/contact-reach.js';
import { rankedReach } from '../../src/network/algorithms/ranked-reach.js';
import { reach, reachWithin } from '../../src/network/algorithms/reach.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import { openLens } from '../../src/network/lens.js';
import { passageCosts } from '../../src/network/passage-costs.js';
import { anyLens, everything, generatedNetwork } from './generated-network.js';
import { largerNetwork, open } from './larger-network.js';

const anyChoice = fc.record(
  {
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'REFERS_TO', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
    certainOnly: fc.boolean(),
  },
  { requiredKeys: ['territory'] },
);
const anySearch = fc.record(
  {
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    hops: fc.constantFrom(0, 1, 2, 3, 5, 8, Infinity),
    maxCost: fc.constantFrom(0, 2, 300_001, 800_000),
  },
  { requiredKeys: ['direction', 'hops'] },
);
const anyNetwork = fc.oneof(generatedNetwork(8, 30), largerNetwork(40));
const anySources = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 });

describe('reach on a graph', () => {
  it('is reach along the ties, whatever is asked and whoever asks', () => {
    const property = fc.property(
      anyNetwork,
      anyLens,
      anyChoice,
      anySearch,
      anySources,
      (network, options, choice, search, drawn) => {
        const lens = openLens(buildNetwork({ ...network, position: 1 }), options);
        const sources = drawn.map((number) => number % network.nodes.length);
        const found = contactReach(contactGraph(lens, choice), {
          ...search,
          sources,
          passages: passageCosts(lens),
        });
        expect(found).toEqual(reach(lens, { ...search, ...choice, sources }));
      },
    );
    fc.assert(property, { numRuns: 1_500 });
  });

  it('gives up after the hop at which it is told to', () => {
    const { graph, passages } = open({ nodes: [], ties: [] });
    const hops: number[] = [];
    const tick = (done: number) => {
      hops.push(done);
      return false;
    };
    // Nobody to start from: nothing is done, so nobody asks.
    expect(
      contactReach(graph, { sources: [], direction: 'OUT', hops: 3, passages, tick })?.nodes,
    ).toHaveLength(0);
    expect(hops).toEqual([]);
    const property = fc.property(largerNetwork(20), (network) => {
      const opened = open(network);
      const told = { sources: [0], direction: 'OUT', hops: 3, passages: opened.passages, tick } as const;
      expect(contactReach(opened.graph, told)).toBeNull();
      expect(hops.splice(0)).toEqual([1]);
    });
    fc.assert(property, { numRuns: 20 });
  });
});

it('tells of several actors with a weakest strength what asking for each of them tells', () => {
  const property = fc.property(largerNetwork(30), anySearch, anySources, (network, search, drawn) => {
    const { graph, lens, passages } = open(network);
    const sources = [...new Set(drawn.map((number) => number % network.nodes.length))];
    const each = sources.map((source) => [
      ...reach(lens, { ...search, sources: [source], territory: false }).nodes,
    ]);
    const others = Array.from(network.nodes.keys()).filter((node) => !sources.includes(node));
    const by = (node: number) => each.flatMap((nodes, place) => (nodes.includes(node) ? [place] : []));
    const found = commonReachWithin(graph, { ...search, sources, passages });
    expect([...(found?.byAll ?? [])]).toEqual(others.filter((node) => by(node).length === sources.length));
    const alone = others.filter((node) => by(node).length === 1);
    expect([...(found?.byOne ?? [])]).toEqual(alone);
    expect([...(found?.only ?? [])]).toEqual(alone.map((node) => by(node)[0]));
  });
  fc.assert(property, { numRuns: 300 });
});

describe('those reached in order', () => {
  const inOrder = (costs: readonly number[], hops: readonly number[]) => {
    const countsByHop = Array.from(
      { length: Math.max(0, ...hops) },
      (_, hop) => hops.filter((one) => one === hop + 1).length,
    );
    const found = {
      nodes: Int32Array.from(costs.keys()),
      hops: Int32Array.from(hops),
      costs: Float64Array.from(costs),
      countsByHop,
    };
    return (order: 'STRENGTH' | 'HOPS') => {
      const ranked = rankedReach(found, order);
      return Array.from(ranked.nodes, (node, rank) => [node, ranked.hops[rank], ranked.costs[rank]]);
    };
  };
  const anyFound = fc.array(
    // Costs beyond what a number holds beside a place, too.
    fc.tuple(fc.oneof(fc.nat(3), fc.constantFrom(5e14, 5e14 + 1)), fc.integer({ min: 1, max: 4 })),
    { maxLength: 30 },
  );

  it('stand by strength, or by hops and then strength, and then as before', () => {
    const property = fc.property(anyFound, (drawn) => {
      const rows = drawn.map(([cost, hop], node) => [node, hop, cost] as const);
      const ranked = inOrder(
        drawn.map(([cost]) => cost),
        drawn.map(([, hop]) => hop),
      );
      expect(ranked('STRENGTH')).toEqual(rows.toSorted((a, b) => a[2] - b[2]));
      expect(ranked('HOPS')).toEqual(rows.toSorted((a, b) => a[1] - b[1] || a[2] - b[2]));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

it('gives up a search of too many ties, and searches as before afterwards', () => {
  const property = fc.property(largerNetwork(30), fc.nat(60), (network, mostTies) => {
    const { lens } = open(network, everything);
    const question = { sources: [0], direction: 'OUT', hops: 4, territory: false } as const;
    const whole = reach(lens, question);
    const within = reachWithin(lens, question, mostTies);
    if (within !== null) expect(within).toEqual(whole);
    expect(reachWithin(lens, question, -1)).toBeNull();
    expect(reach(lens, question)).toEqual(whole);
  });
  fc.assert(property, { numRuns: 200 });
});
