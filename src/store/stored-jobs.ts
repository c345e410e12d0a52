/** The part of the port that is about jobs. */
import type { JobId, JobState } from '../model/job.js';
import type { Viewer } from '../model/viewer.js';

/**
 * Jobs beside their states, which are changes like any other: how far they have come, and results. Writing these makes no
 * event and no new version. A job that has ended otherwise than `DONE` has no result; a removed one leaves none behind.
 */
export interface StoredJobs {
  /** Null for the unknown, and for that of another principal. */
  find(viewer: Viewer, id: JobId): Promise<StoredJob | null>;
  /** The viewer's own, newest first by (asked, id), at most `limit`. */
  mine(viewer: Viewer, limit: number): Promise<readonly StoredJob[]>;
  /** Everybody's that have not ended, oldest first by (asked, id), at most `limit`: for the hubs that run them. */
  open(limit: number): Promise<readonly StoredJob[]>;
  /**
   * Those that ended before an instant, and each principal's ended ones beyond the `kept` newest; at most `limit`. For the hubs,
   * which remove them.
   */
  outdated(query: {
    readonly endedBefore: string;
    readonly kept: number;
    readonly limit: number;
  }): Promise<readonly JobState[]>;
  /** Says that an instance is there, and how far its jobs have come. Gives those that it still runs. */
  beat(instance: string, progress: readonly JobProgress[]): Promise<readonly JobId[]>;
  /** Keeps what came of a job that the instance still runs; false where it does not. */
  putResult(id: JobId, instance: string, body: string): Promise<boolean>;
  /** The result of the viewer's own job that is `DONE`; null where there is none. */
  result(viewer: Viewer, id: JobId): Promise<string | null>;
}

export interface StoredJob {
  readonly job: JobState;
  /** From 0 to 1. */
  readonly progress: number;
  /** How often its instance has said that it is there. */
  readonly beats: number;
}

export interface JobProgress {
  readonly id: JobId;
  /** From 0 to 1. */
  readonly done: number;
}
