/** What decides who sees a node, kept ready for reads: audiences as rows, and the guard of every node. */
import type { Audience } from '../../model/viewer.js';
import { audienceOf } from '../../model/viewer.js';
import { numberIn } from './connection.js';
import type { Connection } from './connection.js';
import { listOf, sql } from './sql.js';

/** The row of an audience, made where there is none; null for everyone. */
export function audienceRow(connection: Connection, audience: Audience): number | null {
  if (audience.length === 0) return null;
  const members = audienceOf(audience);
  const text = JSON.stringify(members);
  const [known] = connection.all(sql`SELECT id FROM audience WHERE members = ${text}`);
  if (known !== undefined) return numberIn(known, 'id');
  const id = connection.run(sql`INSERT INTO audience (members) VALUES (${text})`);
  connection.run(sql`
    INSERT INTO audience_member (member, audience) SELECT value, ${id} FROM json_each(${text})`);
  return id;
}

/**
 * Computes anew the guards of these nodes, whose audience or references have changed, and of all that name them,
 * directly or not.
 */
export function guardAnew(connection: Connection, nodes: readonly number[]): void {
  if (nodes.length === 0) return;
  const affected = connection
    .all(
      sql`
        WITH RECURSIVE affected (seq) AS (
          SELECT value FROM json_each(${JSON.stringify(nodes)})
          UNION
          SELECT r.node FROM affected JOIN reference AS r ON r.target = affected.seq
        )
        SELECT seq FROM affected`,
    )
    .map((row) => numberIn(row, 'seq'));
  connection.run(sql`DELETE FROM guard WHERE node IN ${listOf(affected)}`);
  connection.run(sql`
    INSERT INTO guard (node, audience)
    WITH RECURSIVE named (node, target) AS (
      SELECT value, value FROM json_each(${JSON.stringify(affected)})
      UNION
      SELECT named.node, r.target FROM named JOIN reference AS r ON r.node = named.target
    )
    SELECT DISTINCT named.node, node.audience
    FROM named JOIN node ON node.seq = named.target
    WHERE node.audience IS NOT NULL`);
}
