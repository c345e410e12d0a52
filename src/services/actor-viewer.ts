/** An actor as a viewer: what it may see of the network by itself and by the programmes that it is a member of. */
import { tieKinds } from '../model/kinds.js';
import type { NodeId } from '../model/ids.js';
import type { Day } from '../model/time.js';
import { presenceOn, withinLifetime } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import { viewerOf } from '../model/viewer.js';
import { eachTieFrom } from '../network/actor-ties.js';
import type { Network } from '../network/network.js';
import { factsOf, onlyWhenAskedFlag } from '../network/network.js';
import { boundsAt } from '../network/tables.js';

const memberOf = tieKinds.indexOf('MEMBER_OF');

/** Memberships that are presumed on the day count as those that are certain. O(ties from the actor). */
export function actorViewer(network: Network, actor: NodeId, asOf: Day): Viewer {
  const programmes = new Set<NodeId>();
  const node = network.indexOf(actor);
  const { bounds, tieBounds, tieKind, tieFlags, tieTo } = network;
  const lifetime = (of: number) => boundsAt(bounds, network.nodeBounds[factsOf(network, of)] ?? 0);
  if (node !== undefined) {
    eachTieFrom(network, node, (tie) => {
      if (tieKind[tie] !== memberOf || ((tieFlags[tie] ?? 0) & onlyWhenAskedFlag) !== 0) return;
      const programme = tieTo[tie] ?? node;
      const own = boundsAt(bounds, tieBounds[tie] ?? 0);
      const narrowed = withinLifetime(withinLifetime(own, lifetime(node)), lifetime(programme));
      if (presenceOn(narrowed, asOf) !== 'ABSENT') programmes.add(network.idOf(programme));
    });
  }
  return viewerOf({ name: actor, role: 'MEMBER', organisations: [actor], programmes: [...programmes] });
}
