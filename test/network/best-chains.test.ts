/** The best chains between many actors at once against the paths between each two of them, along the ties of the network. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import { bestChains } from '../../src/network/algorithms/best-chains.js';
import { openCorridors } from '../../src/network/algorithms/corridors.js';
import { pathsAlong, paths } from '../../src/network/algorithms/paths.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { contactsOfLens } from '../../src/network/contacts.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import type { Lens } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { passageCosts } from '../../src/network/passage-costs.js';
import { anyLens, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { largerNetwork, open } from './larger-network.js';

const anyChoice = fc.record(
  {
    kinds: fc.subarray<TieKind>(['SUPPLIES', 'REFERS_TO', 'MEMBER_OF', 'PART_OF'], { minLength: 1 }),
    territory: fc.boolean(),
    certainOnly: fc.boolean(),
  },
  { requiredKeys: ['territory'] },
);
const anyQuestion = fc.record({
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  hops: fc.constantFrom(1, 2, 3, 4, 8),
  k: fc.constantFrom(1, 2, 3, 10),
});
const anyActors = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 });
/** Many chains that cost the same. */
const dense = generatedNetwork(6, 40).map((network) => ({
  nodes: network.nodes.map((node) => plainNode(node.id, node.kind)),
  ties: network.ties.map((tie) =>
    plainTie(tie.from, 'REFERS_TO', tie.to, { id: tie.id, cost: tie.cost % 3 }),
  ),
}));

interface Asked {
  readonly direction: 'OUT' | 'IN';
  readonly hops: number;
  readonly k: number;
}

/** The k first of all paths between a target and each of the sources. */
function oneByOne(
  lens: Lens,
  choice: {
    readonly kinds?: readonly TieKind[];
    readonly territory: boolean;
    readonly certainOnly?: boolean;
  },
  { direction, hops, k }: Asked,
  sources: readonly number[],
  target: number,
) {
  return sources
    .flatMap((source) => {
      const [from, to] = direction === 'OUT' ? [source, target] : [target, source];
      return paths(lens, { from, to, k, maxHops: hops, ...choice });
    })
    .map(({ cost, steps }) => ({
      cost,
      nodes: [...steps.slice(0, 1).map((step) => step.from), ...steps.map((step) => step.to)],
    }))
    .toSorted((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || compare(a.nodes, b.nodes))
    .slice(0, k);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((node, index) => node !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

describe('the best chains', () => {
  it.each([
    ['small networks', fc.oneof(generatedNetwork(8, 30), dense), 1_000],
    ['larger ones', largerNetwork(30), 300],
  ] as const)('are those of asking for each source and target, on %s', (_, anyNetwork, numRuns) => {
    const property = fc.property(
      anyNetwork,
      anyLens,
      anyChoice,
      anyQuestion,
      anyActors,
      anyActors,
      (network, options, choice, asked, drawnSources, drawnTargets) => {
        const lens = openLens(buildNetwork({ ...network, position: 1 }), options);
        const within = (drawn: readonly number[]) => [
          ...new Set(drawn.map((number) => number % network.nodes.length)),
        ];
        const [sources, targets] = [within(drawnSources), within(drawnTargets)];
        const groups = [
          { sources: Int32Array.from(sources), targets: Int32Array.from(targets) },
          { sources: Int32Array.from(sources.slice(0, 1)), targets: Int32Array.from(targets) },
        ];
        const found = bestChains(contactGraph(lens, choice), {
          ...asked,
          groups,
          passages: passageCosts(lens),
        });
        const expected = [sources, sources.slice(0, 1)].flatMap((those) =>
          targets.map((target) => oneByOne(lens, choice, asked, those, target)),
        );
        expect(found).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns });
  });

  it('give up when told to, and tell how many targets are done', () => {
    const { graph, passages } = open({
      nodes: ['a', 'b', 'c'].map((id) => plainNode(id)),
      ties: [plainTie('a', 'SUPPLIES', 'b'), plainTie('b', 'SUPPLIES', 'c')],
    });
    const told: (readonly [number, number])[] = [];
    const groups = [{ sources: Int32Array.of(0), targets: Int32Array.of(1, 2) }];
    const question = { groups, direction: 'OUT', hops: 3, k: 1, passages } as const;
    const tick = (done: number, of: number) => told.push([done, of]) < 2;
    expect(bestChains(graph, { ...question, tick })).toBeNull();
    expect(told).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

it('keeps a corridor to those on chains that are cheap enough', () => {
  const { graph, passages } = open({
    nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id)),
    ties: [
      plainTie('a', 'REFERS_TO', 'b', { cost: 1 }),
      plainTie('b', 'REFERS_TO', 'd', { cost: 1 }),
      plainTie('a', 'REFERS_TO', 'c', { cost: 1 }),
      plainTie('c', 'REFERS_TO', 'd', { cost: 2 }),
    ],
  });
  const corridors = openCorridors(graph, { sources: [0], direction: 'OUT', hops: 2, passages });
  expect(corridors.leastTo(3)).toBe(2);
  expect([...corridors.within(3, 2).nodes]).toEqual([0, 1, 3]);
  expect([...corridors.within(3, 3).nodes]).toEqual([0, 1, 2, 3]);
  expect([...corridors.within(3, 3).remaining]).toEqual([2, 1, 2, 0]);
  const short = openCorridors(graph, { sources: [0], direction: 'OUT', hops: 1, passages });
  expect(short.leastTo(3)).toBe(Infinity);
});

it('gives up paths that would take too many ties, and no others', () => {
  const property = fc.property(largerNetwork(30), fc.nat(80), (network, mostTies) => {
    const { lens } = open(network);
    const question = { from: 0, to: network.nodes.length - 1, k: 4, maxHops: 5 };
    const whole = paths(lens, { ...question, territory: false });
    const contacts = () => contactsOfLens(lens, { territory: false });
    const found = pathsAlong(contacts(), { ...question, mostTies });
    if (found !== null) expect(found).toEqual(whole);
    expect(pathsAlong(contacts(), { ...question, mostTies: Infinity })).toEqual(whole);
    if (whole.length > 0) expect(pathsAlong(contacts(), { ...question, mostTies: 0 })).toBeNull();
  });
  fc.assert(property, { numRuns: 200 });
});
