/** Choices of seeds side by side, and the plain choices that a plan is compared with. */
import type { Model } from './cascade.js';
import { openCascade } from './cascade.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { Estimate } from './intervals.js';
import { joined } from './joined.js';
import { estimateOf } from './spread.js';
import { enterStream, openStream, purposes } from './random.js';
import type { Tick } from './simulate.js';

export interface ComparisonOptions {
  readonly model: Model;
  /** The first is what the others are compared with. */
  readonly choices: readonly Int32Array[];
  /** In every choice. */
  readonly forced?: Int32Array;
  readonly runs: number;
  readonly randomSeed: number;
  readonly maxSteps?: number;
  readonly tick?: Tick;
}

export interface Compared {
  readonly adopters: Estimate;
  /** How many more adopt than by the first choice, run by run on the same draws. */
  readonly more: Estimate;
}

/**
 * Expected adopters of each choice, in the order given, by runs that no choice was made on: judging a choice on the sets it
 * was made from flatters it. O(choices · runs · cost of a run). Null where cancelled.
 */
export function compareChoices(
  graph: InfluenceGraph,
  options: ComparisonOptions,
): readonly Compared[] | null {
  const { choices, runs, randomSeed, maxSteps = Infinity, forced = new Int32Array(0) } = options;
  const cascade = openCascade(graph, options.model);
  const stream = openStream();
  const starts = choices.map((seeds) => joined(forced, seeds));
  const counts = choices.map(() => new Int32Array(runs));
  let work = 0;
  for (let run = 0; run < runs; run++) {
    enterStream(stream, randomSeed, purposes.comparison, run);
    for (const [index, own] of starts.entries()) {
      const count = cascade.run(own, stream, maxSteps);
      counts[index]![run] = count;
      work += count + 1;
    }
    if (work < ticksEvery) continue;
    work = 0;
    if (options.tick?.(run + 1, runs) === false) return null;
  }
  return counts.map((own) => ({
    adopters: estimateOf(own),
    more: estimateOf(own.map((count, run) => count - counts[0]![run]!)),
  }));
}

/**
 * The `k` candidates that can bring most others along directly: by falling number of edges and of others in shared places,
 * then by number. O(actors · ln actors).
 */
export function degreeChoice(graph: InfluenceGraph, k: number, excluded: Int32Array): Int32Array {
  const degrees = Float64Array.from({ length: graph.nodeCount }, (_, node) => degreeOf(graph, node));
  return rankedChoice(graph, degrees, k, excluded);
}

/** The `k` candidates that a ranking, such as PageRank, puts first: by falling score, then by number. O(actors · ln actors). */
export function rankedChoice(
  graph: InfluenceGraph,
  scores: Float64Array,
  k: number,
  excluded: Int32Array,
): Int32Array {
  const isOut = new Set(excluded);
  const able: number[] = [];
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.mayAdopt[node] === 1 && !isOut.has(node)) able.push(node);
  }
  return Int32Array.from(able.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, k));
}

function degreeOf({ outStart, places }: InfluenceGraph, node: number): number {
  let degree = outStart[node + 1]! - outStart[node]!;
  if (places === null) return degree;
  for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
    const place = places.place[index]!;
    degree += places.memberStart[place + 1]! - places.memberStart[place]! - 1;
  }
  return degree;
}

/** How many adoptions pass between two calls of `tick`. */
const ticksEvery = 20_000;
