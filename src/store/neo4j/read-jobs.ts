/** Jobs, read. */
import type { JobId, JobState } from '../../model/job.js';
import { hasEnded, jobStatuses } from '../../model/job.js';
import type { Viewer } from '../../model/viewer.js';
import type { StoredJob } from '../stored-jobs.js';
import type { Run } from './connection.js';
import { cypher, plain } from './cypher.js';
import { numberIn, textIn } from './row.js';
import type { Row } from './row.js';

const fields = plain('j._state AS state, j.progress AS progress, j.beats AS beats');

export async function findJob(run: Run, viewer: Viewer, id: JobId): Promise<StoredJob | null> {
  const [row] = await run(cypher`
    MATCH (j:Job { id: ${id} }) WHERE j.principal = ${viewer.principal.name} RETURN ${fields}`);
  return row === undefined ? null : jobIn(row);
}

export async function jobsOf(run: Run, viewer: Viewer, limit: number): Promise<readonly StoredJob[]> {
  const rows = await run(cypher`
    MATCH (j:Job) WHERE j.principal = ${viewer.principal.name}
    RETURN ${fields} ORDER BY j.askedAt DESC, j.id LIMIT ${limit}`);
  return rows.map(jobIn);
}

export async function openJobs(run: Run, limit: number): Promise<readonly StoredJob[]> {
  const rows = await run(cypher`
    MATCH (j:Job) WHERE j.status IN ['QUEUED', 'RUNNING']
    RETURN ${fields} ORDER BY j.askedAt, j.id LIMIT ${limit}`);
  return rows.map(jobIn);
}

export async function outdatedJobs(
  run: Run,
  {
    endedBefore,
    kept,
    limit,
  }: { readonly endedBefore: string; readonly kept: number; readonly limit: number },
): Promise<readonly JobState[]> {
  const rows = await run(cypher`
    MATCH (j:Job) WHERE j.status IN ${jobStatuses.filter(hasEnded)}
    WITH j ORDER BY j.askedAt DESC, j.id
    WITH j.principal AS principal, collect(j) AS ended
    UNWIND range(0, size(ended) - 1) AS place
    WITH ended[place] AS j, place
    WHERE j.endedAt < ${endedBefore} OR place >= ${kept}
    RETURN j._state AS state ORDER BY j.id LIMIT ${limit}`);
  return rows.map((row) => JSON.parse(textIn(row, 'state')) as JobState);
}

export async function jobResult(run: Run, viewer: Viewer, id: JobId): Promise<string | null> {
  const [row] = await run(cypher`
    MATCH (j:Job { id: ${id} }) WHERE j.principal = ${viewer.principal.name} AND j.status = 'DONE'
    MATCH (r:JobResult { job: j.id }) RETURN r.body AS body`);
  return row === undefined ? null : textIn(row, 'body');
}

function jobIn(row: Row): StoredJob {
  return {
    job: JSON.parse(textIn(row, 'state')) as JobState,
    progress: numberIn(row, 'progress'),
    beats: numberIn(row, 'beats'),
  };
}
