/** Whom to ask first when asking costs, and not the same for everyone. */
import { logChoices } from './certificate.js';
import type { Choice, Coverage } from './coverage.js';
import { beginChoice } from './coverage.js';
import type { InfluenceGraph } from './influence-graph.js';
import type { Chosen } from './greedy-choice.js';
import type { PlanOptions, SeedPlan } from './opim-c.js';
import { candidates, planBySampling } from './opim-c.js';
import { sinkTop } from './sink-top.js';

export interface BudgetOptions extends PlanOptions {
  /** Per actor, not negative. */
  readonly costs: Float64Array;
  /** What the chosen may cost together; forced ones cost nothing here. */
  readonly budget: number;
}

export interface BudgetPlan extends SeedPlan {
  readonly spent: number;
}

/** What the better of the two choices reaches of the best, on sets that say exactly what is true. */
export const budgetGuarantee = 1 - 1 / Math.sqrt(Math.E);

/**
 * The better of two greedy choices by gain per cost: from nothing, and from the best that can be paid alone (Khuller, Moss, Naor
 * 1999; at least 1 − 1/√e of the best). The bound of the best is that of the fractional knapsack of gains, so the ratio is of
 * this method's own; `target` is `budgetGuarantee − ε`. Candidates that gain nothing are not paid for. Cost as
 * `planSeeds`, and O(actors · ln actors) each time sets are added. Null where cancelled.
 */
export function planWithinBudget(graph: InfluenceGraph, options: BudgetOptions): BudgetPlan | null {
  const { costs, budget } = options;
  const isCandidate = candidates(graph, options);
  let able = 0;
  for (let node = 0; node < isCandidate.length; node++) {
    if (costs[node]! > budget) isCandidate[node] = 0;
    able += isCandidate[node]!;
  }
  const most = mostAffordable(isCandidate, costs, budget);
  const plan = planBySampling(graph, options, {
    target: budgetGuarantee - options.epsilon,
    guarantee: budgetGuarantee,
    logChoicesCount: 2 * most > able ? able * Math.LN2 : logChoices(able, most) + Math.log(most + 1),
    least: Math.max(1, most),
    choose: (coverage) => better(coverage, isCandidate, costs, budget),
  });
  return plan === null ? null : { ...plan, spent: plan.seeds.reduce((sum, node) => sum + costs[node]!, 0) };
}

function mostAffordable(isCandidate: Uint8Array, costs: Float64Array, budget: number): number {
  const able = costs.filter((_, node) => isCandidate[node] === 1).sort();
  let left = budget;
  let count = 0;
  while (count < able.length && able[count]! <= left) left -= able[count++]!;
  return count;
}

function better(coverage: Coverage, isCandidate: Uint8Array, costs: Float64Array, budget: number): Chosen {
  let single = -1;
  for (let node = 0; node < isCandidate.length; node++) {
    if (isCandidate[node] === 0) continue;
    if (single < 0 || coverage.counts[node]! > coverage.counts[single]!) single = node;
  }
  const fromNothing = byRatio(coverage, isCandidate, costs, budget, -1);
  if (single < 0) return fromNothing;
  const fromBest = byRatio(coverage, isCandidate, costs, budget, single);
  const winner = fromBest.hits > fromNothing.hits ? fromBest : fromNothing;
  return {
    seeds: winner.seeds,
    bestHitsAtMost: Math.min(fromNothing.bestHitsAtMost, fromBest.bestHitsAtMost),
  };
}

function byRatio(
  coverage: Coverage,
  isCandidate: Uint8Array,
  costs: Float64Array,
  budget: number,
  first: number,
): Chosen & { readonly hits: number } {
  const choice = beginChoice(coverage);
  const left = isCandidate.slice();
  const seeds: number[] = [];
  let budgetLeft = budget;
  let hits = 0;
  const take = (node: number) => {
    left[node] = 0;
    seeds.push(node);
    budgetLeft -= costs[node]!;
    hits += choice.take(node);
  };
  let bestHitsAtMost = knapsackBound(choice, isCandidate, costs, budget);
  if (first >= 0 && choice.open[first]! > 0) take(first);
  const queue = openRatioQueue(choice, left, costs);
  for (let node = queue(budgetLeft); node >= 0; node = queue(budgetLeft)) take(node);
  bestHitsAtMost = Math.min(bestHitsAtMost, hits + knapsackBound(choice, isCandidate, costs, budget));
  return { seeds: Int32Array.from(seeds), hits, bestHitsAtMost };
}

/** The most that candidates can add within the budget if the last may be taken in part, each counted by itself. */
function knapsackBound(choice: Choice, isCandidate: Uint8Array, costs: Float64Array, budget: number): number {
  const order = byFallingRatio(choice.open, isCandidate, costs);
  let left = budget;
  let sum = 0;
  for (const node of order) {
    const cost = costs[node]!;
    if (cost > left) return sum + (choice.open[node]! * left) / cost;
    left -= cost;
    sum += choice.open[node]!;
  }
  return sum;
}

/** Gives the affordable candidate that gains most per cost; −1 where none gains anything. What was too dear once stays so. */
function openRatioQueue(choice: Choice, left: Uint8Array, costs: Float64Array): (budget: number) => number {
  const heap = Array.from(byFallingRatio(choice.open, left, costs));
  const was = choice.open.slice();
  const isBefore = (a: number, b: number) => {
    const difference = was[a]! * costs[b]! - was[b]! * costs[a]!;
    return difference > 0 || (difference === 0 && (was[a]! > was[b]! || (was[a] === was[b] && a < b)));
  };
  const sink = () => sinkTop(heap, isBefore);
  const drop = () => {
    const last = heap.pop()!;
    if (heap.length === 0) return;
    heap[0] = last;
    sink();
  };
  return (budget) => {
    for (let top = heap[0]; top !== undefined; top = heap[0]) {
      const isUsable = left[top] === 1 && costs[top]! <= budget && choice.open[top]! > 0;
      if (!isUsable) drop();
      else if (was[top] === choice.open[top]) return top;
      else {
        was[top] = choice.open[top]!;
        sink();
      }
    }
    return -1;
  };
}

/** Candidates that gain something, by falling gain per cost, then falling gain, then number. */
function byFallingRatio(open: Int32Array, isCandidate: Uint8Array, costs: Float64Array): Int32Array {
  const useful: number[] = [];
  for (let node = 0; node < open.length; node++)
    if (isCandidate[node] === 1 && open[node]! > 0) useful.push(node);
  return Int32Array.from(useful).sort(
    (a, b) => open[b]! * costs[a]! - open[a]! * costs[b]! || open[b]! - open[a]! || a - b,
  );
}
