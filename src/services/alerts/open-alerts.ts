/** The alerts of one hub: deciding, deadlines, and following inboxes, all woken by the one tail of the log. */
import type { Feed } from '../../events/feed.js';
import type { Timers } from '../../events/timers.js';
import type { AlertDecisionId } from '../../model/alert.js';
import type { Position } from '../../model/event.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { maySee } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import type { InboxEntry, InboxPage } from '../../store/stored-alerts.js';
import type { AlertLenses } from './alert-lenses.js';
import { createAlertLenses } from './alert-lenses.js';
import { watchDeadlines } from './deadlines.js';
import { decideAlerts } from './decide-alerts.js';
import type { AlertNews } from './watch-alerts.js';
import { watchAlerts } from './watch-alerts.js';

export type InboxFailure = Failure<'NOT_YOUR_INBOX'>;

export interface Alerts {
  inbox(viewer: Viewer, of: NodeId, page: InboxPage): Promise<Result<readonly InboxEntry[], InboxFailure>>;
  unread(viewer: Viewer, of: NodeId): Promise<number>;
  mark(
    viewer: Viewer,
    of: NodeId,
    ids: readonly AlertDecisionId[],
    marks: { readonly read: boolean | null; readonly dismissed: boolean | null },
  ): Promise<Result<readonly InboxEntry[], InboxFailure>>;
  /** As `AlertWatch.follow`. */
  follow(
    viewer: Viewer,
    of: NodeId,
    after: Position,
  ): Result<AsyncIterableIterator<AlertNews, undefined>, InboxFailure>;
  /** Shared with those who ask what would alert somebody now. */
  readonly lenses: AlertLenses;
  /** Resolves once all that the network has passed is decided. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenAlertsDeps {
  readonly store: Store;
  readonly feed: Feed;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (fault: unknown) => void;
  /** Milliseconds after which a follower who has heard nothing is told how far the log is; 30 s where missing. */
  readonly heartbeat?: number;
}

const usualHeartbeat = 30_000;

export function openAlerts(deps: OpenAlertsDeps): Alerts {
  const { store, now } = deps;
  const lenses = createAlertLenses();
  const watch = watchAlerts({ ...deps, heartbeat: deps.heartbeat ?? usualHeartbeat });
  const decider = decideAlerts({ ...deps, lenses });
  const deadlines = watchDeadlines({ ...deps, lenses });
  return {
    inbox: async (viewer, of, page) =>
      notYours(viewer, of) ?? success(await store.alerts.inbox(viewer, of, page)),
    unread: (viewer, of) => store.alerts.unread(viewer, of),
    mark: async (viewer, of, ids, marks) =>
      notYours(viewer, of) ??
      success(await store.alerts.mark(of, ids, { ...marks, at: new Date(now()).toISOString() })),
    follow: (viewer, of, after) => notYours(viewer, of) ?? success(watch.follow(viewer, of, after)),
    lenses,
    settled: decider.settled,
    close: async () => {
      await deadlines.close();
      await decider.close();
      await watch.close();
    },
  };
}

/** The refusal of an inbox to one who does not speak for its owner; null for one who does, and for the operator. */
export function notYours(viewer: Viewer, of: NodeId): InboxFailure | null {
  if (maySee(viewer, [of])) return null;
  const message = `expected an actor that you speak for, found ${JSON.stringify(of)}`;
  return failure('NOT_YOUR_INBOX', message);
}
