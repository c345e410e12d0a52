/**
 * Alerts: what is told to an actor, why, and of what it was decided. A decision names all whom one cause concerns; it is made once,
 * never changes, and follows from the network and the preferences as they were when its cause was recorded.
 */
import type { Position } from './event.js';
import type { NodeId, TieId } from './ids.js';
import type { TieKind } from './kinds.js';
import type { Presence } from './time.js';

/** Digest of cause, subject and what caused it, so that whoever decides the same decides it under the same id. */
export type AlertDecisionId = string;

export const alertCauses = [
  'OPPORTUNITY_PUBLISHED',
  'OPPORTUNITY_CHANGED',
  'OPPORTUNITY_FILLED',
  'OPPORTUNITY_WITHDRAWN',
  'DEADLINE_NEAR',
  'INVITATION',
  'OBLIGATION_DUE',
] as const;
export type AlertCause = (typeof alertCauses)[number];

/** A condition of a filter that was met, and by what. */
export type AlertTerm =
  | { readonly term: 'FORM'; readonly value: string }
  | { readonly term: 'SECTOR'; readonly value: string }
  /** `place` lies in `territory`, or is it: where the opportunity is or, where it does not say, where its publisher is seated. */
  | { readonly term: 'TERRITORY'; readonly territory: NodeId; readonly place: NodeId }
  /** The publisher reaches the recipient within `most` ties: in so many, along these kinds where the filter names some. */
  | {
      readonly term: 'HOPS';
      readonly most: number;
      readonly found: number;
      readonly channels: readonly TieKind[] | null;
    };

export const alertReasonKinds = [
  'INVITED',
  'ADDRESSED',
  'FOLLOWS',
  'FILTER',
  'ALERTED_BEFORE',
  'OBLIGED',
] as const;

export type AlertReason =
  /** It is the invitee. */
  | { readonly kind: 'INVITED' }
  /** The opportunity names it as the one it is for. */
  | { readonly kind: 'ADDRESSED' }
  /** A preference of its follows the publisher or the programme. */
  | { readonly kind: 'FOLLOWS'; readonly preference: NodeId; readonly followed: NodeId }
  /** The filter of a preference of its is met in all its terms. */
  | { readonly kind: 'FILTER'; readonly preference: NodeId; readonly terms: readonly AlertTerm[] }
  /** It has been alerted about the same before. */
  | { readonly kind: 'ALERTED_BEFORE' }
  /** It owes what falls due. */
  | { readonly kind: 'OBLIGED' };

/** The best introduction from who publishes or invites to the recipient, as far as the recipient may see; as contact passes. */
export interface AlertPath {
  /** Of the ties and passages along it, in (0, 1]. */
  readonly strength: number;
  /** What the passages through programmes and bodies weaken it by: a factor in (0, 1]. */
  readonly passages: number;
  readonly steps: readonly {
    readonly tie: TieId;
    readonly from: NodeId;
    readonly to: NodeId;
    readonly presence: Presence;
  }[];
}

export interface AlertRecipient {
  readonly recipient: NodeId;
  /** At least one; in the order of `alertReasonKinds`, then by preference. */
  readonly reasons: readonly AlertReason[];
  /** Null where no chain of ties leads to it, and where it is told what it was told of before. */
  readonly path: AlertPath | null;
}

export interface AlertDecision {
  readonly id: AlertDecisionId;
  readonly cause: AlertCause;
  /** The opportunity or invitation; the rule, of an obligation. */
  readonly subject: NodeId;
  /** Position of the event that caused it, at which it was decided; null where a day did. */
  readonly causedAt: Position | null;
  /** The day in Europe/Rome of its cause, `YYYY-MM-DD`. */
  readonly day: string;
  /** By id, each once; at least one. */
  readonly recipients: readonly AlertRecipient[];
}
