/** Where organisations have their seats, and who has a seat where. */
import { actorKinds, tieKinds } from '../../model/kinds.js';
import { tiesFrom, tiesTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { sortActors } from '../network-order.js';
import { placesWithin } from './within.js';

const seatedIn = tieKinds.indexOf('SEATED_IN');
const serves = tieKinds.indexOf('SERVES');
const memberOf = tieKinds.indexOf('MEMBER_OF');
const municipality = actorKinds.indexOf('Municipality');
const territory = actorKinds.indexOf('Territory');

/** The places an organisation has a seat in, by id, each once. O(ties from it). */
export function seatsOf(lens: Lens, node: number): readonly number[] {
  return othersAlong(lens, node, seatedIn, 'OUT');
}

/** Who has a seat in a place itself, by id, each once. O(ties to it). */
export function seatedAt(lens: Lens, place: number): readonly number[] {
  return othersAlong(lens, place, seatedIn, 'IN');
}

/** The members of a programme, by id; groups, of which nobody knows who is in them, are left out. O(ties to it). */
export function membersOf(lens: Lens, programme: number): readonly number[] {
  return othersAlong(lens, programme, memberOf, 'IN').filter((node) => !lens.isDeadEnd(node));
}

/** The places that a programme serves and all places inside them, by id. O(actors + ties to these places). */
export function placesServed(lens: Lens, programme: number): readonly number[] {
  const { nodeKind } = lens.network;
  const served = othersAlong(lens, programme, serves, 'OUT').filter(
    (node) => nodeKind[node] === municipality || nodeKind[node] === territory,
  );
  const places = new Set(served.flatMap((place) => [...placesWithin(lens, place)]));
  return sortActors(lens.network, [...places]);
}

/** The actors at the other ends of an actor's ties of one kind that count. */
function othersAlong(lens: Lens, node: number, kind: number, direction: 'OUT' | 'IN'): readonly number[] {
  const { network } = lens;
  const [ties, ends] =
    direction === 'OUT' ? [tiesFrom(network, node), network.tieTo] : [tiesTo(network, node), network.tieFrom];
  const counting = ties.filter((tie) => network.tieKind[tie] === kind && lens.usesTie(tie));
  return sortActors(network, [...new Set(counting.map((tie) => ends[tie]!))]);
}
