/** The places inside a territory. */
import { tieKinds } from '../../model/kinds.js';
import { eachTieTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { sortActors } from '../network-order.js';

const partOf = tieKinds.indexOf('PART_OF');

/**
 * All places that are part of a territory on the day, at whatever depth, itself included; by id. Only itself
 * where it does not exist on that day; none where it may not be seen. O(actors + ties to the places found).
 */
export function placesWithin(lens: Lens, territory: number): Int32Array {
  if (!lens.seesNode(territory)) return new Int32Array(0);
  const { network } = lens;
  const { tieKind, tieFrom } = network;
  const found = new Set([territory]);
  // A set gives what is added to it while it is gone through.
  for (const place of found) {
    eachTieTo(network, place, (tie) => {
      if (tieKind[tie] === partOf && lens.usesTie(tie)) found.add(tieFrom[tie]!);
    });
  }
  return sortActors(network, Int32Array.from(found));
}
