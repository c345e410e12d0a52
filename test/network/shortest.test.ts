import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shortest } from '../../src/network/algorithms/shortest.js';
import { fewestHops, strongest } from '../../src/network/algorithms/shortest.js';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { plainNode, plainTie } from './generated-network.js';
import { largerNetwork, numberedId, open } from './larger-network.js';
import type { Opened } from './larger-network.js';
import { naiveBest } from './naive-search.js';
import type { NaiveBest } from './naive-search.js';

const anyDirection = fc.constantFrom('OUT' as const, 'IN' as const);
const byCost = (a: NaiveBest, b: NaiveBest) => a.cost < b.cost || (a.cost === b.cost && a.hops < b.hops);
const byHops = (a: NaiveBest, b: NaiveBest) => a.hops < b.hops || (a.hops === b.hops && a.cost < b.cost);

/** Hops and cost of the chain that the tree's edges make, from an actor back to the source. */
function walk(
  { graph, passages }: Opened,
  found: Shortest,
  source: number,
  direction: 'OUT' | 'IN',
  node: number,
) {
  let hops = 0;
  let cost = 0;
  for (let at = node; at !== source; hops++) {
    const edge = found.via[at] ?? -1;
    const from = graph.outStart.findIndex((start) => start > edge) - 1;
    const other = direction === 'OUT' ? from : (graph.outTo[edge] ?? -1);
    expect(direction === 'OUT' ? graph.outTo[edge] : from).toBe(at);
    cost += (graph.cost[edge] ?? 0) + (other === source ? 0 : (passages[other] ?? 0));
    at = other;
  }
  return { hops, cost };
}

describe.each([
  ['strongest', strongest, byCost],
  ['fewestHops', fewestHops, byHops],
] as const)('%s', (_name, search, isBetter) => {
  it('finds what relaxing all edges over and over finds, and a tree of such chains', () => {
    const property = fc.property(largerNetwork(60), fc.nat(59), anyDirection, (network, drawn, direction) => {
      const opened = open(network);
      const source = drawn % network.nodes.length;
      const passageOf = (id: string) => opened.passages[Number(id)] ?? 0;
      const best = naiveBest(network, numberedId(source), direction, passageOf, isBetter);
      const found = search(opened.graph, { source, direction, passages: opened.passages });
      expect(found).not.toBeNull();
      if (found === null) return;
      const rows = network.nodes.map((_, node) => ({ hops: found.hops[node], cost: found.costs[node] }));
      expect(rows).toEqual(
        network.nodes.map((_, node) => best.get(numberedId(node)) ?? { hops: -1, cost: Infinity }),
      );
      for (const [node, { hops, cost }] of rows.entries()) {
        if (hops === -1 || node === source) expect(found.via[node]).toBe(-1);
        else expect(walk(opened, found, source, direction, node)).toEqual({ hops, cost });
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('strongest', () => {
  it('agrees with reach by costs without a limit of hops, and with the best introduction', () => {
    const property = fc.property(largerNetwork(60), fc.nat(59), fc.nat(59), (network, one, other) => {
      const { lens, graph, passages } = open(network);
      const source = one % network.nodes.length;
      const target = other % network.nodes.length;
      const found = strongest(graph, { source, direction: 'OUT', passages });
      const reached = reach(lens, { sources: [source], direction: 'OUT', hops: Infinity, territory: false });
      expect(Array.from(reached.nodes, (node) => found?.costs[node])).toEqual(Array.from(reached.costs));
      const [path] = paths(lens, { from: source, to: target, k: 1, maxHops: Infinity, territory: false });
      if (path === undefined) expect(found?.hops[target]).toBe(source === target ? 0 : -1);
      else {
        expect([found?.costs[target], found?.hops[target]]).toEqual([path.cost, path.steps.length]);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('is exact though costs lie far apart', () => {
    const network = {
      nodes: ['a', 'b', 'c', 'd'].map((id) => plainNode(id)),
      ties: [
        plainTie('a', 'REFERS_TO', 'd', { cost: 2_000_000_000 }),
        plainTie('a', 'REFERS_TO', 'b', { cost: 1 }),
        plainTie('b', 'REFERS_TO', 'c', { cost: 1_999_999_997 }),
        plainTie('c', 'REFERS_TO', 'd', { cost: 1 }),
      ],
    };
    const { graph, passages } = open(network);
    const found = strongest(graph, { source: 0, direction: 'OUT', passages });
    expect(Array.from(found?.costs ?? [])).toEqual([0, 1, 1_999_999_998, 1_999_999_999]);
  });
});
