/** Who is joined with whom, whichever way contact passes: what components, cut points, cores and communities are made of. */
import type { FlowGraph } from './flow-graph.js';
import { sharedFloat64, sharedInt32, sharedUint8 } from './shared-arrays.js';

/**
 * Dead ends (groups) are left out with their edges: contact never passes through them, so they hold nothing together, and
 * they are never counted as organisations.
 */
export interface UndirectedGraph {
  readonly nodeCount: number;
  /** Per actor, 1 where it counts: it is shown and no dead end. */
  readonly counted: Uint8Array;
  /** The neighbours of actor v are `ends[i]` for i from `starts[v]` to before `starts[v + 1]`, ascending, each once. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Each pair that an edge joins stands in both rows. In shared memory. O(actors + edges). */
export function undirected(graph: FlowGraph): UndirectedGraph {
  const { nodeCount } = graph;
  const counted = countedActors(graph);
  const starts = sharedInt32(nodeCount + 1);
  const merged = new Int32Array(2 * graph.edgeCount);
  let end = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (counted[node] === 1) end = mergeRows(graph, node, counted, merged, end);
    starts[node + 1] = end;
  }
  const ends = sharedInt32(end);
  ends.set(merged.subarray(0, end));
  return { nodeCount, counted, starts, ends };
}

/** Per place of `ends`: the weights of the edges that it stands for, both ways, added up. O(actors + edges). */
export function undirectedWeights(
  graph: FlowGraph,
  joined: UndirectedGraph,
  weights: Float64Array,
): Float64Array {
  const { outStart, outTo, inStart, inFrom, inEdge } = graph;
  const { nodeCount, starts, ends } = joined;
  const sums = sharedFloat64(ends.length);
  for (let node = 0; node < nodeCount; node++) {
    let out = outStart[node]!;
    let back = inStart[node]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const other = ends[place]!;
      while (out < outStart[node + 1]! && outTo[out]! < other) out++;
      while (back < inStart[node + 1]! && inFrom[back]! < other) back++;
      if (out < outStart[node + 1]! && outTo[out] === other) sums[place]! += weights[out]!;
      if (back < inStart[node + 1]! && inFrom[back] === other) sums[place]! += weights[inEdge[back]!]!;
    }
  }
  return sums;
}

/** Per actor, 1 where it is shown and no dead end. */
export function countedActors(graph: FlowGraph): Uint8Array {
  const counted = sharedUint8(graph.nodeCount);
  for (let node = 0; node < graph.nodeCount; node++) {
    counted[node] = Number(graph.present[node] === 1 && graph.deadEnd[node] === 0);
  }
  return counted;
}

/** Writes the distinct counted neighbours of one actor from `end` on, ascending; where they end. */
function mergeRows(
  graph: FlowGraph,
  node: number,
  counted: Uint8Array,
  merged: Int32Array,
  end: number,
): number {
  const { outStart, outTo, inStart, inFrom } = graph;
  const outEnd = outStart[node + 1]!;
  const inEnd = inStart[node + 1]!;
  let out = outStart[node]!;
  let back = inStart[node]!;
  let next = end;
  while (out < outEnd || back < inEnd) {
    const onward = out < outEnd ? outTo[out]! : graph.nodeCount;
    const backward = back < inEnd ? inFrom[back]! : graph.nodeCount;
    const other = Math.min(onward, backward);
    if (onward === other) out++;
    if (backward === other) back++;
    if (counted[other] === 1) merged[next++] = other;
  }
  return next;
}
