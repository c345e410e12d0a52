/** The thread with the only connection that writes. */
import { randomUUID } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { invariant } from '../../model/failure.js';
import type { AlertDecisionId } from '../../model/alert.js';
import type { Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { JobId } from '../../model/job.js';
import type { DeliveryContent } from '../../model/delivery.js';
import type { WriteResult } from '../store.js';
import type { InboxEntry, Marks } from '../stored-alerts.js';
import type { LettersMoved } from '../stored-deliveries.js';
import type { JobProgress } from '../stored-jobs.js';
import type { Secret } from '../stored-secrets.js';
import { markAlerts, setDecidedThrough } from './alert-rows.js';
import type { ChangeText } from './change-text.js';
import { fromText } from './change-text.js';
import { connect } from './connection.js';
import type { Connection } from './connection.js';
import { putDelivery, removeDelivery, replayLetters } from './delivery-rows.js';
import { beat, putResult } from './job-rows.js';
import { restore } from './restore.js';
import type { RestoreRequest } from './restore.js';
import { bringUpToDate } from './schema.js';
import { addSecret, getOrMakeSecret } from './secret-rows.js';
import { serveThread } from '../../threads/serve-thread.js';
import { writeChange } from './write-change.js';
import type { WriteRequest } from './write-change.js';
import { writeTogether } from './write-together.js';

export interface WriterSetup {
  readonly file: string;
}

export type WriterRequest =
  /** Must be the first: opens the file and brings its schema up to date. */
  | { readonly task: 'OPEN' }
  | {
      readonly task: 'WRITE';
      readonly text: ChangeText;
      readonly recordedAt: string;
      /** Ids for as many events as there can be; random ones where null. */
      readonly eventIds: readonly string[] | null;
    }
  | { readonly task: 'RESTORE'; readonly request: RestoreRequest }
  | { readonly task: 'BEAT'; readonly instance: string; readonly progress: readonly JobProgress[] }
  | { readonly task: 'RESULT'; readonly job: JobId; readonly instance: string; readonly body: string }
  | {
      readonly task: 'MARK_ALERTS';
      readonly recipient: NodeId;
      readonly decisions: readonly AlertDecisionId[];
      readonly marks: Marks;
    }
  | { readonly task: 'ALERTS_DECIDED'; readonly through: Position }
  | {
      readonly task: 'DELIVERY';
      readonly content: DeliveryContent;
      readonly expected: number;
      readonly letters: LettersMoved;
    }
  | { readonly task: 'REPLAY'; readonly channel: NodeId; readonly ids: readonly string[] | null }
  | { readonly task: 'NO_DELIVERY'; readonly channel: NodeId }
  /** Gets the secrets of a name, this one made where there is none. */
  | { readonly task: 'SECRET'; readonly name: string; readonly secret: Secret }
  /** Adds one besides, and forgets those replaced before an instant. */
  | {
      readonly task: 'NEW_SECRET';
      readonly name: string;
      readonly secret: Secret;
      readonly forgetReplacedBefore: string;
    };

/** Of a write its result; of a beat the jobs still held; of a result whether it is kept; of secrets all of the name; of marks the alerts marked. */
export type WriterAnswer =
  | WriteResult
  | readonly JobId[]
  | readonly Secret[]
  | readonly InboxEntry[]
  | number
  | boolean
  | null;

/** Writes in one transaction of the database, and characters of one of them. */
const mostTogether = 64;
const largestTogether = 65_536;

const { file } = workerData as WriterSetup;
let connection: Connection | null = null;

serveThread(answer, () => connection?.close(), {
  fits: (requests, next) =>
    requests.length < mostTogether && isSmallWrite(next) && requests.every(isSmallWrite),
  answer: (requests) => {
    const opened = connection;
    invariant(opened, 'the file has been opened');
    return writeTogether(
      opened,
      requests.flatMap((request) => (request.task === 'WRITE' ? [() => writeOf(request)] : [])),
    );
  },
});

function answer(request: WriterRequest): WriterAnswer {
  if (request.task === 'OPEN') {
    const opened = connect(file, { readOnly: false });
    connection = opened;
    bringUpToDate(opened, file);
    opened.exec('PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;');
    return null;
  }
  invariant(connection, 'the file has been opened');
  if (request.task === 'RESTORE') return restore(connection, request.request);
  if (request.task === 'BEAT') return beat(connection, request.instance, request.progress);
  if (request.task === 'RESULT') return putResult(connection, request.job, request.instance, request.body);
  if (request.task === 'MARK_ALERTS') {
    return markAlerts(connection, request.recipient, request.decisions, request.marks);
  }
  if (request.task === 'ALERTS_DECIDED') {
    setDecidedThrough(connection, request.through);
    return null;
  }
  if (request.task === 'DELIVERY') {
    return putDelivery(connection, request.content, request.expected, request.letters);
  }
  if (request.task === 'REPLAY') return replayLetters(connection, request.channel, request.ids);
  if (request.task === 'NO_DELIVERY') {
    removeDelivery(connection, request.channel);
    return null;
  }
  if (request.task === 'SECRET') return getOrMakeSecret(connection, request.name, request.secret);
  if (request.task === 'NEW_SECRET') {
    return addSecret(connection, request.name, request.secret, request.forgetReplacedBefore);
  }
  return writeChange(connection, writeOf(request));
}

type Write = Extract<WriterRequest, { readonly task: 'WRITE' }>;

function writeOf({ text, recordedAt, eventIds }: Write): WriteRequest {
  return {
    ...fromText(text),
    recordedAt,
    eventId: (index) => eventIds?.[index] ?? randomUUID(),
  };
}

/** A batch of a load stays alone, so that none waits for two of them. */
function isSmallWrite(request: WriterRequest): boolean {
  return request.task === 'WRITE' && sizeOf(request.text) <= largestTogether;
}

function sizeOf({ nodes, ties, rest }: ChangeText): number {
  return [...nodes, ...ties, rest].reduce((size, text) => size + text.length, 0);
}
