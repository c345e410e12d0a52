/** Reach of many actors at once: what each of them reaches by itself, and by how many each actor is reached. */
import type { FlowGraph } from '../flow-graph.js';
import type { Direction, Tick } from '../rows.js';
import { openPlainSearch } from './plain-search.js';
import { openWordSearch, wordSize } from './word-search.js';

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

/**
 * Breadth-first searches of 32 sources at once, a bit for each, share the edges that they follow (see `openWordSearch`).
 * Where the first of them turn out to share few, as within few hops, the others are searched one by one. Flow
 * ends in dead ends unless a source is one. Null where the tick gave up. O(sources · edges of those reached), and at most
 * O(sources / 32 · hops · edges) where searches share; 21 bytes an actor.
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
  const apart = openPlainSearch(graph, options, findings);
  let followed = 0;
  let saved = 0;
  for (let first = 0; first < count; first += wordSize) {
    const size = Math.min(wordSize, count - first);
    if (followed > 0 && saved < worthSharing * followed) {
      for (let place = first; place < first + size; place++) apart(place);
    } else {
      const work = together(first, size);
      followed += work.followed;
      saved += work.apart;
    }
    if (options.tick?.(first + size, count) === false) return null;
  }
  return { countsByHop, reachedBy: findings.reachedBy, which: findings.which, words };
}
