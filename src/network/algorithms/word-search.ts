/** Breadth-first searches of 32 sources at once, for sources that have many edges in common. */
import type { FlowGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Rows } from '../rows.js';
import type { Findings, ManySourcesOptions } from './many-sources.js';

/** Sources that share a word, and so a search. */
export const wordSize = 32;
/** Edges that wait at the frontier, against all, from which on scanning all actors is cheaper than following a list. */
const scanFrom = 1 / 4;

/** What searches together cost and would have cost apart, in edges; and the hops that they took. */
export interface SharedWork {
  hops: number;
  followed: number;
  apart: number;
}

/**
 * Searches from up to 32 sources, the first of them at a place among `sources`; a bit for each (Then et al. 2014, "The
 * more the merrier"): an edge that several searches follow is followed once. Small frontiers are followed by list; large ones
 * by scanning all actors against the flow. At most O(hops · edges); 12 bytes an actor, kept from one search to the next.
 */
export function openWordSearch(
  graph: FlowGraph,
  options: ManySourcesOptions,
  findings: Findings,
): (first: number, size: number) => SharedWork {
  const { nodeCount, edgeCount, deadEnd, present } = graph;
  const { sources, targets } = options;
  const { reachedBy, which, words } = findings;
  const onward = onwardRows(graph, options.direction);
  const back = backRows(graph, options.direction);
  /** By actor, the searches that have met it; that meet it just now; that go on from it. */
  const seen = new Int32Array(nodeCount);
  const met = new Int32Array(nodeCount);
  const going = new Int32Array(nodeCount);
  const counts = new Int32Array(wordSize);
  let list = new Int32Array(nodeCount);
  let ending = new Int32Array(nodeCount);
  const starting = new Map<number, number>();

  const begin = (first: number, size: number): number => {
    starting.clear();
    for (let bit = 0; bit < size; bit++) {
      const source = sources[first + bit]!;
      if (present[source] === 1) starting.set(source, (starting.get(source) ?? 0) | (1 << bit));
    }
    let length = 0;
    for (const [source, bits] of starting) {
      seen[source] = bits;
      going[source] = bits;
      list[length++] = source;
    }
    return length;
  };

  const forget = (word: number) => {
    for (const [source, bits] of starting) seen[source] = seen[source]! & ~bits;
    for (let node = 0; node < nodeCount; node++) {
      const bits = seen[node]!;
      if (bits === 0) continue;
      seen[node] = 0;
      if (targets !== undefined && targets[node] !== 1) continue;
      reachedBy[node] = reachedBy[node]! + bitCount(bits);
      if (which !== null) which[node * words + word] = bits;
    }
  };

  return (first, size) => {
    const everyone = size === wordSize ? -1 : (1 << size) - 1;
    let length = begin(first, size);
    const work = { hops: 0, followed: 0, apart: 0 };
    for (let hop = 1; hop <= options.hops && length > 0; hop++) {
      work.hops = hop;
      const edges = countEdges(onward, going, list, length, work);
      const scans = edges > edgeCount * scanFrom;
      work.followed += scans ? edgeCount : edges;
      const newLength = scans
        ? scan(back, seen, met, going, everyone, ending)
        : follow(onward, seen, met, going, list, length, ending);
      for (let place = 0; place < length; place++) going[list[place]!] = 0;
      counts.fill(0);
      let reaches = false;
      let kept = 0;
      for (let place = 0; place < newLength; place++) {
        const node = ending[place]!;
        const bits = met[node]!;
        met[node] = 0;
        seen[node] = seen[node]! | bits;
        if (targets === undefined || targets[node] === 1) {
          addBits(counts, bits);
          reaches = true;
        }
        if (deadEnd[node] === 1) continue;
        going[node] = bits;
        ending[kept++] = node;
      }
      [list, ending] = [ending, list];
      length = kept;
      if (reaches) addCounts(findings.countsAt(hop), first, size, counts);
    }
    for (let place = 0; place < length; place++) going[list[place]!] = 0;
    forget(first / wordSize);
    return work;
  };
}

/** The edges from a list; adds those that its searches would follow one by one. */
function countEdges(
  { starts }: Rows,
  going: Int32Array,
  list: Int32Array,
  length: number,
  work: SharedWork,
): number {
  let edges = 0;
  let apart = 0;
  for (let place = 0; place < length; place++) {
    const node = list[place]!;
    const degree = starts[node + 1]! - starts[node]!;
    edges += degree;
    apart += degree * bitCount(going[node]!);
  }
  work.apart += apart;
  return edges;
}

/** Meets those that the list leads to, and lists them; how many. */
function follow(
  { starts, ends }: Rows,
  seen: Int32Array,
  met: Int32Array,
  going: Int32Array,
  list: Int32Array,
  length: number,
  found: Int32Array,
): number {
  let count = 0;
  for (let place = 0; place < length; place++) {
    const node = list[place]!;
    const bits = going[node]!;
    const last = starts[node + 1]!;
    for (let index = starts[node]!; index < last; index++) {
      const other = ends[index]!;
      const fresh = bits & ~seen[other]!;
      if (fresh === 0) continue;
      if (met[other] === 0) found[count++] = other;
      met[other] = met[other]! | fresh;
    }
  }
  return count;
}

/** The same from the other side: everybody that some search has not met yet looks who leads there. */
function scan(
  { starts, ends }: Rows,
  seen: Int32Array,
  met: Int32Array,
  going: Int32Array,
  everyone: number,
  found: Int32Array,
): number {
  let count = 0;
  for (let node = 0; node < seen.length; node++) {
    const missing = everyone & ~seen[node]!;
    if (missing === 0) continue;
    let bits = 0;
    const last = starts[node + 1]!;
    for (let index = starts[node]!; index < last; index++) {
      bits |= going[ends[index]!]! & missing;
      if (bits === missing) break;
    }
    if (bits === 0) continue;
    met[node] = bits;
    found[count++] = node;
  }
  return count;
}

/** Adds 1 to the count of each bit that is set. The counts lie across: their lowest bits in `counts[0]`, and so on. */
function addBits(counts: Int32Array, bits: number): void {
  let carry = bits;
  for (let place = 0; carry !== 0; place++) {
    const before = counts[place]!;
    counts[place] = before ^ carry;
    carry &= before;
  }
}

/** Adds such counts to those of the sources from `first` on. */
function addCounts(into: Int32Array, first: number, size: number, counts: Int32Array): void {
  for (let bit = 0; bit < size; bit++) {
    let count = 0;
    for (let place = 0; place < wordSize - 1; place++) {
      count |= ((counts[place]! >>> bit) & 1) << place;
    }
    into[first + bit] = into[first + bit]! + count;
  }
}

export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
