/** What campaigns decide by, read from the store: hubItself, whoever may see it. */
import type { NodeState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import type { Viewer } from '../../model/viewer.js';
import { viewerOf, hubItself } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import { wholeScope } from '../commands/command-reading.js';
import { everyNode } from '../every-node.js';
import type { Campaign } from './campaign.js';
import type { Adopted, Sent } from './invitation.js';
import { adoptedOf, sentOf } from './invitation.js';

const page = { size: 1000, direction: 'FORWARD', from: null } as const;

/** All open invitations, of whatever campaign, by id. */
export async function openInvitations(store: Store): Promise<readonly NodeState[]> {
  return everyNode(
    { viewer: hubItself, store },
    {
      scope: wholeScope,
      kinds: ['Invitation'],
      where: [{ property: 'status', op: 'IN', values: ['OPEN'] }],
    },
  );
}

/** How many open invitations everybody has. */
export function countOpen(open: readonly NodeState[]): Map<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const state of open) {
    const { invitee } = sentOf(state);
    counts.set(invitee, (counts.get(invitee) ?? 0) + 1);
  }
  return counts;
}

/** What is recorded of a practice. */
export async function practiceFacts(
  store: Store,
  practice: NodeId,
  day: Day,
): Promise<{ readonly adoptions: readonly Adopted[]; readonly invitations: readonly Sent[] }> {
  const records = await everyNode(
    { viewer: hubItself, store },
    {
      scope: wholeScope,
      kinds: ['Adoption', 'Invitation'],
      references: [{ roles: ['practice'], ids: [practice] }],
    },
  );
  return {
    adoptions: records.filter(({ kind }) => kind === 'Adoption').map((state) => adoptedOf(state, day)),
    invitations: records.filter(({ kind }) => kind === 'Invitation').map(sentOf),
  };
}

/** Who coordinates each of these programmes on a day, by id. */
export async function coordinatorsOf(
  store: Store,
  programmes: readonly NodeId[],
  day: Day,
): Promise<ReadonlyMap<NodeId, readonly NodeId[]>> {
  if (programmes.length === 0) return new Map();
  const ties = await store.tiesOf(hubItself, {
    scope: { ...wholeScope, asOf: day },
    actors: [...new Set(programmes)],
    direction: 'IN',
    kinds: ['COORDINATES'],
    page,
  });
  return new Map(
    programmes.map((programme) => [
      programme,
      [...new Set(ties.get(programme)?.items.map(({ item }) => item.from) ?? [])].sort(),
    ]),
  );
}

/** Sees what the programme of a campaign and its coordinators may see: along what they may not see, nobody is invited. */
export function programmeViewer({ programme }: Campaign, coordinators: readonly NodeId[]): Viewer {
  return viewerOf({
    name: 'hub',
    role: 'COORDINATOR',
    organisations: coordinators,
    programmes: [programme],
  });
}
