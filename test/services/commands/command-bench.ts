/** A small network in a SQLite store, on which commands are tried. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type {
  CommandDeps,
  CommandFailure,
  CommandResult,
  Committed,
} from '../../../src/services/commands/command.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import type { Change, Store } from '../../../src/store/store.js';
import { put } from '../../store/things.js';

export interface CommandBench {
  readonly store: Store;
  readonly deps: CommandDeps;
}

export const noon = Date.parse('2026-11-24T12:00:00+01:00');

/** A store with this in it, for the tests of a file; random ids are told apart by numbers. */
export function withCommandBench(start: Partial<Change>): () => CommandBench {
  let bench: CommandBench | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rete-commands-'));
    const store = await openSqliteStore({ folder });
    await put(store, start);
    bench = { store, deps: depsOf(store) };
  });
  afterAll(async () => {
    await bench?.store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (bench === undefined) throw new Error('the store is not open');
    return bench;
  };
}

export function depsOf(store: Store): CommandDeps {
  let random = 0;
  return {
    store,
    feed: { waitFor: () => Promise.resolve(true) },
    now: () => noon,
    randomId: () => uuid(++random),
  };
}

/** A UUID that a number stands for. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** What must succeed. */
export async function done(result: Promise<CommandResult>): Promise<Committed> {
  const settled = await result;
  if (!settled.ok) throw new Error(`${settled.kind}: ${settled.message}`);
  return settled.value;
}

/** What must be refused. */
export async function refusalOf(result: Promise<CommandResult>): Promise<CommandFailure> {
  const settled = await result;
  if (settled.ok) throw new Error(`expected a refusal, found ${settled.value.subject} written`);
  return settled;
}
