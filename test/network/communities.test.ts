import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../src/model/failure.js';
import type { CommunitiesOptions } from '../../src/network/algorithms/communities.js';
import { communities } from '../../src/network/algorithms/communities.js';
import { modularity } from '../../src/network/algorithms/modularity.js';
import { edgeStrengths } from '../../src/network/edge-strengths.js';
import { partitionOf } from '../../src/network/partition.js';
import { undirected, undirectedWeights } from '../../src/network/undirected.js';
import { anyQuestion, classesIn, graphOf, naiveContact, plainGraph, spreadFrom } from './naive-contact.js';

const plain: CommunitiesOptions = { resolution: 1, seed: 1, mostPasses: 10 };

/** Straight from the definition: pairs within communities, less what their degrees make likely. */
function qualityOf(
  classes: readonly (readonly string[])[],
  actors: readonly string[],
  weight: (a: string, b: string) => number,
  resolution: number,
): number {
  const degree = new Map(actors.map((a) => [a, actors.reduce((sum, b) => sum + weight(a, b), 0)]));
  const total = [...degree.values()].reduce((sum, one) => sum + one, 0);
  if (total === 0) return 0;
  let quality = 0;
  for (const members of classes) {
    for (const a of members) {
      for (const b of members) {
        const chance = (resolution * (degree.get(a) ?? 0) * (degree.get(b) ?? 0)) / total;
        quality += (weight(a, b) - chance) / total;
      }
    }
  }
  return quality;
}

describe('communities', () => {
  it('are connected, and of the quality that they are said to have', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(0.5, 1, 2),
        fc.nat(1_000),
        ({ network, lens }, resolution, seed) => {
          const { graph, idOf } = graphOf(network, lens);
          const { actors, joined } = naiveContact(network, lens);
          const found = communities(undirected(graph), { ...plain, resolution, seed });
          invariant(found, 'nobody gave up');
          const classes = classesIn(found.of, found.sizes, idOf);
          expect(classes.flat().sort()).toEqual(actors);
          for (const members of classes) {
            expect(spreadFrom(members[0] ?? '', members, joined)).toEqual(members);
          }
          const weight = (a: string, b: string) => Number(joined(a, b));
          expect(found.quality).toBeCloseTo(qualityOf(classes, actors, weight, resolution), 10);
        },
      ),
    );
  });

  it('are divided so that no actor would better be in another community', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(1_000), ({ network, lens }, seed) => {
        const { graph } = graphOf(network, lens);
        const joined = undirected(graph);
        const weights = undirectedWeights(graph, joined, edgeStrengths(graph));
        const found = communities(joined, { ...plain, seed, weights });
        invariant(found, 'nobody gave up');
        fc.pre(found.stopped === 'SETTLED');
        for (let node = 0; node < graph.nodeCount; node++) {
          if (joined.counted[node] === 0) continue;
          for (let label = 0; label <= found.sizes.length; label++) {
            const moved = found.of.slice();
            moved[node] = Math.min(label, graph.nodeCount - 1);
            const quality = modularity(joined, moved, { resolution: 1, weights });
            expect(quality).toBeLessThanOrEqual(found.quality + 1e-9);
          }
        }
      }),
    );
  });

  it('find cliques that little joins, for any seed, and numbers them by size', () => {
    const edges: [number, number][] = [];
    const cliques = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
    for (const [a, cliqueA] of cliques.entries()) {
      for (const [b, cliqueB] of cliques.entries()) if (a < b && cliqueA === cliqueB) edges.push([a, b]);
    }
    edges.push([0, 4], [5, 10], [11, 1]);
    for (let seed = 0; seed < 20; seed++) {
      const found = communities(undirected(plainGraph(16, edges, [15])), { ...plain, seed });
      expect(found?.of).toEqual(Int32Array.of(2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, -1));
      expect(found?.sizes).toEqual(Int32Array.of(6, 5, 4));
    }
  });

  it('follow the weights', () => {
    // A ring of four: heavy edges 0–1 and 2–3, or 1–2 and 3–0.
    const graph = plainGraph(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    const joined = undirected(graph);
    const heavy = (...edges: readonly number[]) =>
      undirectedWeights(
        graph,
        joined,
        Float64Array.from({ length: 4 }, (_, edge) => (edges.includes(edge) ? 9 : 1)),
      );
    const found = (weights: Float64Array) => communities(joined, { ...plain, weights })?.of;
    expect(found(heavy(0, 2))).toEqual(Int32Array.of(0, 0, 1, 1));
    expect(found(heavy(1, 3))).toEqual(Int32Array.of(0, 1, 1, 0));
  });

  it('are the same for the same seed, and stop where told to', () => {
    // A ring has many divisions that are as good.
    const edges = Array.from({ length: 150 }, (_, node) => [node, (node + 1) % 150] as const);
    const joined = undirected(plainGraph(150, edges));
    const found = communities(joined, plain);
    expect(communities(joined, plain)).toEqual(found);
    const other = communities(joined, { ...plain, seed: 2 });
    expect(other?.of).not.toEqual(found?.of);
    expect(communities(joined, { ...plain, tick: () => false })).toBeNull();
    expect(communities(joined, { ...plain, mostPasses: 1 })).toMatchObject({ passes: 1, stopped: 'PASSES' });
  });
});

describe('partitionOf', () => {
  it('numbers by size, then by first actor', () => {
    expect(partitionOf(Int32Array.of(4, 0, -1, 0, 3, 3))).toEqual({
      of: Int32Array.of(2, 0, -1, 0, 1, 1),
      sizes: Int32Array.of(2, 2, 1),
    });
  });
});
