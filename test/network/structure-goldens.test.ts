/** The structure of networks against NetworkX and igraph, on networks made and solved by scripts/goldens/structure.py. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { invariant } from '../../src/model/failure.js';
import { betweenness } from '../../src/network/algorithms/betweenness.js';
import { communities } from '../../src/network/algorithms/communities.js';
import { strongComponents, weakComponents } from '../../src/network/algorithms/components.js';
import { cutPoints } from '../../src/network/algorithms/cut-points.js';
import { kCore } from '../../src/network/algorithms/k-core.js';
import type { PageRankOptions } from '../../src/network/algorithms/page-rank.js';
import { pageRank } from '../../src/network/algorithms/page-rank.js';
import { sampledBetweenness } from '../../src/network/algorithms/sampled-betweenness.js';
import type { Partition } from '../../src/network/partition.js';
import { undirected } from '../../src/network/undirected.js';
import { everything, plainNode, plainTie } from './generated-network.js';
import { graphOf } from './naive-contact.js';

interface Golden {
  /** By number of the actor. */
  readonly kinds: readonly ActorKind[];
  /** From, kind, to. */
  readonly ties: readonly (readonly [number, TieKind, number])[];
  readonly pageRanks: Readonly<Record<'even' | 'weighted' | 'personalised', readonly number[]>>;
  readonly betweenness: readonly number[];
  readonly normalised: readonly number[];
  /** By size, largest first, then by first actor. */
  readonly weak: readonly (readonly number[])[];
  readonly strong: readonly (readonly number[])[];
  readonly cores: readonly number[];
  readonly cutPoints: readonly number[];
  readonly bridges: readonly (readonly number[])[];
  readonly modularity: number;
}

const folder = new URL('goldens/structure/', import.meta.url);

/** Padded, so that the order of ids is that of numbers. */
const idOf = (actor: number) => String(actor).padStart(4, '0');

function openGolden(name: string) {
  const golden = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden;
  const network = {
    nodes: golden.kinds.map((kind, actor) => plainNode(idOf(actor), kind)),
    ties: golden.ties.map(([from, kind, to], tie) => plainTie(idOf(from), kind, idOf(to), { id: `t${tie}` })),
  };
  return { golden, graph: graphOf(network, everything).graph };
}

function expectClose(found: ArrayLike<number> | undefined, expected: readonly number[], digits: number) {
  expect(found).toHaveLength(expected.length);
  for (const [node, value] of expected.entries()) expect(found?.[node]).toBeCloseTo(value, digits);
}

function partsOf(partition: Partition | null) {
  const parts: number[][] = Array.from(partition?.sizes ?? [], () => []);
  partition?.of.forEach((part, node) => parts[part]?.push(node));
  return parts;
}

const ascending = (a: readonly number[], b: readonly number[]) =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);

describe.each(readdirSync(folder))('NetworkX and igraph on %s', (name) => {
  const { golden, graph } = openGolden(name);
  const joined = undirected(graph);

  it('rank alike', () => {
    const options: PageRankOptions = { damping: 0.85, tolerance: 1e-14, mostRounds: 1_000 };
    expectClose(pageRank(graph, options)?.ranks, golden.pageRanks.even, 10);
    const weights = new Float64Array(graph.edgeCount);
    for (let from = 0; from < graph.nodeCount; from++) {
      for (let edge = graph.outStart[from] ?? 0; edge < (graph.outStart[from + 1] ?? 0); edge++) {
        weights[edge] = 1 + ((from * 7 + (graph.outTo[edge] ?? 0) * 3) % 5);
      }
    }
    const weighted = pageRank(graph, { ...options, damping: 0.6, weights });
    expectClose(weighted?.ranks, golden.pageRanks.weighted, 10);
    const personalisation = Float64Array.from(golden.kinds, (_, actor) => actor % 3);
    const personalised = pageRank(graph, { ...options, personalisation });
    expectClose(personalised?.ranks, golden.pageRanks.personalised, 10);
  });

  it('find actors in between as often', () => {
    const found = betweenness(graph);
    expectClose(found?.raw, golden.betweenness, 6);
    expectClose(found?.normalised, golden.normalised, 9);
    const sampled = sampledBetweenness(graph, { epsilon: 0.03, delta: 0.01, seed: 3 });
    for (const [node, value] of golden.normalised.entries()) {
      expect(Math.abs((sampled?.normalised[node] ?? -1) - value)).toBeLessThanOrEqual(0.03);
    }
  });

  it('see the same components and cores', () => {
    expect(partsOf(weakComponents(joined))).toEqual(golden.weak);
    expect(partsOf(strongComponents(graph))).toEqual(golden.strong);
    expect(Array.from(kCore(joined)?.cores ?? [])).toEqual(golden.cores);
  });

  it('see the same cut points and bridges', () => {
    const points = cutPoints(joined);
    const actors = points?.actors.map(({ node }) => node).toSorted((a, b) => a - b);
    expect(actors).toEqual(golden.cutPoints);
    expect(points?.bridges.map(({ ends }) => ends).toSorted(ascending)).toEqual(golden.bridges);
  });

  it('divide no better into communities', () => {
    // The golden is igraph's best of as many.
    const qualities = Array.from({ length: 20 }, (_, seed) => {
      const found = communities(joined, { resolution: 1, seed, mostPasses: 20 });
      invariant(found, 'nobody gave up');
      return found.quality;
    });
    expect(Math.max(...qualities)).toBeGreaterThan(golden.modularity - 0.001);
  });
});
