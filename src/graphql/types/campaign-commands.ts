/** What mutations of campaigns and invitations take and give. */
import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { barringReasons } from '../../services/campaigns/barring.js';
import { usualTerms } from '../../services/campaigns/campaign.js';
import type { NotInvited as NotInvitedValue } from '../../services/commands/campaigns/send-by-hand.js';
import { mostByHand } from '../../services/commands/campaigns/send-by-hand.js';
import type { Context } from '../context.js';
import { enumOf, ontologyEnums } from '../enums.js';
import { DateScalar } from '../scalars.js';
import { Actor } from './actor.js';
import { ChangeInput, CommandInput, CommandPayload, outcomeUnion } from './mutation.js';
import { Adoption, Campaign, Invitation } from './records.js';

const BarringReasonEnum = enumOf(
  'BarringReason',
  'Why an organisation is not invited.',
  barringReasons,
  (value) =>
    ({
      ADOPTED: 'It has adopted the practice.',
      ASKED_BEFORE: 'It was invited in this campaign before, whatever came of it.',
      ASKED_ELSEWHERE: 'Another invitation to the practice is open.',
      ACCEPTED_ELSEWHERE: 'It accepted another invitation to the practice.',
      COOLING_OFF: 'Another invitation to the practice ended too short a time ago.',
      BURDENED: 'It has as many open invitations as the campaign allows.',
    })[value],
);

@InputType({ description: 'Whom a campaign asks first: exactly one of these.' })
export class FirstRingInput {
  @Field(() => [ID], { nullable: true, description: `These organisations; 1 to ${mostByHand}.` })
  actors?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'So many, planned now by `seedPlan` with the campaign’s channels and random seed; at most 20 seconds.',
  })
  k?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Those of the plan of a `seedPlan` job of yours that is done.',
  })
  job?: string | null;
}

@InputType({ description: 'A new campaign and its first ring.' })
export class OpenCampaignInput extends CommandInput {
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => ID, { description: 'The programme whose campaign it is.' }) programme!: string;
  @Field(() => ID, { description: 'The practice that it spreads.' }) practice!: string;
  @Field(() => FirstRingInput, {
    nullable: true,
    description: 'Whom it asks first. Where missing, `adoptersInvite` must say who begins.',
  })
  first?: FirstRingInput | null;
  @Field(() => [ontologyEnums.CampaignChannel], {
    nullable: true,
    description: 'The kinds of tie along which it invites; all that pass influence where missing.',
  })
  channels?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Also invites those with a seat in the same municipality, with this probability in percent assumed of it: 0 to 100.',
  })
  territoryPercent?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `How many steps it goes from the first ring: 0 to 20; ${usualTerms.hops} where missing.`,
  })
  hops?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Invites nobody who has so many open invitations, whoever sent them: 1 to 100; ${usualTerms.maxOpenPerCompany} where missing.`,
  })
  maxOpenPerCompany?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The most invitations that one adopter sends; as many as it has neighbours where missing.',
  })
  maxPerInviter?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Months for which nobody is invited again after an invitation to the practice ended unaccepted: 0 to 120; ${usualTerms.coolingOffMonths} where missing.`,
  })
  coolingOffMonths?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Days that an invitation stays open: 1 to 366; ${usualTerms.answerDays} where missing.`,
  })
  answerDays?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether those who have adopted the practice by another way invite too, as a part of the first ring.',
  })
  adoptersInvite?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The random seed of its plan and its expectation.' })
  randomSeed?: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it invites; today where missing.',
  })
  since?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it invites.' })
  until?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Makes it an invented campaign, which may invite invented companies.',
  })
  includeFiction!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "The network it is entered in; its programme's where missing.",
  })
  network?: string | null;
  @Field(() => String, { nullable: true, description: 'Its key there; one is made where missing.' })
  key?: string | null;
}

@InputType({ description: 'Whom a campaign invites besides.' })
export class InviteActorsInput extends CommandInput {
  @Field(() => ID, { description: 'The campaign, which must be running.' }) campaign!: string;
  @Field(() => [ID], { description: `These organisations; 1 to ${mostByHand}.` }) actors!: string[];
}

@InputType({ description: 'Which invitation.' })
export class InvitationInput extends ChangeInput {
  @Field(() => ID, { description: 'The invitation.' }) invitation!: string;
}

@InputType({ description: 'Which campaign.' })
export class CampaignInput extends ChangeInput {
  @Field(() => ID, { description: 'The campaign.' }) campaign!: string;
}

@ObjectType({ description: 'Somebody who was not invited, and why.' })
export class NotInvited {
  constructor(readonly value: NotInvitedValue) {}

  @Field(() => BarringReasonEnum, { description: 'Why.' })
  reason(): string {
    return this.value.reason;
  }

  @Field(() => Actor, { nullable: true, description: 'Who; null where it has gone since.' })
  async actor(@Ctx() context: Context) {
    const scope = { ...context.scope, includeFiction: true };
    return context.object(await context.loaders.node.load(this.value.actor), scope);
  }
}

@ObjectType({ description: 'A campaign, and whom this change invited.', simpleResolvers: true })
export class CampaignInvitesPayload extends CommandPayload {
  readonly __typename = 'CampaignInvitesPayload';
  @Field(() => Campaign, { nullable: true, description: 'The campaign.' }) campaign!: Campaign | null;
  @Field(() => [Invitation], { description: 'The invitations that were sent.' }) invitations!: Invitation[];
  @Field(() => [NotInvited], {
    description: 'Who was left out, and why; empty where this answers a repeat.',
  })
  notInvited!: NotInvited[];
}

@ObjectType({ description: 'A campaign that was changed.', simpleResolvers: true })
export class CampaignPayload extends CommandPayload {
  readonly __typename = 'CampaignPayload';
  @Field(() => Campaign, { nullable: true, description: 'The campaign.' }) campaign!: Campaign | null;
}

@ObjectType({
  description:
    'What the step of a campaign did. Every hub takes it by itself; what another one did at the same time is not counted here.',
  simpleResolvers: true,
})
export class AdvancePayload extends CommandPayload {
  readonly __typename = 'AdvancePayload';
  @Field(() => Campaign, { nullable: true, description: 'The campaign.' }) campaign!: Campaign | null;
  @Field(() => Int, { description: 'Invitations sent.' }) invited!: number;
  @Field(() => Int, { description: 'Invitations that expired.' }) expired!: number;
  @Field(() => Int, { description: 'Invitations taken back, since the campaign is closed.' })
  withdrawn!: number;
  @Field(() => Int, {
    description: 'Who would be invited, had they fewer open invitations; they are when there is room.',
  })
  deferred!: number;
}

@ObjectType({ description: 'An invitation that was answered or taken back.', simpleResolvers: true })
export class InvitationPayload extends CommandPayload {
  readonly __typename = 'InvitationPayload';
  @Field(() => Invitation, { nullable: true, description: 'The invitation.' })
  invitation!: Invitation | null;
  @Field(() => Adoption, { nullable: true, description: 'The adoption that was recorded with it.' })
  adoption!: Adoption | null;
}

export const CampaignInvitesOutcome = outcomeUnion('CampaignInvites', () => CampaignInvitesPayload);
export const CampaignOutcome = outcomeUnion('Campaign', () => CampaignPayload);
export const AdvanceOutcome = outcomeUnion('Advance', () => AdvancePayload);
export const InvitationOutcome = outcomeUnion('Invitation', () => InvitationPayload);
