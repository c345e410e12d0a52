/** One run of a job, from the claim to its end. */
import { setTimeout as pause } from 'node:timers/promises';
import { backOff } from '../../events/timers.js';
import type { JobPool } from '../../jobs/pool.js';
import type { Failure, Result } from '../../model/failure.js';
import { StoreError, failure } from '../../model/failure.js';
import type { JobContent, JobState } from '../../model/job.js';
import { viewerOf } from '../../model/viewer.js';
import type { Network } from '../../network/network.js';
import type { Store } from '../../store/store.js';
import type { Graphs } from '../graphs.js';
import { createReading } from '../reading.js';
import { jobPool } from './job-pool.js';
import { questionIn } from './job-question.js';
import { performJob } from './perform-job.js';
import type { JobLimits } from './job-limits.js';

export const jobFailures = [
  'REFUSED',
  'OUT_OF_TIME',
  'THREAD_LOST',
  'RESULT_TOO_LARGE',
  'HUB_LOST',
  'HUB_FAILED',
] as const;
export type JobFailureKind = (typeof jobFailures)[number];

export interface RunJobDeps {
  readonly store: Store;
  readonly graphs: Graphs;
  readonly pool: JobPool;
  /** The name that this hub gives itself; another one each time it starts. */
  readonly instance: string;
  readonly limits: JobLimits;
  /** Milliseconds on a clock that never runs backwards. */
  readonly clock: () => number;
  readonly report: (fault: unknown) => void;
}

export interface JobRun {
  readonly job: JobState;
  readonly network: Network;
  /** Aborted when the job is no longer this hub's to run: then nothing is written. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** Writes the end; null where the job was ended by somebody else. */
  readonly end: (end: Pick<JobContent, 'status' | 'failure'>) => Promise<JobState | null>;
}

/** Rejects only where the store fails for longer than a lease. */
export async function runJob(deps: RunJobDeps, run: JobRun): Promise<void> {
  const outcome = await answered(deps, run);
  if (run.signal.aborted) return;
  await persistently(deps, run.signal, async () => {
    if (!outcome.ok) return run.end({ status: 'FAILED', failure: shown(outcome) });
    // The result comes first: whoever sees that it is done finds it.
    const isKept = await deps.store.jobs.putResult(run.job.id, deps.instance, outcome.value);
    return isKept ? run.end({ status: 'DONE', failure: null }) : null;
  });
}

async function answered(deps: RunJobDeps, run: JobRun): Promise<Result<string>> {
  const { graphs, pool, store, limits, clock, report } = deps;
  const { job, network, signal, onProgress } = run;
  const question = questionIn(job);
  if (!question.ok) return question;
  const startedAt = clock();
  const threads = jobPool(pool, {
    signal,
    timeLimit: job.timeLimit,
    timeLeft: () => startedAt + job.timeLimit - clock(),
    onProgress,
  });
  const reading = createReading(viewerOf(job.principal), store, network);
  try {
    return await performJob({ graphs, pool: threads }, reading, question.value, limits.result);
  } catch (error) {
    report(error);
    const cause = error instanceof StoreError ? 'the database failed while it ran' : 'the hub failed';
    return failure('HUB_FAILED', `${cause}: restart it, and tell its operator if it fails again`);
  }
}

/** Tries again while the store fails, for as long as the job is this hub's. */
async function persistently(
  { limits, clock }: RunJobDeps,
  signal: AbortSignal,
  write: () => Promise<unknown>,
): Promise<void> {
  const startedAt = clock();
  for (let failures = 1; !signal.aborted; failures++) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof StoreError) || clock() - startedAt >= limits.lease) throw error;
      await pause(Math.min(backOff(failures), limits.lease));
    }
  }
}

/** Refusals of the services have kinds of their own; here they are one, and their message tells. */
function shown({ kind, message }: Failure): { readonly kind: JobFailureKind; readonly message: string } {
  return { kind: jobFailures.find((known) => known === kind) ?? 'REFUSED', message };
}
