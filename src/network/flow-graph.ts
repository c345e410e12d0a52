/**
 * What heavy algorithms run on: one question's graph in compressed rows, in shared memory, so that workers read it
 * without a copy. Whatever its lens leaves out (hidden, absent on the day, invented, only proposed) and every kind of tie
 * that was not chosen is not in it; actors keep their numbers.
 */
import type { TieChoice } from './kind-tables.js';
import { contactByKind, passesBackward, passesForward } from './kind-tables.js';
import type { Lens } from './lens.js';

/** Edges are numbered by (beginning, end). There is at most one from an actor to another, and none to itself. */
export interface FlowGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Per actor, 1 where the lens shows it; the others have no edges. */
  readonly present: Uint8Array;
  /** Per actor, 1 where flow may end and never passes on (groups), unless it begins there. */
  readonly deadEnd: Uint8Array;
  /** The edges from actor v are those from `outStart[v]` to before `outStart[v + 1]`. */
  readonly outStart: Int32Array;
  readonly outTo: Int32Array;
  /** The edges to actor v are `inEdge[i]`, begun at `inFrom[i]`, for i from `inStart[v]` to before `inStart[v + 1]`, ascending. */
  readonly inStart: Int32Array;
  readonly inFrom: Int32Array;
  readonly inEdge: Int32Array;
  /** Per edge: the strongest of the ties that it stands for; of equally strong ones the first. */
  readonly tie: Int32Array;
}

/** How contact flows: per edge also the least cost of its ties, in millionths of −ln strength. */
export interface ContactGraph extends FlowGraph {
  readonly cost: Int32Array;
}

/** How contact passes along the ties chosen, as a lens shows them. O(actors + ties · log of the longest row). */
export function contactGraph(lens: Lens, choice: TieChoice): ContactGraph {
  const { network } = lens;
  const { nodeCount, tieCost } = network;
  const flows = contactByKind(choice);
  const strongest = (a: number, b: number) => tieCost[a]! - tieCost[b]! || a - b;
  const { outStart, outTo, tie } = mergedEdges(lens, flows, strongest);
  const edgeCount = outTo.length;
  const { inStart, inFrom, inEdge } = reversedEdges(outStart, outTo, nodeCount);
  const cost = sharedInt32(edgeCount);
  for (let edge = 0; edge < edgeCount; edge++) cost[edge] = tieCost[tie[edge]!]!;
  const present = sharedUint8(nodeCount);
  present.set(lens.nodes);
  const deadEnd = sharedUint8(nodeCount);
  for (let node = 0; node < nodeCount; node++) deadEnd[node] = Number(lens.isDeadEnd(node));
  return { nodeCount, edgeCount, present, deadEnd, outStart, outTo, inStart, inFrom, inEdge, tie, cost };
}

export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * 8));
}

/** The edges that flow makes of ties, parallel ones merged into the first by `order`. */
function mergedEdges(
  lens: Lens,
  flows: Uint8Array,
  order: (a: number, b: number) => number,
): Pick<FlowGraph, 'outStart' | 'outTo' | 'tie'> {
  const { nodeCount, tieCount, tieKind, tieFrom, tieTo } = lens.network;
  const starts = new Int32Array(nodeCount + 1);
  const usable = new Uint8Array(tieCount);
  for (let tie = 0; tie < tieCount; tie++) {
    const flow = flows[tieKind[tie]!]!;
    if (flow === 0 || tieFrom[tie] === tieTo[tie] || !lens.usesTie(tie)) continue;
    usable[tie] = flow;
    if ((flow & passesForward) !== 0) starts[tieFrom[tie]! + 1]!++;
    if ((flow & passesBackward) !== 0) starts[tieTo[tie]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  const ends = new Int32Array(starts[nodeCount]!);
  const ties = new Int32Array(ends.length);
  const next = starts.slice();
  for (let tie = 0; tie < tieCount; tie++) {
    const flow = usable[tie]!;
    if ((flow & passesForward) !== 0) {
      const place = next[tieFrom[tie]!]!++;
      ends[place] = tieTo[tie]!;
      ties[place] = tie;
    }
    if ((flow & passesBackward) !== 0) {
      const place = next[tieTo[tie]!]!++;
      ends[place] = tieFrom[tie]!;
      ties[place] = tie;
    }
  }
  return merge(starts, ends, ties, order);
}

function merge(
  starts: Int32Array,
  ends: Int32Array,
  ties: Int32Array,
  order: (a: number, b: number) => number,
): Pick<FlowGraph, 'outStart' | 'outTo' | 'tie'> {
  const nodeCount = starts.length - 1;
  const outStart = sharedInt32(nodeCount + 1);
  let kept = 0;
  for (let node = 0; node < nodeCount; node++) {
    const row = Array.from(
      { length: starts[node + 1]! - starts[node]! },
      (_, index) => starts[node]! + index,
    );
    row.sort((a, b) => ends[a]! - ends[b]! || order(ties[a]!, ties[b]!));
    const rowEnds = row.map((place) => ends[place]!);
    const rowTies = row.map((place) => ties[place]!);
    for (let index = 0; index < row.length; index++) {
      if (index > 0 && rowEnds[index] === rowEnds[index - 1]) continue;
      // What is kept never passes what is still to be read.
      ends[kept] = rowEnds[index]!;
      ties[kept] = rowTies[index]!;
      kept++;
    }
    outStart[node + 1] = kept;
  }
  const outTo = sharedInt32(kept);
  outTo.set(ends.subarray(0, kept));
  const tie = sharedInt32(kept);
  tie.set(ties.subarray(0, kept));
  return { outStart, outTo, tie };
}

/** The same edges by the actor they lead to. */
export function reversedEdges(
  outStart: Int32Array,
  outTo: Int32Array,
  nodeCount: number,
): Pick<FlowGraph, 'inStart' | 'inFrom' | 'inEdge'> {
  const inStart = sharedInt32(nodeCount + 1);
  for (let edge = 0; edge < outTo.length; edge++) inStart[outTo[edge]! + 1]!++;
  for (let node = 0; node < nodeCount; node++) inStart[node + 1]! += inStart[node]!;
  const next = inStart.slice();
  const inFrom = sharedInt32(outTo.length);
  const inEdge = sharedInt32(outTo.length);
  for (let node = 0; node < nodeCount; node++) {
    for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) {
      const place = next[outTo[edge]!]!++;
      inFrom[place] = node;
      inEdge[place] = edge;
    }
  }
  return { inStart, inFrom, inEdge };
}
