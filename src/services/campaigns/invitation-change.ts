/** Invitations as campaigns write them, and what must hold for them to be sent. */
import type { Citation, NodeContent, NodeState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { nodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { formatDay } from '../../model/time.js';
import { audienceOf } from '../../model/viewer.js';
import { addMonths } from '../../rules/periods.js';
import type { Precondition } from '../../store/store.js';
import { uuidOf } from '../commands/new-id.js';
import type { Campaign } from './campaign.js';
import { campaignOf } from './campaign.js';
import type { Adopted, InvitationStatus } from './invitation.js';
import type { PlannedInvitation } from './next-ring.js';

/** One for each campaign and company, so that whoever sends it a second time finds it taken. */
export function invitationId({ id, network }: NodeContent, invitee: NodeId): NodeId {
  return nodeId(network, uuidOf(['Invitation', id, invitee]));
}

export interface Sending {
  /** The campaign's record. */
  readonly campaign: NodeContent;
  /** Who coordinates its programme. */
  readonly coordinators: readonly NodeId[];
  /** What states it: the citations of the campaign where it goes on by itself. */
  readonly citations?: readonly Citation[];
  /** Whether one of the parties is invented. */
  readonly isInvented: boolean;
  readonly day: Day;
}

/** For its parties and the coordinators of the programme; open until `answerDays` after the day, not beyond the campaign's end. */
export function newInvitation(
  { inviter, invitee, ring, path }: Omit<PlannedInvitation, 'probability'>,
  { campaign, coordinators, citations, isInvented, day }: Sending,
): NodeContent {
  const { programme, practice, answerDays, ends } = campaignOf(campaign);
  const parties = inviter === programme ? [invitee] : [inviter, invitee];
  return {
    id: invitationId(campaign, invitee),
    kind: 'Invitation',
    name: '',
    alternativeNames: [],
    network: campaign.network,
    since: formatDay(day),
    until: 'UNKNOWN',
    modality: 'IN_FORCE',
    origin: citations === undefined ? 'DERIVED' : 'STATED',
    statedOn: campaign.statedOn,
    audience: audienceOf([...parties, ...coordinators]),
    fiction: campaign.fiction || isInvented,
    properties: {
      status: 'OPEN',
      ring,
      path: [...path],
      expiresOn: formatDay(Math.min(day + answerDays, ends ?? Infinity)),
    },
    references: { campaign: [campaign.id], practice: [practice], inviter: [inviter], invitee: [invitee] },
    citations: citations ?? campaign.citations.map((citation) => ({ ...citation, derivation: bySpread })),
  };
}

/** An invitation that is no longer open: from a day on, by what states it. */
export function endedInvitation(state: NodeState, status: InvitationStatus, on: Day): NodeContent {
  const { version: _, ...before } = state;
  const endedOn = formatDay(on);
  return { ...before, until: endedOn, properties: { ...before.properties, status, endedOn } };
}

/** What the store judges under lock when an invitation is sent, so that no two senders go beyond what one may. */
export function sendingGuards(
  campaign: Campaign,
  { inviter, invitee }: Pick<PlannedInvitation, 'inviter' | 'invitee'>,
  adoptions: readonly Adopted[],
  day: Day,
): readonly Precondition[] {
  const ofPractice = [{ roles: ['practice'], ids: [campaign.practice] }];
  const received = { kind: 'LIMIT', node: invitee, recordKind: 'Invitation', role: 'invitee' } as const;
  const cooled = formatDay(addMonths(day, -campaign.coolingOffMonths));
  const open = { property: 'status', op: 'IN', values: ['OPEN'] } as const;
  const stands = { property: 'status', op: 'IN', values: ['OPEN', 'ACCEPTED'] } as const;
  const isRecent = { property: 'endedOn', op: 'AT_LEAST', value: cooled } as const;
  const givenUp = adoptions.filter(({ adopter }) => adopter === invitee).length;
  return [
    { ...received, where: [open], below: campaign.maxOpenPerCompany },
    { ...received, where: [stands], references: ofPractice, below: 1 },
    { ...received, where: [isRecent], references: ofPractice, below: 1 },
    {
      kind: 'LIMIT',
      node: invitee,
      recordKind: 'Adoption',
      role: 'adopter',
      references: ofPractice,
      below: givenUp + 1,
    },
    ...(campaign.maxPerInviter === Infinity || inviter === campaign.programme
      ? []
      : [
          {
            kind: 'LIMIT' as const,
            node: inviter,
            recordKind: 'Invitation' as const,
            role: 'inviter',
            references: [{ roles: ['campaign'], ids: [campaign.id] }],
            below: campaign.maxPerInviter,
          },
        ]),
  ];
}

const bySpread = {
  it: 'La campagna prosegue da chi ha adottato la pratica, lungo i canali ammessi.',
  en: 'The campaign goes on from those who adopted the practice, along the allowed channels.',
} as const;
