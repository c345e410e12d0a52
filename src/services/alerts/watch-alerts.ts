/**
 * Following inboxes. What the log tells of a decision wakes those it names, and each of these reads its own inbox from where it stands:
 * nobody asks the store again and again, and a slow reader is told later and holds nothing up.
 */
import type { Feed } from '../../events/feed.js';
import type { Timers } from '../../events/timers.js';
import { backOff } from '../../events/timers.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import type { InboxEntry } from '../../store/stored-alerts.js';
import type { LogPlace } from '../cursors/cursors.js';
import { placeOf } from '../cursors/cursors.js';

/** What a follower is told. */
export type AlertNews =
  | { readonly kind: 'ALERT'; readonly entry: InboxEntry }
  /** Everything up to this place has been told: after what was there at the beginning, and then now and then. */
  | { readonly kind: 'REACHED'; readonly place: LogPlace };

export interface AlertWatch {
  /** An inbox after a position: what is there, in order, each once; then live. Pulled. Ends on `return` and on `close`. */
  readonly follow: (
    viewer: Viewer,
    recipient: NodeId,
    after: Position,
  ) => AsyncIterableIterator<AlertNews, undefined>;
  readonly close: () => Promise<void>;
}

export interface WatchAlertsDeps {
  readonly store: Pick<Store, 'alerts' | 'events'>;
  readonly feed: Pick<Feed, 'position' | 'eventId' | 'follow'>;
  readonly timers: Timers;
  readonly report: (fault: unknown) => void;
  /** Milliseconds after which one who has heard nothing is told how far the log is. */
  readonly heartbeat: number;
}

/** How many alerts a follower reads at a time. */
const pageSize = 50;

export function watchAlerts(deps: WatchAlertsDeps): AlertWatch {
  const { feed, report } = deps;
  const followers = new Map<NodeId, Set<(position: Position) => void>>();
  let closed = false;
  /** Everybody has been told of what was decided up to here. */
  let toldThrough: LogPlace = { position: feed.position(), eventId: feed.eventId() };
  const events = feed.follow(toldThrough.position);
  const listening = (async () => {
    for await (const transaction of events) {
      for (const [recipient, position] of toldOf(transaction)) {
        for (const call of followers.get(recipient) ?? []) call(position);
      }
      const last = transaction.at(-1);
      if (last !== undefined) toldThrough = placeOf(last);
    }
  })().catch(report);

  return {
    follow: (viewer, recipient, after) => {
      const follower = following(deps, {
        viewer,
        recipient,
        after,
        toldThrough: () => toldThrough,
        isClosed: () => closed,
      });
      const held = followers.get(recipient) ?? new Set();
      followers.set(recipient, held.add(follower.told));
      return {
        next: follower.next,
        return: () => {
          held.delete(follower.told);
          if (held.size === 0 && followers.get(recipient) === held) followers.delete(recipient);
          return follower.end();
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
    close: async () => {
      closed = true;
      for (const held of followers.values()) for (const call of held) call(0);
      await events.return?.();
      await listening;
    },
  };
}

/** Whom a transaction alerts, with the position of the last decision about each. */
function toldOf(transaction: readonly LogEvent[]): ReadonlyMap<NodeId, Position> {
  const told = new Map<NodeId, Position>();
  for (const event of transaction) {
    if (event.about !== 'ALERTS') continue;
    for (const { recipient } of event.after?.recipients ?? []) told.set(recipient, event.position);
  }
  return told;
}

interface Follower {
  /** Says that there is something at a position. */
  readonly told: (position: Position) => void;
  readonly next: () => Promise<IteratorResult<AlertNews, undefined>>;
  readonly end: () => Promise<IteratorResult<AlertNews, undefined>>;
}

interface FollowedInbox {
  readonly viewer: Viewer;
  readonly recipient: NodeId;
  readonly after: Position;
  readonly toldThrough: () => LogPlace;
  readonly isClosed: () => boolean;
}

function following(
  { store, timers, report, heartbeat }: WatchAlertsDeps,
  { viewer, recipient, after, toldThrough, isClosed }: FollowedInbox,
): Follower {
  let position = after;
  /** The last position at which there is something, as far as it has heard; read anew once at the beginning. */
  let heard: Position = Infinity;
  let page: readonly InboxEntry[] = [];
  let caughtUp = false;
  let ended = false;
  let failures = 0;
  let interrupt = () => {};
  let turn: Promise<unknown> = Promise.resolve();

  const pause = (milliseconds: number) =>
    new Promise<'ON_TIME' | 'WOKEN'>((resolve) => {
      const stop = timers.after(milliseconds, () => resolve('ON_TIME'));
      interrupt = () => {
        stop();
        resolve('WOKEN');
      };
    });
  const isOver = () => ended || isClosed();
  const read = async () => {
    // What is decided while it is read is heard of: then it is read once more.
    const reached = toldThrough();
    if (heard === Infinity) heard = 0;
    try {
      page = await store.alerts.inbox(viewer, recipient, {
        after: position,
        limit: pageSize,
        direction: 'FORWARD',
      });
      failures = 0;
      if (page.length === pageSize || (!caughtUp && page.length > 0)) heard = Infinity;
      return reached;
    } catch (error) {
      heard = Infinity;
      failures += 1;
      report(error);
      if (!isOver()) await pause(backOff(failures));
      return null;
    }
  };
  /** An inbox is read from the store, which may be ahead of the feed: a place before what was told would have it told again. */
  const furthest = async (reached: LogPlace): Promise<LogPlace> => {
    if (reached.position >= position) {
      position = reached.position;
      return reached;
    }
    const [event] = await store.events(position - 1, 1);
    return event?.position === position ? { position, eventId: event.id } : reached;
  };
  const step = async (): Promise<IteratorResult<AlertNews, undefined>> => {
    while (!isOver()) {
      const [entry] = page;
      if (entry !== undefined) {
        page = page.slice(1);
        position = entry.position;
        return { done: false, value: { kind: 'ALERT', entry } };
      }
      if (heard > position) {
        const before = heard;
        const reached = await read();
        if (reached === null || page.length > 0) continue;
        // Heard of and not there: hidden, or removed since.
        if (before !== Infinity && heard === before) heard = 0;
        if (caughtUp) continue;
        caughtUp = true;
        return { done: false, value: { kind: 'REACHED', place: await furthest(reached) } };
      }
      const woken = await pause(heartbeat);
      if (woken === 'ON_TIME' && heard <= position && !isOver()) {
        return { done: false, value: { kind: 'REACHED', place: await furthest(toldThrough()) } };
      }
    }
    return { done: true, value: undefined };
  };

  return {
    told: (at) => {
      heard = heard === Infinity ? heard : Math.max(heard, at);
      interrupt();
    },
    next: () => {
      const result = turn.then(step);
      turn = result.catch(() => undefined);
      return result;
    },
    end: () => {
      ended = true;
      interrupt();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
