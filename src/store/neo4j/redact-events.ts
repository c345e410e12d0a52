/** Redaction: what events say is taken out of the log, and their places stay. */
import type { Position } from '../../model/event.js';
import type { Run } from './connection.js';
import { cypher } from './cypher.js';

/**
 * Empties all events of these subjects. Own words of persons go from the reasons of all events written with one of them before
 * `first`: they may tell of what is to be forgotten.
 */
export async function redactEvents(run: Run, subjects: readonly string[], first: Position): Promise<void> {
  if (subjects.length === 0) return;
  await run(cypher`
    MATCH (e:Event) WHERE e.subject IN ${subjects} AND e.position < ${first} AND NOT e.reason STARTS WITH 'load '
    WITH DISTINCT e.first AS first, e.last AS last
    MATCH (o:Event) WHERE o.position >= first AND o.position <= last
    SET o.reason = split(o.reason, ': ')[0]`);
  await run(cypher`MATCH (e:Event) WHERE e.subject IN ${subjects} SET e.before = null, e.after = null`);
}
