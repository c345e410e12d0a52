/** What was acknowledged is there once, though replies are lost and the hub is killed: clients repeat with the same key. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { node, put } from '../store/things.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { buildFolder, builtHub } from './built-hub.js';
import { runHubProcess } from './hub-process.js';
import { publishPersistently } from './persistent-client.js';
import type { Acknowledged, Publication } from './persistent-client.js';
import { between, itHolds, sized, told, uuidFrom } from './plan.js';
import type { Random } from './plan.js';

const cuts = sized({ short: 10, long: 200 });
const kills = sized({ short: 2, long: 100 });
const clients = 8;
const publisher = 'test/pastificio';

describe('acknowledged writes (SQLite)', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));
  suite(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rete-faults-'));
    return { environment: { RETE_DATA: folder }, open: () => openSqliteStore({ folder }) };
  });
});

describeOnNeo4j('acknowledged writes (Neo4j)', (lease) => {
  suite(async () => {
    const { uri, user, password, database } = lease();
    return {
      environment: {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
      },
      open: () => openNeo4jStore({ uri, user, password, ...(database === undefined ? {} : { database }) }),
    };
  });
});

interface Data {
  readonly environment: Readonly<Record<string, string>>;
  /** The same data, with no hub on it. */
  readonly open: () => Promise<Store>;
}

function suite(prepare: () => Promise<Data>): void {
  let data: Data | undefined;
  let build = '';
  let program = '';
  beforeAll(async () => {
    build = await mkdtemp(join(buildFolder, 'rete-faults-'));
    [data, program] = await Promise.all([prepare(), builtHub(build)]);
    await withStore((store) => put(store, { nodes: [node(publisher, 'Company')] }));
  });
  afterAll(() => rm(build, { recursive: true, force: true }));

  const prepared = (): Data => {
    if (data === undefined) throw new Error('nothing is prepared');
    return data;
  };
  const withStore = async <Value>(work: (store: Store) => Promise<Value>): Promise<Value> => {
    const store = await prepared().open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  itHolds(`${cuts} replies cut and ${kills} times killed: nothing lost, nothing doubled`, async (random) => {
    const hub = runHubProcess({ program, environment: prepared().environment });
    let acknowledged: readonly Acknowledged[] = [];
    try {
      const cut = await throughCutReplies(hub.address, publications(random, 2 * cuts));
      told(`${cuts} replies cut`);
      const killed = await throughKills(hub, random);
      acknowledged = [...cut, ...killed];
    } finally {
      await hub.stop();
    }
    expect(acknowledged.filter(({ unanswered }) => unanswered > 0).length).toBeGreaterThanOrEqual(cuts);
    expect(await withStore((store) => titlesAdded(store))).toEqual(
      acknowledged.map(({ id, title }) => `${id} ${title}`).sort(),
    );
  });
}

/** Every second reply is cut. */
async function throughCutReplies(
  address: () => Promise<string>,
  asked: readonly Publication[],
): Promise<readonly Acknowledged[]> {
  const proxy = await startTcpProxy(Number(new URL(await address()).port));
  try {
    for (const [place, { idempotencyKey }] of asked.entries())
      if (place % 2 === 0) proxy.cutReplyTo(idempotencyKey);
    const done = await together(asked, (publication) =>
      publishPersistently(async () => `http://127.0.0.1:${proxy.port}`, publication),
    );
    expect(proxy.repliesCut()).toBe(cuts);
    const cut = done.filter((_, place) => place % 2 === 0);
    expect(cut.filter(({ repeated, unanswered }) => !repeated || unanswered === 0)).toEqual([]);
    return done;
  } finally {
    await proxy.close();
  }
}

/** Killed each time so many more are acknowledged, while others are under way. */
async function throughKills(
  hub: ReturnType<typeof runHubProcess>,
  random: Random,
): Promise<readonly Acknowledged[]> {
  const killedAt = new Set<number>();
  let last = 0;
  for (let kill = 0; kill < kills; kill++) killedAt.add((last += between(random, 1, 12)));
  let count = 0;
  let killing = Promise.resolve();
  const done = await together(publications(random, last + clients), async (publication) => {
    const acknowledged = await publishPersistently(hub.address, publication);
    count++;
    if (killedAt.has(count)) {
      killing = killing.then(() => hub.kill());
      if (killedAt.size >= 10 && count % 50 === 0) told(`${count} acknowledged`);
    }
    return acknowledged;
  });
  await killing;
  return done;
}

function publications(random: Random, count: number): readonly Publication[] {
  return Array.from({ length: count }, () => {
    const idempotencyKey = uuidFrom(random);
    return { title: `Aiuto ${idempotencyKey}`, idempotencyKey, publisher };
  });
}

/** As many at a time as there are clients; in the order of the items. */
async function together<Item, Outcome>(
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...items.entries()];
  const client = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return outcomes;
}

/** Id and title of every opportunity that was ever added, as often as it was, in order; the log must be whole. */
async function titlesAdded(store: Store): Promise<readonly string[]> {
  const added: string[] = [];
  let position = 0;
  for (;;) {
    const page = await store.events(position, 500);
    if (page.length === 0) break;
    for (const event of page) {
      expect(event.position).toBe(++position);
      if (event.type === 'RecordAdded' && event.about === 'NODE' && event.after?.kind === 'Opportunity')
        added.push(`${event.subject} ${event.after.name}`);
    }
  }
  expect(position).toBe(await store.head());
  return added.sort();
}
