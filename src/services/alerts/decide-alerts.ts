/**
 * Deciding alerts: a queue of what the log tells of preferences, opportunities and invitations, each cause with the network exactly at
 * its position. Every instance decides; decisions have ids by which the first one stays, and what the log tells to be decided is skipped.
 * Many that wait are written in one transaction. What was not decided when a hub went is decided when one starts, on a copy of
 * the network that is run back.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Feed } from '../../events/feed.js';
import type { Timers } from '../../events/timers.js';
import { backOff } from '../../events/timers.js';
import { readTransactions } from '../../events/transactions.js';
import type { AlertDecision } from '../../model/alert.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Network } from '../../network/network.js';
import type { RewoundNetwork } from '../../network/rewound-network.js';
import { rewoundNetwork } from '../../network/rewound-network.js';
import type { Store } from '../../store/store.js';
import type { Cause } from './alert-cause.js';
import { causeOf } from './alert-cause.js';
import type { AlertLenses } from './alert-lenses.js';
import { createAlertLenses } from './alert-lenses.js';
import { decide } from './decide.js';
import { isAboutPreference, loadPreferences } from './load-preferences.js';
import type { PreferenceIndex } from './preference-index.js';
import { createPreferenceIndex } from './preference-index.js';
import { writeDecisions } from './write-decisions.js';

export interface AlertDecider {
  /** Resolves once all that the network has passed is decided. */
  readonly settled: () => Promise<void>;
  /** Finishes what is under way; what waits is decided by the next start, or another instance. */
  readonly close: () => Promise<void>;
}

export interface DecideAlertsDeps {
  readonly store: Store;
  readonly feed: Pick<Feed, 'observe' | 'network'>;
  readonly timers: Timers;
  readonly report: (fault: unknown) => void;
  readonly lenses?: AlertLenses;
  /** How many things may wait before the hub starts anew from what is stored; the usual where missing. */
  readonly mostWaiting?: number;
}

/** What waits, in the order of the log. */
type Waiting =
  | { readonly kind: 'PREFERENCE'; readonly event: Extract<LogEvent, { about: 'NODE' }> }
  | { readonly kind: 'CAUSE'; readonly cause: Cause; readonly network: Network };

const usualMostWaiting = 20_000;
const mostInOneWrite = 50;
/** How far the log goes on before it is noted again how far all is decided. */
const notedEvery = 500;

export function decideAlerts(deps: DecideAlertsDeps): AlertDecider {
  const { store, feed, timers, report, lenses = createAlertLenses() } = deps;
  const { mostWaiting = usualMostWaiting } = deps;
  let queue: Waiting[] = [];
  /** Of decisions that others have made, while their cause waits here. */
  const made = new Set<string>();
  const awaited = new Set<string>();
  let passed: Position = feed.network().position;
  let noted: Position = 0;
  let overflowed = false;
  let closed = false;
  let idle = false;
  let wake = () => {};
  const settling = new Set<() => void>();
  let preferences: PreferenceIndex = createPreferenceIndex();
  let pending: AlertDecision[] = [];

  const observe = (transaction: readonly LogEvent[], network: () => Network) => {
    for (const event of transaction) {
      if (event.about === 'ALERTS') {
        if (awaited.has(event.subject)) made.add(event.subject);
      } else if (isAboutPreference(event)) {
        queue.push({ kind: 'PREFERENCE', event });
      } else {
        const cause = causeOf(event);
        if (cause === null) continue;
        awaited.add(cause.id);
        queue.push({ kind: 'CAUSE', cause, network: network() });
      }
    }
    passed = transaction.at(-1)?.position ?? passed;
    if (queue.length > mostWaiting) {
      overflowed = true;
      queue = [];
    }
    wake();
  };
  const stopObserving = feed.observe(observe);
  let endRest = () => {};

  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const stop = timers.after(milliseconds, resolve);
      endRest = () => {
        stop();
        resolve();
      };
    });

  /** Tries until it succeeds, later each time; null where the hub closes first. */
  const persistently = async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    for (let failures = 1; !isClosed(); failures++) {
      try {
        return await work();
      } catch (error) {
        report(error);
        if (!isClosed()) await rest(backOff(failures));
      }
    }
    return null;
  };
  const isClosed = () => closed;

  const flush = async () => {
    const decisions = pending.filter(({ id }) => !made.has(id));
    pending = [];
    for (let start = 0; start < decisions.length && !isClosed(); start += mostInOneWrite) {
      const alerts = decisions.slice(start, start + mostInOneWrite);
      await persistently(() => writeDecisions(store, alerts));
    }
  };
  const settle = async (cause: Cause, network: Network) => {
    if (made.has(cause.id)) return;
    let alerted: readonly NodeId[] = [];
    if (cause.tellsAlerted) {
      // Those of an earlier cause of the same subject must be stored before they are asked for.
      if (pending.some(({ subject }) => subject === cause.subject)) await flush();
      const through = { causedBefore: cause.position };
      const found = await persistently(() => store.alerts.alerted([cause.subject], through));
      alerted = found?.get(cause.subject) ?? [];
      if (found === null) return;
    }
    const decision = decide({ network, lenses }, preferences, cause, alerted);
    if (decision !== null) pending.push(decision);
    if (pending.length >= mostInOneWrite) await flush();
  };
  const note = async (position: Position) => {
    noted = position;
    await persistently(() => store.alerts.setDecidedThrough(position));
  };

  /** Takes up what is stored: decides what was left undecided, up to the state of now; what comes later waits in the queue. */
  const start = async () => {
    queue = [];
    overflowed = false;
    awaited.clear();
    made.clear();
    const here = feed.network();
    passed = here.position;
    const from = Math.min(await store.alerts.decidedThrough(), here.position);
    const loaded = await loadPreferences(store, from);
    preferences = loaded.preferences;
    const events = loaded.events.filter(({ position }) => position <= here.position);
    await decideLate(events, here);
    await flush();
    await note(here.position);
  };
  const decideLate = async (events: readonly LogEvent[], here: Network) => {
    const causes = new Map(
      events.flatMap((event) => {
        const cause = causeOf(event);
        return cause === null ? [] : [[event.position, cause] as const];
      }),
    );
    const decided = await store.alerts.decisions([...causes.values()].map(({ id }) => id));
    for (const decision of decided) if (decision !== null) made.add(decision.id);
    const [first] = [...causes.values()].filter(({ id }) => !made.has(id));
    const past = first === undefined ? null : await openPast(store, here, first.position - 1);
    for (const event of events) {
      if (isClosed()) return;
      if (isAboutPreference(event)) preferences.put(event.subject, event.after);
      const cause = causes.get(event.position);
      if (past === null || cause === undefined || made.has(cause.id)) continue;
      await nextTurn();
      await settle(cause, past.at(event.last));
    }
  };

  const run = async () => {
    await persistently(start);
    while (!isClosed()) {
      if (overflowed) {
        await persistently(start);
        continue;
      }
      const next = queue.shift();
      if (next === undefined) {
        await flush();
        if (queue.length > 0 || isClosed() || overflowed) continue;
        if (passed - noted >= notedEvery) await note(passed);
        if (queue.length > 0 || isClosed() || overflowed) continue;
        await quiet();
        continue;
      }
      if (next.kind === 'PREFERENCE') {
        preferences.put(next.event.subject, next.event.after);
        continue;
      }
      await nextTurn();
      await settle(next.cause, next.network);
      awaited.delete(next.cause.id);
      made.delete(next.cause.id);
    }
  };
  const quiet = () => {
    idle = true;
    for (const call of settling) call();
    settling.clear();
    return new Promise<void>((resolve) => {
      wake = () => {
        idle = false;
        resolve();
      };
    });
  };
  const running = run().catch(report);

  return {
    settled: () =>
      idle || closed ? Promise.resolve() : new Promise<void>((resolve) => settling.add(resolve)),
    close: async () => {
      closed = true;
      stopObserving();
      wake();
      endRest();
      await running;
      for (const call of settling) call();
    },
  };
}

/** The network of the past, from a position on, asked for in the order of the log. */
async function openPast(
  store: Store,
  here: Network,
  start: Position,
): Promise<{ readonly at: (position: Position) => Network }> {
  const events: LogEvent[] = [];
  for (let position = start; position < here.position;) {
    const more = await readTransactions(store, position);
    if (more.length === 0) break;
    for (const event of more) if (event.position <= here.position) events.push(event);
    position = more.at(-1)?.position ?? here.position;
  }
  const past = await inSlices(rewoundNetwork(here));
  past.undo(events);
  let next = 0;
  return {
    at: (position) => {
      const from = next;
      while ((events[next]?.position ?? Infinity) <= position) next += 1;
      past.apply(events.slice(from, next));
      return past.snapshot();
    },
  };
}

async function inSlices(steps: Generator<void, RewoundNetwork>): Promise<RewoundNetwork> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
