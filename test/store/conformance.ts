/**
 * The definition of the store port: what both databases must do. Each runs it from a test file of its own with a
 * harness that opens fresh, empty stores.
 */
import { afterEach, describe } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { alertsSuite } from './conformance-alerts.js';
import { answersProperties } from './conformance-answers.js';
import { deliveriesSuite } from './conformance-deliveries.js';
import { findingSuite } from './conformance-finding.js';
import { jobsSuite } from './conformance-jobs.js';
import { logSuite } from './conformance-log.js';
import { racesSuite } from './conformance-races.js';
import { redactionSuite } from './conformance-redaction.js';
import { secretsSuite } from './conformance-secrets.js';
import { tiesSuite } from './conformance-ties.js';
import { visibilitySuite } from './conformance-visibility.js';
import { writingSuite } from './conformance-writing.js';

export interface OpenOptions {
  readonly now?: () => Date;
  /** Ids of events. */
  readonly randomId?: () => string;
  /** Called once for each statement that a read sends to the database. */
  readonly onStatement?: () => void;
}

export interface StoreHarness {
  /** A fresh store that holds nothing. */
  open(options?: OpenOptions): Promise<Store>;
  /** Closes a store of this harness and opens another on the same data. */
  reopen(store: Store): Promise<Store>;
  /** How many generated networks each property tries; 20 where not said. */
  readonly networks?: number;
}

/** What the parts of the suite work with: stores opened by a test are closed after it. */
export interface Bench {
  open(options?: OpenOptions): Promise<Store>;
  reopen(store: Store): Promise<Store>;
  readonly networks: number;
}

export function storeConformance(name: string, harness: StoreHarness): void {
  describe(`store: ${name}`, () => {
    const opened = new Set<Store>();
    afterEach(async () => {
      const stores = [...opened];
      opened.clear();
      await Promise.all(stores.map((store) => store.close()));
    });
    const bench: Bench = {
      open: async (options) => {
        const store = await harness.open(options);
        opened.add(store);
        return store;
      },
      reopen: async (store) => {
        opened.delete(store);
        const again = await harness.reopen(store);
        opened.add(again);
        return again;
      },
      networks: harness.networks ?? 20,
    };
    writingSuite(bench);
    findingSuite(bench);
    tiesSuite(bench);
    visibilitySuite(bench);
    logSuite(bench);
    jobsSuite(bench);
    deliveriesSuite(bench);
    alertsSuite(bench);
    secretsSuite(bench);
    redactionSuite(bench);
    racesSuite(bench);
    answersProperties(bench);
  });
}
