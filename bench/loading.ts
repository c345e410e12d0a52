/**
 * Loading the synthetic network into each store and building the projection from it, as the built command does: time and highest
 * resident memory of its process, one run. Beside it, in the same run, plain bulk inserts of the very same rows (states and
 * events) through each driver, in transactions as large as the hub's batches. A fifth of the usual size; `--full` loads it all.
 * Neo4j is the real one from `npm run start:neo4j`'s files. Needs `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  readonly peakMegabytes: number;
  readonly said: string;
}

/** The rows that the hub wrote, as plain as they can be. */
interface Rows {
  readonly nodes: readonly (readonly [id: string, state: string])[];
  readonly ties: readonly (readonly [id: string, from: string, to: string, state: string])[];
  readonly events: readonly (readonly [position: number, subject: string, after: string])[];
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
  const again = await run(['dist/cli.js', 'load', path], embedded);
  const fromSqlite = await run(['--input-type=module', '-e', projectionProgram], embedded);
  const rows = rowsIn(join(embedded.RETE_DATA, 'hub.sqlite'));
  const plainSqlite = insertIntoSqlite(rows, join(folder, 'plain.sqlite'));
  put('SQLite: rete load, checking included', intoSqlite, plainSqlite);
  put('SQLite: rete load again, nothing to write', again, plainSqlite);
  put('SQLite: building the projection', { ...fromSqlite, seconds: Number(fromSqlite.said) / 1000 }, null);
  table.push(['peer: the same rows through the SQLite package', plainSqlite.toFixed(1), '', '1.0']);

  const server = await bootNeo4j({ folder: join(folder, 'neo4j'), heapMegabytes: share === 1 ? 2048 : 512 });
  try {
    const remote = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const intoNeo4j = await run(['dist/cli.js', 'load', path], remote);
    const fromNeo4j = await run(['--input-type=module', '-e', projectionProgram], remote);
    const plainNeo4j = await insertIntoNeo4j(rows, server);
    put('Neo4j: rete load, checking included', intoNeo4j, plainNeo4j);
    put('Neo4j: building the projection', { ...fromNeo4j, seconds: Number(fromNeo4j.said) / 1000 }, null);
    table.push(['peer: the same rows through neo4j-driver, UNWIND', plainNeo4j.toFixed(1), '', '1.0']);
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

reportResult({
  name: share === 1 ? 'loading-full' : 'loading',
  title: `Loading ${size.actors} actors and ${size.ties} ties (one run)`,
  columns: ['', 'seconds', 'peak memory, MiB', 'time ÷ peer'],
  rows: table,
});

function put(name: string, { seconds, peakMegabytes }: Run, peer: number | null): void {
  const ratio = peer === null ? '' : (seconds / peer).toFixed(1);
  table.push([name, seconds.toFixed(1), peakMegabytes.toFixed(0), ratio]);
  process.stderr.write(`${name}: ${seconds.toFixed(1)} s\n`);
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
  const looking = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid))), 50);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${words.slice(0, 2).join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - began) / 1000, peakMegabytes: peak, said: said.trim() };
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

function rowsIn(file: string): Rows {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (statement: string): readonly Readonly<Record<string, unknown>>[] => {
    const found: readonly Readonly<Record<string, unknown>>[] = database.prepare(statement).all();
    return found;
  };
  const text = (row: Readonly<Record<string, unknown>>, name: string): string => {
    const value = row[name];
    return typeof value === 'string' ? value : '';
  };
  const rows: Rows = {
    nodes: all('SELECT id, state FROM node').map((row) => [text(row, 'id'), text(row, 'state')]),
    ties: all(
      `SELECT t.id, a.id AS source, b.id AS target, t.state FROM tie AS t
       JOIN node AS a ON a.seq = t.from_node JOIN node AS b ON b.seq = t.to_node`,
    ).map((row) => [text(row, 'id'), text(row, 'source'), text(row, 'target'), text(row, 'state')]),
    events: all('SELECT position, subject, after FROM event').map((row) => [
      Number(row['position']),
      text(row, 'subject'),
      text(row, 'after'),
    ]),
  };
  database.close();
  return rows;
}

/** Seconds. */
function insertIntoSqlite({ nodes, ties, events }: Rows, file: string): number {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 4000;
    CREATE TABLE node (id TEXT PRIMARY KEY, state TEXT);
    CREATE TABLE tie (id TEXT PRIMARY KEY, source TEXT, target TEXT, state TEXT);
    CREATE TABLE event (position INTEGER PRIMARY KEY, subject TEXT, after TEXT);`);
  const began = performance.now();
  const tables: readonly (readonly [string, readonly (readonly (string | number)[])[]])[] = [
    ['INSERT INTO node VALUES (?, ?)', nodes],
    ['INSERT INTO tie VALUES (?, ?, ?, ?)', ties],
    ['INSERT INTO event VALUES (?, ?, ?)', events],
  ];
  for (const [text, rows] of tables) {
    const statement = database.prepare(text);
    for (let start = 0; start < rows.length; start += batch) {
      database.exec('BEGIN');
      for (const row of rows.slice(start, start + batch)) statement.run(...row);
      database.exec('COMMIT');
    }
  }
  const seconds = (performance.now() - began) / 1000;
  database.close();
  return seconds;
}

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Seconds. */
async function insertIntoNeo4j(
  { nodes, ties, events }: Rows,
  { uri, user, password }: Login,
): Promise<number> {
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
    const began = performance.now();
    const statements: readonly (readonly [string, readonly (readonly (string | number)[])[]])[] = [
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
    ];
    for (const [text, rows] of statements) {
      for (let start = 0; start < rows.length; start += batch) {
        await driver.executeQuery(text, { rows: rows.slice(start, start + batch) });
      }
    }
    return (performance.now() - began) / 1000;
  } finally {
    await driver.close();
  }
}
