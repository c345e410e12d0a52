/** How strong contact is along each edge, as weights for PageRank and communities. */
import type { ContactGraph } from './flow-graph.js';
import { sharedFloat64 } from './shared-arrays.js';

/** Per edge, the strength in (0, 1] of the strongest tie that it stands for. In shared memory. O(edges). */
export function edgeStrengths(graph: ContactGraph): Float64Array {
  const strengths = sharedFloat64(graph.edgeCount);
  for (let edge = 0; edge < graph.edgeCount; edge++) strengths[edge] = Math.exp(-graph.cost[edge]! / 1e6);
  return strengths;
}
