/** Adding up money without losing how sources mean it. */
import { expect, test } from 'vitest';
import { addUp } from '../../src/services/money.js';
import type { Given } from '../../src/services/money.js';

const given = (
  contributor: string,
  cents: number | null,
  qualifier: Given['qualifier'],
  currency = 'EUR',
): Given => ({
  contributor,
  cents,
  currency: cents === null ? null : currency,
  qualifier,
});

test('a total is exact only where every amount is', () => {
  const [total] = addUp([given('a', 1, 'EXACT'), given('a', 2, 'EXACT')]);
  expect(total).toEqual({ contributor: 'a', cents: 3, currency: 'EUR', qualifier: 'EXACT', count: 2 });
  expect(addUp([given('a', 1, 'EXACT'), given('a', 2, 'AT_LEAST')])[0]?.qualifier).toBe('AT_LEAST');
  expect(addUp([given('a', 1, 'AT_LEAST'), given('a', 2, 'ABOUT')])[0]?.qualifier).toBe('ABOUT');
});

test('contributors, currencies and what states no amount stay apart', () => {
  const totals = addUp([
    given('b', 5, 'EXACT'),
    given('a', 1, 'EXACT'),
    given('a', 2, 'EXACT', 'CHF'),
    given('a', null, null),
    given('a', 4, 'EXACT'),
  ]);
  expect(
    totals.map(({ contributor, currency, cents, count }) => [contributor, currency, cents, count]),
  ).toEqual([
    ['a', 'CHF', 2, 1],
    ['a', 'EUR', 5, 2],
    ['a', null, null, 1],
    ['b', 'EUR', 5, 1],
  ]);
});
