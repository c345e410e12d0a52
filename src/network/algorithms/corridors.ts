/** The part of a graph that the best chains to a target lie in: what a search for them needs to look at. */
import type { ContactGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Direction } from '../rows.js';

export interface CorridorOptions {
  /** Numbers of the actors that chains may begin at, or with `IN` end at. Those that the graph leaves out have none. */
  readonly sources: Int32Array | readonly number[];
  /** `OUT`: chains from a source to a target. `IN`: chains from a target to a source. */
  readonly direction: Direction;
  /** Longest chain, in edges. */
  readonly hops: number;
  /** Per actor, what passing through it adds, in millionths: see `passageCosts`. */
  readonly passages: Int32Array;
}

export interface Corridors {
  /** Cost of the strongest chain between a source and the target, in millionths of −ln strength; ∞ where there is none. */
  readonly leastTo: (target: number) => number;
  /**
   * All actors on chains to the target that cost at most so much, and perhaps others. O(edges of those) at the best,
   * O(hops · edges) at the worst.
   */
  readonly within: (target: number, maxCost: number) => Corridor;
}

export interface Corridor {
  /** Ascending; source and target among them. */
  readonly nodes: Int32Array;
  /** For each, what the way on to the target costs at the least, passing through the actor itself apart. */
  readonly remaining: Float64Array;
}

/**
 * Layers from the sources (Bellman 1958), so that for any number of edges left it is known what the rest of a chain costs at
 * the least; then, for each target, layers back from it that leave out what cannot become a chain cheap enough. O(hops · edges)
 * once; 8 bytes for each actor and hop.
 */
export function openCorridors(graph: ContactGraph, options: CorridorOptions): Corridors {
  const { nodeCount, cost, deadEnd } = graph;
  const { passages, hops } = options;
  const isSource = new Uint8Array(nodeCount);
  for (const source of options.sources) isSource[source] = graph.present[source]!;
  const layers = layersFrom(graph, options, isSource);
  const last = layers.length - 1;
  const { starts, ends, edges } = backRows(graph, options.direction);
  /** Per actor, of the way on to the target, the passage through the actor itself apart; ∞ between searches. */
  const remaining = new Float64Array(nodeCount).fill(Infinity);
  const layerOf = new Int32Array(nodeCount);
  const before = new Float64Array(nodeCount);
  let frontier = new Int32Array(nodeCount);
  let next = new Int32Array(nodeCount);

  return {
    leastTo: (target) => layers[last]![target]!,

    within: (target, maxCost) => {
      const touched = [target];
      remaining[target] = 0;
      frontier[0] = target;
      let size = 1;
      for (let hop = 1; hop <= hops && size > 0; hop++) {
        let nextSize = 0;
        const costsBefore = layers[Math.min(last, hops - hop)]!;
        // As they were: within a layer they must not go down any further.
        for (let place = 0; place < size; place++) before[place] = remaining[frontier[place]!]!;
        for (let place = 0; place < size; place++) {
          const node = frontier[place]!;
          const base = before[place]! + (node === target ? 0 : passages[node]!);
          const end = starts[node + 1]!;
          for (let index = starts[node]!; index < end; index++) {
            const other = ends[index]!;
            const found = base + cost[edges === null ? index : edges[index]!]!;
            if (found >= remaining[other]!) continue;
            const through = isSource[other] === 1 ? 0 : deadEnd[other] === 1 ? Infinity : passages[other]!;
            if (found + through + costsBefore[other]! > maxCost || through === Infinity) continue;
            if (remaining[other] === Infinity) touched.push(other);
            remaining[other] = found;
            if (layerOf[other] === hop) continue;
            layerOf[other] = hop;
            next[nextSize++] = other;
          }
        }
        [frontier, next] = [next, frontier];
        size = nextSize;
      }
      const nodes = Int32Array.from(touched).sort();
      const corridor = { nodes, remaining: Float64Array.from(nodes, (node) => remaining[node]!) };
      for (const node of touched) {
        remaining[node] = Infinity;
        layerOf[node] = 0;
      }
      return corridor;
    },
  };
}

/** At place h, per actor, the cost of the strongest chain of at most h edges from a source; ends where nothing changes any more. */
function layersFrom(
  graph: ContactGraph,
  { direction, hops, passages }: CorridorOptions,
  isSource: Uint8Array,
): readonly Float64Array[] {
  const { nodeCount, cost, deadEnd } = graph;
  const { starts, ends, edges } = onwardRows(graph, direction);
  const layers = [Float64Array.from(isSource, (is) => (is === 1 ? 0 : Infinity))];
  let frontier: number[] = [];
  for (let node = 0; node < nodeCount; node++) if (isSource[node] === 1) frontier.push(node);
  const layerOf = new Int32Array(nodeCount);
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    const before = layers[hop - 1]!;
    const least = before.slice();
    const next: number[] = [];
    for (const node of frontier) {
      if (isSource[node] === 0 && deadEnd[node] === 1) continue;
      const base = before[node]! + (isSource[node] === 1 ? 0 : passages[node]!);
      const end = starts[node + 1]!;
      for (let index = starts[node]!; index < end; index++) {
        const other = ends[index]!;
        const found = base + cost[edges === null ? index : edges[index]!]!;
        if (found >= least[other]!) continue;
        least[other] = found;
        if (layerOf[other] === hop) continue;
        layerOf[other] = hop;
        next.push(other);
      }
    }
    layers.push(least);
    frontier = next;
  }
  return layers;
}
