/** Neo4j runs the conformance suite. */
import { vi } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../src/store/store.js';
import { describeOnNeo4j } from '../support/neo4j.js';
import { storeConformance } from './conformance.js';
import type { OpenOptions } from './conformance.js';

// Statements are generated here, and the first run of each is planned by the server.
vi.setConfig({ testTimeout: 180_000 });

describeOnNeo4j('on a real Neo4j', (lease) => {
  const opened = new Map<Store, OpenOptions>();

  const open = async (options: OpenOptions): Promise<Store> => {
    const { uri, user, password, database } = lease();
    const where = database === undefined ? {} : { database };
    const store = await openNeo4jStore({ uri, user, password, ...where, ...options });
    opened.set(store, options);
    return store;
  };

  storeConformance('Neo4j', {
    open: async (options = {}) => {
      await lease().empty();
      return open(options);
    },
    reopen: async (store) => {
      const options = opened.get(store);
      if (options === undefined) throw new Error('not a store of this harness');
      await store.close();
      return open(options);
    },
    networks: 2,
  });
});
