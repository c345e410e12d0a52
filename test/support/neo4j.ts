/** A real Neo4j for tests: one at a time has it, and finds it empty. */
import { once } from 'node:events';
import { connect } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { Neo4jLogin, Welcome } from './neo4j-global-setup.js';

export type { Neo4jLogin } from './neo4j-global-setup.js';

export interface Neo4jLease extends Neo4jLogin {
  /** Deletes all data; the schema stays. Refuses where the data is not that of tests. */
  empty(): Promise<void>;
  release(): void;
}

/** For a boot, a download before it, and the test files before this one. */
const patience = 900_000;

/** Why there is no Neo4j here; null where there is one. */
export function neo4jObstacle(): string | null {
  const provided = inject('neo4j');
  return 'obstacle' in provided ? provided.obstacle : null;
}

/**
 * Describes tests that need a Neo4j. Where there is none they are skipped, and the title says why; in CI they fail.
 * The tests get the lease when they run: it is taken before the first and released after the last.
 */
export function describeOnNeo4j(name: string, tests: (lease: () => Neo4jLease) => void): void {
  const obstacle = neo4jObstacle();
  if (obstacle !== null && process.env['CI'] !== undefined) {
    it(`${name}: needs a Neo4j`, () => {
      throw new Error(`there is no Neo4j: ${obstacle}`);
    });
    return;
  }
  describe.skipIf(obstacle !== null)(obstacle === null ? name : `${name} (not run: ${obstacle})`, () => {
    let lease: Neo4jLease | null = null;
    beforeAll(async () => {
      lease = await leaseNeo4j();
    }, patience);
    afterAll(() => lease?.release());
    tests(() => {
      if (lease === null) throw new Error('the Neo4j is there only while tests run');
      return lease;
    });
  });
}

/** Waits for its turn; the database is empty then. */
export async function leaseNeo4j(): Promise<Neo4jLease> {
  const provided = inject('neo4j');
  if ('obstacle' in provided) throw new Error(`there is no Neo4j: ${provided.obstacle}`);
  const socket = connect(provided.door, '127.0.0.1');
  socket.setEncoding('utf8');
  let words = '';
  while (!words.endsWith('\n')) {
    const [chunk] = (await once(socket, 'data')) as readonly unknown[];
    words += String(chunk);
  }
  const welcome = JSON.parse(words) as Welcome;
  if ('failure' in welcome) {
    socket.destroy();
    throw new Error(welcome.failure);
  }
  const lease: Neo4jLease = {
    ...welcome,
    empty: () => emptyNeo4j(welcome),
    release: () => socket.destroy(),
  };
  await lease.empty();
  return lease;
}

/** Runs statements one after the other, as a person beside the hub would; rows of the last. */
export async function runOnNeo4j(
  login: Neo4jLogin,
  ...statements: readonly string[]
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session(login.database === undefined ? {} : { database: login.database });
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = [];
    for (const statement of statements) {
      const result = await session.run(statement);
      rows = result.records.map((record): Readonly<Record<string, unknown>> => record.toObject());
    }
    return rows;
  } finally {
    await session.close();
    await driver.close();
  }
}

/** An empty database is marked as that of tests; one with data is emptied only where it bears the mark. */
async function emptyNeo4j(login: Neo4jLogin): Promise<void> {
  const [content] = await runOnNeo4j(
    login,
    `OPTIONAL MATCH (s:ReteStore { id: 'store' })
     RETURN s.forTests AS forTests, EXISTS { MATCH (n) } AS any`,
  );
  if (content?.['any'] === true && content['forTests'] !== true) {
    throw new Error(
      `${login.uri} holds data that is not that of tests: give the tests an empty database, which they then keep`,
    );
  }
  await runOnNeo4j(
    login,
    `MERGE (s:ReteStore { id: 'store' }) ON CREATE SET s.forTests = true, s.schema = 0`,
    `MATCH (n) WHERE NOT n:ReteStore AND NOT n:ReteLog
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
    `MATCH (log:ReteLog) SET log.head = 0`,
  );
}
