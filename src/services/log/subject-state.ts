/** The states that events hold of actors, records and ties. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';

export type SubjectState = NodeState | TieState;

/** Whom a state names, besides its sources: the ends of a tie, those in the roles of a record. */
export function endsOf(state: SubjectState): readonly NodeId[] {
  return 'from' in state ? [state.from, state.to] : Object.values(state.references).flat();
}
