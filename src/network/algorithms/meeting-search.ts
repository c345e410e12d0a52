/** One of the shortest chains from an actor to another, each as likely, found from both ends at once. */
import type { PassingGraph } from '../passing-graph.js';
import type { Random } from '../propagation/random.js';
import { nextFraction } from '../propagation/random.js';

/** Scratch space, to be used for one search after the other. */
export interface Meeting {
  readonly graph: PassingGraph;
  /** After a search: the actors between the two, in no particular order. */
  readonly inner: Int32Array;
  readonly onward: Side;
  readonly backward: Side;
  /** Edges between what one side and what the other has reached. */
  readonly bridges: { tails: Int32Array; heads: Int32Array };
}

/** What was reached from one end, by layers. */
interface Side {
  /** The rows to go on along, and those back to where the search came from. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly backStarts: Int32Array;
  readonly backEnds: Int32Array;
  readonly queue: Int32Array;
  /** −1 where not reached; clean between searches. */
  readonly hops: Int32Array;
  /** How many shortest chains lead to the actor from this end. */
  readonly chains: Float64Array;
  layerStart: number;
  end: number;
  /** Edges that lead on from the outermost layer. */
  work: number;
}

export function openMeeting(graph: PassingGraph): Meeting {
  const { nodeCount, outStart, outTo, inStart, inFrom } = graph;
  const openSide = (starts: Int32Array, ends: Int32Array, backStarts: Int32Array, backEnds: Int32Array) => ({
    starts,
    ends,
    backStarts,
    backEnds,
    queue: new Int32Array(nodeCount),
    hops: new Int32Array(nodeCount).fill(-1),
    chains: new Float64Array(nodeCount),
    layerStart: 0,
    end: 0,
    work: 0,
  });
  return {
    graph,
    inner: new Int32Array(nodeCount),
    onward: openSide(outStart, outTo, inStart, inFrom),
    backward: openSide(inStart, inFrom, outStart, outTo),
    bridges: { tails: new Int32Array(64), heads: new Int32Array(64) },
  };
}

/**
 * Draws a shortest chain between two different actors; how many are between them, written to `inner`: −1 where there is
 * no chain. The side with less work ahead goes on by a whole layer until the two meet; as neither has met the other
 * before, all edges between them then belong to shortest chains, and to all of these. O(edges) at the most.
 */
export function sampleChain(meeting: Meeting, from: number, to: number, random: Random): number {
  const { onward, backward } = meeting;
  begin(onward, from);
  begin(backward, to);
  let length = -1;
  while (onward.layerStart < onward.end && backward.layerStart < backward.end) {
    const [side, opposite] = onward.work <= backward.work ? [onward, backward] : [backward, onward];
    const met = growLayer(side, opposite, meeting);
    if (met === 0) continue;
    length = drawChain(meeting, side, opposite, met, random);
    break;
  }
  clear(onward);
  clear(backward);
  return length;
}

function begin(side: Side, node: number): void {
  side.queue[0] = node;
  side.hops[node] = 0;
  side.chains[node] = 1;
  side.layerStart = 0;
  side.end = 1;
  side.work = side.starts[node + 1]! - side.starts[node]!;
}

function clear(side: Side): void {
  for (let place = 0; place < side.end; place++) side.hops[side.queue[place]!] = -1;
}

/** Goes on by one layer. How many edges lead from the old one to what the other side has reached: they are in `bridges`. */
function growLayer(side: Side, opposite: Side, meeting: Meeting): number {
  const { starts, ends, queue, hops, chains } = side;
  const layerEnd = side.end;
  let met = 0;
  let work = 0;
  for (let place = side.layerStart; place < layerEnd; place++) {
    const node = queue[place]!;
    const hop = hops[node]! + 1;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      if (opposite.hops[other] !== -1) {
        if (met === meeting.bridges.tails.length) growBridges(meeting);
        meeting.bridges.tails[met] = node;
        meeting.bridges.heads[met++] = other;
      } else if (met > 0) {
        // This layer's chains are complete in the middle: what lies beyond it is longer.
        continue;
      } else if (hops[other] === -1) {
        hops[other] = hop;
        chains[other] = chains[node]!;
        queue[side.end++] = other;
        work += starts[other + 1]! - starts[other]!;
      } else if (hops[other] === hop) chains[other]! += chains[node]!;
    }
  }
  side.layerStart = layerEnd;
  side.work = work;
  return met;
}

function growBridges(meeting: Meeting): void {
  const { tails, heads } = meeting.bridges;
  meeting.bridges.tails = new Int32Array(2 * tails.length);
  meeting.bridges.heads = new Int32Array(2 * heads.length);
  meeting.bridges.tails.set(tails);
  meeting.bridges.heads.set(heads);
}

/** Draws an edge in the middle by how many chains it is in, then goes from it to both ends. */
function drawChain(meeting: Meeting, side: Side, opposite: Side, met: number, random: Random): number {
  const { tails, heads } = meeting.bridges;
  let total = 0;
  for (let index = 0; index < met; index++) {
    total += side.chains[tails[index]!]! * opposite.chains[heads[index]!]!;
  }
  let rest = nextFraction(random) * total;
  let drawn = 0;
  for (; drawn < met - 1; drawn++) {
    rest -= side.chains[tails[drawn]!]! * opposite.chains[heads[drawn]!]!;
    if (rest < 0) break;
  }
  const half = walkBack(side, tails[drawn]!, meeting.inner, 0, random);
  return walkBack(opposite, heads[drawn]!, meeting.inner, half, random);
}

/** Writes the actors from `node` to before this side's end, each step by how many chains come that way. */
function walkBack(side: Side, node: number, inner: Int32Array, count: number, random: Random): number {
  const { backStarts, backEnds, hops, chains } = side;
  let at = node;
  let written = count;
  while (hops[at]! > 0) {
    inner[written++] = at;
    let rest = nextFraction(random) * chains[at]!;
    let last = at;
    for (let index = backStarts[at]!; index < backStarts[at + 1]!; index++) {
      const before = backEnds[index]!;
      if (hops[before] !== hops[at]! - 1) continue;
      last = before;
      rest -= chains[before]!;
      if (rest < 0) break;
    }
    at = last;
  }
  return written;
}
