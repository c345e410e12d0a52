/** What changed between two days: the merger of five municipalities, and a small invented network. */
import { describe, expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import { failure } from '../../src/model/failure.js';
import { dayInRome, formatDay } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';
import { ChangesBetweenDocument } from '../generated/graphql.js';
import type { ChangesBetweenQueryVariables } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const identify: Identify = (request) => {
  const token = request.headers.authorization;
  if (token === 'public') return { name: 'x', role: 'PUBLIC', organisations: [], programmes: [] };
  return token === undefined ? localOperator : failure('UNKNOWN', 'expected a token of the table');
};
const asPublic = { headers: { authorization: 'public' } };

const programme = 'test/rete';
const supplies = (from: string, to: string, more: Parameters<typeof tie>[3] = {}) =>
  tie('SUPPLIES', `test/${from}`, `test/${to}`, more);

/** a supplies b from 2010 to 2014, b supplies c from 2012 on, c is a member from 2013 on; d began in 2015. */
async function addChanging(store: Store): Promise<void> {
  const company = (key: string) => node(`test/${key}`, 'Company', { name: key });
  await put(store, {
    nodes: [
      ...['a', 'b', 'c'].map(company),
      node('test/d', 'Company', { name: 'd', since: '2015' }),
      node(programme, 'Programme', { since: '2009' }),
    ],
    ties: [
      supplies('a', 'b', { since: '2010', until: '2014' }),
      supplies('b', 'c', { since: '2012' }),
      supplies('c', 'a', { since: '2011', audience: [programme] }),
      tie('MEMBER_OF', 'test/c', programme, { since: '2013' }),
      tie('MEMBER_OF', 'test/b', programme, { since: '2011' }),
    ],
  });
  // Said otherwise later: the year, then a property too; and what hidden ties say.
  await put(store, { ties: [supplies('b', 'c', { since: '2012-05' })] });
  await put(store, {
    ties: [
      supplies('b', 'c', { since: '2012-06', strength: 0.5 }),
      supplies('c', 'a', { since: '2010', audience: [programme] }),
      tie('MEMBER_OF', 'test/b', programme, { since: '2011', properties: { membershipClass: 'SOCIA' } }),
    ],
  });
}

const today = dayInRome(Date.now());
const recently = { from: formatDay(today - 1), to: formatDay(today + 1), networks: ['test'] };

describeOnStores(
  'changes between two days',
  (hub) => {
    const changes = async (variables: ChangesBetweenQueryVariables, options = {}) => {
      const answer = await ask(hub().address, ChangesBetweenDocument, variables, options);
      if (answer.changesBetween.__typename !== 'ChangesBetween')
        throw new Error(answer.changesBetween.message);
      return answer.changesBetween;
    };
    const refused = async (variables: ChangesBetweenQueryVariables) => {
      const answer = await ask(hub().address, ChangesBetweenDocument, variables);
      if (answer.changesBetween.__typename !== 'AnalysisRefused') throw new Error('expected a refusal');
      return `${answer.changesBetween.refusal}: ${answer.changesBetween.message}`;
    };
    const between = (from: string, to: string) => ({ from, to, networks: ['test'] });
    const ids = (ties: readonly { readonly tie?: { readonly id: string } | null }[]) =>
      ties.map((one) => one.tie?.id.slice(5).replaceAll('test/', ''));

    it('tell of a merger: five municipalities went, one came, and each was succeeded by it', async () => {
      const found = await changes({ from: '2013-12-31', to: '2014-01-01', networks: ['italia'] });
      expect(found.actorsEnded.actors.map(({ name }) => name)).toEqual([
        'Bazzano',
        'Castello di Serravalle',
        'Crespellano',
        'Monteveglio',
        'Savigno',
      ]);
      expect(found.actorsBegun).toEqual({ totalCount: 1, actors: [{ name: 'Valsamoggia' }] });
      expect(found.byKind.find(({ kind }) => kind === 'SUCCEEDED_BY')).toMatchObject({ begun: 5, ended: 0 });
      const succeeded = found.begun.nodes.filter(({ kind }) => kind === 'SUCCEEDED_BY');
      expect(succeeded.map(({ sentence }) => sentence?.it)).toContainEqual(
        expect.stringContaining('«Bazzano»') as string,
      );
      expect(found.explanation.it).toContain('Attori comparsi: 1; scomparsi: 5.');
    });

    it('tell which ties began and ended, by kind, and not what began and ended between', async () => {
      const found = await changes(between('2011-06-01', '2013-06-01'));
      const byKind = Object.fromEntries(found.byKind.map(({ kind, ...counts }) => [kind, counts] as const));
      expect(byKind).toEqual({
        SUPPLIES: { before: 2, after: 3, begun: 1, ended: 0, corrected: 0 },
        MEMBER_OF: { before: 1, after: 2, begun: 1, ended: 0, corrected: 0 },
      });
      expect(ids(found.begun.nodes)).toEqual(['SUPPLIES:b>c', 'MEMBER_OF:c>rete']);
      const later = await changes(between('2014-12-31', '2015-01-01'));
      expect(ids(later.ended.nodes)).toEqual(['SUPPLIES:a>b']);
      expect(later.actorsBegun.actors).toEqual([{ name: 'd' }]);
      const spanned = await changes({ ...between('2009-06-01', '2016-01-01'), kinds: ['SUPPLIES'] });
      expect(ids(spanned.begun.nodes)).toEqual(['SUPPLIES:b>c', 'SUPPLIES:c>a']);
      expect(spanned.ended.totalCount).toBe(0);
    });

    it('page through what began', async () => {
      const question = between('2009-06-01', '2016-01-01');
      const page = await changes({ ...question, first: 3 });
      expect(page.begun).toMatchObject({ totalCount: 4, listedCount: 4, pageInfo: { hasNextPage: true } });
      const next = await changes({ ...question, first: 3, after: page.begun.pageInfo.endCursor ?? null });
      expect(new Set(ids([...page.begun.nodes, ...next.begun.nodes])).size).toBe(4);
    });

    it('stay among those who take part in a programme', async () => {
      const found = await changes({ from: '2009-06-01', to: '2014-01-01', programme });
      expect(ids(found.begun.nodes)).toEqual(['SUPPLIES:b>c', 'MEMBER_OF:b>rete', 'MEMBER_OF:c>rete']);
      expect(await refused({ from: '2009-06-01', to: '2014-01-01', programme: 'test/a' })).toContain(
        'UNKNOWN_ACTOR: expected the id of a known programme',
      );
    });

    it('say that nothing held yet, and when the first tie began', async () => {
      const found = await changes(between('1990-01-01', '2000-01-01'));
      expect(found.byKind).toEqual([]);
      expect(found.explanation.it).toContain('Né il 1990-01-01 né il 2000-01-01 valeva qualche legame.');
      expect(found.explanation.en).toContain('began is of 2010-01-01');
    });

    it('refuse a first day after the second, and what is no day', async () => {
      expect(await refused({ from: '2014-01-02', to: '2014-01-01' })).toBe(
        'FROM_AFTER_TO: expected a first day that is not after the second, found 2014-01-02 and 2014-01-01',
      );
      expect(
        (await errorOf(hub().address, ChangesBetweenDocument, { from: '2014', to: '2014-01-01' })).message,
      ).toContain('expected a calendar day');
    });

    describe('in what was recorded', () => {
      it('tell which ties were corrected, how often and in what', async () => {
        const { corrected, byKind } = await changes(recently);
        const told = corrected.nodes.map(({ tie: now, times, changed }) => [now?.id, times, changed]);
        expect(told).toHaveLength(3);
        expect(told).toEqual(
          expect.arrayContaining([
            ['test/SUPPLIES:test/b>test/c', 2, ['since', 'strength']],
            ['test/SUPPLIES:test/c>test/a', 1, ['since']],
            [`test/MEMBER_OF:test/b>${programme}`, 1, ['membershipClass']],
          ]),
        );
        expect(corrected).toMatchObject({ totalCount: 3, complete: true });
        expect(byKind.find(({ kind }) => kind === 'SUPPLIES')).toMatchObject({ begun: 0, corrected: 2 });
        expect(corrected.nodes[0]?.explanation.it).toMatch(/corretto/u);
      });

      it('tell of those recorded between the days only', async () => {
        const { corrected } = await changes({ ...recently, to: formatDay(today - 1) });
        expect(corrected.totalCount).toBe(0);
        const after = await changes({ ...recently, from: recently.to });
        expect(after.corrected.totalCount).toBe(0);
      });

      it('tell of the kinds and networks asked for', async () => {
        const members = await changes({ ...recently, kinds: ['MEMBER_OF'] });
        expect(members.corrected.nodes.map(({ kind }) => kind)).toEqual(['MEMBER_OF']);
        const { corrected } = await changes({ ...recently, networks: ['italia'] });
        expect(corrected.totalCount).toBe(0);
      });

      it('tell nobody of ties that he may not see, nor count them', async () => {
        const seen = await changes(recently, asPublic);
        expect(ids(seen.corrected.nodes)).not.toContain('SUPPLIES:c>a');
        expect(seen.corrected.totalCount).toBe(2);
        const begun = await changes(between('2009-06-01', '2016-01-01'), asPublic);
        expect(ids(begun.begun.nodes)).not.toContain('SUPPLIES:c>a');
        expect(begun.begun.totalCount).toBe(3);
      });
    });

    it('tell how a metric moved, and whose moved most', async () => {
      // c had contact with a; then b supplies it and it is a member: from one neighbour to three.
      const { metric } = await changes({ ...between('2011-06-01', '2013-06-01'), metric: 'DEGREE' });
      expect(metric?.moves[0]).toMatchObject({ actor: { id: 'test/c' }, before: 1, after: 3, difference: 2 });
      expect(metric?.moves[0]?.explanation?.it).toMatch(
        /^«c»: numero di vicini da 1 a 3, posizione da \d+ a \d+\.$/u,
      );
      expect(metric?.explanation.en).toContain('rose for');
      const without = await changes(between('2011-06-01', '2013-06-01'));
      expect(without.metric).toBeNull();
    });
  },
  { prepare: addChanging, identify },
);
