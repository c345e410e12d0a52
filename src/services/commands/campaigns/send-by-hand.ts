/** Invitations that somebody sends in the name of a campaign: its first ring. */
import type { NodeContent, NodeState } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { adopterKinds } from '../../../network/propagation/influence-graph.js';
import type { Precondition } from '../../../store/store.js';
import type { BarringReason } from '../../campaigns/barring.js';
import { openBarring } from '../../campaigns/barring.js';
import { campaignOf } from '../../campaigns/campaign.js';
import { coordinatorsOf, countOpen, openInvitations, practiceFacts } from '../../campaigns/campaign-facts.js';
import { newInvitation, sendingGuards } from '../../campaigns/invitation-change.js';
import type { CommandReading } from '../command-reading.js';
import { invalid } from '../command.js';
import { stated } from '../declared.js';

export const mostByHand = 100;

export interface NotInvited {
  readonly actor: NodeId;
  readonly reason: BarringReason;
}

export interface SentByHand {
  readonly invitations: readonly NodeContent[];
  readonly preconditions: readonly Precondition[];
  readonly notInvited: readonly NotInvited[];
}

/** Says of each actor why it may not be invited, or null; and what is recorded of the practice. */
export async function barringOf({ store, today }: CommandReading, state: NodeContent) {
  const campaign = campaignOf(state);
  const facts = await practiceFacts(store, campaign.practice, today);
  const openOf = countOpen(await openInvitations(store));
  return { ...facts, barredBy: openBarring({ ...facts, campaign, openOf, day: today }) };
}

/** Ring 0 of a campaign, from its programme to these organisations; who may not be invited is told and left out. */
export async function sendByHand(
  reading: CommandReading,
  state: NodeContent,
  actors: readonly NodeId[],
  { adoptions, barredBy }: Awaited<ReturnType<typeof barringOf>>,
): Promise<SentByHand> {
  if (actors.length === 0 || actors.length > mostByHand) {
    const message = `expected 1 to ${mostByHand} organisations, found ${actors.length}`;
    throw invalid([{ at: 'actors', message }]);
  }
  const campaign = campaignOf(state);
  const { today, store } = reading;
  const invitees = await reading.nodes(actors, adopterKinds);
  checkFiction(state, invitees);
  const notInvited: NotInvited[] = [];
  const invited = invitees.filter(({ id }) => {
    const reason = barredBy(id);
    if (reason !== null) notInvited.push({ actor: id, reason });
    return reason === null;
  });
  if (invited.length === 0) return { invitations: [], preconditions: [], notInvited };
  const programme = campaign.programme;
  const coordinators = (await coordinatorsOf(store, [programme], today)).get(programme) ?? [];
  const { citation } = await stated(reading, state);
  return {
    invitations: invited.map(({ id, fiction }) =>
      newInvitation(
        { inviter: programme, invitee: id, ring: 0, path: [] },
        { campaign: state, coordinators, citations: [citation], isInvented: fiction, day: today },
      ),
    ),
    preconditions: invited.flatMap(({ id }) =>
      sendingGuards(campaign, { inviter: programme, invitee: id }, adoptions, today),
    ),
    notInvited,
  };
}

function checkFiction(campaign: NodeContent, invitees: readonly NodeState[]): void {
  const invented = invitees.find(({ fiction }) => fiction);
  if (invented === undefined || campaign.fiction) return;
  const message = `expected organisations that are not invented, found ${invented.id}; includeFiction lets a campaign invite them`;
  throw invalid([{ at: 'actors', message }]);
}
