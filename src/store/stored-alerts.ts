/** The part of the port that is about alerts. */
import type { AlertCause, AlertDecision, AlertDecisionId, AlertRecipient } from '../model/alert.js';
import type { LogEvent, Position } from '../model/event.js';
import type { NodeId } from '../model/ids.js';
import type { Viewer } from '../model/viewer.js';

/**
 * Alerts beside their decisions, which come as changes with events (`Change.alerts`): an inbox for each recipient, ordered by the
 * positions of the decisions' events. A decision whose id is stored already changes nothing and makes no event, whatever it says:
 * the first one stays. Marks, and how far all is decided, are written without an event.
 */
export interface StoredAlerts {
  /** A page of a recipient's inbox, by position; empty for a viewer who is not of its audience. */
  inbox(viewer: Viewer, recipient: NodeId, page: InboxPage): Promise<readonly InboxEntry[]>;
  /** How many of it are neither read nor dismissed; 0 for a viewer who is not of its audience. */
  unread(viewer: Viewer, recipient: NodeId): Promise<number>;
  /** Marks alerts of one inbox, or takes marks away; gives the entries that there are, by position. Null leaves a mark as it is. */
  mark(
    recipient: NodeId,
    decisions: readonly AlertDecisionId[],
    marks: Marks,
  ): Promise<readonly InboxEntry[]>;
  /** Whole decisions by id, in the order of the ids; null for the unknown. For the hub itself, which shows them to nobody. */
  decisions(ids: readonly AlertDecisionId[]): Promise<readonly (AlertDecision | null)[]>;
  /** By subject, everybody whom a decision about it has alerted, by id. Subjects without any are left out. */
  alerted(
    subjects: readonly NodeId[],
    through: AlertedThrough,
  ): Promise<ReadonlyMap<NodeId, readonly NodeId[]>>;
  /** Events about records after a position, in order, at most `limit`; transactions may be cut. */
  recordEvents(after: Position, limit: number): Promise<readonly LogEvent[]>;
  /** The position up to which every cause has been decided. */
  decidedThrough(): Promise<Position>;
  /** Says so; an earlier position than is known changes nothing. */
  setDecidedThrough(position: Position): Promise<void>;
}

/** Which decisions count: those caused before a position, or those of days before a day. */
export type AlertedThrough =
  | { readonly causedBefore: Position }
  /** `YYYY-MM-DD`. */
  | { readonly dayBefore: string };

export interface InboxPage {
  /** Only what comes after this position; from the beginning where missing. */
  readonly after?: Position;
  /** Only what comes before this position. */
  readonly before?: Position;
  readonly limit: number;
  /** `FORWARD`: the first ones. `BACKWARD`: the last ones. In order of positions either way. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Only those that are neither read nor dismissed. */
  readonly unreadOnly?: boolean;
}

/** Instants as ISO 8601 in UTC; true and false say that it is so from now, or no longer. */
export interface Marks {
  readonly read: boolean | null;
  readonly dismissed: boolean | null;
  readonly at: string;
}

/** An alert as it lies in an inbox. */
export interface InboxEntry extends AlertRecipient {
  /** Of the event that tells of the decision. */
  readonly position: Position;
  /** Random id of that event. */
  readonly eventId: string;
  readonly decision: AlertDecisionId;
  readonly cause: AlertCause;
  readonly subject: NodeId;
  /** The day in Europe/Rome of the cause, `YYYY-MM-DD`. */
  readonly day: string;
  /** When the decision was recorded: ISO 8601 instant in UTC. */
  readonly decidedAt: string;
  readonly readAt: string | null;
  readonly dismissedAt: string | null;
}
