/** A network that changes: rows beneath, an overlay above, and immutable states taken in between. */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { Position } from '../model/event.js';
import { invariant } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import { openColumns } from './growing-columns.js';
import type { Network, Overlay } from './network.js';
import { compareActors } from './network-order.js';
import type { NetworkTables } from './tables.js';
import { openTouchedActors } from './touched-actors.js';

/** A change of one actor or tie, with its state after it; null where it was removed. */
export type TopologyChange =
  | { readonly about: 'ACTOR'; readonly id: NodeId; readonly after: TopologyNode | null }
  | {
      readonly about: 'TIE';
      readonly id: TieId;
      /** Where it began before, null where it was not there. */
      readonly from: NodeId | null;
      readonly after: TopologyTie | null;
    }
  /** They go as if they had never been, where they are there at all: actors with the ties that they still have. O(ties). */
  | {
      readonly about: 'FORGOTTEN';
      readonly actors: ReadonlySet<NodeId>;
      readonly ties: ReadonlySet<TieId>;
    };

export interface LiveNetwork {
  /**
   * Changes in an order in which ties go before their ends and come after them. O(log ties of its ends) each, besides a copy
   * of the rows of both ends the first time after a state was taken.
   */
  readonly apply: (change: TopologyChange) => void;
  /** An immutable state; the network itself where nothing has changed. O(1). */
  readonly take: (position: Position) => Network;
  /** How many changes there were. */
  readonly changeCount: () => number;
}

/**
 * Lays changes over a network that has no overlay. They go into the room of its columns, so there may be only one live
 * network over one network. The tables are those by which its bounds and audiences are numbered.
 */
export function openLiveNetwork(base: Network, tables: NetworkTables): LiveNetwork {
  invariant(base.overlay === null, 'changes are laid over a network that has none');
  const columns = openColumns(base, tables);
  const actors = openTouchedActors(base);
  const added = openAdded(base);
  const addedTies: TieId[] = [];
  let touched = new Uint8Array(columns.nodeRoom());
  let changes = 0;
  let taken: Network | null = base;

  const indexOf = (id: NodeId) => base.indexOf(id) ?? added.indexOf(id);
  const idOf = (node: number) => (node < base.nodeCount ? base.idOf(node) : added.idOf(node));
  const tieIdOf = (tie: number) =>
    tie < base.tieCount ? base.tieIdOf(tie) : addedTies[tie - base.tieCount]!;
  const touch = (node: number) => {
    if (node >= touched.length) touched = longer(touched, columns.nodeRoom());
    touched[node] = 1;
  };
  const present = (id: NodeId, of: string): number => {
    const node = indexOf(id);
    invariant(
      node !== undefined && actors.at(node)?.isGone !== true,
      `${of} has no end ${id} in the network`,
    );
    return node;
  };
  const order = { overlay: { nodeCount: base.nodeCount, standsBefore: added.standsBefore }, idOf };

  /** The place of a tie in a row of ties from one actor, or where it would stand. */
  const placeFrom = (row: readonly number[], id: TieId) =>
    firstPlace(row, (tie) => compareText(tieIdOf(tie), id) >= 0);
  const placeTo = (row: readonly number[], from: number, id: TieId) =>
    firstPlace(row, (tie) => {
      const ahead = compareActors(order, columns.tieFromOf(tie), from);
      return ahead > 0 || (ahead === 0 && compareText(tieIdOf(tie), id) >= 0);
    });

  const removeTie = (id: TieId, fromId: NodeId) => {
    const from = present(fromId, `tie ${id}`);
    touch(from);
    const out = actors.openOut(from);
    const place = placeFrom(out, id);
    const tie = out[place];
    invariant(tie !== undefined && tieIdOf(tie) === id, `tie ${id} is not there to be removed`);
    out.splice(place, 1);
    const to = columns.tieToOf(tie);
    touch(to);
    const into = actors.openInto(to);
    into.splice(placeTo(into, from, id), 1);
  };

  const addTie = (tie: TopologyTie) => {
    const from = present(tie.from, `tie ${tie.id}`);
    const to = present(tie.to, `tie ${tie.id}`);
    const number = columns.addTie(tie, from, to);
    addedTies.push(tie.id);
    touch(from);
    touch(to);
    const out = actors.openOut(from);
    out.splice(placeFrom(out, tie.id), 0, number);
    const into = actors.openInto(to);
    into.splice(placeTo(into, from, tie.id), 0, number);
  };

  const changeActor = (id: NodeId, after: TopologyNode | null) => {
    let node = indexOf(id);
    if (after === null) {
      if (node === undefined || actors.at(node)?.isGone === true) return;
      touch(node);
      const actor = actors.open(node);
      invariant(
        actors.at(node)!.out.length + actors.at(node)!.into.length === 0,
        `actor ${id} goes before its ties`,
      );
      actor.isGone = true;
      return;
    }
    const facts = columns.addFacts(after);
    node ??= added.add(id, columns.addNode(after.kind));
    touch(node);
    columns.setKind(node, after.kind);
    const actor = actors.open(node);
    actor.isGone = false;
    actor.facts = facts;
  };

  const forgetActor = (id: NodeId) => {
    const node = indexOf(id);
    if (node === undefined || actors.at(node)?.isGone === true) return;
    touch(node);
    for (const tie of actors.openOut(node).slice()) removeTie(tieIdOf(tie), id);
    for (const tie of actors.openInto(node).slice()) removeTie(tieIdOf(tie), idOf(columns.tieFromOf(tie)));
    changeActor(id, null);
  };
  const forgetTies = (ids: ReadonlySet<TieId>) => {
    for (let tie = base.tieCount + addedTies.length - 1; ids.size > 0 && tie >= 0; tie--) {
      if (!ids.has(tieIdOf(tie))) continue;
      const from = columns.tieFromOf(tie);
      touch(from);
      if (actors.openOut(from).includes(tie)) removeTie(tieIdOf(tie), idOf(from));
    }
  };

  return {
    changeCount: () => changes,
    apply: (change) => {
      changes += 1;
      taken = null;
      if (change.about === 'ACTOR') {
        changeActor(change.id, change.after);
        return;
      }
      if (change.about === 'FORGOTTEN') {
        for (const id of change.actors) forgetActor(id);
        forgetTies(change.ties);
        return;
      }
      if (change.from !== null) removeTie(change.id, change.from);
      if (change.after !== null) addTie(change.after);
    },
    take: (position) => {
      if (taken !== null) {
        taken = taken.position === position ? taken : { ...taken, position };
        return taken;
      }
      const state = actors.take();
      const arrays = columns.take();
      const { nodeKind, tieKind } = arrays;
      const overlay: Overlay = {
        nodeCount: base.nodeCount,
        tieCount: base.tieCount,
        touched,
        actorAt: state.at,
        each: state.each,
        standsBefore: added.standsBefore,
      };
      taken = {
        ...arrays,
        position,
        audiences: tables.audiences.toArray(),
        overlay,
        indexOf: (id) => {
          const node = indexOf(id);
          const isThere = node !== undefined && node < arrays.nodeCount && state.at(node)?.isGone !== true;
          return isThere ? node : undefined;
        },
        idOf,
        kindOf: (node) => actorKinds[nodeKind[node]!]!,
        tieIdOf,
        tieKindOf: (tie) => tieKinds[tieKind[tie]!]!,
      };
      return taken;
    },
  };
}

interface AddedActors {
  readonly add: (id: NodeId, node: number) => number;
  readonly indexOf: (id: NodeId) => number | undefined;
  readonly idOf: (node: number) => NodeId;
  readonly standsBefore: (node: number) => number;
}

/** Only ever added to, so that states taken before may go on using it. */
function openAdded(base: Network): AddedActors {
  const ids: NodeId[] = [];
  const places: number[] = [];
  const numbers = new Map<NodeId, number>();
  return {
    add: (id, node) => {
      ids.push(id);
      places.push(firstFrom(base.nodeCount, (other) => base.idOf(other) >= id));
      numbers.set(id, node);
      return node;
    },
    indexOf: (id) => numbers.get(id),
    idOf: (node) => ids[node - base.nodeCount]!,
    standsBefore: (node) => places[node - base.nodeCount]!,
  };
}

function firstPlace(row: readonly number[], isAtLeast: (tie: number) => boolean): number {
  return firstFrom(row.length, (place) => isAtLeast(row[place]!));
}

/** The first number below a count from which on something holds; the count where it holds for none. */
function firstFrom(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function longer(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
}
