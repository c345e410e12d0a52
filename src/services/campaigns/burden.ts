/** What companies are asked, and how they answer: for themselves, and for who coordinates the programme that asks. */
import { show } from '../../model/check.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import { compareText } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { wholeScope } from '../commands/command-reading.js';
import { everyNode } from '../every-node.js';
import type { DatedScope, Reading } from '../reading.js';
import { coordinatorsOf } from './campaign-facts.js';
import type { InvitationStatus, Sent } from './invitation.js';
import { invitationStatuses, sentOf } from './invitation.js';

export interface BurdenQuestion {
  readonly scope: DatedScope;
  /** Only invitations of campaigns of this programme. */
  readonly programme?: NodeId;
  /** Only what these received. */
  readonly actors?: readonly NodeId[];
  /** Only what was sent from this day, and until this day, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
}

export interface Burden {
  readonly actor: NodeId;
  readonly received: number;
  readonly answered: number;
  readonly byStatus: Readonly<Record<InvitationStatus, number>>;
}

/**
 * Of everybody who received an invitation, most received first, then by id. An invitation counts for a viewer who speaks for the invitee
 * or for a coordinator of the campaign's programme, and for who sees everything: what others see of it says nothing of the rest.
 * One without a day of sending counts where no period is asked for.
 */
export async function burden(
  reading: Pick<Reading, 'viewer' | 'store'>,
  { scope, programme, actors, from, to }: BurdenQuestion,
): Promise<Result<readonly Burden[], Failure<'UNKNOWN' | 'OUT_OF_RANGE'>>> {
  const { viewer, store } = reading;
  if (from !== undefined && to !== undefined && to < from) {
    return failure(
      'OUT_OF_RANGE',
      'expected a period that ends on or after its first day, found one that ends before',
    );
  }
  const named = programme === undefined ? [] : await store.nodes(viewer, [programme]);
  if (programme !== undefined && named[0]?.kind !== 'Programme') {
    return failure('UNKNOWN', `expected the id of a known programme, found ${show(programme)}`);
  }
  const states = await everyNode(reading, {
    scope: { ...wholeScope, includeFiction: scope.includeFiction },
    kinds: ['Invitation'],
    ...(actors === undefined ? {} : { references: [{ roles: ['invitee'], ids: actors }] }),
  });
  const sent = states.map(sentOf).filter(({ sentOn }) => {
    if (from === undefined && to === undefined) return true;
    return sentOn !== null && sentOn >= (from ?? -Infinity) && sentOn <= (to ?? Infinity);
  });
  const programmeOf = await programmesOf(reading, sent);
  const coordinators = viewer.all
    ? new Map<NodeId, readonly NodeId[]>()
    : await coordinatorsOf(store, [...new Set(programmeOf.values())], scope.asOf);
  const counting = sent.filter(({ campaign, invitee }) => {
    const of = programmeOf.get(campaign ?? '');
    if (programme !== undefined && of !== programme) return false;
    const coordinates = (coordinators.get(of ?? '') ?? []).some((id) => viewer.audiences.has(id));
    return viewer.all || viewer.audiences.has(invitee) || coordinates;
  });
  return success(rowsOf(counting));
}

/** The programme of each campaign among these that the viewer may see. */
async function programmesOf(
  { viewer, store }: Pick<Reading, 'viewer' | 'store'>,
  sent: readonly Sent[],
): Promise<ReadonlyMap<NodeId, NodeId>> {
  const ids = [...new Set(sent.flatMap(({ campaign }) => campaign ?? []))];
  const campaigns = ids.length === 0 ? [] : await store.nodes(viewer, ids);
  return new Map(
    campaigns.flatMap((state) => {
      const programme = state?.references['programme']?.[0];
      return state === null || programme === undefined ? [] : [[state.id, programme] as const];
    }),
  );
}

function rowsOf(sent: readonly Sent[]): readonly Burden[] {
  const byActor = new Map<NodeId, Sent[]>();
  for (const invitation of sent) {
    const own = byActor.get(invitation.invitee) ?? [];
    byActor.set(invitation.invitee, own);
    own.push(invitation);
  }
  return Array.from(byActor, ([actor, own]): Burden => {
    const counts = invitationStatuses.map((status) => [
      status,
      own.filter((each) => each.status === status).length,
    ]);
    const byStatus = Object.fromEntries(counts) as Record<InvitationStatus, number>;
    return { actor, received: own.length, answered: byStatus.ACCEPTED + byStatus.DECLINED, byStatus };
  }).sort((a, b) => b.received - a.received || compareText(a.actor, b.actor));
}
