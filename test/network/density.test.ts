import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorKind, TieKind } from '../../src/model/kinds.js';
import { actorDeclaration, tieDeclaration, tieKinds } from '../../src/model/kinds.js';
import { degrees, distributionOf } from '../../src/network/algorithms/degrees.js';
import { density } from '../../src/network/algorithms/density.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { everything, plainNode, plainTie } from './generated-network.js';
import { anyQuestion, graphOf, naiveContact, plainGraph } from './naive-contact.js';
import { remaining } from './oracle.js';

const anyMembers = fc.option(fc.subarray(['n/a', 'n/b', 'n/c', 'n/d', 'n/e']), { nil: undefined });
const anyKinds = fc.option(
  fc.subarray<TieKind>(['SUPPLIES', 'REFERS_TO', 'COLLABORATES_WITH', 'SEATED_IN'], { minLength: 1 }),
  { nil: undefined },
);

describe('density', () => {
  it('counts what is and what could be, pair by pair', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        anyMembers,
        anyKinds,
        fc.boolean(),
        ({ network, lens }, members, kinds, territory) => {
          const left = remaining(network, lens);
          const actors = left.nodes.filter(
            ({ id, kind }) =>
              actorDeclaration(kind).deadEnd !== true && (members === undefined || members.includes(id)),
          );
          const ids = new Set(actors.map(({ id }) => id));
          const chosen = tieKinds.filter(
            (kind) =>
              (kinds?.includes(kind) ?? true) && (territory || tieDeclaration(kind).territorial !== true),
          );
          const ties = left.ties.filter(
            ({ kind, from, to }) => chosen.includes(kind) && from !== to && ids.has(from) && ids.has(to),
          );
          const expected = chosen.map((kind) => {
            const { from, to, symmetric } = tieDeclaration(kind);
            const joins = (a: ActorKind, b: ActorKind) =>
              (from.includes(a) && to.includes(b)) ||
              (symmetric === true && from.includes(b) && to.includes(a));
            const own = ties.filter((tie) => tie.kind === kind);
            const pairs = new Set(
              own.map((tie) =>
                symmetric === true ? [tie.from, tie.to].sort().join(' ') : `${tie.from} ${tie.to}`,
              ),
            );
            const possible = actors.flatMap((a) =>
              actors.filter((b) => a !== b && joins(a.kind, b.kind) && (symmetric !== true || a.id < b.id)),
            ).length;
            const returned = [...pairs].filter((pair) =>
              pairs.has(pair.split(' ').reverse().join(' ')),
            ).length;
            return {
              kind,
              ties: own.length,
              pairs: pairs.size,
              possiblePairs: possible,
              density: possible === 0 ? null : pairs.size / possible,
              returnedPairs: symmetric === true ? null : returned,
              reciprocity: symmetric === true || pairs.size === 0 ? null : returned / pairs.size,
            };
          });
          const all = new Set(
            ties.flatMap(({ kind, from, to }) =>
              tieDeclaration(kind).symmetric === true
                ? [`${from} ${to}`, `${to} ${from}`]
                : [`${from} ${to}`],
            ),
          );
          const built = buildNetwork({ ...network, position: 1 });
          const found = density(openLens(built, lens), {
            territory,
            ...(kinds === undefined ? {} : { kinds }),
            ...(members === undefined ? {} : { members: members.flatMap((id) => built.indexOf(id) ?? []) }),
          });
          expect(found.actorCount).toBe(actors.length);
          expect(found.byKind).toEqual(expected);
          expect(found.all).toMatchObject({
            ties: ties.length,
            pairs: all.size,
            possiblePairs: actors.length * (actors.length - 1),
            returnedPairs: [...all].filter((pair) => all.has(pair.split(' ').reverse().join(' '))).length,
          });
        },
      ),
    );
  });

  it('takes parallel ties for one pair, and answers null where nothing is to be divided by', () => {
    const network = buildNetwork({
      nodes: [plainNode('a'), plainNode('b'), plainNode('c'), plainNode('m', 'Municipality')],
      ties: [
        plainTie('a', 'SUPPLIES', 'b'),
        plainTie('a', 'SUPPLIES', 'b', { id: 'again' }),
        plainTie('b', 'SUPPLIES', 'a'),
        plainTie('b', 'SUPPLIES', 'c'),
        plainTie('c', 'SUPPLIES', 'c'),
      ],
      position: 1,
    });
    const lens = openLens(network, everything);
    const found = density(lens, { territory: false, kinds: ['SUPPLIES', 'GOVERNS'] });
    expect(found.byKind.find(({ kind }) => kind === 'SUPPLIES')).toMatchObject({
      ties: 4,
      pairs: 3,
      returnedPairs: 2,
      reciprocity: 2 / 3,
    });
    expect(found.byKind.find(({ kind }) => kind === 'GOVERNS')).toMatchObject({
      possiblePairs: 0,
      density: null,
      reciprocity: null,
    });
  });
});

describe('degrees', () => {
  it('counts distinct others, onward, back and either way', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, byId } = graphOf(network, lens);
        const { actors, passes, joined } = naiveContact(network, lens);
        const found = degrees(graph);
        const count = (is: (a: string, b: string) => boolean) =>
          actors.map((a) => actors.filter((b) => is(a, b)).length);
        expect(byId(found.out, actors)).toEqual(count(passes));
        expect(byId(found.in, actors)).toEqual(count((a, b) => passes(b, a)));
        expect(byId(found.neighbours, actors)).toEqual(count(joined));
        expect(found.out.filter((degree) => degree === -1)).toHaveLength(graph.nodeCount - actors.length);
      }),
    );
  });

  it('are distributed from 0 to the largest', () => {
    const { neighbours } = degrees(
      plainGraph(
        6,
        [
          [0, 1],
          [1, 0],
          [0, 2],
          [0, 3],
          [0, 5],
        ],
        [5],
      ),
    );
    expect(distributionOf(neighbours)).toEqual(Int32Array.of(1, 3, 0, 1));
    expect(distributionOf(Int32Array.of(-1))).toEqual(new Int32Array());
  });
});
