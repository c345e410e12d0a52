/**
 * `npm run start:neo4j`: boots a real Neo4j from Maven Central, with its data under `data/neo4j`, and the built hub on
 * it. A signal ends the hub, then the server; either one's end ends the other.
 */
import { spawn } from 'node:child_process';
import { bootNeo4j } from './boot.js';

const folder = 'data/neo4j';

process.stdout.write(
  'Booting Neo4j; the first time it is fetched from Maven Central, which takes a while.\n',
);
try {
  process.exitCode = await serveOn(await bootNeo4j({ folder }));
} catch (error) {
  process.stderr.write(`rete: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Runs the hub on a server until one of them ends; resolves with the exit code of the hub. */
async function serveOn(server: Awaited<ReturnType<typeof bootNeo4j>>): Promise<number> {
  const { uri, user, password } = server;
  const hub = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
  const hubEnded = new Promise<number>((resolve) => {
    hub.once('exit', (code) => resolve(code ?? 1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => hub.kill('SIGTERM'));
  void server.ended.then((how) => {
    if (hub.exitCode !== null || hub.signalCode !== null) return;
    process.stderr.write(`rete: Neo4j ended (${how}), and the hub with it\n`);
    hub.kill('SIGTERM');
  });
  const code = await hubEnded;
  await server.stop();
  return code;
}
