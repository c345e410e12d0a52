/** The columns of a network that changes: what is added goes into their room, and longer ones are made where there is none. */
import type { TopologyNode, TopologyTie } from '../model/entity.js';
import type { ActorKind } from '../model/kinds.js';
import { flagsOf, kindNumber, tieKindNumber } from './fact-numbers.js';
import type { NetworkArrays, TableIndexes } from './network.js';
import { arraysOf } from './network.js';
import { roomFor, sharedBytes, sharedIndexes, sharedNumbers, sharedUint32 } from './shared-arrays.js';
import type { NetworkTables } from './tables.js';

export interface GrowingColumns {
  /** The number of a new actor. */
  readonly addNode: (kind: ActorKind) => number;
  /** The place of new facts of an actor, old or new. */
  readonly addFacts: (node: TopologyNode) => number;
  readonly setKind: (node: number, kind: ActorKind) => void;
  /** The number of a new tie. */
  readonly addTie: (tie: TopologyTie, from: number, to: number) => number;
  readonly tieFromOf: (tie: number) => number;
  readonly tieToOf: (tie: number) => number;
  /** How many actors the columns have room for. */
  readonly nodeRoom: () => number;
  /** The arrays of now: nothing within their counts is ever written to again. */
  readonly take: () => NetworkArrays;
}

export function openColumns(base: NetworkArrays, { bounds, audiences }: NetworkTables): GrowingColumns {
  let columns: Mutable<NetworkArrays> = arraysOf(base);
  let factCount = base.nodeCount;
  let kindsTaken = true;
  const grow = (length: number) => Math.max(roomFor(length), length + (length >> 2));

  const makeRoomForFacts = () => {
    if (factCount < columns.nodeFlags.length) return;
    const length = grow(factCount + 1);
    columns.nodeFlags = sharedBytes(columns.nodeFlags, length);
    columns.nodeBounds = sharedIndexes(columns.nodeBounds, length);
    columns.nodeAudience = sharedIndexes(columns.nodeAudience, length);
  };
  const makeRoomForTies = () => {
    if (columns.tieCount < columns.tieKind.length) return;
    const length = grow(columns.tieCount + 1);
    columns.tieKind = sharedBytes(columns.tieKind, length);
    columns.tieFlags = sharedBytes(columns.tieFlags, length);
    columns.tieFrom = sharedNumbers(columns.tieFrom, length);
    columns.tieTo = sharedNumbers(columns.tieTo, length);
    columns.tieCost = sharedNumbers(columns.tieCost, length);
    columns.tieBounds = sharedIndexes(columns.tieBounds, length);
    columns.tieAudience = sharedIndexes(columns.tieAudience, length);
  };

  return {
    nodeRoom: () => columns.nodeKind.length,
    tieFromOf: (tie) => columns.tieFrom[tie]!,
    tieToOf: (tie) => columns.tieTo[tie]!,
    addNode: (kind) => {
      const node = columns.nodeCount;
      if (node >= columns.nodeKind.length) columns.nodeKind = sharedBytes(columns.nodeKind, grow(node + 1));
      columns.nodeKind[node] = kindNumber(kind);
      columns.nodeCount += 1;
      return node;
    },
    setKind: (node, kind) => {
      if (columns.nodeKind[node] === kindNumber(kind)) return;
      // The only column in which anything is ever changed; kinds hardly do.
      if (kindsTaken) columns.nodeKind = copyOf(columns.nodeKind);
      kindsTaken = false;
      columns.nodeKind[node] = kindNumber(kind);
    },
    addFacts: (node) => {
      makeRoomForFacts();
      const place = factCount++;
      columns.nodeFlags[place] = flagsOf(node);
      columns.nodeBounds = withIndex(columns.nodeBounds, place, bounds.indexOf(node.bounds));
      columns.nodeAudience = withIndex(columns.nodeAudience, place, audiences.indexOf(node.audience));
      return place;
    },
    addTie: (tie, from, to) => {
      makeRoomForTies();
      const number = columns.tieCount++;
      columns.tieKind[number] = tieKindNumber(tie.kind);
      columns.tieFlags[number] = flagsOf(tie);
      columns.tieFrom[number] = from;
      columns.tieTo[number] = to;
      columns.tieCost[number] = tie.cost;
      columns.tieBounds = withIndex(columns.tieBounds, number, bounds.indexOf(tie.bounds));
      columns.tieAudience = withIndex(columns.tieAudience, number, audiences.indexOf(tie.audience));
      return number;
    },
    take: () => {
      kindsTaken = true;
      columns = { ...columns, bounds: bounds.toArray() };
      return { ...columns };
    },
  };
}

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Writes an index into a column, or into a wider copy where it does not fit. */
function withIndex(column: TableIndexes, place: number, index: number): TableIndexes {
  const fits = column instanceof Uint32Array || index < 0x1_0000;
  const wide = fits ? column : sharedUint32(column.length);
  if (!fits) wide.set(column);
  wide[place] = index;
  return wide;
}
