/** SQLite's errors as the store's. https://sqlite.org/rescode.html */
import { InvariantError, StoreError } from '../../model/failure.js';
import type { StoreErrorCode } from '../../model/failure.js';

const codes: Readonly<Record<number, readonly [StoreErrorCode, string]>> = {
  5: ['TIMEOUT', 'the database is locked'],
  6: ['TIMEOUT', 'a table is locked'],
  8: ['READ_ONLY', 'the database file cannot be written'],
  10: ['UNAVAILABLE', 'the disk refused to read or write'],
  11: ['CORRUPT', 'the database file is damaged'],
  13: ['FULL', 'the disk is full'],
  14: ['READ_ONLY', 'the database file cannot be opened for writing'],
  26: ['CORRUPT', 'the file is not a database'],
};

/** What to throw for an error caught while working on `file`. Our own errors pass through. */
export function storeErrorOf(error: unknown, file: string): Error {
  if (error instanceof StoreError || error instanceof InvariantError) return error;
  const number = sqliteCode(error);
  const known = number === null ? undefined : codes[number & 0xff];
  const said = error instanceof Error ? error.message : String(error);
  if (known === undefined) return new StoreError('INTERNAL', `${file}: ${said}`, { cause: error });
  return new StoreError(known[0], `${file}: ${known[1]} (${said})`, { cause: error });
}

/** SQLite's result code, extended; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
