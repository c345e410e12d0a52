/** The same end-to-end tests on every store that this machine can run. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { Hub } from '../../src/app.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { TestHubOptions } from './hub.js';
import { startTestHub } from './hub.js';
import { describeOnNeo4j } from './neo4j.js';

export type StartedHub = () => Hub;

/** Describes tests of one hub with the packaged networks, on the embedded store and on a real Neo4j. */
export function describeOnStores(
  name: string,
  tests: (hub: StartedHub) => void,
  options: Pick<TestHubOptions, 'onStatement' | 'identify' | 'now' | 'prepare' | 'seeds'> = {},
): void {
  describe(`${name} (SQLite)`, () => {
    withHub(() => startTestHub(options), tests);
  });
  describeOnNeo4j(`${name} (Neo4j)`, (lease) => {
    withHub(async () => {
      const { uri, user, password, database } = lease();
      const { onStatement } = options;
      const store = await openNeo4jStore({
        uri,
        user,
        password,
        ...(database === undefined ? {} : { database }),
        ...(onStatement === undefined ? {} : { onStatement }),
      });
      return startTestHub({ ...options, store });
    }, tests);
  });
}

function withHub(start: () => Promise<Hub>, tests: (hub: StartedHub) => void): void {
  let hub: Hub | undefined;
  beforeAll(async () => {
    hub = await start();
  });
  afterAll(async () => {
    await hub?.close();
  });
  tests(() => {
    if (hub === undefined) throw new Error('the hub has not started');
    return hub;
  });
}
