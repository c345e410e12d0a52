/** Jobs, read. */
import type { JobId, JobState } from '../../model/job.js';
import { jobStatuses, hasEnded } from '../../model/job.js';
import type { Viewer } from '../../model/viewer.js';
import type { StoredJob } from '../stored-jobs.js';
import { numberIn, textIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { listOf, sql } from './sql.js';

export function findJob(connection: Connection, viewer: Viewer, id: JobId): StoredJob | null {
  const [row] = connection.all(sql`
    SELECT state, progress, beats FROM job WHERE id = ${id} AND principal = ${viewer.principal.name}`);
  return row === undefined ? null : jobIn(row);
}

export function jobsOf(connection: Connection, viewer: Viewer, limit: number): readonly StoredJob[] {
  const rows = connection.all(sql`
    SELECT state, progress, beats FROM job WHERE principal = ${viewer.principal.name}
    ORDER BY asked_at DESC, id LIMIT ${limit}`);
  return rows.map(jobIn);
}

export function openJobs(connection: Connection, limit: number): readonly StoredJob[] {
  const rows = connection.all(sql`
    SELECT state, progress, beats FROM job WHERE status IN ('QUEUED', 'RUNNING')
    ORDER BY asked_at, id LIMIT ${limit}`);
  return rows.map(jobIn);
}

export function outdatedJobs(
  connection: Connection,
  {
    endedBefore,
    kept,
    limit,
  }: { readonly endedBefore: string; readonly kept: number; readonly limit: number },
): readonly JobState[] {
  const rows = connection.all(sql`
    SELECT state FROM (
      SELECT id, state, ended_at,
        row_number() OVER (PARTITION BY principal ORDER BY asked_at DESC, id) AS place
      FROM job WHERE status IN ${listOf(jobStatuses.filter(hasEnded))}
    )
    WHERE ended_at < ${endedBefore} OR place > ${kept}
    ORDER BY id LIMIT ${limit}`);
  return rows.map((row) => JSON.parse(textIn(row, 'state')) as JobState);
}

export function jobResult(connection: Connection, viewer: Viewer, id: JobId): string | null {
  const [row] = connection.all(sql`
    SELECT r.body FROM job_result AS r JOIN job AS j ON j.id = r.job
    WHERE j.id = ${id} AND j.principal = ${viewer.principal.name} AND j.status = 'DONE'`);
  return row === undefined ? null : textIn(row, 'body');
}

function jobIn(row: Row): StoredJob {
  return {
    job: JSON.parse(textIn(row, 'state')) as JobState,
    progress: numberIn(row, 'progress'),
    beats: numberIn(row, 'beats'),
  };
}
