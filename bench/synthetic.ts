/**
 * The network that benchmarks run on, the same on every machine: the usual size of the one that `rete generate` writes and
 * `bench/loaded-hub.ts` loads, as arrays.
 */
import type { NetworkColumns } from '../src/network/arrange-network.js';
import { syntheticColumnsOf } from '../src/services/synthetic/synthetic-columns.js';
import { middleDay, syntheticNetwork, usualSize } from '../src/services/synthetic/synthetic-network.js';

export { openRandom } from '../src/services/synthetic/draws.js';
export { checksumOf, publishedChecksum } from '../src/services/synthetic/synthetic-columns.js';

export const actorCount = usualSize.actors;
export const tieCount = usualSize.ties;

/** The day that benchmarks ask about; dates of ties lie around it. */
export const benchDay = middleDay;

const network = syntheticNetwork(usualSize);

/** The number from which actors are organisations. */
export const firstOrganisation = network.firstOrganisation;

/** Actors in this order: provinces, municipalities, programmes, groups, then organisations. Ties in the order of their ids. */
export function syntheticColumns(): NetworkColumns {
  return syntheticColumnsOf(network);
}
