/**
 * One Neo4j for all test files, booted when the first of them asks for it. Files take turns, since a Community server has one
 * database: who holds a connection to the door has it, the next in line gets it when that connection closes.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bootNeo4j } from '../../scripts/neo4j/boot.js';
import type { BootedNeo4j } from '../../scripts/neo4j/boot.js';
import { whyNotAvailable } from '../../scripts/neo4j/server-files.js';

export interface Neo4jLogin {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** What the door says to whom it lets in. */
export type Welcome = Neo4jLogin | { readonly failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the door, or why there is no Neo4j. */
    neo4j: { readonly door: number } | { readonly obstacle: string };
  }
}

let door: Server | null = null;
let server: { readonly folder: string; readonly booted: Promise<BootedNeo4j> } | null = null;

export async function setup(project: TestProject): Promise<void> {
  const obstacle = await obstacleHere();
  if (obstacle !== null) {
    process.stderr.write(`\nTests on Neo4j are not run: ${obstacle}.\n\n`);
    project.provide('neo4j', { obstacle });
    return;
  }
  door = createServer(takingTurns(login)).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('the door has no port');
  project.provide('neo4j', { door: address.port });
}

export async function teardown(): Promise<void> {
  door?.close();
  if (server === null) return;
  await server.booted.then((booted) => booted.stop()).catch(() => undefined);
  await rm(server.folder, { recursive: true, force: true });
}

async function obstacleHere(): Promise<string | null> {
  if (process.env['RETE_TEST_NEO4J'] === 'off') return 'RETE_TEST_NEO4J is off';
  return process.env['NEO4J_URI'] === undefined ? whyNotAvailable() : null;
}

function takingTurns(welcome: () => Promise<Welcome>): (socket: Socket) => void {
  const waiting: Socket[] = [];
  let holder: Socket | null = null;
  const next = (): void => {
    holder = waiting.shift() ?? null;
    const admitted = holder;
    if (admitted === null) return;
    void welcome().then((words) => admitted.write(`${JSON.stringify(words)}\n`));
  };
  return (socket) => {
    waiting.push(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (holder === socket) next();
      else if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1);
    });
    socket.resume();
    if (holder === null) next();
  };
}

async function login(): Promise<Welcome> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined) {
    const database = process.env['NEO4J_DATABASE'];
    return {
      uri,
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
      ...(database === undefined ? {} : { database }),
    };
  }
  try {
    if (server === null) {
      const folder = await mkdtemp(join(tmpdir(), 'rete-neo4j-'));
      server = { folder, booted: bootNeo4j({ folder }) };
    }
    const { uri: booted, user, password } = await server.booted;
    return { uri: booted, user, password };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
