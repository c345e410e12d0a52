/** The best chains from one actor to all others: the strongest, whatever their length, or the shortest. */
import type { ContactGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Direction, Tick } from '../rows.js';
import { openBucketQueue } from './bucket-queue.js';

export interface ShortestOptions {
  /** Number of the actor. One that the graph leaves out reaches nobody. */
  readonly source: number;
  /** `OUT`: chains from it. `IN`: chains to it. */
  readonly direction: Direction;
  /** Per actor, what passing through it adds, in millionths: see `passageCosts`. */
  readonly passages: Int32Array;
  /** Told of actors done, of all; every few thousand. */
  readonly tick?: Tick;
}

export interface Shortest {
  /** Per actor, the edges of the best chain: 0 for the source, −1 where there is none. */
  readonly hops: Int32Array;
  /** Per actor, the cost of the best chain, in millionths of −ln strength; ∞ where there is none. */
  readonly costs: Float64Array;
  /**
   * Per actor, the number of the best chain's edge at it: its last one, or with `IN` its first. Of equally good ones that
   * whose other end has the lowest number. −1 for the source and where there is none. These edges make a tree.
   */
  readonly via: Int32Array;
}

const stride = 4096;

/**
 * The strongest chains; of equally strong ones the shortest. Flow ends in dead ends unless the source is one. Null where
 * the tick gave up.
 *
 * Buckets of equal width (Dial 1969) in a ring, each an ordered walk through linked actors; an actor whose bucket gets
 * better while it is open is taken again, so the width decides the speed and never the answer (Dinic 1978).
 * O(edges + actors + greatest cost / width).
 */
export function strongest(graph: ContactGraph, options: ShortestOptions): Shortest | null {
  const { nodeCount, cost } = graph;
  const { source, passages } = options;
  const { starts, ends, edges } = onwardRows(graph, options.direction);
  const { hops, costs } = emptyAnswer(graph, source);
  if (graph.present[source] !== 1) return { hops, costs, via: new Int32Array(nodeCount).fill(-1) };
  const queue = openBucketQueue(nodeCount, greatest(cost) + greatest(passages));
  queue.put(source, 0);
  let taken = 0;
  for (let node = queue.take(); node !== -1; node = queue.take()) {
    if (++taken % stride === 0 && options.tick?.(Math.min(taken, nodeCount), nodeCount) === false)
      return null;
    if (node !== source && graph.deadEnd[node] === 1) continue;
    const base = costs[node]! + (node === source ? 0 : passages[node]!);
    const hop = hops[node]! + 1;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      const found = base + cost[edges === null ? index : edges[index]!]!;
      if (found > costs[other]! || (found === costs[other] && hop >= hops[other]!)) continue;
      costs[other] = found;
      hops[other] = hop;
      queue.put(other, found);
    }
  }
  return { hops, costs, via: lastEdges(graph, options, hops, costs) };
}

/**
 * The shortest chains; of equally short ones the strongest. Flow ends in dead ends unless the source is one. Null where
 * the tick gave up. Breadth-first search (Moore 1959) that carries costs. O(edges + actors).
 */
export function fewestHops(graph: ContactGraph, options: ShortestOptions): Shortest | null {
  const { nodeCount, cost } = graph;
  const { source, passages } = options;
  const { starts, ends, edges } = onwardRows(graph, options.direction);
  const { hops, costs } = emptyAnswer(graph, source);
  const queue = new Int32Array(nodeCount);
  let end = 0;
  if (graph.present[source] === 1) queue[end++] = source;
  for (let place = 0; place < end; place++) {
    if (place % stride === stride - 1 && options.tick?.(place, nodeCount) === false) return null;
    const node = queue[place]!;
    if (node !== source && graph.deadEnd[node] === 1) continue;
    const base = costs[node]! + (node === source ? 0 : passages[node]!);
    const hop = hops[node]! + 1;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      if (hops[other] === -1) queue[end++] = other;
      else if (hops[other]! < hop) continue;
      hops[other] = hop;
      const found = base + cost[edges === null ? index : edges[index]!]!;
      if (found < costs[other]!) costs[other] = found;
    }
  }
  return { hops, costs, via: lastEdges(graph, options, hops, costs) };
}

function emptyAnswer(graph: ContactGraph, source: number): Pick<Shortest, 'hops' | 'costs'> {
  const hops = new Int32Array(graph.nodeCount).fill(-1);
  const costs = new Float64Array(graph.nodeCount).fill(Infinity);
  if (graph.present[source] === 1) {
    hops[source] = 0;
    costs[source] = 0;
  }
  return { hops, costs };
}

/** Afterwards, so that the order in which actors were met decides nothing. Hops keep edges of no cost from going round. */
function lastEdges(
  graph: ContactGraph,
  { source, direction, passages }: ShortestOptions,
  hops: Int32Array,
  costs: Float64Array,
): Int32Array {
  const { starts, ends, edges } = backRows(graph, direction);
  const via = new Int32Array(graph.nodeCount).fill(-1);
  for (let node = 0; node < via.length; node++) {
    if (hops[node]! < 1) continue;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      if (hops[other] !== hops[node]! - 1 || (other !== source && graph.deadEnd[other] === 1)) continue;
      const edge = edges === null ? index : edges[index]!;
      const base = costs[other]! + (other === source ? 0 : passages[other]!);
      if (base + graph.cost[edge]! !== costs[node]) continue;
      via[node] = edge;
      break;
    }
  }
  return via;
}

function greatest(values: Int32Array): number {
  let most = 0;
  for (let place = 0; place < values.length; place++) if (values[place]! > most) most = values[place]!;
  return most;
}
