/** What a campaign is held to, as its record says it. */
import type { NodeContent } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { TieKind } from '../../model/kinds.js';
import { isTieKind, tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import { daysOf } from '../../model/time.js';
import type { Audience } from '../../model/viewer.js';
import type { Channels } from '../../network/propagation/neighbours-along.js';

export const campaignStatuses = ['DRAFT', 'RUNNING', 'PAUSED', 'CLOSED'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

export interface Campaign {
  readonly id: NodeId;
  readonly version: number;
  readonly programme: NodeId;
  readonly practice: NodeId;
  readonly status: CampaignStatus;
  readonly channels: Channels;
  /** How many steps invitations go from the first ring, which is ring 0. */
  readonly hops: number;
  /** It invites nobody who has so many open invitations, whoever sent them. */
  readonly maxOpenPerCompany: number;
  /** The most that one inviter sends in this campaign. */
  readonly maxPerInviter: number;
  readonly coolingOffMonths: number;
  readonly answerDays: number;
  /** Whether those who adopted by another way invite too, as a part of ring 0. */
  readonly adoptersInvite: boolean;
  readonly randomSeed: number;
  /** The first and last day on which it invites; null where it has none. */
  readonly begins: Day | null;
  readonly ends: Day | null;
  readonly fiction: boolean;
  readonly audience: Audience;
}

/** What holds where a campaign does not say it. */
export const usualTerms = {
  hops: 3,
  maxOpenPerCompany: 3,
  coolingOffMonths: 12,
  answerDays: 30,
  randomSeed: 1,
} as const;

/** The kinds of tie that pass influence, in the order of the ontology. */
export const influenceKinds: readonly TieKind[] = tieKinds.filter(
  (kind) => tieDeclaration(kind).influence.probability > 0,
);

export function campaignOf(state: NodeContent & { readonly version?: number }): Campaign {
  const { properties, references } = state;
  const status = campaignStatuses.find((each) => each === properties['status']) ?? 'DRAFT';
  const channels = properties['channels'];
  const kinds = Array.isArray(channels) ? channels.filter(isChannel) : influenceKinds;
  const number = (name: string, usual: number) => {
    const value = properties[name];
    return typeof value === 'number' ? value : usual;
  };
  return {
    id: state.id,
    version: state.version ?? 0,
    programme: references['programme']?.[0] ?? '',
    practice: references['practice']?.[0] ?? '',
    status,
    channels: { kinds, territory: number('territoryPercent', 0) / 100 },
    hops: number('hops', usualTerms.hops),
    maxOpenPerCompany: number('maxOpenPerCompany', usualTerms.maxOpenPerCompany),
    maxPerInviter: number('maxPerInviter', Infinity),
    coolingOffMonths: number('coolingOffMonths', usualTerms.coolingOffMonths),
    answerDays: number('answerDays', usualTerms.answerDays),
    adoptersInvite: properties['adoptersInvite'] === true,
    randomSeed: number('randomSeed', usualTerms.randomSeed),
    begins: daysOf(state.since)?.earliest ?? null,
    ends: daysOf(state.until)?.latest ?? null,
    fiction: state.fiction,
    audience: state.audience,
  };
}

/** Whether a campaign with these dates invites on a day. */
export function isInTime({ begins, ends }: Pick<Campaign, 'begins' | 'ends'>, day: Day): boolean {
  return (begins === null || begins <= day) && (ends === null || day <= ends);
}

function isChannel(value: unknown): value is TieKind {
  return typeof value === 'string' && isTieKind(value);
}
