/** Whom to ask first: the seeds that bring the most to adopt, with a proof of how near the best they come. */
import { leastExpected, logChoices, mostExpected, sampleSizes } from './certificate.js';
import type { Coverage } from './coverage.js';
import { emptyCoverage, marginalHits, withSets } from './coverage.js';
import type { Chosen } from './greedy-choice.js';
import { greedyChoice } from './greedy-choice.js';
import type { InfluenceGraph } from './influence-graph.js';
import { purposes } from './random.js';
import type { ReverseModel, ReverseSets } from './reverse-reachable.js';
import { reverseSampler } from './reverse-reachable.js';
import type { Tick } from './simulate.js';

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
  return planBySampling(graph, options, {
    target: guarantee - options.epsilon,
    guarantee,
    logChoicesCount: logChoices(able, k),
    least: Math.max(1, k),
    choose: (coverage) => greedyChoice(coverage, k, isCandidate),
  });
}

interface Method {
  readonly target: number;
  readonly guarantee: number;
  readonly logChoicesCount: number;
  readonly least: number;
  readonly choose: (coverage: Coverage) => Chosen;
}

/**
 * Enlarges both samples until what is chosen on the one is proved good enough on the other. Sizes are fixed beforehand, each larger
 * by √2, and each has its share of the chance of being wrong: so those that cannot be expected to suffice may be passed over.
 */
export function planBySampling(graph: InfluenceGraph, options: PlanOptions, method: Method): SeedPlan | null {
  const { nodeCount } = graph;
  const { epsilon, delta, randomSeed, tick, mostSets = 2 ** 24, leastSets = usuallyLeast } = options;
  const sampler = reverseSampler(graph, options.model, forcedMask(graph, options));
  const { population } = sampler;
  const { guarantee, logChoicesCount, least, target } = method;
  const sizes = sampleSizes(Math.max(1, population), guarantee, logChoicesCount, least, epsilon, delta);
  const fewest = Math.min(Math.max(sizes.first, leastSets), mostSets);
  const most = Math.min(Math.max(sizes.most, fewest), mostSets);
  const steps = Math.ceil(2 * Math.log2(most / fewest));
  const sizeAt = (step: number) => (step >= steps ? most : Math.ceil(fewest * 2 ** (step / 2)));
  const share = delta / (3 * (steps + 1));
  /** What hits among so many sets prove: the least that is gained, and the most that could be. */
  const proved = (hits: number, bestHitsAtMost: number, size: number) => {
    const perSet = population / size;
    // Nothing gains more than everyone.
    const bestAtMost = Math.min(population, mostExpected(bestHitsAtMost, share) * perSet);
    const gainAtLeast = Math.min(bestAtMost, leastExpected(hits, share) * perSet);
    return { gainAtLeast, bestAtMost, ratio: bestAtMost > 0 ? gainAtLeast / bestAtMost : 1 };
  };

  let selection = emptyCoverage(nodeCount);
  const certification: ReverseSets[] = [];
  for (let step = 0; ;) {
    const size = sizeAt(step);
    for (let first = selection.setCount; first < size; first = selection.setCount) {
      const count = Math.min(setsPerTick, size - first);
      selection = withSets(selection, sampler.sample(randomSeed, purposes.selection, first, count));
      certification.push(sampler.sample(randomSeed, purposes.certification, first, count));
      if (tick?.(selection.setCount, most) === false) return null;
    }
    const { seeds, bestHitsAtMost } = method.choose(selection);
    const hits = marginalHits(certification, seeds, nodeCount);
    const total = hits.reduce((sum, own) => sum + own, 0);
    const proof = proved(total, bestHitsAtMost, size);
    const isReached = proof.ratio >= target;
    if (!isReached && size < most) {
      const growth = sizeAt(step + 1) / size;
      step += proved(total * growth, bestHitsAtMost * growth, sizeAt(step + 1)).ratio >= target ? 1 : 2;
      continue;
    }
    const perSet = population / size;
    return {
      seeds,
      gains: Float64Array.from(hits, (own) => own * perSet),
      forcedAdopters: emptySets(certification) * perSet,
      gain: total * perSet,
      ...proof,
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

/** A proof that suffices with fewer sets costs next to nothing anyway. */
const usuallyLeast = 2048;

const setsPerTick = 1 << 15;

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
