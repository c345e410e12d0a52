/**
 * One write, on the writer's connection: judges, writes and logs in one transaction, or leaves nothing. There is
 * one writer and it takes one write at a time, so what is read here stays true until the end.
 */
import type { Outcome } from '../../threads/serve-thread.js';
import { checkChange, eventsOf } from '../judge.js';
import type { WriteResult, Written } from '../store.js';
import { deliverAlerts } from './alert-rows.js';
import type { Applied } from './apply-change.js';
import { applyChange } from './apply-change.js';
import type { GivenWrite } from './change-text.js';
import type { Connection } from './connection.js';
import { earlierResult } from './earlier-result.js';
import { putEvent } from './log-rows.js';
import { judgePreconditions } from './preconditions.js';
import { headOf } from './read-log.js';
import { redactEvents } from './redact-events.js';
import { Refused } from './refused.js';
import { sql } from './sql.js';

export interface WriteRequest extends GivenWrite {
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
  readonly eventId: (index: number) => string;
}

export function writeChange(connection: Connection, request: WriteRequest): WriteResult {
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

/** The judging and writing itself, in a transaction that is open. Throws `Refused` where a part of it finds a reason. */
export function judgedAndWritten(connection: Connection, request: WriteRequest): WriteResult {
  checkChange(request.change);
  const { options } = request;
  const { principal, idempotency } = options;
  const earlier = idempotency && earlierResult(connection, principal, idempotency);
  if (earlier) return earlier;
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

/** What was thrown meanwhile, as an outcome: a refusal is an answer. */
export function refusedOrThrown(fault: unknown): Outcome<WriteResult> {
  return fault instanceof Refused ? { answer: fault.failure } : { fault };
}

/** Puts the events at the end of the log. */
function logged(connection: Connection, request: WriteRequest, applied: readonly Applied[]): Written {
  const head = headOf(connection);
  const changes = applied.map(({ changed }) => changed);
  const { principal, reason } = request.options;
  const { recordedAt, eventId } = request;
  const events = eventsOf(changes, { first: head + 1, principal, reason, recordedAt, eventId });
  for (const [index, event] of events.entries()) {
    const { before = null, after = null } = applied[index] ?? {};
    putEvent(connection, event, { before, after });
  }
  deliverAlerts(connection, events);
  redactEvents(connection, request.change.redacted ?? [], head + 1);
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
