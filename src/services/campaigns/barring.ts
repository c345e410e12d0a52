/** Why somebody is not to be invited to a practice in a campaign. */
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { addMonths } from '../../rules/periods.js';
import type { Campaign } from './campaign.js';
import type { Adopted, Sent } from './invitation.js';

export const barringReasons = [
  /** It has adopted the practice. */
  'ADOPTED',
  /** It was invited in this campaign before, whatever came of it. */
  'ASKED_BEFORE',
  /** Another invitation to the practice is open. */
  'ASKED_ELSEWHERE',
  /** It accepted another invitation to the practice. */
  'ACCEPTED_ELSEWHERE',
  /** Another invitation to the practice ended too short a time ago. */
  'COOLING_OFF',
  /** It has as many open invitations as the campaign allows; it is invited when one of them ends. */
  'BURDENED',
] as const;
export type BarringReason = (typeof barringReasons)[number];

export interface BarringFacts {
  readonly campaign: Pick<Campaign, 'id' | 'practice' | 'maxOpenPerCompany' | 'coolingOffMonths'>;
  /** Adoptions of the practice. */
  readonly adoptions: readonly Adopted[];
  /** Invitations to the practice, of this campaign and others, and of none. */
  readonly invitations: readonly Sent[];
  /** How many open invitations everybody has, to whatever practice; nobody else has one. */
  readonly openOf: ReadonlyMap<NodeId, number>;
  readonly day: Day;
}

/**
 * Says of an actor the first reason in the order of `barringReasons`; null where it may be invited. What ended on a day
 * still bars on the same day of the month `coolingOffMonths` later. O(adoptions + invitations) once, then O(1).
 */
export function openBarring(facts: BarringFacts): (actor: NodeId) => BarringReason | null {
  const { campaign, adoptions, invitations, openOf, day } = facts;
  const cooled = addMonths(day, -campaign.coolingOffMonths);
  const reasons = new Map<NodeId, BarringReason>();
  const bar = (actor: NodeId, reason: BarringReason) => {
    const known = reasons.get(actor);
    if (known !== undefined && barringReasons.indexOf(known) <= barringReasons.indexOf(reason)) return;
    reasons.set(actor, reason);
  };
  for (const { adopter, isHeld } of adoptions) if (isHeld) bar(adopter, 'ADOPTED');
  for (const invitation of invitations) {
    const { invitee, status, endedOn, practice } = invitation;
    if (invitation.campaign === campaign.id) bar(invitee, 'ASKED_BEFORE');
    else if (practice !== campaign.practice) continue;
    else if (status === 'OPEN') bar(invitee, 'ASKED_ELSEWHERE');
    else if (status === 'ACCEPTED') bar(invitee, 'ACCEPTED_ELSEWHERE');
    else if (endedOn !== null && endedOn >= cooled) bar(invitee, 'COOLING_OFF');
  }
  return (actor) =>
    reasons.get(actor) ?? ((openOf.get(actor) ?? 0) >= campaign.maxOpenPerCompany ? 'BURDENED' : null);
}
