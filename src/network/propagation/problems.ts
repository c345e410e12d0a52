/** What is wrong with a question about propagation, in words for whoever asked; null where nothing is. */
import { isTieKind, tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { InfluenceGraph, InfluenceOptions } from './influence-graph.js';

/** For probabilities of channels and of spontaneous adoption. `name` says which. */
export function probabilityProblem(name: string, probability: number): string | null {
  return probability >= 0 && probability <= 1
    ? null
    : `${name} must be a probability from 0 to 1, not ${probability}`;
}

export function epsilonProblem(epsilon: number): string | null {
  return epsilon > 0 && epsilon < 1 ? null : `epsilon must lie between 0 and 1, not be ${epsilon}`;
}

export function deltaProblem(delta: number): string | null {
  return delta > 0 && delta < 1 ? null : `delta must lie between 0 and 1, not be ${delta}`;
}

export function seedsProblem(graph: InfluenceGraph, seeds: Int32Array): string | null {
  if (seeds.length === 0) return 'at least one seed is needed';
  const unable = seeds.filter((node) => graph.mayAdopt[node] !== 1).length;
  return unable === 0
    ? null
    : `${unable} of the ${seeds.length} seeds cannot adopt the practice in this network`;
}

/** For the number of seeds to choose among those that may adopt and are neither forced nor excluded. */
export function seedCountProblem(k: number, candidateCount: number): string | null {
  if (!Number.isInteger(k) || k < 1) return `at least one seed must be asked for, not ${k}`;
  return k <= candidateCount ? null : `${k} seeds were asked for, and only ${candidateCount} can be chosen`;
}

export function budgetProblem(budget: number, costs: Float64Array): string | null {
  if (!(budget >= 0 && budget < Infinity)) return `a budget must not be negative, as ${budget} is`;
  const wrong = costs.find((cost) => !(cost >= 0));
  return wrong === undefined ? null : `a cost must not be negative, as ${wrong} is`;
}

export function runsProblem(runs: number, most: number): string | null {
  return Number.isInteger(runs) && runs >= 2 && runs <= most
    ? null
    : `the number of runs must lie between 2 and ${most}, not be ${runs}`;
}

export function neededProblem(needed: number): string | null {
  return Number.isInteger(needed) && needed >= 1 && needed <= 1000
    ? null
    : `the number of adopters needed must lie between 1 and 1000, not be ${needed}`;
}

export function randomSeedProblem(randomSeed: number): string | null {
  return Number.isSafeInteger(randomSeed) && randomSeed >= 0
    ? null
    : `a random seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${randomSeed}`;
}

/** The first thing wrong with a choice of channels. */
export function channelsProblem(options: InfluenceOptions): string | null {
  const unknown = [...(options.kinds ?? []), ...Object.keys(options.channels ?? {})].find(
    (kind) => !isTieKind(kind),
  );
  if (unknown !== undefined) return `there is no kind of tie ${unknown}`;
  for (const kind of tieKinds) {
    const override = options.channels?.[kind];
    if (override === undefined) continue;
    const problem = probabilityProblem(`the probability of ${kind}`, override.probability ?? 0);
    if (problem !== null) return problem;
    const { flow } = { ...tieDeclaration(kind).influence, ...override };
    if (flow === 'NONE' && (override.probability ?? 0) > 0) {
      return `${kind} passes no influence by itself: say in which direction it should`;
    }
  }
  return probabilityProblem('the probability of the same territory', options.territory ?? 0);
}
