/**
 * Whether a hub that runs a job is still there. A running job is beaten again and again, and each hub judges by its own
 * clock how long it has seen no beat. So no two clocks are compared, and it does not matter what time it is elsewhere; the price is that
 * a hub that has just started waits for a whole lease before it judges.
 */
import type { JobId } from '../../model/job.js';
import type { StoredJob } from '../../store/stored-jobs.js';

export interface JobLeases {
  /** Takes what is stored of a job that another hub runs; true where it has not been beaten for a whole lease. */
  hasRunOut(stored: StoredJob): boolean;
  /** Forgets the jobs that are not among these. */
  keepOnly(ids: ReadonlySet<JobId>): void;
}

export interface LeaseOptions {
  /** Milliseconds without a beat. */
  readonly lease: number;
  /** Milliseconds on a clock that never runs backwards. */
  readonly clock: () => number;
}

export function watchLeases({ lease, clock }: LeaseOptions): JobLeases {
  const seen = new Map<JobId, { readonly state: string; readonly since: number }>();
  return {
    hasRunOut({ job, beats }) {
      const state = `${job.version} ${beats}`;
      const known = seen.get(job.id);
      if (known !== undefined && known.state === state) return clock() - known.since >= lease;
      seen.set(job.id, { state, since: clock() });
      return false;
    },
    keepOnly(ids) {
      for (const id of seen.keys()) if (!ids.has(id)) seen.delete(id);
    },
  };
}
