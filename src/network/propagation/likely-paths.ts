/** The likeliest way in which behaviour comes from starting adopters to each other actor. */
import { strengthOfCost } from '../../model/contact.js';
import type { InfluenceGraph } from './influence-graph.js';

/** A tree: following `via` from an actor leads back to a starting one. */
export interface LikelyPaths {
  /** Per actor, the product of the probabilities along its likeliest path; 1 for starting ones, 0 where there is none. */
  readonly probability: Float64Array;
  /** Per actor, the one before it on that path; −1 for starting ones and where there is none. */
  readonly via: Int32Array;
  /** Per actor, the edge by which the path comes; −1 where it comes through a shared place, or not at all. */
  readonly edge: Int32Array;
  /** Per actor, the shared place through which the path comes; −1 where it comes by an edge, or not at all. */
  readonly place: Int32Array;
}

/**
 * Dijkstra 1959 over −ln p in whole millionths, so that equal paths are equal: of those the one of fewer steps, then the
 * one whose last actor was settled first, counts. For complex contagion it is the strongest single chain of examples, whose probability
 * is not that of adoption. O((actors + edges + memberships) · log actors): a place is gone through once, by the first of its
 * members to be settled, since no later one can offer more.
 */
export function likelyPaths(graph: InfluenceGraph, starts: Int32Array): LikelyPaths {
  const { nodeCount, outStart, outTo, mayAdopt, deadEnd, places } = graph;
  const cost = new Float64Array(nodeCount).fill(Infinity);
  const hops = new Int32Array(nodeCount);
  const settled = new Uint8Array(nodeCount);
  const via = new Int32Array(nodeCount).fill(-1);
  const edgeTo = new Int32Array(nodeCount).fill(-1);
  const placeTo = new Int32Array(nodeCount).fill(-1);
  const passedPlace = new Uint8Array(places === null ? 0 : places.placeCount);
  const queue = openQueue(nodeCount, (a, b) => cost[a]! - cost[b]! || hops[a]! - hops[b]! || a - b);
  const placeCost = places === null ? 0 : costOf(places.probability);

  const relax = (node: number, from: number, edge: number, place: number, length: number) => {
    const steps = hops[from]! + 1;
    if (settled[node] === 1 || length > cost[node]! || (length === cost[node]! && steps >= hops[node]!))
      return;
    cost[node] = length;
    hops[node] = steps;
    via[node] = from;
    edgeTo[node] = edge;
    placeTo[node] = place;
    queue.raise(node);
  };
  for (const start of starts) {
    if (mayAdopt[start] === 0 || cost[start] === 0) continue;
    cost[start] = 0;
    queue.raise(start);
  }
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    settled[node] = 1;
    if (deadEnd[node] === 1 && hops[node]! > 0) continue;
    for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) {
      relax(outTo[edge]!, node, edge, -1, cost[node]! + costOf(graph.probability[edge]!));
    }
    if (places === null) continue;
    for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
      const place = places.place[index]!;
      if (passedPlace[place] === 1) continue;
      passedPlace[place] = 1;
      for (let at = places.memberStart[place]!; at < places.memberStart[place + 1]!; at++) {
        relax(places.member[at]!, node, -1, place, cost[node]! + placeCost);
      }
    }
  }
  const probability = Float64Array.from(cost, (length) => (length === Infinity ? 0 : strengthOfCost(length)));
  return { probability, via, edge: edgeTo, place: placeTo };
}

/** The actors of the likeliest path to one, from its starting adopter to itself; empty where there is none. */
export function pathTo(paths: LikelyPaths, node: number): Int32Array {
  if (paths.probability[node] === 0) return new Int32Array(0);
  const back: number[] = [];
  for (let at = node; at >= 0; at = paths.via[at]!) back.push(at);
  return Int32Array.from(back.reverse());
}

/** −ln p in millionths, as strengths are weighed. Not by way of `costOfStrength`, whose message, built for each call, is most of the time. */
const costOf = (probability: number) => Math.round(-Math.log(Math.min(1, probability)) * 1e6) + 0;

/** A binary heap in which items know their place. */
function openQueue(size: number, compare: (a: number, b: number) => number) {
  const heap = new Int32Array(size);
  const placeOf = new Int32Array(size).fill(-1);
  let length = 0;
  const put = (item: number, place: number) => {
    heap[place] = item;
    placeOf[item] = place;
  };
  const rise = (item: number, from: number) => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (compare(item, heap[parent]!) >= 0) break;
      put(heap[parent]!, place);
      place = parent;
    }
    put(item, place);
  };
  const sink = (item: number) => {
    let place = 0;
    for (let child = 1; child < length; child = 2 * place + 1) {
      if (child + 1 < length && compare(heap[child + 1]!, heap[child]!) < 0) child++;
      if (compare(heap[child]!, item) >= 0) break;
      put(heap[child]!, place);
      place = child;
    }
    put(item, place);
  };
  return {
    /** Puts an item in, or moves it forward after it became less. */
    raise: (item: number) => rise(item, placeOf[item]! >= 0 ? placeOf[item]! : length++),
    /** The least item, taken out; −1 where none is left. */
    take: (): number => {
      if (length === 0) return -1;
      const least = heap[0]!;
      placeOf[least] = -1;
      const last = heap[--length]!;
      if (length > 0) sink(last);
      return least;
    },
  };
}
