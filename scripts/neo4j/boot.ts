/** Boots a real Neo4j Community server without Docker or an installer, and stops it again. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { serverFiles, serverVersion, whyNotAvailable } from './server-files.js';

export interface BootOptions {
  /** Where the server keeps its data, configuration and log; made if missing. A second boot finds the data again. */
  readonly folder: string;
  /** Of the Java heap; 512 where missing. */
  readonly heapMegabytes?: number;
  /** A free one where missing. */
  readonly boltPort?: number;
}

export interface BootedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Resolves with a word about how, when the server has ended. */
  readonly ended: Promise<string>;
  /** Stops the server cleanly; resolves when it has ended. May be called twice. */
  stop(): Promise<void>;
}

const user = 'neo4j';
const bootMilliseconds = 120_000;
const stopMilliseconds = 20_000;
const adminClass = 'org.neo4j.server.startup.Neo4jAdminCommand';
const serverClass = 'org.neo4j.server.CommunityEntryPoint';

/** Resolves when the server answers queries; rejects, saying why, when it cannot be booted. Loopback only. */
export async function bootNeo4j(options: BootOptions): Promise<BootedNeo4j> {
  const obstacle = await whyNotAvailable();
  if (obstacle !== null) throw new Error(obstacle);
  const library = await serverFiles();
  const folder = resolve(options.folder);
  const port = options.boltPort ?? (await freePort());
  await mkdir(join(folder, 'conf'), { recursive: true });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), settings(port));
  const password = await passwordOf(folder, library);
  const child = spawn('java', serverArguments(folder, library, options.heapMegabytes ?? 512), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Of its own group: a terminal's Ctrl-C is for whoever booted it, who stops it in time.
    detached: true,
  });
  const tail = tailOf(child);
  const ended = endOf(child);
  // A parent that ends without stopping its server would leave it behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.removeListener('exit', kill));
  const uri = `neo4j://127.0.0.1:${port}`;
  try {
    await answering(uri, password, ended);
  } catch (error) {
    child.kill('SIGKILL');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Neo4j ${serverVersion} did not start: ${reason}. It said last:\n${tail()}`, {
      cause: error,
    });
  }
  return { uri, user, password, pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(timer);
}

/** Polls a real query: the port opens before the database answers. */
async function answering(uri: string, password: string, ended: Promise<string>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 3000,
    maxTransactionRetryTime: 0,
  });
  const deadline = Date.now() + bootMilliseconds;
  let end: string | null = null;
  void ended.then((how) => (end = how));
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (end !== null) throw new Error(`the process ended (${String(end)})`, { cause: error });
        if (Date.now() > deadline) {
          throw new Error(`no answer within ${bootMilliseconds / 1000} s`, { cause: error });
        }
        await pause(250);
      }
    }
  } finally {
    await driver.close();
  }
}

/** The password, made at the first boot and kept in the folder, readable by its owner only. */
async function passwordOf(folder: string, library: string): Promise<string> {
  const file = join(folder, 'password');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  }
  const password = (await readFile(file, 'utf8')).trim();
  // Once it has run, the server keeps the password in its own system database.
  if (!existsSync(join(folder, 'data', 'databases', 'system'))) {
    const child = spawn(
      'java',
      ['-cp', join(library, '*'), adminClass, 'dbms', 'set-initial-password', password],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
      },
    );
    const tail = tailOf(child);
    const how = await endOf(child);
    if (how !== 'code 0') throw new Error(`the password of Neo4j could not be set (${how}): ${tail()}`);
  }
  return password;
}

function serverArguments(folder: string, library: string, heapMegabytes: number): string[] {
  return [
    `-Xms${heapMegabytes}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseG1GC',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(library, '*'),
    serverClass,
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

function settings(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    // Transaction logs of 2 MB rather than 518 MB.
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    // Otherwise a stop waits for idle connections.
    'internal.server.bolt.thread_pool_shutdown_wait_time=500ms',
    'internal.server.bolt.connection_shutdown_wait_time=500ms',
    '',
  ].join('\n');
}

/** The last lines a process printed. */
function tailOf(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(code === null ? `signal ${String(signal)}` : `code ${code}`),
    );
  });
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
