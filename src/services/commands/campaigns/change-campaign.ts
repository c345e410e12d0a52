/** Pausing a campaign, letting it go on, closing it. */
import type { NodeId } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { CampaignStatus } from '../../campaigns/campaign.js';
import { campaignOf } from '../../campaigns/campaign.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';

export interface ChangeCampaign {
  readonly campaign: NodeId;
  readonly expectedVersion?: number;
}

const changes = {
  pauseCampaign: { to: 'PAUSED', from: ['RUNNING'] },
  resumeCampaign: { to: 'RUNNING', from: ['PAUSED', 'DRAFT'] },
  closeCampaign: { to: 'CLOSED', from: ['RUNNING', 'PAUSED', 'DRAFT'] },
} as const satisfies Readonly<
  Record<string, { readonly to: CampaignStatus; readonly from: readonly CampaignStatus[] }>
>;

/**
 * A paused campaign sends nothing, and its open invitations can be answered and expire. A closed one ends today for good; its open
 * invitations are taken back by the next step of whichever hub. `CONFLICT` from another status.
 */
export function changeCampaign(
  deps: CommandDeps,
  viewer: Viewer,
  operation: keyof typeof changes,
  asked: ChangeCampaign,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation,
    subject: asked.campaign,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const state = await reading.node(asked.campaign, ['Campaign']);
      reading.expectVersion(state, asked.expectedVersion);
      const { status, begins } = campaignOf(state);
      const { to, from } = changes[operation];
      if (!from.some((each) => each === status)) {
        throw refused(
          'CONFLICT',
          `${state.id}: expected a campaign that is ${from.join(' or ')}, found one that is ${status}`,
          { related: [state.id] },
        );
      }
      const properties = { ...state.properties, status: to };
      if (to !== 'CLOSED') return { nodes: [await changedNode(reading, state, { properties }, ['status'])] };
      // One that never began ends on the day on which it would have.
      const until = formatDay(Math.max(reading.today, begins ?? reading.today));
      return { nodes: [await changedNode(reading, state, { properties, until }, ['status', 'until'])] };
    },
  });
}
