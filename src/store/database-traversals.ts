/** The part of the port that is about traversals in the database, which a store may have. */
import type { NodeId, TieId } from '../model/ids.js';
import type { ActorKind, TieKind } from '../model/kinds.js';
import type { Bounds, Day } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Scope } from './store.js';

/**
 * Traversals of up to `mostDatabaseHops` ties, answered exactly as the network in memory answers them: contact along each
 * kind's flow, passages, dead ends, the viewer, the day. An end that is hidden or absent has no chains.
 */
export interface DatabaseTraversals {
  /** Those reached, in no order; sources are not among them. O(hops · ties). */
  reach(viewer: Viewer, query: ReachQuery): Promise<readonly ReachedNode[]>;
  /** The best path by (cost, ties, ids along the way); null where there is none. */
  bestPath(viewer: Viewer, query: BestPathQuery): Promise<StoredPath | null>;
}

export const mostDatabaseHops = 4;

/** Along which ties contact may pass. */
export interface ContactQuery {
  readonly scope: Scope & { readonly asOf: Day };
  /** All kinds where missing. */
  readonly kinds?: readonly TieKind[];
  /** Also along ties to places; without it they are left out, even where `kinds` names them. */
  readonly territory: boolean;
  /** Only along ties that are certain on the day; presumed ones too where missing. */
  readonly certainOnly?: boolean;
}

export interface ReachQuery extends ContactQuery {
  readonly sources: readonly NodeId[];
  /** `OUT`: whom the sources reach. `IN`: who reaches them. */
  readonly direction: 'OUT' | 'IN';
  /** 1 to `mostDatabaseHops`. */
  readonly hops: number;
  /** The most that a chain may cost, in millionths of −ln strength. */
  readonly maxCost?: number;
}

export interface ReachedNode {
  readonly id: NodeId;
  readonly kind: ActorKind;
  /** Ties of the shortest chain within `maxCost`. */
  readonly hops: number;
  /** Of the strongest chain within the hops, in millionths of −ln strength. */
  readonly cost: number;
}

export interface BestPathQuery extends ContactQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  /** 1 to `mostDatabaseHops`. */
  readonly maxHops: number;
}

export interface StoredPath {
  /** Of its ties and passages, in millionths of −ln strength. */
  readonly cost: number;
  readonly steps: readonly {
    readonly tie: TieId;
    /** Where contact passes from and to. */
    readonly from: NodeId;
    readonly to: NodeId;
    readonly cost: number;
    /** The tie's own. */
    readonly bounds: Bounds;
  }[];
}
