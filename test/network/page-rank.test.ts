import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageRankOptions } from '../../src/network/algorithms/page-rank.js';
import { pageRank } from '../../src/network/algorithms/page-rank.js';
import { edgeStrengths } from '../../src/network/edge-strengths.js';
import type { FlowGraph } from '../../src/network/flow-graph.js';
import { anyQuestion, graphOf, plainGraph } from './naive-contact.js';

const settled: PageRankOptions = { damping: 0.85, tolerance: 1e-13, mostRounds: 2_000 };

/** One step at random from everywhere, by going through all pairs. */
function step(graph: FlowGraph, ranks: Float64Array, damping: number, weights: Float64Array): number[] {
  const { nodeCount, present, deadEnd, outStart, outTo } = graph;
  const shown = present.reduce((sum, one) => sum + one, 0);
  const next = Array.from({ length: nodeCount }, () => 0);
  for (let node = 0; node < nodeCount; node++) {
    const first = outStart[node] ?? 0;
    const row = Array.from(outTo.subarray(first, outStart[node + 1]));
    const rowWeights = row.map((_, place) => weights[first + place] ?? 0);
    const total = rowWeights.reduce((sum, weight) => sum + weight, 0);
    const goesOn = total > 0 && deadEnd[node] === 0;
    const rank = ranks[node] ?? 0;
    for (let other = 0; other < nodeCount; other++) {
      const place = row.indexOf(other);
      const along = goesOn && place !== -1 ? (damping * (rowWeights[place] ?? 0)) / total : 0;
      const anew = (goesOn ? 1 - damping : 1) * ((present[other] ?? 0) / shown);
      next[other] = (next[other] ?? 0) + rank * (along + anew);
    }
  }
  return next;
}

describe('pageRank', () => {
  it('is what a step at random leaves as it is', () => {
    fc.assert(
      fc.property(anyQuestion, fc.boolean(), ({ network, lens }, byStrength) => {
        const { graph } = graphOf(network, lens);
        fc.pre(graph.present.includes(1));
        const weights = byStrength ? edgeStrengths(graph) : new Float64Array(graph.edgeCount).fill(1);
        const found = pageRank(graph, byStrength ? { ...settled, weights } : settled);
        expect(found?.stopped).toBe('TOLERANCE');
        const next = step(graph, found?.ranks ?? new Float64Array(), settled.damping, weights);
        for (const [node, rank] of next.entries()) expect(found?.ranks[node]).toBeCloseTo(rank, 10);
        expect(found?.ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('gives what a group receives back to everyone, not to whom it is tied', () => {
    const passing = pageRank(
      plainGraph(3, [
        [0, 1],
        [1, 2],
      ]),
      settled,
    );
    const ending = pageRank(
      plainGraph(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        [1],
      ),
      settled,
    );
    expect(passing?.ranks[2]).toBeGreaterThan(passing?.ranks[1] ?? 1);
    expect(ending?.ranks[2]).toBeCloseTo(ending?.ranks[0] ?? 0, 12);
  });

  it('begins anew only where it is told to, and everywhere where that is nowhere', () => {
    const graph = plainGraph(4, [
      [0, 1],
      [1, 0],
      [2, 3],
    ]);
    const from = pageRank(graph, { ...settled, personalisation: Float64Array.of(1, 0, 0, 0) });
    expect(from?.ranks.slice(2)).toEqual(Float64Array.of(0, 0));
    const nowhere = pageRank(graph, { ...settled, personalisation: new Float64Array(4) });
    expect(nowhere?.ranks).toEqual(pageRank(graph, settled)?.ranks);
  });

  it('says whether it settled, and what the last round moved', () => {
    const graph = plainGraph(3, [
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
    const stopped = pageRank(graph, { ...settled, mostRounds: 2 });
    expect(stopped).toMatchObject({ rounds: 2, stopped: 'ROUNDS' });
    const done = pageRank(graph, { ...settled, tolerance: 1e-3 });
    expect(done?.stopped).toBe('TOLERANCE');
    expect(done?.change).toBeLessThan(1e-3);
    const oneLess = pageRank(graph, { ...settled, tolerance: 1e-3, mostRounds: (done?.rounds ?? 0) - 1 });
    expect(oneLess?.change).toBeGreaterThanOrEqual(1e-3);
    expect(oneLess?.stopped).toBe('ROUNDS');
  });

  it('has nothing to say of nobody, and stops where told to', () => {
    expect(pageRank(plainGraph(0, []), settled)?.ranks).toEqual(new Float64Array());
    const seen: number[][] = [];
    const tick = (done: number, of: number) => seen.push([done, of]) < 3;
    expect(pageRank(plainGraph(3, [[0, 1]]), { ...settled, tolerance: 0, tick })).toBeNull();
    expect(seen).toEqual([
      [0, 2_000],
      [1, 2_000],
      [2, 2_000],
    ]);
  });
});
