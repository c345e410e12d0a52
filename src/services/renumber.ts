/** The numbers of actors in another snapshot of the same state: with changes laid over it, or settled. */
import { invariant } from '../model/failure.js';
import type { Network } from '../network/network.js';

/** Actor by actor. O(actors given); O(1) where both are the same. */
export function renumbered<Numbers extends Int32Array | readonly number[]>(
  nodes: Numbers,
  from: Network,
  to: Network,
): Numbers {
  if (from.inTies === to.inTies && from.overlay === to.overlay) return nodes;
  return nodes.map((node: number) => {
    const number = to.indexOf(from.idOf(node));
    invariant(number !== undefined, 'two snapshots of one state have the same actors');
    return number;
  }) as Numbers;
}
