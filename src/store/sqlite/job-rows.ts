/** Jobs on the writer's connection: their states as part of a change; their progress and results by themselves. */
import type { JobId, JobState } from '../../model/job.js';
import { hasEnded } from '../../model/job.js';
import { refusal, sameContent } from '../judge.js';
import type { Changed } from '../judge.js';
import type { Change } from '../store.js';
import type { JobProgress } from '../stored-jobs.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { Refused } from './refused.js';
import { listOf, sql } from './sql.js';

/** Writes the states of jobs and removes those to remove; what changed: written ones, then removed ones. */
export function applyJobs(connection: Connection, change: Change): readonly Changed[] {
  const { jobs = [], removedJobs = [] } = change;
  const known = jobStates(connection, [...jobs.map(({ id }) => id), ...removedJobs]);
  const written = jobs.flatMap((content): readonly Changed[] => {
    const before = known.get(content.id) ?? null;
    if (before !== null && sameContent(before, content)) return [];
    const after: JobState = { ...content, version: (before?.version ?? 0) + 1 };
    putJob(connection, after);
    return [{ about: 'JOB', before, after }];
  });
  const removed = removedJobs.map((id): Changed => {
    const before = known.get(id);
    if (before === undefined)
      throw new Refused(refusal('NOT_FOUND', id, `${id}: there is no such job to remove`));
    connection.run(sql`DELETE FROM job_result WHERE job = ${id}`);
    connection.run(sql`DELETE FROM job WHERE id = ${id}`);
    return { about: 'JOB', before, after: null };
  });
  return [...written, ...removed];
}

/** As `StoredJobs.beat`. */
export function beat(
  connection: Connection,
  instance: string,
  progress: readonly JobProgress[],
): readonly JobId[] {
  const given = JSON.stringify(progress);
  const held = sql`status = 'RUNNING' AND instance = ${instance}`;
  connection.run(sql`
    UPDATE job SET beats = beats + 1, progress = said.done
    FROM (SELECT value ->> 'id' AS id, value ->> 'done' AS done FROM json_each(${given})) AS said
    WHERE job.id = said.id AND ${held}`);
  const rows = connection.all(sql`
    SELECT id FROM job WHERE ${held} AND id IN ${listOf(progress.map(({ id }) => id))} ORDER BY id`);
  return rows.map((row) => textIn(row, 'id'));
}

/** As `StoredJobs.putResult`. */
export function putResult(connection: Connection, id: JobId, instance: string, body: string): boolean {
  const [held] = connection.all(sql`
    SELECT id FROM job WHERE id = ${id} AND status = 'RUNNING' AND instance = ${instance}`);
  if (held === undefined) return false;
  connection.run(sql`INSERT OR REPLACE INTO job_result (job, body) VALUES (${id}, ${body})`);
  return true;
}

/** Puts a result that was kept before. */
export function putRestoredResult(connection: Connection, id: JobId, body: string): void {
  connection.run(sql`INSERT OR REPLACE INTO job_result (job, body) VALUES (${id}, ${body})`);
}

/** Puts the state of a job in its row. */
export function putJob(connection: Connection, state: JobState): void {
  const { id, version, principal, status, instance, askedAt, endedAt } = state;
  connection.run(sql`
    INSERT INTO job (id, version, principal, status, instance, asked_at, ended_at, state)
    VALUES (${id}, ${version}, ${principal.name}, ${status}, ${instance}, ${askedAt}, ${endedAt}, ${JSON.stringify(state)})
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, principal = excluded.principal, status = excluded.status,
      instance = excluded.instance, asked_at = excluded.asked_at, ended_at = excluded.ended_at, state = excluded.state`);
  if (status === 'QUEUED') connection.run(sql`UPDATE job SET progress = 0 WHERE id = ${id}`);
  if (hasEnded(status) && status !== 'DONE') connection.run(sql`DELETE FROM job_result WHERE job = ${id}`);
}

function jobStates(connection: Connection, ids: readonly JobId[]): ReadonlyMap<JobId, JobState> {
  if (ids.length === 0) return new Map();
  const rows = connection.all(sql`SELECT state FROM job WHERE id IN ${listOf(ids)}`);
  return new Map(
    rows.map((row) => {
      const state = JSON.parse(textIn(row, 'state')) as JobState;
      return [state.id, state];
    }),
  );
}
