/** The same as `reach`, on the graph of one question: for searches that look at much of a large network. */
import type { ContactGraph } from '../flow-graph.js';
import { onwardRows } from '../rows.js';
import type { Direction, Tick } from '../rows.js';
import type { Reach } from './reach.js';

export interface ContactReachOptions {
  /** Numbers of the actors to start from. Those that the graph leaves out reach nobody. */
  readonly sources: Int32Array | readonly number[];
  readonly direction: Direction;
  /** Longest chain, in edges. */
  readonly hops: number;
  /** Weakest chain: the most that its cost may be, in millionths of −ln strength. */
  readonly maxCost?: number;
  /** Per actor, what passing through it adds, in millionths: see `passageCosts`. */
  readonly passages: Int32Array;
  /** Told of hops done, of all; after each. */
  readonly tick?: Tick;
}

/** Relaxation in layers, as `reach`. Null where the tick gave up. O(actors + hops · edges). */
export function contactReach(graph: ContactGraph, options: ContactReachOptions): Reach | null {
  const { nodeCount, cost, deadEnd } = graph;
  const { passages } = options;
  const maxCost = options.maxCost ?? Infinity;
  const { starts, ends, edges } = onwardRows(graph, options.direction);
  const fewest = new Int32Array(nodeCount).fill(-1);
  const least = new Float64Array(nodeCount).fill(Infinity);
  const layerOf = new Int32Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  const before = new Float64Array(nodeCount);
  let frontier = new Int32Array(nodeCount);
  let next = new Int32Array(nodeCount);
  let frontierSize = 0;
  let touchedCount = 0;
  for (const source of options.sources) {
    if (graph.present[source] !== 1 || fewest[source] === 0) continue;
    fewest[source] = 0;
    least[source] = 0;
    frontier[frontierSize++] = source;
    touched[touchedCount++] = source;
  }
  const sourceCount = frontierSize;
  const countsByHop: number[] = [];

  for (let hop = 1; hop <= options.hops && frontierSize > 0; hop++) {
    let nextSize = 0;
    const known = touchedCount;
    // The costs of the layer before, as they were: within a layer they must not go down any further.
    for (let place = 0; place < frontierSize; place++) before[place] = least[frontier[place]!]!;
    for (let place = 0; place < frontierSize; place++) {
      const node = frontier[place]!;
      const isSource = fewest[node] === 0;
      if (!isSource && deadEnd[node] === 1) continue;
      const base = before[place]! + (isSource ? 0 : passages[node]!);
      const end = starts[node + 1]!;
      for (let index = starts[node]!; index < end; index++) {
        const other = ends[index]!;
        const found = base + cost[edges === null ? index : edges[index]!]!;
        if (found >= least[other]! || found > maxCost) continue;
        least[other] = found;
        if (layerOf[other] === hop) continue;
        layerOf[other] = hop;
        next[nextSize++] = other;
        if (fewest[other] !== -1) continue;
        fewest[other] = hop;
        touched[touchedCount++] = other;
      }
    }
    countsByHop.push(touchedCount - known);
    [frontier, next] = [next, frontier];
    frontierSize = nextSize;
    if (options.tick?.(hop, options.hops) === false) return null;
  }

  // A layer may only improve on earlier ones, so the zeros inside stay.
  while (countsByHop.at(-1) === 0) countsByHop.pop();
  const nodes = touched.slice(sourceCount, touchedCount).sort();
  return {
    nodes,
    hops: nodes.map((node) => fewest[node]!),
    costs: Float64Array.from(nodes, (node) => least[node]!),
    countsByHop,
  };
}
