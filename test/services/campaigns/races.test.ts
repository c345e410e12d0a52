/** Several hubs that advance campaigns at once: one invitation each, within the limits, whoever sends it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFeed } from '../../../src/events/feed.js';
import { advanceCampaigns } from '../../../src/services/campaigns/advance-campaigns.js';
import { sentOf } from '../../../src/services/campaigns/invitation.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { day, everything, firstPage, node, operator, put, tie } from '../../store/things.js';
import { describeOnNeo4j } from '../../support/neo4j.js';

const companies = Array.from({ length: 3 }, (_, index) => `test/company-${index}`);
const campaign = (key: string, practice: string) =>
  node(`test/${key}`, 'Campaign', {
    since: '2026-01-01',
    properties: { status: 'RUNNING', channels: ['SUPPLIES'], maxOpenPerCompany: 2, adoptersInvite: true },
    references: { programme: ['test/programme'], practice: [practice] },
  });

/** Five campaigns, two of them for one practice, all of which would invite the same companies from the same adopter. */
async function fill(store: Store): Promise<void> {
  const practices = ['a', 'b', 'c', 'd'].map((key) => `test/practice-${key}`);
  const [shared = '', ...others] = practices;
  await put(store, {
    nodes: [
      node('test/programme', 'Programme'),
      node('test/adopter', 'Company'),
      ...companies.map((id) => node(id, 'Company')),
      ...practices.map((id) => node(id, 'Practice')),
      ...practices.map((id, index) =>
        node(`test/adoption-${index}`, 'Adoption', {
          since: '2025-01-01',
          references: { adopter: ['test/adopter'], practice: [id] },
        }),
      ),
      campaign('one', shared),
      campaign('two', shared),
      ...others.map((practice, index) => campaign(`other-${index}`, practice)),
    ],
    ties: companies.map((id) => tie('SUPPLIES', 'test/adopter', id)),
  });
}

async function raced(stores: readonly Store[]): Promise<void> {
  const [store] = stores;
  if (store === undefined) throw new Error('expected a store');
  await fill(store);
  const feed = await openFeed(store);
  try {
    const today = day('2026-03-01');
    const steps = await Promise.all(
      stores.map((each) => advanceCampaigns({ store: each, network: feed.network }, today)),
    );
    const { items } = await store.find(operator, { scope: everything, kinds: ['Invitation'] }, firstPage);
    const sent = items.map(({ item }) => sentOf(item));
    // What each tells of itself is what is stored, and nothing was sent twice.
    expect(steps.flatMap(({ invited }) => invited).sort()).toEqual(sent.map(({ id }) => id).sort());
    for (const company of companies) {
      const own = sent.filter(({ invitee }) => invitee === company);
      expect(own, company).toHaveLength(2);
      expect(new Set(own.map(({ practice }) => practice)).size, company).toBe(2);
    }
    // When one has been answered there is room for one more, for one of them all.
    const answered = items[0]?.item;
    if (answered === undefined) throw new Error('expected an invitation');
    const { version: _, ...content } = answered;
    const declined = { ...content.properties, status: 'DECLINED', endedOn: '2026-03-01' };
    await put(store, { nodes: [{ ...content, properties: declined }] });
    const again = await Promise.all(
      stores.map((each) => advanceCampaigns({ store: each, network: feed.network }, today)),
    );
    expect(again.flatMap(({ invited }) => invited)).toHaveLength(1);
    // All expire together, each once, on the day after the last.
    const late = day('2026-04-02');
    const ends = await Promise.all(
      stores.map((each) => advanceCampaigns({ store: each, network: feed.network }, late)),
    );
    const expired = ends.flatMap((step) => step.expired);
    expect(expired).toHaveLength(companies.length * 2);
    expect(new Set(expired).size).toBe(expired.length);
  } finally {
    await feed.close();
  }
}

describe('campaigns advanced by several at once (SQLite)', () => {
  it('send each invitation once, within the limits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rete-test-'));
    const store = await openSqliteStore({ folder });
    try {
      await raced([store, store, store, store]);
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describeOnNeo4j('campaigns advanced by several at once (Neo4j)', (lease) => {
  it('send each invitation once, within the limits', async () => {
    const { uri, user, password, database } = lease();
    const where = { uri, user, password, ...(database === undefined ? {} : { database }) };
    const stores = [await openNeo4jStore(where), await openNeo4jStore(where)];
    try {
      await raced(stores);
    } finally {
      for (const store of stores) await store.close();
    }
  }, 120_000);
});
