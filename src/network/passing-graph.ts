/** The part of a graph that contact passes through: all of it but dead ends. */
import type { FlowGraph } from './flow-graph.js';
import { reversedEdges } from './flow-graph.js';
import { countedActors } from './undirected.js';

/** Rows as in `FlowGraph`, ascending. */
export interface PassingGraph {
  readonly nodeCount: number;
  /** Per actor, 1 where it counts: it is shown and no dead end. */
  readonly counted: Uint8Array;
  /** How many count. */
  readonly actorCount: number;
  readonly outStart: Int32Array;
  readonly outTo: Int32Array;
  readonly inStart: Int32Array;
  readonly inFrom: Int32Array;
}

/** The graph without its dead ends; actors keep their numbers. O(actors + edges). */
export function passingGraph(graph: FlowGraph): PassingGraph {
  const { nodeCount } = graph;
  const counted = countedActors(graph);
  let actorCount = 0;
  for (let node = 0; node < nodeCount; node++) actorCount += counted[node]!;
  const outStart = new Int32Array(nodeCount + 1);
  const kept = new Int32Array(graph.edgeCount);
  let end = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let edge = graph.outStart[node]!; edge < graph.outStart[node + 1]!; edge++) {
      const other = graph.outTo[edge]!;
      if (counted[node] === 1 && counted[other] === 1) kept[end++] = other;
    }
    outStart[node + 1] = end;
  }
  const outTo = kept.subarray(0, end);
  const { inStart, inFrom } = reversedEdges(outStart, outTo, nodeCount);
  return { nodeCount, counted, actorCount, outStart, outTo, inStart, inFrom };
}
