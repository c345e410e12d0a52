/** How far a campaign has come, ring by ring, beside what a simulation from its first ring would have one expect. */
import type { NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { adoptersOnly } from '../../network/propagation/adopters-only.js';
import { adopterKinds, influenceGraph } from '../../network/propagation/influence-graph.js';
import type { Estimate } from '../../network/propagation/intervals.js';
import { spreadOf } from '../../network/propagation/spread.js';
import { everyNode } from '../every-node.js';
import type { PropagationDeps, PropagationFailure } from '../propagation.js';
import type { DatedScope, Reading } from '../reading.js';
import { runTask } from '../run-task.js';
import type { AssumedChannel } from '../spread-question.js';
import { assumedChannels } from '../spread-question.js';
import { wholeScope } from '../commands/command-reading.js';
import type { Campaign } from './campaign.js';
import { campaignOf } from './campaign.js';
import type { Adopted, InvitationStatus, Sent } from './invitation.js';
import { adoptedOf, invitationStatuses, sentOf } from './invitation.js';
import { invitersOf } from './next-ring.js';

export interface RingProgress {
  readonly ring: number;
  readonly invited: number;
  readonly byStatus: Readonly<Record<InvitationStatus, number>>;
  /** Who adopted in this ring or before, as far as is recorded. */
  readonly adopters: number;
}

export interface CampaignProgress {
  readonly state: NodeState;
  readonly campaign: Campaign;
  readonly scope: DatedScope;
  /** From 0 to the last ring that anybody was invited to, 0 at the least; of what the viewer may see. */
  readonly rings: readonly RingProgress[];
  readonly adoptions: readonly Adopted[];
  readonly inviters: ReadonlyMap<NodeId, number>;
}

export interface ExpectedProgress {
  /** Those the simulation begins with: the adopters of ring 0. */
  readonly beginners: number;
  readonly runs: number;
  readonly randomSeed: number;
  readonly assumed: readonly AssumedChannel[];
  /** Adopters in this ring or before, by ring from 0 on. */
  readonly rings: readonly { readonly ring: number; readonly adopters: Estimate }[];
}

/** Invitations and adoptions that the viewer may not see count as if they were not there. */
export async function campaignProgress(
  reading: Pick<Reading, 'viewer' | 'store'>,
  state: NodeState,
  scope: DatedScope,
): Promise<CampaignProgress> {
  const campaign = campaignOf(state);
  const records = await everyNode(reading, {
    scope: { ...wholeScope, includeFiction: scope.includeFiction || campaign.fiction },
    kinds: ['Invitation', 'Adoption'],
    references: [{ roles: ['practice'], ids: [campaign.practice] }],
  });
  const adoptions = records
    .filter(({ kind }) => kind === 'Adoption')
    .map((record) => adoptedOf(record, scope.asOf));
  const invitations = records
    .filter(({ kind }) => kind === 'Invitation')
    .map(sentOf)
    .filter((sent) => sent.campaign === state.id);
  const inviters = invitersOf({ campaign, adoptions, invitations });
  return { state, campaign, scope, rings: ringsOf(invitations, inviters), adoptions, inviters };
}

/**
 * How many would have adopted by each ring, if everybody influenced its neighbours along the campaign's channels with the probabilities
 * assumed: independent cascades, cut after as many steps. Those who adopted by another way and do not invite are left out, as they
 * cannot be won. Limits of open invitations and time are not simulated. Null where nobody of ring 0 has adopted.
 */
export async function expectedProgress(
  deps: PropagationDeps,
  reading: Reading,
  progress: CampaignProgress,
  { runs, timeLimit }: { readonly runs: number; readonly timeLimit: number },
): Promise<Result<ExpectedProgress | null, PropagationFailure>> {
  const { campaign, state, adoptions, inviters, scope } = progress;
  const beginners = [...inviters].flatMap(([id, ring]) => (ring === 0 ? [id] : []));
  if (beginners.length === 0) return success(null);
  const outside = adoptions.flatMap(({ adopter, isHeld }) =>
    isHeld && !inviters.has(adopter) ? [adopter] : [],
  );
  const asked = { ...scope, includeFiction: scope.includeFiction || campaign.fiction };
  const key = ['campaign expected', state.id, state.version, asked, beginners, outside, runs];
  return deps.graphs.answer(reading, JSON.stringify(key), async (settled) => {
    const assumed = await assumedChannels(deps, settled, {
      channels: campaign.channels.kinds.map((kind) => ({ kind })),
      territory: campaign.channels.territory,
      calibrated: true,
      scope: asked,
    });
    const { network } = settled;
    const lost = new Set(outside.map((id) => network.indexOf(id)));
    const adopts = new Set<string>(adopterKinds);
    const { graph, numberOf } = adoptersOnly(
      influenceGraph(settled.lens(asked), {
        kinds: campaign.channels.kinds,
        channels: Object.fromEntries(
          assumed.flatMap(({ kind, probability }) => (kind === null ? [] : [[kind, { probability }]])),
        ),
        territory: campaign.channels.territory,
        mayAdopt: (node) => adopts.has(network.kindOf(node)) && !lost.has(node),
      }),
    );
    const seeds = beginners
      .map((id) => numberOf[network.indexOf(id) ?? -1] ?? -1)
      .filter((node) => node >= 0);
    if (seeds.length === 0) {
      return failure(
        'NOTHING_THERE',
        'expected an adopter of the first ring who is there on the day, found none',
      );
    }
    const rings: { readonly ring: number; readonly adopters: Estimate }[] = [
      { ring: 0, adopters: { mean: seeds.length, low: seeds.length, high: seeds.length } },
    ];
    for (let ring = 1; ring <= campaign.hops; ring++) {
      const options = {
        model: { kind: 'INDEPENDENT_CASCADE' as const },
        seeds: Int32Array.from(seeds),
        runs,
        randomSeed: campaign.randomSeed,
        maxSteps: ring,
      };
      const effort = { work: runs * (graph.edgeCount + 1), timeLimit: timeLimit * 1000 };
      const tally = await runTask(deps.pool, 'simulate', { graph, options }, effort);
      if (!tally.ok) return tally;
      rings.push({ ring, adopters: spreadOf(tally.value).adopters });
    }
    return success({ beginners: seeds.length, runs, randomSeed: campaign.randomSeed, assumed, rings });
  });
}

function ringsOf(
  invitations: readonly Sent[],
  inviters: ReadonlyMap<NodeId, number>,
): readonly RingProgress[] {
  const last = Math.max(0, ...invitations.map(({ ring }) => ring));
  const reached = [...inviters.values()];
  return Array.from({ length: last + 1 }, (_, ring) => {
    const own = invitations.filter((sent) => sent.ring === ring);
    const counts = invitationStatuses.map((status) => [
      status,
      own.filter((sent) => sent.status === status).length,
    ]);
    return {
      ring,
      invited: own.length,
      byStatus: Object.fromEntries(counts) as Record<InvitationStatus, number>,
      adopters: reached.filter((of) => of <= ring).length,
    };
  });
}
