import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import { passageCost } from '../../src/model/contact.js';
import type { ReachOptions } from '../../src/network/algorithms/reach.js';
import { reach, reachWithin } from '../../src/network/algorithms/reach.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie, stranger } from './generated-network.js';
import { chainsFrom, remaining } from './oracle.js';

type Question = Omit<ReachOptions, 'sources'> & { readonly sources: readonly string[] };

/** The answer by ids. */
function ask(network: GeneratedNetwork, lens: LensOptions, question: Question) {
  const built = buildNetwork({ ...network, position: 1 });
  const sources = question.sources.flatMap((id) => built.indexOf(id) ?? []);
  const found = reach(openLens(built, lens), { ...question, sources });
  const reached = Array.from(found.nodes, (node, index) => ({
    id: built.idOf(node),
    hops: found.hops[index],
    cost: found.costs[index],
  }));
  return { reached, countsByHop: found.countsByHop };
}

function expected(network: GeneratedNetwork, lens: LensOptions, question: Question) {
  const best = new Map<string, { hops: number; cost: number }>();
  const starts = question.direction === 'OUT' ? question.sources : network.nodes.map((node) => node.id);
  for (const start of starts) {
    for (const chain of chainsFrom(network, start, lens, question)) {
      const end = chain.nodes.at(-1) ?? '';
      const [other, source] = question.direction === 'OUT' ? [end, start] : [start, end];
      if (!question.sources.includes(source) || question.sources.includes(other)) continue;
      if (chain.cost > (question.maxCost ?? Infinity)) continue;
      const known = best.get(other) ?? { hops: Infinity, cost: Infinity };
      best.set(other, {
        hops: Math.min(known.hops, chain.ties.length),
        cost: Math.min(known.cost, chain.cost),
      });
    }
  }
  const reached = [...best].map(([id, found]) => ({ id, ...found })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const most = Math.max(0, ...reached.map(({ hops }) => hops));
  const countsByHop = Array.from(
    { length: most },
    (_, hop) => reached.filter(({ hops }) => hops === hop + 1).length,
  );
  return { reached, countsByHop };
}

const anyQuestion = fc.record(
  {
    sources: fc.subarray(['n/a', 'n/b', 'n/c', 'n/d', 'n/e'], { minLength: 1, maxLength: 2 }),
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    hops: fc.constantFrom(0, 1, 2, 3, 4, Infinity),
    maxCost: fc.constantFrom(0, 2, 300_001, 800_000),
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'REFERS_TO', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
  },
  { requiredKeys: ['sources', 'direction', 'hops', 'territory'] },
);

describe('reach', () => {
  it('finds what trying all simple chains finds', () => {
    const property = fc.property(generatedNetwork(7, 24), anyLens, anyQuestion, (network, lens, question) => {
      expect(ask(network, lens, question)).toEqual(expected(network, lens, question));
    });
    fc.assert(property, { numRuns: 1_500 });
  });

  it('answers as if what the lens leaves out had never been there', () => {
    const property = fc.property(generatedNetwork(8, 30), anyLens, anyQuestion, (network, lens, question) => {
      const without = ask(remaining(network, lens), everything, question);
      expect(ask(network, lens, question)).toEqual(without);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('leaves nothing behind for the next search, even where it gave up', () => {
    const property = fc.property(
      generatedNetwork(8, 30),
      anyQuestion,
      fc.nat(12),
      (network, question, mostTies) => {
        const built = buildNetwork({ ...network, position: 1 });
        const sources = question.sources.flatMap((id) => built.indexOf(id) ?? []);
        const lens = openLens(built, everything);
        reachWithin(lens, { ...question, sources }, mostTies);
        const { hops, marks, costs } = lens.workspace();
        expect([...hops, ...marks, ...costs].filter((left) => left !== 0)).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('gives the strongest chain within the hops asked for, though a shorter one is weaker', () => {
    const network = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id)),
      ties: [
        plainTie('a', 'SUPPLIES', 'd', { cost: 100 }),
        plainTie('a', 'SUPPLIES', 'b', { cost: 1 }),
        plainTie('b', 'SUPPLIES', 'd', { cost: 50 }),
        plainTie('b', 'SUPPLIES', 'c', { cost: 1 }),
        plainTie('c', 'SUPPLIES', 'd', { cost: 1 }),
      ],
    };
    const costOf = (hops: number) =>
      ask(network, everything, { sources: ['a'], direction: 'OUT', hops, territory: false }).reached.find(
        ({ id }) => id === 'd',
      );
    expect(costOf(1)).toEqual({ id: 'd', hops: 1, cost: 100 });
    expect(costOf(2)).toEqual({ id: 'd', hops: 1, cost: 51 });
    expect(costOf(3)).toEqual({ id: 'd', hops: 1, cost: 3 });
  });

  it('adds the passage through a programme by the members that the viewer sees', () => {
    const members = ['m1', 'm2', 'm3', 'm4', 'm5'];
    const network = {
      nodes: [
        plainNode('p', 'Programme'),
        ...members.map((id) => plainNode(id)),
        plainNode('hidden', 'Company', { audience: ['someone'] }),
        plainNode('crowd', 'Group'),
      ],
      ties: [...members, 'hidden', 'crowd'].map((id) => plainTie(id, 'MEMBER_OF', 'p')),
    };
    const costTo = (lens: LensOptions, id: string) =>
      ask(network, lens, { sources: ['m1'], direction: 'OUT', hops: 2, territory: false }).reached.find(
        (found) => found.id === id,
      )?.cost;
    expect(costTo({ ...everything, viewer: stranger }, 'm2')).toBe(2 + passageCost(5));
    expect(costTo(everything, 'm2')).toBe(2 + passageCost(6));
    expect(costTo(everything, 'p')).toBe(1);
    expect(costTo(everything, 'crowd')).toBe(2 + passageCost(6));
  });

  it('lets contact into a group and not through it, but out of a group that is the source', () => {
    const network = {
      nodes: [plainNode('a'), plainNode('b'), plainNode('g', 'Group')],
      ties: [plainTie('a', 'MEMBER_OF', 'g'), plainTie('b', 'MEMBER_OF', 'g')],
    };
    const reachedFrom = (source: string) =>
      ask(network, everything, {
        sources: [source],
        direction: 'OUT',
        hops: 5,
        territory: false,
      }).reached.map(({ id }) => id);
    expect(reachedFrom('a')).toEqual(['g']);
    expect(reachedFrom('g')).toEqual(['a', 'b']);
  });
});
