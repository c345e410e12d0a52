/** One breadth-first search after the other, for sources that have few edges in common. */
import type { FlowGraph } from '../flow-graph.js';
import { onwardRows } from '../rows.js';
import type { Findings, ManySourcesOptions } from './many-sources.js';

/**
 * A search from the source at a place among `sources` (Moore 1959). Without branches on what was met before, which no
 * processor can foresee. O(edges of those reached); 9 bytes an actor, kept from one search to the next.
 */
export function openPlainSearch(
  graph: FlowGraph,
  options: ManySourcesOptions,
  findings: Findings,
): (place: number) => void {
  const { nodeCount, present, deadEnd } = graph;
  const { sources, targets } = options;
  const { reachedBy, which, words } = findings;
  const { starts, ends } = onwardRows(graph, options.direction);
  const met = new Uint8Array(nodeCount);
  /** One longer, since what was met before is put behind the end. */
  const queue = new Int32Array(nodeCount + 1);

  return (sourcePlace) => {
    const source = sources[sourcePlace]!;
    if (present[source] !== 1) return;
    met[source] = 1;
    queue[0] = source;
    let begin = 0;
    let end = 1;
    for (let hop = 1; hop <= options.hops && begin < end; hop++) {
      const layerEnd = end;
      for (let place = begin; place < layerEnd; place++) {
        const node = queue[place]!;
        if (hop > 1 && deadEnd[node] === 1) continue;
        const last = starts[node + 1]!;
        for (let index = starts[node]!; index < last; index++) {
          const other = ends[index]!;
          queue[end] = other;
          end += 1 - met[other]!;
          met[other] = 1;
        }
      }
      begin = layerEnd;
      let count = end - begin;
      if (targets !== undefined) {
        count = 0;
        for (let place = begin; place < end; place++) count += targets[queue[place]!]!;
      }
      if (count > 0) {
        const counts = findings.countsAt(hop);
        counts[sourcePlace] = counts[sourcePlace]! + count;
      }
    }
    met[source] = 0;
    const word = sourcePlace >>> 5;
    const bit = 1 << (sourcePlace & 31);
    for (let place = 1; place < end; place++) {
      const node = queue[place]!;
      met[node] = 0;
      if (targets !== undefined && targets[node] !== 1) continue;
      reachedBy[node] = reachedBy[node]! + 1;
      if (which !== null) which[node * words + word] = which[node * words + word]! | bit;
    }
  };
}
