/** What the driver and the server throw, as the errors of the store port. */
import neo4j from 'neo4j-driver';
import { StoreError } from '../../model/failure.js';
import type { StoreErrorCode } from '../../model/failure.js';

/** Codes by the beginning of the server's or driver's own; the first that fits counts. */
const codes: readonly (readonly [prefix: string, code: StoreErrorCode, message: string])[] = [
  ['ServiceUnavailable', 'UNAVAILABLE', 'Neo4j cannot be reached'],
  ['SessionExpired', 'UNAVAILABLE', 'Neo4j broke the connection off'],
  ['Neo.ClientError.Security', 'CREDENTIALS', 'Neo4j refused the user or password'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'INCOMPATIBLE', 'Neo4j has no such database'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', 'Neo4j did not finish in time'],
  // What waits for a lock when its time is up, or runs when it is, is stopped with one of these.
  ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT', 'Neo4j did not finish in time'],
  ['Neo.ClientError.Transaction.TransactionTerminated', 'TIMEOUT', 'Neo4j did not finish in time'],
  ['Neo.TransientError.Transaction.LockClientStopped', 'TIMEOUT', 'Neo4j did not finish in time'],
  ['Neo.TransientError.Transaction.Terminated', 'TIMEOUT', 'Neo4j did not finish in time'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'TIMEOUT', 'Neo4j could not lock in time'],
  ['Neo.TransientError.General.OutOfMemory', 'FULL', 'Neo4j has too little memory for this'],
  ['Neo.TransientError.General.MemoryPool', 'FULL', 'Neo4j has too little memory for this'],
  ['Neo.TransientError.General.TransactionMemoryLimit', 'FULL', 'Neo4j has too little memory for this'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'READ_ONLY', 'this database of Neo4j is read-only'],
  ['Neo.ClientError.General.WriteOnReadOnly', 'READ_ONLY', 'this database of Neo4j is read-only'],
  ['Neo.ClientError.Cluster.NotALeader', 'UNAVAILABLE', 'the Neo4j cluster has no leader to write to'],
  ['Neo.TransientError', 'UNAVAILABLE', 'Neo4j is not ready'],
  ['Neo.DatabaseError.General.StorageDamage', 'CORRUPT', 'the database of Neo4j is damaged'],
];

/** A `StoreError` for what the driver throws; everything else passes as it is. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const said = error.message;
  const own = codeOf(error);
  const found = codes.find(([prefix]) => own.startsWith(prefix));
  if (found !== undefined) return new StoreError(found[1], `${found[2]}: ${said}`, { cause: error });
  if (/acquisition timed out/iu.test(said)) {
    return new StoreError('TIMEOUT', `Neo4j gave no connection in time: ${said}`, { cause: error });
  }
  return new StoreError('INTERNAL', `Neo4j failed: ${said}`, { cause: error });
}

/**
 * True where the transaction lost a race that only a new look at the database can settle: it made what another had made
 * (unique ids and properties), or tied something to what another had removed, or the other way round.
 */
export function lostRace(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === 'Neo.ClientError.Schema.ConstraintValidationFailed' ||
    code === 'Neo.ClientError.Statement.EntityNotFound'
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
