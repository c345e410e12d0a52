/** Inviting more by hand: they join the first ring. */
import { mayChange } from '../../../access/may.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import { campaignOf, isInTime } from '../../campaigns/campaign.js';
import type { CommandDeps, CommandOptions } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { inputOf } from '../input-of.js';
import type { OpenedCampaign } from './open-campaign.js';
import { nobody } from './open-campaign.js';
import type { NotInvited } from './send-by-hand.js';
import { barringOf, sendByHand } from './send-by-hand.js';

export interface InviteActors {
  readonly campaign: NodeId;
  readonly actors: readonly NodeId[];
}

/** `CONFLICT` where the campaign does not run, or nobody of them may be invited. */
export async function inviteActors(
  deps: CommandDeps,
  viewer: Viewer,
  asked: InviteActors,
  options: CommandOptions,
): Promise<OpenedCampaign> {
  let notInvited: readonly NotInvited[] = [];
  const result = await commitCommand(deps, viewer, {
    operation: 'inviteActors',
    subject: asked.campaign,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      notInvited = [];
      const state = await reading.node(asked.campaign, ['Campaign']);
      if (!mayChange(viewer, state)) {
        throw refused('NOT_ALLOWED', `expected the right to change ${state.id}, found none`);
      }
      const campaign = campaignOf(state);
      if (campaign.status !== 'RUNNING' || !isInTime(campaign, reading.today)) {
        throw refused(
          'CONFLICT',
          `${state.id}: expected a campaign that runs today, found one that is ${campaign.status}, ${state.since} to ${state.until}`,
          { related: [state.id] },
        );
      }
      const sent = await sendByHand(reading, state, asked.actors, await barringOf(reading, state));
      notInvited = sent.notInvited;
      if (sent.invitations.length === 0) throw nobody(sent.notInvited);
      return { nodes: sent.invitations, preconditions: sent.preconditions };
    },
  });
  return { result, notInvited };
}
