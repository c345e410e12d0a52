/**
 * The embedded store: one SQLite file in a data folder that one process holds. Writes go to a worker thread with
 * the only connection that can write; point reads and pages are answered here, by a connection that can only
 * read; streams come from a thread of their own. https://sqlite.org/wal.html
 */
import { join } from 'node:path';
import type { NodeState, TieState, TopologyNode, TopologyTie } from '../../model/entity.js';
import { StoreError } from '../../model/failure.js';
import type { JobId } from '../../model/job.js';
import type { Change, Store, WriteOptions, WriteResult } from '../store.js';
import type { InboxEntry } from '../stored-alerts.js';
import type { Secret } from '../stored-secrets.js';
import { aggregateNodes } from './aggregate-nodes.js';
import { toText } from './change-text.js';
import { connect } from './connection.js';
import type { Connection } from './connection.js';
import { earlierResult } from './earlier-result.js';
import { deadLetters, findDeliveries } from './delivery-rows.js';
import { findNodes } from './find-nodes.js';
import { lockFolder } from './folder-lock.js';
import {
  alertDecisions,
  alertedAbout,
  decidedThrough,
  inboxOf,
  recordEventsAfter,
  unreadOf,
} from './read-alerts.js';
import { alertMarks, keptKeys } from './read-archive.js';
import { findJob, jobResult, jobsOf, openJobs, outdatedJobs } from './read-jobs.js';
import { eventsAbout, eventsAfter, headOf, subjectsNaming } from './read-log.js';
import { recordsOf, tiesAmong, tiesOf } from './related.js';
import { partRestored } from './restore.js';
import type { RestoreRequest } from './restore.js';
import type { ScanPage, ScanRequest } from './scan-page.js';
import { sql } from './sql.js';
import { nodesById, tiesById } from './states.js';
import { suggestNodes } from './suggest-nodes.js';
import { startThread } from '../../threads/thread.js';
import type { Thread } from '../../threads/thread.js';
import type { WriterAnswer, WriterRequest, WriterSetup } from './write-worker.js';

export interface SqliteStoreOptions {
  /** The data folder; made where it is missing. */
  readonly folder: string;
  readonly now?: () => Date;
  /** Ids of events. */
  readonly randomId?: () => string;
  /** Called once for each statement that a read sends. */
  readonly onStatement?: () => void;
}

/** How many rows a page of a stream has. */
const scanSize = 5000;

type Writer = Thread<WriterRequest, WriterAnswer>;
type Scanner = Thread<ScanRequest, ScanPage>;

/**
 * Opens the store, making or migrating its file. Rejects with `READ_ONLY` where it cannot write, `IN_USE` where another
 * process has it, `CORRUPT` where it is damaged, `INCOMPATIBLE` where a newer version wrote it.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const file = join(options.folder, 'hub.sqlite');
  const lock = lockFolder(options.folder);
  const setup: WriterSetup = { file };
  const writer: Writer = startThread(new URL('./write-worker.js', import.meta.url), setup);
  try {
    await writer.call({ task: 'OPEN' });
    const { onStatement } = options;
    const reader = connect(file, { readOnly: true, ...(onStatement === undefined ? {} : { onStatement }) });
    reader.exec('PRAGMA cache_size = -65536');
    return storeOn({ options, file, writer, reader, release: () => lock.release() });
  } catch (error) {
    await writer.end();
    lock.release();
    throw error;
  }
}

interface Parts {
  readonly options: SqliteStoreOptions;
  readonly file: string;
  readonly writer: Writer;
  readonly reader: Connection;
  readonly release: () => void;
}

function storeOn({ options, file, writer, reader, release }: Parts): Store {
  const { now = () => new Date(), randomId } = options;
  const wakes = new Set<() => void>();
  let scanner: Scanner | null = null;
  let closing: Promise<void> | null = null;

  const open = (): void => {
    if (closing !== null) throw new StoreError('CLOSED', `${options.folder}: the store has been closed`);
  };
  const read = async <Value>(answer: (connection: Connection) => Value): Promise<Value> => {
    open();
    return answer(reader);
  };
  const scan: Scan = async (request) => {
    open();
    scanner ??= startThread(new URL('./scan-worker.js', import.meta.url), { file });
    return scanner.call(request);
  };
  const restore = async (request: RestoreRequest): Promise<boolean> => {
    open();
    return (await writer.call({ task: 'RESTORE', request })) === true;
  };
  const write = async (change: Change, writeOptions: WriteOptions): Promise<WriteResult> => {
    open();
    const result = await writer.call({
      task: 'WRITE',
      text: toText(change, writeOptions),
      recordedAt: now().toISOString(),
      eventIds: randomId === undefined ? null : Array.from({ length: sizeOf(change) }, randomId),
    });
    if (typeof result !== 'object' || result === null || isList(result))
      throw new StoreError('INTERNAL', `${file}: the writer gave no answer to a write`);
    if (result.ok && !result.repeated && result.added + result.changed + result.removed > 0) {
      for (const wake of wakes) wake();
    }
    return result;
  };

  const secretsIn = async (request: WriterRequest): Promise<readonly Secret[]> => {
    open();
    const secrets = await writer.call(request);
    if (!isList(secrets)) throw new StoreError('INTERNAL', `${file}: the writer gave no secrets`);
    return secrets as readonly Secret[];
  };

  return {
    engine: 'sqlite',
    nodes: (viewer, ids) => read((connection) => nodesById(connection, viewer, ids)),
    ties: (viewer, ids) => read((connection) => tiesById(connection, viewer, ids)),
    find: (viewer, query, page) => read((connection) => findNodes(connection, viewer, query, page)),
    aggregate: (viewer, query, grouping) =>
      read((connection) => aggregateNodes(connection, viewer, query, grouping)),
    tiesOf: (viewer, query) => read((connection) => tiesOf(connection, viewer, query)),
    tiesAmong: (viewer, query) => read((connection) => tiesAmong(connection, viewer, query)),
    recordsOf: (viewer, query) => read((connection) => recordsOf(connection, viewer, query)),
    suggest: (viewer, query) => read((connection) => suggestNodes(connection, viewer, query)),
    contents: (network) => contents(scan, network),
    topology: () => topology(scan),
    head: () => read(headOf),
    events: (after, limit) => read((connection) => eventsAfter(connection, after, limit)),
    eventsAbout: (subjects, before, limit) =>
      read((connection) => eventsAbout(connection, subjects, before, limit)),
    subjectsNaming: (id) => read((connection) => subjectsNaming(connection, id)),
    jobs: {
      find: (viewer, id) => read((connection) => findJob(connection, viewer, id)),
      mine: (viewer, limit) => read((connection) => jobsOf(connection, viewer, limit)),
      open: (limit) => read((connection) => openJobs(connection, limit)),
      outdated: (query) => read((connection) => outdatedJobs(connection, query)),
      beat: async (instance, progress) => {
        open();
        const held = await writer.call({ task: 'BEAT', instance, progress });
        if (!isList(held)) throw new StoreError('INTERNAL', `${file}: the writer gave no answer to a beat`);
        return held as readonly JobId[];
      },
      putResult: async (job, instance, body) => {
        open();
        return (await writer.call({ task: 'RESULT', job, instance, body })) === true;
      },
      result: (viewer, id) => read((connection) => jobResult(connection, viewer, id)),
    },
    alerts: {
      inbox: (viewer, recipient, page) => read((connection) => inboxOf(connection, viewer, recipient, page)),
      unread: (viewer, recipient) => read((connection) => unreadOf(connection, viewer, recipient)),
      mark: async (recipient, decisions, marks) => {
        open();
        const marked = await writer.call({ task: 'MARK_ALERTS', recipient, decisions, marks });
        if (!isList(marked)) throw new StoreError('INTERNAL', `${file}: the writer gave no marked alerts`);
        return marked as readonly InboxEntry[];
      },
      decisions: (ids) => read((connection) => alertDecisions(connection, ids)),
      alerted: (subjects, through) => read((connection) => alertedAbout(connection, subjects, through)),
      recordEvents: (after, limit) => read((connection) => recordEventsAfter(connection, after, limit)),
      decidedThrough: () => read(decidedThrough),
      setDecidedThrough: async (through) => {
        open();
        await writer.call({ task: 'ALERTS_DECIDED', through });
      },
    },
    deliveries: {
      find: (channels) => read((connection) => findDeliveries(connection, channels)),
      put: async (content, expected, letters = { buried: [], raised: [] }) => {
        open();
        return (await writer.call({ task: 'DELIVERY', content, expected, letters })) === true;
      },
      deadLetters: (channel, limit) => read((connection) => deadLetters(connection, channel, false, limit)),
      toReplay: (channel, limit) => read((connection) => deadLetters(connection, channel, true, limit)),
      replay: async (channel, ids) => {
        open();
        return Number(await writer.call({ task: 'REPLAY', channel, ids }));
      },
      remove: async (channel) => {
        open();
        await writer.call({ task: 'NO_DELIVERY', channel });
      },
    },
    secrets: {
      getOrMake: async (name, secret) => secretsIn({ task: 'SECRET', name, secret }),
      add: async (name, secret, forgetReplacedBefore) =>
        secretsIn({ task: 'NEW_SECRET', name, secret, forgetReplacedBefore }),
    },
    archive: {
      keys: () => keptKeys(read),
      marks: () => alertMarks(read),
      unfinished: () => read((connection) => partRestored(connection) !== null),
      begin: () => restore({ step: 'BEGIN' }),
      put: async (number, part) => void (await restore({ step: 'PUT', number, part })),
      finish: (head) => restore({ step: 'FINISH', head }),
    },
    write,
    earlierWrite: (principal, idempotency) =>
      read((connection) => earlierResult(connection, principal, idempotency)),
    onWake: (wake) => {
      // A listener of its own for each call, so that one function given twice is called and stopped twice.
      const listener = (): void => wake();
      wakes.add(listener);
      return () => wakes.delete(listener);
    },
    ping: () => read((connection) => void connection.all(sql`SELECT 1`)),
    close: () => {
      closing ??= (async () => {
        await scanner?.end();
        reader.close();
        // Last, so that it empties the write-ahead log into the file.
        await writer.end();
        release();
      })();
      return closing;
    },
  };
}

type Scan = (request: ScanRequest) => Promise<ScanPage>;

async function* contents(scan: Scan, network: string): ReturnType<Store['contents']> {
  for (const table of ['node', 'tie'] as const) {
    yield* pages<NodeState | TieState>(scan, { stream: 'CONTENTS', table, network });
  }
}

async function* topology(scan: Scan): ReturnType<Store['topology']> {
  const shared = { stream: 'TOPOLOGY', network: null } as const;
  for await (const nodes of pages<TopologyNode>(scan, { ...shared, table: 'node' }))
    yield { nodes, ties: [] };
  for await (const ties of pages<TopologyTie>(scan, { ...shared, table: 'tie' })) yield { nodes: [], ties };
}

/** The next page is read while the one before is worked on. */
async function* pages<Item>(
  scan: Scan,
  request: Omit<ScanRequest, 'after' | 'size'>,
): AsyncGenerator<readonly Item[]> {
  const ask = (after: string): Promise<ScanPage> => {
    const asked = scan({ ...request, after, size: scanSize });
    // Nobody waits for a page that was asked for ahead when the stream is given up.
    asked.catch(() => undefined);
    return asked;
  };
  let coming: Promise<ScanPage> | null = ask('');
  while (coming !== null) {
    const page: ScanPage = await coming;
    coming = page.next === null ? null : ask(page.next);
    const items = JSON.parse(page.items) as readonly Item[];
    if (items.length > 0) yield items;
  }
}

function isList(
  answer: WriterAnswer,
): answer is readonly JobId[] | readonly Secret[] | readonly InboxEntry[] {
  return Array.isArray(answer);
}

function sizeOf(change: Change): number {
  const { nodes, ties, removedNodes, removedTies, jobs = [], removedJobs = [], alerts = [] } = change;
  const lists = [nodes, ties, removedNodes, removedTies, jobs, removedJobs, alerts];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
