/** Backups and what is restored from them, on both stores and from one to the other. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync, readFileSync, appendFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadProjection } from '../../../src/events/load.js';
import type { JobContent } from '../../../src/model/job.js';
import { viewerOf } from '../../../src/model/viewer.js';
import { checkBackup, restoreBackup } from '../../../src/services/backup/restore-backup.js';
import { writeBackup } from '../../../src/services/backup/write-backup.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../../src/store/store.js';
import { everything, firstPage, memberOf, node, operator, put, tie } from '../../store/things.js';
import { loadPackaged } from '../../support/hub.js';
import { describeOnNeo4j } from '../../support/neo4j.js';

const root = mkdtempSync(join(tmpdir(), 'rete-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const opened = new Set<Store>();
afterEach(async () => {
  await Promise.all([...opened].map((store) => store.close()));
  opened.clear();
});

let files = 0;
const sqlite = async (): Promise<Store> => {
  const store = await openSqliteStore({ folder: join(root, `data-${++files}`) });
  opened.add(store);
  return store;
};

const anna = { name: 'anna', role: 'MEMBER', organisations: [], programmes: [] } as const;
const idempotency = { operation: 'test', key: 'one', inputHash: 'x' };

/** Writes a history with everything that a store holds. */
async function fill(store: Store): Promise<void> {
  const hidden = { audience: ['test/a'] };
  await put(store, {
    nodes: [
      node('test/a', 'Company', { alternativeNames: [{ name: 'Ditta Cà', form: 'VARIANT' }] }),
      node('test/b', 'Company', hidden),
      node('test/c', 'Company'),
      node('test/gone', 'Company'),
      node('test/award', 'Award', { references: { recipient: ['test/b'] }, name: 'Premio' }),
    ],
    ties: [tie('SUPPLIES', 'test/a', 'test/c'), tie('SUPPLIES', 'test/a', 'test/gone')],
    jobs: [job('test-job')],
  });
  await put(store, { nodes: [node('test/c', 'Company', { name: 'Gamma' })] }, { idempotency });
  await put(
    store,
    { nodes: [node('test/c', 'Company', { name: 'Gamma' })] },
    { idempotency: { ...idempotency, key: 'none' } },
  );
  await put(store, {
    removedTies: [tie('SUPPLIES', 'test/a', 'test/gone').id],
    removedNodes: ['test/gone'],
  });
  await put(store, { jobs: [job('test-job', { status: 'RUNNING', instance: 'hub' })] });
  await store.jobs.putResult('test-job', 'hub', 'packed');
  await put(store, { jobs: [job('test-job', { status: 'DONE', instance: 'hub', endedAt: later })] });
  await put(store, {
    alerts: [
      {
        id: 'decision',
        cause: 'INVITATION',
        subject: 'test/c',
        causedAt: 1,
        day: '2026-11-24',
        recipients: [
          { recipient: 'test/a', reasons: [{ kind: 'INVITED' }], path: null },
          { recipient: 'test/c', reasons: [{ kind: 'ADDRESSED' }], path: null },
        ],
      },
    ],
  });
  await store.alerts.mark('test/a', ['decision'], { read: true, dismissed: null, at: later });
  await store.alerts.setDecidedThrough(3);
}

const later = '2026-11-24T11:00:00.000Z';

function job(id: string, more: Partial<JobContent> = {}): JobContent {
  return {
    id,
    principal: anna,
    sees: '[]',
    operation: 'spread',
    asked: {},
    question: {},
    form: 1,
    timeLimit: 1000,
    status: 'QUEUED',
    askedAt: '2026-11-24T10:00:00.000Z',
    startedAt: null,
    endedAt: null,
    instance: null,
    position: null,
    failure: null,
    restartOf: null,
    ...more,
  };
}

async function backup(store: Store): Promise<string> {
  const path = join(root, `backup-${++files}`);
  const file = await open(path, 'w');
  try {
    await writeBackup(
      store,
      { madeAt: later, version: '1' },
      async (bytes) => void (await file.write(bytes)),
    );
  } finally {
    await file.close();
  }
  return path;
}

async function restored(path: string, store: Store): Promise<void> {
  const checked = await checkBackup(path);
  if (!checked.ok) throw new Error(checked.message);
  const done = await restoreBackup(store, checked.value);
  if (!done.ok) throw new Error(done.message);
}

/** All that a store tells of itself. */
async function told(store: Store) {
  const contents: unknown[] = [];
  for await (const page of store.contents('test')) contents.push(...page);
  const find = async (viewer: typeof operator, text: string) => {
    const page = await store.find(viewer, { scope: everything, text }, firstPage);
    return page.items.map(({ item }) => item);
  };
  const related = await store.tiesOf(operator, {
    scope: everything,
    actors: ['test/a', 'test/c'],
    direction: 'BOTH',
    page: firstPage,
  });
  const keys: unknown[] = [];
  for await (const page of store.archive.keys()) keys.push(...page);
  const network = (await loadProjection(store)).snapshot();
  return {
    head: await store.head(),
    events: await store.events(0, 100_000),
    contents,
    all: await find(operator, ''),
    public: await find(memberOf(), ''),
    member: await find(memberOf('test/a'), ''),
    text: await find(operator, 'ditta ca'),
    related: [...related].map(([id, { items }]) => [id, items.map(({ item }) => item.id)]),
    job: await store.jobs.find(viewerOf(anna), 'test-job'),
    result: await store.jobs.result(viewerOf(anna), 'test-job'),
    inboxes: [
      await store.alerts.inbox(operator, 'test/a', { limit: 10, direction: 'FORWARD' }),
      await store.alerts.inbox(operator, 'test/c', { limit: 10, direction: 'FORWARD' }),
    ],
    decidedThrough: await store.alerts.decidedThrough(),
    keys: keys.length,
    actors: [network.nodeCount, network.tieCount],
  };
}

/** What must hold of a store that was restored from another. */
async function sameAndGoingOn(original: Store, copy: Store): Promise<void> {
  const before = await told(original);
  expect(await told(copy)).toEqual(before);
  const change = { nodes: [node('test/c', 'Company', { name: 'Gamma' })] };
  const repeated = await put(copy, change, { idempotency });
  expect(repeated).toEqual({ ok: true, first: 9, last: 9, added: 0, changed: 1, removed: 0, repeated: true });
  const unchanged = await put(copy, change, { idempotency: { ...idempotency, key: 'none' } });
  expect(unchanged).toMatchObject({ first: 9, last: 9, repeated: true });
  const next = await put(copy, { nodes: [node('test/a', 'Company', { name: 'Alfa' })] });
  expect(next.first).toBe(before.head + 1);
  const [state] = await copy.nodes(operator, ['test/a']);
  expect(state?.version).toBe(2);
}

describe('a backup of the embedded store', () => {
  it('restored into another, gives the same contents, log and answers, and goes on from there', async () => {
    const [store, copy] = [await sqlite(), await sqlite()];
    await fill(store);
    await restored(await backup(store), copy);
    await sameAndGoingOn(store, copy);
  });

  it('of an empty store is empty', async () => {
    const [store, copy] = [await sqlite(), await sqlite()];
    await restored(await backup(store), copy);
    expect(await copy.head()).toBe(0);
    expect(await copy.archive.unfinished()).toBe(false);
  });

  it('stands at one position, whatever is written while it is made', async () => {
    const [store, copy] = [await sqlite(), await sqlite()];
    await fill(store);
    const head = await store.head();
    const reads = store.events;
    let wrote = false;
    const busy: Store = {
      ...store,
      events: async (after, limit) => {
        const events = await reads(after, limit);
        if (!wrote && after === 0) {
          wrote = true;
          await put(
            store,
            { nodes: [node('test/late', 'Company')] },
            { idempotency: { ...idempotency, key: 'late' } },
          );
        }
        return events;
      },
    };
    await restored(await backup(busy), copy);
    expect(wrote).toBe(true);
    expect(await store.head()).toBe(head + 1);
    expect(await copy.head()).toBe(head);
    expect(await copy.nodes(operator, ['test/late'])).toEqual([null]);
    // Its key is not there either, or the repeat would be told of a write that is not.
    const again = await put(
      copy,
      { nodes: [node('test/late', 'Company')] },
      { idempotency: { ...idempotency, key: 'late' } },
    );
    expect(again).toMatchObject({ repeated: false, added: 1 });
  });

  it('is refused by a store that is not empty, which stays as it is', async () => {
    const [store, other] = [await sqlite(), await sqlite()];
    await fill(store);
    await put(other, { nodes: [node('test/mine', 'Company')] });
    const checked = await checkBackup(await backup(store));
    const done = checked.ok ? await restoreBackup(other, checked.value) : checked;
    expect(done).toMatchObject({ ok: false, kind: 'NOT_EMPTY' });
    expect(await other.head()).toBe(1);
    expect(await other.archive.unfinished()).toBe(false);
  });

  it('leaves a mark where it stops half-way, and begins anew over what it left', async () => {
    const [store, copy] = [await sqlite(), await sqlite()];
    await fill(store);
    const checked = await checkBackup(await backup(store));
    if (!checked.ok) throw new Error(checked.message);
    const failing: Store = {
      ...copy,
      archive: {
        ...copy.archive,
        put: (number, part) =>
          part.keys === undefined ? copy.archive.put(number, part) : Promise.reject(new Error('the cable')),
      },
    };
    await expect(restoreBackup(failing, checked.value)).rejects.toThrow('the cable');
    expect(await copy.archive.unfinished()).toBe(true);
    expect(await restoreBackup(copy, checked.value)).toMatchObject({ ok: true });
    expect(await copy.archive.unfinished()).toBe(false);
    await sameAndGoingOn(store, copy);
  });
});

describe('a file that is no whole backup', () => {
  const damaged: readonly (readonly [string, (bytes: Buffer) => Buffer, RegExp])[] = [
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 40), /cannot be read to its end|cut off/u],
    ['without its end', (bytes) => edited(bytes, (lines) => lines.slice(0, -1)), /cut off/u],
    [
      'changed',
      (bytes) => edited(bytes, (lines) => lines.map((line) => line.replace('Gamma', 'Delta'))),
      /checksum/u,
    ],
    [
      'lacking an event',
      (bytes) => resealed(bytes, (lines) => lines.filter((_, at) => at !== 3)),
      /does not follow/u,
    ],
    [
      'of another version',
      (bytes) => resealed(bytes, (lines) => lines.map((line) => line.replace('"format":1', '"format":2'))),
      /format 1 or earlier, found 2/u,
    ],
    [
      'of another ontology',
      (bytes) => resealed(bytes, (lines) => lines.map((line) => line.replaceAll('"Award"', '"Medal"'))),
      /ontology.*Medal/u,
    ],
    [
      'with a tie to nobody',
      (bytes) =>
        resealed(bytes, (lines) => lines.map((line) => line.replaceAll('"to":"test/c"', '"to":"test/x"'))),
      /ontology/u,
    ],
    ['something else', () => gzipSync('hello'), /expected a backup/u],
    ['not compressed', () => Buffer.from('hello'), /cannot be read to its end/u],
  ];

  it.each(damaged)('%s is refused before anything is written', async (_, damage, expected) => {
    const [store, copy] = [await sqlite(), await sqlite()];
    await fill(store);
    const path = await backup(store);
    writeFileSync(path, damage(readFileSync(path)));
    const checked = await checkBackup(path);
    expect(checked).toMatchObject({
      ok: false,
      kind: 'BACKUP_REFUSED',
      message: expect.stringMatching(expected) as unknown,
    });
    expect(await copy.archive.unfinished()).toBe(false);
  });

  it('that goes on after its end is refused', async () => {
    const store = await sqlite();
    await fill(store);
    const path = await backup(store);
    const size = statSync(path).size;
    appendFileSync(path, gzipSync('{"more":1}\n'));
    expect(statSync(path).size).toBeGreaterThan(size);
    expect(await checkBackup(path)).toMatchObject({
      ok: false,
      message: expect.stringContaining('after its end') as unknown,
    });
  });
});

describeOnNeo4j('backups of Neo4j', (lease) => {
  const neo4j = async (): Promise<Store> => {
    const { uri, user, password, database } = lease();
    const store = await openNeo4jStore({
      uri,
      user,
      password,
      ...(database === undefined ? {} : { database }),
    });
    opened.add(store);
    return store;
  };

  it('go into the embedded store and back, with the packaged networks', async () => {
    await lease().empty();
    const [store, copy] = [await neo4j(), await sqlite()];
    await fill(store);
    await loadPackaged(store);
    const first = await told(store);
    await restored(await backup(store), copy);
    expect(await told(copy)).toEqual(first);
    const path = await backup(copy);
    await lease().empty();
    await put(store, { nodes: [node('test/mine', 'Company')] });
    const checked = await checkBackup(path);
    if (!checked.ok) throw new Error(checked.message);
    expect(await restoreBackup(store, checked.value)).toMatchObject({ ok: false, kind: 'NOT_EMPTY' });
    await lease().empty();
    const failing: Store = {
      ...store,
      archive: { ...store.archive, finish: () => Promise.reject(new Error('the cable')) },
    };
    await expect(restoreBackup(failing, checked.value)).rejects.toThrow('the cable');
    expect(await store.archive.unfinished()).toBe(true);
    await restored(path, store);
    await sameAndGoingOn(copy, store);
  }, 300_000);
});

function edited(bytes: Buffer, edit: (lines: readonly string[]) => readonly string[]): Buffer {
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
  return gzipSync(`${edit(lines).join('\n')}\n`);
}

/** Edited by somebody who knows how the end is made. */
function resealed(bytes: Buffer, edit: (lines: readonly string[]) => readonly string[]): Buffer {
  return edited(bytes, (lines) => {
    const kept = edit(lines.slice(0, -1));
    const of = (tag: string): number => kept.filter((line) => line.startsWith(`{"${tag}":{`)).length;
    const counts = { events: of('event'), keys: of('key'), results: of('result'), marks: of('mark') };
    const sha256 = createHash('sha256')
      .update(`${kept.join('\n')}\n`)
      .digest('hex');
    return [...kept, JSON.stringify({ end: { counts, sha256 } })];
  });
}
