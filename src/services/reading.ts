/** What a use case that only reads needs: who asks, the store, and one immutable state of the network. */
import type { Day } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Lens } from '../network/lens.js';
import { openLens } from '../network/lens.js';
import type { Network } from '../network/network.js';
import type { Scope, Store } from '../store/store.js';

/** A scope of answers: unlike the port's, it always has a day. */
export interface DatedScope extends Scope {
  readonly asOf: Day;
}

export interface Reading {
  readonly viewer: Viewer;
  readonly store: Store;
  readonly network: Network;
  /** What the viewer may see of the network in a scope; made once for each. */
  readonly lens: (scope: DatedScope) => Lens;
  /** What several parts of one request need, computed once: the value made first under a key. */
  readonly once: <Value>(key: string, make: () => Promise<Value>) => Promise<Value>;
}

export function createReading(viewer: Viewer, store: Store, network: Network): Reading {
  const lenses = new Map<string, Lens>();
  const made = new Map<string, Promise<unknown>>();
  return {
    viewer,
    store,
    network,
    lens(scope) {
      const key = `${scope.asOf} ${scope.includeProposed} ${scope.includeFiction}`;
      let lens = lenses.get(key);
      if (lens === undefined) {
        lens = openLens(network, { viewer, ...scope });
        lenses.set(key, lens);
      }
      return lens;
    },
    once<Value>(key: string, make: () => Promise<Value>) {
      const known = made.get(key);
      const value = known ?? make();
      if (known === undefined) made.set(key, value);
      return value as Promise<Value>;
    },
  };
}
