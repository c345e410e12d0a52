/** Who is within some hops of which sources, and who is not. */
import type { FlowGraph } from '../flow-graph.js';
import { onwardRows } from '../rows.js';
import type { Direction, Tick } from '../rows.js';
import { manySources } from './many-sources.js';

export interface CoverageOptions {
  /** Numbers of the actors that cover. Those that the graph leaves out cover nobody. */
  readonly sources: Int32Array | readonly number[];
  /** `OUT`: whom the sources reach is covered. `IN`: who reaches a source is. */
  readonly direction: Direction;
  /** Longest chain, in edges. */
  readonly hops: number;
  /** Per actor, 1 where it is asked about; all where missing. */
  readonly targets?: Uint8Array;
  /** Told of sources done, of all. */
  readonly tick?: Tick;
}

export interface Coverage extends Nearest {
  /** The actors asked about that are within the hops of a source, ascending. A source is covered by itself. */
  readonly covered: Int32Array;
  /** The other actors asked about, as far as the graph shows them, ascending. */
  readonly uncovered: Int32Array;
  /** Per actor, how many of the sources cover it, itself not among them; 0 where it is not asked about. */
  readonly coveredBy: Int32Array;
  /** Per source, how many of those asked about it covers, itself not among them. */
  readonly countsBySource: Int32Array;
}

/** `nearest` is exact; `coverage` counts every source, which takes a search for every 32 of them. Null where the tick gave up. */
export function coverage(graph: FlowGraph, options: CoverageOptions): Coverage | null {
  const { targets } = options;
  const each = manySources(graph, options);
  if (each === null) return null;
  const found = nearest(graph, options);
  const countsBySource = new Int32Array(options.sources.length);
  for (const counts of each.countsByHop) {
    for (let source = 0; source < counts.length; source++) {
      countsBySource[source] = countsBySource[source]! + counts[source]!;
    }
  }
  const isAsked = (node: number) =>
    graph.present[node] === 1 && (targets === undefined || targets[node] === 1);
  return {
    ...found,
    covered: numbersWhere(graph.nodeCount, (node) => isAsked(node) && found.hops[node] !== -1),
    uncovered: numbersWhere(graph.nodeCount, (node) => isAsked(node) && found.hops[node] === -1),
    coveredBy: each.reachedBy,
    countsBySource,
  };
}

export interface Nearest {
  /** Per actor, the edges of the shortest chain between it and its nearest source: 0 for a source, −1 where there is none. */
  readonly hops: Int32Array;
  /** Per actor, the place among `sources` of its nearest one; of equally near ones the first; −1 where there is none. */
  readonly source: Int32Array;
}

/** For each actor the nearest of the sources. Breadth-first search (Moore 1959) that hands on where it began. O(actors + edges). */
export function nearest(
  graph: FlowGraph,
  options: Pick<CoverageOptions, 'sources' | 'direction' | 'hops'>,
): Nearest {
  const { nodeCount, present, deadEnd } = graph;
  const { sources } = options;
  const { starts, ends } = onwardRows(graph, options.direction);
  const hops = new Int32Array(nodeCount).fill(-1);
  const source = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let end = 0;
  for (let place = 0; place < sources.length; place++) {
    const node = sources[place]!;
    if (present[node] !== 1 || hops[node] === 0) continue;
    hops[node] = 0;
    source[node] = place;
    queue[end++] = node;
  }
  for (let place = 0; place < end; place++) {
    const node = queue[place]!;
    const hop = hops[node]! + 1;
    if (hop > options.hops) break;
    if (hop > 1 && deadEnd[node] === 1) continue;
    const origin = source[node]!;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      if (hops[other] !== -1) continue;
      // Those whose source comes first were put into the queue first, so whoever comes here first has it.
      hops[other] = hop;
      source[other] = origin;
      queue[end++] = other;
    }
  }
  return { hops, source };
}

function numbersWhere(count: number, holds: (number: number) => boolean): Int32Array {
  const numbers = new Int32Array(count);
  let length = 0;
  for (let number = 0; number < count; number++) if (holds(number)) numbers[length++] = number;
  return numbers.slice(0, length);
}
