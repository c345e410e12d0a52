import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongComponents, strongLabels, weakComponents } from '../../src/network/algorithms/components.js';
import { longestChainBound } from '../../src/network/algorithms/longest-chain.js';
import { invariant } from '../../src/model/failure.js';
import { passingGraph } from '../../src/network/passing-graph.js';
import { undirected, undirectedWeights } from '../../src/network/undirected.js';
import {
  anyQuestion,
  classesIn,
  classesOf,
  graphOf,
  naiveContact,
  plainGraph,
  spreadFrom,
} from './naive-contact.js';
import { spreadHops } from './naive-hops.js';

describe('undirected', () => {
  it('joins each pair that contact passes between once, both ways, without groups', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, indexOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const { counted, starts, ends } = undirected(graph);
        const rows = actors.map((id) =>
          Array.from(ends.subarray(starts[indexOf(id)], starts[indexOf(id) + 1])),
        );
        expect(rows).toEqual(actors.map((a) => actors.filter((b) => joined(a, b)).map(indexOf)));
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(actors.length);
        expect(ends).toHaveLength(rows.flat().length);
      }),
    );
  });

  it('adds the weights of both directions up', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph } = graphOf(network, lens);
        const weights = Float64Array.from({ length: graph.edgeCount }, (_, edge) => edge + 1);
        const joined = undirected(graph);
        const sums = undirectedWeights(graph, joined, weights);
        const weightOf = (from: number, to: number) => {
          const row = graph.outTo.subarray(graph.outStart[from], graph.outStart[from + 1]);
          const place = row.indexOf(to);
          return place === -1 ? 0 : (weights[(graph.outStart[from] ?? 0) + place] ?? 0);
        };
        for (let node = 0; node < graph.nodeCount; node++) {
          for (let place = joined.starts[node] ?? 0; place < (joined.starts[node + 1] ?? 0); place++) {
            const other = joined.ends[place] ?? -1;
            expect(sums[place]).toBe(weightOf(node, other) + weightOf(other, node));
          }
        }
      }),
    );
  });
});

describe('components', () => {
  it('are those in which everyone is joined with everyone, or reaches everyone', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, idOf } = graphOf(network, lens);
        const { actors, passes, joined } = naiveContact(network, lens);
        const meets = (a: string, b: string) => spreadFrom(a, actors, joined).includes(b);
        const weak = weakComponents(undirected(graph));
        expect(weak && classesIn(weak.of, weak.sizes, idOf)).toEqual(classesOf(actors, meets));
        const reaches = (a: string, b: string) => spreadFrom(a, actors, passes).includes(b);
        const strong = strongComponents(graph);
        expect(strong && classesIn(strong.of, strong.sizes, idOf)).toEqual(
          classesOf(actors, (a, b) => reaches(a, b) && reaches(b, a)),
        );
        expect(strong?.sizes).toEqual(strong?.sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  it('are not held together by a group', () => {
    const graph = plainGraph(
      3,
      [
        [0, 2],
        [2, 1],
        [1, 2],
        [2, 0],
      ],
      [2],
    );
    expect(weakComponents(undirected(graph))).toEqual({
      of: Int32Array.of(0, 1, -1),
      sizes: Int32Array.of(1, 1),
    });
    expect(strongComponents(graph)?.of).toEqual(Int32Array.of(0, 1, -1));
  });

  it('are numbered before the search by none that an edge leads away from', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const graph = passingGraph(graphOf(network, lens).graph);
        const labels = strongLabels(graph);
        invariant(labels, 'nobody gave up');
        for (let node = 0; node < graph.nodeCount; node++) {
          for (const other of graph.outTo.subarray(graph.outStart[node], graph.outStart[node + 1])) {
            expect(labels[other]).toBeLessThanOrEqual(labels[node] ?? -1);
          }
        }
      }),
    );
  });

  it('stand a long chain, and stop in it where told to', () => {
    const length = 20_000;
    const chain = plainGraph(
      length,
      Array.from({ length: length - 1 }, (_, node) => [node, node + 1] as const),
    );
    expect(strongComponents(chain)?.sizes).toHaveLength(length);
    expect(weakComponents(undirected(chain))?.sizes).toEqual(Int32Array.of(length));
    expect(strongComponents(chain, { tick: () => false })).toBeNull();
    expect(weakComponents(undirected(chain), { tick: () => false })).toBeNull();
  });
});

describe('longestChainBound', () => {
  it('is at least the length of the longest shortest chain, and not more than all actors allow', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph } = graphOf(network, lens);
        const { actors, passes } = naiveContact(network, lens);
        const bound = longestChainBound(passingGraph(graph));
        const longest = Math.max(
          0,
          ...actors.flatMap((from) => [...spreadHops(from, actors, passes).values()]),
        );
        expect(bound).toBeGreaterThanOrEqual(longest);
        expect(bound).toBeLessThanOrEqual(2 * Math.max(0, actors.length - 1));
      }),
    );
  });

  it('is exact on a chain, and on a ring at most twice what it is', () => {
    const chain = plainGraph(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(longestChainBound(passingGraph(chain))).toBe(4);
    const ring = plainGraph(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(longestChainBound(passingGraph(ring))).toBe(8);
  });
});
