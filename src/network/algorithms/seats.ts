/** Where organisations have their seats, and who has a seat where. */
import { actorKinds, tieKinds } from '../../model/kinds.js';
import type { Lens } from '../lens.js';
import { placesWithin } from './within.js';

const seatedIn = tieKinds.indexOf('SEATED_IN');
const serves = tieKinds.indexOf('SERVES');
const memberOf = tieKinds.indexOf('MEMBER_OF');
const municipality = actorKinds.indexOf('Municipality');
const territory = actorKinds.indexOf('Territory');

/** The places an organisation has a seat in, ascending, each once. O(ties from it). */
export function seatsOf(lens: Lens, node: number): readonly number[] {
  return othersAlong(lens, node, seatedIn, 'OUT');
}

/** Who has a seat in a place itself, ascending, each once. O(ties to it). */
export function seatedAt(lens: Lens, place: number): readonly number[] {
  return othersAlong(lens, place, seatedIn, 'IN');
}

/** The members of a programme, ascending; groups, of which nobody knows who is in them, are left out. O(ties to it). */
export function membersOf(lens: Lens, programme: number): readonly number[] {
  return othersAlong(lens, programme, memberOf, 'IN').filter((node) => !lens.isDeadEnd(node));
}

/** The places that a programme serves and all places inside them, ascending. O(actors + ties to these places). */
export function placesServed(lens: Lens, programme: number): readonly number[] {
  const { nodeKind } = lens.network;
  const served = othersAlong(lens, programme, serves, 'OUT').filter(
    (node) => nodeKind[node] === municipality || nodeKind[node] === territory,
  );
  return [...new Set(served.flatMap((place) => [...placesWithin(lens, place)]))].sort((a, b) => a - b);
}

/** The actors at the other ends of an actor's ties of one kind that count. */
function othersAlong(lens: Lens, node: number, kind: number, direction: 'OUT' | 'IN'): readonly number[] {
  const { outStart, inStart, inTies, tieKind, tieFrom, tieTo } = lens.network;
  const others = new Set<number>();
  if (direction === 'OUT') {
    for (let tie = outStart[node]!; tie < outStart[node + 1]!; tie++) {
      if (tieKind[tie] === kind && lens.usesTie(tie)) others.add(tieTo[tie]!);
    }
  } else {
    for (let place = inStart[node]!; place < inStart[node + 1]!; place++) {
      const tie = inTies[place]!;
      if (tieKind[tie] === kind && lens.usesTie(tie)) others.add(tieFrom[tie]!);
    }
  }
  return [...others].sort((a, b) => a - b);
}
