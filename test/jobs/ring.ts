/** A graph to work on: actors in a ring, each with an edge to the next. */
import type { FlowGraph } from '../../src/network/flow-graph.js';
import { reversedEdges } from '../../src/network/flow-graph.js';
import { sharedInt32, sharedUint8 } from '../../src/network/shared-arrays.js';

export function ringOf(nodeCount: number): FlowGraph {
  const outStart = sharedInt32(nodeCount + 1);
  const outTo = sharedInt32(nodeCount);
  const tie = sharedInt32(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    outStart[node + 1] = node + 1;
    outTo[node] = (node + 1) % nodeCount;
    tie[node] = node;
  }
  const present = sharedUint8(nodeCount).fill(1);
  const rows = { outStart, outTo, ...reversedEdges(outStart, outTo, nodeCount) };
  return { nodeCount, edgeCount: nodeCount, present, deadEnd: sharedUint8(nodeCount), tie, ...rows };
}
