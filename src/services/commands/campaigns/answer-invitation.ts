/** What becomes of an open invitation: accepted, declined, taken back. */
import { hubItself } from '../../../model/viewer.js';
import { mayChange } from '../../../access/may.js';
import type { NodeContent, NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import { practiceFacts } from '../../campaigns/campaign-facts.js';
import { campaignOf } from '../../campaigns/campaign.js';
import type { InvitationStatus } from '../../campaigns/invitation.js';
import { sentOf } from '../../campaigns/invitation.js';
import { endedInvitation } from '../../campaigns/invitation-change.js';
import type { CommandReading } from '../command-reading.js';
import type { CommandDeps, CommandOptions, CommandResult, Plan } from '../command.js';
import { refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { adoptionPlan } from '../programme/declare-adoption.js';

export interface AnswerInvitation {
  readonly invitation: NodeId;
  readonly expectedVersion?: number;
}

/**
 * Records the adoption, because of who invited, and closes the invitation, in one change; the campaign then goes on from the new adopter.
 * Who has adopted meanwhile by another way accepts without a second adoption. Nobody accepts twice: whoever is later finds it not open.
 */
export function acceptInvitation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AnswerInvitation,
  options: CommandOptions,
): Promise<CommandResult> {
  return answer(deps, viewer, asked, options, 'acceptInvitation', async (reading, state) => {
    const sent = sentOf(state);
    await checkSpeaksFor(reading, sent.invitee);
    const accepted = await ended(reading, state, 'ACCEPTED');
    const { adoptions } = await practiceFacts(reading.store, sent.practice, reading.today);
    if (adoptions.some(({ adopter, isHeld }) => adopter === sent.invitee && isHeld))
      return { nodes: [accepted] };
    const [inviter] = await reading.nodes([sent.inviter]);
    const adoption = await adoptionPlan(reading, {
      adopter: sent.invitee,
      practice: sent.practice,
      since: formatDay(reading.today),
      ...(inviter?.kind === 'Programme' ? {} : { via: sent.inviter }),
      ...(sent.campaign === null ? {} : { campaign: sent.campaign }),
      ...(options.statement === undefined ? {} : { statement: options.statement }),
    });
    return { ...adoption, nodes: [accepted, ...(adoption.nodes ?? [])] };
  });
}

export function declineInvitation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AnswerInvitation,
  options: CommandOptions,
): Promise<CommandResult> {
  return answer(deps, viewer, asked, options, 'declineInvitation', async (reading, state) => {
    await checkSpeaksFor(reading, sentOf(state).invitee);
    return { nodes: [await ended(reading, state, 'DECLINED')] };
  });
}

/** Who invited, or who may change the campaign, takes it back. */
export function withdrawInvitation(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AnswerInvitation,
  options: CommandOptions,
): Promise<CommandResult> {
  return answer(deps, viewer, asked, options, 'withdrawInvitation', async (reading, state) => {
    const { inviter, campaign } = sentOf(state);
    const senders = await reading.store.nodes(viewer, campaign === null ? [inviter] : [inviter, campaign]);
    if (!senders.some((sender) => sender !== null && mayChange(viewer, sender))) {
      throw refused('NOT_ALLOWED', `expected the right to speak for who sent ${state.id}, found none`);
    }
    return { nodes: [await ended(reading, state, 'WITHDRAWN')] };
  });
}

function answer(
  deps: CommandDeps,
  viewer: Viewer,
  asked: AnswerInvitation,
  options: CommandOptions,
  operation: string,
  plan: (reading: CommandReading, state: NodeState) => Promise<Plan>,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation,
    subject: asked.invitation,
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      const state = await reading.node(asked.invitation, ['Invitation']);
      reading.expectVersion(state, asked.expectedVersion);
      checkOpen(reading, state);
      await checkNotClosed(reading, state);
      return plan(reading, state);
    },
  });
}

function checkOpen({ today }: CommandReading, state: NodeState): void {
  const { status, expiresOn } = sentOf(state);
  const isOver = status === 'OPEN' && expiresOn !== null && expiresOn < today;
  if (status === 'OPEN' && !isOver) return;
  const found = isOver ? `one that could be answered until ${formatDay(expiresOn)}` : `one that is ${status}`;
  throw refused('CONFLICT', `${state.id}: expected an open invitation, found ${found}`, {
    related: [state.id],
  });
}

/** A paused campaign lets open invitations be answered, a closed one does not. */
async function checkNotClosed(reading: CommandReading, state: NodeState): Promise<void> {
  const { campaign } = sentOf(state);
  const [found] = campaign === null ? [] : await reading.store.nodes(hubItself, [campaign]);
  if (found === null || found === undefined) return;
  reading.seenNodes([found]);
  if (campaignOf(found).status !== 'CLOSED') return;
  throw refused(
    'CONFLICT',
    `${state.id}: expected an invitation of a campaign that goes on, found it closed`,
    {
      related: [state.id],
    },
  );
}

async function checkSpeaksFor(reading: CommandReading, invitee: NodeId): Promise<void> {
  const state = await reading.node(invitee);
  if (mayChange(reading.viewer, state)) return;
  throw refused('NOT_ALLOWED', `expected the right to answer for ${invitee}, found none`, {
    related: [invitee],
  });
}

async function ended(
  reading: CommandReading,
  state: NodeState,
  status: InvitationStatus,
): Promise<NodeContent> {
  const { until, properties } = endedInvitation(state, status, reading.today);
  return changedNode(reading, state, { until, properties }, ['status', 'endedOn', 'until']);
}
