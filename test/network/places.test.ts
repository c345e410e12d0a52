import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopologyTie } from '../../src/model/entity.js';
import type { Bounds, Day } from '../../src/model/time.js';
import { dawn, dusk, unbounded } from '../../src/model/time.js';
import { successorsOf } from '../../src/network/algorithms/successor.js';
import { placesWithin } from '../../src/network/algorithms/within.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie, stranger } from './generated-network.js';
import { remaining } from './oracle.js';

type Algorithm = typeof placesWithin;

function ask(
  algorithm: Algorithm,
  network: GeneratedNetwork,
  lens: LensOptions,
  id: string,
): readonly string[] {
  const built = buildNetwork({ ...network, position: 1 });
  const index = built.indexOf(id);
  if (index === undefined) return [];
  return Array.from(algorithm(openLens(built, lens), index), (found) => built.idOf(found));
}

const from = (day: Day): Bounds => ({
  sinceEarliest: day,
  sinceLatest: day,
  untilEarliest: dusk,
  untilLatest: dusk,
});
const until = (day: Day): Bounds => ({
  ...unbounded,
  untilEarliest: day,
  untilLatest: day,
  sinceLatest: dawn,
});

describe('placesWithin', () => {
  it('finds what is inside at whatever depth, though parts go round in a circle', () => {
    const network = {
      nodes: [
        ...['district', 'province', 'region', 'elsewhere'].map((id) => plainNode(id, 'Territory')),
        plainNode('town', 'Municipality'),
        plainNode('firm'),
      ],
      ties: [
        plainTie('town', 'PART_OF', 'district'),
        plainTie('district', 'PART_OF', 'province'),
        plainTie('province', 'PART_OF', 'region'),
        plainTie('region', 'PART_OF', 'province'),
        plainTie('firm', 'SEATED_IN', 'town'),
      ],
    };
    expect(ask(placesWithin, network, everything, 'region')).toEqual([
      'district',
      'province',
      'region',
      'town',
    ]);
    expect(ask(placesWithin, network, everything, 'district')).toEqual(['district', 'town']);
    expect(ask(placesWithin, network, everything, 'elsewhere')).toEqual(['elsewhere']);
  });

  it('answers for the day asked about', () => {
    const network = {
      nodes: [plainNode('union', 'Territory'), plainNode('town', 'Municipality')],
      ties: [plainTie('town', 'PART_OF', 'union', { bounds: from(500) })],
    };
    expect(ask(placesWithin, network, { ...everything, asOf: 499 }, 'union')).toEqual(['union']);
    expect(ask(placesWithin, network, { ...everything, asOf: 500 }, 'union')).toEqual(['town', 'union']);
  });

  it('answers as if what the lens leaves out had never been there', () => {
    const parts = generatedNetwork(7, 20).map((network) => ({
      nodes: network.nodes,
      ties: network.ties.map((tie): TopologyTie => ({ ...tie, kind: 'PART_OF' })),
    }));
    const property = fc.property(parts, anyLens, fc.constantFrom('n/a', 'n/b'), (network, lens, id) => {
      const left = remaining(network, lens);
      fc.pre(left.nodes.some((node) => node.id === id));
      expect(ask(placesWithin, network, lens, id)).toEqual(ask(placesWithin, left, everything, id));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('successorsOf', () => {
  const mergers = {
    nodes: [
      plainNode('old-a', 'Municipality', { bounds: until(99) }),
      plainNode('old-b', 'Municipality', { bounds: until(99) }),
      plainNode('merged', 'Municipality', { bounds: { ...from(100), untilEarliest: 199, untilLatest: 199 } }),
      plainNode('greater', 'Municipality', { bounds: from(200) }),
    ],
    ties: [
      plainTie('old-a', 'SUCCEEDED_BY', 'merged', { bounds: from(100) }),
      plainTie('old-b', 'SUCCEEDED_BY', 'merged', { bounds: from(100) }),
      plainTie('merged', 'SUCCEEDED_BY', 'greater', { bounds: from(200) }),
    ],
  };

  it('follows mergers of places whose lives do not overlap, as far as the day asked about', () => {
    expect(ask(successorsOf, mergers, { ...everything, asOf: 50 }, 'old-a')).toEqual(['old-a']);
    expect(ask(successorsOf, mergers, { ...everything, asOf: 150 }, 'old-a')).toEqual(['merged']);
    expect(ask(successorsOf, mergers, { ...everything, asOf: 250 }, 'old-b')).toEqual(['greater']);
  });

  it('gives all that an actor was divided into, and itself where succession goes round', () => {
    const divided = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id, 'Municipality')),
      ties: [
        plainTie('a', 'SUCCEEDED_BY', 'b'),
        plainTie('a', 'SUCCEEDED_BY', 'c'),
        plainTie('c', 'SUCCEEDED_BY', 'd'),
        plainTie('d', 'SUCCEEDED_BY', 'c'),
      ],
    };
    expect(ask(successorsOf, divided, everything, 'a')).toEqual(['b']);
    expect(ask(successorsOf, divided, everything, 'd')).toEqual(['d']);
  });

  it('does not tell of a successor that may not be seen', () => {
    const nodes = mergers.nodes.map((node) =>
      node.id === 'greater' ? { ...node, audience: ['someone'] } : node,
    );
    const lens = { ...everything, viewer: stranger, asOf: 250 };
    expect(ask(successorsOf, { ...mergers, nodes }, lens, 'old-a')).toEqual(['merged']);
  });
});
