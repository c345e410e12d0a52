/** Who is joined with whom at all, and who reaches each other both ways. */
import type { FlowGraph } from '../flow-graph.js';
import type { Partition } from '../partition.js';
import { partitionOf } from '../partition.js';
import type { PassingGraph } from '../passing-graph.js';
import { passingGraph } from '../passing-graph.js';
import type { Tick } from '../rows.js';
import type { UndirectedGraph } from '../undirected.js';

export interface ComponentsOptions {
  /** In actors. */
  readonly tick?: Tick;
}

/**
 * Weakly connected components: two actors are in one where a chain joins them, whichever way contact passes along it.
 * Those that do not count (not shown, or groups) are in none. Null where the tick gave up. Breadth-first search.
 * O(actors + edges).
 */
export function weakComponents(graph: UndirectedGraph, options: ComponentsOptions = {}): Partition | null {
  const { nodeCount, counted, starts, ends } = graph;
  const labels = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let end = 0;
  let place = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (counted[root] === 0 || labels[root] !== -1) continue;
    labels[root] = root;
    queue[end++] = root;
    for (; place < end; place++) {
      if (place % stride === stride - 1 && options.tick?.(place, nodeCount) === false) return null;
      const node = queue[place]!;
      for (let index = starts[node]!; index < starts[node + 1]!; index++) {
        const other = ends[index]!;
        if (labels[other] !== -1) continue;
        labels[other] = root;
        queue[end++] = other;
      }
    }
  }
  return partitionOf(labels);
}

/**
 * Strongly connected components: two actors are in one where contact passes from each to the other. Those that do not
 * count (not shown, or groups, through which nothing passes back) are in none. Null where the tick gave up.
 * Tarjan 1972, without recursion. O(actors + edges).
 */
export function strongComponents(graph: FlowGraph, options: ComponentsOptions = {}): Partition | null {
  const labels = strongLabels(passingGraph(graph), options);
  return labels && partitionOf(labels);
}

/**
 * Per actor, the number of its strongly connected component; −1 where it does not count. Every edge between two
 * components leads to the lower number. Null where the tick gave up. O(actors + edges).
 */
export function strongLabels(graph: PassingGraph, options: ComponentsOptions = {}): Int32Array | null {
  const { nodeCount, counted, outStart, outTo } = graph;
  const labels = new Int32Array(nodeCount).fill(-1);
  // The order of discovery, from 1; 0 where not discovered.
  const found = new Int32Array(nodeCount);
  const low = new Int32Array(nodeCount);
  const next = outStart.slice(0, nodeCount);
  const open = new Int32Array(nodeCount);
  const trail = new Int32Array(nodeCount);
  let clock = 0;
  let openCount = 0;
  let componentCount = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (counted[root] === 0 || found[root] !== 0) continue;
    let depth = 0;
    trail[0] = root;
    found[root] = low[root] = ++clock;
    open[openCount++] = root;
    while (depth >= 0) {
      const node = trail[depth]!;
      if (next[node]! < outStart[node + 1]!) {
        const other = outTo[next[node]!++]!;
        if (found[other] === 0) {
          if (clock % stride === 0 && options.tick?.(clock, nodeCount) === false) return null;
          found[other] = low[other] = ++clock;
          open[openCount++] = other;
          trail[++depth] = other;
        } else if (labels[other] === -1 && found[other]! < low[node]!) {
          low[node] = found[other]!;
        }
        continue;
      }
      depth--;
      if (depth >= 0) low[trail[depth]!] = Math.min(low[trail[depth]!]!, low[node]!);
      if (low[node] !== found[node]) continue;
      let member: number;
      do {
        member = open[--openCount]!;
        labels[member] = componentCount;
      } while (member !== node);
      componentCount++;
    }
  }
  return labels;
}

/** Actors between two ticks. */
const stride = 8_192;
