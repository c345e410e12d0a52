/**
 * The network: one immutable state of all actors and ties, in typed arrays. Actors and ties are whole numbers here;
 * ids stand apart. Everything is in it, for whoever asks: what one viewer may see on one day is decided by a lens.
 */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { Position } from '../model/event.js';
import { invariant } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import type { ActorKind, TieKind } from '../model/kinds.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import type { Audience } from '../model/viewer.js';
import { openAudienceTable, openBoundsTable } from './tables.js';

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

/**
 * What a network is arranged from: actors in the order of their ids, ties in an order in which those that begin at one actor
 * stand by their ids. The arrays become the network's own.
 */
export interface NetworkColumns extends Pick<
  Network,
  | 'nodeKind'
  | 'nodeFlags'
  | 'nodeBounds'
  | 'nodeAudience'
  | 'tieKind'
  | 'tieFlags'
  | 'tieFrom'
  | 'tieTo'
  | 'tieCost'
  | 'tieBounds'
  | 'tieAudience'
  | 'bounds'
  | 'audiences'
> {
  readonly nodeIds: readonly NodeId[];
  readonly tieIdOf: (tie: number) => TieId;
}

/** Actors and ties as they come from a store, in any order, each once. */
export interface Topology {
  readonly nodes: Iterable<TopologyNode>;
  readonly ties: Iterable<TopologyTie>;
  readonly position: Position;
}

/** Builds the state. A tie whose end is missing is a bug. O(n log n + m log d), d the most ties from one actor. */
export function buildNetwork(topology: Topology): Network {
  const nodes = [...topology.nodes].sort(byId);
  const nodeIds = nodes.map((node) => node.id);
  const numbers = numbered(nodeIds);
  invariant(numbers.size === nodes.length, 'the network has two actors with one id');
  const endOf = (tie: TopologyTie, id: NodeId) => {
    const end = numbers.get(id);
    invariant(end !== undefined, `tie ${tie.id} has no end ${id} in the network`);
    return end;
  };

  const { ties, outStart } = inRows([...topology.ties], nodes.length, (tie) => endOf(tie, tie.from));
  const bounds = openBoundsTable();
  const audiences = openAudienceTable();

  const tieIds = ties.map((tie) => tie.id);
  const tieFrom = new Int32Array(ties.length);
  const tieTo = new Int32Array(ties.length);
  for (const [tie, content] of ties.entries()) {
    tieFrom[tie] = endOf(content, content.from);
    tieTo[tie] = endOf(content, content.to);
  }
  const nodeBounds = nodes.map((node) => bounds.indexOf(node.bounds));
  const tieBounds = ties.map((tie) => bounds.indexOf(tie.bounds));
  const nodeAudience = nodes.map((node) => audiences.indexOf(node.audience));
  const tieAudience = ties.map((tie) => audiences.indexOf(tie.audience));
  return inArrays(
    {
      nodeIds,
      tieIdOf: (tie) => tieIds[tie]!,
      nodeKind: Uint8Array.from(nodes, (node) => actorKindNumbers.get(node.kind)!),
      nodeFlags: Uint8Array.from(nodes, flagsOf),
      nodeBounds: narrowest(nodeBounds, bounds.size()),
      nodeAudience: narrowest(nodeAudience, audiences.size()),
      tieKind: Uint8Array.from(ties, (tie) => tieKindNumbers.get(tie.kind)!),
      tieFlags: Uint8Array.from(ties, flagsOf),
      tieFrom,
      tieTo,
      tieCost: Int32Array.from(ties, (tie) => tie.cost),
      tieBounds: narrowest(tieBounds, bounds.size()),
      tieAudience: narrowest(tieAudience, audiences.size()),
      bounds: bounds.toArray(),
      audiences: audiences.toArray(),
    },
    outStart,
    (id) => numbers.get(id),
    topology.position,
  );
}

/** Arranges columns in rows. O(actors + ties): a counting sort in each direction. */
export function arrangeNetwork(columns: NetworkColumns, position: Position): Network {
  const { nodeIds, tieFrom } = columns;
  const outStart = startsOf(tieFrom, nodeIds.length);
  const next = outStart.slice();
  const tieCount = tieFrom.length;
  const order = new Int32Array(tieCount);
  for (let tie = 0; tie < tieCount; tie++) order[next[tieFrom[tie]!]!++] = tie;
  const arranged: NetworkColumns = {
    ...columns,
    tieIdOf: (tie) => columns.tieIdOf(order[tie]!),
    tieKind: bytesInOrder(columns.tieKind, order),
    tieFlags: bytesInOrder(columns.tieFlags, order),
    tieFrom: rowNumbers(outStart, tieCount),
    tieTo: numbersInOrder(columns.tieTo, order),
    tieCost: numbersInOrder(columns.tieCost, order),
    tieBounds: indexesInOrder(columns.tieBounds, order),
    tieAudience: indexesInOrder(columns.tieAudience, order),
  };
  // Who only traverses never asks for an actor by its id.
  let numbers: ReadonlyMap<NodeId, number> | undefined;
  return inArrays(arranged, outStart, (id) => (numbers ??= numbered(nodeIds)).get(id), position);
}

/** The network of columns that stand in rows already. */
function inArrays(
  columns: NetworkColumns,
  outStart: Int32Array,
  indexOf: Network['indexOf'],
  position: Position,
): Network {
  const { nodeIds, tieIdOf, nodeKind, tieKind, tieTo, ...rest } = columns;
  const nodeCount = nodeIds.length;
  const tieCount = tieTo.length;
  // Few ask for ties by id, and the index is large: it is made when the first one does.
  let tieNumbers: ReadonlyMap<TieId, number> | undefined;
  const numberTies = () => numbered(Array.from({ length: tieCount }, (_, tie) => tieIdOf(tie)));
  return {
    ...rest,
    position,
    nodeCount,
    tieCount,
    nodeKind,
    tieKind,
    tieTo,
    outStart,
    ...reversed(tieTo, nodeCount),
    indexOf,
    idOf: (node) => nodeIds[node]!,
    kindOf: (node) => actorKinds[nodeKind[node]!]!,
    tieIndexOf: (id) => (tieNumbers ??= numberTies()).get(id),
    tieIdOf,
    tieKindOf: (tie) => tieKinds[tieKind[tie]!]!,
  };
}

/** The same state, known to be that of a later position: what happened since concerns no actor and no tie. */
export function atPosition(network: Network, position: Position): Network {
  return network.position === position ? network : { ...network, position };
}

const actorKindNumbers: ReadonlyMap<ActorKind, number> = new Map(
  actorKinds.map((kind, index) => [kind, index]),
);
const tieKindNumbers: ReadonlyMap<TieKind, number> = new Map(tieKinds.map((kind, index) => [kind, index]));

const flagsOf = (fact: { readonly onlyWhenAsked: boolean; readonly fiction: boolean }) =>
  (fact.onlyWhenAsked ? onlyWhenAskedFlag : 0) | (fact.fiction ? fictionFlag : 0);

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** Ties in rows by the actor they begin at, each row by id: counting sort, then each short row by itself. */
function inRows(
  ties: readonly TopologyTie[],
  nodeCount: number,
  rowOf: (tie: TopologyTie) => number,
): { readonly ties: readonly TopologyTie[]; readonly outStart: Int32Array } {
  const rows = Int32Array.from(ties, rowOf);
  const outStart = startsOf(rows, nodeCount);
  const next = outStart.slice();
  const placed = ties.slice();
  for (const [index, tie] of ties.entries()) placed[next[rows[index]!]!++] = tie;
  for (let node = 0; node < nodeCount; node++) {
    const start = outStart[node]!;
    const end = outStart[node + 1]!;
    if (end - start < 2) continue;
    const row = placed.slice(start, end).sort(byId);
    for (const [index, tie] of row.entries()) placed[start + index] = tie;
  }
  return { ties: placed, outStart };
}

function reversed(tieTo: Int32Array, nodeCount: number): Pick<Network, 'inStart' | 'inTies'> {
  const inStart = startsOf(tieTo, nodeCount);
  const next = inStart.slice();
  const inTies = new Int32Array(tieTo.length);
  for (let tie = 0; tie < tieTo.length; tie++) inTies[next[tieTo[tie]!]!++] = tie;
  return { inStart, inTies };
}

/** Where each row starts, and at last where all end, when these are the rows of all items. */
function startsOf(rows: Int32Array, rowCount: number): Int32Array {
  const starts = new Int32Array(rowCount + 1);
  for (let index = 0; index < rows.length; index++) starts[rows[index]! + 1]!++;
  for (let row = 0; row < rowCount; row++) starts[row + 1]! += starts[row]!;
  return starts;
}

function narrowest(indexes: readonly number[], tableSize: number): TableIndexes {
  return tableSize <= 0x1_0000 ? Uint16Array.from(indexes) : Uint32Array.from(indexes);
}

// One column after the other, since each fits into a cache by itself; and a function for each type of array, since one loop
// over several types is not compiled as well.

function bytesInOrder(column: Uint8Array, order: Int32Array): Uint8Array {
  const sorted = new Uint8Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function numbersInOrder(column: Int32Array, order: Int32Array): Int32Array {
  const sorted = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function indexesInOrder(column: TableIndexes, order: Int32Array): TableIndexes {
  const sorted =
    column instanceof Uint16Array ? new Uint16Array(order.length) : new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function rowNumbers(starts: Int32Array, count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row + 1 < starts.length; row++) rows.fill(row, starts[row], starts[row + 1]);
  return rows;
}
