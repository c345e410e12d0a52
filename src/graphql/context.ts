/** What every resolver gets: who asks, one pinned snapshot, the store, the loaders, today's date. */
import type { NodeState } from '../model/entity.js';
import type { Day } from '../model/time.js';
import type { JobPool } from '../jobs/pool.js';
import type { Alerts } from '../services/alerts/open-alerts.js';
import type { CampaignRunner } from '../services/campaigns/run-campaigns.js';
import type { Graphs } from '../services/graphs.js';
import type { ChannelDeps } from '../services/commands/alert-channels/channel-deps.js';
import type { CommandDeps } from '../services/commands/command.js';
import type { Cursors } from '../services/cursors/cursors.js';
import type { FollowParts } from '../services/log/changes.js';
import type { Positions } from '../services/cursors/positions.js';
import type { Jobs } from '../services/jobs/open-jobs.js';
import type { Snapshots } from '../services/snapshots.js';
import type { Loaders } from './loaders.js';
import type { DatedScope, Reading } from '../services/reading.js';
import type { Actor } from './types/actor.js';
import type { StoredRecord } from './types/record.js';

export interface Context extends Reading {
  /** Keeps the snapshots that cursors of computed lists name. */
  readonly snapshots: Snapshots;
  readonly loaders: Loaders;
  /** The graphs and answers of heavy questions, kept while their snapshot is. */
  readonly graphs: Graphs;
  /** Threads for long work. */
  readonly pool: JobPool;
  /** Long questions that run apart from their requests. */
  readonly jobs: Jobs;
  /** Inboxes. */
  readonly alerts: Alerts;
  /** Seals places in the log, and opens them. */
  readonly cursors: Cursors;
  /** The log, followed live. */
  readonly log: FollowParts;
  /** Positions as tokens. */
  readonly positions: Positions;
  /** What an answer says beside its data. */
  readonly extensions: (wasMutation: boolean) => AnswerExtensions;
  /** Lets campaigns go on. */
  readonly campaigns: Pick<CampaignRunner, 'advance'>;
  /** What commands need. */
  readonly commands: CommandDeps;
  /** What commands about alert channels need. */
  readonly channels: ChannelDeps;
  /** Another context of the same principal: with the network as it is now, and nothing read yet. */
  readonly anew: () => Context;
  readonly today: Day;
  /** The scope of fields that nothing encloses. */
  readonly scope: DatedScope;
  /** The GraphQL object for a stored node. */
  readonly object: (state: NodeState | null, scope: DatedScope) => Actor | StoredRecord | null;
}

export interface AnswerExtensions {
  /** As of which position of the log the answer holds, as a token; for a mutation, beyond what it wrote. */
  readonly position: string;
  /** True where the hub did not get as far in two seconds as the position that the question brought. */
  readonly behind?: true;
}
