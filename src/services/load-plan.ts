/** What a load would do: found out before anything is written. */
import type { Bundle } from '../bundles/read-bundles.js';
import type { NodeState } from '../model/entity.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { Change } from '../store/store.js';
import type { Conflict } from './load-conflicts.js';
import type { Differences, Item } from './load-differences.js';
import type { Ending } from './load-ending.js';
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
  /** Where the files meet what people did and nobody has said which side wins: then the plan is not carried out. */
  readonly unsettled: readonly Conflict[];
  /** Ends of what is gone, where they were asked for. */
  readonly endings: readonly Ending[];
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
  /** Where the file meets what people did. */
  readonly conflicts: readonly Conflict[];
  /** Who wins there, where it was said. */
  readonly keep: Keep | null;
  /** Not in the file, and last written by people. */
  readonly theirs: readonly Item[];
  /** Of what is gone, what the load ends. */
  readonly ended: readonly Item[];
}

/** Who wins where a file meets what people did. */
export type Keep = 'FILE' | 'STORED';
