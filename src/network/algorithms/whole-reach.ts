/** Everybody that some actors reach, or that reach them, and in how few hops: for questions about the whole network. */
import type { FlowGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Direction, Rows, Tick } from '../rows.js';

export interface WholeReachOptions {
  /** Numbers of the actors to start from. Those that the graph leaves out reach nobody. */
  readonly sources: Int32Array | readonly number[];
  readonly direction: Direction;
  /** Longest chain, in edges; no limit where missing. */
  readonly hops?: number;
  /** Told of actors reached, of all; after each hop. */
  readonly tick?: Tick;
}

export interface WholeReach {
  /** Per actor, the edges of the shortest chain from the nearest source: 0 for sources, −1 where there is none. */
  readonly hops: Int32Array;
  /** How many are reached in just 1, 2, … hops; as long as the most hops needed. */
  readonly countsByHop: readonly number[];
}

/** Edges that wait at the frontier, against all that are left, from which on looking backward is cheaper. */
const backwardFrom = 1 / 4;
/** Actors at the frontier, against all, below which looking onward is cheaper again. */
const onwardBelow = 1 / 24;

/**
 * Breadth-first search that looks backward, from those not reached yet, while the frontier is large: each of them
 * stops at the first neighbour that is at the frontier (Beamer, Asanović, Patterson 2012). Flow ends in dead ends
 * unless a source is one. Null where the tick gave up. O(actors + edges), on networks of small diameter far less.
 */
export function wholeReach(graph: FlowGraph, options: WholeReachOptions): WholeReach | null {
  const { nodeCount, edgeCount, deadEnd } = graph;
  const onward = onwardRows(graph, options.direction);
  const back = backRows(graph, options.direction);
  const most = options.hops ?? Infinity;
  const hops = new Int32Array(nodeCount).fill(unreached);
  const queue = new Int32Array(nodeCount);
  let end = 0;
  for (const source of options.sources) {
    if (graph.present[source] !== 1 || hops[source] === 0) continue;
    hops[source] = 0;
    queue[end++] = source;
  }

  const countsByHop: number[] = [];
  let begin = 0;
  let edgesLeft = edgeCount;
  let looksBack = false;
  for (let hop = 1; hop <= most && begin < end; hop++) {
    const edgesWaiting = edgesOf(onward, queue, begin, end);
    edgesLeft -= edgesWaiting;
    looksBack = looksBack
      ? end - begin >= nodeCount * onwardBelow
      : edgesWaiting > edgesLeft * backwardFrom && end - begin >= nodeCount * onwardBelow;
    const layerEnd = looksBack
      ? lookBack(back, hops, deadEnd, queue, end, hop)
      : lookOnward(onward, hops, deadEnd, queue, begin, end, hop);
    begin = end;
    end = layerEnd;
    if (end > begin) countsByHop.push(end - begin);
    if (options.tick?.(end, nodeCount) === false) return null;
  }
  for (let place = 0; place < end; place++) {
    const node = queue[place]!;
    if (hops[node]! < unreached) hops[node] = ended(hops[node]!);
  }
  return { hops, countsByHop };
}

const unreached = -1;
/** While searching, the hops of a dead end are kept below −1, so that it never looks like one of the frontier. */
const ended = (hops: number) => -2 - hops;

function edgesOf({ starts }: Rows, queue: Int32Array, begin: number, end: number): number {
  let edges = 0;
  for (let place = begin; place < end; place++) edges += starts[queue[place]! + 1]! - starts[queue[place]!]!;
  return edges;
}

/** Puts those that the frontier leads to behind it; where the queue ends then. */
function lookOnward(
  { starts, ends }: Rows,
  hops: Int32Array,
  deadEnd: Uint8Array,
  queue: Int32Array,
  begin: number,
  frontierEnd: number,
  hop: number,
): number {
  let end = frontierEnd;
  for (let place = begin; place < frontierEnd; place++) {
    const node = queue[place]!;
    if (hops[node]! < unreached) continue;
    const last = starts[node + 1]!;
    for (let index = starts[node]!; index < last; index++) {
      const other = ends[index]!;
      if (hops[other] !== unreached) continue;
      hops[other] = deadEnd[other] === 1 ? ended(hop) : hop;
      queue[end++] = other;
    }
  }
  return end;
}

/** The same from the other side. Actors that the graph leaves out have no edges. */
function lookBack(
  { starts, ends }: Rows,
  hops: Int32Array,
  deadEnd: Uint8Array,
  queue: Int32Array,
  frontierEnd: number,
  hop: number,
): number {
  let end = frontierEnd;
  const before = hop - 1;
  for (let node = 0; node < hops.length; node++) {
    if (hops[node] !== unreached) continue;
    const last = starts[node + 1]!;
    for (let index = starts[node]!; index < last; index++) {
      if (hops[ends[index]!] !== before) continue;
      hops[node] = deadEnd[node] === 1 ? ended(hop) : hop;
      queue[end++] = node;
      break;
    }
  }
  return end;
}
