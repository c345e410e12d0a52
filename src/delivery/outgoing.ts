/** What is sent on channels, and what comes of it. */
import type { Channel } from '../services/alert-channels/channel.js';

/** What a subscriber may see of an alert when it is sent. */
export interface AlertContent {
  /** Of the decision; the same for all its recipients, and opaque. */
  readonly id: string;
  /** Name of the cause, in capitals. */
  readonly cause: string;
  /** ISO 8601 instant in UTC. */
  readonly decidedAt: string;
  readonly subject: {
    readonly id: string;
    readonly kind: string;
    readonly title: string | null;
    /** What is offered, in words. */
    readonly form: Words | null;
    readonly deadline: string | null;
    readonly from: Named | null;
    readonly where: readonly Named[];
  };
  /** Why it came to this subscriber. */
  readonly reason: Words;
}

export interface Words {
  readonly it: string;
  readonly en: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is sent at once: one alert, a digest of several, or the request to confirm an address. */
export type Letter =
  | { readonly kind: 'ALERT'; readonly id: string; readonly alert: AlertContent }
  | {
      readonly kind: 'DIGEST';
      readonly id: string;
      /** Oldest first. */
      readonly alerts: readonly AlertContent[];
      /** How many more there are. */
      readonly more: number;
    }
  | { readonly kind: 'CONFIRMATION'; readonly id: string };

export type SendOutcome =
  | { readonly kind: 'DELIVERED' }
  /** It may succeed later; `retryAfter` is what the other side asked for, in milliseconds. `isOurs` where it may be no fault of the channel. */
  | {
      readonly kind: 'FAILED';
      readonly message: string;
      readonly retryAfter?: number;
      readonly isOurs?: boolean;
    }
  /** This letter will never be taken. */
  | { readonly kind: 'REFUSED'; readonly message: string }
  /** Nothing will be taken on this channel any more. */
  | { readonly kind: 'GONE'; readonly message: string }
  /** The fault is on our side: it says nothing about the channel. */
  | { readonly kind: 'UNAVAILABLE'; readonly message: string };

/** Sends one letter on a channel. Never rejects for what the other side does; ends early, as failed, when it is to stop. */
export type Send = (channel: Channel, letter: Letter, signal: AbortSignal) => Promise<SendOutcome>;
