/**
 * The network: one immutable state of all actors and ties, in typed arrays. Actors and ties are whole numbers here;
 * ids stand apart. Everything is in it, for whoever asks: what one viewer may see on one day is decided by a lens.
 */
import type { Position } from '../model/event.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { ActorKind, TieKind } from '../model/kinds.js';
import type { Audience } from '../model/viewer.js';

/** Whole numbers that point into a table; two bytes each where the table allows. */
export type TableIndexes = Uint16Array | Uint32Array;

/** Flags of actors and ties, to be combined. */
export const onlyWhenAskedFlag = 1;
export const fictionFlag = 2;

/**
 * Actors are numbered by the order of their ids, ties by (number of the actor they begin at, id): the ties from an
 * actor stand in one row, and comparing numbers of actors compares their ids. 22 bytes a tie in both
 * directions (26 where both tables pass 65,536 entries), plus about 16 an actor, ids apart.
 */
export interface Network {
  /** The log up to here, and nothing after it, is in this state. */
  readonly position: Position;
  readonly nodeCount: number;
  readonly tieCount: number;

  /** Per actor: index into `actorKinds`. */
  readonly nodeKind: Uint8Array;
  readonly nodeFlags: Uint8Array;
  /** Per actor: index of its lifetime in `bounds`. */
  readonly nodeBounds: TableIndexes;
  readonly nodeAudience: TableIndexes;

  /** The ties from actor v are those from `outStart[v]` to before `outStart[v + 1]`. */
  readonly outStart: Int32Array;
  /** The ties to actor v are `inTies[i]` for i from `inStart[v]` to before `inStart[v + 1]`, ascending. */
  readonly inStart: Int32Array;
  readonly inTies: Int32Array;

  /** Per tie: index into `tieKinds`. */
  readonly tieKind: Uint8Array;
  readonly tieFlags: Uint8Array;
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
  /** Per tie: −ln strength in millionths. */
  readonly tieCost: Int32Array;
  /** Per tie: index of its own bounds, not narrowed by the lifetimes of its ends, in `bounds`. */
  readonly tieBounds: TableIndexes;
  readonly tieAudience: TableIndexes;

  /** Distinct bounds, four days each: earliest and latest beginning, earliest and latest end. */
  readonly bounds: Int32Array;
  /** Distinct audiences. */
  readonly audiences: readonly Audience[];

  /** The number of an actor; undefined where the network has none with this id. */
  readonly indexOf: (id: NodeId) => number | undefined;
  readonly idOf: (node: number) => NodeId;
  readonly kindOf: (node: number) => ActorKind;
  /** The number of a tie; undefined where the network has none with this id. */
  readonly tieIndexOf: (id: TieId) => number | undefined;
  readonly tieIdOf: (tie: number) => TieId;
  readonly tieKindOf: (tie: number) => TieKind;
}

/** The same state, known to be that of a later position: what happened since concerns no actor and no tie. */
export function atPosition(network: Network, position: Position): Network {
  return network.position === position ? network : { ...network, position };
}
