/** What every resolver gets: who asks, one pinned snapshot, the store, the loaders, today's date. */
import type { NodeState } from '../model/entity.js';
import type { Day } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Network } from '../network/network.js';
import type { Store } from '../store/store.js';
import type { Loaders } from './loaders.js';
import type { DatedScope } from './scope.js';
import type { Actor } from './types/actor.js';
import type { StoredRecord } from './types/record.js';

export interface Context {
  readonly viewer: Viewer;
  readonly store: Store;
  /** One immutable state of the network, the same throughout the request. */
  readonly network: Network;
  readonly loaders: Loaders;
  readonly today: Day;
  /** The scope of fields that nothing encloses. */
  readonly scope: DatedScope;
  /** The GraphQL object for a stored node. */
  readonly object: (state: NodeState | null, scope: DatedScope) => Actor | StoredRecord | null;
}
