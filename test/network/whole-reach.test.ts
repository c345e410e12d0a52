import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeReach } from '../../src/network/algorithms/whole-reach.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { anyLens, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { largerNetwork, numberedId, open } from './larger-network.js';
import { naiveHops } from './naive-search.js';

const anyDirection = fc.constantFrom('OUT' as const, 'IN' as const);
const anyHops = fc.constantFrom(0, 1, 2, 3, Infinity);
const anySources = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 3 });

describe('wholeReach', () => {
  it('finds the hops that a naive search finds, whichever way it looks', () => {
    const property = fc.property(
      largerNetwork(150),
      anySources,
      anyDirection,
      anyHops,
      (network, drawn, direction, hops) => {
        const { graph } = open(network);
        const sources = [...new Set(drawn.map((number) => number % network.nodes.length))];
        const naive = naiveHops(network, sources.map(numberedId), direction, hops);
        const found = wholeReach(graph, { sources, direction, hops });
        const expected = network.nodes.map((_, number) => naive.get(numberedId(number)) ?? -1);
        expect(Array.from(found?.hops ?? [])).toEqual(expected);
        const counts = found?.countsByHop.map(
          (_, index) => expected.filter((hop) => hop === index + 1).length,
        );
        expect(found?.countsByHop).toEqual(counts);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('reaches those that reach by costs reaches, in as few hops, through whatever lens', () => {
    const property = fc.property(
      generatedNetwork(8, 30),
      anyLens,
      anyDirection,
      anyHops,
      fc.boolean(),
      (network, options, direction, hops, territory) => {
        const { lens, graph } = open(network, options, territory);
        const expected = reach(lens, { sources: [0], direction, hops, territory });
        const found = wholeReach(graph, { sources: [0], direction, hops });
        const nodes = Array.from(found?.hops ?? []).flatMap((hop, node) => (hop > 0 ? [node] : []));
        expect(nodes).toEqual(Array.from(expected.nodes));
        expect(nodes.map((node) => found?.hops[node])).toEqual(Array.from(expected.hops));
        expect(found?.countsByHop).toEqual(expected.countsByHop);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('gives up when it is told to', () => {
    const { graph } = open(line(5));
    const told: number[] = [];
    const tick = (done: number) => told.push(done) < 2;
    expect(wholeReach(graph, { sources: [0], direction: 'OUT', tick })).toBeNull();
    expect(told).toEqual([2, 3]);
  });

  it('joins the actors of a place by way of the place, when asked, with an edge for each tie and none for each pair', () => {
    const firms = Array.from({ length: 50 }, (_, number) => numberedId(number));
    const network = {
      nodes: [...firms.map((id) => plainNode(id)), plainNode('town', 'Municipality')],
      ties: firms.map((id) => plainTie(id, 'SEATED_IN', 'town')),
    };
    const { graph } = open(network, undefined, true);
    expect(graph.edgeCount).toBe(100);
    expect(wholeReach(graph, { sources: [0], direction: 'OUT' })?.countsByHop).toEqual([1, 49]);
    expect(wholeReach(open(network).graph, { sources: [0], direction: 'OUT' })?.countsByHop).toEqual([]);
  });
});

function line(length: number) {
  return {
    nodes: Array.from({ length }, (_, number) => plainNode(numberedId(number))),
    ties: Array.from({ length: length - 1 }, (_, number) =>
      plainTie(numberedId(number), 'REFERS_TO', numberedId(number + 1)),
    ),
  };
}
