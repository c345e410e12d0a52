/** The greedy choice against choosing by looking at everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginChoice, emptyCoverage, withSets } from '../../../src/network/propagation/coverage.js';
import { greedyChoice } from '../../../src/network/propagation/greedy-choice.js';

/** In two batches, as a growing sample has them. */
function coverageOf(nodeCount: number, sets: readonly (readonly number[])[]) {
  const half = sets.length >> 1;
  return [sets.slice(0, half), sets.slice(half)].reduce((coverage, batch) => {
    const start = new Int32Array(batch.length + 1);
    for (const [index, set] of batch.entries()) start[index + 1] = (start[index] ?? 0) + set.length;
    return withSets(coverage, { count: batch.length, start, member: Int32Array.from(batch.flat()) });
  }, emptyCoverage(nodeCount));
}

const anySets = (nodeCount: number, most: number) =>
  fc.array(fc.uniqueArray(fc.nat(nodeCount - 1), { maxLength: 5 }), { minLength: 1, maxLength: most });

describe('greedyChoice', () => {
  it('never claims less than the best choice hits', () => {
    fc.assert(
      fc.property(anySets(9, 40), fc.integer({ min: 1, max: 4 }), fc.nat(8), (sets, k, excluded) => {
        const isCandidate = new Uint8Array(9).fill(1);
        isCandidate[excluded] = 0;
        const { bestHitsAtMost } = greedyChoice(coverageOf(9, sets), k, isCandidate);
        let best = 0;
        for (let mask = 0; mask < 2 ** 9; mask++) {
          const chosen = Array.from({ length: 9 }, (_, node) => node).filter((node) => (mask >> node) & 1);
          if (chosen.length > k || chosen.includes(excluded)) continue;
          best = Math.max(best, sets.filter((set) => set.some((node) => chosen.includes(node))).length);
        }
        expect(bestHitsAtMost).toBeGreaterThanOrEqual(best);
      }),
    );
  });

  it('does not forget those it has not looked at yet', () => {
    const alike = Array.from({ length: 90 }, (_, node) => node);
    const others = Array.from({ length: 100 }, (_, node) => 90 + node);
    const sets = [
      ...Array.from({ length: 10 }, () => alike),
      ...others.flatMap((node) => Array.from({ length: 9 }, () => [node])),
    ];
    const { seeds, bestHitsAtMost } = greedyChoice(coverageOf(190, sets), 3, new Uint8Array(190).fill(1));
    expect([...seeds]).toEqual([0, 90, 91]);
    expect(bestHitsAtMost).toBeGreaterThanOrEqual(28);
  });

  // Many more candidates than are looked at at once, so that what is looked at is used up more than once.
  it.each([3, 40, 250])('chooses %d of 900 as one who looks at all of them each time', (k) => {
    const nodeCount = 900;
    const numbers = fc.sample(anySets(nodeCount, 600), { numRuns: 8, seed: k });
    for (const sets of numbers) {
      const coverage = coverageOf(nodeCount, sets);
      const isCandidate = Uint8Array.from({ length: nodeCount }, (_, node) => Number(node % 7 !== 0));
      const { seeds, bestHitsAtMost } = greedyChoice(coverage, k, isCandidate);

      const choice = beginChoice(coverage);
      const left = Array.from(isCandidate.keys()).filter((node) => isCandidate[node] === 1);
      const largestSum = () =>
        left
          .map((node) => choice.open[node] ?? 0)
          .sort((a, b) => b - a)
          .slice(0, k)
          .reduce((sum, own) => sum + own, 0);
      const expected: number[] = [];
      const bounds = [largestSum()];
      for (let hits = 0; expected.length < k;) {
        const seed = left.reduce((best, node) =>
          (choice.open[node] ?? 0) > (choice.open[best] ?? 0) ? node : best,
        );
        left.splice(left.indexOf(seed), 1);
        expected.push(seed);
        hits += choice.take(seed);
        bounds.push(hits + largestSum());
      }
      expect([...seeds]).toEqual(expected);
      expect(bestHitsAtMost).toBeGreaterThanOrEqual(Math.min(...bounds));
      expect(bestHitsAtMost).toBeLessThanOrEqual(bounds[0] ?? 0);
    }
  });
});
