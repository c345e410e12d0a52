/** A plan of seeds beside the plain choices, all judged by runs that none of them was made on. */
import { pageRank } from '../algorithms/page-rank.js';
import type { FlowGraph } from '../flow-graph.js';
import { planWithinBudget } from './budgeted.js';
import type { Model } from './cascade.js';
import type { Compared } from './compare.js';
import { compareChoices, degreeChoice, rankedChoice } from './compare.js';
import { joined } from './joined.js';
import { greedyBySimulation } from './greedy-by-simulation.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { SeedPlan } from './opim-c.js';
import { planSeeds } from './opim-c.js';
import type { Tick } from './simulate.js';

/** How many may be chosen: so many, or what their costs allow. */
export type Allowance =
  | { readonly k: number }
  | { readonly budget: number; /** Per actor. */ readonly costs: Float64Array };

export interface JudgedPlanOptions {
  readonly model: Model;
  /** With complex contagion only `k` is possible. */
  readonly allowance: Allowance;
  readonly epsilon: number;
  readonly delta: number;
  readonly forced: Int32Array;
  /** Those who must not be chosen, beside the forced ones. */
  readonly excluded: Int32Array;
  readonly mostSets: number;
  readonly leastSets: number;
  /** Runs of the judgement, for each choice. */
  readonly runs: number;
  /** Runs of each trial, where the choice is made by trying. */
  readonly trialRuns: number;
  readonly randomSeed: number;
  readonly tick?: Tick;
}

export interface JudgedPlan {
  readonly seeds: Int32Array;
  /** For each seed, how many more adopt because of it than because of the forced ones and those before it: an estimate. */
  readonly gains: Float64Array;
  /** What is proved; null where nothing is. */
  readonly certified: Omit<SeedPlan, 'seeds' | 'gains'> | null;
  readonly degree: Int32Array;
  readonly pageRank: Int32Array;
  /** The plan, the choice by degree, the choice by PageRank, and only the forced ones. */
  readonly compared: readonly Compared[];
}

/** Null where cancelled. Costs what the plan does, and O(runs · cost of a run). */
export function judgedPlan(graph: InfluenceGraph, options: JudgedPlanOptions): JudgedPlan | null {
  const { forced, excluded, allowance, tick } = options;
  const plan = planOf(graph, options);
  if (plan === null) return null;
  const out = joined(forced, excluded);
  const ranks = influenceRanks(graph);
  const degree = allowed(degreeChoice(graph, mostOf(graph, allowance), out), allowance);
  const ranked = allowed(rankedChoice(graph, ranks, mostOf(graph, allowance), out), allowance);
  const compared = compareChoices(graph, {
    model: options.model,
    choices: [plan.seeds, degree, ranked, new Int32Array(0)],
    forced,
    runs: options.runs,
    randomSeed: options.randomSeed,
    ...(tick === undefined ? {} : { tick }),
  });
  return compared === null ? null : { ...plan, degree, pageRank: ranked, compared };
}

/** PageRank along influence turned round: an actor that influences influential ones ranks high. By edges only, not by places. */
export function influenceRanks(graph: InfluenceGraph): Float64Array {
  const { nodeCount, edgeCount, outStart, outTo, inStart, inFrom, inEdge } = graph;
  const placeOf = new Int32Array(edgeCount);
  for (let place = 0; place < edgeCount; place++) placeOf[inEdge[place]!] = place;
  const turned: FlowGraph = {
    nodeCount,
    edgeCount,
    present: graph.mayAdopt,
    deadEnd: new Uint8Array(nodeCount),
    outStart: inStart,
    outTo: inFrom,
    inStart: outStart,
    inFrom: outTo,
    inEdge: placeOf,
    tie: inEdge.map((edge) => graph.tie[edge]!),
  };
  const weights = Float64Array.from(inEdge, (edge) => graph.probability[edge]!);
  const found = pageRank(turned, { damping: 0.85, tolerance: 1e-9, mostRounds: 100, weights });
  return found === null ? new Float64Array(nodeCount) : found.ranks;
}

type Plan = Pick<JudgedPlan, 'seeds' | 'gains' | 'certified'>;

function planOf(graph: InfluenceGraph, options: JudgedPlanOptions): Plan | null {
  const { model, allowance, forced, excluded, randomSeed, tick } = options;
  const ticking = tick === undefined ? {} : { tick };
  if (model.kind === 'COMPLEX_CONTAGION') {
    const isOut = new Set(excluded);
    const candidates = Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
    const plan = greedyBySimulation(graph, {
      needed: model.needed,
      k: mostOf(graph, allowance),
      candidates: candidates.filter((node) => !isOut.has(node)),
      forced,
      runs: options.trialRuns,
      randomSeed,
      ...ticking,
    });
    return plan === null ? null : { seeds: plan.seeds, gains: plan.gains, certified: null };
  }
  const { epsilon, delta, mostSets, leastSets } = options;
  const common = {
    model: model.kind,
    epsilon,
    delta,
    randomSeed,
    forced,
    excluded,
    mostSets,
    leastSets,
    ...ticking,
  };
  const plan =
    'k' in allowance
      ? planSeeds(graph, { ...common, k: allowance.k })
      : planWithinBudget(graph, { ...common, ...allowance });
  if (plan === null) return null;
  const { seeds, gains, ...certified } = plan;
  return { seeds, gains, certified };
}

function mostOf(graph: InfluenceGraph, allowance: Allowance): number {
  return 'k' in allowance ? allowance.k : graph.nodeCount;
}

/** The first of a ranking that can be paid, going on to cheaper ones where one cannot. */
function allowed(ranking: Int32Array, allowance: Allowance): Int32Array {
  if ('k' in allowance) return ranking;
  let left = allowance.budget;
  return ranking.filter((node) => {
    const cost = allowance.costs[node]!;
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}
