/** From whole states to what traversals need of them. */
import { tieCost } from './contact.js';
import type { NodeState, TieState, TopologyNode, TopologyTie } from './entity.js';
import { factBounds } from './entity.js';
import { isActorKind } from './kinds.js';
import { countsOnlyWhenAsked } from './time.js';

/** The topology of an actor; null for a record, which traversals never meet. */
export function topologyOfNode(state: NodeState): TopologyNode | null {
  if (!isActorKind(state.kind)) return null;
  return {
    id: state.id,
    kind: state.kind,
    version: state.version,
    bounds: factBounds(state),
    onlyWhenAsked: countsOnlyWhenAsked(state.modality, state.since),
    fiction: state.fiction,
    audience: state.audience,
  };
}

export function topologyOfTie(state: TieState): TopologyTie {
  return {
    id: state.id,
    kind: state.kind,
    version: state.version,
    from: state.from,
    to: state.to,
    cost: tieCost(state.kind, state.strength),
    bounds: factBounds(state),
    onlyWhenAsked: countsOnlyWhenAsked(state.modality, state.since),
    fiction: state.fiction,
    audience: state.audience,
  };
}
