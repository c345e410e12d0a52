/** Opens the store that the configuration asks for. */
import type { Config } from './config.js';
import type { Store } from './store/store.js';

/** Rejects with a `StoreError` that says what is in the way: another process, rights, a wrong password, … */
export async function openStore(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<Store> {
  // Only the store that is used is imported: the other one's driver would cost time at every start.
  if (config.neo4j === null) {
    const { openSqliteStore } = await import('./store/sqlite/sqlite-store.js');
    return openSqliteStore({ folder: config.dataFolder });
  }
  const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.js');
  const { database, ...login } = config.neo4j;
  return openNeo4jStore({ ...login, ...(database === null ? {} : { database }) });
}
