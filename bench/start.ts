/**
 * How soon the hub answers after it was started, and how much memory it takes, on the five packaged networks:
 * the first start, which loads them, and a restart, which finds them loaded. Beside it, in the same run, the smallest
 * server of the same kind: Apollo's standalone server with one field. Median of five. Needs `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportResult } from './report.js';

const rounds = 5;
const patienceMilliseconds = 60_000;

interface Started {
  readonly milliseconds: number;
  /** Highest resident memory until the first answer, in MiB. */
  readonly peakMegabytes: number;
}

const question = JSON.stringify({ query: '{ actors(first: 1) { totalCount nodes { name } } }' });
const peerQuestion = JSON.stringify({ query: '{ hello }' });
const peerProgram = `
  import { ApolloServer } from '@apollo/server';
  import { startStandaloneServer } from '@apollo/server/standalone';
  const server = new ApolloServer({ typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'world' } } });
  await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(process.env.RETE_PORT) } });
`;

const first: Started[] = [];
const again: Started[] = [];
const peer: Started[] = [];
for (let round = 0; round < rounds; round++) {
  const data = mkdtempSync(join(tmpdir(), 'rete-bench-'));
  try {
    first.push(await timeStart(['dist/cli.js', 'serve'], question, '/graphql', data));
    again.push(await timeStart(['dist/cli.js', 'serve'], question, '/graphql', data));
    peer.push(await timeStart(['--input-type=module', '-e', peerProgram], peerQuestion, '/', data));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

reportResult({
  name: 'start',
  title: 'Start to first answer, five networks, embedded store',
  columns: ['', 'first answer, ms', 'peak memory, MiB', 'time ÷ peer'],
  rows: [
    row('first start: loads the five networks', first),
    row('restart: finds them loaded', again),
    row("peer: Apollo's standalone server, one field", peer),
  ],
});

function row(name: string, runs: readonly Started[]): readonly string[] {
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const ratio = milliseconds / median(peer.map((run) => run.milliseconds));
  const memory = median(runs.map((run) => run.peakMegabytes));
  return [name, milliseconds.toFixed(0), memory.toFixed(0), ratio.toFixed(1)];
}

async function timeStart(
  command: readonly string[],
  body: string,
  path: string,
  data: string,
): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, RETE_PORT: String(port), RETE_DATA: data, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (performance.now() - began < patienceMilliseconds) {
      if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
      if (await answers(`http://127.0.0.1:${port}${path}`, body)) {
        return { milliseconds: performance.now() - began, peakMegabytes: peakMemory(child.pid) };
      }
      await sleep(5);
    }
    throw new Error(`no answer within ${patienceMilliseconds} ms`);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function answers(url: string, body: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    const { data } = (await response.json()) as { data?: unknown };
    return data !== undefined && data !== null;
  } catch {
    return false;
  }
}

/** Linux says it in /proc; elsewhere it is not measured. */
function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
