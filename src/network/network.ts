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
 * What a network is in arrays, all of them in shared memory, so that threads get them without a copy. 22 bytes a tie in both
 * directions (26 where both tables pass 65,536 entries), plus about 16 an actor, and a thirty-second of room: columns may
 * be longer than there are actors or ties, and what stands beyond those is of no meaning.
 */
export interface NetworkArrays {
  /** Numbers of actors are below this. */
  readonly nodeCount: number;
  /** Numbers of ties are below this. */
  readonly tieCount: number;

  /** Per actor: index into `actorKinds`. */
  readonly nodeKind: Uint8Array;
  /** Per place of an actor's facts, which is its number unless an overlay says otherwise (`factsOf`). */
  readonly nodeFlags: Uint8Array;
  /** Likewise: index of its lifetime in `bounds`. */
  readonly nodeBounds: TableIndexes;
  /** Likewise: index of its audience. */
  readonly nodeAudience: TableIndexes;

  /** The ties from actor v are those from `outStart[v]` to before `outStart[v + 1]`, unless an overlay has touched it. */
  readonly outStart: Int32Array;
  /** The ties to actor v are `inTies[i]` for i from `inStart[v]` to before `inStart[v + 1]`, likewise; ascending. */
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
}

/**
 * Without an overlay, actors are numbered by the order of their ids, ties by (number of the actor they begin at, id): the ties
 * from an actor stand in one row, and comparing numbers compares ids. With one, numbers are in no order (see `compareActors`),
 * and some belong to what is gone: ties are then to be met by the rows of their ends (`eachTieFrom`, `eachTieTo`).
 */
export interface Network extends NetworkArrays {
  /** The log up to here, and nothing after it, is in this state. */
  readonly position: Position;
  /** Distinct audiences. */
  readonly audiences: readonly Audience[];
  /** What changed since the rows were arranged; null where nothing did. */
  readonly overlay: Overlay | null;

  /** The number of an actor; undefined where the network has none with this id. */
  readonly indexOf: (id: NodeId) => number | undefined;
  readonly idOf: (node: number) => NodeId;
  readonly kindOf: (node: number) => ActorKind;
  readonly tieIdOf: (tie: number) => TieId;
  readonly tieKindOf: (tie: number) => TieKind;
}

/** Changes laid over the rows of a network: whole rows for the actors that they touched, the rows beneath for all others. */
export interface Overlay {
  /** The actors of the rows beneath; larger numbers were added since. */
  readonly nodeCount: number;
  /** The ties of the rows beneath; larger numbers were added since. */
  readonly tieCount: number;
  /** Per actor, 0 where it certainly is as in the rows beneath. Later states share it, and may have touched more. */
  readonly touched: Uint8Array;
  /** An actor that was touched. */
  readonly actorAt: (node: number) => TouchedActor | undefined;
  /** Every actor that was touched, in no order that means anything. */
  readonly each: (visit: (node: number, actor: TouchedActor) => void) => void;
  /** For an actor that was added: the first of those beneath with a greater id, or their number where there is none. */
  readonly standsBefore: (node: number) => number;
}

export interface TouchedActor {
  readonly isGone: boolean;
  /** Where its flags, bounds and audience stand. */
  readonly facts: number;
  /** The ties from it, by id. */
  readonly out: readonly number[];
  /** The ties to it, by (id of the actor they begin at, id). */
  readonly into: readonly number[];
}

/** The same state, known to be that of a later position: what happened since concerns no actor and no tie. */
export function atPosition(network: Network, position: Position): Network {
  return network.position === position ? network : { ...network, position };
}

/** What threads may have of a network: ids, audiences and functions stay where they are. */
export function arraysOf(network: NetworkArrays): NetworkArrays {
  const { nodeCount, tieCount, nodeKind, nodeFlags, nodeBounds, nodeAudience } = network;
  const { outStart, inStart, inTies, tieKind, tieFlags, tieFrom, tieTo, tieCost } = network;
  const { tieBounds, tieAudience, bounds } = network;
  return {
    nodeCount,
    tieCount,
    nodeKind,
    nodeFlags,
    nodeBounds,
    nodeAudience,
    outStart,
    inStart,
    inTies,
    tieKind,
    tieFlags,
    tieFrom,
    tieTo,
    tieCost,
    tieBounds,
    tieAudience,
    bounds,
  };
}

/** Where an actor's flags, bounds and audience stand in their columns. */
export function factsOf({ overlay }: Network, node: number): number {
  return overlay === null ? node : (overlay.actorAt(node)?.facts ?? node);
}
