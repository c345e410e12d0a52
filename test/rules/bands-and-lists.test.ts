/** Where numbers fall, what is on a list, how phases follow. */
import { assert, constantFrom, double, integer, option, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band, BandScale } from '../../src/rules/bands.js';
import { bandOf, isEmpty, overlap } from '../../src/rules/bands.js';
import type { ValueList } from '../../src/rules/listed-values.js';
import { listedValue } from '../../src/rules/listed-values.js';
import { followPhases, phaseAfter } from '../../src/rules/ordered-phases.js';

const label = { it: 'a', en: 'a' };
const bandWith = (value: string, ends: Partial<Band>): Band => ({
  value,
  label,
  lines: '1',
  origin: 'STATED',
  ...ends,
});
const scaleOf = (bands: Band[], scale?: BandScale['scale']): BandScale => ({
  subject: label,
  unit: label,
  bands,
  ...(scale === undefined ? {} : { scale }),
});

describe('bands', () => {
  const fragility = scaleOf(
    [
      bandWith('high', { above: 30 }),
      bandWith('middle', { above: 11, below: 30 }),
      bandWith('low', { below: 11 }),
    ],
    { least: 0 },
  );
  const found = (score: number) => {
    const one = bandOf(fragility, score);
    return one.kind === 'BAND'
      ? one.band.value
      : one.kind === 'BETWEEN'
        ? `${one.below?.value ?? ''} | ${one.above?.value ?? ''}`
        : one;
  };

  it('take in what lies between their ends, and the boundary that no band takes in belongs to none', () => {
    expect([0, 10.99, 11.01, 29, 31, 1e9].map(found)).toEqual([
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ]);
    expect(found(11)).toBe('low | middle');
    expect(found(30)).toBe('middle | high');
  });

  it('refuse what lies off the scale, and what is no number', () => {
    for (const score of [-0.01, NaN, Infinity]) {
      expect(found(score)).toEqual({ kind: 'OFF_SCALE', least: 0, most: null });
    }
    expect(bandOf(scaleOf([bandWith('all', {})], { most: 5 }), 6).kind).toBe('OFF_SCALE');
  });

  it('take their ends in where they say so', () => {
    const closed = scaleOf([bandWith('low', { upTo: 10 }), bandWith('high', { from: 20 })]);
    expect([10, 20].map((score) => bandOf(closed, score).kind)).toEqual(['BAND', 'BAND']);
    expect(bandOf(closed, 15)).toMatchObject({
      kind: 'BETWEEN',
      below: { value: 'low' },
      above: { value: 'high' },
    });
    expect(bandOf(scaleOf([bandWith('high', { from: 20 })]), 5)).toMatchObject({ below: null });
  });

  const end = option(integer({ min: 0, max: 4 }), { nil: undefined });
  const anyBand = record({
    lower: end,
    upper: end,
    lowerIn: constantFrom(true, false),
    upperIn: constantFrom(true, false),
  }).map(({ lower, upper, lowerIn, upperIn }) =>
    bandWith('x', {
      ...(lower === undefined ? {} : lowerIn ? { from: lower } : { above: lower }),
      ...(upper === undefined ? {} : upperIn ? { upTo: upper } : { below: upper }),
    }),
  );
  /** Whole and half numbers: everything that bands with whole ends can tell apart. */
  const points = Array.from({ length: 15 }, (_, at) => at / 2 - 1);
  const holds = (band: Band, score: number) => bandOf(scaleOf([band]), score).kind === 'BAND';

  it('overlap where, and only where, some score falls into both', () => {
    assert(
      property(anyBand, anyBand, (one, other) => {
        expect(overlap(one, other)).toBe(points.some((score) => holds(one, score) && holds(other, score)));
        expect(isEmpty(one)).toBe(!points.some((score) => holds(one, score)));
      }),
    );
  });

  it('put a score into one of them, or between the nearest two', () => {
    assert(
      property(anyBand, anyBand, double({ min: -1, max: 6, noNaN: true }), (one, other, score) => {
        const both = scaleOf([one, { ...other, value: 'y' }]);
        const where = bandOf(both, score);
        if (where.kind !== 'BETWEEN') return;
        expect(both.bands.some((band) => holds(band, score))).toBe(false);
        expect(where.below?.upTo ?? where.below?.below ?? score).toBeLessThanOrEqual(score);
        expect(where.above?.from ?? where.above?.above ?? score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe('listed values', () => {
  const list = (closed: boolean): ValueList => ({
    subject: label,
    values: [
      {
        value: 'self-employment',
        label: { it: 'Auto impiego', en: 'Self-employment' },
        lines: '3',
        origin: 'STATED',
      },
    ],
    closed,
    isCondition: true,
  });

  it('are found by value and by either label, however written', () => {
    for (const text of ['self-employment', 'SELF EMPLOYMENT', 'auto  impiego', 'Auto-Impiego']) {
      expect(listedValue(list(true), text)).toMatchObject({ kind: 'LISTED', value: { lines: '3' } });
    }
  });

  it('are found by another name that the text has for them', () => {
    const { values, ...rest } = list(true);
    const named = { ...rest, values: values.map((value) => ({ ...value, also: ['lavoro in proprio'] })) };
    expect(listedValue(named, 'Lavoro in proprio')).toMatchObject({ kind: 'LISTED' });
  });

  it('are offered, and none chosen, for a part or a slip; nothing is near to nothing', () => {
    for (const text of ['auto', 'impiego', 'self employmnet']) {
      expect(listedValue(list(true), text)).toMatchObject({ kind: 'NOT_NAMED', near: [{ lines: '3' }] });
    }
    for (const text of ['', '--', 'foundation']) {
      expect(listedValue(list(true), text)).toEqual({ kind: 'NOT_NAMED', near: [] });
    }
  });

  it('may have a value for anything else, but for what only looks like one of them', () => {
    const rest = {
      value: 'other',
      label: { it: 'Altro', en: 'Other' },
      lines: '4',
      origin: 'STATED' as const,
    };
    const open = { ...list(false), values: [...list(false).values, rest], other: 'other' };
    expect(listedValue(open, 'foundation')).toEqual({ kind: 'OTHER', value: rest });
    expect(listedValue(open, 'auto')).toMatchObject({ kind: 'NOT_NAMED' });
  });
});

describe('ordered phases', () => {
  const phases = ['a', 'b', 'c', 'd'];
  const strict = { mayBeSkipped: false };
  const loose = { mayBeSkipped: true };

  it('begin with the first and end with the last', () => {
    expect(followPhases(phases, strict, [])).toMatchObject({ inOrder: true, allowed: true, next: 'a' });
    expect(followPhases(phases, strict, phases)).toMatchObject({ allowed: true, next: null, skipped: [] });
    expect(phases.map((phase) => phaseAfter(phases, phase))).toEqual(['b', 'c', 'd', null]);
  });

  it('name what was left out; its turn is now where it may not be', () => {
    expect(followPhases(phases, strict, ['a', 'd'])).toMatchObject({
      inOrder: true,
      allowed: false,
      skipped: ['b', 'c'],
      next: 'b',
    });
    expect(followPhases(phases, loose, ['b'])).toMatchObject({ allowed: true, skipped: ['a'], next: 'c' });
  });

  it('tell what came again from what came late', () => {
    expect(followPhases(phases, loose, ['a', 'c', 'b', 'a', 'c', 'a'])).toMatchObject({
      inOrder: false,
      allowed: false,
      repeated: ['a', 'c'],
      outOfOrder: ['b'],
      skipped: [],
      next: 'd',
    });
  });

  it('throw for a phase that is none of them', () => {
    expect(() => followPhases(phases, strict, ['e'])).toThrow('found e');
    expect(() => phaseAfter(phases, 'e')).toThrow('found e');
  });

  it('are in order for every choice of them in their order, and skip just the rest', () => {
    assert(
      property(uniqueArray(integer({ min: 0, max: 3 })), (chosen) => {
        const taken = [...chosen].sort((a, b) => a - b).map((at) => phases[at] ?? '');
        const found = followPhases(phases, loose, taken);
        const last = phases.indexOf(taken.at(-1) ?? '');
        expect(found.inOrder).toBe(true);
        expect(found.skipped).toEqual(phases.slice(0, last + 1).filter((phase) => !taken.includes(phase)));
        const inOrder = chosen.every((at, place) => place === 0 || (chosen[place - 1] ?? 0) < at);
        expect(
          followPhases(
            phases,
            loose,
            chosen.map((at) => phases[at] ?? ''),
          ).inOrder,
        ).toBe(inOrder);
      }),
    );
  });
});
