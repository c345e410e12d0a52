/**
 * The same questions asked of a hub whose database answers traversals and of one whose network does: the same actors, hops,
 * strengths and chains, for everybody who asks.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { Hub } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { failure } from '../../src/model/failure.js';
import type { Principal } from '../../src/model/viewer.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { DatabaseTraversals } from '../../src/store/database-traversals.js';
import type { Store } from '../../src/store/store.js';
import type { ReachQueryVariables } from '../generated/graphql.js';
import { ReachDocument } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { ask, saidOf } from '../support/client.js';
import { startTestHub } from '../support/hub.js';
import { describeOnNeo4j } from '../support/neo4j.js';

// The server plans every new statement.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const archdiocese = 'insieme-per-il-lavoro/arcidiocesi';
const listeningPoints = 'insieme-per-il-lavoro/punti-di-ascolto';
const energheia = 'activity-cr/energheia';
const programme = 'test/programme';

const principals: ReadonlyMap<string, Principal> = new Map([
  ['operator', localOperator],
  ['member', { name: 'member', role: 'MEMBER', organisations: [], programmes: [programme] }],
  ['public', { name: 'somebody', role: 'PUBLIC', organisations: [], programmes: [] }],
]);
const identify: Identify = (request) =>
  principals.get(request.headers.authorization ?? '') ?? failure('UNKNOWN', 'expected a token of the table');

/** Chains that some may not see, between actors of two of the packaged networks. */
async function addHidden(store: Store): Promise<void> {
  await put(store, {
    nodes: [
      node(programme, 'Programme', { audience: [programme] }),
      node('test/open', 'Company'),
      node('test/hidden', 'Company', { audience: [programme] }),
      node('test/invented', 'Company', { fiction: true }),
    ],
    ties: [
      tie('REFERS_TO', archdiocese, 'test/hidden', { strength: 1 }),
      tie('REFERS_TO', 'test/hidden', energheia, { strength: 1 }),
      tie('REFERS_TO', archdiocese, 'test/open', { strength: 0.3 }),
      tie('REFERS_TO', 'test/open', energheia, { strength: 0.3, until: '2018' }),
      tie('REFERS_TO', 'test/open', energheia, { id: 'test/secret', audience: [programme] }),
      tie('MEMBER_OF', 'test/open', programme, { audience: [programme] }),
      tie('SUPPLIES', 'test/open', 'test/invented', { fiction: true }),
    ],
  });
}

const reaches: readonly ReachQueryVariables[] = [
  { from: [archdiocese], hops: 1 },
  { from: [archdiocese], hops: 4 },
  { from: [archdiocese, energheia], hops: 3, asOf: '2017-10-05' },
  { from: [listeningPoints], hops: 4, direction: 'REACHED_BY', asOf: '2017-10-05' },
  { from: [energheia], hops: 2, territory: true },
  { from: [archdiocese], hops: 4, minStrength: 0.3 },
  { from: [archdiocese], hops: 3, kinds: ['MEMBER_OF', 'REFERS_TO'] },
  { from: [archdiocese], hops: 4, kinds: ['PART_OF', 'SUCCEEDED_BY'] },
  { from: [archdiocese], hops: 4, target: { kinds: ['Company', 'Cooperative'] } },
  { from: [archdiocese], hops: 3, target: { text: 'con' } },
  { from: [archdiocese], hops: 2, asOf: '1900-01-01' },
];

const pathsQuery = `query ($from: ID!, $to: ID!, $maxHops: Int, $asOf: Day, $includeFiction: Boolean) {
  paths(from: $from, to: $to, k: 1, maxHops: $maxHops, asOf: $asOf, includeFiction: $includeFiction) {
    strength hops passages
    steps { presence from { id } to { id } tie { id } }
  }
}`;

interface Reached {
  readonly totalCount: number;
  readonly countsByHop: readonly unknown[];
  readonly nodes: readonly { readonly actor?: { readonly id: string } | null }[];
}

/** All pages of a reach. */
async function wholeReach(hub: Hub, variables: ReachQueryVariables, token: string): Promise<Reached> {
  const nodes: Reached['nodes'][number][] = [];
  for (let after: string | null | undefined = null; ;) {
    const {
      reach,
    }: {
      readonly reach: Reached & { readonly pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
    } = await ask(hub.address, ReachDocument, { ...variables, first: 100, after }, as(token));
    nodes.push(...reach.nodes);
    after = reach.pageInfo.endCursor;
    if (!reach.pageInfo.hasNextPage)
      return { totalCount: reach.totalCount, countsByHop: reach.countsByHop, nodes };
  }
}

const as = (token: string) => ({ headers: { authorization: token } });

describe('the setting for traversals', () => {
  const neo4j = { NEO4J_URI: 'neo4j://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' };

  it('leaves them to the network unless asked', () => {
    expect(readConfig(neo4j)).toMatchObject({ ok: true, value: { neo4j: { traversals: 'network' } } });
    expect(readConfig({ ...neo4j, RETE_TRAVERSALS: 'database' })).toMatchObject({
      ok: true,
      value: { neo4j: { traversals: 'database' } },
    });
  });

  it('is refused without a Neo4j, and with another word', () => {
    expect(readConfig({ RETE_TRAVERSALS: 'database' })).toMatchObject({
      ok: false,
      message: expect.stringContaining(
        'RETE_TRAVERSALS: expected network, or the address of a Neo4j',
      ) as string,
    });
    expect(readConfig({ ...neo4j, RETE_TRAVERSALS: 'both' })).toMatchObject({
      ok: false,
      message: 'RETE_TRAVERSALS: expected one of network, database; found "both"',
    });
  });
});

describeOnNeo4j('traversals in the database', (lease) => {
  let hubs: { readonly inDatabase: Hub; readonly inNetwork: Hub } | null = null;
  const asked: string[] = [];
  const started = () => {
    if (hubs === null) throw new Error('the hubs run only while tests do');
    return hubs;
  };

  beforeAll(async () => {
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const store = await openNeo4jStore({ uri, user, password, ...where, traversals: true });
    const { traversals } = store;
    if (traversals === undefined) throw new Error('the store was opened for traversals');
    const noted: DatabaseTraversals = {
      reach: (viewer, query) => {
        asked.push('reach');
        return traversals.reach(viewer, query);
      },
      bestPath: (viewer, query) => {
        asked.push('bestPath');
        return traversals.bestPath(viewer, query);
      },
    };
    const options = { identify, prepare: addHidden };
    hubs = {
      inDatabase: await startTestHub({ ...options, store: { ...store, traversals: noted } }),
      inNetwork: await startTestHub(options),
    };
  });
  afterAll(async () => {
    await hubs?.inDatabase.close();
    await hubs?.inNetwork.close();
  });

  it.each([...principals.keys()])('reach the same actors, as strongly, for the %s', async (token) => {
    const { inDatabase, inNetwork } = started();
    for (const variables of reaches) {
      asked.length = 0;
      const found = await wholeReach(inDatabase, variables, token);
      expect(found, JSON.stringify(variables)).toEqual(await wholeReach(inNetwork, variables, token));
      expect(asked).toContain('reach');
    }
  });

  it.each([...principals.keys()])('go by the same chain, for the %s', async (token) => {
    const { inDatabase, inNetwork } = started();
    const near = await wholeReach(inNetwork, { from: [archdiocese], hops: 4 }, token);
    const ids = near.nodes.flatMap(({ actor }) => (actor === null || actor === undefined ? [] : [actor.id]));
    expect(ids.length).toBeGreaterThan(20);
    const some = ids.filter((_, place) => place % Math.ceil(ids.length / 25) === 0);
    for (const [place, to] of [energheia, ...some].entries()) {
      const variables = {
        from: archdiocese,
        to,
        maxHops: 1 + ((place + 3) % 4),
        asOf: place % 2 === 0 ? null : '2017-10-05',
        includeFiction: place % 3 === 0,
      };
      asked.length = 0;
      const answer = await saidOf(inDatabase.address, pathsQuery, variables, as(token));
      expect(answer.errors).toBeUndefined();
      expect(answer, JSON.stringify(variables)).toEqual(
        await saidOf(inNetwork.address, pathsQuery, variables, as(token)),
      );
      expect(asked).toEqual(['bestPath']);
    }
  });

  it('are refused in the same words', async () => {
    const { inDatabase, inNetwork } = started();
    const secret = { from: ['test/hidden'], hops: 2 };
    for (const variables of [secret, { from: ['nobody'] }, { from: [archdiocese], hops: 9 }, { from: [] }]) {
      const [one, other] = await Promise.all(
        [inDatabase, inNetwork].map((hub) => saidOf(hub.address, ReachDocument, variables, as('public'))),
      );
      expect(one?.errors).toHaveLength(1);
      expect(one).toEqual(other);
    }
  });

  it('are left to the network beyond four hops and for several chains', async () => {
    const { inDatabase } = started();
    asked.length = 0;
    await ask(inDatabase.address, ReachDocument, { from: [archdiocese], hops: 5 }, as('operator'));
    const variables = { from: archdiocese, to: energheia };
    const several = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 2, maxHops: 4) { hops } }`;
    await ask(inDatabase.address, several, variables, as('operator'));
    expect(asked).toEqual([]);
  });
});
