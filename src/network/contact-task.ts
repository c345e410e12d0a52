/** A question in a thread: the making of its graph, or its lens, from the arrays of a network, which has no ids there. */
import { InvariantError, invariant } from '../model/failure.js';
import { networkOf } from './arrange-network.js';
import type { ContactGraph } from './flow-graph.js';
import { contactGraph } from './flow-graph.js';
import type { TieChoice } from './kind-tables.js';
import type { Lens, LensOptions } from './lens.js';
import { openLens } from './lens.js';
import type { Network, NetworkArrays } from './network.js';
import { arraysOf } from './network.js';

/** Plain data; the arrays are in shared memory. */
export interface ContactTask {
  readonly arrays: NetworkArrays;
  readonly audiences: Network['audiences'];
  readonly lens: LensOptions;
  readonly choice: TieChoice;
}

/** Of a network without an overlay: rows in arrays are all that a thread gets. */
export function contactTaskOf(network: Network, lens: LensOptions, choice: TieChoice): ContactTask {
  invariant(network.overlay === null, 'the graph of a question is made of a network without an overlay');
  return { arrays: arraysOf(network), audiences: network.audiences, lens, choice };
}

/** The same graph as `contactGraph` makes of the lens. O(actors + ties). */
export function contactGraphOf(task: ContactTask): ContactGraph {
  return contactGraph(lensOf(task), task.choice);
}

/** The same lens, on a network that knows no ids. O(actors). */
export function lensOf({ arrays, audiences, lens }: ContactTask): Lens {
  const withoutIds = (): never => {
    throw new InvariantError('a thread knows no ids');
  };
  const lookup = { position: 0, indexOf: withoutIds, idOf: withoutIds, tieIdOf: withoutIds };
  return openLens(networkOf(arrays, audiences, lookup), lens);
}
