/**
 * Loading the synthetic network into each store, building the projection from it and starting on it, as the built command does:
 * time, processor time and highest resident memory of its process, one run. Beside it, in the same run, plain bulk inserts of
 * the very same rows (states and events) through each driver, in transactions as large as the hub's batches. A fifth of the usual
 * size; `--full` loads it all, `--sqlite` only into that store. Neo4j is the real one from `npm run start:neo4j`'s files.
 * Needs `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from '@photostructure/sqlite';
import neo4j from 'neo4j-driver';
import { bootNeo4j } from '../scripts/neo4j/boot.js';
import { generateNetwork } from '../src/services/generate-network.js';
import { usualSize } from '../src/services/synthetic/synthetic-network.js';
import { reportResult } from './report.js';

const batch = 2000;
const share = process.argv.includes('--full') ? 1 : 0.2;
const size = {
  actors: usualSize.actors * share,
  ties: usualSize.ties * share,
  municipalities: usualSize.municipalities * share,
  seed: usualSize.seed,
};
const question = '{ reach(from: ["sintetica/a015000"], hops: 3, includeFiction: true) { nodes { hops } } }';
const projectionProgram = `
  import { readConfig } from './dist/config.js';
  import { openStore } from './dist/open-store.js';
  import { loadProjection } from './dist/events/load.js';
  const config = readConfig(process.env);
  const store = await openStore(config.value);
  const began = performance.now();
  const projection = await loadProjection(store);
  projection.snapshot?.();
  console.log(Math.round(performance.now() - began));
  await store.close();
`;

interface Run {
  readonly seconds: number;
  /** Of a processor, in all threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly said: string;
}

interface Inserted {
  readonly seconds: number;
  readonly processorSeconds: number;
}

type Cells = readonly (string | number)[];

/** The rows that the hub wrote, as plain as they can be, a batch at a time. */
interface Rows {
  readonly nodes: () => Iterable<readonly Cells[]>;
  readonly ties: () => Iterable<readonly Cells[]>;
  readonly events: () => Iterable<readonly Cells[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'rete-bench-loading-'));
const generated = await generateNetwork(size, folder);
if (!generated.ok) throw new Error(generated.message);
const { path } = generated.value;
const table: (readonly string[])[] = [];
try {
  const checking = await run(['dist/cli.js', 'check', path], {});
  put('checking the file alone', checking, null);

  const embedded = { RETE_DATA: join(folder, 'data') };
  const intoSqlite = await run(['dist/cli.js', 'load', path], embedded);
  const rows = rowsIn(join(embedded.RETE_DATA, 'hub.sqlite'));
  const plainSqlite = await insertIntoSqlite(rows, join(folder, 'plain.sqlite'));
  const again = await run(['dist/cli.js', 'load', path], embedded);
  const fromSqlite = await run(['--input-type=module', '-e', projectionProgram], embedded);
  // The first start also loads the packaged networks.
  await timeStart(embedded);
  const start = await timeStart(embedded);
  put('SQLite: rete load, checking included', intoSqlite, plainSqlite);
  put('SQLite: the same without the checking', without(intoSqlite, checking), plainSqlite);
  put('SQLite: rete load again, nothing to write', again, plainSqlite);
  put('SQLite: building the projection', { ...fromSqlite, seconds: Number(fromSqlite.said) / 1000 }, null);
  put('SQLite: rete serve to the first reach', start, null);
  putPeer('peer: the same rows through the SQLite package', plainSqlite);

  if (!process.argv.includes('--sqlite')) {
    const server = await bootNeo4j({
      folder: join(folder, 'neo4j'),
      heapMegabytes: share === 1 ? 2048 : 512,
    });
    try {
      const remote = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
      const intoNeo4j = await run(['dist/cli.js', 'load', path], remote);
      const plainNeo4j = await insertIntoNeo4j(rows, server);
      const fromNeo4j = await run(['--input-type=module', '-e', projectionProgram], remote);
      put('Neo4j: rete load, checking included', intoNeo4j, plainNeo4j);
      put('Neo4j: building the projection', { ...fromNeo4j, seconds: Number(fromNeo4j.said) / 1000 }, null);
      putPeer('peer: the same rows through neo4j-driver, UNWIND', plainNeo4j);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** After every row: a run that is ended early leaves what it has measured. */
function report(): void {
  reportResult({
    name: share === 1 ? 'loading-full' : 'loading',
    title: `Loading ${size.actors} actors and ${size.ties} ties (one run)`,
    columns: ['', 'seconds', 'processor seconds', 'peak memory, MiB', 'time ÷ peer', 'processor ÷ peer'],
    rows: table,
    notes: [
      'On a machine that others use, the processor seconds tell more than the seconds. Those of Neo4j itself are not among them.',
      "Loading is far from three times the plain inserts, and the goal is missed. The hub's own tables and indexes, filled by plain inserts without any judging, took 2.2 times the processor time of the plain tables; the rest is reading and checking, preconditions, comparing with what is stored, JSON, and garbage collection in two threads.",
    ],
  });
}

function put(name: string, measured: Run, peer: Inserted | null): void {
  const { seconds, processorSeconds, peakMegabytes } = measured;
  table.push([
    name,
    seconds.toFixed(1),
    processorSeconds.toFixed(1),
    peakMegabytes.toFixed(0),
    peer === null ? '' : (seconds / peer.seconds).toFixed(1),
    peer === null ? '' : (processorSeconds / peer.processorSeconds).toFixed(1),
  ]);
  report();
}

function putPeer(name: string, { seconds, processorSeconds }: Inserted): void {
  table.push([name, seconds.toFixed(1), processorSeconds.toFixed(1), '', '1.0', '1.0']);
  report();
}

function without(whole: Run, part: Run): Run {
  return {
    ...whole,
    seconds: whole.seconds - part.seconds,
    processorSeconds: whole.processorSeconds - part.processorSeconds,
  };
}

/** Starts the hub and asks for a reach until it answers, then stops it. */
async function timeStart(environment: Readonly<Record<string, string>>): Promise<Run> {
  const began = performance.now();
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    env: { ...process.env, NODE_ENV: 'production', RETE_PORT: String(port), ...environment },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    while (child.exitCode === null && !(await answers(port))) await pause(20);
    const seconds = (performance.now() - began) / 1000;
    return {
      seconds,
      processorSeconds: processorSeconds(child.pid),
      peakMegabytes: peakMemory(child.pid),
      said: '',
    };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) throw new Error(`the hub answers ${text.slice(0, 500)}`);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}

async function run(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  let peak = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  let busy = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid));
    busy = Math.max(busy, processorSeconds(child.pid));
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${words.slice(0, 2).join(' ')} ended with ${code}: ${said}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, processorSeconds: busy, peakMegabytes: peak, said: said.trim() };
}

/** Linux says it in /proc; elsewhere it is not measured. */
function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** In hundredths, as Linux counts; elsewhere it is not measured. */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function rowsIn(file: string): Rows {
  const pages = (statement: string, columns: readonly string[]) =>
    function* (): Iterable<readonly Cells[]> {
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        const read = database.prepare(`${statement} LIMIT ${batch}`);
        for (let after = 0; ;) {
          const found: readonly Readonly<Record<string, unknown>>[] = read.all(after);
          if (found.length === 0) return;
          yield found.map((row) => columns.map((name) => cell(row[name])));
          after = Number(found.at(-1)?.['place']);
        }
      } finally {
        database.close();
      }
    };
  return {
    nodes: pages('SELECT seq AS place, id, state FROM node WHERE seq > ? ORDER BY seq', ['id', 'state']),
    ties: pages(
      `SELECT t.seq AS place, t.id, a.id AS source, b.id AS target, t.state FROM tie AS t
       JOIN node AS a ON a.seq = t.from_node JOIN node AS b ON b.seq = t.to_node WHERE t.seq > ? ORDER BY t.seq`,
      ['id', 'source', 'target', 'state'],
    ),
    events: pages(
      'SELECT position AS place, position, subject, after FROM event WHERE position > ? ORDER BY position',
      ['position', 'subject', 'after'],
    ),
  };
}

function cell(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}

/** Adds up what the work takes, leaving out the reading in between. */
function openWatch() {
  let seconds = 0;
  let busy = 0;
  return {
    time: async (work: () => void | Promise<unknown>): Promise<void> => {
      const began = performance.now();
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      seconds += (performance.now() - began) / 1000;
      busy += (user + system) / 1e6;
    },
    total: (): Inserted => ({ seconds, processorSeconds: busy }),
  };
}

async function insertIntoSqlite({ nodes, ties, events }: Rows, file: string): Promise<Inserted> {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 4000;
    CREATE TABLE node (id TEXT PRIMARY KEY, state TEXT);
    CREATE TABLE tie (id TEXT PRIMARY KEY, source TEXT, target TEXT, state TEXT);
    CREATE TABLE event (position INTEGER PRIMARY KEY, subject TEXT, after TEXT);`);
  const watch = openWatch();
  const tables = [
    ['INSERT INTO node VALUES (?, ?)', nodes],
    ['INSERT INTO tie VALUES (?, ?, ?, ?)', ties],
    ['INSERT INTO event VALUES (?, ?, ?)', events],
  ] as const;
  for (const [text, pages] of tables) {
    const statement = database.prepare(text);
    for (const rows of pages()) {
      await watch.time(() => {
        database.exec('BEGIN');
        for (const row of rows) statement.run(...row);
        database.exec('COMMIT');
      });
    }
  }
  database.close();
  return watch.total();
}

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

async function insertIntoNeo4j(
  { nodes, ties, events }: Rows,
  { uri, user, password }: Login,
): Promise<Inserted> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const [label, property] of [
      ['PlainNode', 'id'],
      ['PlainEvent', 'position'],
    ]) {
      await driver.executeQuery(
        `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      );
    }
    await driver.executeQuery('CREATE CONSTRAINT IF NOT EXISTS FOR ()-[t:PLAIN]-() REQUIRE t.id IS UNIQUE');
    const watch = openWatch();
    const statements = [
      ['UNWIND $rows AS row CREATE (:PlainNode { id: row[0], state: row[1] })', nodes],
      [
        `UNWIND $rows AS row MATCH (a:PlainNode { id: row[1] }) MATCH (b:PlainNode { id: row[2] })
         CREATE (a)-[:PLAIN { id: row[0], state: row[3] }]->(b)`,
        ties,
      ],
      [
        'UNWIND $rows AS row CREATE (:PlainEvent { position: row[0], subject: row[1], after: row[2] })',
        events,
      ],
    ] as const;
    for (const [text, pages] of statements) {
      for (const rows of pages()) await watch.time(() => driver.executeQuery(text, { rows }));
    }
    return watch.total();
  } finally {
    await driver.close();
  }
}
