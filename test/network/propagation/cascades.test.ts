/** The three models against every case of tiny networks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/network/propagation/cascade.js';
import { openCascade } from '../../../src/network/propagation/cascade.js';
import { purposes, enterStream, openStream } from '../../../src/network/propagation/random.js';
import { simulate } from '../../../src/network/propagation/simulate.js';
import { spreadOf } from '../../../src/network/propagation/spread.js';
import { anyArcs, exactSpread, graphOf, pairsOf } from './tiny.js';

const models: readonly Model[] = [
  { kind: 'INDEPENDENT_CASCADE' },
  { kind: 'LINEAR_THRESHOLD' },
  { kind: 'COMPLEX_CONTAGION', needed: 1 },
  { kind: 'COMPLEX_CONTAGION', needed: 2 },
];
const nameOf = (model: Model) =>
  `${model.kind}${model.kind === 'COMPLEX_CONTAGION' ? ` ${model.needed}` : ''}`;

function simulated(graph: ReturnType<typeof graphOf>, model: Model, seeds: readonly number[], runs: number) {
  const tally = simulate(graph, { model, seeds: Int32Array.from(seeds), runs, randomSeed: 20_26 });
  if (tally === null) throw new Error('cancelled though nobody asked for it');
  return spreadOf(tally);
}

describe.each(models.map((model) => ({ name: nameOf(model), model })))('$name', ({ model }) => {
  it('comes to the exact expectation, for the whole and for each actor', () => {
    // Fixed networks: among hundreds of random ones a true interval misses now and then.
    const arcs = fc.sample(anyArcs(6, 9), { numRuns: 30, seed: 7 });
    const runs = 4_000;
    for (const own of arcs) {
      const graph = graphOf(6, own);
      const exact = exactSpread(graph, model, [0, 1]);
      const { adopters, probability } = simulated(graph, model, [0, 1], runs);
      const margin = 4 * Math.max((adopters.high - adopters.low) / 3.92, 0.002);
      expect(Math.abs(adopters.mean - exact.mean)).toBeLessThan(margin);
      for (const [node, expected] of exact.probability.entries()) {
        const deviation = Math.sqrt(Math.max(0, expected * (1 - expected)) / runs);
        expect(Math.abs((probability[node] ?? NaN) - expected)).toBeLessThan(4.5 * deviation + 1e-9);
      }
    }
  });

  it('draws shared places as if every pair were written out', () => {
    const places = [
      [0, 1, 2, 3],
      [3, 4],
      [5, 0],
    ];
    const sharing = [0, 1, 0.5] as const;
    const others = [
      [4, 5, 0.5],
      [1, 4, 0.2],
    ] as const;
    // An edge between two who share a place: its chances combine with the place's, but weights add up.
    const arcs = model.kind === 'LINEAR_THRESHOLD' ? others : [sharing, ...others];
    const territory = 0.15;
    const together = simulated(graphOf(6, arcs, places, territory), model, [0, 4], 20_000);
    const apart = simulated(graphOf(6, [...arcs, ...pairsOf(places, territory)]), model, [0, 4], 20_000);
    const margin =
      2 * (together.adopters.high - together.adopters.mean + (apart.adopters.high - apart.adopters.mean));
    expect(Math.abs(together.adopters.mean - apart.adopters.mean)).toBeLessThan(margin);
    for (const [node, own] of together.probability.entries()) {
      expect(Math.abs(own - (apart.probability[node] ?? NaN))).toBeLessThan(0.02);
    }
  });

  it('has more adopters from more seeds in every single run', () => {
    fc.assert(
      fc.property(anyArcs(8, 20), fc.nat(1_000), (arcs, run) => {
        const cascade = openCascade(graphOf(8, arcs, [[2, 3, 4, 5, 6]]), model);
        const stream = openStream();
        enterStream(stream, 5, purposes.simulation, run);
        const fewer = new Set(cascade.adopters.slice(0, cascade.run(Int32Array.of(0, 1), stream, Infinity)));
        const count = cascade.run(Int32Array.of(7, 0, 2, 1, 1), stream, Infinity);
        const more = new Set(cascade.adopters.slice(0, count));
        expect(more.size).toBe(count);
        for (const node of fewer) expect(more).toContain(node);
      }),
    );
  });

  it('passes on from step to step, and not beyond the last one allowed', () => {
    const chain = graphOf(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [3, 4, 1],
    ]);
    const needsMore = model.kind === 'COMPLEX_CONTAGION' && model.needed > 1;
    const cascade = openCascade(chain, model);
    const count = cascade.run(Int32Array.of(0), Int32Array.of(1, 2), 3);
    const found = Array.from({ length: count }, (_, index) => [
      cascade.adopters[index],
      cascade.steps[index],
    ]);
    expect(found).toEqual(
      needsMore
        ? [[0, 0]]
        : [
            [0, 0],
            [1, 1],
            [2, 2],
            [3, 3],
          ],
    );
  });
});

describe('dead ends', () => {
  it.each(models.slice(0, 3))('$kind: adopt and pass nothing on, unless they begin', (model) => {
    const graph = graphOf(3, [
      [0, 1, 1],
      [1, 2, 1],
    ]);
    graph.deadEnd[1] = 1;
    const cascade = openCascade(graph, model);
    expect(cascade.run(Int32Array.of(0), Int32Array.of(1, 2), Infinity)).toBe(2);
    expect(cascade.run(Int32Array.of(1), Int32Array.of(1, 2), Infinity)).toBe(2);
    expect(cascade.run(Int32Array.of(0, 1), Int32Array.of(1, 2), Infinity)).toBe(3);
  });
});
