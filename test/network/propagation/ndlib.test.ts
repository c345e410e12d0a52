/** Cascades and thresholds against NDlib, on a network made and simulated by scripts/goldens/propagation.py. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/network/propagation/cascade.js';
import { weightedCascade, withProbability } from '../../../src/network/propagation/influence-rows.js';
import { simulate } from '../../../src/network/propagation/simulate.js';
import { spreadOf } from '../../../src/network/propagation/spread.js';
import type { Arc } from './tiny.js';
import { graphOf } from './tiny.js';

interface Summary {
  readonly runs: number;
  readonly mean: number;
  readonly standardError: number;
}

interface Golden {
  readonly actors: number;
  readonly edges: readonly Arc[];
  readonly seeds: readonly number[];
  readonly independentCascade: Summary;
  readonly linearThreshold: Summary;
}

const golden = JSON.parse(readFileSync(new URL('goldens/ndlib.json', import.meta.url), 'utf8')) as Golden;
const graph = graphOf(golden.actors, golden.edges);

function difference(model: Model, probability: Float64Array, theirs: Summary) {
  const tally = simulate(withProbability(graph, probability), {
    model,
    seeds: Int32Array.from(golden.seeds),
    runs: 20_000,
    randomSeed: 3,
  });
  if (tally === null) throw new Error('cancelled though nobody asked for it');
  const { mean, high } = spreadOf(tally).adopters;
  return {
    by: Math.abs(mean - theirs.mean),
    deviation: Math.hypot((high - mean) / 1.96, theirs.standardError),
  };
}

describe('NDlib', () => {
  it('comes to the same expectation for the independent cascade', () => {
    const { by, deviation } = difference(
      { kind: 'INDEPENDENT_CASCADE' },
      graph.probability,
      golden.independentCascade,
    );
    expect(by).toBeLessThan(3 * deviation);
  });

  it('comes to the same expectation for thresholds drawn anew in each run', () => {
    const { by, deviation } = difference(
      { kind: 'LINEAR_THRESHOLD' },
      weightedCascade(graph),
      golden.linearThreshold,
    );
    expect(by).toBeLessThan(3 * deviation);
  });
});
