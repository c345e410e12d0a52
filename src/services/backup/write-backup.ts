/** Writes a backup of all that a store holds at exactly one position of its log, while a hub may go on changing it. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { LogEvent, Position } from '../../model/event.js';
import { isRedacted } from '../../model/event.js';
import type { Failure, Result } from '../../model/failure.js';
import { StoreError, failure, success } from '../../model/failure.js';
import type { JobState } from '../../model/job.js';
import { viewerOf } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import type { BackupCounts, BackupHead } from './backup-format.js';
import { backupFormat } from './backup-format.js';

export interface BackupOptions {
  /** ISO 8601 instant in UTC. */
  readonly madeAt: string;
  /** Version of the hub. */
  readonly version: string;
}

export interface BackupSummary {
  readonly position: Position;
  readonly counts: BackupCounts;
  /** Compressed. */
  readonly bytes: number;
}

const eventsAtOnce = 2000;
/** Lines are put together until they are worth compressing. */
const leastChunk = 1 << 16;

/**
 * The log is read from its beginning to where it ended at the start: what is stored follows from it, so nothing that is changed
 * meanwhile can be there by half. Rejects with `StoreError`, and with whatever `write` rejects with. O(log).
 */
export async function writeBackup(
  store: Store,
  options: BackupOptions,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Result<BackupSummary, Failure<'REDACTED_MEANWHILE'>>> {
  // Before the head: what is decided later than it is decided again, under the same id.
  const decidedThrough = await store.alerts.decidedThrough();
  const position = await store.head();
  const counts = { events: 0, keys: 0, results: 0, marks: 0 };
  const lines = linesOf(store, position, { ...options, decidedThrough }, counts);
  let bytes = 0;
  const zipped = createGzip();
  const filled = pipeline(Readable.from(chunksOf(lines, counts)), zipped);
  // Awaited below; until then a failure is told by the stream that is read.
  filled.catch(() => undefined);
  for await (const chunk of zipped as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    await write(chunk);
  }
  await filled;
  if (await redactedSince(store, position)) {
    return failure(
      'REDACTED_MEANWHILE',
      'something was removed from the log for good while it was read, so a part of it might be in the backup: make it again',
    );
  }
  return success({ position, counts, bytes });
}

async function redactedSince(store: Store, position: Position): Promise<boolean> {
  for (let after = position; ;) {
    const events = await store.events(after, eventsAtOnce);
    if (events.some(isRedacted)) return true;
    const last = events.at(-1);
    if (last === undefined) return false;
    after = last.position;
  }
}

type Counts = { -readonly [Name in keyof BackupCounts]: number };

async function* linesOf(
  store: Store,
  position: Position,
  options: BackupOptions & { readonly decidedThrough: Position },
  counts: Counts,
): AsyncGenerator {
  const [latest] = position === 0 ? [] : (await store.events(position - 1, 1)).slice(0, 1);
  yield {
    backup: 'rete-solidale',
    format: backupFormat,
    position,
    eventId: latest?.id ?? '',
    ...options,
  } satisfies BackupHead;
  const done = new Map<string, JobState>();
  for (let after = 0; after < position;) {
    const events = await store.events(after, eventsAtOnce);
    if (events.length === 0) throw endsEarly(after, position);
    for (const event of events) {
      if (event.position > position) break;
      counts.events++;
      noteJob(event, done);
      yield { event };
    }
    after = events.at(-1)?.position ?? after;
  }
  for await (const page of store.archive.keys()) {
    for (const key of page) {
      if (key.result.last > position) continue;
      counts.keys++;
      yield { key };
    }
  }
  for await (const page of store.archive.marks()) {
    for (const mark of page) {
      if (mark.position > position) continue;
      counts.marks++;
      yield { mark };
    }
  }
  for (const job of done.values()) {
    const body = await store.jobs.result(viewerOf(job.principal), job.id);
    if (body === null) continue;
    counts.results++;
    yield { result: { job: job.id, body } };
  }
}

/** Keeps which jobs are done, since only those have results. */
function noteJob(event: LogEvent, done: Map<string, JobState>): void {
  if (event.about !== 'JOB') return;
  if (event.after?.status === 'DONE') done.set(event.subject, event.after);
  else done.delete(event.subject);
}

/** The lines as bytes, and the end after them. */
async function* chunksOf(lines: AsyncIterable<unknown>, counts: Counts): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let waiting = '';
  const taken = (): Buffer => {
    const chunk = Buffer.from(waiting);
    waiting = '';
    hash.update(chunk);
    return chunk;
  };
  for await (const line of lines) {
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length >= leastChunk) yield taken();
  }
  yield taken();
  yield Buffer.from(`${JSON.stringify({ end: { counts, sha256: hash.digest('hex') } })}\n`);
}

function endsEarly(after: Position, position: Position): StoreError {
  return new StoreError('CORRUPT', `the log ends at ${after}, expected it to go on to ${position}`);
}
