/**
 * The whole-network search that other figures are told in: top-down breadth-first search as one writes it in plain JavaScript.
 * Kept as it is, so that figures stay comparable.
 */
import type { FlowGraph } from '../src/network/flow-graph.js';

/** Per actor, the fewest hops from the source; −1 where there is no chain. */
export function plainSearch(graph: FlowGraph, source: number): Int32Array {
  const { nodeCount, outStart, outTo, deadEnd } = graph;
  const hops = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let end = 1;
  queue[0] = source;
  hops[source] = 0;
  for (let place = 0; place < end; place++) {
    const node = queue[place] ?? 0;
    if (place > 0 && deadEnd[node] === 1) continue;
    const hop = (hops[node] ?? 0) + 1;
    const last = outStart[node + 1] ?? 0;
    for (let edge = outStart[node] ?? 0; edge < last; edge++) {
      const other = outTo[edge] ?? 0;
      if (hops[other] !== -1) continue;
      hops[other] = hop;
      queue[end++] = other;
    }
  }
  return hops;
}
