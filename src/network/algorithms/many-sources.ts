/** Reach of many actors at once: what each of them reaches by itself, and by how many each actor is reached. */
import type { FlowGraph } from '../flow-graph.js';
import type { Direction, Tick } from '../rows.js';
import { openPlainSearch } from './plain-search.js';
import { openRowSearch, rowSources } from './row-search.js';
import { openWideSearch, wideWords } from './wide-search.js';
import { openWordSearch, wordSize } from './word-search.js';
import type { SharedWork } from './word-search.js';

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

/** Where searches put what they find. */
export interface Findings {
  readonly reachedBy: Int32Array;
  readonly which: Uint32Array | null;
  readonly words: number;
  /** The counts of a hop, by source. */
  readonly countsAt: (hop: number) => Int32Array;
}

/** Edges that searches apart would follow for each that searches together follow, below which apart is faster. */
const worthSharing = 6;
/** The same for each edge and hop of a wide search, which looks at all edges in each hop. */
const worthWidening = 4;
/** Sources below which a wide search is not worth its memory. */
const fewestForWide = 256;

// What searches take, in what a row search takes for an actor or an edge in a hop of 512 sources; as measured.
/** To begin row searches, for each actor or edge. */
const openingRows = 3;
/** For each edge that a search by itself follows. */
const followingApart = 3;
/** For each actor, and each edge followed, of 32 searches together. */
const followingTogether = 2;

/**
 * The first 32 sources are searched at once, a bit for each (see `openWordSearch`); the edges that they share tell how
 * to go on: so again, 512 at once (`openRowSearch`; where there is no WebAssembly with vectors, thousands at once,
 * `openWideSearch`), or, where they share few, one by one (`openPlainSearch`). Flow ends in dead ends unless a source is one.
 * Null where the tick gave up. O(sources · edges of those reached), and at most O(sources / 32 · hops · edges) where searches
 * share; 21 bytes an actor, of 512 at once 144 and 8 an edge, wide ones 80 MB and more.
 */
export function manySources(graph: FlowGraph, options: ManySourcesOptions): ManySources | null {
  const count = options.sources.length;
  const words = Math.ceil(count / wordSize);
  const countsByHop: Int32Array[] = [];
  const findings: Findings = {
    reachedBy: new Int32Array(graph.nodeCount),
    which: options.which === true ? new Uint32Array(graph.nodeCount * words) : null,
    words,
    countsAt: (hop) => {
      while (countsByHop.length < hop) countsByHop.push(new Int32Array(count));
      return countsByHop[hop - 1]!;
    },
  };
  const together = openWordSearch(graph, options, findings);
  const sample = together(0, Math.min(wordSize, count));
  const search = chooseSearch(graph, options, findings, together, sample);
  for (let first = wordSize; first < count; first += search.size) {
    if (options.tick?.(first, count) === false) return null;
    if (!search.run(first, Math.min(search.size, count - first))) return null;
  }
  if (options.tick?.(count, count) === false) return null;
  return { countsByHop, reachedBy: findings.reachedBy, which: findings.which, words };
}

interface BatchSearch {
  /** How many sources at once. */
  readonly size: number;
  /** False where the tick gave up. */
  readonly run: (first: number, size: number) => boolean;
}

function chooseSearch(
  graph: FlowGraph,
  options: ManySourcesOptions,
  findings: Findings,
  together: (first: number, size: number) => SharedWork,
  sample: SharedWork,
): BatchSearch {
  const left = options.sources.length - wordSize;
  if (isWorthRows(graph, left, sample)) {
    const run = openRowSearch(graph, options, findings);
    if (run !== null) return { size: rowSources, run };
  }
  const wide = Math.min(left, wordSize * wideWords(graph.nodeCount));
  const apartInWide = (sample.apart / wordSize) * wide;
  if (wide >= fewestForWide && apartInWide > worthWidening * sample.hops * graph.edgeCount) {
    return { size: wordSize * wideWords(graph.nodeCount), run: openWideSearch(graph, options, findings) };
  }
  if (sample.apart < worthSharing * sample.followed) {
    const apart = openPlainSearch(graph, options, findings);
    const run = (first: number, size: number) => {
      for (let place = first; place < first + size; place++) apart(place);
      return true;
    };
    return { size: wordSize, run };
  }
  const run = (first: number, size: number) => {
    together(first, size);
    return true;
  };
  return { size: wordSize, run };
}

function isWorthRows({ nodeCount, edgeCount }: FlowGraph, left: number, sample: SharedWork): boolean {
  const passes = Math.ceil(left / rowSources) * sample.hops;
  const inRows = (nodeCount + edgeCount) * (passes + openingRows);
  const words = left / wordSize;
  const apart = followingApart * sample.apart * words;
  const together = followingTogether * (nodeCount + sample.followed) * words;
  return inRows < Math.min(apart, together);
}
