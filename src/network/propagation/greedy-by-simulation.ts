/** Whom to ask first where several examples are needed: by trying, without proof. */
import { complexContagion } from './complex-contagion.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { Estimate } from './intervals.js';
import { joined } from './joined.js';
import { estimateOf } from './spread.js';
import { enterStream, openStream, purposes } from './random.js';
import type { Tick } from './simulate.js';

export interface GreedyOptions {
  readonly needed: number;
  readonly k: number;
  /** Whom to try, each in every round; those that may not adopt are left out. */
  readonly candidates: Int32Array;
  readonly forced?: Int32Array;
  /** Runs for each trial, the same draws for all. */
  readonly runs: number;
  readonly randomSeed: number;
  readonly maxSteps?: number;
  readonly tick?: Tick;
}

export interface GreedyPlan {
  readonly seeds: Int32Array;
  /** For each, how many more adopted because of it, in the mean of the runs that chose it. */
  readonly gains: Float64Array;
  /** Adopters from forced ones and seeds, in runs of their own that chose nothing. */
  readonly adopters: Estimate;
  /** Never: the function is not submodular, so nothing follows about the best choice. */
  readonly isCertified: false;
}

/**
 * In each round every candidate is tried on the same runs; the one with which most adopt is chosen, of equal ones the one that brings
 * those who did not adopt furthest, then the lowest number. Looking at how far they are matters: where two examples are needed,
 * the first seed alone brings nobody. O(k · candidates · runs · cost of a run). Null where cancelled.
 */
export function greedyBySimulation(graph: InfluenceGraph, options: GreedyOptions): GreedyPlan | null {
  const { runs, randomSeed, maxSteps = Infinity, forced = new Int32Array(0), tick } = options;
  const cascade = complexContagion(graph, options.needed);
  const stream = openStream();
  const taken = new Set(forced);
  const able = [...new Set(options.candidates)].filter(
    (node) => graph.mayAdopt[node] === 1 && !taken.has(node),
  );
  able.sort((a, b) => a - b);
  const rounds = Math.min(options.k, able.length);

  const trial = (starts: Int32Array) => {
    let adopters = 0;
    let progress = 0;
    for (let run = 0; run < runs; run++) {
      enterStream(stream, randomSeed, purposes.selection, run);
      adopters += cascade.run(starts, stream, maxSteps);
      progress += cascade.progress();
    }
    return { adopters, progress };
  };

  let starts = Int32Array.from(forced);
  let before = trial(starts).adopters;
  const seeds: number[] = [];
  const gains: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let best = { node: -1, adopters: -1, progress: -1 };
    for (const [index, node] of able.entries()) {
      if (tick?.(round * able.length + index, rounds * able.length) === false) return null;
      if (taken.has(node)) continue;
      const { adopters, progress } = trial(joined(starts, Int32Array.of(node)));
      const isBetter = adopters > best.adopters || (adopters === best.adopters && progress > best.progress);
      if (isBetter) best = { node, adopters, progress };
    }
    taken.add(best.node);
    seeds.push(best.node);
    gains.push((best.adopters - before) / runs);
    before = best.adopters;
    starts = joined(starts, Int32Array.of(best.node));
  }

  const counts = new Int32Array(runs);
  for (let run = 0; run < runs; run++) {
    enterStream(stream, randomSeed, purposes.certification, run);
    counts[run] = cascade.run(starts, stream, maxSteps);
  }
  return {
    seeds: Int32Array.from(seeds),
    gains: Float64Array.from(gains),
    adopters: estimateOf(counts),
    isCertified: false,
  };
}
