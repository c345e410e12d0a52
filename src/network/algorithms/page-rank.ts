/** Who is where contact ends up, however it wanders. */
import type { FlowGraph } from '../flow-graph.js';
import { sharedFloat64 } from '../shared-arrays.js';
import type { Tick } from '../rows.js';

export interface PageRankOptions {
  /** The share of steps that go along an edge; the others begin anew. In [0, 1). */
  readonly damping: number;
  /** It has settled when a round moves less than this, added up over all actors. */
  readonly tolerance: number;
  readonly mostRounds: number;
  /** Per edge, not negative: a step takes an edge in proportion to it. All alike where missing. */
  readonly weights?: Float64Array;
  /** Per actor, not negative: where steps begin anew, in proportion; not where nobody is shown. Everywhere alike where missing. */
  readonly personalisation?: Float64Array;
  /** In rounds. */
  readonly tick?: Tick;
}

export interface PageRank {
  /** Per actor; they add up to 1. 0 where the graph does not show it. */
  readonly ranks: Float64Array;
  readonly rounds: number;
  /** What the last round moved, added up over all actors. */
  readonly change: number;
  /** `TOLERANCE`: it has settled. `ROUNDS`: it was stopped before. */
  readonly stopped: 'TOLERANCE' | 'ROUNDS';
}

/**
 * The share of time that contact spends with each actor, if it goes from actor to actor at random. From where no edge
 * leads on, it begins anew. Dead ends (groups) receive and never pass on, so it begins anew from them too.
 * Null where the tick gave up. Power iteration (Page, Brin, Motwani, Winograd 1998). O(rounds · edges).
 */
export function pageRank(graph: FlowGraph, options: PageRankOptions): PageRank | null {
  const { nodeCount, present, inStart, inFrom, inEdge } = graph;
  const { damping, weights } = options;
  const begins = beginnings(present, options.personalisation);
  const leaving = weightsLeaving(graph, weights);
  let ranks = begins.slice();
  let next = new Float64Array(nodeCount);
  const share = new Float64Array(nodeCount);
  let rounds = 0;
  let change = Infinity;
  while (rounds < options.mostRounds && change >= options.tolerance) {
    if (options.tick?.(rounds, options.mostRounds) === false) return null;
    let stuck = 0;
    for (let node = 0; node < nodeCount; node++) {
      const out = leaving[node]!;
      share[node] = out > 0 ? (damping * ranks[node]!) / out : 0;
      if (out === 0) stuck += ranks[node]!;
    }
    const anew = 1 - damping + damping * stuck;
    change = 0;
    let total = 0;
    for (let node = 0; node < nodeCount; node++) {
      let rank = anew * begins[node]!;
      const end = inStart[node + 1]!;
      if (weights === undefined) {
        for (let place = inStart[node]!; place < end; place++) rank += share[inFrom[place]!]!;
      } else {
        for (let place = inStart[node]!; place < end; place++) {
          rank += share[inFrom[place]!]! * weights[inEdge[place]!]!;
        }
      }
      next[node] = rank;
      total += rank;
      change += Math.abs(rank - ranks[node]!);
    }
    // What rounding loses would add up over many rounds.
    if (total > 0) for (let node = 0; node < nodeCount; node++) next[node]! /= total;
    [ranks, next] = [next, ranks];
    rounds++;
  }
  const result = sharedFloat64(nodeCount);
  result.set(ranks);
  return { ranks: result, rounds, change, stopped: change < options.tolerance ? 'TOLERANCE' : 'ROUNDS' };
}

/** Where steps begin anew: shares that add up to 1 over the actors shown; all alike where the wish names none of them. */
function beginnings(present: Uint8Array, wish: Float64Array | undefined): Float64Array {
  const shares = new Float64Array(present.length);
  let total = 0;
  for (let node = 0; node < shares.length; node++) {
    shares[node] = present[node] === 1 ? (wish?.[node] ?? 1) : 0;
    total += shares[node]!;
  }
  if (total === 0) return wish === undefined ? shares : beginnings(present, undefined);
  for (let node = 0; node < shares.length; node++) shares[node]! /= total;
  return shares;
}

/** Per actor, the weights of the edges that lead on from it, added up; 0 for dead ends. */
function weightsLeaving(graph: FlowGraph, weights: Float64Array | undefined): Float64Array {
  const { nodeCount, outStart, deadEnd } = graph;
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    if (deadEnd[node] === 1) continue;
    if (weights === undefined) {
      sums[node] = outStart[node + 1]! - outStart[node]!;
      continue;
    }
    for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) sums[node]! += weights[edge]!;
  }
  return sums;
}
