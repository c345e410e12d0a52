/** The jobs of one hub: commands, following, and running them, all woken by the one tail of the log. */
import type { Feed } from '../../events/feed.js';
import type { JobId } from '../../model/job.js';
import type { Result } from '../../model/failure.js';
import type { Viewer } from '../../model/viewer.js';
import type { StoredJob } from '../../store/stored-jobs.js';
import type { JobCommandFailure, StartJob } from './command-jobs.js';
import { cancelJob, restartJob, startJob } from './command-jobs.js';
import type { RunJobsDeps } from './run-jobs.js';
import { runJobs } from './run-jobs.js';
import { watchJobs } from './watch-jobs.js';

export interface Jobs {
  start(viewer: Viewer, command: StartJob): Promise<Result<StoredJob, JobCommandFailure>>;
  cancel(viewer: Viewer, id: JobId): Promise<Result<StoredJob, JobCommandFailure>>;
  restart(viewer: Viewer, id: JobId, key?: string): Promise<Result<StoredJob, JobCommandFailure>>;
  /** The viewer's own; null where it is none of theirs. */
  find(viewer: Viewer, id: JobId): Promise<StoredJob | null>;
  /** All of the viewer's own that are kept, newest first. */
  mine(viewer: Viewer): Promise<readonly StoredJob[]>;
  /** As `JobWatch.follow`. */
  follow(viewer: Viewer, id: JobId): Promise<AsyncIterableIterator<StoredJob, undefined> | null>;
  /** Gives back what runs here. */
  close(): Promise<void>;
}

export interface OpenJobsDeps extends Omit<RunJobsDeps, 'network'> {
  readonly feed: Pick<Feed, 'network' | 'position' | 'follow'>;
  readonly randomId: () => string;
}

export function openJobs(deps: OpenJobsDeps): Jobs {
  const { store, feed, limits, timers, report } = deps;
  const watch = watchJobs({ store, timers, lookEvery: limits.beatEvery, report });
  const runner = runJobs({ ...deps, network: feed.network });
  const events = feed.follow(feed.position());
  const listening = (async () => {
    for await (const transaction of events) {
      for (const event of transaction) {
        watch.hear(event);
        runner.hear(event);
      }
    }
  })();
  return {
    start: (viewer, command) => startJob(deps, viewer, command),
    cancel: (viewer, id) => cancelJob(deps, viewer, id),
    restart: (viewer, id, key) => restartJob(deps, viewer, id, key),
    find: (viewer, id) => store.jobs.find(viewer, id),
    mine: (viewer) => store.jobs.mine(viewer, limits.openOfOne + limits.keptOfOne),
    follow: (viewer, id) => watch.follow(viewer, id),
    async close() {
      watch.close();
      await events.return?.();
      await listening;
      await runner.close();
    },
  };
}
