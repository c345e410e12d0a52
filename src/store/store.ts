/**
 * The store port: everything the hub asks of a database, in about a dozen methods. `sqlite/` and `neo4j/`
 * implement it and know nothing of each other; the conformance suite in `test/store/` is its definition.
 *
 * Every read takes a viewer and answers as if what the viewer may not see did not exist. A node that its viewer may
 * not see is absent; a tie is hidden with either end; a record is hidden with any actor or record it names in
 * a role. Lists have one order everywhere: (value, id), ids by code unit; where values descend, ids still ascend.
 *
 * All methods reject with `StoreError` and nothing else when the database fails; bugs throw `InvariantError`.
 */
import type {
  NodeContent,
  NodeState,
  TieContent,
  TieState,
  TopologyNode,
  TopologyTie,
} from '../model/entity.js';
import type { AlertDecision } from '../model/alert.js';
import type { Position } from '../model/event.js';
import type { Failure } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { JobContent, JobId, JobStatus } from '../model/job.js';
import type { NodeKind, TieKind } from '../model/kinds.js';
import type { Page, PageRequest, Place } from '../model/page.js';
import type { Day } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { DatabaseTraversals } from './database-traversals.js';
import type { StoredAlerts } from './stored-alerts.js';
import type { StoredDeliveries } from './stored-deliveries.js';
import type { StoredArchive } from './stored-archive.js';
import type { StoredJobs } from './stored-jobs.js';
import type { StoredLog } from './stored-log.js';
import type { StoredSecrets } from './stored-secrets.js';

export interface Store extends StoredLog {
  readonly engine: 'sqlite' | 'neo4j';

  /** Answers traversals in the database, where the store can and was opened for it; the network answers them all. */
  readonly traversals?: DatabaseTraversals;

  /** The nodes with these ids, in their order; null for the unknown and the hidden. Dates and fiction do not matter. */
  nodes(viewer: Viewer, ids: readonly NodeId[]): Promise<readonly (NodeState | null)[]>;

  /** The ties with these ids, likewise. */
  ties(viewer: Viewer, ids: readonly TieId[]): Promise<readonly (TieState | null)[]>;

  /** One page of the nodes that meet the query. */
  find(viewer: Viewer, query: NodeQuery, page: PageRequest): Promise<Page<NodeState>>;

  /**
   * Counts and sums over all nodes that meet the query (its order is ignored), by group, ordered by key. A node is in
   * each group it has a key for, once, and in the group `null` if it has none. No grouping: one group, key null.
   */
  aggregate(viewer: Viewer, query: NodeQuery, grouping: Grouping): Promise<readonly Group[]>;

  /**
   * The ties of each of these actors, in one statement however many actors there are. Ordered by (sort key of the
   * other end's name, tie id). A tie from an actor to itself is listed once.
   */
  tiesOf(viewer: Viewer, query: TiesOfQuery): Promise<ReadonlyMap<NodeId, Related<TieState>>>;

  /** The ties both of whose ends are among these actors, ordered by id; at most `limit`. */
  tiesAmong(viewer: Viewer, query: TiesAmongQuery): Promise<readonly TieState[]>;

  /** The nodes that name each of these nodes in a role, in one statement. Ordered by (since earliest, id). */
  recordsOf(viewer: Viewer, query: RecordsOfQuery): Promise<ReadonlyMap<NodeId, Related<NodeState>>>;

  /**
   * Up to `limit` nodes one of whose names is nearest to `text` by edit distance of the folded whole names, or of
   * the text and one word of the name, within `suggestionLimit`; ordered by (distance, sort key, id). For texts that match nothing.
   */
  suggest(viewer: Viewer, query: SuggestQuery): Promise<readonly NodeState[]>;

  /** Every node and tie whose `network` is this one, in pages, ordered by id: nodes first. For loads and exports. */
  contents(network: string): AsyncIterable<readonly (NodeState | TieState)[]>;

  /**
   * All actors, then all ties, as traversals see them, in pages ordered by id. Pages are read one by one, so a
   * change made meanwhile may or may not be in them: follow the log from before the stream to beyond its end.
   */
  topology(): AsyncIterable<TopologyPage>;

  /** Long questions that run apart from who asked them, with how far they have come and what came of them. */
  readonly jobs: StoredJobs;

  /** Decisions about alerts, and the inboxes that follow from them. */
  readonly alerts: StoredAlerts;

  /** How far outgoing mail and webhooks have come. */
  readonly deliveries: StoredDeliveries;

  /** Keys that all instances share. */
  readonly secrets: StoredSecrets;

  /** What backups are read from and restored through, besides the log. */
  readonly archive: StoredArchive;

  /** Commits the change with its events, or nothing. */
  write(change: Change, options: WriteOptions): Promise<WriteResult>;

  /**
   * What a write with this idempotency key came to, or would be refused for; null where there was none. For those who judge before
   * they write: what they judge may have been changed by that write itself.
   */
  earlierWrite(
    principal: string,
    idempotency: NonNullable<WriteOptions['idempotency']>,
  ): Promise<WriteResult | null>;

  /** Calls back, with no promise that it does for every one, when there may be new events. Returns how to stop. */
  onWake(wake: () => void): () => void;

  /** Answers once the database does; for readiness. */
  ping(): Promise<void>;

  /** Finishes what is under way and lets go of the database. Later calls reject with `CLOSED`. */
  close(): Promise<void>;
}

/** What counts, for a question about a date. */
export interface Scope {
  /** Facts absent on this day are left out, ties of absent actors too; null: at any time. */
  readonly asOf: Day | null;
  /** Also counts proposed and conditional facts, and planned ones without a day. */
  readonly includeProposed: boolean;
  readonly includeFiction: boolean;
}

/**
 * A condition on an indexed property, given as stored. Money compares by cents, quantities by value, dates by their
 * text. `IN` with an empty list meets nothing.
 */
export type PropertyFilter =
  | { readonly property: string; readonly op: 'IN'; readonly values: readonly (string | number | boolean)[] }
  | { readonly property: string; readonly op: 'AT_LEAST' | 'AT_MOST'; readonly value: string | number }
  | { readonly property: string; readonly op: 'MISSING' };

/** The node has a tie of one of these kinds, valid and visible, to (`OUT`) or from (`IN`) one of these actors. */
export interface TieCondition {
  readonly kinds: readonly TieKind[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly others: readonly NodeId[];
  /** Conditions on the tie's own properties. */
  readonly where?: readonly PropertyFilter[];
}

/** The node names one of these nodes in one of these roles (any role where none is given). */
export interface ReferenceCondition {
  readonly roles?: readonly string[];
  readonly ids: readonly NodeId[];
}

export type SortBy =
  /** Sort key of the name. */
  | { readonly by: 'NAME'; readonly descending?: boolean }
  /** Earliest day of `since`, absent where unknown. */
  | { readonly by: 'SINCE'; readonly descending?: boolean }
  /** An indexed property. */
  | { readonly by: 'PROPERTY'; readonly property: string; readonly descending?: boolean };

/** All conditions hold at once. An empty `ids`, `kinds` or `others` meets nothing; a missing one asks nothing. */
export interface NodeQuery {
  readonly scope: Scope;
  readonly kinds?: readonly NodeKind[];
  readonly ids?: readonly NodeId[];
  readonly networks?: readonly string[];
  /** Every word begins a word of one and the same name, alternative names too (`matchesFolded`). Blank text asks nothing. */
  readonly text?: string;
  readonly where?: readonly PropertyFilter[];
  readonly tied?: readonly TieCondition[];
  readonly references?: readonly ReferenceCondition[];
  /** By name where missing. */
  readonly sort?: SortBy;
}

/** By what an aggregate groups, and the property it sums in each group. */
export interface Grouping {
  readonly by:
    | { readonly key: 'NONE' }
    | { readonly key: 'KIND' }
    /** The year of the earliest day of `since`. */
    | { readonly key: 'YEAR' }
    | { readonly key: 'PROPERTY'; readonly property: string }
    /** The actors at the other end of valid, visible ties of these kinds, of whatever kind or one of these. */
    | {
        readonly key: 'TIE';
        readonly kinds: readonly TieKind[];
        readonly direction: 'OUT' | 'IN';
        readonly otherKinds?: readonly NodeKind[];
      }
    /** The nodes named in this role. */
    | { readonly key: 'ROLE'; readonly role: string };
  /** A property of type integer, quantity (its value) or money (its cents). */
  readonly sum?: string;
}

export interface Group {
  readonly key: string | number | null;
  readonly count: number;
  /** Null where no sum was asked for, or no node of the group has the property. */
  readonly sum: number | null;
  /** The currency of summed money; sums over several currencies come as one group each, count apart. */
  readonly currency: string | null;
}

export interface Related<Item> {
  readonly items: readonly { readonly item: Item; readonly place: Place }[];
  /** How many there are in all, whatever the page. */
  readonly total: number;
  readonly more: boolean;
}

export interface TiesOfQuery {
  readonly scope: Scope;
  readonly actors: readonly NodeId[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly kinds?: readonly TieKind[];
  readonly where?: readonly PropertyFilter[];
  /** Kinds of the actor at the other end. */
  readonly otherKinds?: readonly NodeKind[];
  /** One page for each actor. */
  readonly page: PageRequest;
}

export interface TiesAmongQuery {
  readonly scope: Scope;
  readonly actors: readonly NodeId[];
  readonly kinds?: readonly TieKind[];
  readonly limit: number;
}

export interface RecordsOfQuery {
  readonly scope: Scope;
  readonly nodes: readonly NodeId[];
  readonly kinds: readonly NodeKind[];
  /** Any role where missing. */
  readonly roles?: readonly string[];
  readonly page: PageRequest;
}

export interface SuggestQuery {
  readonly scope: Scope;
  readonly text: string;
  readonly kinds?: readonly NodeKind[];
  readonly limit: number;
}

export interface TopologyPage {
  readonly nodes: readonly TopologyNode[];
  readonly ties: readonly TopologyTie[];
}

/**
 * What to write: whole new states, and what to remove. A state equal to the stored one changes nothing and makes no
 * event. The ties that a record implies are added, changed and removed with it by `services/change.ts`, not by the store.
 */
export interface Change {
  readonly nodes: readonly NodeContent[];
  readonly ties: readonly TieContent[];
  readonly removedNodes: readonly NodeId[];
  readonly removedTies: readonly TieId[];
  readonly jobs?: readonly JobContent[];
  readonly removedJobs?: readonly JobId[];
  /** Subjects whose events lose what they say, those of this change too: their places and ids stay. They must be gone with it. */
  readonly redacted?: readonly string[];
  /** Those stored already are left as they are. */
  readonly alerts?: readonly AlertDecision[];
}

/** Judged under lock, in the transaction, before anything is written. */
export type Precondition =
  /** The node, tie or job is stored with exactly this version; 0: it is not stored. */
  | {
      readonly kind: 'VERSION';
      readonly of: 'NODE' | 'TIE' | 'JOB';
      readonly id: string;
      readonly version: number;
    }
  /** Fewer than `below` jobs are in one of these states: of this principal, by name, or of all together where null. */
  | {
      readonly kind: 'JOBS';
      readonly principal: string | null;
      readonly statuses: readonly JobStatus[];
      readonly below: number;
    }
  /** Fewer than `below` nodes of this kind that meet `where` and name those of `references` too name `node` in `role`. */
  | {
      readonly kind: 'LIMIT';
      readonly node: NodeId;
      readonly recordKind: NodeKind;
      readonly role: string;
      readonly where?: readonly PropertyFilter[];
      readonly references?: readonly ReferenceCondition[];
      readonly below: number;
    };

export interface WriteOptions {
  /** Name of the principal, for the log. */
  readonly principal: string;
  /** For the log: operation and reason in a few words. */
  readonly reason: string;
  readonly preconditions?: readonly Precondition[];
  /** A repeat with the same key returns the first result; with another hash it is refused. */
  readonly idempotency?: { readonly operation: string; readonly key: string; readonly inputHash: string };
}

export interface Written {
  readonly ok: true;
  /** Positions of the transaction's events; both the head's where nothing changed. */
  readonly first: Position;
  readonly last: Position;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** True when this answers a repeat. */
  readonly repeated: boolean;
}

export type WriteFailureKind =
  /** A version precondition failed. */
  | 'STALE'
  /** A property that must be unique is taken. */
  | 'TAKEN'
  /** A limit is reached. */
  | 'LIMIT'
  /** A tie's end, a reference or a cited source is not stored, nor part of the change. */
  | 'MISSING_REFERENCE'
  /** The ontology does not allow the state. */
  | 'INVALID'
  /** What was to be removed is not stored. */
  | 'NOT_FOUND'
  /** What was to be removed is still an end of a tie, named by a record or cited as a source. */
  | 'STILL_REFERENCED'
  /** The idempotency key was used with another input. */
  | 'KEY_REUSED';

export interface WriteFailure extends Failure<WriteFailureKind> {
  /** The node, tie or job it is about; the principal that has too many jobs. */
  readonly subject: string | null;
}

export type WriteResult = Written | WriteFailure;
