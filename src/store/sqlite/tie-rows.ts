/** Puts ties into their tables. */
import { checkTie } from '../../model/check.js';
import { invalidState } from '../judge.js';
import type { Known, TieReplacement } from './replacement.js';
import type { Connection } from './connection.js';
import { seqOf } from './node-rows.js';
import { Refused } from './refused.js';
import { tieRow } from './row.js';
import { sql } from './sql.js';
import { audienceRow } from './visibility.js';

export function putTie(connection: Connection, tie: TieReplacement, known: ReadonlyMap<string, Known>): void {
  const { before, content } = tie;
  const ends = { from: seqOf(content.from, known, content.id), to: seqOf(content.to, known, content.id) };
  const problems = checkTie(content, known.get(content.from)?.kind ?? '', known.get(content.to)?.kind ?? '');
  if (problems.length > 0) throw new Refused(invalidState(content.id, problems));
  const put = connection.run(tieRow(tie, ends, audienceRow(connection, content.audience)));
  const seq = before?.seq ?? put;
  if (before !== null) connection.run(sql`DELETE FROM tie_citation WHERE tie = ${seq}`);
  for (const source of new Set(content.citations.map((citation) => citation.source))) {
    const cited = seqOf(source, known, content.id);
    connection.run(sql`INSERT INTO tie_citation (tie, source) VALUES (${seq}, ${cited})`);
  }
}

export function removeTie(connection: Connection, tie: number): void {
  connection.run(sql`DELETE FROM tie_citation WHERE tie = ${tie}`);
  connection.run(sql`DELETE FROM tie WHERE seq = ${tie}`);
}
