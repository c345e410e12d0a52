/** Opens the store that the configuration asks for. */
import type { Config } from './config.js';
import { StoreError } from './model/failure.js';
import type { Store } from './store/store.js';

/**
 * Rejects with a `StoreError` that says where and what is in the way: another process, rights, a wrong password, a restore that has
 * not ended (unless the store is opened for restoring anew), …
 */
export async function openStore(
  config: Pick<Config, 'dataFolder' | 'neo4j'>,
  { unfinished }: { readonly unfinished: boolean } = { unfinished: false },
): Promise<Store> {
  const store = await openConfigured(config);
  if (unfinished || !(await store.archive.unfinished())) return store;
  await store.close();
  throw new StoreError(
    'UNFINISHED',
    `${config.neo4j?.uri ?? config.dataFolder}: a backup was being restored here and that did not end, so only a part of it is there. ` +
      'Restore it again: rete restore FILE',
  );
}

async function openConfigured(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<Store> {
  // Only the store in use is read in: the other one's driver would slow the start.
  if (config.neo4j === null) {
    const { openSqliteStore } = await import('./store/sqlite/sqlite-store.js');
    return openSqliteStore({ folder: config.dataFolder });
  }
  const { uri, user, password, database, traversals } = config.neo4j;
  const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.js');
  try {
    return await openNeo4jStore({
      uri,
      user,
      password,
      traversals: traversals === 'database',
      ...(database === null ? {} : { database }),
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError(error.code, `${uri}: ${error.message}`, { cause: error });
  }
}
