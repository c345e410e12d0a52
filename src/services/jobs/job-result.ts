/** What came of a job, as its owner may see it now. */
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { JobState } from '../../model/job.js';
import type { NodeId } from '../../model/ids.js';
import type { AnalysisDeps } from '../metrics.js';
import type { Reading } from '../reading.js';
import type { JobOperation, JobQuestion } from './job-question.js';
import { questionIn } from './job-question.js';
import { actorsInCalibration, restoreCalibration } from './kept-calibration.js';
import { actorsInCoverage, restoreCoverage } from './kept-coverage.js';
import { actorsInMetrics, restoreMetrics } from './kept-metrics.js';
import type { JobAnswers, KeptResult } from './kept-result.js';
import { unpacked } from './kept-result.js';
import { actorsInSeedPlan, restoreSeedPlan } from './kept-seed-plan.js';
import { actorsInSpread, restoreSpread } from './kept-spread.js';

export type JobAnswer = {
  readonly [Operation in JobOperation]: {
    readonly operation: Operation;
    readonly question: Extract<JobQuestion, { readonly operation: Operation }>['question'];
    readonly answer: JobAnswers[Operation];
  };
}[JobOperation];

export const withholdings = ['RIGHTS_CHANGED', 'HIDDEN_SINCE', 'GONE', 'OUTDATED_QUESTION'] as const;
export type Withheld = Failure<(typeof withholdings)[number]>;

/**
 * Null where there is none, or none yet. Withheld where the owner sees other things now than when it ran, or where somebody that
 * it names has been hidden from its owner since: figures cannot be taken apart by whom they count.
 */
export async function jobResult(
  deps: AnalysisDeps,
  reading: Reading,
  job: JobState,
): Promise<Result<JobAnswer, Withheld> | null> {
  if (job.status !== 'DONE') return null;
  if (job.sees !== reading.viewer.key) {
    return failure('RIGHTS_CHANGED', 'what you may see has changed since it ran: restart it');
  }
  const asked = questionIn(job);
  if (!asked.ok) return failure('OUTDATED_QUESTION', asked.message);
  const result = await deps.graphs.answer(reading, JSON.stringify(['job result', job.id]), () =>
    keptResult(reading, job),
  );
  if (result === null) return null;
  const { scope } = asked.value.question;
  const lens = reading.lens(scope);
  const isHidden = (id: NodeId) => {
    const node = reading.network.indexOf(id);
    return node !== undefined && !lens.seesNode(node);
  };
  if (actorsIn(result).some(isHidden)) {
    return failure('HIDDEN_SINCE', 'somebody that it names has been hidden from you since: restart it');
  }
  return restored(deps, await deps.graphs.settled(reading), asked.value, result);
}

async function keptResult({ store, viewer }: Reading, { id }: JobState): Promise<KeptResult | null> {
  const body = await store.jobs.result(viewer, id);
  return body === null ? null : unpacked(body);
}

function actorsIn(result: KeptResult): readonly NodeId[] {
  switch (result.operation) {
    case 'SPREAD':
      return actorsInSpread(result.kept);
    case 'SEED_PLAN':
      return actorsInSeedPlan(result.kept);
    case 'COVERAGE':
      return actorsInCoverage(result.kept);
    case 'METRICS':
      return actorsInMetrics(result.kept);
    case 'CALIBRATION':
      return actorsInCalibration(result.kept);
  }
}

async function restored(
  deps: AnalysisDeps,
  reading: Reading,
  { question }: JobQuestion,
  result: KeptResult,
): Promise<Result<JobAnswer, Withheld>> {
  const answer = await answerOf(deps, reading, question, result);
  if (!answer.ok) return failure('GONE', answer.message);
  // The result was kept under the operation of its question.
  return success({ operation: result.operation, question, answer: answer.value } as unknown as JobAnswer);
}

async function answerOf(
  deps: AnalysisDeps,
  reading: Reading,
  question: JobQuestion['question'],
  result: KeptResult,
): Promise<Result<JobAnswers[JobOperation]>> {
  switch (result.operation) {
    case 'SPREAD':
      return restoreSpread(
        deps,
        reading,
        question as Extract<JobAnswer, { operation: 'SPREAD' }>['question'],
        result.kept,
      );
    case 'SEED_PLAN':
      return restoreSeedPlan(reading, result.kept);
    case 'COVERAGE':
      return success(restoreCoverage(reading, result.kept));
    case 'METRICS':
      return success(restoreMetrics(result.kept));
    case 'CALIBRATION':
      return restoreCalibration(reading, result.kept);
  }
}
