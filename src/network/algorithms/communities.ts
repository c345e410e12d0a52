/** Actors in communities: closely joined within, loosely with the rest. */
import { invariant } from '../../model/failure.js';
import { countedOnly } from '../counted-only.js';
import type { Partition } from '../partition.js';
import { partitionOf } from '../partition.js';
import type { Random } from '../propagation/random.js';
import { enterStream, enterSubject, openRandom, openStream, purposes } from '../propagation/random.js';
import type { Tick } from '../rows.js';
import type { UndirectedGraph } from '../undirected.js';
import type { Level } from './leiden-level.js';
import { aggregate, moveNodes, refine, renumber } from './leiden-level.js';
import { modularity } from './modularity.js';

export interface CommunitiesOptions {
  /** Above 1 asks for smaller communities, below 1 for larger ones; above 0. */
  readonly resolution: number;
  /** Any whole number below 2^53; the same gives the same communities. */
  readonly seed: number;
  /** The division is improved again and again, at most so often; at least 1. */
  readonly mostPasses: number;
  /** Per place of the graph's `ends`, not negative, the same in both directions. 1 where missing. */
  readonly weights?: Float64Array;
  /** In passes. */
  readonly tick?: Tick;
}

export interface Communities extends Partition {
  /** The modularity of the division, for the resolution asked for. */
  readonly quality: number;
  readonly passes: number;
  /** `SETTLED`: a further pass improves nothing. `PASSES`: it was stopped before. */
  readonly stopped: 'SETTLED' | 'PASSES';
}

/**
 * Leiden (Traag, Waltman, van Eck 2019) for modularity. In each pass actors move to better communities, these are
 * refined into parts that hold together, the parts become the actors of a smaller graph, and so on. Refinement joins
 * each actor to the best part rather than to a random good one. Every community is connected. Actors without neighbours
 * are communities of one; those that do not count (not shown, or groups) are in none. Null where the tick gave up.
 * About O(edges · log actors) for each pass.
 */
export function communities(whole: UndirectedGraph, options: CommunitiesOptions): Communities | null {
  const { resolution, seed, mostPasses, weights, tick } = options;
  invariant(resolution > 0 && mostPasses >= 1, 'the resolution is above 0, and there is one pass at least');
  const { graph, nodeOf } = countedOnly(whole);
  const base = baseLevel(graph, weights);
  const { nodeCount } = graph;
  const stream = openStream();
  const random = openRandom();
  const qualityOf = (labels: Int32Array) =>
    modularity(graph, labels, weights === undefined ? { resolution } : { resolution, weights });
  let labels: Int32Array = Int32Array.from({ length: nodeCount }, (_, node) => node);
  let quality = -Infinity;
  let passes = 0;
  let settled = false;
  while (!settled && passes < mostPasses) {
    if (tick?.(passes, mostPasses) === false) return null;
    enterStream(stream, seed, purposes.communities, passes++);
    enterSubject(random, stream, 0);
    const improved = onePass(
      base,
      labels,
      resolution,
      random,
      () => tick?.(passes - 1, mostPasses) !== false,
    );
    if (improved === null) return null;
    const better = connectedParts(graph, improved);
    const reached = qualityOf(better);
    settled = reached <= quality + leastGain;
    if (reached > quality) {
      labels = better;
      quality = reached;
    }
  }
  const ofWhole = new Int32Array(whole.nodeCount).fill(-1);
  for (let number = 0; number < nodeCount; number++) ofWhole[nodeOf[number]!] = labels[number]!;
  return {
    ...partitionOf(ofWhole),
    quality: qualityOf(labels),
    passes,
    stopped: settled ? 'SETTLED' : 'PASSES',
  };
}

/** From the division given to a better one, by labels below the number of actors; null where `goesOn` said no. */
function onePass(
  base: Level,
  labels: Int32Array,
  resolution: number,
  random: Random,
  goesOn: () => boolean,
): Int32Array | null {
  let level = base;
  let { labels: division } = renumber(labels);
  // Per actor, the node of the level that it is part of.
  let nodeOf: Int32Array = Int32Array.from({ length: base.nodeCount }, (_, node) => node);
  for (;;) {
    if (!goesOn()) return null;
    division = moveNodes(level, division, resolution, random);
    const { labels: moved, count } = renumber(division);
    division = moved;
    if (count === level.nodeCount) break;
    const refined = renumber(refine(level, moved, resolution, random));
    // Nothing holds together any better; a further level would be this one again.
    if (refined.count === level.nodeCount) break;
    const next = aggregate(level, refined.labels, refined.count);
    const divided = new Int32Array(refined.count);
    for (let node = 0; node < level.nodeCount; node++) divided[refined.labels[node]!] = moved[node]!;
    const parts = refined.labels;
    nodeOf = nodeOf.map((node) => parts[node]!);
    level = next;
    division = divided;
  }
  return nodeOf.map((node) => division[node]!);
}

function baseLevel(graph: UndirectedGraph, weights: Float64Array | undefined): Level {
  const { nodeCount, starts, ends } = graph;
  const edgeWeights = weights ?? new Float64Array(ends.length).fill(1);
  const nodeWeights = new Float64Array(nodeCount);
  let total = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let place = starts[node]!; place < starts[node + 1]!; place++) {
      nodeWeights[node]! += edgeWeights[place]!;
    }
    total += nodeWeights[node]!;
  }
  return { nodeCount, starts, ends, edgeWeights, nodeWeights, total };
}

/** The same division, but every community that falls into unconnected parts divided into these; that only raises quality. */
function connectedParts({ nodeCount, starts, ends }: UndirectedGraph, labels: Int32Array): Int32Array {
  const parts = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let end = 0;
  for (let root = 0, place = 0; root < nodeCount; root++) {
    if (parts[root] !== -1) continue;
    parts[root] = root;
    queue[end++] = root;
    for (; place < end; place++) {
      const node = queue[place]!;
      for (let index = starts[node]!; index < starts[node + 1]!; index++) {
        const other = ends[index]!;
        if (parts[other] !== -1 || labels[other] !== labels[node]) continue;
        parts[other] = root;
        queue[end++] = other;
      }
    }
  }
  return parts;
}

/** A pass that gains less has found nothing new. */
const leastGain = 1e-9;
