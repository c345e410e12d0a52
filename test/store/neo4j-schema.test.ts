/** What Neo4j is asked to be, and what an analyst finds in it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j, runOnNeo4j } from '../support/neo4j.js';
import { firstPage, node, operator, anyTime, put, tie } from './things.js';

vi.setConfig({ testTimeout: 60_000 });

describeOnNeo4j('the schema on Neo4j', (lease) => {
  const opened = new Set<Store>();
  const open = async (): Promise<Store> => {
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const store = await openNeo4jStore({ uri, user, password, ...where });
    opened.add(store);
    return store;
  };
  const run = (...statements: readonly string[]): ReturnType<typeof runOnNeo4j> =>
    runOnNeo4j(lease(), ...statements);

  beforeEach(() => lease().empty());
  afterEach(async () => {
    await Promise.all([...opened].map((store) => store.close()));
    opened.clear();
  });

  it('is a graph with labels, types and readable properties', async () => {
    const store = await open();
    const amount = { cents: 6_000_000, currency: 'EUR', qualifier: 'ABOUT' };
    await put(store, {
      nodes: [
        node('town', 'Municipality', {
          name: 'Casalmaggiore',
          properties: { istatCode: '019021', summary: { it: 'Comune', en: 'Town' } },
        }),
        node('p', 'Programme'),
        node('s', 'Source', { properties: { form: 'DOCUMENT' } }),
        node('grant', 'Contribution', {
          references: { contributor: ['town'], recipient: ['p'] },
          properties: { amount },
          citations: [{ source: 's', lines: '9' }],
        }),
      ],
      ties: [tie('MEMBER_OF', 'town', 'p', { since: '2017-05', properties: { membershipClass: 'PARTNER' } })],
    });
    const [row] = await run(`
      MATCH (town:Actor:Municipality { istatCode: '019021' })-[t:MEMBER_OF { membershipClass: 'PARTNER' }]->(p:Programme)
      MATCH (town)<-[:CONTRIBUTOR { role: 'contributor' }]-(c:Record:Contribution)-[:RECIPIENT]->(p)
      MATCH (c)-[cite:CITES]->(:Source)
      RETURN town.name AS name, town.summaryIt AS summary, t.since AS since, c.amountCents AS cents,
        c.amountCurrency AS currency, c.amountQualifier AS qualifier, cite.lines AS lines`);
    expect(row).toEqual({
      name: 'Casalmaggiore',
      summary: 'Comune',
      since: '2017-05',
      cents: 6_000_000,
      currency: 'EUR',
      qualifier: 'ABOUT',
      lines: '9',
    });
  });

  it('refuses a database that holds other data, and leaves it as it was', async () => {
    await run('MATCH (n) DETACH DELETE n', `CREATE (:Movie { title: 'The Matrix' })`);
    try {
      await expect(open()).rejects.toMatchObject({ name: 'StoreError', code: 'INCOMPATIBLE' });
      await expect(lease().empty()).rejects.toThrow('not that of tests');
      expect(await run('MATCH (n) RETURN n.title AS title')).toEqual([{ title: 'The Matrix' }]);
    } finally {
      await run('MATCH (n:Movie) DELETE n');
    }
  });

  it('refuses a schema of a newer version', async () => {
    await run('MATCH (s:ReteStore) SET s.was = s.schema, s.schema = 999');
    try {
      await expect(open()).rejects.toMatchObject({ name: 'StoreError', code: 'INCOMPATIBLE' });
    } finally {
      await run('MATCH (s:ReteStore) SET s.schema = s.was REMOVE s.was');
    }
  });

  it('makes anew what follows from the ontology when that has changed', async () => {
    const store = await open();
    await put(store, {
      nodes: [
        node('a', 'Municipality', { name: 'Zola', properties: { istatCode: '037060' } }),
        node('b', 'Company'),
      ],
      ties: [tie('SEATED_IN', 'b', 'a', { properties: { seatType: 'ONLY' } })],
    });
    await store.close();
    await run(
      `MATCH (s:ReteStore) SET s.ontology = 'another'`,
      'MATCH (n:Node) REMOVE n._sortKey, n.istatCode',
      'MATCH ()-[t:SEATED_IN]->() REMOVE t.seatType',
      'DROP CONSTRAINT rete_o_unique_Municipality_istatCode',
      'CREATE INDEX rete_o_index_Company_gone IF NOT EXISTS FOR (n:Company) ON (n.gone)',
    );
    const again = await open();
    const query = { scope: anyTime, kinds: ['Municipality'] as const, where: [] };
    const page = await again.find(operator, query, firstPage);
    expect(page.items.map(({ place }) => place)).toEqual([{ value: 'zola', id: 'a' }]);
    expect(await run('MATCH (n:Municipality) RETURN n.istatCode AS code')).toEqual([{ code: '037060' }]);
    expect(await run('MATCH ()-[t:SEATED_IN]->() RETURN t.seatType AS type')).toEqual([{ type: 'ONLY' }]);
    const names = await run(`SHOW INDEXES YIELD name WHERE name STARTS WITH 'rete_o_' RETURN name`);
    expect(names).toContainEqual({ name: 'rete_o_unique_Municipality_istatCode' });
    expect(names).not.toContainEqual({ name: 'rete_o_index_Company_gone' });
  });

  it('opens twice at the same time on an empty database', async () => {
    await run('MATCH (s:ReteStore) SET s.schema = 0, s.ontology = null');
    const stores = await Promise.all([open(), open(), open()]);
    await Promise.all(stores.map((store, index) => put(store, { nodes: [node(`n${index}`, 'Company')] })));
    expect(await Promise.all(stores.map((store) => store.head()))).toEqual([3, 3, 3]);
  });

  it('wakes a hub when another one has written', async () => {
    const [one, two] = [await open(), await open()];
    const wakes: string[] = [];
    one.onWake(() => wakes.push('woken'));
    // Whoever has just begun to listen first learns where the log is, and wakes at what comes after that.
    for (let index = 0; wakes.length === 0; index++)
      await put(two, { nodes: [node(`n${index}`, 'Company')] });
    expect(await one.head()).toBeGreaterThan(0);
  });
});
