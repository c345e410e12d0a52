import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import type { PathsOptions } from '../../src/network/algorithms/paths.js';
import { paths } from '../../src/network/algorithms/paths.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { chainsFrom, compareChains, remaining } from './oracle.js';

type Question = Omit<PathsOptions, 'from' | 'to'> & { readonly from: string; readonly to: string };

/** The answer by ids; none where an end is unknown. */
function ask(network: GeneratedNetwork, lens: LensOptions, question: Question) {
  const built = buildNetwork({ ...network, position: 1 });
  const [from, to] = [built.indexOf(question.from), built.indexOf(question.to)];
  if (from === undefined || to === undefined) return [];
  return paths(openLens(built, lens), { ...question, from, to }).map(({ cost, steps }) => ({
    cost,
    nodes: [built.idOf(from), ...steps.map((step) => built.idOf(step.to))],
    startsOfSteps: steps.map((step) => built.idOf(step.from)),
    ties: steps.map((step) => built.tieIdOf(step.tie)),
  }));
}

function expected(network: GeneratedNetwork, lens: LensOptions, question: Question) {
  const { kinds, territory, maxHops } = question;
  const options = { territory, hops: maxHops, ...(kinds === undefined ? {} : { kinds }) };
  return chainsFrom(network, question.from, lens, options)
    .filter((chain) => chain.nodes.at(-1) === question.to)
    .sort(compareChains)
    .slice(0, question.k)
    .map((chain) => ({ ...chain, startsOfSteps: chain.nodes.slice(0, -1) }));
}

const anyQuestion = fc.record(
  {
    from: fc.constantFrom('n/a', 'n/b', 'n/c'),
    to: fc.constantFrom('n/a', 'n/d', 'n/e', 'n/f'),
    k: fc.constantFrom(0, 1, 2, 5, 1_000),
    maxHops: fc.constantFrom(0, 1, 2, 3, 4, 6, 100),
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'REFERS_TO', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
    // As on networks so large that the bounds are known around the beginning only.
    lookahead: fc.constantFrom(0, 2, 6, 20_000),
  },
  { requiredKeys: ['from', 'to', 'k', 'maxHops', 'territory'] },
);

describe('paths', () => {
  it('gives the first k of all simple chains, in order, with the best tie for each step', () => {
    const property = fc.property(generatedNetwork(7, 24), anyLens, anyQuestion, (network, lens, question) => {
      expect(ask(network, lens, question)).toEqual(expected(network, lens, question));
    });
    fc.assert(property, { numRuns: 1_500 });
  });

  it('gives the same on dense networks, where many chains cost the same', () => {
    const dense = generatedNetwork(6, 40).map((network) => ({
      nodes: network.nodes.map((node) => plainNode(node.id, node.kind)),
      ties: network.ties.map((tie) =>
        plainTie(tie.from, 'REFERS_TO', tie.to, { id: tie.id, cost: tie.cost % 3 }),
      ),
    }));
    const property = fc.property(dense, anyQuestion, (network, question) => {
      expect(ask(network, everything, question)).toEqual(expected(network, everything, question));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('answers as if what the lens leaves out had never been there', () => {
    const property = fc.property(generatedNetwork(8, 30), anyLens, anyQuestion, (network, lens, question) => {
      const without = ask(remaining(network, lens), everything, question);
      expect(ask(network, lens, question)).toEqual(without);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('prefers the strongest introduction to the shortest, unless it is too long', () => {
    const network = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id)),
      ties: [
        plainTie('a', 'SUPPLIES', 'd', { cost: 10 }),
        plainTie('a', 'SUPPLIES', 'b'),
        plainTie('c', 'SUPPLIES', 'b'),
        plainTie('c', 'SUPPLIES', 'd'),
      ],
    };
    const question = { from: 'a', to: 'd', k: 3, territory: false };
    const nodesOf = (maxHops: number) =>
      ask(network, everything, { ...question, maxHops }).map(({ nodes }) => nodes.join(''));
    expect(nodesOf(3)).toEqual(['abcd', 'ad']);
    expect(nodesOf(2)).toEqual(['ad']);
  });
});
