/**
 * Following jobs, from whatever hub: what the log tells of a job wakes those who follow it, and how far it has come is looked at once
 * a second, once for all who follow it. A slow follower is told the latest state and no more.
 */
import type { Timers } from '../../events/timers.js';
import type { LogEvent } from '../../model/event.js';
import type { JobId } from '../../model/job.js';
import { hasEnded } from '../../model/job.js';
import type { Viewer } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import type { StoredJob } from '../../store/stored-jobs.js';

export interface JobWatch {
  /** Tells of an event about a job. */
  readonly hear: (event: LogEvent) => void;
  /**
   * The job as it is, then as it changes, up to its end; null where it is unknown or another principal's. Also ends when the job is
   * removed and when the watch closes.
   */
  readonly follow: (viewer: Viewer, id: JobId) => Promise<AsyncIterableIterator<StoredJob, undefined> | null>;
  readonly close: () => void;
}

export interface WatchJobsDeps {
  readonly store: Pick<Store, 'jobs'>;
  readonly timers: Timers;
  /** Milliseconds between looks at how far jobs have come. */
  readonly lookEvery: number;
  readonly report: (fault: unknown) => void;
}

/** A job that is followed here. */
interface Followed {
  readonly id: JobId;
  readonly viewer: Viewer;
  /** Null once it has been removed. */
  latest: StoredJob | null;
  readonly waiting: Set<() => void>;
  followers: number;
}

export function watchJobs({ store, timers, lookEvery, report }: WatchJobsDeps): JobWatch {
  // By principal and job: what another principal asks of a job is not what its owner is told.
  const followed = new Map<string, Followed>();
  let closed = false;
  let callOff: (() => void) | null = null;

  const refresh = async (entry: Followed) => {
    try {
      take(entry, await store.jobs.find(entry.viewer, entry.id));
    } catch (error) {
      report(error);
    }
  };
  const plan = () => {
    callOff ??= timers.after(lookEvery, () => {
      callOff = null;
      const running = [...followed.values()].filter(({ latest }) => latest?.job.status === 'RUNNING');
      void Promise.all(running.map(refresh)).then(() => {
        if (!closed && followed.size > 0) plan();
      });
    });
  };
  const leave = (key: string, entry: Followed) => {
    entry.followers -= 1;
    if (entry.followers > 0) return;
    followed.delete(key);
    if (followed.size > 0) return;
    callOff?.();
    callOff = null;
  };

  return {
    hear: (event) => {
      for (const entry of followed.values()) if (entry.id === event.subject) void refresh(entry);
    },
    follow: async (viewer, id) => {
      // Followed first and read then: what happens in between is heard of.
      const key = JSON.stringify([viewer.principal.name, id]);
      const entry = followed.get(key) ?? { id, viewer, latest: null, waiting: new Set(), followers: 0 };
      followed.set(key, entry);
      entry.followers += 1;
      let stored: StoredJob | null = null;
      try {
        stored = await store.jobs.find(viewer, id);
      } finally {
        if (stored === null) leave(key, entry);
      }
      if (stored === null) return null;
      take(entry, stored);
      plan();
      return following(
        entry,
        () => leave(key, entry),
        () => closed,
      );
    },
    close: () => {
      closed = true;
      callOff?.();
      for (const entry of followed.values()) announce(entry);
    },
  };
}

function following(
  entry: Followed,
  leave: () => void,
  isClosed: () => boolean,
): AsyncIterableIterator<StoredJob, undefined> {
  let told = '';
  let ended = false;
  let interrupt = () => {};
  const isOver = () => ended || isClosed();
  const end = (): IteratorResult<StoredJob, undefined> => {
    if (!ended) leave();
    ended = true;
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      while (!isOver() && entry.latest !== null) {
        const { latest } = entry;
        const mark = markOf(latest);
        if (mark !== told) {
          told = mark;
          return { done: false, value: latest };
        }
        if (hasEnded(latest.job.status)) break;
        await new Promise<void>((resolve) => {
          interrupt = resolve;
          entry.waiting.add(resolve);
        });
      }
      return end();
    },
    return: () => {
      const last = end();
      interrupt();
      return Promise.resolve(last);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Takes what was read, unless something newer is known: reads may overtake each other. */
function take(entry: Followed, stored: StoredJob | null): void {
  const { latest } = entry;
  const isOlder =
    stored !== null &&
    latest !== null &&
    (stored.job.version < latest.job.version ||
      (stored.job.version === latest.job.version && stored.beats < latest.beats));
  if (isOlder) return;
  entry.latest = stored;
  announce(entry);
}

function announce({ waiting }: Followed): void {
  const calls = [...waiting];
  waiting.clear();
  for (const call of calls) call();
}

/** Beats alone are no news. */
function markOf({ job, progress }: StoredJob): string {
  return `${job.version} ${progress}`;
}
