/**
 * The store on Neo4j, which several hubs may share: a native graph, with the whole states beside it. `graph-names.ts`
 * says what is called how, `write-change.ts` how a change is made. https://neo4j.com/docs/cypher-manual/5/
 */
import { randomUUID } from 'node:crypto';
import { invariant, StoreError } from '../../model/failure.js';
import type { Store, WriteResult } from '../store.js';
import { aggregateNodes } from './aggregate-nodes.js';
import { connect } from './connection.js';
import type { Connection, Timeouts } from './connection.js';
import { cypher } from './cypher.js';
import { findNodes } from './find-nodes.js';
import { deadLetters, findDeliveries } from './read-deliveries.js';
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
import { beginRestore, finishRestore, partRestored, putPart } from './restore.js';
import { bringUpToDate } from './schema.js';
import { nodesById, tiesById } from './stored.js';
import { contents, topology } from './streams.js';
import { suggestNodes } from './suggest-nodes.js';
import { startWakes } from './wakes.js';
import { traversalsOn } from './traversal/traversals.js';
import { markAlerts, setDecidedThrough } from './write-alerts.js';
import { putDelivery, removeDelivery, replayLetters } from './write-deliveries.js';
import { beat, putResult } from './write-jobs.js';
import { keptResult, keyMilliseconds, writeChange } from './write-change.js';
import { addSecret, getOrMakeSecret } from './write-secrets.js';

export interface Neo4jStoreOptions {
  /** `neo4j://…` or `bolt://…`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where missing. */
  readonly database?: string;
  readonly now?: () => Date;
  /** Ids of events. */
  readonly randomId?: () => string;
  /** Called once for each statement that a read sends. */
  readonly onStatement?: () => void;
  /** In milliseconds. */
  readonly timeouts?: Partial<Timeouts>;
  /** How often the log is looked at for what other hubs wrote, in milliseconds; 250 where missing. */
  readonly lookEvery?: number;
  /** Whether it also answers traversals. */
  readonly traversals?: boolean;
}

const pingMilliseconds = 3000;

/**
 * Opens the store, making or migrating its schema. Rejects with `UNAVAILABLE` where no database answers, `CREDENTIALS` where it refuses
 * the user, `INCOMPATIBLE` where it is too old, holds other data, or was written by a newer version of the hub.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<Store> {
  const connection = connect(options);
  try {
    await bringUpToDate(connection);
    await forgetOldKeys(connection, options.now?.() ?? new Date());
  } catch (error) {
    await connection.close();
    throw error;
  }
  return storeOn(connection, options);
}

function storeOn(connection: Connection, options: Neo4jStoreOptions): Store {
  const { now = () => new Date(), randomId = randomUUID } = options;
  const read: Connection['read'] = (work, milliseconds) => connection.read(work, milliseconds);
  const wakes = startWakes(() => read(headOf), options.lookEvery ?? 250);

  return {
    engine: 'neo4j',
    ...(options.traversals === true ? { traversals: traversalsOn(read) } : {}),
    nodes: (viewer, ids) => read((run) => nodesById(run, viewer, ids)),
    ties: (viewer, ids) => read((run) => tiesById(run, viewer, ids)),
    find: (viewer, query, page) => read((run) => findNodes(run, viewer, query, page)),
    aggregate: (viewer, query, grouping) => read((run) => aggregateNodes(run, viewer, query, grouping)),
    tiesOf: (viewer, query) => read((run) => tiesOf(run, viewer, query)),
    tiesAmong: (viewer, query) => read((run) => tiesAmong(run, viewer, query)),
    recordsOf: (viewer, query) => read((run) => recordsOf(run, viewer, query)),
    suggest: (viewer, query) => read((run) => suggestNodes(run, viewer, query)),
    contents: (network) => contents(connection, network),
    topology: () => topology(connection),
    head: () => read(headOf),
    events: (after, limit) => read((run) => eventsAfter(run, after, limit)),
    eventsAbout: (subjects, before, limit) => read((run) => eventsAbout(run, subjects, before, limit)),
    subjectsNaming: (id) => read((run) => subjectsNaming(run, id)),
    jobs: {
      find: (viewer, id) => read((run) => findJob(run, viewer, id)),
      mine: (viewer, limit) => read((run) => jobsOf(run, viewer, limit)),
      open: (limit) => read((run) => openJobs(run, limit)),
      outdated: (query) => read((run) => outdatedJobs(run, query)),
      beat: (instance, progress) => connection.write((run) => beat(run, instance, progress)),
      putResult: (id, instance, body) => connection.write((run) => putResult(run, id, instance, body)),
      result: (viewer, id) => read((run) => jobResult(run, viewer, id)),
    },
    alerts: {
      inbox: (viewer, recipient, page) => read((run) => inboxOf(run, viewer, recipient, page)),
      unread: (viewer, recipient) => read((run) => unreadOf(run, viewer, recipient)),
      mark: (recipient, decisions, marks) =>
        connection.write((run) => markAlerts(run, recipient, decisions, marks)),
      decisions: (ids) => read((run) => alertDecisions(run, ids)),
      alerted: (subjects, through) => read((run) => alertedAbout(run, subjects, through)),
      recordEvents: (after, limit) => read((run) => recordEventsAfter(run, after, limit)),
      decidedThrough: () => read(decidedThrough),
      setDecidedThrough: (position) => connection.write((run) => setDecidedThrough(run, position)),
    },
    deliveries: {
      find: (channels) => read((run) => findDeliveries(run, channels)),
      put: (content, expected, letters = { buried: [], raised: [] }) =>
        connection.write((run, attempt) => putDelivery(run, content, expected, letters, attempt)),
      deadLetters: (channel, limit) => read((run) => deadLetters(run, channel, false, limit)),
      toReplay: (channel, limit) => read((run) => deadLetters(run, channel, true, limit)),
      replay: (channel, ids) => connection.write((run) => replayLetters(run, channel, ids)),
      remove: (channel) => connection.write((run) => removeDelivery(run, channel)),
    },
    secrets: {
      getOrMake: (name, made) => connection.write((run) => getOrMakeSecret(run, name, made)),
      add: (name, secret, before) => connection.write((run) => addSecret(run, name, secret, before)),
    },
    archive: {
      keys: () => keptKeys(connection),
      marks: () => alertMarks(connection),
      unfinished: () => read(async (run) => (await partRestored(run)) !== null),
      begin: () => beginRestore(connection),
      put: (number, part) => putPart(connection, number, part),
      finish: (head) => finishRestore(connection, head),
    },
    write: async (change, writeOptions): Promise<WriteResult> => {
      const ids: string[] = [];
      const result = await writeChange(connection, {
        change,
        options: writeOptions,
        recordedAt: now().toISOString(),
        // An attempt that is made again logs the same events.
        eventId: (index) => {
          while (ids.length <= index) ids.push(randomId());
          const id = ids[index];
          invariant(id, 'every event has an id');
          return id;
        },
      });
      if (result.ok && !result.repeated && result.added + result.changed + result.removed > 0) {
        wakes.wakeAll();
      }
      return result;
    },
    earlierWrite: (principal, idempotency) =>
      read((run) => keptResult(run, principal, idempotency, now().toISOString())),
    onWake: (wake) => wakes.add(wake),
    ping: async () => {
      await read((run) => run(cypher`RETURN 1 AS answer`), pingMilliseconds);
    },
    close: async () => {
      wakes.close();
      await connection.close();
    },
  };
}

async function forgetOldKeys(connection: Connection, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keyMilliseconds).toISOString();
  try {
    await connection.write((run) =>
      run(cypher`MATCH (k:IdempotencyKey) WHERE k.recordedAt < ${oldest} DELETE k`),
    );
  } catch (error) {
    // A database that can only be read can still be opened.
    if (!(error instanceof StoreError && error.code === 'READ_ONLY')) throw error;
  }
}
