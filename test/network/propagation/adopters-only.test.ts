import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptersOnly } from '../../../src/network/propagation/adopters-only.js';
import type { InfluenceGraph } from '../../../src/network/propagation/influence-graph.js';
import { influenceGraphOfArcs } from '../../../src/network/propagation/influence-rows.js';
import { placesOf } from '../../../src/network/propagation/shared-places.js';
import { simulate } from '../../../src/network/propagation/simulate.js';
import { anyArcs } from './tiny.js';

const actors = 7;

/** The same graph with actors among the others that may not adopt: actor v gets the number `numbers[v]`. */
function spreadOut(
  arcs: readonly (readonly [number, number, number])[],
  numbers: readonly number[],
  nodeCount: number,
): InfluenceGraph {
  const numberOf = (actor: number) => numbers[actor] ?? -1;
  const places = placesOf(
    [0, 2, 4].map((actor) => ({ actor: numberOf(actor), municipality: 99 })),
    nodeCount,
    0.3,
  );
  const graph = influenceGraphOfArcs(
    {
      nodeCount,
      from: Int32Array.from(arcs, ([from]) => numberOf(from)),
      to: Int32Array.from(arcs, ([, to]) => numberOf(to)),
      probability: Float64Array.from(arcs, ([, , probability]) => probability),
    },
    places,
  );
  const mayAdopt = new Uint8Array(nodeCount);
  for (const number of numbers) mayAdopt[number] = 1;
  return { ...graph, mayAdopt };
}

const gaps = fc.array(fc.nat(2), { minLength: actors, maxLength: actors });

describe('the graph of adopters only', () => {
  it('is the same whoever stands among them, and so are the draws', () => {
    fc.assert(
      fc.property(anyArcs(actors, 12), gaps, fc.nat(3), (arcs, between, after) => {
        let last = -1;
        const numbers = between.map((gap) => (last += 1 + gap));
        const plain = spreadOut(arcs, [...numbers.keys()], actors);
        const { graph, nodeOf, numberOf } = adoptersOnly(spreadOut(arcs, numbers, last + 1 + after));
        expect([...nodeOf]).toEqual(numbers);
        expect(numbers.map((number) => numberOf[number])).toEqual([...numbers.keys()]);
        expect(graph).toEqual(plain);
        const options = {
          model: { kind: 'INDEPENDENT_CASCADE' },
          seeds: Int32Array.of(0),
          runs: 20,
          randomSeed: 5,
        } as const;
        expect(simulate(graph, options)).toEqual(simulate(plain, options));
      }),
    );
  });
});
