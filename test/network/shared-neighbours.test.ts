import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import { tieDeclaration } from '../../src/model/kinds.js';
import { sharedNeighbours } from '../../src/network/algorithms/shared-neighbours.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { anyLens, generatedNetwork } from './generated-network.js';
import { remaining } from './oracle.js';

const anyQuestion = fc.record(
  {
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'ADDRESSES', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
    groups: fc.boolean(),
  },
  { requiredKeys: ['territory', 'groups'] },
);

it('finds all that are tied to both, with their ties to each, strongest first', () => {
  const property = fc.property(
    generatedNetwork(8, 30),
    anyLens,
    anyQuestion,
    (network, options, question) => {
      const built = buildNetwork({ ...network, position: 1 });
      const [a, b] = [built.indexOf('n/a'), built.indexOf('n/b')];
      if (a === undefined || b === undefined) return;
      const found = sharedNeighbours(openLens(built, options), { ...question, a, b });

      const left = remaining(network, options);
      const ties = left.ties.filter(
        ({ kind }) =>
          (question.territory || tieDeclaration(kind).territorial !== true) &&
          (question.kinds?.includes(kind) ?? true),
      );
      const between = (one: string, other: string) =>
        ties.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one));
      const least = (some: typeof ties) => Math.min(...some.map(({ cost }) => cost));
      const expected = left.nodes
        .filter(({ id, kind }) => id !== 'n/a' && id !== 'n/b' && (question.groups || kind !== 'Group'))
        .map(({ id }) => ({ id, withA: between(id, 'n/a'), withB: between(id, 'n/b') }))
        .filter(({ withA, withB }) => withA.length > 0 && withB.length > 0)
        .map(({ id, withA, withB }) => ({
          id,
          tiesToA: withA.map((tie) => tie.id).sort(),
          tiesToB: withB.map((tie) => tie.id).sort(),
          cost: least(withA) + least(withB),
        }))
        .sort((one, other) => one.cost - other.cost || (one.id < other.id ? -1 : 1));
      expect(
        found.map(({ node, tiesToA, tiesToB, cost }) => ({
          id: built.idOf(node),
          tiesToA: tiesToA.map((tie) => built.tieIdOf(tie)).sort(),
          tiesToB: tiesToB.map((tie) => built.tieIdOf(tie)).sort(),
          cost,
        })),
      ).toEqual(expected);
    },
  );
  fc.assert(property, { numRuns: 1_000 });
});
