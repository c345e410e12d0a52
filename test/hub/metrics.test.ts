/** Metrics over HTTP, on a small invented network whose values are worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { MetricOfActorsDocument, MetricsDocument, StructureDocument } from '../generated/graphql.js';
import type { MetricsQueryVariables, StructureQueryVariables } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

/**
 * a, b and c work with each other; c with d; d with e. f supplies e from 2020 on. g stands alone. A group with which
 * a and e work is no actor of theirs. a, b and d are members of a programme, which is a network of its own kind of tie.
 *
 *     a
 *     | \
 *     b--c--d--e <- f      g
 */
async function addSmallNetwork(store: Store): Promise<void> {
  const company = (key: string) => node(`test/${key}`, 'Company', { name: key });
  const works = (from: string, to: string) => tie('COLLABORATES_WITH', `test/${from}`, `test/${to}`);
  await put(store, {
    nodes: [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(company),
      node('test/tutti', 'Group'),
      node('test/rete', 'Programme', { fiction: true }),
    ],
    ties: [
      works('a', 'b'),
      works('a', 'c'),
      works('b', 'c'),
      works('c', 'd'),
      works('d', 'e'),
      works('a', 'tutti'),
      works('e', 'tutti'),
      tie('SUPPLIES', 'test/f', 'test/e', { since: '2020' }),
      tie('SUPPLIES', 'test/b', 'test/a', { since: '2020' }),
      tie('SUPPLIES', 'test/a', 'test/b', { since: '2020' }),
      ...['a', 'b', 'd'].map((key) => tie('MEMBER_OF', `test/${key}`, 'test/rete', { fiction: true })),
    ],
  });
}

/** Before f supplies anybody. */
const asOf = '2019-06-01';

describeOnStores(
  'metrics',
  (hub) => {
    const listed = async (variables: MetricsQueryVariables) => {
      const { metrics } = await ask(hub().address, MetricsDocument, { asOf, ...variables });
      if (metrics.__typename !== 'MetricConnection') throw new Error(metrics.message);
      return metrics;
    };
    const refused = async (variables: MetricsQueryVariables) => {
      const { metrics } = await ask(hub().address, MetricsDocument, { asOf, ...variables });
      if (metrics.__typename !== 'AnalysisRefused') throw new Error('expected a refusal');
      return `${metrics.refusal}: ${metrics.message}`;
    };
    const rows = ({ nodes }: Awaited<ReturnType<typeof listed>>) =>
      nodes.map(({ actor, value, rank }) => [actor?.name, value, rank]);
    const values = ({ nodes }: Awaited<ReturnType<typeof listed>>) =>
      Object.fromEntries(nodes.map(({ actor, value }) => [actor?.name ?? '', value] as const));

    describe('of the actors of a network', () => {
      it('count neighbours, groups left out, equal ones by id with one rank', async () => {
        const found = await listed({ metric: 'DEGREE' });
        expect(rows(found)).toEqual([
          ['c', 3, 1],
          ['a', 2, 2],
          ['b', 2, 2],
          ['d', 2, 2],
          ['e', 1, 5],
          ['f', 0, 6],
          ['g', 0, 6],
        ]);
        expect(found.summary).toMatchObject({ actors: 7, largest: 3, smallest: 0, parts: null });
        expect(found.summary.mean).toBeCloseTo(10 / 7);
      });

      it('are those of the day: f and e are joined from 2020 on', async () => {
        const later = await listed({ metric: 'DEGREE', asOf: '2020-01-01' });
        expect(values(later)).toMatchObject({ e: 2, f: 1 });
      });

      it('are those of the ties chosen', async () => {
        const found = await listed({ metric: 'DEGREE', kinds: ['SUPPLIES'], asOf: '2021-01-01' });
        expect(values(found)).toEqual({ a: 1, b: 1, e: 1, f: 1, c: 0, d: 0, g: 0 });
      });

      it('count invented actors only when asked', async () => {
        const found = await listed({ metric: 'DEGREE', includeFiction: true });
        expect(values(found)).toMatchObject({ 'test/rete': 3, a: 3, g: 0 });
      });

      it('tell how deep in the dense parts each is', async () => {
        expect(values(await listed({ metric: 'CORE' }))).toEqual({
          a: 2,
          b: 2,
          c: 2,
          d: 1,
          e: 1,
          f: 0,
          g: 0,
        });
      });

      it('tell the shares of shortest introductions that pass through each', async () => {
        // c stands between {a, b} and {d, e}: 8 ordered pairs; d between {a, b, c} and e: 6. Others make 6 · 5 pairs.
        const found = await listed({ metric: 'BETWEENNESS' });
        expect(rows(found).slice(0, 3)).toEqual([
          ['c', 8 / 30, 1],
          ['d', 6 / 30, 2],
          ['a', 0, 3],
        ]);
        expect(found.explanation.it).toContain('presentazioni più brevi');
      });

      it('estimate them within the error asked for, the same for the same seed', async () => {
        const question = { metric: 'SAMPLED_BETWEENNESS', epsilon: 0.1, delta: 0.01, seed: 7 } as const;
        const found = await listed(question);
        const exact = values(await listed({ metric: 'BETWEENNESS' }));
        for (const [name, value] of Object.entries(values(found))) {
          expect(Math.abs(value - (exact[name] ?? NaN))).toBeLessThan(0.1);
        }
        expect(found.summary.sampling).toMatchObject({ epsilon: 0.1, delta: 0.01, seed: 7 });
        expect(found.explanation.en).toContain('drawn with the seed 7');
        expect(values(await listed(question))).toEqual(values(found));
        expect(values(await listed({ ...question, seed: 8 }))).not.toEqual(values(found));
      });

      it('tell the share of time a contact that wanders spends with each', async () => {
        const found = await listed({ metric: 'PAGE_RANK' });
        const ranks = values(found);
        const [a = 0, b = 0, c = 0, g = 0] = [ranks['a'], ranks['b'], ranks['c'], ranks['g']];
        // f and g receive nothing: what begins anew with them is all they have, and all the others begin with.
        expect(ranks['f']).toBeCloseTo(g, 12);
        // c has three neighbours, b two, a two and the group, which receives as well.
        expect(a).toBeCloseTo(g + 0.85 * (b / 2 + c / 3), 8);
        expect(b).toBeCloseTo(g + 0.85 * (a / 3 + c / 3), 8);
        const total = Object.values(ranks).reduce((sum, rank) => sum + rank, 0);
        expect(total).toBeCloseTo(1 - (g + 0.85 * (a / 3 + (ranks['e'] ?? 0) / 2)), 8);
        expect(found.summary.iteration).toMatchObject({ stopped: 'SETTLED' });
        expect(found.nodes[0]?.actor?.name).toBe('c');
      });

      it('tell the components, largest first', async () => {
        const found = await listed({ metric: 'COMPONENT' });
        expect(found.nodes.map(({ actor, value, part }) => [actor?.name, value, part])).toEqual([
          ...['a', 'b', 'c', 'd', 'e'].map((name) => [name, 5, 1]),
          ['f', 1, 2],
          ['g', 1, 3],
        ]);
        expect(found.summary.parts).toMatchObject({ count: 3, sizes: [5, 1, 1], quality: null, seed: null });
      });

      it('tell the communities and their modularity', async () => {
        const found = await listed({ metric: 'COMMUNITY', seed: 3 });
        const part = Object.fromEntries(found.nodes.map((one) => [one.actor?.name ?? '', one.part] as const));
        expect([part['b'], part['c'], part['e']]).toEqual([part['a'], part['a'], part['d']]);
        expect(part['a']).not.toBe(part['d']);
        // Five edges: three within {a, b, c} with 7 ends of 10, one within {d, e} with 3.
        expect(found.summary.parts?.quality).toBeCloseTo(4 / 5 - (0.49 + 0.09));
        expect(found.summary.parts).toMatchObject({ count: 4, sizes: [3, 2, 1, 1], seed: 3 });
      });
    });

    describe('as lists', () => {
      it('hold those of the filter, measured in the whole network', async () => {
        const found = await listed({ metric: 'DEGREE', filter: { ids: ['test/e', 'test/c', 'test/g'] } });
        expect(rows(found)).toEqual([
          ['c', 3, 1],
          ['e', 1, 5],
          ['g', 0, 6],
        ]);
        expect([found.totalCount, found.summary.actors]).toEqual([3, 7]);
      });

      it('turn the values round, and not the ids of equal ones', async () => {
        const found = await listed({ metric: 'CORE', descending: false });
        expect(rows(found).map(([name]) => name)).toEqual(['f', 'g', 'd', 'e', 'a', 'b', 'c']);
      });

      it('go on from page to page where many are equal', async () => {
        const names: string[] = [];
        for (let after: string | null = null; ;) {
          const page = await listed({ metric: 'COMPONENT', first: 2, after });
          names.push(...page.nodes.map(({ actor }) => actor?.name ?? ''));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor ?? null;
        }
        expect(names).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
      });

      it('refuse the cursor of another metric', async () => {
        const { pageInfo } = await listed({ metric: 'CORE', first: 1 });
        const after = pageInfo.endCursor ?? null;
        const { errors } = await answerOf(hub().address, MetricsDocument, { asOf, metric: 'DEGREE', after });
        expect(errors?.[0]?.message).toContain('expected a cursor of this list');
      });
    });

    it('are told of each actor, with its rank, and of groups that they have none', async () => {
      const ids = ['test/a', 'test/c', 'test/tutti'];
      const { actors } = await ask(hub().address, MetricOfActorsDocument, { ids, metric: 'DEGREE', asOf });
      const told = actors.nodes.map(({ metric }) => {
        if (metric.__typename !== 'ActorMetric') throw new Error(metric.message);
        return [metric.value, metric.rank, metric.explanation.it];
      });
      expect(told).toEqual([
        [2, 2, '«a»: numero di vicini 2, posizione 2 su 7.'],
        [3, 1, '«c»: numero di vicini 3, posizione 1 su 7.'],
        [null, null, "«test/tutti» non ha un valore: in questa data non c'è, oppure è un gruppo."],
      ]);
    });

    it('refuse what is beyond its limits, and say what was expected', async () => {
      const sampled = { metric: 'SAMPLED_BETWEENNESS' } as const;
      expect(await refused({ ...sampled, epsilon: 0 })).toContain(
        'OUT_OF_RANGE: expected epsilon above 0 and below 1, found 0',
      );
      expect(await refused({ ...sampled, epsilon: 1 })).toContain('found 1');
      expect(await refused({ ...sampled, delta: -0.1 })).toContain('expected delta above 0 and below 1');
      expect(await refused({ ...sampled, epsilon: 1e-9 })).toContain('ask for at most 100000000 chains');
      expect(await refused({ ...sampled, seed: -1 })).toContain('expected a seed');
      expect(await refused({ metric: 'DEGREE', filter: { within: 'test/a' } })).toContain(
        'UNKNOWN_ACTOR: expected the id of a known place',
      );
      const { errors } = await answerOf(
        hub().address,
        '{ metrics(metric: DEGREE, kinds: [SELLS]) { __typename } }',
        {},
      );
      expect(errors?.[0]?.message).toContain('SELLS');
    });

    describe('of the whole', () => {
      const structure = async (variables: StructureQueryVariables = {}) => {
        const answer = await ask(hub().address, StructureDocument, { asOf, ...variables });
        if (answer.structure.__typename !== 'Structure') throw new Error(answer.structure.message);
        return answer.structure;
      };

      it('tell how dense it is, by kind and in all', async () => {
        const { densities } = await structure({ asOf: '2021-01-01' });
        expect(densities.actors).toBe(7);
        const ofKind = Object.fromEntries(densities.byKind.map(({ kind, density }) => [kind, density]));
        // Seven companies: 21 pairs, 42 ordered. Ties with the group are not counted.
        expect(ofKind['COLLABORATES_WITH']).toEqual({
          ties: 5,
          pairs: 5,
          possiblePairs: 21,
          density: 5 / 21,
          returnedPairs: null,
          reciprocity: null,
        });
        expect(ofKind['SUPPLIES']).toEqual({
          ties: 3,
          pairs: 3,
          possiblePairs: 42,
          density: 3 / 42,
          returnedPairs: 2,
          reciprocity: 2 / 3,
        });
        expect(densities.all).toMatchObject({ ties: 8, pairs: 11, returnedPairs: 10, reciprocity: 10 / 11 });
      });

      it('tell what falls apart without whom', async () => {
        const { articulations, bridges, components, mutualComponents, explanation } = await structure();
        expect(components).toEqual({ count: 3, sizes: [5, 1, 1] });
        expect(mutualComponents).toEqual({ count: 3, sizes: [5, 1, 1] });
        const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id.slice(5));
        expect(
          articulations.nodes.map(({ actor, pieces, cutOff, cutsOff }) => [
            actor?.id,
            pieces,
            cutOff,
            ids(cutsOff),
          ]),
        ).toEqual([
          ['test/c', [2, 2], 2, ['d', 'e']],
          ['test/d', [3, 1], 1, ['e']],
        ]);
        expect(
          bridges.nodes.map(({ ends, sides, cutOff, cutsOff, ties }) => [
            ids(ends),
            sides,
            cutOff,
            ids(cutsOff),
            ties.map(({ id }) => id),
          ]),
        ).toEqual([
          [['c', 'd'], [3, 2], 2, ['d', 'e'], ['test/COLLABORATES_WITH:test/c>test/d']],
          [['d', 'e'], [4, 1], 1, ['e'], ['test/COLLABORATES_WITH:test/d>test/e']],
        ]);
        expect(articulations.nodes[1]?.explanation?.it).toBe(
          'Senza «d» chi ora vi è unito si dividerebbe in 2 parti (attori: 3, 1); separati dalla più grande: 1 attore.',
        );
        expect(bridges.nodes[0]?.explanation?.en).toContain('3 with “c”, 2 with “d”');
        expect(explanation.it).toContain('Attori senza cui altri resterebbero separati: 2.');
      });

      it('go on from page to page', async () => {
        const { articulations } = await structure({ first: 1 });
        expect(articulations).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
        const next = await structure({ first: 1, after: articulations.pageInfo.endCursor ?? null });
        expect(next.articulations.nodes.map(({ actor }) => actor?.id)).toEqual(['test/d']);
      });

      it('tell how dense each programme is', async () => {
        const { byProgramme } = await structure({ includeFiction: true });
        // Of its members a, b and d, only a and b work together: one of three pairs, both ways.
        expect(byProgramme).toMatchObject([
          {
            programme: { id: 'test/rete' },
            densities: { actors: 3, all: { ties: 1, pairs: 2, density: 2 / 6 } },
          },
        ]);
        expect((await structure()).byProgramme).toEqual([]);
        const asked = { programmes: ['test/a'], asOf };
        const { errors } = await answerOf(hub().address, StructureDocument, asked);
        expect(errors?.[0]?.message).toContain('expected the id of a programme, found test/a');
      });
    });
  },
  { seeds: false, prepare: addSmallNetwork },
);
