/** Strengths as whole numbers, and the ties that records imply. */
import { describe, expect, it } from 'vitest';
import { costOfStrength, passageCost, strengthOfCost } from '../../src/model/contact.js';
import { impliedTies, mostPairedParties } from '../../src/model/implied.js';
import { tieDeclaration, tieKinds, tieProperties } from '../../src/model/kinds.js';
import { node } from '../store/things.js';

describe('strength', () => {
  it('is kept as −ln in millionths', () => {
    expect(costOfStrength(1)).toBe(0);
    expect(Object.is(costOfStrength(1), 0)).toBe(true);
    expect(costOfStrength(0.5)).toBe(693_147);
    expect(strengthOfCost(costOfStrength(0.7))).toBeCloseTo(0.7, 6);
    expect(() => costOfStrength(0)).toThrow('a strength lies in (0, 1]');
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, Math.round(1e6 * Math.log(Math.log2(3)))],
    [16, Math.round(1e6 * Math.log(4))],
  ])('passing through %i members adds %i', (members, cost) => {
    expect(passageCost(members)).toBe(cost);
  });

  it('of every kind of tie lies in (0, 1], and a property means the same on every kind', () => {
    for (const kind of tieKinds) {
      expect(() => costOfStrength(tieDeclaration(kind).strength), kind).not.toThrow();
      for (const [name, property] of Object.entries(tieDeclaration(kind).properties)) {
        expect(tieProperties().get(name), `${kind}.${name}`).toMatchObject({ type: property.type });
      }
    }
  });
});

describe('implied ties', () => {
  it('pair every two parties once, whatever their order, and name the record', () => {
    const agreement = node('test/patto', 'Agreement', {
      references: { parties: ['c', 'a', 'b', 'a'] },
      audience: ['a'],
    });
    const ties = impliedTies(agreement);
    expect(ties.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(ties[0]).toMatchObject({
      kind: 'COLLABORATES_WITH',
      origin: 'DERIVED',
      record: 'test/patto',
      audience: ['a'],
    });
    expect(
      impliedTies(node('test/patto', 'Agreement', { references: { parties: ['b', 'a', 'c'] } }))[0]?.id,
    ).toBe(ties[0]?.id);
  });

  it('follow roles where the record says who does what to whom', () => {
    const grant = node('test/dono', 'Contribution', { references: { contributor: ['a'], recipient: ['p'] } });
    expect(impliedTies(grant).map(({ kind, from, to }) => [kind, from, to])).toEqual([['FUNDS', 'a', 'p']]);
  });

  it('are none where there are too many parties to pair', () => {
    const parties = Array.from({ length: mostPairedParties + 1 }, (_, place) => `a${place}`);
    expect(impliedTies(node('test/patto', 'Agreement', { references: { parties } }))).toEqual([]);
  });
});
