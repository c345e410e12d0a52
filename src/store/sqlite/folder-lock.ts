/**
 * Keeps a second process out of a data folder: an exclusive transaction on a database of its own, which the
 * operating system ends when the process does, however it ends. The hub's own connections are not in its way.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { StoreError } from '../../model/failure.js';
import { sqliteCode, storeErrorOf } from './sqlite-error.js';

/** Makes the folder where it is missing and holds it until the lock is released. */
export function lockFolder(folder: string): { release(): void } {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError('READ_ONLY', `${folder}: cannot be made or is no folder (${said(error)})`, {
      cause: error,
    });
  }
  const file = join(folder, 'hub.lock');
  let database: DatabaseSyncInstance | null = null;
  try {
    const opened = new DatabaseSync(file, { timeout: 0 });
    database = opened;
    opened.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return { release: () => opened.close() };
  } catch (error) {
    database?.close();
    if (sqliteCode(error) === 5) {
      throw new StoreError(
        'IN_USE',
        `${folder}: another process of the hub holds this data folder; stop it first`,
        {
          cause: error,
        },
      );
    }
    throw storeErrorOf(error, file);
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
