/** Names near to a text that matched none. */
import type { NodeState } from '../../model/entity.js';
import { compareText } from '../../model/ids.js';
import { editDistance, fold, suggestionLimit } from '../../model/text.js';
import type { Viewer } from '../../model/viewer.js';
import type { SuggestQuery } from '../store.js';
import { suggestionDistance } from '../suggestion.js';
import { among, nodeMeets } from './conditions.js';
import { grouped, textIn } from './connection.js';
import type { Connection } from './connection.js';
import { every, listOf, sql } from './sql.js';
import { nodeIn } from './states.js';

/**
 * Candidates are the names of a like length and those with a word near to the text, found among the distinct words:
 * far fewer than the names. Only they are measured.
 */
export function suggestNodes(
  connection: Connection,
  viewer: Viewer,
  query: SuggestQuery,
): readonly NodeState[] {
  const text = fold(query.text);
  if (text === '') return [];
  const limit = suggestionLimit(text);
  return connection.together(() => {
    const words = connection
      .all(
        sql`SELECT term FROM name_word WHERE length(term) BETWEEN ${text.length - limit} AND ${text.length + limit}`,
      )
      .map((row) => textIn(row, 'term'))
      .filter((word) => editDistance(text, word, limit) <= limit);
    const quoted = JSON.stringify(words.map((word) => `"${word}"`));
    const candidates = connection.all(sql`
      SELECT n.seq, n.id, n.sort_key, name.folded
      FROM name JOIN node AS n ON n.seq = name.node
      WHERE name.seq IN (
        SELECT seq FROM name WHERE length BETWEEN ${text.length - limit} AND ${text.length + limit}
        UNION
        SELECT name_text.rowid FROM json_each(${quoted}) AS word CROSS JOIN name_text ON name_text MATCH word.value
      ) AND ${every([...among('n.kind', query.kinds), ...nodeMeets(viewer, query.scope, 'n')])}`);
    const nearest = [...grouped(candidates, 'seq').values()]
      .flatMap((rows) => {
        const names = rows.map((row) => textIn(row, 'folded'));
        const distance = suggestionDistance(text, names, limit);
        const [row] = rows;
        if (distance === null || row === undefined) return [];
        return [{ id: textIn(row, 'id'), sortKey: textIn(row, 'sort_key'), distance }];
      })
      .sort((a, b) => a.distance - b.distance || compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id))
      .slice(0, query.limit);
    const states = connection
      .all(sql`SELECT state FROM node WHERE id IN ${listOf(nearest.map(({ id }) => id))}`)
      .map(nodeIn);
    const rank = new Map(nearest.map(({ id }, index) => [id, index]));
    return states.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  });
}
