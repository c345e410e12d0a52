/** Hubs to test: composed as in production, on a free port, with a store of their own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identify } from '../../src/access/identify.js';
import { identifyLocalOperator, localOperator } from '../../src/access/identify.js';
import { readHere } from '../../src/bundles/read-here.js';
import type { Hub } from '../../src/app.js';
import { startHub } from '../../src/app.js';
import type { Config } from '../../src/config.js';
import type { DeliveryLimits } from '../../src/delivery/delivery-limits.js';
import type { FoldingOptions } from '../../src/events/folding.js';
import type { JobLimits } from '../../src/services/jobs/job-limits.js';
import { packagedSeeds } from '../../src/main.js';
import { loadSeeds } from '../../src/services/load-seeds.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';

export interface TestHubOptions {
  /** An empty SQLite store where missing. */
  readonly store?: Store;
  /** Loads the packaged networks; true where missing. */
  readonly seeds?: boolean;
  readonly identify?: Identify;
  /** Puts more into the store before the network is built from it. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** Called once for each statement a SQLite store is sent for a read. */
  readonly onStatement?: () => void;
  readonly config?: Partial<Config>;
  /** Today; 2026-11-24 where missing, so that answers do not change with the calendar. */
  readonly now?: () => number;
  /** When changes are folded into the network, where it is not as usual. */
  readonly folding?: FoldingOptions;
  /** What jobs may take, where it is not the usual. */
  readonly jobs?: Partial<JobLimits>;
  /** What delivering may take, where it is not the usual. */
  readonly deliveries?: Partial<DeliveryLimits>;
}

const someConfig: Config = {
  host: '127.0.0.1',
  port: 0,
  dataFolder: '',
  allowedOrigins: [],
  allowedHosts: [],
  logLevel: 'silent',
  cursorKeys: null,
  delivery: { smtp: null, publicUrl: null, allowLoopback: false },
  neo4j: null,
};

/** A running hub; `close` removes what it stored. */
export async function startTestHub(options: TestHubOptions = {}): Promise<Hub> {
  const folder = await mkdtemp(join(tmpdir(), 'rete-test-'));
  const store =
    options.store ??
    (await openSqliteStore({
      folder,
      ...(options.onStatement === undefined ? {} : { onStatement: options.onStatement }),
    }));
  const hub = await startHub({
    config: { ...someConfig, dataFolder: folder, ...options.config },
    identify: options.identify ?? identifyLocalOperator,
    store,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.deliveries === undefined ? {} : { deliveries: options.deliveries }),
    ...(options.folding === undefined ? {} : { folding: options.folding }),
    now: options.now ?? (() => Date.parse('2026-11-24T12:00:00+01:00')),
    prepare: async (opened) => {
      if (options.seeds !== false) await loadPackaged(opened);
      await options.prepare?.(opened);
    },
  });
  return {
    ...hub,
    async close() {
      await hub.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Loads the packaged networks into an open store. */
export async function loadPackaged(store: Store): Promise<void> {
  const loaded = await loadSeeds(store, localOperator, await packagedSeeds(), readHere());
  if (!loaded.ok) throw new Error(`the packaged networks could not be loaded: ${JSON.stringify(loaded)}`);
}
