/** Names near to a text that matched none. */
import type { NodeState } from '../../model/entity.js';
import { compareText } from '../../model/ids.js';
import { isActorKind, isRecordKind } from '../../model/kinds.js';
import { fold, suggestionLimit } from '../../model/text.js';
import type { Viewer } from '../../model/viewer.js';
import type { SuggestQuery } from '../store.js';
import { suggestionDistance } from '../suggestion.js';
import { nodeMeets } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, where } from './cypher.js';
import { nodeIn, textIn, textsIn } from './row.js';

/**
 * Measures every name in scope: the index on names finds at most two edits, which is fewer than suggestions may be away.
 * O(names), asked only when a search found nothing.
 */
export async function suggestNodes(
  run: Run,
  viewer: Viewer,
  query: SuggestQuery,
): Promise<readonly NodeState[]> {
  const text = fold(query.text);
  const labels = query.kinds?.filter((kind) => isActorKind(kind) || isRecordKind(kind));
  if (text === '' || labels?.length === 0) return [];
  const limit = suggestionLimit(text);
  const candidates = await run(cypher`
    MATCH (n${labels === undefined ? plain(':Node') : anyOf(labels)})
    ${where([plain('size(n._names) > 0'), ...nodeMeets(viewer, query.scope, 'n')])}
    RETURN n.id AS id, n._sortKey AS sortKey, n._names AS names`);
  const nearest = candidates
    .flatMap((row) => {
      const distance = suggestionDistance(text, textsIn(row, 'names'), limit);
      return distance === null ? [] : [{ id: textIn(row, 'id'), sortKey: textIn(row, 'sortKey'), distance }];
    })
    .sort((a, b) => a.distance - b.distance || compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id))
    .slice(0, query.limit)
    .map(({ id }) => id);
  if (nearest.length === 0) return [];
  const states = await run(cypher`MATCH (n:Node) WHERE n.id IN ${nearest} RETURN n._state AS state`);
  const byId = new Map(states.map(nodeIn).map((state) => [state.id, state]));
  return nearest.flatMap((id) => byId.get(id) ?? []);
}
