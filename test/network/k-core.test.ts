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

  it('stops where told to', () => {
    expect(kCore(undirected(plainGraph(9_000, [])), { tick: () => false })).toBeNull();
  });
});
