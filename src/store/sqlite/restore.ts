/** Writing what a backup holds, on the writer's connection: in parts, each a transaction, as it was logged before. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { Position } from '../../model/event.js';
import { StoreError } from '../../model/failure.js';

import type { AlertMark, ArchivePart, KeptKey } from '../stored-archive.js';
import { deliverAlerts } from './alert-rows.js';
import { addMentioned, mentioned } from './apply-change.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { putJob, putRestoredResult } from './job-rows.js';
import { putEvent } from './log-rows.js';
import { checkNodes, putNames, putReferences, putRow } from './node-rows.js';
import { headOf } from './read-log.js';
import { Refused } from './refused.js';
import type { Known, NodeReplacement, TieReplacement } from './replacement.js';
import { sql } from './sql.js';
import { putTie } from './tie-rows.js';
import { guardAnew } from './visibility.js';

/** What a restore leaves as it is, besides what belongs to the full-text index. */
const keptTables: readonly string[] = ['migration', 'setting', 'secret'];

export type RestoreRequest =
  | { readonly step: 'BEGIN' }
  | { readonly step: 'PUT'; readonly number: number; readonly part: ArchivePart }
  | { readonly step: 'FINISH'; readonly head: Position };

/** As the methods of `StoredArchive`; true also where the method answers nothing. */
export function restore(connection: Connection, request: RestoreRequest): boolean {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const done = inTransaction(connection, request);
    connection.exec('COMMIT');
    return done;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new StoreError('INCOMPATIBLE', `what is restored cannot be stored: ${error.failure.message}`);
  } finally {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
  }
}

/** The last part that an unfinished restore has written, 0 before the first; null where there is none. */
export function partRestored(connection: Connection): number | null {
  const [row] = connection.all(sql`SELECT value FROM setting WHERE name = 'restoring'`);
  return row === undefined ? null : Number(textIn(row, 'value'));
}

function inTransaction(connection: Connection, request: RestoreRequest): boolean {
  switch (request.step) {
    case 'BEGIN':
      return begin(connection);
    case 'PUT':
      if (partRestored(connection) !== request.number - 1) return true;
      put(connection, request.part);
      note(connection, request.number);
      return true;
    case 'FINISH':
      if (partRestored(connection) === null || headOf(connection) !== request.head) return false;
      connection.run(sql`DELETE FROM setting WHERE name = 'restoring'`);
      return true;
  }
}

function begin(connection: Connection): boolean {
  if (partRestored(connection) === null && headOf(connection) > 0) return false;
  // Rows name each other across tables: only when all are gone it is right again.
  connection.exec('PRAGMA defer_foreign_keys = ON');
  for (const table of ownTables(connection)) connection.exec(`DELETE FROM "${table}"`);
  note(connection, 0);
  return true;
}

/** The tables with data: the tables of the full-text index follow its own. */
function ownTables(connection: Connection): readonly string[] {
  const rows = connection.all(sql`
    SELECT name, coalesce(sql, '') AS made FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\\'`);
  const isVirtual = (made: string): boolean => /^CREATE VIRTUAL TABLE/iu.test(made);
  const virtual = rows.filter((row) => isVirtual(textIn(row, 'made'))).map((row) => textIn(row, 'name'));
  return rows.flatMap((row) => {
    const [name, made] = [textIn(row, 'name'), textIn(row, 'made')];
    if (keptTables.includes(name) || /fts5vocab/iu.test(made)) return [];
    return virtual.some((index) => name.startsWith(`${index}_`)) ? [] : [name];
  });
}

function note(connection: Connection, part: number): void {
  connection.run(sql`INSERT OR REPLACE INTO setting VALUES ('restoring', ${String(part)})`);
}

function put(connection: Connection, part: ArchivePart): void {
  const { nodes = [], ties = [], jobs = [], events = [], keys = [], marks = [] } = part;
  putStates(connection, nodes, ties);
  for (const { job, result } of jobs) {
    putJob(connection, job);
    if (result !== null) putRestoredResult(connection, job.id, result);
  }
  for (const event of events) {
    const { before, after } = event;
    const text = (state: object | null): string | null => (state === null ? null : JSON.stringify(state));
    putEvent(connection, event, { before: text(before), after: text(after) });
  }
  deliverAlerts(connection, events);
  for (const key of keys) putKey(connection, key);
  for (const mark of marks) putMark(connection, mark);
}

function putStates(
  connection: Connection,
  nodeStates: readonly NodeState[],
  tieStates: readonly TieState[],
): void {
  const nodes = nodeStates.map(asNew<NodeState>) satisfies readonly NodeReplacement[];
  const ties = tieStates.map(asNew<TieState>) satisfies readonly TieReplacement[];
  checkNodes(nodes);
  const known = new Map<string, Known>();
  for (const node of nodes) known.set(node.content.id, putRow(connection, node));
  addMentioned(connection, mentioned(nodes, ties), new Set(), known);
  for (const node of nodes) {
    putNames(connection, node, known);
    putReferences(connection, node, known);
  }
  for (const tie of ties) putTie(connection, tie, known);
  guardAnew(
    connection,
    nodes.map((node) => known.get(node.content.id)?.seq ?? 0),
  );
}

function asNew<State extends { readonly version: number }>(state: State) {
  return { before: null, content: state, version: state.version, text: JSON.stringify(state) };
}

function putKey(connection: Connection, kept: KeptKey): void {
  const { principal, operation, key, inputHash, recordedAt } = kept;
  const result = JSON.stringify({ ok: true, ...kept.result, repeated: false });
  connection.run(sql`
    INSERT INTO written (principal, operation, key, input_hash, recorded_at, result)
    VALUES (${principal}, ${operation}, ${key}, ${inputHash}, ${recordedAt}, ${result})`);
}

function putMark(connection: Connection, { recipient, position, readAt, dismissedAt }: AlertMark): void {
  connection.run(sql`
    UPDATE alert SET read_at = ${readAt}, dismissed_at = ${dismissedAt}
    WHERE recipient = ${recipient} AND position = ${position}`);
}
