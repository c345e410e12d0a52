/** SQLite runs the conformance suite. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { storeConformance } from './conformance.js';
import type { OpenOptions } from './conformance.js';

const root = mkdtempSync(join(tmpdir(), 'rete-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const opened = new Map<Store, OpenOptions & { readonly folder: string }>();
let folders = 0;

const open = async (options: OpenOptions & { readonly folder: string }): Promise<Store> => {
  const store = await openSqliteStore(options);
  opened.set(store, options);
  return store;
};

storeConformance('SQLite', {
  open: (options = {}) => open({ ...options, folder: join(root, String(++folders)) }),
  reopen: async (store) => {
    const options = opened.get(store);
    if (options === undefined) throw new Error('not a store of this harness');
    await store.close();
    return open(options);
  },
});
