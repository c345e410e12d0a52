/**
 * Several small writes in one transaction of the database, so that one wait for the disk is enough for all of them (group
 * commit). Each is still a transaction of the log, judged on what those before it left; one that is refused or fails leaves nothing.
 * None is answered before all are on the disk.
 */
import type { Outcome } from '../../threads/serve-thread.js';
import type { WriteResult } from '../store.js';
import type { Connection } from './connection.js';
import type { WriteRequest } from './write-change.js';
import { judgedAndWritten, refusedOrThrown } from './write-change.js';

type Written = Outcome<WriteResult>;

/** One outcome for each write, in their order. */
export function writeTogether(
  connection: Connection,
  requests: readonly (() => WriteRequest)[],
): readonly Written[] {
  const outcomes: Written[] = [];
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const request of requests) {
      outcomes.push(written(connection, request));
      // The database gives a whole transaction up where the disk is full, say.
      if (!connection.inTransaction()) return allOf(requests, lastFault(outcomes));
    }
    connection.exec('COMMIT');
    return outcomes;
  } catch (fault) {
    return allOf(requests, fault);
  } finally {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
  }
}

function written(connection: Connection, request: () => WriteRequest): Written {
  connection.exec('SAVEPOINT one');
  let outcome: Written;
  try {
    outcome = { answer: judgedAndWritten(connection, request()) };
  } catch (fault) {
    outcome = refusedOrThrown(fault);
  }
  if (!connection.inTransaction()) return outcome;
  if (!('answer' in outcome) || !outcome.answer.ok) connection.exec('ROLLBACK TO one');
  connection.exec('RELEASE one');
  return outcome;
}

function lastFault(outcomes: readonly Written[]): unknown {
  const last = outcomes.at(-1);
  return last !== undefined && 'fault' in last ? last.fault : new Error('the transaction ended by itself');
}

function allOf(requests: readonly unknown[], fault: unknown): readonly Written[] {
  return requests.map(() => ({ fault }));
}
