/** How many others contact passes to and from, actor by actor, and how these numbers are distributed. */
import type { FlowGraph } from '../flow-graph.js';
import { sharedInt32 } from '../shared-arrays.js';
import { undirected } from '../undirected.js';

/** Per actor, in distinct others; dead ends (groups) are not counted as others, and have −1 themselves, as have those not shown. */
export interface Degrees {
  /** To how many contact passes from it. */
  readonly out: Int32Array;
  /** From how many contact passes to it. */
  readonly in: Int32Array;
  /** With how many contact passes either way. */
  readonly neighbours: Int32Array;
}

/** O(actors + edges). */
export function degrees(graph: FlowGraph): Degrees {
  const { nodeCount, outStart, outTo, inStart, inFrom } = graph;
  const joined = undirected(graph);
  const countIn = (starts: Int32Array, ends: Int32Array) => {
    const counts = sharedInt32(nodeCount).fill(-1);
    for (let node = 0; node < nodeCount; node++) {
      if (joined.counted[node] === 0) continue;
      let count = 0;
      for (let place = starts[node]!; place < starts[node + 1]!; place++)
        count += joined.counted[ends[place]!]!;
      counts[node] = count;
    }
    return counts;
  };
  return {
    out: countIn(outStart, outTo),
    in: countIn(inStart, inFrom),
    neighbours: countIn(joined.starts, joined.ends),
  };
}

/** How many actors have 0, 1, 2, … of these numbers; as long as the largest needs. Numbers below 0 are left out. O(actors). */
export function distributionOf(numbers: Int32Array): Int32Array {
  let most = -1;
  for (const number of numbers) most = Math.max(most, number);
  const counts = new Int32Array(most + 1);
  for (const number of numbers) if (number >= 0) counts[number]!++;
  return counts;
}
