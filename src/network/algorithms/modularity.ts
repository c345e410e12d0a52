/** How good a division into communities is. */
import type { UndirectedGraph } from '../undirected.js';

export interface ModularityOptions {
  /** Above 1 asks for smaller communities, below 1 for larger ones. */
  readonly resolution: number;
  /** Per place of the graph's `ends`, the same in both directions. 1 where missing. */
  readonly weights?: Float64Array;
}

/**
 * The share of weight within communities, less what chance would put there (times the resolution) if every actor kept its
 * weight: at most 1; 0 where there are no edges. `labels` are whole numbers below the number of actors, −1 for those in
 * no community. Newman and Girvan 2004; Reichardt and Bornholdt 2006. O(actors + edges).
 */
export function modularity(graph: UndirectedGraph, labels: Int32Array, options: ModularityOptions): number {
  const { nodeCount, starts, ends } = graph;
  const { resolution, weights } = options;
  const totals = new Float64Array(nodeCount);
  let inside = 0;
  let all = 0;
  for (let node = 0; node < nodeCount; node++) {
    const label = labels[node]!;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      const weight = weights === undefined ? 1 : weights[place]!;
      all += weight;
      if (label === -1) continue;
      totals[label]! += weight;
      if (labels[ends[place]!] === label) inside += weight;
    }
  }
  if (all === 0) return 0;
  let chance = 0;
  for (const total of totals) chance += (total / all) ** 2;
  return inside / all - resolution * chance;
}
