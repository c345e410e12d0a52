/** Managed transactions on one Neo4j: bookmarks chained, every wait bounded, every error a `StoreError`. */
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { StoreError } from '../../model/failure.js';
import type { Cypher } from './cypher.js';
import { rendered } from './cypher.js';
import { lostRace, storeErrorOf } from './neo4j-error.js';
import type { Row } from './row.js';

export interface ConnectionOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where missing. */
  readonly database?: string;
  readonly timeouts?: Partial<Timeouts>;
  /** Called once per statement sent on reads. */
  readonly onStatement?: () => void;
}

/** In milliseconds. */
export interface Timeouts {
  /** For a connection to open. */
  readonly connect: number;
  /** For a free connection of the pool. */
  readonly acquire: number;
  /** For how long a transaction is tried again after failures that pass by themselves. */
  readonly retry: number;
  /** For the transaction of a read on the server. */
  readonly read: number;
  /** For the transaction of a write on the server. */
  readonly write: number;
}

/** Sends a statement in the transaction at hand. */
export type Run = (statement: Cypher) => Promise<readonly Row[]>;

export interface Connection {
  read<Value>(work: (run: Run) => Promise<Value>, milliseconds?: number): Promise<Value>;
  /**
   * `attempt` counts from 1. Later attempts follow failures after which it is unknown whether the earlier one was committed, and lost
   * races. Work that throws is rolled back.
   */
  write<Value>(work: (run: Run, attempt: number) => Promise<Value>): Promise<Value>;
  /** A statement in a transaction of its own, which must be harmless to repeat: for changes of the schema. */
  command(statement: Cypher): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const defaults: Timeouts = { connect: 5000, acquire: 5000, retry: 10_000, read: 20_000, write: 120_000 };
/** How much longer than all its parts may take an operation is waited for: then the network swallows what is sent. */
const grace = 2000;
/** How often a statement is tried that others get in the way of. */
const mostCommandAttempts = 8;
const mostLostRaces = 20;

export function connect(options: ConnectionOptions): Connection {
  const timeouts: Timeouts = { ...defaults, ...options.timeouts };
  const bookmarkManager = neo4j.bookmarkManager();
  const database = options.database === undefined ? {} : { database: options.database };
  const underWay = new Set<Promise<unknown>>();
  let driver = open(options, timeouts);
  let closed = false;

  /** Connections that do not answer would be handed out again and again: a silent server costs the pool its driver. */
  function replace(silent: Driver): void {
    if (closed || driver !== silent) return;
    driver = open(options, timeouts);
    void silent.close().catch(() => undefined);
  }

  async function bounded<Value>(
    milliseconds: number,
    work: (driver: Driver, abandoned: () => boolean) => Promise<Value>,
  ): Promise<Value> {
    if (closed) throw new StoreError('CLOSED', 'the store has been closed');
    const used = driver;
    let late = false;
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late = true;
        replace(used);
        reject(new StoreError('TIMEOUT', `Neo4j did not answer within ${milliseconds / 1000} s`));
      }, milliseconds);
    });
    const working = work(used, () => late);
    const waiting = Promise.race([working, deadline]);
    underWay.add(waiting);
    try {
      return await waiting;
    } catch (error) {
      throw storeErrorOf(error);
    } finally {
      clearTimeout(timer);
      underWay.delete(waiting);
    }
  }

  async function inSession<Value>(
    used: Driver,
    work: (session: ReturnType<Driver['session']>) => Promise<Value>,
  ): Promise<Value> {
    const session = used.session({ ...database, bookmarkManager });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  return {
    read: (work, milliseconds) => {
      const timeout = milliseconds ?? timeouts.read;
      return bounded(timeout + timeouts.acquire + grace, (used, abandoned) =>
        inSession(used, (session) =>
          session.executeRead(
            (transaction) => {
              giveUpWhen(abandoned);
              return work(runner(transaction, options.onStatement));
            },
            { timeout },
          ),
        ),
      );
    },
    write: (work) =>
      bounded(timeouts.write + timeouts.acquire + timeouts.retry + grace, async (used, abandoned) => {
        let attempt = 0;
        for (let races = 0; ; races++) {
          try {
            return await inSession(used, (session) =>
              session.executeWrite(
                (transaction) => {
                  giveUpWhen(abandoned);
                  attempt++;
                  return work(runner(transaction), attempt);
                },
                { timeout: timeouts.write },
              ),
            );
          } catch (error) {
            if (!lostRace(error) || races === mostLostRaces) throw error;
          }
        }
      }),
    command: (statement) =>
      bounded(timeouts.write + timeouts.acquire + timeouts.retry + grace, async (used, abandoned) => {
        for (let attempt = 1; ; attempt++) {
          try {
            return await inSession(used, async (session) => {
              const { text, parameters } = rendered(statement);
              const result = await session.run(text, parameters, { timeout: timeouts.write });
              return result.records.map((record): Row => record.toObject());
            });
          } catch (error) {
            // Two hubs that make one schema at the same time get into each other's way.
            const passes = error instanceof Error && neo4j.isRetryableError(error);
            if (!passes || attempt === mostCommandAttempts) throw error;
            await pause(attempt * 200);
            giveUpWhen(abandoned);
          }
        }
      }),
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.allSettled(underWay);
      // A server that went silent would not let its connections go either.
      await Promise.race([driver.close(), pause(grace, undefined, { ref: false })]);
    },
  };
}

function open(options: ConnectionOptions, timeouts: Timeouts): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      connectionTimeout: timeouts.connect,
      connectionAcquisitionTimeout: timeouts.acquire,
      maxTransactionRetryTime: timeouts.retry,
      telemetryDisabled: true,
      userAgent: 'rete-solidale',
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StoreError('UNAVAILABLE', `${options.uri}: no address of a Neo4j: ${said}`, { cause: error });
  }
}

function giveUpWhen(abandoned: () => boolean): void {
  if (abandoned()) throw new StoreError('TIMEOUT', 'nobody waits for this transaction any more');
}

function runner(transaction: ManagedTransaction, onStatement?: () => void): Run {
  return async (statement) => {
    onStatement?.();
    const { text, parameters } = rendered(statement);
    const result = await transaction.run(text, parameters);
    return result.records.map((record): Row => record.toObject());
  };
}
