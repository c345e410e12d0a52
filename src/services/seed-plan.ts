/** Whom to ask first, so that a practice spreads the most: planned, proved where that can be, and judged beside plain choices. */
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { Compared } from '../network/propagation/compare.js';
import type { Allowance, JudgedPlan } from '../network/propagation/judged-plan.js';
import {
  budgetProblem,
  deltaProblem,
  epsilonProblem,
  seedCountProblem,
} from '../network/propagation/problems.js';
import type { ActorFilter } from './actors.js';
import type { PropagationDeps, PropagationFailure } from './propagation.js';
import { outOfRange } from './propagation.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import type { Assumptions, Propagation, PropagationQuestion } from './spread-question.js';
import { adoptersNamed, prepare } from './spread-question.js';
import { numbersOf } from './traverse.js';
import { matchingTargets } from './wanted-actors.js';

export const mostSeeds = 500;

export interface Costs {
  readonly budget: number;
  readonly costs: readonly { readonly actor: NodeId; readonly cost: number }[];
  /** What everybody else costs. */
  readonly otherwise: number;
}

export interface SeedPlanQuestion extends PropagationQuestion {
  /** How many to choose; exactly one of `k` and `spending` is given. */
  readonly k?: number;
  readonly spending?: Costs;
  readonly epsilon: number;
  readonly delta: number;
  /** Who is asked in any case. */
  readonly forced: readonly NodeId[];
  /** Who must not be asked. */
  readonly excluded: readonly NodeId[];
  /** Among whom to choose; all that may adopt where missing. */
  readonly candidates?: ActorFilter;
}

export interface PlannedSeed {
  readonly node: number;
  readonly id: NodeId;
  /** 1 for the one to ask first. */
  readonly rank: number;
  /** How many more adopt because of it, itself among them. */
  readonly gain: number;
  /** Null without a budget. */
  readonly cost: number | null;
}

export const choices = ['PLAN', 'DEGREE', 'PAGE_RANK', 'NOBODY'] as const;

export interface JudgedChoice extends Compared {
  readonly choice: (typeof choices)[number];
  readonly seeds: readonly NodeId[];
}

export interface SeedPlanAnswer {
  readonly propagation: Assumptions;
  readonly seeds: readonly PlannedSeed[];
  readonly certificate: JudgedPlan['certified'];
  /** The cost of all seeds; null without a budget. */
  readonly spent: number | null;
  /** How many could have been chosen. */
  readonly candidates: number;
  /** Judged by runs of their own; the plan first. */
  readonly compared: readonly JudgedChoice[];
}

/** For memory's sake: sets in each of two samples. */
const mostSets = 2 ** 22;
/** So that on a small network chance does not choose: a few milliseconds. */
const leastSets = 2 ** 16;
/** Runs of each trial of complex contagion. */
const trialRuns = 200;

/** Those recorded as having adopted count as asked. The answer is kept for whoever sees the same. */
export async function seedPlan(
  deps: PropagationDeps,
  reading: Reading,
  question: SeedPlanQuestion,
): Promise<Result<SeedPlanAnswer, PropagationFailure>> {
  const { timeLimit: _, ...decisive } = question;
  return deps.graphs.answer(reading, JSON.stringify(['seed plan', decisive]), (settled) =>
    compute(deps, settled, question),
  );
}

async function compute(
  deps: PropagationDeps,
  reading: Reading,
  question: SeedPlanQuestion,
): Promise<Result<SeedPlanAnswer, PropagationFailure>> {
  const wrong = wrongTerms(question);
  if (wrong !== null) return wrong;
  const ready = await prepare(deps, reading, question);
  if (!ready.ok) return ready;
  const propagation = ready.value;
  const { graph, recorded } = propagation;
  const asked = adoptersNamed(reading, propagation, 'forced seeds', question.forced);
  if (!asked.ok) return asked;
  const forced = Int32Array.from(new Set([...recorded, ...asked.value]));
  const candidates = await candidatesOf(reading, propagation, question, forced);
  if (!candidates.ok) return candidates;
  const allowance = allowanceOf(reading, propagation, question, candidates.value.length);
  if (!allowance.ok) return allowance;
  const isCandidate = new Set(candidates.value);
  const everyone = Int32Array.from(propagation.nodeOf.keys());
  const excluded = everyone.filter((node) => !isCandidate.has(node));

  const { model, epsilon, delta, runs, randomSeed, timeLimit } = question;
  const options = {
    model,
    allowance: allowance.value,
    epsilon,
    delta,
    forced,
    excluded,
    mostSets,
    leastSets,
    runs,
    trialRuns,
    randomSeed,
  };
  const work = workOf(question, propagation, candidates.value.length);
  const effort = { work, timeLimit: timeLimit * 1000 };
  const plan = await runTask(deps.pool, 'judgedPlan', { graph, options }, effort);
  if (!plan.ok) return plan;
  return success(answerOf(reading, propagation, allowance.value, plan.value, candidates.value.length));
}

function answerOf(
  { network }: Reading,
  propagation: Propagation,
  allowance: Allowance,
  plan: JudgedPlan,
  candidates: number,
): SeedPlanAnswer {
  const costOf = (node: number) => ('k' in allowance ? null : (allowance.costs[node] ?? 0));
  const idOf = (node: number) => network.idOf(propagation.nodeOf[node] ?? -1);
  const ids = (nodes: Int32Array) => Array.from(nodes, (node) => idOf(node));
  const chosen = [plan.seeds, plan.degree, plan.pageRank, new Int32Array(0)];
  return {
    propagation,
    seeds: Array.from(plan.seeds, (node, place) => ({
      node,
      id: idOf(node),
      rank: place + 1,
      gain: plan.gains[place] ?? 0,
      cost: costOf(node),
    })),
    certificate: plan.certified,
    spent: 'k' in allowance ? null : plan.seeds.reduce((sum, node) => sum + (costOf(node) ?? 0), 0),
    candidates,
    compared: plan.compared.map((compared, place) => ({
      ...compared,
      choice: choices[place] ?? 'NOBODY',
      seeds: ids(chosen[place] ?? new Int32Array(0)),
    })),
  };
}

function wrongTerms(question: SeedPlanQuestion): PropagationFailure | null {
  const { k, spending, epsilon, delta, model } = question;
  if ((k === undefined) === (spending === undefined)) {
    const found = k === undefined ? 'neither' : 'both';
    return failure('NOT_TOGETHER', `expected either k or a budget, found ${found}`);
  }
  if (spending !== undefined && model.kind === 'COMPLEX_CONTAGION') {
    return failure('NOT_TOGETHER', 'expected k with complex contagion, found a budget');
  }
  if (k !== undefined && k > mostSeeds) {
    return failure('OUT_OF_RANGE', `expected k from 1 to ${mostSeeds}, found ${k}`);
  }
  const costs = spending?.costs.map(({ cost }) => cost) ?? [];
  return outOfRange(
    epsilonProblem(epsilon) ??
      deltaProblem(delta) ??
      (spending === undefined
        ? null
        : budgetProblem(spending.budget, Float64Array.of(spending.otherwise, ...costs))),
  );
}

/** Who may be chosen, ascending: those of the filter that may adopt, without the forced and the excluded. */
async function candidatesOf(
  reading: Reading,
  { nodeOf, numberOf }: Propagation,
  { scope, candidates: target, excluded }: SeedPlanQuestion,
  forced: Int32Array,
): Promise<Result<Int32Array, PropagationFailure>> {
  const out = new Set<number>(forced);
  const barred = numbersOf(reading, excluded, scope);
  if (!barred.ok) return failure('UNKNOWN_ACTOR', barred.message);
  for (const node of barred.value) out.add(numberOf[node] ?? -1);
  const able = Array.from(nodeOf, (node, number) => ({
    node,
    number,
    id: reading.network.idOf(node),
  })).filter(({ number }) => !out.has(number));
  if (target === undefined) return success(Int32Array.from(able, ({ number }) => number));
  const wanted = await matchingTargets(reading, able, { scope, target });
  if (!wanted.ok) return failure('UNFIT_FILTER', wanted.message);
  return success(Int32Array.from(wanted.value, ({ number }) => number));
}

function allowanceOf(
  reading: Reading,
  propagation: Propagation,
  { k, spending }: SeedPlanQuestion,
  candidates: number,
): Result<Allowance, PropagationFailure> {
  if (k !== undefined) {
    const problem = seedCountProblem(k, candidates);
    if (problem === null) return success({ k });
    return failure(k > candidates ? 'TOO_FEW_CANDIDATES' : 'OUT_OF_RANGE', problem);
  }
  const costs = new Float64Array(propagation.nodeOf.length).fill(spending?.otherwise ?? 0);
  const named = adoptersNamed(
    reading,
    propagation,
    'actors with a cost',
    (spending?.costs ?? []).map(({ actor }) => actor),
  );
  if (!named.ok) return named;
  for (const { actor, cost } of spending?.costs ?? []) {
    costs[propagation.numberOf[reading.network.indexOf(actor) ?? -1] ?? -1] = cost;
  }
  return success({ budget: spending?.budget ?? 0, costs });
}

/** Edges looked at, at a guess: by the runs that judge, and by the choice itself. */
function workOf(
  { model, runs, k, epsilon }: SeedPlanQuestion,
  { graph }: Propagation,
  candidates: number,
): number {
  const judging = 4 * runs * (graph.edgeCount + 1);
  const choosing =
    model.kind === 'COMPLEX_CONTAGION'
      ? (k ?? 1) * candidates * trialRuns * (graph.edgeCount + 1)
      : 10 * leastSets + (100 * graph.nodeCount) / epsilon;
  return judging + choosing;
}
