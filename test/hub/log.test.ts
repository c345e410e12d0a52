/** The log through GraphQL: what has changed, live and page by page, who recorded it, and what others may not see of it. */
import { expect, it } from 'vitest';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Principal } from '../../src/model/viewer.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, ask } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const principals: Readonly<Record<string, Principal>> = {
  operator: { name: 'operator', role: 'OPERATOR', organisations: [], programmes: [] },
  member: { name: 'member', role: 'MEMBER', organisations: ['test/a'], programmes: ['test/p'] },
  public: { name: 'public', role: 'PUBLIC', organisations: [], programmes: [] },
};

const changesQuery = /* GraphQL */ `
  query Changes($after: String, $first: Int, $filter: ChangesFilterInput) {
    changes(after: $after, first: $first, filter: $filter) {
      nodes {
        name
        subjectId
        operation
        recordedBy
        reason
        parts
        withheld
        before {
          id
        }
        after {
          ... on Actor {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const streamed = /* GraphQL */ `
  subscription Stream($after: String) {
    changes(after: $after) {
      cursor
      changes {
        name
        subjectId
      }
    }
  }
`;

interface Entry {
  readonly name: string;
  readonly subjectId: string;
  readonly withheld: boolean;
}
interface Changes {
  readonly changes: {
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describeOnStores(
  'the log',
  (hub) => {
    const as = (who: string) => ({ headers: { who } });
    const changesFor = async (who: string, variables: Record<string, unknown> = {}) =>
      (await ask<Changes, unknown>(hub().address, changesQuery, variables, as(who))).changes;
    const told = (entries: readonly Entry[]) =>
      entries.map(({ name, subjectId, withheld }) => `${name} ${subjectId}${withheld ? ' (withheld)' : ''}`);

    it('tells each what he may see now, and says where a part is left out', async () => {
      expect(told((await changesFor('operator', { first: 100 })).nodes)).toEqual([
        'ProgrammeRegistered test/p',
        'OrganisationRegistered test/a',
        'OrganisationRegistered test/b',
        'OrganisationRegistered test/h',
        'TieStarted t',
        'OrganisationRenamed test/b',
        'OrganisationRenamed test/h',
        'FactCorrected test/a',
        'TieEnded t',
      ]);
      const everyone = [
        'ProgrammeRegistered test/p',
        'OrganisationRegistered test/b',
        'OrganisationRenamed test/b',
        'FactCorrected test/a (withheld)',
      ];
      expect(told((await changesFor('public')).nodes)).toEqual(everyone);
      expect(told((await changesFor('member')).nodes)).toEqual([
        'ProgrammeRegistered test/p',
        'OrganisationRegistered test/a',
        'OrganisationRegistered test/b',
        'OrganisationRenamed test/b',
        'FactCorrected test/a',
      ]);
    });

    it('says who and why to those who may change it, and to nobody else', async () => {
      const filter = { actors: ['test/a'], names: ['FactCorrected'] };
      const [forMember] = (await changesFor('member', { filter })).nodes;
      expect(forMember).toMatchObject({
        operation: 'correctFact',
        recordedBy: 'anna',
        reason: 'now it may be known',
        parts: ['visibility'],
        before: { id: 'test/a' },
      });
      const [forAll] = (await changesFor('public', { filter })).nodes;
      expect(forAll).toMatchObject({ recordedBy: null, reason: null, parts: [], before: null });
    });

    it('goes on page by page after its cursor, which is good for the same filter and principal alone', async () => {
      const names: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const page: Changes['changes'] = await changesFor('public', { after, first: 1 });
        names.push(...told(page.nodes));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(names).toEqual(told((await changesFor('public')).nodes));
      const codes = async (variables: Record<string, unknown>, who: string) => {
        const { errors } = await answerOf(hub().address, changesQuery, variables, as(who));
        return errors?.[0]?.extensions?.code;
      };
      expect(await codes({ after }, 'member')).toBe('CURSOR_FOREIGN');
      expect(await codes({ after, filter: { networks: ['test'] } }, 'public')).toBe('CURSOR_FOREIGN');
      expect(await codes({ after: 'made up' }, 'public')).toBe('CURSOR_MALFORMED');
    });

    it('shows the history of an actor, newest first, with its ties or without', async () => {
      const history = async (who: string, related: boolean) => {
        const query = `{ node(id: "test/b") { ... on Actor { history(related: ${related}) { nodes { name subjectId withheld } } } } }`;
        const { node: actor } = await ask<{ node: { history: { nodes: readonly Entry[] } } }, unknown>(
          hub().address,
          query,
          {},
          as(who),
        );
        return told(actor.history.nodes);
      };
      const own = ['OrganisationRenamed test/b', 'OrganisationRegistered test/b'];
      expect(await history('operator', false)).toEqual(own);
      expect(await history('operator', true)).toEqual(['TieEnded t', own[0], 'TieStarted t', own[1]]);
      expect(await history('public', true)).toEqual(own);
    });

    it('tells what was believed at an instant, with the rights of now', async () => {
      const [first] = await hub().store.eventsAbout(['test/b'], null, 1);
      const [tieEnded] = await hub().store.eventsAbout(['t'], null, 1);
      const at = async (who: string, id: string, knownAt: string | undefined) => {
        const query = '{ node(id: $id, knownAt: $knownAt) { ... on Actor { name } ... on Tie { until } } }';
        const whole = `query Believed($id: ID!, $knownAt: String) ${query}`;
        return (await answerOf(hub().address, whole, { id, knownAt }, as(who))).data;
      };
      const renamed = first?.recordedAt ?? '';
      const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
      expect(await at('public', 'test/b', renamed)).toEqual({ node: { name: 'B' } });
      expect(await at('public', 'test/b', justBefore(renamed))).toEqual({ node: { name: 'test/b' } });
      expect(await at('public', 'test/b', '2020-01-01T00:00:00Z')).toEqual({ node: null });
      expect(await at('operator', 't', justBefore(tieEnded?.recordedAt ?? ''))).toEqual({
        node: { until: 'UNKNOWN' },
      });
      expect(await at('public', 't', tieEnded?.recordedAt)).toEqual({ node: null });
      expect(await at('member', 'test/a', justBefore(renamed))).toEqual({ node: { name: 'test/a' } });
      expect(await at('public', 'test/a', justBefore(renamed))).toEqual({ node: null });
    });

    it('streams from a cursor of the list to live, without a gap', async () => {
      const { pageInfo } = await changesFor('public', { first: 2 });
      const items: string[] = [];
      let cursor = '';
      const stream = follow(hub().address, 'public', { after: pageInfo.endCursor });
      for await (const { data, errors } of stream) {
        if (errors !== undefined) throw new Error(JSON.stringify(errors));
        if (data === undefined || data === null) continue;
        items.push(...data.changes.changes.map(({ name, subjectId }) => `${name} ${subjectId}`));
        ({ cursor } = data.changes);
        if (items.length === 2)
          await put(hub().store, { nodes: [node('test/c', 'Company', { audience: ['test/x'] })] });
        if (items.length === 2) await put(hub().store, { nodes: [node('test/d', 'Company')] });
        if (items.length === 3) break;
      }
      expect(items).toEqual([
        'OrganisationRenamed test/b',
        'FactCorrected test/a',
        'OrganisationRegistered test/d',
      ]);
      expect((await changesFor('public', { after: cursor })).nodes).toEqual([]);
    });
  },
  {
    seeds: false,
    identify: (request) => {
      const who = request.headers['who'] ?? new URL(request.url ?? '/', 'http://hub').searchParams.get('who');
      return principals[String(who)] ?? { ok: false, kind: 'UNKNOWN', message: 'expected a known name' };
    },
    prepare: async (store) => {
      const a = node('test/a', 'Company', { audience: ['test/p'] });
      const [b, h] = [node('test/b', 'Company'), node('test/h', 'Company', { audience: ['test/x'] })];
      const t = tie('SUPPLIES', 'test/b', 'test/h', { id: 't' });
      await put(
        store,
        { nodes: [node('test/p', 'Programme'), a, b, h], ties: [t] },
        { reason: 'load test 1' },
      );
      await put(
        store,
        {
          nodes: [
            { ...b, name: 'B' },
            { ...h, name: 'H' },
          ],
        },
        { reason: 'renameOrganisation' },
      );
      await put(
        store,
        { nodes: [{ ...a, audience: [] }] },
        { principal: 'anna', reason: 'correctFact: now it may be known' },
      );
      await put(store, { ties: [{ ...t, until: '2026' }] }, { reason: 'endTie' });
    },
  },
);

interface Streamed {
  readonly changes: { readonly cursor: string; readonly changes: readonly Entry[] };
}

async function* follow(address: string, who: string, variables: Record<string, unknown>) {
  const client = createClient({
    url: `${address.replace(/^http/u, 'ws')}/graphql?who=${who}`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  try {
    yield* client.iterate({ query: streamed, variables }) as AsyncIterable<Answer<Streamed>>;
  } finally {
    await client.dispose();
  }
}
