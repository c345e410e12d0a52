/** The next ring by trying every pair of actors and every tie between them, straight from the facts. */
import type { TopologyNode } from '../../../src/model/entity.js';
import { tieDeclaration } from '../../../src/model/kinds.js';
import type { LensOptions } from '../../../src/network/lens.js';
import type { RingFacts } from '../../../src/services/campaigns/next-ring.js';
import type { GeneratedNetwork } from '../../network/generated-network.js';
import { remaining } from '../../network/oracle.js';

interface Pair {
  readonly inviter: string;
  readonly invitee: string;
  readonly ring: number;
  readonly probability: number;
  readonly cost: number;
  readonly path: readonly string[];
}

const organisations = ['Company', 'Cooperative', 'Institution', 'ListeningPoint'];

export function naiveRing(network: GeneratedNetwork, options: LensOptions, facts: Omit<RingFacts, 'lens'>) {
  const { campaign, adoptions, invitations, openOf, day } = facts;
  const { nodes, ties } = remaining(network, options);
  const actors = new Map<string, TopologyNode>(nodes.map((node) => [node.id, node]));
  const sees = (actor: string, audience: readonly string[]) =>
    audience.length === 0 ||
    audience.includes(actor) ||
    ties.some(
      (tie) =>
        tie.kind === 'MEMBER_OF' &&
        tie.from === actor &&
        actors.get(tie.to)?.kind === 'Programme' &&
        audience.includes(tie.to),
    );
  const mine = invitations.filter((invitation) => invitation.campaign === campaign.id);
  const ringOf = (actor: string) =>
    mine.findLast(({ invitee, status }) => invitee === actor && status === 'ACCEPTED')?.ring;
  const invites = (actor: string) =>
    adoptions.some(
      (adoption) =>
        adoption.adopter === actor &&
        adoption.isHeld &&
        (campaign.adoptersInvite || adoption.campaign === campaign.id || ringOf(actor) !== undefined),
    );

  const pairs: Pair[] = [];
  for (const inviter of nodes) {
    for (const invitee of nodes) {
      const areOrganisations = [inviter, invitee].every(({ kind }) => organisations.includes(kind));
      if (inviter === invitee || !areOrganisations || !invites(inviter.id)) continue;
      const ring = (ringOf(inviter.id) ?? 0) + 1;
      if (ring > campaign.hops) continue;
      const shown = (...ids: readonly string[]) =>
        ids.every((id) => sees(invitee.id, actors.get(id)?.audience ?? []));
      const known = [campaign.audience, ...facts.audiences];
      if (!shown(inviter.id) || !known.every((audience) => sees(invitee.id, audience))) continue;
      const channels = ties.flatMap((tie) => {
        if (!campaign.channels.kinds.includes(tie.kind)) return [];
        const { flow, probability } = tieDeclaration(tie.kind).influence;
        const forward =
          tie.from === inviter.id && tie.to === invitee.id && ['FORWARD', 'BOTH'].includes(flow);
        const backward =
          tie.to === inviter.id && tie.from === invitee.id && ['BACKWARD', 'BOTH'].includes(flow);
        const isChannel = probability > 0 && (forward || backward) && shown(tie.from, tie.to);
        return isChannel && sees(invitee.id, tie.audience)
          ? [{ probability, cost: tie.cost, path: [tie.id] }]
          : [];
      });
      if (campaign.channels.territory > 0) {
        for (const place of nodes.filter(({ kind }) => kind === 'Municipality')) {
          const seat = (actor: string) =>
            ties
              .filter((tie) => tie.kind === 'SEATED_IN' && tie.from === actor && tie.to === place.id)
              .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
          const [own, other] = [seat(inviter.id), seat(invitee.id)];
          if (own === undefined || other === undefined || !shown(place.id)) continue;
          if (!sees(invitee.id, own.audience) || !sees(invitee.id, other.audience)) continue;
          const { territory: probability } = campaign.channels;
          channels.push({ probability, cost: own.cost + other.cost, path: [own.id, other.id] });
        }
      }
      const [best] = channels.sort(
        (a, b) =>
          b.probability - a.probability ||
          a.path.length - b.path.length ||
          a.cost - b.cost ||
          (a.path.join() < b.path.join() ? -1 : 1),
      );
      if (best === undefined) continue;
      const none = channels.map((each) => 1 - each.probability).reduceRight((all, each) => all * each, 1);
      const { cost, path } = best;
      pairs.push({
        inviter: inviter.id,
        invitee: invitee.id,
        ring,
        probability: Number((1 - none).toFixed(12)),
        cost,
        path,
      });
    }
  }

  const [invited, deferred]: [Pair[], Pair[]] = [[], []];
  if (campaign.status !== 'RUNNING') return { invited, deferred };
  if ((campaign.begins ?? day) > day || (campaign.ends ?? day) < day) return { invited, deferred };
  for (;;) {
    const sentBy = (actor: string) =>
      [...mine, ...invited].filter((invitation) => invitation.inviter === actor).length;
    const left = pairs.filter(({ inviter, invitee }) => {
      const met = [...mine, ...invited, ...deferred].some((other) => other.invitee === invitee);
      const adopted = adoptions.some(({ adopter, isHeld }) => adopter === invitee && isHeld);
      const barred = invitations.some((other) => {
        if (other.invitee !== invitee || other.practice !== campaign.practice) return false;
        if (other.status === 'OPEN' || other.status === 'ACCEPTED') return true;
        return other.endedOn !== null && day - other.endedOn <= 366 && campaign.coolingOffMonths === 12;
      });
      return !met && !adopted && !barred && sentBy(inviter) < campaign.maxPerInviter;
    });
    const [next] = left.sort(
      (a, b) =>
        b.probability - a.probability ||
        a.cost - b.cost ||
        a.ring - b.ring ||
        (a.inviter === b.inviter ? (a.invitee < b.invitee ? -1 : 1) : a.inviter < b.inviter ? -1 : 1),
    );
    if (next === undefined) return { invited, deferred };
    const isBurdened = (openOf.get(next.invitee) ?? 0) >= campaign.maxOpenPerCompany;
    (isBurdened ? deferred : invited).push(next);
  }
}
