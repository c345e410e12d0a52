import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOffFrom } from '../../src/network/algorithms/cut-off-from.js';
import { undirected } from '../../src/network/undirected.js';
import { anyQuestion, graphOf, naiveContact, plainGraph, spreadFrom } from './naive-contact.js';

describe('cutOffFrom', () => {
  it('names every actor without which others lose the root, and just those others', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(7), ({ network, lens }, drawn) => {
        const { graph, idOf, indexOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const root = actors[drawn % Math.max(1, actors.length)];
        fc.pre(root !== undefined);
        const around = spreadFrom(root, actors, joined);
        const expected = around.flatMap((node) => {
          if (node === root) return [];
          const left = spreadFrom(
            root,
            actors.filter((id) => id !== node),
            joined,
          );
          const lost = around.filter((id) => id !== node && !left.includes(id));
          return lost.length === 0 ? [] : [{ node, lost }];
        });
        const found = cutOffFrom(undirected(graph), { root: indexOf(root) });
        const named = found?.actors.map(({ node, pieces }) => ({
          node: idOf(node),
          lost: pieces
            .flatMap(([from, to]) => [...(found.order.subarray(from, to) ?? [])])
            .map(idOf)
            .sort(),
        }));
        expect(named).toEqual(expected);
        expect([...(found?.order ?? [])].map(idOf).sort()).toEqual(around);
      }),
    );
  });

  it('names every pair whose contact alone joins others with the root, the end that stays first', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(7), ({ network, lens }, drawn) => {
        const { graph, idOf, indexOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const root = actors[drawn % Math.max(1, actors.length)];
        fc.pre(root !== undefined);
        const around = spreadFrom(root, actors, joined);
        const expected = around.flatMap((far) =>
          around.flatMap((near) => {
            if (near === far || !joined(near, far)) return [];
            const pair = new Set([near, far]);
            const left = spreadFrom(root, actors, (a, b) => joined(a, b) && !(pair.has(a) && pair.has(b)));
            if (left.includes(far) || !left.includes(near)) return [];
            return [{ ends: [near, far], lost: around.filter((id) => !left.includes(id)) }];
          }),
        );
        const found = cutOffFrom(undirected(graph), { root: indexOf(root) });
        const named = found?.pairs.map(({ ends, piece: [from, to] }) => ({
          ends: ends.map(idOf),
          lost: [...found.order.subarray(from, to)].map(idOf).sort(),
        }));
        expect(named).toEqual(expected);
      }),
    );
  });

  it('has nothing to say of a root that does not count', () => {
    const graph = undirected(plainGraph(2, [[0, 1]], [0]));
    const found = cutOffFrom(graph, { root: 0 });
    expect(found).toMatchObject({ actors: [], pairs: [] });
    expect(found?.order).toHaveLength(0);
  });

  it('goes down a chain of a hundred thousand without running out of stack, and gives up when told', () => {
    const count = 100_000;
    const chain = plainGraph(
      count,
      Array.from({ length: count - 1 }, (_, node) => [node, node + 1] as const),
    );
    const found = cutOffFrom(undirected(chain), { root: 0 });
    expect(found?.actors).toHaveLength(count - 2);
    expect(found?.pairs).toHaveLength(count - 1);
    expect(cutOffFrom(undirected(chain), { root: 0, tick: () => false })).toBeNull();
  });
});
