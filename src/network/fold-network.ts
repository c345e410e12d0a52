/**
 * Folding: from rows with an overlay to rows without one, in which numbers follow ids again. In three parts, so that the
 * one that passes over everything can be done in a thread, which has no ids: what is to be folded, the arrays, the ids.
 */
import type { NodeId, TieId } from '../model/ids.js';
import {
  actorLookup,
  bytesInOrder,
  indexesInOrder,
  networkOf,
  reversedRows,
  rowNumbers,
  tieColumnsInOrder,
} from './arrange-network.js';
import type { Network, NetworkArrays } from './network.js';
import { arraysOf } from './network.js';
import { sortActors } from './network-order.js';
import { sharedInt32 } from './shared-arrays.js';

/** What is to be folded. Plain data; its arrays are in shared memory. */
export interface FoldTask {
  readonly arrays: NetworkArrays;
  /** The actors of the rows beneath. */
  readonly nodesBeneath: number;
  /** Actors that are gone. */
  readonly gone: Int32Array;
  /** Actors that were added and are there, by id; and for each the one beneath before which it stands. */
  readonly added: Int32Array;
  readonly addedBefore: Int32Array;
  /** Actors that were touched and are there, where their facts stand, and the rows of ties from them, one after the other. */
  readonly touched: Int32Array;
  readonly facts: Int32Array;
  readonly rowEnds: Int32Array;
  readonly rows: Int32Array;
}

export interface FoldedArrays {
  readonly arrays: NetworkArrays;
  /** Per actor, its number before. */
  readonly oldNodes: Int32Array;
  /** Per tie, likewise. */
  readonly oldTies: Int32Array;
}

/** What to fold of a network with an overlay. O(ties of the actors that were touched). */
export function foldTaskOf(network: Network): FoldTask {
  const gone: number[] = [];
  const added: number[] = [];
  const touched: number[] = [];
  const facts: number[] = [];
  const rowEnds: number[] = [];
  const rows: number[] = [];
  const { overlay } = network;
  overlay?.each((node, actor) => {
    if (actor.isGone) {
      gone.push(node);
      return;
    }
    if (node >= overlay.nodeCount) added.push(node);
    touched.push(node);
    facts.push(actor.facts);
    for (const tie of actor.out) rows.push(tie);
    rowEnds.push(rows.length);
  });
  sortActors(network, added);
  return {
    arrays: arraysOf(network),
    nodesBeneath: overlay?.nodeCount ?? network.nodeCount,
    gone: shared(gone),
    added: shared(added),
    addedBefore: shared(added.map((node) => overlay?.standsBefore(node) ?? 0)),
    touched: shared(touched),
    facts: shared(facts),
    rowEnds: shared(rowEnds),
    rows: shared(rows),
  };
}

/** Arranges the rows anew. O(actors + ties). */
export function foldArrays(task: FoldTask): FoldedArrays {
  const { arrays, touched, facts, rowEnds, rows } = task;
  const oldNodes = nodesInOrder(task);
  const nodeCount = oldNodes.length;
  const newNodes = new Int32Array(arrays.nodeCount);
  for (let node = 0; node < nodeCount; node++) newNodes[oldNodes[node]!] = node;
  /** Per actor before, one more than its place among those touched. */
  const placeOf = new Int32Array(arrays.nodeCount);
  const factsOf = Int32Array.from({ length: arrays.nodeCount }, (_, node) => node);
  for (let place = 0; place < touched.length; place++) {
    placeOf[touched[place]!] = place + 1;
    factsOf[touched[place]!] = facts[place]!;
  }

  const outStart = sharedInt32(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++) {
    const old = oldNodes[node]!;
    const place = placeOf[old]! - 1;
    const length =
      place === -1
        ? arrays.outStart[old + 1]! - arrays.outStart[old]!
        : rowEnds[place]! - (place === 0 ? 0 : rowEnds[place - 1]!);
    outStart[node + 1] = outStart[node]! + length;
  }
  const tieCount = outStart[nodeCount]!;
  const oldTies = sharedInt32(tieCount);
  for (let node = 0; node < nodeCount; node++) {
    const old = oldNodes[node]!;
    const place = placeOf[old]! - 1;
    const start = outStart[node]!;
    const end = outStart[node + 1]!;
    const from = place === -1 ? arrays.outStart[old]! : rowEnds[place]! - (end - start);
    for (let tie = start; tie < end; tie++) {
      oldTies[tie] = place === -1 ? from + tie - start : rows[from + tie - start]!;
    }
  }

  const ties = tieColumnsInOrder(arrays, oldTies);
  for (let tie = 0; tie < tieCount; tie++) ties.tieTo[tie] = newNodes[ties.tieTo[tie]!]!;
  const newFacts = oldNodes.map((old) => factsOf[old]!);
  return {
    oldNodes,
    oldTies,
    arrays: {
      nodeCount,
      tieCount,
      nodeKind: bytesInOrder(arrays.nodeKind, oldNodes),
      nodeFlags: bytesInOrder(arrays.nodeFlags, newFacts),
      nodeBounds: indexesInOrder(arrays.nodeBounds, newFacts),
      nodeAudience: indexesInOrder(arrays.nodeAudience, newFacts),
      outStart,
      ...reversedRows(ties.tieTo.subarray(0, tieCount), nodeCount),
      ...ties,
      tieFrom: rowNumbers(outStart, tieCount),
      bounds: arrays.bounds,
    },
  };
}

/**
 * The same state at the same position, folded. Gives way after every so many ids, so that others may go on in between. O(actors
 * + ties) in all.
 */
export function* takeFolded(
  network: Network,
  { arrays, oldNodes, oldTies }: FoldedArrays,
  most = idsAtOnce,
): Generator<void, Network> {
  const tieIds: TieId[] = [];
  for (let tie = 0; tie < oldTies.length; tie++) {
    tieIds.push(network.tieIdOf(oldTies[tie]!));
    if (tie % most === most - 1) yield;
  }
  const nodeIds: NodeId[] = [];
  const numbers = new Map<NodeId, number>();
  for (let node = 0; node < oldNodes.length; node++) {
    const id = network.idOf(oldNodes[node]!);
    nodeIds.push(id);
    numbers.set(id, node);
    // A place in an index takes as long as a dozen in a list.
    if (node % (most >> 3) === 0) yield;
  }
  return withIds(arrays, network, nodeIds, numbers, tieIds);
}

const idsAtOnce = 5_000;

/** At once, where the network is small. */
export function foldNetwork(network: Network): Network {
  if (network.overlay === null) return network;
  const steps = takeFolded(network, foldArrays(foldTaskOf(network)));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

// Apart from where the old network is, so that nothing of the new one holds on to it.
function withIds(
  arrays: NetworkArrays,
  { audiences, position }: Pick<Network, 'audiences' | 'position'>,
  nodeIds: readonly NodeId[],
  numbers: ReadonlyMap<NodeId, number>,
  tieIds: readonly TieId[],
): Network {
  return networkOf(arrays, audiences, {
    position,
    ...actorLookup(nodeIds, numbers),
    tieIdOf: (tie) => tieIds[tie]!,
  });
}

/** The numbers of those that are there, in the order of their ids. */
function nodesInOrder({ arrays, nodesBeneath, gone, added, addedBefore }: FoldTask): Int32Array {
  const isGone = new Uint8Array(arrays.nodeCount);
  for (const node of gone) isGone[node] = 1;
  let beneath = 0;
  for (let node = 0; node < nodesBeneath; node++) beneath += 1 - isGone[node]!;
  const order = sharedInt32(beneath + added.length);
  let count = 0;
  let next = 0;
  for (let node = 0; node <= nodesBeneath; node++) {
    while (next < added.length && addedBefore[next]! <= node) order[count++] = added[next++]!;
    if (node < nodesBeneath && isGone[node] === 0) order[count++] = node;
  }
  return order;
}

function shared(numbers: readonly number[]): Int32Array {
  const array = sharedInt32(numbers.length);
  array.set(numbers);
  return array;
}
