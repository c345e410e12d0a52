/** Campaigns and invitations: the mutations. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import { advanceCampaign } from '../../services/commands/campaigns/advance-campaign.js';
import {
  acceptInvitation,
  declineInvitation,
  withdrawInvitation,
} from '../../services/commands/campaigns/answer-invitation.js';
import { changeCampaign } from '../../services/commands/campaigns/change-campaign.js';
import type { FirstRing } from '../../services/commands/campaigns/first-ring.js';
import { inviteActors } from '../../services/commands/campaigns/invite-actors.js';
import type { CampaignTerms, OpenedCampaign } from '../../services/commands/campaigns/open-campaign.js';
import { openCampaign } from '../../services/commands/campaigns/open-campaign.js';
import type { Committed } from '../../services/commands/command.js';
import { expectedOf, given, optionsOf, outcome, nodeOf } from '../commanded.js';
import type { Context } from '../context.js';
import { badInput } from '../paging.js';
import {
  AdvanceOutcome,
  AdvancePayload,
  CampaignInput,
  CampaignInvitesOutcome,
  CampaignInvitesPayload,
  CampaignOutcome,
  CampaignPayload,
  InvitationInput,
  InvitationOutcome,
  InvitationPayload,
  InviteActorsInput,
  NotInvited,
  OpenCampaignInput,
} from '../types/campaign-commands.js';
import type { FirstRingInput } from '../types/campaign-commands.js';
import type { Adoption, Campaign, Invitation } from '../types/records.js';

@Resolver()
class CampaignCommandsResolver {
  @Mutation(() => CampaignInvitesOutcome, {
    description:
      'Opens a campaign: the programme invites the first ring, and from then on whoever accepts invites its neighbours along the channels, at most so many hops, within the limits.',
  })
  async openCampaign(
    @Arg('input', () => OpenCampaignInput, { description: 'The campaign.' }) input: OpenCampaignInput,
    @Ctx() context: Context,
  ) {
    const { title, programme, practice, includeFiction } = input;
    const asked = {
      title,
      programme,
      practice,
      includeFiction,
      terms: termsOf(input),
      ...given('first', firstOf(input.first)),
      ...given('since', input.since),
      ...given('until', input.until),
      ...given('network', input.network),
      ...given('key', input.key),
    };
    const planning = { deps: context, reading: context };
    const done = await openCampaign(context.commands, context.viewer, asked, optionsOf(input), planning);
    return outcome(context, input, done.result, invitesPayload(context, done));
  }

  @Mutation(() => CampaignInvitesOutcome, {
    description:
      'Invites more organisations by hand, in the name of the programme: they join the first ring.',
  })
  async inviteActors(
    @Arg('input', () => InviteActorsInput, { description: 'Who.' }) input: InviteActorsInput,
    @Ctx() context: Context,
  ) {
    const { campaign, actors } = input;
    const done = await inviteActors(context.commands, context.viewer, { campaign, actors }, optionsOf(input));
    return outcome(context, input, done.result, invitesPayload(context, done));
  }

  @Mutation(() => CampaignOutcome, {
    description:
      'Lets a running campaign rest: it invites nobody. Open invitations can be answered, and expire.',
  })
  async pauseCampaign(
    @Arg('input', () => CampaignInput, { description: 'Which one.' }) input: CampaignInput,
    @Ctx() context: Context,
  ) {
    return changed('pauseCampaign', input, context);
  }

  @Mutation(() => CampaignOutcome, { description: 'Lets a campaign go on that rests, or begins.' })
  async resumeCampaign(
    @Arg('input', () => CampaignInput, { description: 'Which one.' }) input: CampaignInput,
    @Ctx() context: Context,
  ) {
    return changed('resumeCampaign', input, context);
  }

  @Mutation(() => CampaignOutcome, {
    description:
      'Ends a campaign for good. Its open invitations can no longer be answered and are taken back.',
  })
  async closeCampaign(
    @Arg('input', () => CampaignInput, { description: 'Which one.' }) input: CampaignInput,
    @Ctx() context: Context,
  ) {
    return changed('closeCampaign', input, context);
  }

  @Mutation(() => AdvanceOutcome, {
    description:
      'Takes the next step of a campaign now: what is overdue expires, adopters invite. Every hub does so by itself; asked twice, the second time finds nothing left.',
  })
  async advanceCampaign(
    @Arg('input', () => CampaignInput, { description: 'Which one.' }) input: CampaignInput,
    @Ctx() context: Context,
  ) {
    const { commands, viewer, campaigns } = context;
    const { result, advanced } = await advanceCampaign(commands, viewer, campaigns, input.campaign);
    return outcome(context, input, result, async (done) =>
      Object.assign(new AdvancePayload(), {
        campaign: await nodeOf<Campaign>(context, done.subject),
        invited: advanced?.invited.length ?? 0,
        expired: advanced?.expired.length ?? 0,
        withdrawn: advanced?.withdrawn.length ?? 0,
        deferred: advanced?.deferred.length ?? 0,
      }),
    );
  }
}

@Resolver()
class InvitationCommandsResolver {
  @Mutation(() => InvitationOutcome, {
    description:
      'The invited organisation accepts: its adoption is recorded, because of who invited, and the campaign goes on from it.',
  })
  async acceptInvitation(
    @Arg('input', () => InvitationInput, { description: 'Which one.' }) input: InvitationInput,
    @Ctx() context: Context,
  ) {
    return answered(acceptInvitation, input, context);
  }

  @Mutation(() => InvitationOutcome, { description: 'The invited organisation declines.' })
  async declineInvitation(
    @Arg('input', () => InvitationInput, { description: 'Which one.' }) input: InvitationInput,
    @Ctx() context: Context,
  ) {
    return answered(declineInvitation, input, context);
  }

  @Mutation(() => InvitationOutcome, {
    description: 'Who invited, or who may change the campaign, takes an open invitation back.',
  })
  async withdrawInvitation(
    @Arg('input', () => InvitationInput, { description: 'Which one.' }) input: InvitationInput,
    @Ctx() context: Context,
  ) {
    return answered(withdrawInvitation, input, context);
  }
}

/** The mutations of campaigns. */
export const campaignCommandResolvers = [CampaignCommandsResolver, InvitationCommandsResolver] as const;

async function changed(
  operation: Parameters<typeof changeCampaign>[2],
  input: CampaignInput,
  context: Context,
) {
  const asked = { campaign: input.campaign, ...expectedOf(input) };
  const done = await changeCampaign(context.commands, context.viewer, operation, asked, optionsOf(input));
  return outcome(context, input, done, async ({ subject }) =>
    Object.assign(new CampaignPayload(), { campaign: await nodeOf<Campaign>(context, subject) }),
  );
}

async function answered(command: typeof acceptInvitation, input: InvitationInput, context: Context) {
  const asked = { invitation: input.invitation, ...expectedOf(input) };
  const done = await command(context.commands, context.viewer, asked, optionsOf(input));
  return outcome(context, input, done, async ({ subject, nodes }) => {
    const adoption = nodes.find(({ kind }) => kind === 'Adoption');
    return Object.assign(new InvitationPayload(), {
      invitation: await nodeOf<Invitation>(context, subject),
      adoption: adoption === undefined ? null : await nodeOf<Adoption>(context, adoption.id),
    });
  });
}

function invitesPayload(context: Context, { notInvited }: OpenedCampaign) {
  return async ({ subject, nodes }: Committed) => {
    const ids = nodes.flatMap(({ id, kind }) => (kind === 'Invitation' ? [id] : []));
    const invitations = await Promise.all(ids.map((id) => nodeOf<Invitation>(context, id)));
    return Object.assign(new CampaignInvitesPayload(), {
      campaign: await nodeOf<Campaign>(context, subject),
      invitations: invitations.flatMap((invitation) => invitation ?? []),
      notInvited: notInvited.map((value) => new NotInvited(value)),
    });
  };
}

function termsOf(input: OpenCampaignInput): CampaignTerms {
  return {
    ...given('channels', input.channels as TieKind[] | null | undefined),
    ...given('territoryPercent', input.territoryPercent),
    ...given('hops', input.hops),
    ...given('maxOpenPerCompany', input.maxOpenPerCompany),
    ...given('maxPerInviter', input.maxPerInviter),
    ...given('coolingOffMonths', input.coolingOffMonths),
    ...given('answerDays', input.answerDays),
    ...given('adoptersInvite', input.adoptersInvite),
    ...given('randomSeed', input.randomSeed),
  };
}

function firstOf(first: FirstRingInput | null | undefined): FirstRing | undefined {
  if (first === null || first === undefined) return undefined;
  const { actors, k, job } = first;
  const ways: FirstRing[] = [];
  if (actors !== null && actors !== undefined) ways.push({ actors });
  if (k !== null && k !== undefined) ways.push({ k });
  if (job !== null && job !== undefined) ways.push({ job });
  if (ways.length !== 1) throw badInput(`first: expected one of actors, k and job, found ${ways.length}`);
  return ways[0];
}
