import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieDeclaration } from '../../src/model/kinds.js';
import type { TieKind } from '../../src/model/kinds.js';
import { neighbourhood, subgraph } from '../../src/network/algorithms/neighbourhood.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { tieNumberOf } from '../../src/network/actor-ties.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { remaining } from './oracle.js';

interface Question {
  readonly starts: readonly string[];
  readonly hops: number;
  readonly kinds?: readonly TieKind[];
  readonly territory: boolean;
  readonly limit: number;
}

function ask(network: GeneratedNetwork, options: LensOptions, question: Question) {
  const built = buildNetwork({ ...network, position: 1 });
  const starts = question.starts.flatMap((id) => built.indexOf(id) ?? []);
  const found = neighbourhood(openLens(built, options), { ...question, starts });
  return {
    nodes: Array.from(found.nodes, (node, index) => ({ id: built.idOf(node), hops: found.hops[index] })),
    ties: Array.from(found.ties, (tie) => built.tieIdOf(tie)).sort(),
    truncated: found.truncated,
  };
}

/** Rings by going through all ties again and again. */
function expected(network: GeneratedNetwork, options: LensOptions, question: Question) {
  const left = remaining(network, options);
  const ties = left.ties.filter(
    (tie) =>
      (question.territory || tieDeclaration(tie.kind).territorial !== true) &&
      (question.kinds?.includes(tie.kind) ?? true),
  );
  const met = new Map(
    left.nodes
      .filter(({ id }) => question.starts.includes(id))
      .map(({ id }) => [id, { id, hops: 0, cost: 0 }]),
  );
  for (let hops = 1; hops <= Math.min(question.hops, left.nodes.length); hops++) {
    const inner = [...met.values()].filter((found) => found.hops === hops - 1);
    for (const { id, cost } of inner) {
      for (const tie of ties.filter((candidate) => candidate.from === id || candidate.to === id)) {
        const other = tie.from === id ? tie.to : tie.from;
        const known = met.get(other) ?? { id: other, hops, cost: Infinity };
        if (known.hops === hops) met.set(other, { ...known, cost: Math.min(known.cost, cost + tie.cost) });
      }
    }
  }
  const order = [...met.values()].sort(
    (a, b) => a.hops - b.hops || a.cost - b.cost || (a.id < b.id ? -1 : 1),
  );
  const nodes = order.slice(0, question.limit).map(({ id, hops }) => ({ id, hops }));
  const ids = nodes.map(({ id }) => id);
  return {
    nodes,
    ties: ties
      .filter((tie) => ids.includes(tie.from) && ids.includes(tie.to))
      .map(({ id }) => id)
      .sort(),
    truncated: nodes.length < order.length,
  };
}

const anyQuestion = fc.record(
  {
    starts: fc.subarray(['n/a', 'n/b', 'n/c'], { minLength: 1 }),
    hops: fc.constantFrom(0, 1, 2, 3, Infinity),
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'ADDRESSES', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
    limit: fc.constantFrom(1, 2, 3, 5, 100),
  },
  { requiredKeys: ['starts', 'hops', 'territory', 'limit'] },
);

describe('neighbourhood', () => {
  it('finds the rings around the starts, the nearest and strongest first, with all ties among them', () => {
    const property = fc.property(generatedNetwork(8, 24), anyLens, anyQuestion, (network, lens, question) => {
      expect(ask(network, lens, question)).toEqual(expected(network, lens, question));
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it('measures strength along the fewest ties only', () => {
    // b is one weak tie away; by way of a it would be nearer in strength, but not in ties.
    const network = {
      nodes: ['a', 'b', 'behind-b', 'c', 'behind-c', 'start'].map((id) => plainNode(id)),
      ties: [
        plainTie('start', 'SUPPLIES', 'a', { cost: 1 }),
        plainTie('start', 'SUPPLIES', 'b', { cost: 100 }),
        plainTie('start', 'SUPPLIES', 'c', { cost: 50 }),
        plainTie('a', 'SUPPLIES', 'b', { cost: 1 }),
        plainTie('b', 'SUPPLIES', 'behind-b', { cost: 1 }),
        plainTie('c', 'SUPPLIES', 'behind-c', { cost: 1 }),
      ],
    };
    const question = { starts: ['start'], hops: 2, territory: false, limit: 10 };
    const ids = ask(network, everything, question).nodes.map(({ id }) => id);
    expect(ids).toEqual(['start', 'a', 'c', 'b', 'behind-c', 'behind-b']);
  });

  it('cuts ties at their own limit and says so', () => {
    const network = buildNetwork({
      nodes: ['a', 'b', 'c'].map((id) => plainNode(id)),
      ties: [plainTie('a', 'SUPPLIES', 'b'), plainTie('b', 'SUPPLIES', 'c')],
      position: 1,
    });
    const options = { starts: [1], hops: 1, territory: false, limit: 10 };
    const lens = openLens(network, everything);
    expect(neighbourhood(lens, { ...options, tieLimit: 1 })).toMatchObject({
      truncated: true,
      ties: { length: 1 },
    });
    expect(neighbourhood(lens, { ...options, tieLimit: 2 })).toMatchObject({
      truncated: false,
      ties: { length: 2 },
    });
  });
});

describe('subgraph', () => {
  it('gives the ties of the kinds asked for among the actors given, up to the limit', () => {
    const property = fc.property(
      generatedNetwork(8, 30),
      anyLens,
      fc.subarray(['n/a', 'n/b', 'n/c', 'n/d', 'n/e', 'n/f']),
      fc.constantFrom(0, 1, 3, 100),
      (network, options, ids, limit) => {
        const built = buildNetwork({ ...network, position: 1 });
        const kinds = ['MEMBER_OF', 'PART_OF', 'SUPPLIES'] as const;
        const nodes = ids.toReversed().flatMap((id) => built.indexOf(id) ?? []);
        const found = subgraph(openLens(built, options), { nodes: [...nodes, ...nodes], kinds, limit });
        const left = remaining(network, options);
        const shown = left.nodes.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
        const among = left.ties
          .filter((tie) => shown.includes(tie.from) && shown.includes(tie.to))
          .filter((tie) => kinds.some((kind) => kind === tie.kind))
          .map((tie) => tieNumberOf(built, tie.id, tie.from) ?? -1)
          .sort((a, b) => a - b);
        expect(Array.from(found.nodes, (node) => built.idOf(node))).toEqual(shown.sort());
        expect([...found.ties]).toEqual(among.slice(0, limit));
        expect(found.truncated).toBe(among.length > limit);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
