import { describe, expect, it } from 'vitest';
import type { JudgedPlanOptions } from '../../../src/network/propagation/judged-plan.js';
import { influenceRanks, judgedPlan } from '../../../src/network/propagation/judged-plan.js';
import { planSeeds } from '../../../src/network/propagation/opim-c.js';
import { graphOf } from './tiny.js';

/** 0 brings 1, 2 and 3 along, 4 brings 5; 6 follows everybody. */
const arcs = [
  [0, 1, 0.9],
  [0, 2, 0.9],
  [0, 3, 0.9],
  [4, 5, 0.9],
  [0, 6, 0.5],
  [1, 6, 0.5],
  [2, 6, 0.5],
  [4, 6, 0.5],
] as const;
const graph = graphOf(7, arcs);
const usual: JudgedPlanOptions = {
  model: { kind: 'INDEPENDENT_CASCADE' },
  allowance: { k: 2 },
  epsilon: 0.1,
  delta: 0.01,
  forced: new Int32Array(0),
  excluded: new Int32Array(0),
  mostSets: 2 ** 20,
  leastSets: 2 ** 12,
  runs: 500,
  trialRuns: 50,
  randomSeed: 3,
};

function judged(options: Partial<JudgedPlanOptions> = {}) {
  const plan = judgedPlan(graph, { ...usual, ...options });
  if (plan === null) throw new Error('the plan gave up');
  return plan;
}

describe('a judged plan', () => {
  it('is that of the method asked for, and no choice does better in the judgement', () => {
    const plan = judged();
    expect([...plan.seeds]).toEqual([0, 4]);
    expect(plan.certified?.isReached).toBe(true);
    expect(plan.compared).toHaveLength(4);
    expect(plan.compared[0]?.more).toEqual({ mean: 0, low: 0, high: 0 });
    for (const { more } of plan.compared.slice(1)) expect(more.mean).toBeLessThanOrEqual(0);
    expect(plan.compared[3]?.adopters.mean).toBe(0);
  });

  it('leaves out forced and excluded ones from every choice, and counts the forced in each', () => {
    const plan = judged({ forced: Int32Array.of(0), excluded: Int32Array.of(4) });
    for (const seeds of [plan.seeds, plan.degree, plan.pageRank]) {
      expect(seeds).toHaveLength(2);
      expect([...seeds].filter((seed) => seed === 0 || seed === 4)).toEqual([]);
    }
    expect(plan.compared[3]?.adopters.mean).toBeGreaterThan(3);
  });

  it('spends no more than the budget, whoever chooses', () => {
    const costs = Float64Array.of(5, 1, 1, 1, 2, 1, 1);
    const plan = judged({ allowance: { budget: 4, costs } });
    for (const seeds of [plan.seeds, plan.degree, plan.pageRank]) {
      const spent = seeds.reduce((sum, seed) => sum + (costs[seed] ?? 0), 0);
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThanOrEqual(4);
    }
  });

  it('has no certificate for complex contagion', () => {
    const plan = judged({ model: { kind: 'COMPLEX_CONTAGION', needed: 2 } });
    expect(plan.certified).toBeNull();
    expect(plan.seeds).toHaveLength(2);
  });

  it('ranks those that influence first, not those that are influenced', () => {
    const ranks = influenceRanks(graph);
    expect(ranks.indexOf(Math.max(...ranks))).toBe(0);
    expect(ranks[6]).toBeLessThan(ranks[4] ?? 0);
  });

  it('draws at least as many sets as asked for, where a proof would do with fewer', () => {
    const options = { k: 2, epsilon: 0.5, delta: 0.1, randomSeed: 3 } as const;
    const few = planSeeds(graph, { ...options, model: 'INDEPENDENT_CASCADE' });
    const many = planSeeds(graph, { ...options, model: 'INDEPENDENT_CASCADE', leastSets: 5000 });
    expect(few?.sets).toBeLessThan(10_000);
    expect(many?.sets).toBe(10_000);
    expect(many?.ratio).toBeGreaterThan(few?.ratio ?? 1);
  });

  it('ends when cancelled', () => {
    expect(judgedPlan(graph, { ...usual, tick: () => false })).toBeNull();
  });
});
