/** Columns of facts in rows: one row for the ties from each actor, one for the ties to it. */
import type { Position } from '../model/event.js';
import type { NodeId, TieId } from '../model/ids.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import type { Network, NetworkArrays, TableIndexes } from './network.js';
import {
  roomFor,
  sharedBytes,
  sharedIndexes,
  sharedInt32,
  sharedNumbers,
  sharedUint16,
  sharedUint32,
  sharedUint8,
} from './shared-arrays.js';

/**
 * What a network is arranged from: actors in the order of their ids, ties in an order in which those that begin at one actor
 * stand by their ids. Arrays in shared memory become the network's own; others are copied.
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

/** Arranges columns in rows. O(actors + ties): a counting sort in each direction. */
export function arrangeNetwork(columns: NetworkColumns, position: Position): Network {
  const { nodeIds, tieFrom } = columns;
  const outStart = startsOf(tieFrom, nodeIds.length);
  const tieCount = tieFrom.length;
  const order = new Int32Array(tieCount);
  putInRows(tieFrom, outStart, order);
  const arranged: NetworkColumns = {
    ...columns,
    ...tieColumnsInOrder(columns, order),
    tieFrom: rowNumbers(outStart, tieCount),
  };
  const tieIdOf = (tie: number) => columns.tieIdOf(order[tie]!);
  const rows = { ...reversedRows(arranged.tieTo.subarray(0, tieCount), nodeIds.length), outStart };
  return networkOfRows(arranged, rows, { position, ...actorLookup(nodeIds), tieIdOf });
}

/** The rows of a network. */
export type NetworkRows = Pick<NetworkArrays, 'outStart' | 'inStart' | 'inTies'>;

/** The network of columns that stand in rows already, all its arrays in shared memory. */
export function networkOfRows(
  columns: Omit<NetworkColumns, 'nodeIds' | 'tieIdOf'>,
  rows: NetworkRows,
  rest: Pick<Network, 'position' | 'indexOf' | 'idOf' | 'tieIdOf'>,
): Network {
  const nodeCount = rows.outStart.length - 1;
  const tieCount = rows.inTies.length;
  const nodes = roomFor(nodeCount);
  const ties = roomFor(tieCount);
  const arrays: NetworkArrays = {
    nodeCount,
    tieCount,
    nodeKind: sharedBytes(columns.nodeKind, nodes),
    nodeFlags: sharedBytes(columns.nodeFlags, nodes),
    nodeBounds: sharedIndexes(columns.nodeBounds, nodes),
    nodeAudience: sharedIndexes(columns.nodeAudience, nodes),
    outStart: rows.outStart,
    inStart: rows.inStart,
    inTies: rows.inTies,
    tieKind: sharedBytes(columns.tieKind, ties),
    tieFlags: sharedBytes(columns.tieFlags, ties),
    tieFrom: sharedNumbers(columns.tieFrom, ties),
    tieTo: sharedNumbers(columns.tieTo, ties),
    tieCost: sharedNumbers(columns.tieCost, ties),
    tieBounds: sharedIndexes(columns.tieBounds, ties),
    tieAudience: sharedIndexes(columns.tieAudience, ties),
    bounds: sharedNumbers(columns.bounds, columns.bounds.length),
  };
  return networkOf(arrays, columns.audiences, rest);
}

/** A network without an overlay, of arrays in shared memory. */
export function networkOf(
  arrays: NetworkArrays,
  audiences: Network['audiences'],
  rest: Pick<Network, 'position' | 'indexOf' | 'idOf' | 'tieIdOf'>,
): Network {
  const { nodeKind, tieKind } = arrays;
  return {
    ...arrays,
    ...rest,
    audiences,
    overlay: null,
    kindOf: (node) => actorKinds[nodeKind[node]!]!,
    tieKindOf: (tie) => tieKinds[tieKind[tie]!]!,
  };
}

/** Of actors by number; an index of ids that is not given is made when first asked for. */
export function actorLookup(
  nodeIds: readonly NodeId[],
  index?: ReadonlyMap<NodeId, number>,
): Pick<Network, 'indexOf' | 'idOf'> {
  // Who only traverses never asks for an actor by its id.
  let numbers = index;
  return {
    indexOf: (id) => (numbers ??= new Map(nodeIds.map((known, node) => [known, node]))).get(id),
    idOf: (node) => nodeIds[node]!,
  };
}

/** The rows of the ties to each actor, and where they start. */
export function reversedRows(
  tieTo: Int32Array,
  nodeCount: number,
): Pick<NetworkArrays, 'inStart' | 'inTies'> {
  const inStart = startsOf(tieTo, nodeCount);
  const inTies = sharedInt32(tieTo.length);
  putInRows(tieTo, inStart, inTies);
  return { inStart, inTies };
}

/** Puts the number of each item into its row, ascending. */
function putInRows(rows: Int32Array, starts: Int32Array, into: Int32Array): void {
  // Not shared: it is written to for every item.
  const next = Int32Array.from(starts);
  for (let item = 0; item < rows.length; item++) {
    const row = rows[item]!;
    const place = next[row]!;
    next[row] = place + 1;
    into[place] = item;
  }
}

/** Where each row starts, and at last where all end, when these are the rows of all items. */
export function startsOf(rows: Int32Array, rowCount: number): Int32Array {
  const starts = sharedInt32(rowCount + 1);
  for (let index = 0; index < rows.length; index++) starts[rows[index]! + 1]!++;
  for (let row = 0; row < rowCount; row++) starts[row + 1]! += starts[row]!;
  return starts;
}

type TieColumns = Pick<
  NetworkArrays,
  'tieKind' | 'tieFlags' | 'tieTo' | 'tieCost' | 'tieBounds' | 'tieAudience'
>;

/** The columns of ties in another order, with room for more; where they begin apart. */
export function tieColumnsInOrder(columns: TieColumns, order: Int32Array): TieColumns {
  return {
    tieKind: bytesInOrder(columns.tieKind, order),
    tieFlags: bytesInOrder(columns.tieFlags, order),
    tieTo: numbersInOrder(columns.tieTo, order),
    tieCost: numbersInOrder(columns.tieCost, order),
    tieBounds: indexesInOrder(columns.tieBounds, order),
    tieAudience: indexesInOrder(columns.tieAudience, order),
  };
}

// One column after the other, since each fits into a cache by itself; and a function for each type of array, since one loop
// over several types is not compiled as well.

/** What stands at each of these places, with room for more. */
export function bytesInOrder(column: Uint8Array, order: Int32Array): Uint8Array {
  const sorted = sharedUint8(roomFor(order.length));
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function numbersInOrder(column: Int32Array, order: Int32Array): Int32Array {
  const sorted = sharedInt32(roomFor(order.length));
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

/** Likewise. */
export function indexesInOrder(column: TableIndexes, order: Int32Array): TableIndexes {
  const room = roomFor(order.length);
  const sorted = column instanceof Uint16Array ? sharedUint16(room) : sharedUint32(room);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

/** Per item of the rows, its row, with room for more. */
export function rowNumbers(starts: Int32Array, count: number): Int32Array {
  const rows = sharedInt32(roomFor(count));
  let place = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    // Rows are short: a loop takes less than `fill` takes to begin.
    for (const end = starts[row + 1]!; place < end; place++) rows[place] = row;
  }
  return rows;
}
