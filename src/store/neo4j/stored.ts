/** Whole states by id. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { NodeId, TieId } from '../../model/ids.js';
import { tieKinds } from '../../model/kinds.js';
import type { Viewer } from '../../model/viewer.js';
import { nodeVisible, tieVisible } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, where } from './cypher.js';
import { nodeIn, tieIn } from './row.js';

/** In the order of the ids; null for the unknown and the hidden. */
export async function nodesById(
  run: Run,
  viewer: Viewer,
  ids: readonly NodeId[],
): Promise<readonly (NodeState | null)[]> {
  if (ids.length === 0) return [];
  const rows = await run(cypher`
    MATCH (n:Node) ${where([cypher`n.id IN ${[...new Set(ids)]}`, ...nodeVisible(viewer, 'n')])}
    RETURN n._state AS state`);
  return inOrder(ids, rows.map(nodeIn));
}

/** In the order of the ids; null for the unknown and the hidden. */
export async function tiesById(
  run: Run,
  viewer: Viewer,
  ids: readonly TieId[],
): Promise<readonly (TieState | null)[]> {
  if (ids.length === 0) return [];
  // With the kinds named, the ids are found by the unique index of each.
  const rows = await run(cypher`
    MATCH (a)-[t${anyOf(tieKinds)}]->(b)
    ${where([cypher`t.id IN ${[...new Set(ids)]}`, ...tieVisible(viewer, 't', ['a', 'b'])])}
    RETURN t._state AS state`);
  return inOrder(ids, rows.map(tieIn));
}

function inOrder<State extends { readonly id: string }>(
  ids: readonly string[],
  states: readonly State[],
): readonly (State | null)[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  return ids.map((id) => byId.get(id) ?? null);
}
