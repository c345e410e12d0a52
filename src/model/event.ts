/**
 * The log. Every change puts one event per changed actor, record, tie or job into it, in the transaction that makes
 * the change. An event holds the whole state of its subject before and after, so the network can be run
 * forwards and backwards. Positions are gapless, start at 1 and follow commit order.
 */
import type { AlertDecision, AlertDecisionId } from './alert.js';
import type { NodeState, TieState } from './entity.js';
import type { NodeId, TieId } from './ids.js';
import type { JobId, JobState } from './job.js';

/** The place of an event in the log; 0 before the first. */
export type Position = number;

export const eventTypes = [
  'ActorAdded',
  'ActorChanged',
  'ActorRemoved',
  'RecordAdded',
  'RecordChanged',
  'RecordRemoved',
  'TieAdded',
  'TieChanged',
  'TieRemoved',
  'JobAdded',
  'JobChanged',
  'JobRemoved',
  'AlertsDecided',
] as const;
export type EventType = (typeof eventTypes)[number];

interface EventEnvelope {
  readonly position: Position;
  /** Random; tells this history from another one with the same positions. */
  readonly id: string;
  /** First and last position of the transaction it belongs to. */
  readonly first: Position;
  readonly last: Position;
  readonly type: EventType;
  /** Version of the shape of `before` and `after`. */
  readonly payloadVersion: number;
  /** Name of the principal that made the change. */
  readonly principal: string;
  /** Why, in a few words: the operation, the file loaded, what a person gave as reason. */
  readonly reason: string;
  /** When it was recorded: ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
}

/**
 * The subject did not exist before an `…Added`, and does not exist after a `…Removed`. Of a redacted event both are null: what it said is
 * gone, its place stays.
 */
export type LogEvent =
  | (EventEnvelope & {
      readonly about: 'NODE';
      readonly subject: NodeId;
      readonly before: NodeState | null;
      readonly after: NodeState | null;
    })
  | (EventEnvelope & {
      readonly about: 'TIE';
      readonly subject: TieId;
      readonly before: TieState | null;
      readonly after: TieState | null;
    })
  | (EventEnvelope & {
      readonly about: 'JOB';
      readonly subject: JobId;
      readonly before: JobState | null;
      readonly after: JobState | null;
    })
  | (EventEnvelope & {
      readonly about: 'ALERTS';
      readonly subject: AlertDecisionId;
      readonly before: null;
      readonly after: AlertDecision | null;
    });

export const payloadVersion = 1;

/** True where what the event said was removed. It then applies, forwards and backwards, as if its subject had never been. */
export function isRedacted({ before, after }: Pick<LogEvent, 'before' | 'after'>): boolean {
  return before === null && after === null;
}

/** The operation that made the event, as its reason begins: `load`, or a name in camelCase; the whole reason where it is neither. */
export function operationOf({ reason }: Pick<LogEvent, 'reason'>): string {
  return /^load(?= )|^[a-z][A-Za-z]*(?=: |$)/u.exec(reason)?.[0] ?? reason;
}

/** What the person gave as the reason besides; null where there is nothing. */
export function ownReasonOf({ reason }: Pick<LogEvent, 'reason'>): string | null {
  const own = /^[a-z][A-Za-z]*: (.+)$/su.exec(reason)?.[1];
  return own ?? null;
}
