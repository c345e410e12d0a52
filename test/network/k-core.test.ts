import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kCore } from '../../src/network/algorithms/k-core.js';
import { undirected } from '../../src/network/undirected.js';
import { anyQuestion, graphOf, naiveContact, plainGraph } from './naive-contact.js';

/** Takes away those with fewer than k neighbours left until all have as many. */
function coreOf(k: number, actors: readonly string[], joined: (a: string, b: string) => boolean) {
  let left = actors;
  for (;;) {
    const kept = left.filter((a) => left.filter((b) => joined(a, b)).length >= k);
    if (kept.length === left.length) return left;
    left = kept;
  }
}

describe('kCore', () => {
  it('is the largest k whose core an actor belongs to', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, byId } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const levels = actors.map((_, k) => coreOf(k, actors, joined));
        const expected = actors.map((actor) => levels.findLastIndex((core) => core.includes(actor)));
        const found = kCore(undirected(graph));
        expect(found && byId(found.cores, actors)).toEqual(expected);
        expect(found?.deepest).toBe(Math.max(0, ...expected));
        expect(found?.cores.filter((core) => core === -1)).toHaveLength(graph.nodeCount - actors.length);
      }),
    );
  });

  it('is so in larger networks, whose cores lie in each other', () => {
    const anyEdges = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), {
      minLength: 100,
      maxLength: 260,
      size: 'max',
    });
    fc.assert(
      fc.property(anyEdges, (drawn) => {
        // Squared, so that the first actors have many neighbours.
        const edges = drawn.map(([a, b]) => [Math.floor((a * a) / 40), Math.floor((b * b) / 40)] as const);
        const actors = Array.from({ length: 40 }, (_, actor) => String(actor));
        const pairs = new Set(edges.flatMap(([a, b]) => (a === b ? [] : [`${a} ${b}`, `${b} ${a}`])));
        const levels = actors.map((_, k) => coreOf(k, actors, (a, b) => pairs.has(`${a} ${b}`)));
        const found = kCore(undirected(plainGraph(40, edges)));
        expect(Array.from(found?.cores ?? [])).toEqual(
          actors.map((actor) => levels.findLastIndex((core) => core.includes(actor))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('stops where told to', () => {
    expect(kCore(undirected(plainGraph(9_000, [])), { tick: () => false })).toBeNull();
  });
});
