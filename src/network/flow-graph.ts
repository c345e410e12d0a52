/**
 * What heavy algorithms run on: one question's graph in compressed rows, in shared memory, so that workers read it
 * without a copy. Whatever its lens leaves out (hidden, absent on the day, invented, only proposed) and every kind of tie
 * that was not chosen is not in it; actors keep their numbers.
 */
import type { TieChoice } from './kind-tables.js';
import { contactByKind, passesBackward, passesForward } from './kind-tables.js';
import type { Lens } from './lens.js';
import { sharedInt32, sharedUint8 } from './shared-arrays.js';

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

/** How contact passes along the ties chosen, as a lens shows them. O(actors + ties). */
export function contactGraph(lens: Lens, choice: TieChoice): ContactGraph {
  const { network } = lens;
  const { nodeCount, tieCost } = network;
  const flows = contactByKind(choice);
  const { outStart, outTo, tie } = mergedEdges(lens, flows, choice.certainOnly === true);
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

/**
 * The edges that flow makes of ties, parallel ones merged into the strongest. Sorted by counting, first by their ends and
 * then by their beginnings, which keeps the order by ends.
 */
function mergedEdges(
  lens: Lens,
  flows: Uint8Array,
  certainOnly: boolean,
): Pick<FlowGraph, 'outStart' | 'outTo' | 'tie'> {
  const { nodeCount, tieCount, tieKind, tieFrom, tieTo, tieBounds } = lens.network;
  const { boundsCertain } = lens.admission;
  const usable = new Uint8Array(tieCount);
  const starts = new Int32Array(nodeCount + 1);
  const next = new Int32Array(nodeCount + 1);
  for (let tie = 0; tie < tieCount; tie++) {
    const flow = flows[tieKind[tie]!]!;
    const from = tieFrom[tie]!;
    const to = tieTo[tie]!;
    if (flow === 0 || from === to || !lens.usesTie(tie)) continue;
    if (certainOnly && boundsCertain[tieBounds[tie]!] !== 1) continue;
    usable[tie] = flow;
    const forward = flow & passesForward;
    const backward = (flow & passesBackward) >> 1;
    starts[from + 1]! += forward;
    starts[to + 1]! += backward;
    next[to + 1]! += forward;
    next[from + 1]! += backward;
  }
  for (let node = 0; node < nodeCount; node++) {
    starts[node + 1]! += starts[node]!;
    next[node + 1]! += next[node]!;
  }
  /** By their ends: the tie, doubled, and 1 more where contact passes backward along it. */
  const byEnd = new Int32Array(starts[nodeCount]!);
  for (let tie = 0; tie < tieCount; tie++) {
    const flow = usable[tie]!;
    if ((flow & passesForward) !== 0) byEnd[next[tieTo[tie]!]!++] = 2 * tie;
    if ((flow & passesBackward) !== 0) byEnd[next[tieFrom[tie]!]!++] = 2 * tie + 1;
  }
  next.set(starts);
  const ends = new Int32Array(byEnd.length);
  const ties = new Int32Array(byEnd.length);
  for (let index = 0; index < byEnd.length; index++) {
    const tie = byEnd[index]! >> 1;
    const isBackward = (byEnd[index]! & 1) === 1;
    const place = next[isBackward ? tieTo[tie]! : tieFrom[tie]!]!++;
    ends[place] = isBackward ? tieFrom[tie]! : tieTo[tie]!;
    ties[place] = tie;
  }
  return merge(starts, ends, ties, lens.network.tieCost);
}

/** Rows in which every end stands once, with the strongest of its ties; of equally strong ones the first. */
function merge(
  starts: Int32Array,
  ends: Int32Array,
  ties: Int32Array,
  tieCost: Int32Array,
): Pick<FlowGraph, 'outStart' | 'outTo' | 'tie'> {
  const nodeCount = starts.length - 1;
  const outStart = sharedInt32(nodeCount + 1);
  let kept = 0;
  for (let node = 0; node < nodeCount; node++) {
    const rowStart = kept;
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      // What is kept never passes what is still to be read.
      const isNew = kept === rowStart || ends[kept - 1] !== ends[place];
      if (isNew) {
        ends[kept] = ends[place]!;
        ties[kept++] = ties[place]!;
      } else if (isStronger(ties[place]!, ties[kept - 1]!, tieCost)) {
        ties[kept - 1] = ties[place]!;
      }
    }
    outStart[node + 1] = kept;
  }
  const outTo = sharedInt32(kept);
  outTo.set(ends.subarray(0, kept));
  const tie = sharedInt32(kept);
  tie.set(ties.subarray(0, kept));
  return { outStart, outTo, tie };
}

function isStronger(tie: number, than: number, tieCost: Int32Array): boolean {
  return tieCost[tie]! < tieCost[than]! || (tieCost[tie] === tieCost[than] && tie < than);
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
