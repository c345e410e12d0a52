/** What simulated runs say: expectations with intervals. A scenario under assumed probabilities, not a forecast. */
import type { Estimate } from './intervals.js';
import { meanEstimate } from './intervals.js';
import { joined } from './joined.js';
import type { Tally } from './simulate.js';
import { adoptionCounts, medianSteps, openStepCounter } from './step-counts.js';

export interface Spread {
  readonly runs: number;
  /** Expected adopters, starting ones included. */
  readonly adopters: Estimate;
  /** The same without the seeds, and how many more adopt because of them, run by run; null where not simulated. */
  readonly without: Estimate | null;
  readonly effect: Estimate | null;
  /** Per actor, in how large a part of the runs it adopted. */
  readonly probability: Float64Array;
  readonly probabilityWithout: Float64Array | null;
  /** Per actor, the median step of those runs in which it adopted; −1 where it never did. */
  readonly medianStep: Int32Array;
  /** Per grouping and group, its expected adopters. */
  readonly groups: readonly (readonly Estimate[])[];
}

/** O(actors + runs + pairs of actor and step). */
export function spreadOf(tally: Tally): Spread {
  const { adopters, adoptersWithout, adoptionsWithout } = tally;
  const runs = adopters.length;
  return {
    runs,
    adopters: estimateOf(adopters),
    without: adoptersWithout === null ? null : estimateOf(adoptersWithout),
    effect:
      adoptersWithout === null
        ? null
        : estimateOf(adopters.map((count, run) => count - adoptersWithout[run]!)),
    probability: Float64Array.from(adoptionCounts(tally.steps, tally.nodeCount), (count) => count / runs),
    probabilityWithout:
      adoptionsWithout === null ? null : Float64Array.from(adoptionsWithout, (count) => count / runs),
    medianStep: medianSteps(tally.steps, tally.nodeCount),
    groups: tally.groups.map(({ sums, squares }) =>
      Array.from(sums, (sum, group) => meanEstimate(runs, sum, squares[group]!)),
    ),
  };
}

/** Puts together the tallies of one simulation, made of disjoint ranges of runs, in any order; at least one. */
export function mergedTallies(tallies: readonly Tally[]): Tally {
  const parts = [...tallies].sort((a, b) => a.firstRun - b.firstRun);
  const [first] = parts;
  if (parts.length === 1) return first!;
  const steps = openStepCounter(first!.nodeCount);
  for (const { steps: counts } of parts) {
    for (let place = 0; place < counts.actor.length; place++) {
      steps.add(counts.actor[place]!, counts.step[place]!, counts.count[place]!);
    }
  }
  const isPaired = first!.adoptersWithout !== null;
  return {
    nodeCount: first!.nodeCount,
    firstRun: first!.firstRun,
    adopters: joined(...parts.map((part) => part.adopters)),
    adoptersWithout: isPaired ? joined(...parts.map((part) => part.adoptersWithout!)) : null,
    adoptionsWithout: isPaired ? summed(parts.map((part) => part.adoptionsWithout!)) : null,
    steps: steps.toCounts(),
    groups: first!.groups.map((_, grouping) => ({
      sums: summed(parts.map((part) => part.groups[grouping]!.sums)),
      squares: summed(parts.map((part) => part.groups[grouping]!.squares)),
    })),
  };
}

/** The mean of whole numbers, with its interval. */
export function estimateOf(counts: Int32Array): Estimate {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < counts.length; index++) {
    sum += counts[index]!;
    squares += counts[index]! * counts[index]!;
  }
  return meanEstimate(counts.length, sum, squares);
}

function summed<Numbers extends Int32Array | Float64Array>(parts: readonly Numbers[]): Numbers {
  const total = parts[0]!.slice() as Numbers;
  for (const part of parts.slice(1))
    for (let index = 0; index < total.length; index++) total[index]! += part[index]!;
  return total;
}
