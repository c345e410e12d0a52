/**
 * Writing what a backup holds: in parts, each a transaction, as it was logged before. The log's head stays at 0 until all is there,
 * so a hub that writes meanwhile is noticed at the end.
 */
import { randomUUID } from 'node:crypto';
import type { LogEvent, Position } from '../../model/event.js';
import { StoreError } from '../../model/failure.js';
import type { AlertMark, ArchivedJob, ArchivePart, KeptKey } from '../stored-archive.js';
import type { Changed } from '../judge.js';
import { judgeStates } from './apply-change.js';
import type { Connection, Run } from './connection.js';
import { cypher } from './cypher.js';
import type { Parameter } from './cypher.js';
import { Refused } from './refused.js';
import { numberIn, valueIn } from './row.js';
import { inBatches, putNodes, putTies } from './write-graph.js';
import { deliverAlerts } from './write-alerts.js';
import { keyOf } from './write-change.js';
import { putJobs } from './write-jobs.js';

/** The last part that an unfinished restore has written, 0 before the first; null where there is none. */
export async function partRestored(run: Run): Promise<number | null> {
  const [row] = await run(cypher`MATCH (s:ReteStore { id: 'store' }) RETURN s.restoring AS part`);
  const part = row === undefined ? null : valueIn(row, 'part');
  return typeof part === 'number' ? part : null;
}

/** As `StoredArchive.begin`. */
export async function beginRestore(connection: Connection): Promise<boolean> {
  const begun = await connection.write(async (run) => {
    const [log] = await run(cypher`
      MATCH (log:ReteLog { id: 'log' }) SET log._lock = true REMOVE log._lock RETURN log.head AS head`);
    const isEmpty = log === undefined || numberIn(log, 'head') === 0;
    if (!isEmpty && (await partRestored(run)) === null) return false;
    await run(cypher`MATCH (s:ReteStore { id: 'store' }) SET s.restoring = 0`);
    return true;
  });
  if (!begun) return false;
  // The hub's own nodes are those whose label begins with its name.
  await connection.command(cypher`
    MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Rete')
    CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
  return true;
}

/** As `StoredArchive.put`. */
export async function putPart(connection: Connection, number: number, part: ArchivePart): Promise<void> {
  try {
    await connection.write(async (run) => {
      await run(cypher`MATCH (s:ReteStore { id: 'store' }) SET s._lock = true REMOVE s._lock`);
      if ((await partRestored(run)) !== number - 1) return;
      await put(run, part);
      await run(cypher`MATCH (s:ReteStore { id: 'store' }) SET s.restoring = ${number}`);
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new StoreError('INCOMPATIBLE', `what is restored cannot be stored: ${error.failure.message}`);
  }
}

/** As `StoredArchive.finish`. */
export function finishRestore(connection: Connection, head: Position): Promise<boolean> {
  return connection.write(async (run, attempt) => {
    const [row] = await run(cypher`
      MATCH (log:ReteLog { id: 'log' }) SET log._lock = true REMOVE log._lock
      WITH log OPTIONAL MATCH (e:Event) RETURN log.head AS head, coalesce(max(e.position), 0) AS last`);
    // The attempt before had been committed, and only its reply was lost.
    if (attempt > 1 && (await partRestored(run)) === null) return true;
    const isWhole = row !== undefined && numberIn(row, 'head') === 0 && numberIn(row, 'last') === head;
    if (!isWhole || (await partRestored(run)) === null) return false;
    await run(cypher`
      MATCH (log:ReteLog { id: 'log' }) SET log.head = ${head}
      WITH log MATCH (s:ReteStore { id: 'store' }) REMOVE s.restoring`);
    return true;
  });
}

async function put(run: Run, part: ArchivePart): Promise<void> {
  const { nodes = [], ties = [], jobs = [], events = [], keys = [], marks = [] } = part;
  const newNodes = nodes.map((after) => ({ before: null, after }));
  const newTies = ties.map((after) => ({ before: null, after }));
  await judgeStates(run, newNodes, newTies, []);
  await putNodes(run, newNodes);
  await putTies(run, newTies, []);
  await putArchivedJobs(run, jobs);
  await inBatches(events.map(eventRow), (rows) =>
    run(cypher`UNWIND ${rows} AS row CREATE (e:Event) SET e = row`),
  );
  const decided = events.map((event) => event as Changed);
  await deliverAlerts(run, decided, events[0]?.position ?? 0);
  await putKeys(run, keys);
  await putMarks(run, marks);
}

async function putArchivedJobs(run: Run, jobs: readonly ArchivedJob[]): Promise<void> {
  if (jobs.length === 0) return;
  await putJobs(
    run,
    jobs.map(({ job }) => job),
  );
  const results = jobs.flatMap(({ job, result }): readonly Parameter[] =>
    result === null ? [] : [{ job: job.id, body: result }],
  );
  await run(cypher`UNWIND ${results} AS row CREATE (r:JobResult) SET r = row`);
}

function eventRow(event: LogEvent): Parameter {
  return {
    ...event,
    before: event.before === null ? null : JSON.stringify(event.before),
    after: event.after === null ? null : JSON.stringify(event.after),
  };
}

/** A key finds its result by the mutation that the first event of its write bears. */
async function putKeys(run: Run, keys: readonly KeptKey[]): Promise<void> {
  const rows = keys.map(({ principal, operation, key, inputHash, recordedAt, result }): Parameter => {
    const changedNothing = result.added + result.changed + result.removed === 0;
    return {
      first: changedNothing ? null : result.first,
      properties: {
        key: keyOf(principal, operation, key),
        inputHash,
        recordedAt,
        mutation: randomUUID(),
        head: changedNothing ? result.last : null,
      },
    };
  });
  await run(cypher`
    UNWIND ${rows} AS row
    CREATE (k:IdempotencyKey) SET k = row.properties
    WITH k, row WHERE row.first IS NOT NULL
    MATCH (e:Event { position: row.first }) SET e.mutation = k.mutation`);
}

async function putMarks(run: Run, marks: readonly AlertMark[]): Promise<void> {
  const rows = marks.map((mark): Parameter => ({ ...mark }));
  await run(cypher`
    UNWIND ${rows} AS row MATCH (a:Alert { recipient: row.recipient, position: row.position })
    SET a.readAt = row.readAt, a.dismissedAt = row.dismissedAt`);
}
