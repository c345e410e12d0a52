/** The undirected graph of those who count, numbered among themselves. */
import type { UndirectedGraph } from './undirected.js';

export interface CountedOnly {
  /** Everybody in it counts. The places of `ends` are those of the whole graph. */
  readonly graph: UndirectedGraph;
  /** Per number in the graph, the number in the network; ascending. */
  readonly nodeOf: Int32Array;
}

/**
 * What is drawn by number would come out otherwise where somebody is hidden than where nobody is, since numbers of a network
 * count the hidden too. O(actors + edges).
 */
export function countedOnly({ nodeCount, counted, starts, ends }: UndirectedGraph): CountedOnly {
  const numberOf = new Int32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) if (counted[node] === 1) numberOf[node] = count++;
  const nodeOf = new Int32Array(count);
  for (let node = 0; node < nodeCount; node++) if (counted[node] === 1) nodeOf[numberOf[node]!] = node;
  const rows = new Int32Array(count + 1);
  for (let number = 0; number < count; number++) rows[number] = starts[nodeOf[number]!]!;
  // Nobody after the last of them has edges.
  rows[count] = ends.length;
  return {
    graph: {
      nodeCount: count,
      counted: new Uint8Array(count).fill(1),
      starts: rows,
      ends: ends.map((node) => numberOf[node]!),
    },
    nodeOf,
  };
}
