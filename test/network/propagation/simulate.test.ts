import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareChoices } from '../../../src/network/propagation/compare.js';
import { likelyPaths, pathTo } from '../../../src/network/propagation/likely-paths.js';
import type { SimulationOptions, Tally } from '../../../src/network/propagation/simulate.js';
import { groupingOf, simulate } from '../../../src/network/propagation/simulate.js';
import { mergedTallies, spreadOf } from '../../../src/network/propagation/spread.js';
import { anyArcs, exactSpread, graphOf } from './tiny.js';

const cascade = { kind: 'INDEPENDENT_CASCADE' } as const;

function tallyOf(graph: ReturnType<typeof graphOf>, options: Partial<SimulationOptions>): Tally {
  const tally = simulate(graph, {
    model: cascade,
    seeds: Int32Array.of(0),
    runs: 60,
    randomSeed: 99,
    ...options,
  });
  if (tally === null) throw new Error('cancelled though nobody asked for it');
  return tally;
}

describe('simulate', () => {
  it('counts the same in one piece or in several, put together in any order', () => {
    const anyModel = fc.constantFrom(
      cascade,
      { kind: 'LINEAR_THRESHOLD' } as const,
      { kind: 'COMPLEX_CONTAGION', needed: 2 } as const,
    );
    fc.assert(
      fc.property(anyArcs(9, 25), anyModel, fc.integer({ min: 1, max: 59 }), (arcs, model, cut) => {
        const graph = graphOf(9, arcs, [[3, 4, 5, 8]]);
        const options = {
          model,
          spontaneous: 0.05,
          counterfactual: true,
          groupings: [groupingOf(Int32Array.of(0, 0, 1, 1, -1, 2, 2, 2, 2), 3)],
        };
        const whole = tallyOf(graph, options);
        const first = tallyOf(graph, { ...options, runs: cut });
        const second = tallyOf(graph, { ...options, firstRun: cut, runs: 60 - cut });
        expect(mergedTallies([second, first])).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('never has fewer adopters with seeds than without, and the effect is what is between', () => {
    const graph = graphOf(7, [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [3, 2, 0.5],
      [2, 4, 0.7],
      [5, 6, 0.3],
    ]);
    const tally = tallyOf(graph, {
      initial: Int32Array.of(3),
      spontaneous: 0.1,
      counterfactual: true,
      runs: 500,
    });
    const differences = Array.from(
      tally.adopters,
      (count, run) => count - (tally.adoptersWithout?.[run] ?? NaN),
    );
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...differences)).toBeGreaterThan(0);
    const { adopters, without, effect } = spreadOf(tally);
    expect(effect?.mean).toBeCloseTo(adopters.mean - (without?.mean ?? NaN), 9);
  });

  it('comes without seeds to what the initial adopters alone do', () => {
    const graph = graphOf(5, [
      [0, 1, 0.5],
      [3, 1, 0.4],
      [1, 2, 0.5],
    ]);
    const { without } = spreadOf(
      tallyOf(graph, { initial: Int32Array.of(3), counterfactual: true, runs: 4_000 }),
    );
    const exact = exactSpread(graph, cascade, [3]).mean;
    expect(Math.abs((without?.mean ?? NaN) - exact)).toBeLessThan(0.05);
  });

  it('adds groups up to what their members come to', () => {
    const graph = graphOf(6, [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [0, 3, 0.2],
      [3, 4, 1],
    ]);
    const overlapping = {
      groupCount: 2,
      start: Int32Array.of(0, 1, 3, 4, 4, 5, 5),
      group: Int32Array.of(0, 0, 1, 1, 0),
    };
    const spread = spreadOf(tallyOf(graph, { groupings: [overlapping], runs: 300 }));
    const [first, second] = spread.groups[0] ?? [];
    const sumOf = (...nodes: number[]) =>
      nodes.reduce((sum, node) => sum + (spread.probability[node] ?? NaN), 0);
    expect(first?.mean).toBeCloseTo(sumOf(0, 1, 4), 9);
    expect(second?.mean).toBeCloseTo(sumOf(1, 2), 9);
  });

  it('gives the median step among the runs in which an actor adopted', () => {
    const graph = graphOf(4, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 0.2],
    ]);
    const spread = spreadOf(tallyOf(graph, { runs: 200 }));
    expect(Array.from(spread.medianStep)).toEqual([0, 1, 2, -1]);
  });

  it('counts every step of a long chain, by whichever part it was counted', () => {
    const length = 40;
    const chain = graphOf(
      length,
      Array.from({ length: length - 1 }, (_, index) => [index, index + 1, 1] as const),
    );
    const parts = [0, 3].map((firstRun) => tallyOf(chain, { runs: 3, firstRun, seeds: Int32Array.of(0) }));
    const { steps } = mergedTallies(parts);
    expect(Array.from(steps.actor)).toEqual(Array.from({ length }, (_, node) => node));
    expect(Array.from(steps.step)).toEqual(Array.from({ length }, (_, node) => node));
    expect(Array.from(steps.count)).toEqual(Array.from({ length }, () => 6));
  });

  it('takes as many beginnings as there are actors, however many', () => {
    const count = 300_000;
    const everyone = Int32Array.from({ length: count }, (_, node) => node);
    const graph = graphOf(count, []);
    const tally = tallyOf(graph, { seeds: Int32Array.of(0), initial: everyone, runs: 2 });
    expect(Array.from(tally.adopters)).toEqual([count, count]);
    const compared = compareChoices(graph, {
      model: cascade,
      choices: [everyone],
      forced: Int32Array.of(1),
      runs: 2,
      randomSeed: 1,
    });
    expect(compared?.[0]?.adopters.mean).toBe(count);
  });

  it('stops when told to', () => {
    const arcs = Array.from({ length: 400 }, (_, index) => [index, index + 1, 1] as const);
    const told: number[] = [];
    const tick = (done: number, of: number) => {
      told.push(done / of);
      return told.length < 2;
    };
    const tally = simulate(graphOf(401, arcs), {
      model: cascade,
      seeds: Int32Array.of(0),
      runs: 1_000,
      randomSeed: 1,
      tick,
    });
    expect(tally).toBeNull();
    expect(told.length).toBe(2);
    expect(told[1]).toBeLessThan(1);
  });
});

describe('likelyPaths', () => {
  it('finds the largest product of probabilities, through shared places too', () => {
    fc.assert(
      fc.property(anyArcs(6, 10), fc.boolean(), (arcs, hasPlaces) => {
        const places = hasPlaces
          ? [
              [1, 2, 3],
              [3, 4],
            ]
          : [];
        const graph = graphOf(6, arcs, places, 0.25);
        const paths = likelyPaths(graph, Int32Array.of(0));
        const best = bestProducts(graph, places, 0.25);
        for (const [node, product] of best.entries()) {
          expect(paths.probability[node] ?? NaN).toBeCloseTo(product, 4);
          const path = pathTo(paths, node);
          expect(path.length === 0).toBe(product === 0);
          if (path.length > 0) expect([path[0], path.at(-1)]).toEqual([0, node]);
        }
      }),
    );
  });
});

/** Bellman's equation, to its fixed point, with every pair written out. */
function bestProducts(
  graph: ReturnType<typeof graphOf>,
  places: readonly (readonly number[])[],
  territory: number,
) {
  const best: number[] = Array.from({ length: graph.nodeCount }, (_, node) => (node === 0 ? 1 : 0));
  const improve = (from: number, to: number, probability: number) => {
    best[to] = Math.max(best[to] ?? 0, (best[from] ?? 0) * probability);
  };
  for (let round = 0; round < graph.nodeCount; round++) {
    for (let from = 0; from < graph.nodeCount; from++) {
      for (let edge = graph.outStart[from] ?? 0; edge < (graph.outStart[from + 1] ?? 0); edge++) {
        improve(from, graph.outTo[edge] ?? 0, graph.probability[edge] ?? 0);
      }
      for (const members of places.filter((own) => own.includes(from))) {
        for (const to of members) if (to !== from) improve(from, to, territory);
      }
    }
  }
  return best;
}
