/** What several actors have in common: who is reached by all of them, and who by one alone. */
import type { FlowGraph } from '../flow-graph.js';
import type { Direction, Tick } from '../rows.js';
import { manySources } from './many-sources.js';

export interface CommonReachOptions {
  /** Numbers of the actors, each once. One that the graph leaves out reaches nobody, so that nothing is common. */
  readonly sources: Int32Array | readonly number[];
  /** `OUT`: whom they reach. `IN`: who reaches them. */
  readonly direction: Direction;
  /** Longest chain, in edges. */
  readonly hops: number;
  /** Told of sources done, of all. */
  readonly tick?: Tick;
}

export interface CommonReach {
  /** Those that all the sources reach, or that reach all of them; ascending. Sources are not among them. */
  readonly byAll: Int32Array;
  /** Those that just one does; ascending. Sources are not among them. */
  readonly byOne: Int32Array;
  /** For each of `byOne`, the place of that one among `sources`. */
  readonly only: Int32Array;
}

/** Null where the tick gave up. O(sources / 32 · hops · edges) at the most; 4 bytes for each actor and 32 sources. */
export function commonReach(graph: FlowGraph, options: CommonReachOptions): CommonReach | null {
  const { nodeCount } = graph;
  const { sources } = options;
  const targets = new Uint8Array(nodeCount).fill(1);
  for (const source of sources) targets[source] = 0;
  const each = manySources(graph, { ...options, targets, which: true });
  if (each === null) return null;
  const byAll: number[] = [];
  const byOne: number[] = [];
  const only: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    const count = each.reachedBy[node]!;
    if (count === 0) continue;
    if (count === sources.length) byAll.push(node);
    if (count !== 1) continue;
    byOne.push(node);
    only.push(firstBit(each.which!, node * each.words));
  }
  return { byAll: Int32Array.from(byAll), byOne: Int32Array.from(byOne), only: Int32Array.from(only) };
}

/** The place of the first bit set, counted from the beginning of a row that has one. */
function firstBit(words: Uint32Array, start: number): number {
  let word = 0;
  while (words[start + word] === 0) word++;
  const bits = words[start + word]!;
  return word * 32 + (31 - Math.clz32(bits & -bits));
}
