/** Takes nodes out of their tables, unless something that stays still needs them. */
import type { NodeState } from '../../model/entity.js';
import { refusal } from '../judge.js';
import type { Stored } from './replacement.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { removeNames, removeReferences } from './node-rows.js';
import { Refused } from './refused.js';
import { listOf, sql } from './sql.js';

export function removeNodes(connection: Connection, nodes: readonly Stored<NodeState>[]): void {
  if (nodes.length === 0) return;
  for (const { seq } of nodes) removeReferences(connection, seq);
  const seqs = listOf(nodes.map(({ seq }) => seq));
  const [needed] = connection.all(sql`
    SELECT n.id, user.id AS user FROM reference AS r
      JOIN node AS n ON n.seq = r.target JOIN node AS user ON user.seq = r.node WHERE r.target IN ${seqs}
    UNION ALL
    SELECT n.id, t.id FROM tie AS t JOIN node AS n ON n.seq = t.from_node WHERE t.from_node IN ${seqs}
    UNION ALL
    SELECT n.id, t.id FROM tie AS t JOIN node AS n ON n.seq = t.to_node WHERE t.to_node IN ${seqs}
    UNION ALL
    SELECT n.id, user.id FROM node_citation AS c
      JOIN node AS n ON n.seq = c.source JOIN node AS user ON user.seq = c.node WHERE c.source IN ${seqs}
    UNION ALL
    SELECT n.id, t.id FROM tie_citation AS c
      JOIN node AS n ON n.seq = c.source JOIN tie AS t ON t.seq = c.tie WHERE c.source IN ${seqs}
    LIMIT 1`);
  if (needed !== undefined) {
    const id = textIn(needed, 'id');
    const message = `${id} cannot be removed: ${textIn(needed, 'user')} still refers to it`;
    throw new Refused(refusal('STILL_REFERENCED', id, message));
  }
  for (const { seq } of nodes) {
    removeNames(connection, seq);
    connection.run(sql`DELETE FROM guard WHERE node = ${seq}`);
    connection.run(sql`DELETE FROM node WHERE seq = ${seq}`);
  }
}
