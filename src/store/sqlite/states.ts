/** Whole states by id. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { NodeId, TieId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { nodeVisible, tieVisible } from './conditions.js';
import { textIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { every, sql } from './sql.js';

/** The node in a row's `state`, as the writer put it there. */
export function nodeIn(row: Row): NodeState {
  return JSON.parse(textIn(row, 'state')) as NodeState;
}

/** The tie in a row's `state`. */
export function tieIn(row: Row): TieState {
  return JSON.parse(textIn(row, 'state')) as TieState;
}

export function nodesById(
  connection: Connection,
  viewer: Viewer,
  ids: readonly NodeId[],
): readonly (NodeState | null)[] {
  const found = connection.all(sql`
    SELECT n.state FROM json_each(${JSON.stringify([...new Set(ids)])}) AS asked
    CROSS JOIN node AS n ON n.id = asked.value
    WHERE ${every(nodeVisible(viewer, 'n'))}`);
  return inOrder(ids, found.map(nodeIn));
}

export function tiesById(
  connection: Connection,
  viewer: Viewer,
  ids: readonly TieId[],
): readonly (TieState | null)[] {
  const found = connection.all(sql`
    SELECT t.state FROM json_each(${JSON.stringify([...new Set(ids)])}) AS asked
    CROSS JOIN tie AS t ON t.id = asked.value
    JOIN node AS a ON a.seq = t.from_node
    JOIN node AS b ON b.seq = t.to_node
    WHERE ${every(tieVisible(viewer, 't', ['a', 'b']))}`);
  return inOrder(ids, found.map(tieIn));
}

function inOrder<State extends { readonly id: string }>(
  ids: readonly string[],
  states: readonly State[],
): readonly (State | null)[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  return ids.map((id) => byId.get(id) ?? null);
}
