/**
 * The feed: the one tail of the log of an instance. It keeps the network up to date, says where it stands, and lets
 * others follow the log. A wake-up may be lost; the log is always read from a position.
 */
import type { LogEvent, Position } from '../model/event.js';
import type { Network } from '../network/network.js';
import type { Store } from '../store/store.js';
import type { FoldingOptions } from './folding.js';
import { openFolding } from './folding.js';
import { followLog } from './follow.js';
import { loadProjection } from './load.js';
import { openRecent } from './recent.js';
import type { Timers } from './timers.js';
import { backOff, systemTimers } from './timers.js';
import { byTransaction, readTransactions } from './transactions.js';

export interface Feed {
  /** The latest state; the same object until the log goes on. */
  readonly network: () => Network;
  /** The same state without an overlay, as what passes over the whole network needs it; takes a while where changes lie over it. */
  readonly settled: (network: Network) => Promise<Network>;
  /** Position of the latest state. */
  readonly position: () => Position;
  /** Random id of the event at that position; empty at 0. */
  readonly eventId: () => string;
  /** True once the network is at this position or beyond; false when the time is up first, or the feed closes. */
  readonly waitFor: (position: Position, milliseconds: number) => Promise<boolean>;
  /**
   * Whole transactions after a position, in order, each once, never beyond the network's own position; live when those
   * that were there are read. Pulled: nothing is read ahead for one who does not ask. Ends on `return` and on `close`.
   */
  readonly follow: (after: Position) => AsyncIterableIterator<readonly LogEvent[], undefined>;
  /**
   * Calls back for each transaction as the network passes it, with the network exactly there, beginning with the first after the latest
   * state. To be quick: everybody waits. Returns how to stop.
   */
  readonly observe: (observer: Observer) => () => void;
  /** Calls back for every failure to read the log; the feed goes on by itself. Returns how to stop. */
  readonly onFault: (listener: (fault: unknown) => void) => () => void;
  /** Stops; waits for what is under way. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Is given a transaction, and how to take the network after it. */
export type Observer = (transaction: readonly LogEvent[], network: () => Network) => void;

export interface FeedOptions {
  /** How long the log is left alone when nothing wakes the feed. */
  readonly pollMilliseconds?: number;
  readonly timers?: Timers;
  readonly folding?: FoldingOptions;
}

/** Events kept in memory for those who follow live. */
const mostRecentEvents = 2_000;

/** Loads the network, then keeps following the log. Rejects with `StoreError` where the load fails. */
export async function openFeed(store: Store, options: FeedOptions = {}): Promise<Feed> {
  const timers = options.timers ?? systemTimers;
  const poll = options.pollMilliseconds ?? 250;
  const projection = await loadProjection(store);
  let network = projection.snapshot();
  let eventId = await eventIdAt(store, network.position);
  const recent = openRecent(network.position, mostRecentEvents);
  const waiting = new Set<() => void>();
  const listeners = new Set<(fault: unknown) => void>();
  const observers = new Set<Observer>();
  let closed = false;
  const isClosed = () => closed;
  const announce = () => {
    // Those who go on waiting put themselves on the list again meanwhile.
    const calls = Array.from(waiting);
    waiting.clear();
    for (const call of calls) call();
  };
  const report = (fault: unknown) => {
    for (const listener of listeners) listener(fault);
  };
  const onceChanged = (call: () => void, milliseconds?: number) => {
    const callOff = () => {
      waiting.delete(changed);
      stopTimer();
    };
    const changed = () => {
      callOff();
      call();
    };
    const stopTimer = milliseconds === undefined ? () => {} : timers.after(milliseconds, changed);
    waiting.add(changed);
    return callOff;
  };

  const folding = openFolding(
    {
      projection,
      timers,
      report,
      folded: () => {
        network = projection.snapshot();
      },
    },
    options.folding,
  );
  const alarm = openAlarm(timers);
  const pass = (transaction: readonly LogEvent[]) => {
    projection.apply(transaction);
    for (const observe of observers) observe(transaction, projection.snapshot);
  };
  const catchUp = async () => {
    for (;;) {
      const events = await readTransactions(store, projection.position());
      if (closed || events.length === 0) return;
      const transactions = byTransaction(events);
      if (observers.size === 0) projection.apply(events);
      else for (const transaction of transactions) pass(transaction);
      network = projection.snapshot();
      eventId = events.at(-1)?.id ?? eventId;
      folding.changed();
      recent.push(transactions);
      announce();
    }
  };
  const tail = async () => {
    let failures = 0;
    while (!isClosed()) {
      try {
        await catchUp();
        failures = 0;
      } catch (error) {
        failures += 1;
        report(error);
      }
      // A database that fails is not asked more often because it wakes us.
      await (failures === 0 ? alarm.rest(poll) : alarm.restUndisturbed(backOff(failures)));
    }
  };
  const stopWaking = store.onWake(alarm.ring);
  const tailing = tail();

  return {
    network: () => network,
    settled: folding.settled,
    position: () => network.position,
    eventId: () => eventId,
    waitFor: async (position, milliseconds) => {
      // Whoever asks knows of a change, of which the wake-up may have been lost.
      if (network.position < position) alarm.ring();
      await new Promise<void>((resolve) => {
        let callOff = () => {};
        const stopTimer = timers.after(milliseconds, () => {
          callOff();
          resolve();
        });
        const check = () => {
          if (network.position < position && !closed) {
            callOff = onceChanged(check);
            return;
          }
          stopTimer();
          resolve();
        };
        check();
      });
      return network.position >= position;
    },
    follow: (after) =>
      followLog(
        {
          isClosed,
          position: () => network.position,
          read: async (from) => {
            const held = recent.after(from);
            if (held !== null) return held;
            const limit = network.position;
            const stored = byTransaction(await readTransactions(store, from));
            return stored.filter((transaction) => (transaction[0]?.last ?? 0) <= limit);
          },
          onceChanged,
          report,
        },
        after,
      ),
    observe: (observer) => {
      observers.add(observer);
      return () => observers.delete(observer);
    },
    onFault: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      stopWaking();
      alarm.silence();
      announce();
      await tailing;
      await folding.close();
    },
  };
}

async function eventIdAt(store: Store, position: Position): Promise<string> {
  const [event] = position === 0 ? [] : await store.events(position - 1, 1);
  return event?.id ?? '';
}

interface Alarm {
  /** Ends a rest, or the next one before it begins. */
  readonly ring: () => void;
  readonly rest: (milliseconds: number) => Promise<void>;
  /** A rest that ringing does not end. */
  readonly restUndisturbed: (milliseconds: number) => Promise<void>;
  /** Ends all rests, for good. */
  readonly silence: () => void;
}

function openAlarm(timers: Timers): Alarm {
  let rung = false;
  let silenced = false;
  let end: (() => void) | null = null;
  let mayDisturb = false;
  const rest = (milliseconds: number, disturbed: boolean) =>
    new Promise<void>((resolve) => {
      mayDisturb = disturbed;
      const stopTimer = timers.after(milliseconds, () => end?.());
      end = () => {
        end = null;
        rung = false;
        stopTimer();
        resolve();
      };
      if (silenced || (rung && disturbed)) end();
    });
  return {
    ring: () => {
      rung = true;
      if (mayDisturb) end?.();
    },
    rest: (milliseconds) => rest(milliseconds, true),
    restUndisturbed: (milliseconds) => rest(milliseconds, false),
    silence: () => {
      silenced = true;
      end?.();
    },
  };
}
