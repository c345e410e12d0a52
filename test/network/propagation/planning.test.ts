/** Plans against every choice there is, on networks small enough to know what each is worth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetGuarantee, planWithinBudget } from '../../../src/network/propagation/budgeted.js';
import { compareChoices, degreeChoice } from '../../../src/network/propagation/compare.js';
import { greedyBySimulation } from '../../../src/network/propagation/greedy-by-simulation.js';
import { planSeeds } from '../../../src/network/propagation/opim-c.js';
import { purposes } from '../../../src/network/propagation/random.js';
import { reverseSampler } from '../../../src/network/propagation/reverse-reachable.js';
import { anyArcs, exactSpread, graphOf } from './tiny.js';

const reverseModels = ['INDEPENDENT_CASCADE', 'LINEAR_THRESHOLD'] as const;
const actors = 8;
const networks = fc.sample(anyArcs(actors, 11), { numRuns: 5, seed: 3 });

function subsetsOf(size: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** actors }, (_, mask) =>
    Array.from({ length: actors }, (_, node) => node).filter((node) => (mask & (1 << node)) !== 0),
  );
  return all.filter((subset) => subset.length === size);
}

/** What every set of so many seeds is worth, by exact enumeration. */
function worths(
  arcs: (typeof networks)[number],
  model: (typeof reverseModels)[number],
  sizes: readonly number[],
) {
  const graph = graphOf(actors, arcs);
  const known = new Map<string, number>();
  for (const subset of sizes.flatMap((size) => subsetsOf(size))) {
    known.set(subset.join(' '), exactSpread(graph, { kind: model }, subset).mean);
  }
  return (seeds: Iterable<number>) => known.get([...seeds].sort((a, b) => a - b).join(' ')) ?? NaN;
}

describe.each(reverseModels)('planSeeds for %s', (model) => {
  it('is as near the best as promised, and its bounds hold, in at least 1 − δ of the runs', () => {
    const epsilon = 0.1;
    const delta = 0.1;
    let runs = 0;
    let worse = 0;
    let untrue = 0;
    for (const arcs of networks) {
      const graph = graphOf(actors, arcs);
      const worth = worths(arcs, model, [2]);
      const best = Math.max(...subsetsOf(2).map(worth));
      for (let randomSeed = 0; randomSeed < 40; randomSeed++) {
        const plan = planSeeds(graph, { model, k: 2, epsilon, delta, randomSeed });
        if (plan === null) throw new Error('cancelled though nobody asked for it');
        const own = worth(plan.seeds);
        runs++;
        expect(plan.isReached).toBe(true);
        expect(plan.gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(plan.gain, 9);
        if (own < (1 - 1 / Math.E - epsilon) * best) worse++;
        if (own < plan.gainAtLeast - 1e-9 || best > plan.bestAtMost + 1e-9) untrue++;
      }
    }
    expect(worse).toBeLessThanOrEqual(delta * runs);
    expect(untrue).toBeLessThanOrEqual(delta * runs);
  });

  it('with forced and excluded seeds bounds what is left to gain', () => {
    for (const arcs of networks) {
      const graph = graphOf(actors, arcs);
      const worth = worths(arcs, model, [1, 2]);
      const forcedWorth = worth([3]);
      const allowed = [1, 2, 4, 5, 6, 7];
      const best = Math.max(...allowed.map((node) => worth([3, node]) - forcedWorth));
      const plan = planSeeds(graph, {
        model,
        k: 1,
        epsilon: 0.1,
        delta: 0.001,
        randomSeed: 8,
        forced: Int32Array.of(3),
        excluded: Int32Array.of(0),
        mostSets: 2 ** 15,
      });
      if (plan === null) throw new Error('cancelled though nobody asked for it');
      expect(allowed).toContain(plan.seeds[0]);
      const own = worth([3, plan.seeds[0] ?? -1]) - forcedWorth;
      expect(plan.gainAtLeast).toBeLessThanOrEqual(own + 1e-9);
      expect(plan.bestAtMost).toBeGreaterThanOrEqual(best - 1e-9);
      if (plan.isReached) expect(own).toBeGreaterThanOrEqual(plan.target * best - 1e-9);
      expect(Math.abs(plan.forcedAdopters - forcedWorth)).toBeLessThan(0.5);
    }
  });

  it('draws the same sets in one part, two or three, and hits as often as seeds bring adopters', () => {
    const graph = graphOf(actors, networks[0] ?? [], [[1, 2, 3, 4]], 0.2);
    const sampler = reverseSampler(graph, model, null);
    const whole = sampler.sample(5, purposes.selection, 0, 40);
    for (const ends of [[40], [25, 40], [7, 8, 40]]) {
      // In a sampler each, and the last part first.
      const parts = ends
        .map((end, part) => [ends[part - 1] ?? 0, end] as const)
        .reverse()
        .map(([first, end]) =>
          reverseSampler(graph, model, null).sample(5, purposes.selection, first, end - first),
        );
      expect(parts.reverse().flatMap(({ member }) => [...member])).toEqual([...whole.member]);
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
    }

    const count = 40_000;
    const sets = sampler.sample(6, purposes.selection, 0, count);
    let hits = 0;
    for (let set = 0; set < count; set++) {
      const members = sets.member.subarray(sets.start[set], sets.start[set + 1]);
      if (members.includes(1) || members.includes(6)) hits++;
    }
    const compared = compareChoices(graph, {
      model: { kind: model },
      choices: [Int32Array.of(1, 6)],
      runs: 20_000,
      randomSeed: 7,
    });
    const simulated = compared?.[0]?.adopters ?? { mean: NaN, low: NaN, high: NaN };
    const deviation = 4 * Math.hypot((simulated.high - simulated.low) / 3.92, (actors / 2) * count ** -0.5);
    expect(Math.abs((hits / count) * actors - simulated.mean)).toBeLessThan(deviation);
  });
});

describe('planSeeds', () => {
  it('gives as many seeds as asked for, the lowest of equal ones first, though some gain nothing', () => {
    const plan = planSeeds(graphOf(4, []), {
      model: 'INDEPENDENT_CASCADE',
      k: 4,
      epsilon: 0.1,
      delta: 0.1,
      randomSeed: 1,
    });
    expect(Array.from(plan?.seeds ?? []).sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    expect(plan?.bestAtMost).toBeLessThanOrEqual(4);
  });

  it('stops when told to', () => {
    const options = { model: 'LINEAR_THRESHOLD', k: 1, epsilon: 0.1, delta: 0.1, randomSeed: 1 } as const;
    expect(planSeeds(graphOf(4, []), { ...options, tick: () => false })).toBeNull();
  });
});

describe('planWithinBudget', () => {
  it('keeps within the budget, and its bound of the best holds', () => {
    const costs = Float64Array.of(3, 1, 2, 1, 4, 2, 1, 3);
    const budget = 4;
    const costOf = (seeds: Iterable<number>) =>
      [...seeds].reduce((sum, node) => sum + (costs[node] ?? NaN), 0);
    for (const arcs of networks) {
      const worth = worths(arcs, 'INDEPENDENT_CASCADE', [1, 2, 3, 4]);
      const allowed = [1, 2, 3, 4]
        .flatMap((size) => subsetsOf(size))
        .filter((seeds) => costOf(seeds) <= budget);
      const best = Math.max(...allowed.map(worth));
      for (let randomSeed = 0; randomSeed < 5; randomSeed++) {
        const plan = planWithinBudget(graphOf(actors, arcs), {
          model: 'INDEPENDENT_CASCADE',
          costs,
          budget,
          epsilon: 0.05,
          delta: 0.001,
          randomSeed,
        });
        if (plan === null) throw new Error('cancelled though nobody asked for it');
        expect(plan.spent).toBe(costOf(plan.seeds));
        expect(plan.spent).toBeLessThanOrEqual(budget);
        expect(worth(plan.seeds)).toBeGreaterThanOrEqual((budgetGuarantee - 0.05) * best);
        expect(plan.bestAtMost).toBeGreaterThanOrEqual(best - 1e-9);
        expect(plan.gainAtLeast).toBeLessThanOrEqual(worth(plan.seeds) + 1e-9);
      }
    }
  });

  it('prefers one dear actor who brings everyone to a cheap one who brings nobody', () => {
    const star = graphOf(
      6,
      [1, 2, 3, 4].map((to) => [0, to, 1] as const),
    );
    const plan = planWithinBudget(star, {
      model: 'INDEPENDENT_CASCADE',
      costs: Float64Array.of(10, 10, 10, 10, 10, 0.5),
      budget: 10,
      epsilon: 0.1,
      delta: 0.01,
      randomSeed: 1,
    });
    expect(Array.from(plan?.seeds ?? [])).toEqual([0]);
  });
});

describe('greedyBySimulation', () => {
  it('asks two who can convince together, where no single one convinces anybody', () => {
    const graph = graphOf(9, [
      ...[5, 6, 7].flatMap((to) => [[2, to, 1] as const, [4, to, 1] as const]),
      [0, 8, 1],
      [1, 8, 1],
    ]);
    const plan = greedyBySimulation(graph, {
      needed: 2,
      k: 2,
      candidates: Int32Array.of(8, 4, 3, 2, 1, 0),
      runs: 20,
      randomSeed: 1,
    });
    expect(Array.from(plan?.seeds ?? [])).toEqual([2, 4]);
    expect(Array.from(plan?.gains ?? [])).toEqual([1, 4]);
    expect(plan?.adopters.mean).toBe(5);
    expect(plan?.isCertified).toBe(false);
  });
});

describe('compareChoices', () => {
  it('judges each choice by its exact worth, and the differences too', () => {
    const arcs = networks[1] ?? [];
    const graph = graphOf(actors, arcs);
    const choices = [Int32Array.of(0, 1), degreeChoice(graph, 2, Int32Array.of(0))];
    const compared = compareChoices(graph, {
      model: { kind: 'INDEPENDENT_CASCADE' },
      choices,
      runs: 5_000,
      randomSeed: 2,
    });
    const exact = choices.map(
      (seeds) => exactSpread(graph, { kind: 'INDEPENDENT_CASCADE' }, [...seeds]).mean,
    );
    for (const [index, { adopters, more }] of (compared ?? []).entries()) {
      expect(Math.abs(adopters.mean - (exact[index] ?? NaN))).toBeLessThan(
        2.5 * (adopters.high - adopters.mean) + 1e-9,
      );
      expect(more.mean).toBeCloseTo(adopters.mean - (compared?.[0]?.adopters.mean ?? NaN), 9);
    }
  });
});

describe('degreeChoice', () => {
  it('counts others in shared places, and leaves out who is excluded', () => {
    const graph = graphOf(
      5,
      [
        [0, 1, 1],
        [0, 2, 1],
        [4, 0, 1],
      ],
      [[1, 2, 3, 4]],
    );
    expect(Array.from(degreeChoice(graph, 2, Int32Array.of()))).toEqual([4, 1]);
    expect(Array.from(degreeChoice(graph, 2, Int32Array.of(4)))).toEqual([1, 2]);
  });
});
