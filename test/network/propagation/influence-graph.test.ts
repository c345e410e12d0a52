import { describe, expect, it } from 'vitest';
import { openLens } from '../../../src/network/lens.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { InfluenceOptions } from '../../../src/network/propagation/influence-graph.js';
import { channelProbabilities, influenceGraph } from '../../../src/network/propagation/influence-graph.js';
import * as problems from '../../../src/network/propagation/problems.js';
import type { GeneratedNetwork } from '../generated-network.js';
import { everything, plainNode, plainTie, stranger, today } from '../generated-network.js';
import { graphOf } from './tiny.js';

/** Edges as "from > to probability", and per municipality its members, by id. */
function described(network: GeneratedNetwork, options: InfluenceOptions, lens = everything) {
  const built = buildNetwork({ ...network, position: 1 });
  const graph = influenceGraph(openLens(built, lens), options);
  const edges: string[] = [];
  for (let from = 0; from < graph.nodeCount; from++) {
    for (let edge = graph.outStart[from] ?? 0; edge < (graph.outStart[from + 1] ?? 0); edge++) {
      const probability = (graph.probability[edge] ?? NaN).toFixed(3);
      const kind = built.tieKindOf(graph.tie[edge] ?? 0);
      edges.push(`${built.idOf(from)}>${built.idOf(graph.outTo[edge] ?? 0)} ${probability} ${kind}`);
    }
  }
  const { places } = graph;
  const members = Array.from(places?.actor ?? [], (municipality, place) => {
    const row = places?.member.subarray(places.memberStart[place], places.memberStart[place + 1]) ?? [];
    return `${built.idOf(municipality)}: ${Array.from(row, built.idOf).join(' ')}`;
  });
  return { edges, members };
}

describe('influenceGraph', () => {
  const network: GeneratedNetwork = {
    nodes: [
      plainNode('a'),
      plainNode('b', 'Cooperative'),
      plainNode('c', 'Institution'),
      plainNode('g', 'Group'),
      plainNode('p', 'Programme'),
      plainNode('t', 'Municipality'),
    ],
    ties: [
      plainTie('a', 'SUPPLIES', 'b'),
      plainTie('a', 'COLLABORATES_WITH', 'b', { id: 'again' }),
      plainTie('c', 'MANAGES', 'b'),
      plainTie('c', 'FUNDS', 'a'),
      plainTie('a', 'SUPPLIES', 'a'),
      plainTie('a', 'MEMBER_OF', 'p'),
      plainTie('b', 'MEMBER_OF', 'p'),
      plainTie('a', 'SUPPLIES', 'g'),
      plainTie('a', 'COLLABORATES_WITH', 't'),
      plainTie('c', 'SUPPLIES', 'a', { id: 'hidden', audience: ['n/other'] }),
    ],
  };
  const lens = { ...everything, viewer: stranger };

  it('joins organisations by the channels of the ontology, parallel ones combined', () => {
    expect(described(network, {}, lens).edges).toEqual([
      'a>b 0.190 SUPPLIES',
      'b>a 0.190 SUPPLIES',
      'c>b 0.200 MANAGES',
    ]);
  });

  it('takes other probabilities and directions, and only some kinds, where told to', () => {
    const options: InfluenceOptions = {
      kinds: ['SUPPLIES', 'FUNDS', 'MANAGES'],
      channels: {
        SUPPLIES: { probability: 0.4, flow: 'FORWARD' },
        FUNDS: { probability: 0.3, flow: 'BACKWARD' },
        MANAGES: { probability: 0 },
      },
    };
    expect(described(network, options, lens).edges).toEqual(['a>b 0.400 SUPPLIES', 'a>c 0.300 FUNDS']);
    expect([...channelProbabilities(options)]).toEqual([
      ['SUPPLIES', 0.4],
      ['FUNDS', 0.3],
    ]);
  });

  it('lets others adopt only where asked', () => {
    const edges = described(network, { mayAdopt: () => true, kinds: ['MEMBER_OF'] }, lens).edges;
    expect(edges).toEqual([
      'a>p 0.050 MEMBER_OF',
      'b>p 0.050 MEMBER_OF',
      'p>a 0.050 MEMBER_OF',
      'p>b 0.050 MEMBER_OF',
    ]);
  });
});

describe('same territory', () => {
  const ended = { sinceEarliest: 0, sinceLatest: 0, untilEarliest: today - 1, untilLatest: today - 1 };
  const network: GeneratedNetwork = {
    nodes: [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => plainNode(id)),
      plainNode('new', 'Municipality'),
      plainNode('old', 'Municipality', { bounds: ended }),
      plainNode('small', 'Municipality'),
      plainNode('province', 'Territory'),
    ],
    ties: [
      plainTie('old', 'SUCCEEDED_BY', 'new'),
      plainTie('a', 'SEATED_IN', 'old'),
      plainTie('b', 'SEATED_IN', 'new'),
      plainTie('b', 'SEATED_IN', 'new', { id: 'second seat' }),
      plainTie('c', 'SEATED_IN', 'province'),
      plainTie('d', 'SEATED_IN', 'province'),
      plainTie('e', 'SEATED_IN', 'small'),
      plainTie('d', 'SEATED_IN', 'new', { bounds: ended }),
    ],
  };

  it('has those with a seat in a municipality as members, merged ones in what they became', () => {
    expect(described(network, { territory: 0.1 }).members).toEqual(['new: a b']);
    expect(described(network, {}).members).toEqual([]);
  });

  it('has the municipality itself as a member where it may adopt', () => {
    expect(described(network, { territory: 0.1, mayAdopt: () => true }).members).toEqual([
      'new: a b new',
      'small: e small',
    ]);
  });
});

describe('problems', () => {
  const graph = graphOf(3, [[0, 1, 0.5]]);
  graph.mayAdopt[2] = 0;

  it('has none with what is right', () => {
    expect(problems.probabilityProblem('p', 0)).toBeNull();
    expect(problems.probabilityProblem('p', 1)).toBeNull();
    expect(problems.epsilonProblem(0.1)).toBeNull();
    expect(problems.deltaProblem(0.1)).toBeNull();
    expect(problems.seedsProblem(graph, Int32Array.of(0, 1))).toBeNull();
    expect(problems.seedCountProblem(3, 3)).toBeNull();
    expect(problems.budgetProblem(0, Float64Array.of(0, 1))).toBeNull();
    expect(problems.runsProblem(2, 10)).toBeNull();
    expect(problems.neededProblem(1)).toBeNull();
    expect(problems.randomSeedProblem(0)).toBeNull();
    expect(
      problems.channelsProblem({ channels: { SUPPLIES: { probability: 0.2 } }, territory: 0.1 }),
    ).toBeNull();
  });

  it.each([
    ['a probability above 1', problems.probabilityProblem('p', 1.01), 'expected p from 0 to 1, found 1.01'],
    ['no number', problems.probabilityProblem('p', NaN), 'expected p from 0 to 1, found NaN'],
    ['ε of 1', problems.epsilonProblem(1), 'expected epsilon between 0 and 1, found 1'],
    ['δ of 0', problems.deltaProblem(0), 'expected delta between 0 and 1, found 0'],
    ['no seeds', problems.seedsProblem(graph, Int32Array.of()), 'expected at least one seed, found none'],
    [
      'a seed that cannot adopt',
      problems.seedsProblem(graph, Int32Array.of(0, 2)),
      'expected seeds that can adopt, found 1 of 2 that cannot',
    ],
    [
      'more seeds than candidates',
      problems.seedCountProblem(4, 3),
      'expected k of at most 3, as many as can be chosen, found 4',
    ],
    ['half a seed', problems.seedCountProblem(0.5, 3), 'expected k of at least 1, found 0.5'],
    [
      'a negative budget',
      problems.budgetProblem(-1, Float64Array.of()),
      'expected a budget of 0 or more, found -1',
    ],
    [
      'a negative cost',
      problems.budgetProblem(1, Float64Array.of(1, -2)),
      'expected costs of 0 or more, found -2',
    ],
    ['one run', problems.runsProblem(1, 10), 'expected runs from 2 to 10, found 1'],
    ['nobody needed', problems.neededProblem(0), 'expected needed from 1 to 1000, found 0'],
    [
      'a negative random seed',
      problems.randomSeedProblem(-1),
      `expected a random seed from 0 to ${Number.MAX_SAFE_INTEGER}, found -1`,
    ],
    [
      'a channel above 1',
      problems.channelsProblem({ channels: { SUPPLIES: { probability: 2 } } }),
      'expected the probability of SUPPLIES from 0 to 1, found 2',
    ],
    [
      'a channel without direction',
      problems.channelsProblem({ channels: { FUNDS: { probability: 0.2 } } }),
      'expected a flow beside the probability of FUNDS, which passes no influence by itself, found none',
    ],
    [
      'a territory below 0',
      problems.channelsProblem({ territory: -0.1 }),
      'expected the probability of the same territory from 0 to 1, found -0.1',
    ],
  ])('says what is wrong with %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
