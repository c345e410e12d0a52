/** What a load would do: found out before anything is written. */
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeState } from '../model/entity.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { Change } from '../store/store.js';
import type { Differences } from './load-differences.js';
import type { Released } from './load-order.js';

export interface LoadPlan {
  readonly networks: readonly NetworkPlan[];
  /** Things to think about before loading. */
  readonly warnings: readonly string[];
  readonly change: Change;
  /** The stored version of what changes or goes, by id. */
  readonly versions: ReadonlyMap<string, number>;
  /** Ties that go, by the record that implied them. */
  readonly removedWith: ReadonlyMap<NodeId, readonly TieId[]>;
  /** Stored holders of unique values that the change gives to others. */
  readonly released: Released;
  readonly contents: readonly LoadContents[];
}

/** What a file states, and the stored record of its network's last load in batches, if there was one. */
export interface LoadContents {
  readonly bundle: Bundle;
  readonly load: NodeState | null;
}

export interface NetworkPlan {
  readonly network: string;
  readonly file: string;
  readonly title: Bundle['title'];
  readonly edition: string;
  /** Null where the network has never been loaded. */
  readonly storedEdition: string | null;
  readonly differences: Differences;
}
