/** Redaction: what events say is taken out of the log, and their places stay. */
import type { Position } from '../../model/event.js';
import type { Connection } from './connection.js';
import { listOf, sql } from './sql.js';

/**
 * Empties all events of these subjects. Own words of persons go from the reasons of all events written with one of them before
 * `first`: they may tell of what is to be forgotten.
 */
export function redactEvents(connection: Connection, subjects: readonly string[], first: Position): void {
  if (subjects.length === 0) return;
  connection.run(sql`
    UPDATE event SET reason = substr(reason, 1, instr(reason, ': ') - 1)
    WHERE instr(reason, ': ') > 0 AND position IN (
      SELECT e.position FROM (
        SELECT DISTINCT first, last FROM event
        WHERE subject IN ${listOf(subjects)} AND position < ${first} AND reason NOT LIKE 'load %'
      ) AS t JOIN event AS e ON e.position BETWEEN t.first AND t.last)`);
  connection.run(sql`UPDATE event SET before = NULL, after = NULL WHERE subject IN ${listOf(subjects)}`);
}
