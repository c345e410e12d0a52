import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPoints, piecesWithout } from '../../src/network/algorithms/cut-points.js';
import { undirected } from '../../src/network/undirected.js';
import { anyQuestion, classesOf, graphOf, naiveContact, plainGraph, spreadFrom } from './naive-contact.js';

describe('cutPoints', () => {
  it('are the actors without whom those joined with them fall apart, with the sizes of the pieces', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, idOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const expected = actors.flatMap((node) => {
          const around = spreadFrom(node, actors, joined).filter((id) => id !== node);
          const pieces = classesOf(around, (a, b) => spreadFrom(a, around, joined).includes(b)).map(
            ({ length }) => length,
          );
          return pieces.length < 2 ? [] : [{ node, pieces, cutOff: around.length - (pieces[0] ?? 0) }];
        });
        const found = cutPoints(undirected(graph))?.actors.map((point) => ({
          ...point,
          node: idOf(point.node),
        }));
        expect(found).toEqual(expected.toSorted((a, b) => b.cutOff - a.cutOff || (a.node < b.node ? -1 : 1)));
      }),
    );
  });

  it('names the pairs that nothing else joins, with the sizes of both sides', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, idOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        const expected = actors.flatMap((a) =>
          actors.flatMap((b) => {
            if (a >= b || !joined(a, b)) return [];
            const pair = new Set([a, b]);
            const otherwise = (x: string, y: string) => joined(x, y) && !(pair.has(x) && pair.has(y));
            const side = spreadFrom(a, actors, otherwise);
            if (side.includes(b)) return [];
            const sides = [side.length, spreadFrom(b, actors, otherwise).length] as const;
            return [{ ends: [a, b], sides, cutOff: Math.min(...sides) }];
          }),
        );
        const found = cutPoints(undirected(graph))?.bridges.map((bridge) => ({
          ...bridge,
          ends: bridge.ends.map(idOf),
        }));
        expect(found).toEqual(expected.toSorted((a, b) => b.cutOff - a.cutOff));
      }),
    );
  });

  it('names the actors of each piece', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, idOf, indexOf } = graphOf(network, lens);
        const { actors, joined } = naiveContact(network, lens);
        for (const node of actors) {
          const around = spreadFrom(node, actors, joined).filter((id) => id !== node);
          const found = piecesWithout(undirected(graph), indexOf(node));
          expect(found.map((piece) => Array.from(piece, idOf))).toEqual(
            classesOf(around, (a, b) => spreadFrom(a, around, joined).includes(b)),
          );
        }
      }),
    );
  });

  it('counts no group: neither as a way round nor as cut off', () => {
    const points = cutPoints(
      undirected(
        plainGraph(
          4,
          [
            [0, 1],
            [1, 2],
            [0, 3],
            [3, 2],
            [1, 3],
          ],
          [3],
        ),
      ),
    );
    expect(points?.actors).toEqual([{ node: 1, pieces: [1, 1], cutOff: 1 }]);
    expect(points?.bridges.map(({ ends }) => ends)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('stands a long chain, and stops in it where told to', () => {
    const length = 20_000;
    const joined = undirected(
      plainGraph(
        length,
        Array.from({ length: length - 1 }, (_, node) => [node, node + 1] as const),
      ),
    );
    const points = cutPoints(joined);
    expect(points?.actors).toHaveLength(length - 2);
    expect(points?.actors[0]).toEqual({ node: 9_999, pieces: [10_000, 9_999], cutOff: 9_999 });
    expect(points?.bridges[0]).toEqual({ ends: [9_999, 10_000], sides: [10_000, 10_000], cutOff: 10_000 });
    expect(cutPoints(joined, { tick: () => false })).toBeNull();
  });
});
