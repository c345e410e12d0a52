import type { InfluenceGraph } from './influence-graph.js';
import { limitOf } from './random.js';

/** Per edge, the largest word that lets its trial succeed: half the memory of probabilities, and compared without rounding. O(edges). */
export function edgeLimits(graph: InfluenceGraph): Uint32Array {
  const limits = new Uint32Array(graph.edgeCount);
  for (let edge = 0; edge < limits.length; edge++) limits[edge] = limitOf(graph.probability[edge]!);
  return limits;
}
