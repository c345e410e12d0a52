/**
 * `npm run start:neo4j`: boots a Neo4j that keeps its data in data/neo4j, and the hub on it. Arguments go to `rete serve`. A
 * signal ends both, the hub first; where one ends by itself, so does the other.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bootNeo4j } from './boot.js';
import { serverVersion } from './server-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

process.exitCode = await start();

async function start(): Promise<number> {
  if (!existsSync(program)) {
    process.stderr.write(`${program} is missing: npm run build makes it\n`);
    return 1;
  }
  process.stdout.write(
    `Neo4j ${serverVersion} is starting: under a minute, and longer when it is fetched first …\n`,
  );
  let stopped = false;
  const early = (): void => {
    stopped = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, early);
  const server = await bootNeo4j({ folder: `${root}data/neo4j` }).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  });
  if (server === null) return 1;
  if (stopped) {
    await server.stop();
    return 0;
  }
  process.stdout.write(
    `Neo4j listens on ${server.uri}, user ${server.user}, password in data/neo4j/password\n`,
  );
  const hub = spawn(process.execPath, [program, 'serve', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    // Of its own group, a terminal's Ctrl-C does not reach it: it gets one signal, from here.
    detached: true,
    env: {
      ...process.env,
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      // Settings for another Neo4j have no say here.
      NEO4J_USER_FILE: '',
      NEO4J_PASSWORD_FILE: '',
      NEO4J_DATABASE: '',
    },
  });
  let ending = false;
  const end = (): void => {
    // A second signal would end the hub at once, whatever it has under way.
    if (!ending) hub.kill('SIGTERM');
    ending = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  void server.ended.then((how) => {
    if (hub.exitCode === null) process.stderr.write(`Neo4j has ended (${how}); the hub ends too\n`);
    end();
  });
  const code = await new Promise<number>((resolve) => {
    hub.once('error', () => resolve(1));
    hub.once('exit', (exit) => resolve(exit ?? 1));
  });
  await server.stop();
  return code;
}
