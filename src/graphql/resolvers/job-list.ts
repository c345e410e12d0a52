/** The result of a job as a GraphQL object: the same types as those of the queries. */
import { createReading } from '../../services/reading.js';
import type { JobAnswer } from '../../services/jobs/job-result.js';
import type { Context } from '../context.js';
import { keptList } from '../pinned.js';
import { calibrationObject } from '../types/calibration.js';
import { coverageObject } from '../types/coverage.js';
import type { ResultPageArgs } from '../types/job.js';
import { metricConnection } from './metrics.js';
import { seedPlanList, spreadList } from './propagation.js';

/** The page that is asked for, of results that are lists. A kept list stays as it is, so it is never restarted. */
export function resultObject(found: JobAnswer, args: ResultPageArgs, context: Context) {
  const kept = keptList(args, context);
  switch (found.operation) {
    case 'SPREAD': {
      const { answer, question } = found;
      const reading = createReading(context.viewer, context.store, context.network);
      const list = spreadList({ answer, question, reading }, args, kept, context);
      return Object.assign(list, { explanation: answer.explanation });
    }
    case 'SEED_PLAN':
      return seedPlanList(found.answer, found.question, args, kept, context);
    case 'COVERAGE':
      return coverageObject(found.answer, found.question, found.answer);
    case 'METRICS':
      return metricConnection(found.answer, found.question, kept, args, context);
    case 'CALIBRATION':
      return calibrationObject(found.answer);
  }
}
