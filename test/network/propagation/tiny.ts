/** Tiny influence graphs, and what they do by going through every case. */
import fc from 'fast-check';
import type { Model } from '../../../src/network/propagation/cascade.js';
import type { InfluenceGraph } from '../../../src/network/propagation/influence-graph.js';
import { influenceGraphOfArcs } from '../../../src/network/propagation/influence-rows.js';
import { weightScales } from '../../../src/network/propagation/linear-threshold.js';
import { placesOf } from '../../../src/network/propagation/shared-places.js';

export type Arc = readonly [from: number, to: number, probability: number];

export function graphOf(
  nodeCount: number,
  arcs: readonly Arc[],
  places: readonly (readonly number[])[] = [],
  territory = 0.3,
): InfluenceGraph {
  const belongings = places.flatMap((members, municipality) =>
    members.map((actor) => ({ actor, municipality })),
  );
  return influenceGraphOfArcs(
    {
      nodeCount,
      from: Int32Array.from(arcs, ([from]) => from),
      to: Int32Array.from(arcs, ([, to]) => to),
      probability: Float64Array.from(arcs, ([, , probability]) => probability),
    },
    places.length === 0 ? null : placesOf(belongings, nodeCount, territory),
  );
}

/** The same graph with every pair of actors that share a place written out, once for each place. */
export function pairsOf(places: readonly (readonly number[])[], territory: number): readonly Arc[] {
  return places.flatMap((members) =>
    members.flatMap((from) => members.filter((to) => to !== from).map((to): Arc => [from, to, territory])),
  );
}

/** Loops, parallel arcs and isolated actors are among them. */
export function anyArcs(nodeCount: number, most: number): fc.Arbitrary<readonly Arc[]> {
  const anyNode = fc.nat(nodeCount - 1);
  return fc.array(fc.tuple(anyNode, anyNode, fc.constantFrom(0.1, 0.3, 0.3, 0.5, 0.8, 1)), {
    minLength: 3,
    maxLength: most,
  });
}

export interface Exact {
  /** Expected adopters. */
  readonly mean: number;
  /** Per actor. */
  readonly probability: readonly number[];
}

/** Expected adopters by going through every live-edge graph: 2^edges of them, or every choice of one example each. */
export function exactSpread(graph: InfluenceGraph, model: Model, seeds: readonly number[]): Exact {
  const probability = Array.from({ length: graph.nodeCount }, () => 0);
  const needed = model.kind === 'COMPLEX_CONTAGION' ? model.needed : 1;
  const worlds = model.kind === 'LINEAR_THRESHOLD' ? thresholdWorlds(graph) : cascadeWorlds(graph);
  for (const { live, chance } of worlds) {
    for (const node of adopters(graph.nodeCount, live, seeds, needed))
      probability[node] = (probability[node] ?? 0) + chance;
  }
  return { probability, mean: probability.reduce((sum, own) => sum + own, 0) };
}

interface World {
  readonly live: readonly (readonly [number, number])[];
  readonly chance: number;
}

function edgesOf(graph: InfluenceGraph): readonly Arc[] {
  return Array.from({ length: graph.nodeCount }, (_, from) => from).flatMap((from) =>
    Array.from(graph.outTo.subarray(graph.outStart[from], graph.outStart[from + 1]), (to, index): Arc => [
      from,
      to,
      graph.probability[(graph.outStart[from] ?? 0) + index] ?? 0,
    ]),
  );
}

function* cascadeWorlds(graph: InfluenceGraph): Generator<World> {
  const edges = edgesOf(graph);
  for (let mask = 0; mask < 2 ** edges.length; mask++) {
    let chance = 1;
    const live: [number, number][] = [];
    for (const [index, [from, to, probability]] of edges.entries()) {
      const isLive = (mask & (1 << index)) !== 0;
      chance *= isLive ? probability : 1 - probability;
      if (isLive) live.push([from, to]);
    }
    if (chance > 0) yield { live, chance };
  }
}

function* thresholdWorlds(graph: InfluenceGraph, node = 0): Generator<World> {
  if (node === graph.nodeCount) {
    yield { live: [], chance: 1 };
    return;
  }
  const scale = weightScales(graph)[node] ?? 1;
  const own = edgesOf(graph).filter(([, to]) => to === node);
  const none = 1 - own.reduce((sum, [, , probability]) => sum + probability * scale, 0);
  for (const { live, chance } of thresholdWorlds(graph, node + 1)) {
    yield { live, chance: chance * none };
    for (const [from, to, probability] of own) {
      yield { live: [...live, [from, to]], chance: chance * probability * scale };
    }
  }
}

function adopters(
  nodeCount: number,
  live: readonly (readonly [number, number])[],
  seeds: readonly number[],
  needed: number,
): ReadonlySet<number> {
  const adopted = new Set(seeds);
  for (let before = -1; before !== adopted.size;) {
    before = adopted.size;
    for (let node = 0; node < nodeCount; node++) {
      const convincing = live.filter(([from, to]) => to === node && adopted.has(from)).length;
      if (convincing >= needed) adopted.add(node);
    }
  }
  return adopted;
}
