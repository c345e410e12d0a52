/** The order of ids, by which everything is decided that nothing else decides, whatever the numbers of actors and ties are. */
import { compareText } from '../model/ids.js';
import type { Network, Overlay } from './network.js';

/** What the order of actors depends on. */
export interface Ordered {
  readonly overlay: Pick<Overlay, 'nodeCount' | 'standsBefore'> | null;
  readonly idOf: Network['idOf'];
}

/** Below 0 where the id of the first actor comes first. */
export function compareActors(network: Ordered, a: number, b: number): number {
  const { overlay } = network;
  if (overlay === null || (a < overlay.nodeCount && b < overlay.nodeCount)) return a - b;
  if (a === b) return 0;
  const placeOf = (node: number) => (node < overlay.nodeCount ? node : overlay.standsBefore(node) - 0.5);
  return placeOf(a) - placeOf(b) || compareText(network.idOf(a), network.idOf(b));
}

/** Below 0 where the first tie comes first by (id of the actor it begins at, id). */
export function compareTies(network: Network, a: number, b: number): number {
  const { overlay, tieFrom } = network;
  if (overlay === null || (a < overlay.tieCount && b < overlay.tieCount) || a === b) return a - b;
  return (
    compareActors(network, tieFrom[a]!, tieFrom[b]!) || compareText(network.tieIdOf(a), network.tieIdOf(b))
  );
}

/** Sorts numbers of actors in their place, by id. */
export function sortActors<Numbers extends Int32Array | number[]>(network: Network, nodes: Numbers): Numbers {
  const { overlay } = network;
  const hasAdded = overlay !== null && nodes.some((node: number) => node >= overlay.nodeCount);
  if (!hasAdded && nodes instanceof Int32Array) nodes.sort();
  else nodes.sort((a, b) => compareActors(network, a, b));
  return nodes;
}

/** Sorts numbers of ties in their place, by (id of the actor they begin at, id). */
export function sortTies(network: Network, ties: number[]): number[] {
  return ties.sort((a, b) => compareTies(network, a, b));
}
