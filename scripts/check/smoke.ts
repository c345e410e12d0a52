/**
 * Starts the built hub once under another Node, asks it one question over HTTP, and ends it by a signal.
 * Usage: tsx scripts/check/smoke.ts NODE DATA-FOLDER. Exits with 1 and says what was expected where anything differs.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const [node = process.execPath, data = 'data'] = process.argv.slice(2);
const question = '{ actors(first: 1) { totalCount } }';

const hub = spawn(node, ['dist/cli.js', 'serve'], {
  env: { ...process.env, RETE_PORT: '0', RETE_DATA: data, NODE_OPTIONS: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise<number | null>((resolve) => {
  hub.once('exit', resolve);
});
try {
  const address = await addressPrinted();
  const answer = await ask(`${address}/graphql`);
  if (answer < 1) throw new Error(`expected actors of the packaged networks; found ${answer}`);
  hub.kill('SIGTERM');
  const code = await ended;
  if (code !== 0) throw new Error(`expected the hub to end with 0 after SIGTERM; found ${String(code)}`);
  console.log(`started, answered (${answer} actors) and ended`);
} catch (error) {
  hub.kill('SIGKILL');
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The first http address the hub prints; rejects where the hub ends without one. */
async function addressPrinted(): Promise<string> {
  for await (const line of createInterface(hub.stdout)) {
    console.log(line);
    const [address] = /http:\/\/[\w.[\]:-]+:\d+/u.exec(line) ?? [];
    if (address === undefined) continue;
    // Whatever it prints later must not fill the pipe.
    hub.stdout.resume();
    return address;
  }
  throw new Error('expected the hub to print its address; it ended without one');
}

/** How many actors the hub knows. */
async function ask(url: string): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const text = await response.text();
  const count: unknown = /"totalCount":(\d+)/u.exec(text)?.[1];
  if (!response.ok || count === undefined) {
    throw new Error(`expected an answer to ${question}; found ${response.status} ${text}`);
  }
  return Number(count);
}
