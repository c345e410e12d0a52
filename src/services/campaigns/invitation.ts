/** Invitations and adoptions, as campaigns read them. */
import type { NodeContent } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { daysOf, presenceOn } from '../../model/time.js';

export const invitationStatuses = ['OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

export interface Sent {
  readonly id: NodeId;
  /** Null of one that belongs to no campaign. */
  readonly campaign: NodeId | null;
  readonly practice: NodeId;
  readonly inviter: NodeId;
  readonly invitee: NodeId;
  readonly ring: number;
  readonly status: InvitationStatus;
  /** Null where it does not say. */
  readonly sentOn: Day | null;
  /** The last day on which it can be answered; null for ever. */
  readonly expiresOn: Day | null;
  /** When it was answered, withdrawn or expired; null where it is open or does not say. */
  readonly endedOn: Day | null;
}

export interface Adopted {
  readonly id: NodeId;
  readonly adopter: NodeId;
  readonly campaign: NodeId | null;
  /** Whether it holds, certainly or presumably, on the day asked about. */
  readonly isHeld: boolean;
  /** The first day on which it may have begun; null where none is known. */
  readonly since: Day | null;
}

export function sentOf(state: NodeContent): Sent {
  const { properties, references } = state;
  const dayIn = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? (daysOf(value)?.latest ?? null) : null;
  };
  const ring = properties['ring'];
  return {
    id: state.id,
    campaign: references['campaign']?.[0] ?? null,
    practice: references['practice']?.[0] ?? '',
    inviter: references['inviter']?.[0] ?? '',
    invitee: references['invitee']?.[0] ?? '',
    ring: typeof ring === 'number' ? ring : 0,
    status: invitationStatuses.find((each) => each === properties['status']) ?? 'OPEN',
    sentOn: daysOf(state.since)?.earliest ?? null,
    expiresOn: dayIn('expiresOn'),
    endedOn: dayIn('endedOn') ?? daysOf(state.until)?.latest ?? null,
  };
}

export function adoptedOf(state: NodeContent, day: Day): Adopted {
  const { references, since } = state;
  const holds = presenceOn(factBounds(state), day) !== 'ABSENT';
  return {
    id: state.id,
    adopter: references['adopter']?.[0] ?? '',
    campaign: references['campaign']?.[0] ?? null,
    isHeld: state.modality === 'IN_FORCE' && holds,
    since: daysOf(since)?.earliest ?? null,
  };
}
