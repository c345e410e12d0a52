/** Alerts end to end: decided when an opportunity is published, replayed and then live without a gap, each recipient's alone. */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { NodeContent } from '../../src/model/entity.js';
import type { Principal } from '../../src/model/viewer.js';
import type { Store } from '../../src/store/store.js';
import {
  AlertsDocument,
  FollowAlertsDocument,
  MarkAlertsDocument,
  OpportunitiesForDocument,
} from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, ask } from '../support/client.js';
import { followed } from '../support/follow.js';
import { describeOnStores } from '../support/stores.js';

const principal = (name: string): Principal => ({
  name,
  role: 'MEMBER',
  organisations: [`test/${name}`],
  programmes: [],
});
const identify: Identify = (request) => {
  const { authorization } = request.headers;
  return authorization === undefined ? localOperator : principal(authorization);
};
const as = (name: string) => ({ headers: { authorization: name } });

const open = (id: string, more: Partial<NodeContent> = {}) =>
  node(`test/${id}`, 'Opportunity', {
    name: id,
    properties: { form: 'TRAINEESHIP', status: 'OPEN' },
    references: { publisher: ['test/publisher'] },
    ...more,
  });
const prefers = (id: string, subscriber: string, more: Partial<NodeContent>) =>
  node(`test/${id}`, 'AlertPreference', {
    audience: [`test/${subscriber}`],
    ...more,
    references: { subscriber: [`test/${subscriber}`], ...more.references },
  });

async function prepare(store: Store): Promise<void> {
  await put(store, {
    nodes: [
      ...['publisher', 'between', 'anna', 'bruno', 'carla'].map((id) => node(`test/${id}`, 'Company')),
      prefers('of-anna', 'anna', { references: { follows: ['test/publisher'] } }),
      prefers('of-bruno', 'bruno', { properties: { filter: { forms: ['TRAINEESHIP'], hops: 3 } } }),
    ],
    ties: [tie('SUPPLIES', 'test/publisher', 'test/between'), tie('SUPPLIES', 'test/between', 'test/bruno')],
  });
}

/** The next alerts of an inbox after a cursor. */
async function next(address: string, who: string, after: string | null, count: number) {
  const alerts = [];
  for await (const { alerts: news } of followed(
    address,
    FollowAlertsDocument,
    { for: `test/${who}`, after },
    as(who),
  )) {
    if (news.__typename === 'Alert') alerts.push(news);
    if (alerts.length === count) break;
  }
  return alerts;
}

const listOf = (address: string, who: string) =>
  ask(address, AlertsDocument, { for: `test/${who}` }, as(who)).then(({ alerts }) => alerts);

describeOnStores(
  'alerts',
  (hub) => {
    it('alerts those who follow or whose filter is met, from replay to live, each once', async () => {
      const { address, store } = hub();
      const start = (await listOf(address, 'anna')).pageInfo.endCursor ?? null;
      await put(store, { nodes: [open('first')] });
      await put(store, { nodes: [open('second'), open('hidden', { audience: ['test/carla'] })] });
      const both = await next(address, 'anna', start, 2);
      expect(both.map(({ opportunity }) => opportunity?.id)).toEqual(['test/first', 'test/second']);
      expect(both[0]).toMatchObject({
        cause: 'OPPORTUNITY_PUBLISHED',
        withheld: false,
        reasons: [{ kind: 'FOLLOWS', followed: { id: 'test/publisher' } }],
        introduction: null,
      });
      const live = next(address, 'anna', both[0]?.cursor ?? null, 2);
      await put(store, { nodes: [open('third')] });
      expect((await live).map(({ opportunity }) => opportunity?.id)).toEqual(['test/second', 'test/third']);
      const [filtered] = (await listOf(address, 'bruno')).nodes;
      expect(filtered).toMatchObject({ reasons: [{ kind: 'FILTER' }], introduction: { hops: 2 } });
      expect(filtered?.sentence.en).toContain('reaches you in 2 steps (at most 3)');
      expect((await listOf(address, 'carla')).nodes).toEqual([]);
    });

    it('tells everybody alerted before of a change and an end, and nobody else', async () => {
      const { address, store } = hub();
      const end = (await listOf(address, 'anna')).pageInfo.endCursor ?? null;
      const changed = { form: 'TRAINEESHIP', status: 'OPEN', places: 3 };
      await put(store, { nodes: [open('first', { properties: changed })] });
      await put(store, { nodes: [open('first', { properties: { ...changed, status: 'FILLED' } })] });
      const told = await next(address, 'anna', end, 2);
      expect(told.map(({ cause, reasons }) => [cause, reasons.map(({ kind }) => kind)])).toEqual([
        ['OPPORTUNITY_CHANGED', ['FOLLOWS', 'ALERTED_BEFORE']],
        ['OPPORTUNITY_FILLED', ['ALERTED_BEFORE']],
      ]);
      expect((await listOf(address, 'carla')).nodes).toEqual([]);
    });

    it('refuses the inbox of another, and cursors that are foreign or forged', async () => {
      const { address } = hub();
      const cursor = (await listOf(address, 'bruno')).pageInfo.endCursor ?? '';
      const codeFor = async (after: string | null, of = 'anna') =>
        (await answerOf(address, AlertsDocument, { for: `test/${of}`, after }, as('anna'))).errors?.[0]
          ?.extensions?.code;
      expect(await codeFor(null, 'bruno')).toBe('NOT_YOUR_INBOX');
      expect(await codeFor(cursor)).toBe('CURSOR_FOREIGN');
      expect(await codeFor('forged')).toBe('CURSOR_MALFORMED');
    });

    it('marks alerts, counts the unread, and lists what is open for an actor', async () => {
      const { address } = hub();
      const { nodes, unreadCount } = await listOf(address, 'bruno');
      const ids = nodes.slice(0, 1).map(({ id }) => id);
      const input = { for: 'test/bruno', ids, read: true, clientMutationId: 'm' };
      const { markAlerts } = await ask(address, MarkAlertsDocument, { input }, as('bruno'));
      expect(markAlerts).toMatchObject({ unreadCount: unreadCount - 1, clientMutationId: 'm' });
      const refused = await ask(address, MarkAlertsDocument, { input }, as('anna'));
      expect(refused.markAlerts).toMatchObject({ refusal: 'NOT_YOUR_INBOX' });
      const { opportunitiesFor } = await ask(
        address,
        OpportunitiesForDocument,
        { for: 'test/bruno' },
        as('bruno'),
      );
      expect(opportunitiesFor.nodes.map(({ opportunity }) => opportunity.id)).toEqual([
        'test/second',
        'test/third',
      ]);
    });
  },
  { seeds: false, identify, prepare },
);
