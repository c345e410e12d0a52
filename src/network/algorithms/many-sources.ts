/** Reach of many actors at once: what each of them reaches by itself, and by how many each actor is reached. */
import type { FlowGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Direction, Rows, Tick } from '../rows.js';

export interface ManySourcesOptions {
  /** Numbers of the actors, each on its own; one given twice counts twice. Those that the graph leaves out reach nobody. */
  readonly sources: Int32Array | readonly number[];
  readonly direction: Direction;
  /** Longest chain, in edges; `Infinity` for no limit. */
  readonly hops: number;
  /** Per actor, 1 where it is to be counted; all where missing. Chains pass through the others nonetheless. */
  readonly targets?: Uint8Array;
  /** Whether to say by which sources each actor is reached, too: 4 bytes for each actor and 32 sources. */
  readonly which?: boolean;
  /** Told of sources done, of all. */
  readonly tick?: Tick;
}

export interface ManySources {
  /** At hop h − 1, per source: how many it reaches in just h hops, itself not among them. As long as the most hops needed. */
  readonly countsByHop: readonly Int32Array[];
  /** Per actor, how many of the sources reach it, itself not among them; 0 where it is no target. */
  readonly reachedBy: Int32Array;
  /** Where asked for: source s reaches actor v where bit s mod 32 of `which[v · words + ⌊s / 32⌋]` is set; targets only. */
  readonly which: Uint32Array | null;
  readonly words: number;
}

/** Sources that share a word, and so a search. */
const wordSize = 32;
/** Edges that wait at the frontier, against all, from which on scanning all actors is cheaper than following a list. */
const scanFrom = 1 / 4;

/**
 * Breadth-first searches of 32 sources at once, a bit for each (Then et al. 2014, "The more the merrier"): an edge that
 * several searches follow is followed once. Small frontiers are followed by list; large ones by scanning all
 * actors against the flow. Flow ends in dead ends unless a source is one. Null where the tick gave up.
 * O(sources / 32 · (edges of those reached)), at most O(sources / 32 · hops · edges); 16 bytes an actor.
 */
export function manySources(graph: FlowGraph, options: ManySourcesOptions): ManySources | null {
  const { nodeCount } = graph;
  const count = options.sources.length;
  const words = Math.ceil(count / wordSize);
  const countsByHop: Int32Array[] = [];
  const reachedBy = new Int32Array(nodeCount);
  const which = options.which === true ? new Uint32Array(nodeCount * words) : null;
  const search = openWordSearch(graph, options);
  for (let first = 0; first < count; first += wordSize) {
    const size = Math.min(wordSize, count - first);
    search.run(first, size, (hop, counts) => {
      while (countsByHop.length < hop) countsByHop.push(new Int32Array(count));
      addCounts(countsByHop[hop - 1]!, first, size, counts);
    });
    search.collect(reachedBy, which, first / wordSize, words);
    if (options.tick?.(first + size, count) === false) return null;
  }
  return { countsByHop, reachedBy, which, words };
}

interface WordSearch {
  /** Searches from up to 32 sources; after each hop that reached targets, their counts, bit by bit: see `addBits`. */
  readonly run: (first: number, size: number, each: (hop: number, counts: Int32Array) => void) => void;
  /** Adds to the results what the search has reached, and forgets it. */
  readonly collect: (reachedBy: Int32Array, which: Uint32Array | null, word: number, words: number) => void;
}

function openWordSearch(graph: FlowGraph, options: ManySourcesOptions): WordSearch {
  const { nodeCount, edgeCount, deadEnd, present } = graph;
  const { sources, targets } = options;
  const onward = onwardRows(graph, options.direction);
  const back = backRows(graph, options.direction);
  /** By actor, the searches that have met it; that meet it just now; that go on from it. */
  const seen = new Int32Array(nodeCount);
  const met = new Int32Array(nodeCount);
  const going = new Int32Array(nodeCount);
  const counts = new Int32Array(wordSize);
  /** Everybody met, in order; each hop's part of it is its list. An actor may be met by other searches later. */
  let list = new Int32Array(nodeCount);
  let ending = new Int32Array(nodeCount);
  const starting = new Map<number, number>();

  return {
    run: (first, size, each) => {
      const everyone = size === wordSize ? -1 : (1 << size) - 1;
      starting.clear();
      let length = 0;
      for (let bit = 0; bit < size; bit++) {
        const source = sources[first + bit]!;
        if (present[source] !== 1) continue;
        starting.set(source, (starting.get(source) ?? 0) | (1 << bit));
      }
      for (const [source, bits] of starting) {
        seen[source] = bits;
        going[source] = bits;
        list[length++] = source;
      }
      for (let hop = 1; hop <= options.hops && length > 0; hop++) {
        const newLength =
          edgesOf(onward, list, length) > edgeCount * scanFrom
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
        if (reaches) each(hop, counts);
      }
      for (let place = 0; place < length; place++) going[list[place]!] = 0;
    },

    collect: (reachedBy, which, word, words) => {
      for (const [source, bits] of starting) seen[source] = seen[source]! & ~bits;
      for (let node = 0; node < nodeCount; node++) {
        const bits = seen[node]!;
        if (bits === 0) continue;
        seen[node] = 0;
        if (targets !== undefined && targets[node] !== 1) continue;
        reachedBy[node] = reachedBy[node]! + bitCount(bits);
        if (which !== null) which[node * words + word] = bits;
      }
    },
  };
}

function edgesOf({ starts }: Rows, list: Int32Array, length: number): number {
  let edges = 0;
  for (let place = 0; place < length; place++) edges += starts[list[place]! + 1]! - starts[list[place]!]!;
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

function addCounts(into: Int32Array, first: number, size: number, counts: Int32Array): void {
  for (let bit = 0; bit < size; bit++) {
    let count = 0;
    for (let place = 0; place < wordSize - 1; place++) count |= ((counts[place]! >>> bit) & 1) << place;
    into[first + bit] = into[first + bit]! + count;
  }
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
