/** What is wrong with a question about propagation, in words for whoever asked; null where nothing is. */
import { isTieKind, tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { InfluenceGraph, InfluenceOptions } from './influence-graph.js';

/** For probabilities of channels and of spontaneous adoption. `name` says which. */
export function probabilityProblem(name: string, probability: number): string | null {
  return probability >= 0 && probability <= 1 ? null : `expected ${name} from 0 to 1, found ${probability}`;
}

export function epsilonProblem(epsilon: number): string | null {
  return epsilon > 0 && epsilon < 1 ? null : `expected epsilon between 0 and 1, found ${epsilon}`;
}

export function deltaProblem(delta: number): string | null {
  return delta > 0 && delta < 1 ? null : `expected delta between 0 and 1, found ${delta}`;
}

export function seedsProblem(graph: InfluenceGraph, seeds: Int32Array): string | null {
  if (seeds.length === 0) return 'expected at least one seed, found none';
  const unable = seeds.filter((node) => graph.mayAdopt[node] !== 1).length;
  return unable === 0
    ? null
    : `expected seeds that can adopt, found ${unable} of ${seeds.length} that cannot`;
}

/** For the number of seeds to choose among those that may adopt and are neither forced nor excluded. */
export function seedCountProblem(k: number, candidateCount: number): string | null {
  if (!Number.isInteger(k) || k < 1) return `expected k of at least 1, found ${k}`;
  return k <= candidateCount
    ? null
    : `expected k of at most ${candidateCount}, as many as can be chosen, found ${k}`;
}

export function budgetProblem(budget: number, costs: Float64Array): string | null {
  if (!(budget >= 0 && budget < Infinity)) return `expected a budget of 0 or more, found ${budget}`;
  const wrong = costs.find((cost) => !(cost >= 0));
  return wrong === undefined ? null : `expected costs of 0 or more, found ${wrong}`;
}

export function runsProblem(runs: number, most: number): string | null {
  return Number.isInteger(runs) && runs >= 2 && runs <= most
    ? null
    : `expected runs from 2 to ${most}, found ${runs}`;
}

export function neededProblem(needed: number): string | null {
  return Number.isInteger(needed) && needed >= 1 && needed <= 1000
    ? null
    : `expected needed from 1 to 1000, found ${needed}`;
}

export function randomSeedProblem(randomSeed: number): string | null {
  return Number.isSafeInteger(randomSeed) && randomSeed >= 0
    ? null
    : `expected a random seed from 0 to ${Number.MAX_SAFE_INTEGER}, found ${randomSeed}`;
}

/** The first thing wrong with a choice of channels. */
export function channelsProblem(options: InfluenceOptions): string | null {
  const unknown = [...(options.kinds ?? []), ...Object.keys(options.channels ?? {})].find(
    (kind) => !isTieKind(kind),
  );
  if (unknown !== undefined) return `expected a kind of tie, found ${unknown}`;
  for (const kind of tieKinds) {
    const override = options.channels?.[kind];
    if (override === undefined) continue;
    const problem = probabilityProblem(`the probability of ${kind}`, override.probability ?? 0);
    if (problem !== null) return problem;
    const { flow } = { ...tieDeclaration(kind).influence, ...override };
    if (flow === 'NONE' && (override.probability ?? 0) > 0) {
      return `expected a flow beside the probability of ${kind}, which passes no influence by itself, found none`;
    }
  }
  return probabilityProblem('the probability of the same territory', options.territory ?? 0);
}
