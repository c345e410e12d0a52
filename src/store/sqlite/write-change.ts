/**
 * One write, on the writer's connection: judges, writes and logs in one transaction, or leaves nothing. There is
 * one writer and it takes one write at a time, so what is read here stays true until the end.
 */
import { checkChange, eventsOf, refusal } from '../judge.js';
import type { WriteOptions, WriteResult, Written } from '../store.js';
import type { Applied } from './apply-change.js';
import { applyChange } from './apply-change.js';
import type { GivenWrite } from './change-text.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { judgePreconditions } from './preconditions.js';
import { headOf } from './read-log.js';
import { Refused } from './refused.js';
import { sql } from './sql.js';

export interface WriteRequest extends GivenWrite {
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
  readonly eventId: (index: number) => string;
}

export function writeChange(connection: Connection, request: WriteRequest): WriteResult {
  checkChange(request.change);
  connection.exec('BEGIN IMMEDIATE');
  let result: WriteResult | null = null;
  try {
    result = judgedAndWritten(connection, request);
    if (result.ok) connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  } finally {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
  }
}

function judgedAndWritten(connection: Connection, request: WriteRequest): WriteResult {
  const { options } = request;
  const earlier = earlierResult(connection, options);
  if (earlier !== null) return earlier;
  const refused = judgePreconditions(connection, options.preconditions ?? []);
  if (refused !== null) return refused;
  const changes = applyChange(connection, request);
  const written = logged(connection, request, changes);
  if (options.idempotency !== undefined) {
    const { operation, key, inputHash } = options.idempotency;
    connection.run(sql`
      INSERT INTO written (principal, operation, key, input_hash, recorded_at, result)
      VALUES (${options.principal}, ${operation}, ${key}, ${inputHash}, ${request.recordedAt}, ${JSON.stringify(written)})`);
  }
  return written;
}

function earlierResult(connection: Connection, options: WriteOptions): WriteResult | null {
  if (options.idempotency === undefined) return null;
  const { operation, key, inputHash } = options.idempotency;
  const [row] = connection.all(sql`
    SELECT input_hash, result FROM written
    WHERE principal = ${options.principal} AND operation = ${operation} AND key = ${key}`);
  if (row === undefined) return null;
  if (textIn(row, 'input_hash') !== inputHash) {
    return refusal('KEY_REUSED', null, `the key ${key} was used before, for ${operation} with another input`);
  }
  return { ...(JSON.parse(textIn(row, 'result')) as Written), repeated: true };
}

const putEvent = `
  INSERT INTO event (position, id, first, last, type, payload_version, principal, reason, recorded_at, about, subject, before, after)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Puts the events at the end of the log. */
function logged(connection: Connection, request: WriteRequest, applied: readonly Applied[]): Written {
  const head = headOf(connection);
  const changes = applied.map(({ changed }) => changed);
  const { principal, reason } = request.options;
  const { recordedAt, eventId } = request;
  const events = eventsOf(changes, { first: head + 1, principal, reason, recordedAt, eventId });
  for (const [index, event] of events.entries()) {
    const { position, id, first, last, type, payloadVersion, about, subject } = event;
    const { before = null, after = null } = applied[index] ?? {};
    connection.run({
      text: putEvent,
      values: [
        position,
        id,
        first,
        last,
        type,
        payloadVersion,
        principal,
        reason,
        recordedAt,
        about,
        subject,
        before,
        after,
      ],
    });
  }
  return {
    ok: true,
    first: events.at(0)?.position ?? head,
    last: events.at(-1)?.position ?? head,
    added: changes.filter(({ before }) => before === null).length,
    changed: changes.filter(({ before, after }) => before !== null && after !== null).length,
    removed: changes.filter(({ after }) => after === null).length,
    repeated: false,
  };
}
