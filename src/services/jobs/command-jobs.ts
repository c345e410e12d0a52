/** Starting, cancelling and restarting jobs: each is one conditional change, so whoever races has one winner. */
import { createHash } from 'node:crypto';
import type { JsonValue } from '../../model/entity.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, invariant, success } from '../../model/failure.js';
import type { JobContent, JobId, JobState } from '../../model/job.js';
import { hasEnded } from '../../model/job.js';
import type { Viewer } from '../../model/viewer.js';
import type { Precondition, Store, WriteFailure, WriteOptions } from '../../store/store.js';
import type { StoredJob } from '../../store/stored-jobs.js';
import type { JobLimits } from './job-limits.js';
import type { JobQuestion } from './job-question.js';
import { keptQuestion, questionIn } from './job-question.js';

export interface JobCommandDeps {
  readonly store: Store;
  readonly limits: JobLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomId: () => string;
}

export const jobRefusals = [
  'OUT_OF_RANGE',
  'QUESTION_TOO_LARGE',
  'TOO_MANY_OF_YOURS',
  'TOO_MANY_IN_ALL',
  'KEY_REUSED',
  'UNKNOWN_JOB',
  'ALREADY_ENDED',
  'NOT_ENDED',
  'OUTDATED_QUESTION',
] as const;
export type JobRefusal = (typeof jobRefusals)[number];
export type JobCommandFailure = Failure<JobRefusal>;

export interface StartJob {
  readonly question: JobQuestion;
  /** The arguments as the client gave them. */
  readonly asked: JsonValue;
  /** Milliseconds that it may run. */
  readonly timeLimit: number;
  readonly idempotencyKey?: string;
}

/** A job that waits to be run. The same key with the same input gives the job that was started first. */
export async function startJob(
  deps: JobCommandDeps,
  viewer: Viewer,
  { question, asked, timeLimit, idempotencyKey }: StartJob,
): Promise<Result<StoredJob, JobCommandFailure>> {
  const { limits } = deps;
  if (!(timeLimit >= 1000 && timeLimit <= limits.longest)) {
    return failure(
      'OUT_OF_RANGE',
      `expected a time limit from 1 to ${limits.longest / 1000} seconds, found ${timeLimit / 1000}`,
    );
  }
  const kept = keptQuestion(question);
  const size = JSON.stringify([kept.question, asked]).length;
  if (size > limits.question) {
    const message = `expected a question of at most ${limits.question} characters, found ${size}`;
    return failure('QUESTION_TOO_LARGE', message);
  }
  return queued(deps, viewer, { ...kept, asked, timeLimit, restartOf: null }, 'startJob', idempotencyKey);
}

/** Ends a job that waits or runs; the hub that runs it ends its work and lets go of its memory. */
export async function cancelJob(
  deps: JobCommandDeps,
  viewer: Viewer,
  id: JobId,
): Promise<Result<StoredJob, JobCommandFailure>> {
  for (;;) {
    const stored = await deps.store.jobs.find(viewer, id);
    if (stored === null) return unknownJob(id);
    const { job } = stored;
    if (hasEnded(job.status)) {
      return failure('ALREADY_ENDED', `expected a job that has not ended, found one that is ${job.status}`);
    }
    const { version: _, ...content } = job;
    const cancelled: JobContent = { ...content, status: 'CANCELLED', endedAt: instant(deps) };
    const written = await write(deps, cancelled, {
      principal: viewer.principal.name,
      reason: 'cancelJob',
      preconditions: [versionOf(job)],
    });
    if (written.ok) return found(deps, viewer, id);
    // Somebody else changed it meanwhile: it is judged anew by what it is now, and a job changes a few times at the most.
    invariant(written.kind === 'STALE', `a job is cancelled or stale: ${written.message}`);
  }
}

/** A new job with the question of one that has ended, with the rights of now. */
export async function restartJob(
  deps: JobCommandDeps,
  viewer: Viewer,
  id: JobId,
  idempotencyKey?: string,
): Promise<Result<StoredJob, JobCommandFailure>> {
  const stored = await deps.store.jobs.find(viewer, id);
  if (stored === null) return unknownJob(id);
  const { status, operation, question, form, asked, timeLimit } = stored.job;
  if (!hasEnded(status)) {
    return failure('NOT_ENDED', `expected a job that has ended, found one that is ${status}`);
  }
  const readable = questionIn(stored.job);
  if (!readable.ok) return failure('OUTDATED_QUESTION', readable.message);
  const content = { operation, question, form, asked, timeLimit, restartOf: id };
  return queued(deps, viewer, content, 'restartJob', idempotencyKey);
}

type Asked = Pick<JobContent, 'operation' | 'question' | 'form' | 'asked' | 'timeLimit' | 'restartOf'>;

async function queued(
  deps: JobCommandDeps,
  viewer: Viewer,
  asked: Asked,
  reason: 'startJob' | 'restartJob',
  key: string | undefined,
): Promise<Result<StoredJob, JobCommandFailure>> {
  const { principal, key: sees } = viewer;
  // The answer to a repeat must name the job that the first one started.
  const id = key === undefined ? deps.randomId() : hashOf([principal.name, reason, key]);
  const job: JobContent = {
    ...asked,
    id,
    principal,
    sees,
    status: 'QUEUED',
    askedAt: instant(deps),
    startedAt: null,
    endedAt: null,
    instance: null,
    position: null,
    failure: null,
  };
  const { openOfOne, openInAll } = deps.limits;
  const statuses = ['QUEUED', 'RUNNING'] as const;
  const written = await write(deps, job, {
    principal: principal.name,
    reason,
    preconditions: [
      { kind: 'VERSION', of: 'JOB', id, version: 0 },
      { kind: 'JOBS', principal: principal.name, statuses, below: openOfOne },
      { kind: 'JOBS', principal: null, statuses, below: openInAll },
    ],
    ...(key === undefined
      ? {}
      : { idempotency: { operation: reason, key, inputHash: hashOf(inputOf(asked)) } }),
  });
  return written.ok ? found(deps, viewer, id) : refused(written);
}

/** What a repeat must have in common: the question itself also has the day on which it was asked. */
function inputOf({ operation, asked, timeLimit, restartOf }: Asked): readonly unknown[] {
  return [operation, asked, timeLimit, restartOf];
}

function refused({ kind, message, subject }: WriteFailure): JobCommandFailure {
  if (kind === 'KEY_REUSED') return failure('KEY_REUSED', message);
  invariant(kind === 'LIMIT', `a job is refused for a limit or its key: ${message}`);
  return failure(subject === null ? 'TOO_MANY_IN_ALL' : 'TOO_MANY_OF_YOURS', message);
}

function write({ store }: JobCommandDeps, job: JobContent, options: WriteOptions) {
  return store.write({ nodes: [], ties: [], removedNodes: [], removedTies: [], jobs: [job] }, options);
}

async function found(
  { store }: JobCommandDeps,
  viewer: Viewer,
  id: JobId,
): Promise<Result<StoredJob, JobCommandFailure>> {
  const stored = await store.jobs.find(viewer, id);
  return stored === null ? unknownJob(id) : success(stored);
}

function unknownJob(id: JobId): JobCommandFailure {
  return failure('UNKNOWN_JOB', `expected the id of a job of yours that is still kept, found ${id}`);
}

function versionOf({ id, version }: JobState): Precondition {
  return { kind: 'VERSION', of: 'JOB', id, version };
}

function instant({ now }: JobCommandDeps): string {
  return new Date(now()).toISOString();
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
