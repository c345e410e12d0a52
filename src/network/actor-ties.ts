/** The ties of one actor, whether they stand in the rows of a network or in its overlay. */
import type { NodeId, TieId } from '../model/ids.js';
import type { Network } from './network.js';

/** Visits the ties from an actor, by id. */
export function eachTieFrom(network: Network, node: number, visit: (tie: number) => void): void {
  const touched = network.overlay?.actorAt(node);
  if (touched !== undefined) {
    for (const tie of touched.out) visit(tie);
    return;
  }
  const end = network.outStart[node + 1]!;
  for (let tie = network.outStart[node]!; tie < end; tie++) visit(tie);
}

/** Visits the ties to an actor, by (id of the actor they begin at, id). */
export function eachTieTo(network: Network, node: number, visit: (tie: number) => void): void {
  const touched = network.overlay?.actorAt(node);
  if (touched !== undefined) {
    for (const tie of touched.into) visit(tie);
    return;
  }
  const end = network.inStart[node + 1]!;
  for (let place = network.inStart[node]!; place < end; place++) visit(network.inTies[place]!);
}

/** The ties from an actor, by id. */
export function tiesFrom(network: Network, node: number): number[] {
  const ties: number[] = [];
  eachTieFrom(network, node, (tie) => ties.push(tie));
  return ties;
}

/** The ties to an actor, by (id of the actor they begin at, id). */
export function tiesTo(network: Network, node: number): number[] {
  const ties: number[] = [];
  eachTieTo(network, node, (tie) => ties.push(tie));
  return ties;
}

/** The number of a tie that begins at an actor; undefined where the network has none such. O(log ties from it). */
export function tieNumberOf(network: Network, id: TieId, from: NodeId): number | undefined {
  const node = network.indexOf(from);
  if (node === undefined) return undefined;
  const row = network.overlay?.actorAt(node)?.out;
  const start = row === undefined ? network.outStart[node]! : 0;
  const end = row === undefined ? network.outStart[node + 1]! : row.length;
  let low = start;
  let high = end;
  const tieAt = (place: number) => (row === undefined ? place : row[place]!);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (network.tieIdOf(tieAt(middle)) < id) low = middle + 1;
    else high = middle;
  }
  return low < end && network.tieIdOf(tieAt(low)) === id ? tieAt(low) : undefined;
}
