/** Whom a campaign invites next, by whom, and along which channel. */
import { compareText } from '../../model/ids.js';
import type { NodeId, TieId } from '../../model/ids.js';
import type { Audience } from '../../model/viewer.js';
import { eachTieFrom } from '../../network/actor-ties.js';
import type { Lens } from '../../network/lens.js';
import { factsOf } from '../../network/network.js';
import type { Neighbour } from '../../network/propagation/neighbours-along.js';
import { openAsking } from '../../network/propagation/neighbours-along.js';
import type { BarringFacts } from './barring.js';
import { openBarring } from './barring.js';
import type { Campaign } from './campaign.js';
import { isInTime } from './campaign.js';

export interface RingFacts extends BarringFacts {
  readonly campaign: Campaign;
  /** What the campaign's programme sees of the network on the day. */
  readonly lens: Lens;
  /** Who may see what every invitation names besides its parties: the practice, the programme. */
  readonly audiences: readonly Audience[];
}

export interface PlannedInvitation {
  readonly inviter: NodeId;
  readonly invitee: NodeId;
  readonly ring: number;
  /** That the channels between the two bring the invitee to adopt, in (0, 1]. */
  readonly probability: number;
  /** The ties of the likeliest channel, from the inviter to the invitee. */
  readonly path: readonly TieId[];
}

export interface NextRing {
  readonly invited: readonly PlannedInvitation[];
  /** Who would be invited too, but has too many open invitations: when one of those ends, unless another way is better by then. */
  readonly deferred: readonly PlannedInvitation[];
}

interface Offer {
  readonly inviter: NodeId;
  readonly invitee: NodeId;
  readonly ring: number;
  readonly neighbour: Neighbour;
}

const nothing: NextRing = { invited: [], deferred: [] };

/**
 * Everybody who adopted through the campaign invites its neighbours along the channels, those who adopted otherwise too where the
 * campaign says so. Offers go by probability, then cost of the channel, ring, inviter and invitee; each company is invited once, by the first
 * that still may. Nobody is shown a channel that it may not see; whoever may not see the campaign is not invited.
 * O(ties of the inviters + offers · log offers).
 */
export function nextRing(facts: RingFacts): NextRing {
  const { campaign, lens, day } = facts;
  if (campaign.status !== 'RUNNING' || !isInTime(campaign, day)) return nothing;
  const { network } = lens;
  const barredBy = openBarring(facts);
  const sees = openSight(facts);
  const seesActor = (actor: number, other: number) =>
    sees(actor, network.audiences[network.nodeAudience[factsOf(network, other)] ?? -1]);
  const asking = openAsking(
    lens,
    campaign.channels,
    (tie, to) =>
      sees(to, network.audiences[network.tieAudience[tie] ?? -1]) &&
      seesActor(to, network.tieFrom[tie] ?? -1) &&
      seesActor(to, network.tieTo[tie] ?? -1),
  );
  const named = [campaign.audience, ...facts.audiences];

  const offers: Offer[] = [];
  for (const [inviter, ring] of invitersOf(facts)) {
    const node = network.indexOf(inviter);
    if (node === undefined || ring >= campaign.hops) continue;
    for (const neighbour of asking.neighboursOf(node)) {
      if (!named.every((audience) => sees(neighbour.node, audience))) continue;
      offers.push({ inviter, invitee: network.idOf(neighbour.node), ring: ring + 1, neighbour });
    }
  }
  const sent = new Map<NodeId, number>();
  for (const { campaign: of, inviter } of facts.invitations) {
    if (of === campaign.id) sent.set(inviter, (sent.get(inviter) ?? 0) + 1);
  }
  const invited: PlannedInvitation[] = [];
  const deferred: PlannedInvitation[] = [];
  const met = new Set<NodeId>();
  for (const { inviter, invitee, ring, neighbour } of offers.sort(byStrength)) {
    const count = sent.get(inviter) ?? 0;
    if (met.has(invitee) || count >= campaign.maxPerInviter) continue;
    const reason = barredBy(invitee);
    met.add(invitee);
    if (reason !== null && reason !== 'BURDENED') continue;
    const path = neighbour.path.map((tie) => network.tieIdOf(tie));
    const planned = { inviter, invitee, ring, probability: neighbour.probability, path };
    if (reason === 'BURDENED') {
      deferred.push(planned);
      continue;
    }
    sent.set(inviter, count + 1);
    invited.push(planned);
  }
  return { invited, deferred };
}

/** Who invites, each with the ring it stands in, by id: what its accepted invitation says, or 0. */
export function invitersOf({
  campaign,
  adoptions,
  invitations,
}: Pick<RingFacts, 'campaign' | 'adoptions' | 'invitations'>): ReadonlyMap<NodeId, number> {
  const rings = new Map<NodeId, number>();
  for (const { campaign: of, invitee, status, ring } of invitations) {
    if (of === campaign.id && status === 'ACCEPTED') rings.set(invitee, ring);
  }
  const inviters = adoptions.flatMap(({ adopter, isHeld, campaign: of }): [NodeId, number][] => {
    const ring = rings.get(adopter);
    const invites = ring !== undefined || of === campaign.id || campaign.adoptersInvite;
    return isHeld && invites ? [[adopter, ring ?? 0]] : [];
  });
  return new Map(inviters.sort(([a], [b]) => compareText(a, b)));
}

type Sight = (actor: number, audience: Audience | undefined) => boolean;

/** Whether an actor, speaking for itself and for the programmes it is a member of on the day, is one of an audience. */
function openSight({ lens }: RingFacts): Sight {
  const { network } = lens;
  const known = new Map<number, ReadonlySet<NodeId>>();
  const belongsTo = (actor: number) => {
    const own = known.get(actor);
    if (own !== undefined) return own;
    const found = new Set([network.idOf(actor)]);
    eachTieFrom(network, actor, (tie) => {
      const to = network.tieTo[tie] ?? -1;
      const isMembership = network.tieKindOf(tie) === 'MEMBER_OF' && network.kindOf(to) === 'Programme';
      if (isMembership && lens.usesTie(tie)) found.add(network.idOf(to));
    });
    known.set(actor, found);
    return found;
  };
  return (actor, audience = []) =>
    audience.length === 0 || audience.some((member) => belongsTo(actor).has(member));
}

function byStrength(a: Offer, b: Offer): number {
  return (
    b.neighbour.probability - a.neighbour.probability ||
    a.neighbour.cost - b.neighbour.cost ||
    a.ring - b.ring ||
    compareText(a.inviter, b.inviter) ||
    compareText(a.invitee, b.invitee)
  );
}
