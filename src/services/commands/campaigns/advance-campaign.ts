/** The step of one campaign, asked for: what it would take by itself, now. */
import { mayChange } from '../../../access/may.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import type { Advanced } from '../../campaigns/advance-campaigns.js';
import type { CampaignRunner } from '../../campaigns/run-campaigns.js';
import { success } from '../../../model/failure.js';
import type { CommandDeps, CommandResult } from '../command.js';
import { commandFailure } from '../command.js';

const patience = 2_000;

export interface AdvancedCampaign {
  readonly result: CommandResult;
  /** What this very step did; null where it was refused. */
  readonly advanced: Advanced | null;
}

/** Asked again it does what is left to do, so it needs no key. */
export async function advanceCampaign(
  deps: CommandDeps,
  viewer: Viewer,
  runner: Pick<CampaignRunner, 'advance'>,
  campaign: NodeId,
): Promise<AdvancedCampaign> {
  const [state = null] = await deps.store.nodes(viewer, [campaign]);
  if (state?.kind !== 'Campaign') {
    const message = `expected the id of a campaign, found ${campaign}`;
    return { result: commandFailure('UNKNOWN', message), advanced: null };
  }
  if (!mayChange(viewer, state)) {
    const message = `expected the right to change ${campaign}, found none`;
    return { result: commandFailure('NOT_ALLOWED', message, { related: [campaign] }), advanced: null };
  }
  const advanced = await runner.advance(campaign);
  const position = await deps.store.head();
  const caughtUp = await deps.feed.waitFor(position, patience);
  const none = { nodes: [], ties: [], repeated: false };
  return { result: success({ ...none, subject: campaign, position, caughtUp }), advanced };
}
