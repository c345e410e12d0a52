/** What passing through each actor adds, for algorithms that run without a lens. */
import { sharedInt32 } from './shared-arrays.js';
import type { Lens } from './lens.js';

/** Per actor, in millionths, 0 unless it is a programme or body; in shared memory. O(actors + ties to programmes and bodies). */
export function passageCosts(lens: Lens): Int32Array {
  const costs = sharedInt32(lens.network.nodeCount);
  for (let node = 0; node < costs.length; node++) {
    if (lens.nodes[node] === 1) costs[node] = lens.passageCost(node);
  }
  return costs;
}
