/** How long shortest chains can be, without looking at all of them. */
import type { PassingGraph } from '../passing-graph.js';
import { strongLabels } from './components.js';

/**
 * An upper bound on the number of ties of every shortest chain. In a strongly connected component none is longer than the
 * way to one of its actors and on from it; a chain passes through components in the order in which edges join them, each
 * once (Borassi, Crescenzi, Habib, Kosters, Marino, Takes 2015). O(actors + edges).
 */
export function longestChainBound(graph: PassingGraph): number {
  const { nodeCount, outStart, outTo, inStart, inFrom } = graph;
  const labels = strongLabels(graph)!;
  const pivots = pivotsOf(graph, labels);
  const out = eccentricities(outStart, outTo, labels, pivots);
  const back = eccentricities(inStart, inFrom, labels, pivots);
  // Edges lead to lower labels, so what follows a component is known before it.
  const members = Int32Array.from({ length: nodeCount }, (_, node) => node)
    .filter((node) => labels[node] !== -1)
    .sort((a, b) => labels[a]! - labels[b]!);
  const longest = new Int32Array(pivots.length);
  let most = 0;
  for (let place = 0; place < members.length;) {
    const label = labels[members[place]!]!;
    let onward = 0;
    for (; place < members.length && labels[members[place]!] === label; place++) {
      const node = members[place]!;
      for (let edge = outStart[node]!; edge < outStart[node + 1]!; edge++) {
        const other = labels[outTo[edge]!]!;
        if (other !== label) onward = Math.max(onward, longest[other]! + 1);
      }
    }
    const length = out[label]! + back[label]! + onward;
    longest[label] = length;
    most = Math.max(most, length);
  }
  return most;
}

/** Per component the actor with the most edges, of equal ones the first: a central one makes the bound close. */
function pivotsOf({ nodeCount, outStart, inStart }: PassingGraph, labels: Int32Array): Int32Array {
  let count = 0;
  for (const label of labels) count = Math.max(count, label + 1);
  const pivots = new Int32Array(count).fill(-1);
  const degree = (node: number) =>
    outStart[node + 1]! - outStart[node]! + inStart[node + 1]! - inStart[node]!;
  for (let node = 0; node < nodeCount; node++) {
    const label = labels[node]!;
    if (label === -1) continue;
    const pivot = pivots[label]!;
    if (pivot === -1 || degree(node) > degree(pivot)) pivots[label] = node;
  }
  return pivots;
}

/** Per component, how far its farthest actor is from its pivot within it. */
function eccentricities(
  starts: Int32Array,
  ends: Int32Array,
  labels: Int32Array,
  pivots: Int32Array,
): Int32Array {
  const farthest = new Int32Array(pivots.length);
  const hops = new Int32Array(labels.length).fill(-1);
  const queue = new Int32Array(labels.length);
  for (const [label, pivot] of pivots.entries()) {
    let end = 0;
    queue[end++] = pivot;
    hops[pivot] = 0;
    for (let place = 0; place < end; place++) {
      const node = queue[place]!;
      farthest[label] = hops[node]!;
      for (let index = starts[node]!; index < starts[node + 1]!; index++) {
        const other = ends[index]!;
        if (hops[other] !== -1 || labels[other] !== label) continue;
        hops[other] = hops[node]! + 1;
        queue[end++] = other;
      }
    }
  }
  return farthest;
}
