/**
 * One step of all campaigns: what is overdue expires, what is over closes, what is closed takes its open invitations back, and those who
 * adopted invite. Each change expects what was read and is judged under lock, so any number of hubs may take the same step.
 */
import { hubItself } from '../../model/viewer.js';
import type { NodeContent, NodeState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { invariant } from '../../model/failure.js';
import type { Day } from '../../model/time.js';
import { openLens } from '../../network/lens.js';
import { factsOf, fictionFlag } from '../../network/network.js';
import type { Network } from '../../network/network.js';
import type { Precondition, Store, WriteFailureKind } from '../../store/store.js';
import { wholeScope } from '../commands/command-reading.js';
import { everyNode } from '../every-node.js';
import type { Campaign } from './campaign.js';
import { campaignOf } from './campaign.js';
import {
  coordinatorsOf,
  countOpen,
  openInvitations,
  practiceFacts,
  programmeViewer,
} from './campaign-facts.js';
import { sentOf } from './invitation.js';
import { endedInvitation, newInvitation, sendingGuards } from './invitation-change.js';
import { nextRing } from './next-ring.js';

export interface AdvanceDeps {
  readonly store: Store;
  readonly network: () => Network;
  /** Whether to stop before the next change. */
  readonly isOver?: () => boolean;
}

/** Ids of what this step changed; what others were faster with is not among them. */
export interface Advanced {
  readonly expired: readonly NodeId[];
  readonly withdrawn: readonly NodeId[];
  readonly closed: readonly NodeId[];
  readonly invited: readonly NodeId[];
  /** Who would have been invited, had they fewer open invitations. */
  readonly deferred: readonly NodeId[];
  /** How many campaigns are running. */
  readonly running: number;
}

/** What another hub, or a person, was faster with. */
const lost: ReadonlySet<WriteFailureKind> = new Set(['STALE', 'TAKEN', 'LIMIT', 'MISSING_REFERENCE']);
const hub = 'hub';

/** Of one campaign, or of all where none is named. */
export async function advanceCampaigns(deps: AdvanceDeps, day: Day, only?: NodeId): Promise<Advanced> {
  const { store } = deps;
  const changed = {
    expired: [] as NodeId[],
    withdrawn: [] as NodeId[],
    closed: [] as NodeId[],
    invited: [] as NodeId[],
    deferred: [] as NodeId[],
  };
  const isOver = () => deps.isOver?.() === true;
  let open = await openInvitations(store);
  const states = await concerned(store, open, only);
  const campaigns = new Map(states.map((state) => [state.id, campaignOf(state)]));

  for (const state of states) {
    const { ends, status } = campaignOf(state);
    if (isOver() || ends === null || ends >= day || status === 'CLOSED' || status === 'DRAFT') continue;
    const closed = withStatus(state, 'CLOSED');
    if (!(await write(deps, closed, 'closeCampaign: it is over', [versionOf(state)]))) continue;
    changed.closed.push(state.id);
    campaigns.set(state.id, campaignOf({ ...closed, version: state.version + 1 }));
  }

  const stillOpen: NodeState[] = [];
  for (const state of open) {
    const { expiresOn, campaign } = sentOf(state);
    const isMine = only === undefined || campaign === only;
    const end = isMine ? endOf(campaigns.get(campaign ?? '')?.status, expiresOn, day) : null;
    if (end === null || isOver()) {
      stillOpen.push(state);
      continue;
    }
    const reason = end.status === 'EXPIRED' ? 'expireInvitation' : 'withdrawInvitation: campaign closed';
    if (!(await write(deps, endedInvitation(state, end.status, end.on), reason, [versionOf(state)])))
      continue;
    (end.status === 'EXPIRED' ? changed.expired : changed.withdrawn).push(state.id);
  }
  open = stillOpen;

  const openOf = countOpen(open);
  let running = 0;
  for (const state of states) {
    const campaign = campaigns.get(state.id);
    if (campaign?.status !== 'RUNNING') continue;
    running++;
    if (isOver()) continue;
    const { invited, deferred } = await sendNext(deps, { state, campaign, openOf, day });
    changed.invited.push(...invited);
    changed.deferred.push(...deferred);
  }
  return { ...changed, running };
}

/** Campaigns that go on, and those that open invitations belong to. */
async function concerned(
  store: Store,
  open: readonly NodeState[],
  only: NodeId | undefined,
): Promise<readonly NodeState[]> {
  const present = (states: readonly (NodeState | null)[]) => states.flatMap((state) => state ?? []);
  if (only !== undefined) return present(await store.nodes(hubItself, [only]));
  const going = await everyNode(
    { viewer: hubItself, store },
    {
      scope: wholeScope,
      kinds: ['Campaign'],
      where: [{ property: 'status', op: 'IN', values: ['RUNNING', 'PAUSED'] }],
    },
  );
  const known = new Set(going.map(({ id }) => id));
  const named = new Set(open.flatMap((state) => sentOf(state).campaign ?? []));
  const others = [...named].filter((id) => !known.has(id)).sort();
  return [...going, ...(others.length === 0 ? [] : present(await store.nodes(hubItself, others)))];
}

/** How an open invitation ends by itself; null where it stays open. */
function endOf(
  campaign: Campaign['status'] | undefined,
  expiresOn: Day | null,
  day: Day,
): { readonly status: 'EXPIRED' | 'WITHDRAWN'; readonly on: Day } | null {
  if (expiresOn !== null && expiresOn < day) return { status: 'EXPIRED', on: expiresOn };
  return campaign === 'CLOSED' ? { status: 'WITHDRAWN', on: day } : null;
}

interface Step {
  readonly state: NodeState;
  readonly campaign: Campaign;
  /** Raised by what is sent. */
  readonly openOf: Map<NodeId, number>;
  readonly day: Day;
}

async function sendNext(deps: AdvanceDeps, { state, campaign, openOf, day }: Step) {
  const { store } = deps;
  const network = deps.network();
  const { practice, programme } = campaign;
  const { adoptions, invitations } = await practiceFacts(store, practice, day);
  const coordinators = (await coordinatorsOf(store, [programme], day)).get(programme) ?? [];
  const named = await store.nodes(hubItself, [practice, programme]);
  const lens = openLens(network, {
    viewer: programmeViewer(campaign, coordinators),
    asOf: day,
    includeProposed: false,
    includeFiction: campaign.fiction,
  });
  const audiences = named.map((each) => each?.audience ?? []);
  const ring = nextRing({ campaign, lens, adoptions, invitations, openOf, audiences, day });
  const invited: NodeId[] = [];
  for (const planned of ring.invited) {
    if (deps.isOver?.() === true) break;
    const isInvented = [planned.inviter, planned.invitee].some((id) => isFiction(network, id));
    const content = newInvitation(planned, { campaign: state, coordinators, isInvented, day });
    const guards: readonly Precondition[] = [
      { kind: 'VERSION', of: 'NODE', id: campaign.id, version: campaign.version },
      { kind: 'VERSION', of: 'NODE', id: content.id, version: 0 },
      ...sendingGuards(campaign, planned, adoptions, day),
    ];
    if (!(await write(deps, content, 'sendInvitation', guards))) continue;
    invited.push(content.id);
    openOf.set(planned.invitee, (openOf.get(planned.invitee) ?? 0) + 1);
  }
  return { invited, deferred: ring.deferred.map(({ invitee }) => invitee) };
}

function isFiction(network: Network, id: NodeId): boolean {
  const node = network.indexOf(id);
  return node !== undefined && ((network.nodeFlags[factsOf(network, node)] ?? 0) & fictionFlag) !== 0;
}

/** A campaign's record with another status. */
function withStatus(state: NodeState, status: Campaign['status']): NodeContent {
  const { version: _, ...content } = state;
  return { ...content, properties: { ...content.properties, status } };
}

function versionOf({ id, version }: NodeState): Precondition {
  return { kind: 'VERSION', of: 'NODE', id, version };
}

/** Whether it was written; false where somebody else was faster. */
async function write(
  { store }: AdvanceDeps,
  node: NodeContent,
  reason: string,
  preconditions: readonly Precondition[],
): Promise<boolean> {
  const result = await store.write(
    { nodes: [node], ties: [], removedNodes: [], removedTies: [] },
    { principal: hub, reason, preconditions },
  );
  invariant(result.ok || lost.has(result.kind), `${reason} of ${node.id}: a step of a campaign fits`);
  return result.ok;
}
