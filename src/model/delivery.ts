/**
 * How far what goes out by mail and webhook has come. It is kept beside the log, without events: it says nothing of the network,
 * and losing it would at most deliver something twice.
 */
import type { NodeId } from './ids.js';
import type { Position } from './event.js';

/** A message that is to be sent: what came into the subscriber's inbox in (after, upTo], read anew whenever it is sent. */
export interface OutgoingMessage {
  /** Stable: every attempt carries it, so that whoever receives it twice can tell. Letters, digits and underscores. */
  readonly id: string;
  readonly after: Position;
  readonly upTo: Position;
}

/** A message that failed and is to be sent again. Instants are milliseconds since 1970, by the clock of the hub that wrote them. */
export interface WaitingMessage extends OutgoingMessage {
  /** Attempts that failed. */
  readonly attempts: number;
  readonly firstAttemptAt: number;
  readonly nextAttemptAt: number;
  readonly lastError: string;
}

/** A message that was given up. */
export interface DeadLetter extends OutgoingMessage {
  readonly channel: NodeId;
  readonly attempts: number;
  readonly firstAttemptAt: number;
  readonly failedAt: number;
  readonly lastError: string;
}

/** How a channel stands, without its version. */
export interface DeliveryContent {
  readonly channel: NodeId;
  /** The subscriber's inbox has been read this far; what was read and not delivered waits, or is a dead letter. */
  readonly handled: Position;
  /** The last time for which a digest was sent, or there was nothing to send; null where none has come yet. */
  readonly digestedThrough: number | null;
  /** When the mail that asks for confirmation was sent. */
  readonly confirmationSentAt: number | null;
  /** The hub that sends on it now; null where none does. */
  readonly lease: string | null;
  readonly waiting: readonly WaitingMessage[];
  readonly lastDeliveredAt: number | null;
  readonly lastFailure: { readonly at: number; readonly message: string } | null;
  /** Attempts that failed since one succeeded. */
  readonly failures: number;
}

export interface DeliveryState extends DeliveryContent {
  /** 1 when first kept, one more with each write. */
  readonly version: number;
}

/** Of a channel on which nothing has been sent: what came into the inbox up to a position is none of its business. */
export function newDelivery(channel: NodeId, handled: Position): DeliveryContent {
  return {
    channel,
    handled,
    digestedThrough: null,
    confirmationSentAt: null,
    lease: null,
    waiting: [],
    lastDeliveredAt: null,
    lastFailure: null,
    failures: 0,
  };
}
