/** Whom to ask first: the seeds that bring the most to adopt, with a proof of how near the best they come. */
import { leastExpected, logChoices, mostExpected, sampleSizes } from './certificate.js';
import type { Choice, Coverage } from './coverage.js';
import { beginChoice, emptyCoverage, marginalHits, withSets } from './coverage.js';
import type { InfluenceGraph } from './influence-graph.js';
import { purposes } from './random.js';
import type { ReverseModel, ReverseSets } from './reverse-reachable.js';
import { reverseSampler } from './reverse-reachable.js';
import type { Tick } from './simulate.js';
import { sinkTop } from './sink-top.js';

export interface PlanOptions {
  readonly model: ReverseModel;
  /** In (0, 1): how much less than (1 − 1/e) of the best is good enough. */
  readonly epsilon: number;
  /** In (0, 1): the chance that the proof is wrong. */
  readonly delta: number;
  readonly randomSeed: number;
  /** Those who are asked, or adopted, in any case. What is planned is what comes on top of them. */
  readonly forced?: Int32Array;
  /** Those who must not be chosen; they may still adopt. */
  readonly excluded?: Int32Array;
  /** The most sets in each of two samples, for memory's sake; 2^24 where missing. */
  readonly mostSets?: number;
  /** The fewest, where a proof alone would do with fewer: the more, the less chance there is in the choice. Theory's where missing. */
  readonly leastSets?: number;
  readonly tick?: Tick;
}

export interface SeedOptions extends PlanOptions {
  /** How many to choose, beside the forced ones. */
  readonly k: number;
}

export interface SeedPlan {
  /** In the order of choosing; fewer than asked for only where no more candidates are left. */
  readonly seeds: Int32Array;
  /** For each, how many more adopt because of it than because of the forced ones and those before it: an estimate. */
  readonly gains: Float64Array;
  /** How many adopt because of the forced ones alone: an estimate. */
  readonly forcedAdopters: number;
  /** How many more adopt because of the seeds: their gains added up. */
  readonly gain: number;
  /** The seeds gain at least this, and no choice gains more than that: both true but for a chance of `delta` together. */
  readonly gainAtLeast: number;
  readonly bestAtMost: number;
  /** `gainAtLeast / bestAtMost`: the seeds gain at least this part of what the best choice does. */
  readonly ratio: number;
  /** What was asked for; missed where `mostSets`, or the most that theory asks for, did not suffice. */
  readonly target: number;
  readonly isReached: boolean;
  /** How many sets were drawn, in both samples. */
  readonly sets: number;
}

/**
 * OPIM-C (Tang, Tang, Xiao, Yuan 2018): seeds are chosen greedily on one sample of reverse-reachable sets and judged on
 * another; both are doubled until the proof suffices. With forced seeds it is the same on the residual problem: sets that
 * those hit are left empty. Of equal candidates the lower number is chosen. O((k + ln n) · (edges + actors) / ε²) expected;
 * usually far less. Null where cancelled.
 */
export function planSeeds(graph: InfluenceGraph, options: SeedOptions): SeedPlan | null {
  const isCandidate = candidates(graph, options);
  const able = isCandidate.reduce((sum, is) => sum + is, 0);
  const k = Math.min(options.k, able);
  const guarantee = 1 - 1 / Math.E;
  return planByDoubling(graph, options, {
    target: guarantee - options.epsilon,
    guarantee,
    logChoicesCount: logChoices(able, k),
    least: Math.max(1, k),
    choose: (coverage) => greedy(coverage, k, isCandidate),
  });
}

/** Choosing on one sample: the seeds, and a number of sets that no allowed choice exceeds there. */
export interface Chosen {
  readonly seeds: Int32Array;
  readonly bestHitsAtMost: number;
}

interface Method {
  readonly target: number;
  readonly guarantee: number;
  readonly logChoicesCount: number;
  readonly least: number;
  readonly choose: (coverage: Coverage) => Chosen;
}

/** Doubles both samples until what is chosen on the one is proved good enough on the other. */
export function planByDoubling(graph: InfluenceGraph, options: PlanOptions, method: Method): SeedPlan | null {
  const { nodeCount } = graph;
  const { epsilon, delta, randomSeed, tick, mostSets = 2 ** 24, leastSets = 0 } = options;
  const sampler = reverseSampler(graph, options.model, forcedMask(graph, options));
  const { population } = sampler;
  const { guarantee, logChoicesCount, least, target } = method;
  const sizes = sampleSizes(Math.max(1, population), guarantee, logChoicesCount, least, epsilon, delta);
  const share = delta / (3 * (sizes.doublings + 1));
  const fewest = Math.max(sizes.first, leastSets);
  const goal = Math.min(mostSets, fewest * 2 ** sizes.doublings);

  let selection = emptyCoverage(nodeCount);
  const certification: ReverseSets[] = [];
  for (let size = Math.min(fewest, goal); ; size = Math.min(2 * size, goal)) {
    for (let first = selection.setCount; first < size; first = selection.setCount) {
      const count = Math.min(setsPerTick, size - first);
      selection = withSets(selection, sampler.sample(randomSeed, purposes.selection, first, count));
      certification.push(sampler.sample(randomSeed, purposes.certification, first, count));
      if (tick?.(selection.setCount, goal) === false) return null;
    }
    const { seeds, bestHitsAtMost } = method.choose(selection);
    const hits = marginalHits(certification, seeds, nodeCount);
    const perSet = population / size;
    const total = hits.reduce((sum, own) => sum + own, 0);
    // Nothing gains more than everyone.
    const bestAtMost = Math.min(population, mostExpected(bestHitsAtMost, share) * perSet);
    const gainAtLeast = Math.min(bestAtMost, leastExpected(total, share) * perSet);
    const ratio = bestAtMost > 0 ? gainAtLeast / bestAtMost : 1;
    const isReached = ratio >= target;
    if (!isReached && size < goal) continue;
    return {
      seeds,
      gains: Float64Array.from(hits, (own) => own * perSet),
      forcedAdopters: emptySets(certification) * perSet,
      gain: total * perSet,
      gainAtLeast,
      bestAtMost,
      ratio,
      target,
      isReached,
      sets: 2 * size,
    };
  }
}

/** Per actor, 1 where it may be chosen. */
export function candidates(graph: InfluenceGraph, options: PlanOptions): Uint8Array {
  const isCandidate = graph.mayAdopt.slice();
  for (const node of options.excluded ?? []) isCandidate[node] = 0;
  for (const node of options.forced ?? []) isCandidate[node] = 0;
  return isCandidate;
}

/** The `k` largest numbers of open sets among candidates, added up. O(actors + largest number). */
export function largestOpen(open: Int32Array, isCandidate: Uint8Array, k: number): number {
  const tally = tallyOf(open, isCandidate);
  let left = k;
  let sum = 0;
  for (let value = tally.length - 1; value > 0 && left > 0; value--) {
    const taken = Math.min(left, tally[value]!);
    sum += taken * value;
    left -= taken;
  }
  return sum;
}

const setsPerTick = 1 << 15;

/** How often each number of open sets occurs among candidates. */
function tallyOf(open: Int32Array, isCandidate: Uint8Array): Int32Array {
  let most = 0;
  for (let node = 0; node < open.length; node++) {
    if (isCandidate[node] === 1 && open[node]! > most) most = open[node]!;
  }
  const tally = new Int32Array(most + 1);
  for (let node = 0; node < open.length; node++) if (isCandidate[node] === 1) tally[open[node]!]!++;
  return tally;
}

/**
 * Greedy maximum coverage. Whatever was chosen before, the best choice hits at most what that does, and what its k best
 * complements do one by one: the least of these bounds at the beginning, half-way and at the end is taken.
 */
function greedy(coverage: Coverage, k: number, isCandidate: Uint8Array): Chosen {
  const choice = beginChoice(coverage);
  const left = isCandidate.slice();
  const next = openLargest(choice, left, k);
  const seeds = new Int32Array(k);
  let hits = 0;
  let bestHitsAtMost = Infinity;
  for (let index = 0; index <= k; index++) {
    if (index === 0 || index === k >> 1 || index === k) {
      bestHitsAtMost = Math.min(bestHitsAtMost, hits + largestOpen(choice.open, isCandidate, k));
    }
    if (index === k) break;
    const seed = next();
    left[seed] = 0;
    seeds[index] = seed;
    hits += choice.take(seed);
  }
  return { seeds, bestHitsAtMost };
}

/**
 * The candidate with the most open sets, of equal ones the lowest, again and again. Numbers only fall, so a heap of what they
 * were suffices; and only the largest are put into it, until those are used up.
 */
function openLargest(choice: Choice, left: Uint8Array, k: number): () => number {
  const { open } = choice;
  const heap: number[] = [];
  const was = new Int32Array(open.length);
  let floor = Infinity;
  const isBefore = (a: number, b: number) => was[a]! > was[b]! || (was[a] === was[b] && a < b);

  const refill = () => {
    const tally = tallyOf(open, left);
    let wanted = 4 * k + 64;
    let value = Math.min(tally.length - 1, floor - 1);
    for (; value > 0; value--) {
      wanted -= tally[value]!;
      if (wanted <= 0) break;
    }
    floor = Math.max(0, value);
    heap.length = 0;
    for (let node = 0; node < open.length; node++) {
      if (left[node] === 0 || open[node]! < floor) continue;
      was[node] = open[node]!;
      heap.push(node);
    }
    heap.sort((a, b) => was[b]! - was[a]! || a - b);
  };
  const sink = () => sinkTop(heap, isBefore);
  return () => {
    for (;;) {
      const top = heap[0];
      if (top === undefined || (floor > 0 && was[top]! < floor)) {
        refill();
        continue;
      }
      if (left[top] === 1 && open[top] === was[top]) return top;
      // Those chosen sink below everything.
      was[top] = left[top] === 1 ? open[top]! : -1;
      sink();
    }
  };
}

function forcedMask(graph: InfluenceGraph, { forced }: PlanOptions): Uint8Array | null {
  if (forced === undefined || forced.length === 0) return null;
  const mask = new Uint8Array(graph.nodeCount);
  for (const node of forced) mask[node] = graph.mayAdopt[node]!;
  return mask;
}

/** Sets that are empty because forced seeds hit them. */
function emptySets(samples: readonly ReverseSets[]): number {
  let empty = 0;
  for (const { count, start } of samples) {
    for (let set = 0; set < count; set++) empty += Number(start[set] === start[set + 1]);
  }
  return empty;
}
