/** What a use case that only reads needs: who asks, the store, and one immutable state of the network. */
import type { Viewer } from '../model/viewer.js';
import type { Network } from '../network/network.js';
import type { Store } from '../store/store.js';

export interface Reading {
  readonly viewer: Viewer;
  readonly store: Store;
  readonly network: Network;
}
