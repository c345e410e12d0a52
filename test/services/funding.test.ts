/** Shares and stated totals: what adds up, and what cannot be told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeState } from '../../src/model/entity.js';
import { sharesOf, standingOf } from '../../src/services/funding.js';
import { node } from '../store/things.js';

const given = fc.record({
  contributor: fc.constantFrom('a', 'b', 'c'),
  cents: fc.integer({ min: 0, max: 10_000_000 }),
  currency: fc.constantFrom('EUR', 'CHF'),
  qualifier: fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST'),
});
const unknown = { contributor: 'd', cents: null, currency: null, qualifier: null };

describe('shares', () => {
  it('add up to one in each currency that anything is given in', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1 }), (all) => {
        for (const currency of ['EUR', 'CHF']) {
          const shares = sharesOf(all).filter((share) => share.currency === currency);
          const total = shares.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
          if (total === 0) expect(shares.every(({ share }) => share === null)).toBe(true);
          else expect(shares.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('are unknown for all where any amount is missing, whoever it is of', () => {
    fc.assert(
      fc.property(fc.array(given), (all) => {
        const shares = sharesOf([...all, unknown]);
        expect(shares.every(({ share }) => share === null)).toBe(true);
        const amounts = shares.filter(({ contributor }) => contributor !== 'd').map(({ cents }) => cents);
        expect(amounts).toEqual(sharesOf(all).map(({ cents }) => cents));
      }),
    );
  });

  it('keep how their sources mean the amounts', () => {
    const about = { contributor: 'a', cents: 100, currency: 'EUR', qualifier: 'ABOUT' } as const;
    expect(sharesOf([about])).toMatchObject([{ qualifier: 'ABOUT', share: 1 }]);
  });
});

describe('the stated total of a fund', () => {
  const fund = (statedTotal?: object): NodeState => ({
    ...node('fund', 'Fund', {
      properties: statedTotal === undefined ? {} : { statedTotal: { ...statedTotal } },
    }),
    version: 1,
  });
  const euro = (cents: number) => ({ cents, currency: 'EUR', qualifier: 'EXACT' });
  const gift = (id: string, amount: object | null, to = 'fund'): NodeState => ({
    ...node(id, 'Contribution', {
      properties: amount === null ? {} : { amount: { ...amount } },
      references: { fund: [to] },
    }),
    version: 1,
  });

  it.each([
    ['agrees with what adds up to it', euro(14), [gift('a', euro(10)), gift('b', euro(4))], true],
    ['disagrees with another sum', euro(14), [gift('a', euro(10))], false],
    ['is not compared with what is given elsewhere', euro(14), [gift('a', euro(14), 'other')], null],
    ['cannot be judged where an amount is missing', euro(14), [gift('a', euro(14)), gift('b', null)], null],
    ['cannot be judged across currencies', euro(14), [gift('a', { ...euro(14), currency: 'CHF' })], null],
    ['cannot be judged where none is stated', undefined, [gift('a', euro(14))], null],
  ] as const)('%s', (_, stated, gifts, agrees) => {
    expect(standingOf(fund(stated), gifts).agrees).toBe(agrees);
  });
});
