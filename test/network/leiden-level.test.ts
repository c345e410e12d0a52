import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/network/algorithms/leiden-level.js';
import {
  aggregate,
  moveNodes,
  refine,
  renumber,
  shuffled,
} from '../../src/network/algorithms/leiden-level.js';
import type { Random } from '../../src/network/propagation/random.js';
import { enterStream, enterSubject, openRandom, openStream } from '../../src/network/propagation/random.js';

type Weights = readonly (readonly number[])[];

/** A level from a symmetric table of weights, 0 where there is no edge. */
function levelOf(weights: Weights): Level {
  const rows = weights.map((row) => row.flatMap((weight, end) => (weight > 0 ? [{ end, weight }] : [])));
  const starts = Int32Array.from(
    { length: weights.length + 1 },
    (_, node) => rows.slice(0, node).flat().length,
  );
  const nodeWeights = Float64Array.from(weights, (row) => row.reduce((sum, weight) => sum + weight, 0));
  return {
    nodeCount: weights.length,
    starts,
    ends: Int32Array.from(rows.flat(), ({ end }) => end),
    edgeWeights: Float64Array.from(rows.flat(), ({ weight }) => weight),
    nodeWeights,
    total: nodeWeights.reduce((sum, weight) => sum + weight, 0),
  };
}

function randomFrom(seed: number): Random {
  const stream = openStream();
  const random = openRandom();
  enterStream(stream, seed, 0, 0);
  enterSubject(random, stream, 0);
  return random;
}

const anyLevel = fc.integer({ min: 2, max: 14 }).chain((nodeCount) =>
  fc.record({
    // Whole weights, so that sums are exact whatever the order.
    weights: fc
      .array(fc.constantFrom(0, 0, 0, 1, 1, 2, 5), {
        minLength: nodeCount * nodeCount,
        maxLength: nodeCount * nodeCount,
      })
      .map((cells): Weights => {
        const cell = (a: number, b: number) =>
          a === b ? 0 : (cells[Math.min(a, b) * nodeCount + Math.max(a, b)] ?? 0);
        const numbers = Array.from({ length: nodeCount }, (_, node) => node);
        return numbers.map((a) => numbers.map((b) => cell(a, b)));
      }),
    division: fc.array(fc.oneof(fc.nat(Math.min(2, nodeCount - 1)), fc.nat(nodeCount - 1)), {
      minLength: nodeCount,
      maxLength: nodeCount,
    }),
    seed: fc.nat(10_000),
  }),
);

describe('refine', () => {
  it('joins each node, in the order drawn, to the best part of its community that is well joined too', () => {
    fc.assert(
      fc.property(anyLevel, fc.constantFrom(0.5, 1, 1.5), ({ weights, division, seed }, resolution) => {
        const level = levelOf(weights);
        const nodes = weights.map((_, node) => node);
        const between = (some: readonly number[], others: readonly number[]) =>
          some.flatMap((a) => others.map((b) => weights[a]?.[b] ?? 0)).reduce((sum, one) => sum + one, 0);
        const weightOf = (some: readonly number[]) => between(some, nodes);
        const chance = (some: readonly number[], others: readonly number[]) =>
          level.total === 0 ? 0 : (resolution * weightOf(some) * weightOf(others)) / level.total;
        const parts = nodes.map((node) => node);
        const membersOf = (part: number) => nodes.filter((node) => parts[node] === part);
        for (const node of shuffled(weights.length, randomFrom(seed))) {
          const community = nodes.filter((other) => division[other] === division[node]);
          const rest = (some: readonly number[]) => community.filter((other) => !some.includes(other));
          const isWellJoined = (some: readonly number[]) =>
            between(some, rest(some)) >= chance(some, rest(some)) - 1e-9;
          if (membersOf(node).join() !== String(node) || !isWellJoined([node])) continue;
          const best = { part: node, gain: 1e-9 };
          // Of equal ones the first along the row.
          const around = nodes.filter(
            (other) => (weights[node]?.[other] ?? 0) > 0 && community.includes(other),
          );
          for (const part of new Set(around.map((other) => parts[other] ?? -1))) {
            const members = membersOf(part);
            const gain = between([node], members) - chance([node], members);
            if (gain <= best.gain || !isWellJoined(members)) continue;
            best.part = part;
            best.gain = gain + 1e-9;
          }
          parts[node] = best.part;
        }
        const found = refine(level, Int32Array.from(division), resolution, randomFrom(seed));
        expect(Array.from(found)).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });
});

describe('moveNodes', () => {
  it('lets nodes leave a community that is worse than none', () => {
    const clique = levelOf([0, 1, 2, 3].map((a) => [0, 1, 2, 3].map((b) => Number(a !== b))));
    const found = moveNodes(clique, new Int32Array(4), 2, randomFrom(1));
    expect(new Set(found).size).toBe(4);
    expect(Math.max(...found)).toBeLessThan(4);
  });

  it('never makes a division worse', () => {
    fc.assert(
      fc.property(anyLevel, fc.constantFrom(0.5, 1, 3), ({ weights, division, seed }, resolution) => {
        const level = levelOf(weights);
        const qualityOf = (labels: ArrayLike<number>) =>
          weights
            .flatMap((row, a) =>
              row.map((weight, b) =>
                labels[a] === labels[b]
                  ? weight -
                    (resolution * (level.nodeWeights[a] ?? 0) * (level.nodeWeights[b] ?? 0)) /
                      (level.total || 1)
                  : 0,
              ),
            )
            .reduce((sum, one) => sum + one, 0);
        const found = moveNodes(level, Int32Array.from(division), resolution, randomFrom(seed));
        expect(qualityOf(found)).toBeGreaterThanOrEqual(qualityOf(division) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('aggregate', () => {
  it('adds up the weights between parts, and keeps what they weigh', () => {
    fc.assert(
      fc.property(anyLevel, ({ weights, division }) => {
        const level = levelOf(weights);
        const { labels, count } = renumber(Int32Array.from(division));
        const found = aggregate(level, labels, count);
        const sums = Array.from({ length: count }, (_, a) =>
          Array.from({ length: count }, (_unused, b) =>
            a === b
              ? 0
              : weights
                  .flatMap((row, from) => row.filter((_weight, to) => labels[from] === a && labels[to] === b))
                  .reduce((sum, weight) => sum + weight, 0),
          ),
        );
        const table = sums.map((row) => row.map(() => 0));
        for (let part = 0; part < count; part++) {
          for (let place = found.starts[part] ?? 0; place < (found.starts[part + 1] ?? 0); place++) {
            const end = found.ends[place] ?? -1;
            expect(table[part]?.[end]).toBe(0);
            table[part]?.splice(end, 1, found.edgeWeights[place] ?? -1);
          }
        }
        expect(table).toEqual(sums);
        const totals = Array.from({ length: count }, (_, part) =>
          level.nodeWeights.reduce((sum, weight, node) => sum + (labels[node] === part ? weight : 0), 0),
        );
        expect(Array.from(found.nodeWeights)).toEqual(totals);
      }),
    );
  });
});
