import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieKind } from '../../src/model/kinds.js';
import { tieKinds } from '../../src/model/kinds.js';
import { unbounded } from '../../src/model/time.js';
import { viewerOf } from '../../src/model/viewer.js';
import type { Counted } from '../../src/network/algorithms/change-between.js';
import { changeBetween } from '../../src/network/algorithms/change-between.js';
import { metricChange } from '../../src/network/algorithms/metric-change.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { everything, plainNode, plainTie, today } from './generated-network.js';
import { anyQuestion } from './naive-contact.js';
import { remaining } from './oracle.js';

const days = [-1, 0, 499, today - 1, today, today + 1];

function lensesOf(network: GeneratedNetwork, options: LensOptions, before: number, after: number) {
  const built = buildNetwork({ ...network, position: 1 });
  return [
    openLens(built, { ...options, asOf: before }),
    openLens(built, { ...options, asOf: after }),
  ] as const;
}

/** What holds on the day: successions whether or not their ends are there. */
function heldOn(network: GeneratedNetwork, options: LensOptions): GeneratedNetwork {
  const ageless = { ...network, nodes: network.nodes.map((node) => ({ ...node, bounds: unbounded })) };
  const isSuccession = ({ kind }: GeneratedNetwork['ties'][number]) => kind === 'SUCCEEDED_BY';
  const { nodes, ties } = remaining(network, options);
  const successions = remaining(ageless, options).ties.filter(isSuccession);
  return { nodes, ties: [...ties.filter((tie) => !isSuccession(tie)), ...successions] };
}

describe('changeBetween', () => {
  it('tells of the ties and actors that are there on one of the days only', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 4 }),
        ({ network, lens }, first, second, limit) => {
          const [before, after] = lensesOf(network, lens, first, second);
          const listed = ({ count, listed: numbers }: Counted, idOf: (number: number) => string) => {
            expect(numbers).toHaveLength(Math.min(count, limit));
            expect(numbers).toEqual(numbers.toSorted());
            return { count, ids: Array.from(numbers, idOf) };
          };
          const old = heldOn(network, { ...lens, asOf: first });
          const now = heldOn(network, { ...lens, asOf: second });
          const only = <T extends { readonly id: string }>(these: readonly T[], others: readonly T[]) =>
            these.filter(({ id }) => !others.some((other) => other.id === id));
          const { tieIdOf, idOf } = before.network;
          const found = changeBetween(before, after, { limit });
          const kinds = tieKinds.filter((kind) =>
            [...old.ties, ...now.ties].some((tie) => tie.kind === kind),
          );
          expect(found.ties.map(({ kind }) => kind)).toEqual(kinds);
          for (const change of found.ties) {
            const of = (ties: typeof now.ties) => ties.filter(({ kind }) => kind === change.kind);
            expect([change.before, change.after]).toEqual([of(old.ties).length, of(now.ties).length]);
            const begun = only(of(now.ties), of(old.ties)).map(({ id }) => id);
            const ended = only(of(old.ties), of(now.ties)).map(({ id }) => id);
            const foundBegun = listed(change.begun, tieIdOf);
            const foundEnded = listed(change.ended, tieIdOf);
            expect([foundBegun.count, foundEnded.count]).toEqual([begun.length, ended.length]);
            expect(begun).toEqual(expect.arrayContaining(foundBegun.ids));
            expect(ended).toEqual(expect.arrayContaining(foundEnded.ids));
          }
          expect(listed(found.actorsBegun, idOf)).toEqual({
            count: only(now.nodes, old.nodes).length,
            ids: only(now.nodes, old.nodes)
              .map(({ id }) => id)
              .sort()
              .slice(0, limit),
          });
          expect(listed(found.actorsEnded, idOf).count).toBe(only(old.nodes, now.nodes).length);
        },
      ),
    );
  });

  it('has nothing to tell of a day and itself, of a tie between the days, or of kinds not asked for', () => {
    const network = {
      nodes: [plainNode('a'), plainNode('b')],
      ties: [
        plainTie('a', 'SUPPLIES', 'b', {
          bounds: { sinceEarliest: 10, sinceLatest: 10, untilEarliest: 20, untilLatest: 20 },
        }),
        plainTie('b', 'REFERS_TO', 'a', { bounds: { ...unbounded, sinceEarliest: 15, sinceLatest: 15 } }),
      ],
    };
    const changes = (first: number, second: number, kinds: readonly TieKind[]) =>
      changeBetween(...lensesOf(network, everything, first, second), { limit: 5, kinds }).ties;
    expect(changes(12, 12, ['SUPPLIES'])).toMatchObject([{ before: 1, after: 1, begun: { count: 0 } }]);
    expect(changes(5, 25, ['SUPPLIES'])).toEqual([]);
    expect(changes(5, 25, ['REFERS_TO'])).toMatchObject([{ begun: { count: 1 }, ended: { count: 0 } }]);
    expect(changes(25, 5, ['REFERS_TO'])).toMatchObject([{ begun: { count: 0 }, ended: { count: 1 } }]);
  });

  it('judges a succession by its own dates: its ends are never there together', () => {
    const lived = (sinceEarliest: number, untilLatest: number) => ({
      bounds: { sinceEarliest, sinceLatest: sinceEarliest, untilEarliest: untilLatest, untilLatest },
    });
    const hidden = plainNode('c', 'Municipality', { ...lived(0, 9), audience: ['nobody'] });
    const network = {
      nodes: [
        plainNode('a', 'Municipality', lived(0, 9)),
        plainNode('b', 'Municipality', lived(10, 99)),
        hidden,
      ],
      ties: [
        plainTie('a', 'SUCCEEDED_BY', 'b', lived(10, 99)),
        plainTie('c', 'SUCCEEDED_BY', 'b', lived(10, 99)),
      ],
    };
    const changes = (viewer: LensOptions['viewer']) =>
      changeBetween(...lensesOf(network, { ...everything, viewer }, 9, 10), { limit: 5 }).ties;
    expect(changes(everything.viewer)).toMatchObject([
      { kind: 'SUCCEEDED_BY', before: 0, begun: { count: 2 } },
    ]);
    const somebody = viewerOf({ name: 'x', role: 'PUBLIC', organisations: [], programmes: [] });
    expect(changes(somebody)).toMatchObject([{ begun: { count: 1 } }]);
  });

  it('looks only at ties and actors that are admitted', () => {
    const [before, after] = lensesOf(
      {
        nodes: [
          plainNode('a'),
          plainNode('b'),
          plainNode('c', 'Company', { bounds: { ...unbounded, sinceEarliest: 5 } }),
        ],
        ties: [
          plainTie('a', 'SUPPLIES', 'b', { bounds: { ...unbounded, sinceEarliest: 5 } }),
          plainTie('b', 'SUPPLIES', 'a', { bounds: { ...unbounded, sinceEarliest: 5 } }),
          plainTie('b', 'REFERS_TO', 'a'),
        ],
      },
      everything,
      1,
      9,
    );
    const admits = { admitsTie: (tie: number) => tie === 0, admitsActor: (node: number) => node < 2 };
    const found = changeBetween(before, after, { limit: 5, ...admits });
    expect(found.ties).toMatchObject([{ kind: 'SUPPLIES', before: 0, after: 1, begun: { count: 1 } }]);
    expect(found.actorsBegun.count).toBe(0);
    expect(changeBetween(before, after, { limit: 5 }).actorsBegun.count).toBe(1);
  });

  it('refuses days of two networks', () => {
    const one = lensesOf({ nodes: [plainNode('a')], ties: [] }, everything, 1, 2)[0];
    const other = lensesOf({ nodes: [plainNode('a')], ties: [] }, everything, 1, 2)[1];
    expect(() => changeBetween(one, other, { limit: 1 })).toThrow('one network');
  });
});

describe('metricChange', () => {
  const before = { values: Float64Array.of(5, 1, 3, 0, 2, 9), counted: Uint8Array.of(1, 1, 1, 0, 1, 1) };
  const after = { values: Float64Array.of(3, 5, 3, 7, 0, 9.01), counted: Uint8Array.of(1, 1, 1, 1, 0, 1) };

  it('lists those that moved most, with their ranks, and counts the others', () => {
    expect(metricChange(before, after, { limit: 2, tolerance: 0 })).toEqual({
      compared: 4,
      rose: 2,
      fell: 1,
      appeared: 1,
      disappeared: 1,
      moves: [
        { node: 1, before: 1, after: 5, difference: 4, rankBefore: 5, rankAfter: 3 },
        { node: 0, before: 5, after: 3, difference: -2, rankBefore: 2, rankAfter: 4 },
      ],
    });
  });

  it('takes what is within the tolerance for not moved', () => {
    const found = metricChange(before, after, { limit: 9, tolerance: 0.05 });
    expect(found.rose).toBe(1);
    expect(found.moves.map(({ node }) => node)).toEqual([1, 0]);
  });
});
