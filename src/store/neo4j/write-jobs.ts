/**
 * Jobs, written: their states as part of a change; their progress and results by themselves. There are few of them and they change
 * seldom, so one node is locked for all: what is read of jobs in a write stays true until its end.
 */
import type { JobId, JobState } from '../../model/job.js';
import { hasEnded } from '../../model/job.js';
import { refusal, sameContent } from '../judge.js';
import type { Changed } from '../judge.js';
import type { Change, Precondition, WriteOptions } from '../store.js';
import type { JobProgress } from '../stored-jobs.js';
import type { Run } from './connection.js';
import { cypher, nothing } from './cypher.js';
import type { Parameter } from './cypher.js';
import { Refused } from './refused.js';
import { numberIn, textIn } from './row.js';

/** Whether a write changes jobs or judges by them. */
export function concernsJobs(
  { jobs = [], removedJobs = [] }: Change,
  { preconditions }: WriteOptions,
): boolean {
  const judged = (preconditions ?? []).some(
    (each) => each.kind === 'JOBS' || (each.kind === 'VERSION' && each.of === 'JOB'),
  );
  return judged || jobs.length > 0 || removedJobs.length > 0;
}

export async function lockJobs(run: Run): Promise<void> {
  await run(cypher`MERGE (d:ReteJobs { id: 'jobs' }) SET d._lock = true REMOVE d._lock`);
}

/** Writes the states of jobs and removes those to remove; what changed: written ones, then removed ones. */
export async function applyJobs(run: Run, change: Change): Promise<readonly Changed[]> {
  const { jobs = [], removedJobs = [] } = change;
  if (jobs.length === 0 && removedJobs.length === 0) return [];
  const known = await jobStates(run, [...jobs.map(({ id }) => id), ...removedJobs]);
  const written = jobs.flatMap((content) => {
    const before = known.get(content.id) ?? null;
    if (before !== null && sameContent(before, content)) return [];
    const after: JobState = { ...content, version: (before?.version ?? 0) + 1 };
    return [{ about: 'JOB' as const, before, after }];
  });
  const removed = removedJobs.map((id) => {
    const before = known.get(id);
    if (before !== undefined) return { about: 'JOB' as const, before, after: null };
    throw new Refused(refusal('NOT_FOUND', id, `${id}: there is no such job to remove`));
  });
  await putJobs(
    run,
    written.map(({ after }) => after),
  );
  await run(cypher`MATCH (j:Job) WHERE j.id IN ${removedJobs} DELETE j`);
  const withoutResult = written.flatMap(({ after: { id, status } }) =>
    hasEnded(status) && status !== 'DONE' ? [id] : [],
  );
  await run(cypher`MATCH (r:JobResult) WHERE r.job IN ${[...removedJobs, ...withoutResult]} DELETE r`);
  return [...written, ...removed];
}

export async function countJobs(
  run: Run,
  { principal, statuses }: Extract<Precondition, { readonly kind: 'JOBS' }>,
): Promise<number> {
  const whose = principal === null ? nothing : cypher`AND j.principal = ${principal}`;
  const [row] = await run(cypher`
    MATCH (j:Job) WHERE j.status IN ${statuses} ${whose} RETURN count(j) AS count`);
  return row === undefined ? 0 : numberIn(row, 'count');
}

/** As `StoredJobs.beat`. */
export async function beat(
  run: Run,
  instance: string,
  progress: readonly JobProgress[],
): Promise<readonly JobId[]> {
  const said = progress.map(({ id, done }): Parameter => ({ id, done }));
  // Setting takes the lock of the job; only then is its state what it stays.
  const rows = await run(cypher`
    UNWIND ${said} AS said
    MATCH (j:Job { id: said.id }) SET j._lock = true REMOVE j._lock
    WITH j, said WHERE j.status = 'RUNNING' AND j.instance = ${instance}
    SET j.beats = j.beats + 1, j.progress = toFloat(said.done)
    RETURN j.id AS id ORDER BY id`);
  return rows.map((row) => textIn(row, 'id'));
}

/** As `StoredJobs.putResult`. */
export async function putResult(run: Run, id: JobId, instance: string, body: string): Promise<boolean> {
  const rows = await run(cypher`
    MATCH (j:Job { id: ${id} }) SET j._lock = true REMOVE j._lock
    WITH j WHERE j.status = 'RUNNING' AND j.instance = ${instance}
    MERGE (r:JobResult { job: j.id }) SET r.body = ${body}
    RETURN r.job AS id`);
  return rows.length > 0;
}

/** Puts the states of jobs; what they came to stays as it is. */
export async function putJobs(run: Run, states: readonly JobState[]): Promise<void> {
  const rows = states.map(
    ({ id, version, principal, status, instance, askedAt, endedAt, ...rest }): Parameter => ({
      id,
      isQueued: status === 'QUEUED',
      properties: {
        version,
        principal: principal.name,
        status,
        instance,
        askedAt,
        endedAt,
        _state: JSON.stringify({ id, version, principal, status, instance, askedAt, endedAt, ...rest }),
      },
    }),
  );
  await run(cypher`
    UNWIND ${rows} AS row
    MERGE (j:Job { id: row.id }) ON CREATE SET j.beats = 0, j.progress = 0.0
    SET j += row.properties, j.progress = CASE WHEN row.isQueued THEN 0.0 ELSE j.progress END`);
}

async function jobStates(run: Run, ids: readonly JobId[]): Promise<ReadonlyMap<JobId, JobState>> {
  const rows = await run(cypher`MATCH (j:Job) WHERE j.id IN ${ids} RETURN j._state AS state`);
  return new Map(
    rows.map((row) => {
      const state = JSON.parse(textIn(row, 'state')) as JobState;
      return [state.id, state];
    }),
  );
}
