/**
 * Commits a second through the port of each store, with 1, 8 and 32 writers that each commit one new record after the other. Beside
 * them, in the same run and in turns, bare transactions through the driver that write as much: the state, its event, the position.
 * Median of five turns. `--sqlite` leaves Neo4j out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from '@photostructure/sqlite';
import neo4j from 'neo4j-driver';
import { bootNeo4j } from '../scripts/neo4j/boot.js';
import type { NodeContent } from '../src/model/entity.js';
import { invariant } from '../src/model/failure.js';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { median } from './measure.js';
import { reportResult } from './report.js';

const writerCounts = [1, 8, 32] as const;
const turns = 5;
/** Of each turn. */
const milliseconds = 1_000;

type Commit = (key: string) => Promise<void>;

const folder = mkdtempSync(join(tmpdir(), 'rete-bench-writes-'));
const table: (readonly string[])[] = [];
let made = 0;
try {
  await measureSqlite();
  if (!process.argv.includes('--sqlite')) await measureNeo4j();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSqlite(): Promise<void> {
  const store = await openSqliteStore({ folder: join(folder, 'hub') });
  const plain = new DatabaseSync(join(folder, 'plain.sqlite'));
  plain.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE state (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE event (position INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL)`);
  const insertState = plain.prepare('INSERT INTO state (id, body) VALUES (?, ?)');
  const insertEvent = plain.prepare('INSERT INTO event (subject, body) VALUES (?, ?)');
  const bare: Commit = (key) => {
    const body = JSON.stringify(record(key));
    plain.exec('BEGIN IMMEDIATE');
    insertState.run(key, body);
    insertEvent.run(key, body);
    plain.exec('COMMIT');
    return Promise.resolve();
  };
  try {
    await compare('SQLite', through(store), bare);
  } finally {
    plain.close();
    await store.close();
  }
}

async function measureNeo4j(): Promise<void> {
  const server = await bootNeo4j({ folder: join(folder, 'neo4j') });
  const { uri, user, password } = server;
  const store = await openNeo4jStore({ uri, user, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('CREATE CONSTRAINT IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE');
  await driver.executeQuery("MERGE (:BareLog {id: 'log', head: 0})");
  const bare: Commit = async (key) => {
    const session = driver.session();
    try {
      await session.executeWrite((transaction) =>
        transaction.run(
          `CREATE (:Bare {id: $key, body: $body})
           WITH 1 AS one
           MATCH (log:BareLog {id: 'log'}) SET log.head = log.head + 1
           CREATE (:BareEvent {position: log.head, subject: $key, body: $body})`,
          { key, body: JSON.stringify(record(key)) },
        ),
      );
    } finally {
      await session.close();
    }
  };
  try {
    await compare('Neo4j', through(store), bare);
  } finally {
    await driver.close();
    await store.close();
    await server.stop();
  }
}

async function compare(engine: string, hub: Commit, bare: Commit): Promise<void> {
  // Statements are planned before anything is timed.
  await commitsIn(hub, 1);
  await commitsIn(bare, 1);
  for (const writers of writerCounts) {
    const ours: number[] = [];
    const peers: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      ours.push(await commitsIn(hub, writers));
      peers.push(await commitsIn(bare, writers));
    }
    const [mine, theirs] = [median(ours), median(peers)];
    table.push([engine, String(writers), mine.toFixed(0), theirs.toFixed(0), (mine / theirs).toFixed(2)]);
    report();
  }
}

/** Commits a second. */
async function commitsIn(commit: Commit, writers: number): Promise<number> {
  const began = performance.now();
  let committed = 0;
  const write = async () => {
    while (performance.now() - began < milliseconds) {
      await commit(`r${(made += 1)}`);
      committed += 1;
      // The bare SQLite commit is synchronous: writers take turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return committed / ((performance.now() - began) / 1000);
}

function through(store: Store): Commit {
  return async (key) => {
    const written = await store.write(
      { nodes: [record(key)], ties: [], removedNodes: [], removedTies: [] },
      {
        principal: 'bench',
        reason: 'bench',
        preconditions: [{ kind: 'VERSION', of: 'NODE', id: `bench/${key}`, version: 0 }],
      },
    );
    invariant(written.ok, 'every commit is of something new');
  };
}

function record(key: string): NodeContent {
  return {
    id: `bench/${key}`,
    kind: 'Practice',
    name: `Pratica ${key}`,
    alternativeNames: [],
    references: {},
    network: 'bench',
    since: '2026-01-01',
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: 'STATED',
    statedOn: [],
    audience: [],
    fiction: false,
    properties: { isHire: true },
    citations: [],
  };
}

function report(): void {
  reportResult({
    name: 'writes',
    title: 'Commits a second (median of five turns of a second)',
    columns: ['store', 'writers', 'hub', 'bare transactions', 'hub ÷ bare'],
    rows: table,
    notes: [
      'A commit of the hub checks the record against the ontology, judges its precondition under lock, and writes its state, search tokens and event at a gapless position. A bare one writes the state and an event.',
      'SQLite has one writer whatever the number of those who wait for it, with `synchronous=FULL` on both sides. On Neo4j both sides raise one counter, which puts commits in a row.',
    ],
  });
}
