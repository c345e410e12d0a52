/** Columns of facts in rows: one row for the ties from each actor, one for the ties to it. */
import type { Position } from '../model/event.js';
import type { NodeId, TieId } from '../model/ids.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import type { Network, TableIndexes } from './network.js';
import {
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
  return networkOfRows(arranged, outStart, (id) => (numbers ??= numbered(nodeIds)).get(id), position);
}

/** The network of columns that stand in rows already, all its arrays in shared memory. */
export function networkOfRows(
  columns: NetworkColumns,
  outStart: Int32Array,
  indexOf: Network['indexOf'],
  position: Position,
): Network {
  const { nodeIds, tieIdOf } = columns;
  const nodeKind = sharedBytes(columns.nodeKind);
  const tieKind = sharedBytes(columns.tieKind);
  const tieTo = sharedNumbers(columns.tieTo);
  const nodeCount = nodeIds.length;
  const tieCount = tieTo.length;
  // Few ask for ties by id, and the index is large: it is made when the first one does.
  let tieNumbers: ReadonlyMap<TieId, number> | undefined;
  const numberTies = () => numbered(Array.from({ length: tieCount }, (_, tie) => tieIdOf(tie)));
  return {
    position,
    nodeCount,
    tieCount,
    nodeKind,
    nodeFlags: sharedBytes(columns.nodeFlags),
    nodeBounds: sharedIndexes(columns.nodeBounds),
    nodeAudience: sharedIndexes(columns.nodeAudience),
    tieKind,
    tieFlags: sharedBytes(columns.tieFlags),
    tieFrom: sharedNumbers(columns.tieFrom),
    tieTo,
    tieCost: sharedNumbers(columns.tieCost),
    tieBounds: sharedIndexes(columns.tieBounds),
    tieAudience: sharedIndexes(columns.tieAudience),
    bounds: sharedNumbers(columns.bounds),
    audiences: columns.audiences,
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

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function reversed(tieTo: Int32Array, nodeCount: number): Pick<Network, 'inStart' | 'inTies'> {
  const inStart = startsOf(tieTo, nodeCount);
  const next = inStart.slice();
  const inTies = sharedInt32(tieTo.length);
  for (let tie = 0; tie < tieTo.length; tie++) inTies[next[tieTo[tie]!]!++] = tie;
  return { inStart, inTies };
}

/** Where each row starts, and at last where all end, when these are the rows of all items. */
export function startsOf(rows: Int32Array, rowCount: number): Int32Array {
  const starts = sharedInt32(rowCount + 1);
  for (let index = 0; index < rows.length; index++) starts[rows[index]! + 1]!++;
  for (let row = 0; row < rowCount; row++) starts[row + 1]! += starts[row]!;
  return starts;
}

// One column after the other, since each fits into a cache by itself; and a function for each type of array, since one loop
// over several types is not compiled as well.

function bytesInOrder(column: Uint8Array, order: Int32Array): Uint8Array {
  const sorted = sharedUint8(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function numbersInOrder(column: Int32Array, order: Int32Array): Int32Array {
  const sorted = sharedInt32(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function indexesInOrder(column: TableIndexes, order: Int32Array): TableIndexes {
  const sorted = column instanceof Uint16Array ? sharedUint16(order.length) : sharedUint32(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  return sorted;
}

function rowNumbers(starts: Int32Array, count: number): Int32Array {
  const rows = sharedInt32(count);
  for (let row = 0; row + 1 < starts.length; row++) rows.fill(row, starts[row], starts[row + 1]);
  return rows;
}
