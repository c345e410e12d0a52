/** Whole-network search in graphology, by its own iteration over neighbours. */
import graphology from 'graphology';
import type { FlowGraph } from '../src/network/flow-graph.js';

/** Builds the graph, flow out of dead ends left out, and gives a search that tells how many it reaches, its source included. */
export function openGraphologySearch(graph: FlowGraph): (source: number) => number {
  const { DirectedGraph } = graphology;
  const copy = new DirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < graph.nodeCount; node++) copy.addNode(node);
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.deadEnd[node] === 1) continue;
    for (let edge = graph.outStart[node] ?? 0; edge < (graph.outStart[node + 1] ?? 0); edge++) {
      copy.addDirectedEdge(node, graph.outTo[edge]);
    }
  }
  return (source) => {
    const hops = new Map([[String(source), 0]]);
    const queue = [String(source)];
    for (const node of queue) {
      const hop = (hops.get(node) ?? 0) + 1;
      copy.forEachOutNeighbor(node, (other) => {
        if (hops.has(other)) return;
        hops.set(other, hop);
        queue.push(other);
      });
    }
    return hops.size;
  };
}
