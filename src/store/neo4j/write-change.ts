/**
 * One write: locks, reads, judges, writes and logs in one transaction, or leaves nothing. Neo4j reads what is
 * committed and nothing more, so what must stay true until the end is locked first: every node that the change or its
 * preconditions name, in the order of ids. What is absent is guarded by unique constraints. The log's head
 * is raised last: whoever commits holds it for the shortest time, and positions follow commit order without gaps.
 */
import { randomUUID } from 'node:crypto';
import type { Position } from '../../model/event.js';
import { invariant } from '../../model/failure.js';
import { compareText } from '../../model/ids.js';
import { checkChange, eventsOf, refusal } from '../judge.js';
import type { Changed } from '../judge.js';
import type { Change, WriteFailure, WriteOptions, WriteResult, Written } from '../store.js';
import { applyChange, mentionedIn, storedOf, tiesStored } from './apply-change.js';
import type { Stored } from './apply-change.js';
import type { Connection, Run } from './connection.js';
import { cypher } from './cypher.js';
import type { Parameter } from './cypher.js';
import { judgePreconditions } from './preconditions.js';
import { headOf } from './read-log.js';
import { redactEvents } from './redact-events.js';
import { Refused } from './refused.js';
import { numberIn, textIn, valueIn } from './row.js';
import { deliverAlerts } from './write-alerts.js';
import { concernsJobs, lockJobs } from './write-jobs.js';
import { inBatches } from './write-graph.js';

export interface WriteRequest {
  readonly change: Change;
  readonly options: WriteOptions;
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
  readonly eventId: (index: number) => string;
}

/** How long the answer to an idempotency key is kept. */
export const keyMilliseconds = 30 * 86_400_000;

export async function writeChange(connection: Connection, request: WriteRequest): Promise<WriteResult> {
  checkChange(request.change);
  // Tells, when a commit's reply was lost and the driver tries again, that it had been committed.
  const mutation = randomUUID();
  try {
    return await connection.write((run, attempt) => attempted(run, attempt, mutation, request));
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

async function attempted(
  run: Run,
  attempt: number,
  mutation: string,
  request: WriteRequest,
): Promise<WriteResult> {
  const { change, options } = request;
  const locked = await namedBy(run, change, options);
  await lock(run, [...locked]);
  if (concernsJobs(change, options)) await lockJobs(run);
  const earlier = await earlierResult(run, attempt, mutation, request);
  if (earlier !== null) return earlier;
  const stored = await storedUnderLock(run, change, locked);
  const refused = await judgePreconditions(run, options.preconditions ?? [], change, stored);
  if (refused !== null) throw new Refused(refused);
  const changes = await applyChange(run, change, stored);
  if (options.idempotency !== undefined) await keep(run, mutation, changes.length === 0, request);
  return logged(run, mutation, changes, request);
}

/** What the write with an idempotency key came to, as long as it is kept; null where there was none. */
export async function keptResult(
  run: Run,
  principal: string,
  idempotency: NonNullable<WriteOptions['idempotency']>,
  now: string,
): Promise<WriteResult | null> {
  const { operation, key, inputHash } = idempotency;
  const [row] = await run(cypher`
    MATCH (k:IdempotencyKey { key: ${keyOf(principal, operation, key)} })
    RETURN k.inputHash AS inputHash, k.mutation AS mutation, k.head AS head, k.recordedAt AS recordedAt`);
  if (row === undefined) return null;
  if (Date.parse(textIn(row, 'recordedAt')) + keyMilliseconds < Date.parse(now)) return null;
  if (textIn(row, 'inputHash') !== inputHash) return keyReused(operation, key);
  const head = valueIn(row, 'head');
  return writtenBy(run, textIn(row, 'mutation'), typeof head === 'number' ? head : null, true);
}

/**
 * Every node that what is stored and must stay as it is hangs on. A tie has no lock of its own: its first end stands for it.
 * Ties that are written name theirs, so only the others are looked up.
 */
async function namedBy(run: Run, change: Change, options: WriteOptions): Promise<ReadonlySet<string>> {
  const ids = mentionedIn(change);
  const ties = new Set(change.removedTies);
  for (const precondition of options.preconditions ?? []) {
    if (precondition.kind === 'LIMIT') ids.add(precondition.node);
    if (precondition.kind !== 'VERSION') continue;
    if (precondition.of === 'NODE') ids.add(precondition.id);
    if (precondition.of === 'TIE') ties.add(precondition.id);
  }
  for (const { id } of change.ties) ties.delete(id);
  for (const { from } of (await tiesStored(run, [...ties])).values()) ids.add(from);
  return ids;
}

/** What a change meets, read under the locks that keep it so: those of ties that it takes elsewhere are taken here. */
async function storedUnderLock(run: Run, change: Change, locked: ReadonlySet<string>): Promise<Stored> {
  const stored = await storedOf(run, change);
  const ends = new Set([...stored.ties.values()].map(({ from }) => from));
  const unlocked = [...ends].filter((id) => !locked.has(id));
  if (unlocked.length === 0) return stored;
  await lock(run, unlocked);
  return storedUnderLock(run, change, new Set([...locked, ...unlocked]));
}

async function lock(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(cypher`
    UNWIND ${[...ids].sort(compareText)} AS id
    MATCH (n:Node { id: id }) SET n._lock = true REMOVE n._lock`);
}

/** The result this write, or one with its idempotency key, had before; null where there is none. */
async function earlierResult(
  run: Run,
  attempt: number,
  mutation: string,
  { options, recordedAt }: WriteRequest,
): Promise<WriteResult | null> {
  if (options.idempotency === undefined) {
    return attempt === 1 ? null : writtenBy(run, mutation, null, false);
  }
  const { operation, key, inputHash } = options.idempotency;
  const [row] = await run(cypher`
    MATCH (k:IdempotencyKey { key: ${keyOf(options.principal, operation, key)} })
    RETURN k.inputHash AS inputHash, k.mutation AS mutation, k.head AS head, k.recordedAt AS recordedAt`);
  if (row === undefined) return null;
  if (Date.parse(textIn(row, 'recordedAt')) + keyMilliseconds < Date.parse(recordedAt)) {
    await run(cypher`
      MATCH (k:IdempotencyKey { key: ${keyOf(options.principal, operation, key)} }) DELETE k`);
    return null;
  }
  if (textIn(row, 'inputHash') !== inputHash) return keyReused(operation, key);
  const head = valueIn(row, 'head');
  const first = textIn(row, 'mutation');
  const written = await writtenBy(run, first, typeof head === 'number' ? head : null, first !== mutation);
  invariant(written, `the log has the events of the write with the key ${key}`);
  return written;
}

/** The result of the write that this mutation was, as its events tell. `head` is where it left the log if it changed nothing. */
async function writtenBy(
  run: Run,
  mutation: string,
  head: Position | null,
  repeated: boolean,
): Promise<Written | null> {
  if (head !== null) {
    return { ok: true, first: head, last: head, added: 0, changed: 0, removed: 0, repeated };
  }
  const rows = await run(cypher`
    MATCH (start:Event { mutation: ${mutation} })
    MATCH (e:Event) WHERE e.position >= start.first AND e.position <= start.last
    RETURN start.first AS first, start.last AS last, e.type AS type, count(*) AS count`);
  const [row] = rows;
  if (row === undefined) return null;
  const sum = (verb: string): number =>
    rows.reduce((all, each) => all + (textIn(each, 'type').endsWith(verb) ? numberIn(each, 'count') : 0), 0);
  return {
    ok: true,
    first: numberIn(row, 'first'),
    last: numberIn(row, 'last'),
    added: sum('Added') + sum('Decided'),
    changed: sum('Changed'),
    removed: sum('Removed'),
    repeated,
  };
}

async function keep(
  run: Run,
  mutation: string,
  unchanged: boolean,
  { options, recordedAt }: WriteRequest,
): Promise<void> {
  const { idempotency } = options;
  if (idempotency === undefined) return;
  const properties: Parameter = {
    key: keyOf(options.principal, idempotency.operation, idempotency.key),
    inputHash: idempotency.inputHash,
    mutation,
    recordedAt,
    head: unchanged ? await headOf(run) : null,
  };
  await run(cypher`CREATE (k:IdempotencyKey) SET k = ${properties}`);
}

/** Raises the head and puts the events at the end of the log. */
async function logged(
  run: Run,
  mutation: string,
  changes: readonly Changed[],
  request: WriteRequest,
): Promise<Written> {
  const count = changes.length;
  const events = eventsOf(changes, {
    // Counted from 1 until the head is known.
    first: 1,
    principal: request.options.principal,
    reason: request.options.reason,
    recordedAt: request.recordedAt,
    eventId: request.eventId,
  });
  const rows = events.map(({ position, ...event }): Parameter => ({
    ...event,
    offset: position,
    mutation: position === 1 ? mutation : null,
    before: event.before === null ? null : JSON.stringify(event.before),
    after: event.after === null ? null : JSON.stringify(event.after),
  }));
  let base: Position | null = null;
  if (count === 0) base = await headOf(run);
  await inBatches(rows, async (batch) => {
    const start =
      base === null
        ? cypher`MATCH (log:ReteLog { id: 'log' }) SET log.head = log.head + ${count} WITH log.head - ${count} AS base`
        : cypher`WITH ${base} AS base`;
    const [row] = await run(cypher`
      ${start}
      UNWIND ${batch} AS event
      CREATE (e:Event { position: base + event.offset })
      SET e += event { .*, offset: null, first: base + event.first, last: base + event.last }
      RETURN DISTINCT base`);
    invariant(row, 'the store has a log');
    base = numberIn(row, 'base');
  });
  invariant(base !== null, 'the head of the log is known');
  const head: Position = base;
  await deliverAlerts(run, changes, head + 1);
  await redactEvents(run, request.change.redacted ?? [], head + 1);
  return {
    ok: true,
    first: count === 0 ? head : head + 1,
    last: head + count,
    added: changes.filter(({ before }) => before === null).length,
    changed: changes.filter(({ before, after }) => before !== null && after !== null).length,
    removed: changes.filter(({ after }) => after === null).length,
    repeated: false,
  };
}

function keyReused(operation: string, key: string): WriteFailure {
  return refusal('KEY_REUSED', null, `the key ${key} was used before, for ${operation} with another input`);
}

/** What a key is stored under: it belongs to its principal and operation. */
export function keyOf(principal: string, operation: string, key: string): string {
  return JSON.stringify([principal, operation, key]);
}
