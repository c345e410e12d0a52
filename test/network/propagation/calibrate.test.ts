import { describe, expect, it } from 'vitest';
import type { Trial } from '../../../src/network/propagation/calibrate.js';
import { calibrate } from '../../../src/network/propagation/calibrate.js';
import {
  enterStream,
  enterSubject,
  nextBelow,
  nextFraction,
  openRandom,
  openStream,
  purposes,
} from '../../../src/network/propagation/random.js';

const truth = new Map([
  ['SUPPLIES', 0.3],
  ['COLLABORATES_WITH', 0.12],
  ['TERRITORY', 0.05],
]);
const priors = new Map([...truth.keys()].map((channel) => [channel, 0.5]));

/** Trials by one to three channels at once, some left open, accepted as the true probabilities say. */
function history(seed: number, size: number): readonly Trial<string>[] {
  const stream = openStream();
  const random = openRandom();
  const channels = [...truth.keys()];
  return Array.from({ length: size }, (_, number): Trial<string> => {
    enterStream(stream, seed, purposes.history, number);
    enterSubject(random, stream, 0);
    const exposed = Array.from(
      { length: 1 + nextBelow(random, 3) },
      () => channels[nextBelow(random, 3)] ?? '',
    );
    const accepts = exposed.map((channel) => nextFraction(random) < (truth.get(channel) ?? 0)).includes(true);
    // Whether it is still open has nothing to do with what it will be.
    if (nextFraction(random) < 0.2) return { channels: exposed, outcome: 'OPEN' };
    if (accepts) return { channels: exposed, outcome: 'ACCEPTED' };
    return { channels: exposed, outcome: nextFraction(random) < 0.5 ? 'DECLINED' : 'EXPIRED' };
  });
}

describe('calibrate', () => {
  it('recovers the probabilities that histories were simulated with', () => {
    for (const { channel, probability, basis } of calibrate(history(1, 40_000), { priors, least: 30 })) {
      expect(basis).toBe('ESTIMATED');
      expect(Math.abs(probability - (truth.get(channel) ?? NaN))).toBeLessThan(0.015);
    }
  });

  it('has intervals that hold the true probability about as often as they say', () => {
    let held = 0;
    let all = 0;
    for (let seed = 0; seed < 120; seed++) {
      for (const { channel, observed } of calibrate(history(seed, 400), { priors, least: 1 })) {
        const p = truth.get(channel) ?? NaN;
        all++;
        if (observed !== null && observed.low <= p && p <= observed.high) held++;
      }
    }
    expect(held / all).toBeGreaterThan(0.91);
    expect(held / all).toBeLessThan(0.99);
  });

  it('gives the plain share where each was exposed by one channel', () => {
    const trials: Trial<string>[] = [
      ...Array.from({ length: 12 }, (): Trial<string> => ({ channels: ['SUPPLIES'], outcome: 'ACCEPTED' })),
      ...Array.from({ length: 20 }, (): Trial<string> => ({ channels: ['SUPPLIES'], outcome: 'EXPIRED' })),
      ...Array.from({ length: 8 }, (): Trial<string> => ({ channels: ['SUPPLIES'], outcome: 'DECLINED' })),
      ...Array.from({ length: 5 }, (): Trial<string> => ({ channels: ['SUPPLIES'], outcome: 'OPEN' })),
    ];
    const [found] = calibrate(trials, { priors: new Map([['SUPPLIES', 0.1]]), least: 30 });
    expect(found?.probability).toBeCloseTo(0.3, 9);
    expect(found).toMatchObject({ basis: 'ESTIMATED', sample: 40, open: 5 });
    expect(found?.effectiveSample).toBeCloseTo(40, 6);
    // Wilson's interval of 12 in 40, from the literature's formula.
    expect(found?.observed?.low).toBeCloseTo(0.1807, 3);
    expect(found?.observed?.high).toBeCloseTo(0.4543, 3);
  });

  it('keeps the prior where the sample is too small, and says what it saw', () => {
    const trials: Trial<string>[] = Array.from({ length: 10 }, (_, index) => ({
      channels: ['TERRITORY'],
      outcome: index < 4 ? 'ACCEPTED' : 'DECLINED',
    }));
    const found = calibrate(trials, { priors, least: 30 });
    expect(found.map(({ basis }) => basis)).toEqual(['PRIOR', 'PRIOR', 'PRIOR']);
    expect(found[2]).toMatchObject({ probability: 0.5, sample: 10 });
    expect(found[2]?.observed?.mean).toBeCloseTo(0.4, 9);
    expect(found[0]?.observed).toBeNull();
  });

  it('does not tell apart channels that always come together', () => {
    const trials: Trial<string>[] = Array.from({ length: 400 }, (_, index) => ({
      channels: ['SUPPLIES', 'COLLABORATES_WITH'],
      outcome: index % 4 === 0 ? 'ACCEPTED' : 'DECLINED',
    }));
    const found = calibrate(trials, { priors, least: 30 });
    expect(found.slice(0, 2).map(({ basis, sample }) => [basis, sample])).toEqual([
      ['PRIOR', 400],
      ['PRIOR', 400],
    ]);
  });
});
