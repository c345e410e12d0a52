/** What can be asked as a job, and how a question is kept until it runs. */
import type { JsonValue } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { JobContent } from '../../model/job.js';
import type { CalibrationQuestion } from '../calibration.js';
import type { CoverageQuestion } from '../coverage.js';
import type { RankedQuestion } from '../ranked-actors.js';
import type { SeedPlanQuestion } from '../seed-plan.js';
import type { SpreadQuestion } from '../spread.js';

export const jobOperations = ['SPREAD', 'SEED_PLAN', 'COVERAGE', 'METRICS', 'CALIBRATION'] as const;
export type JobOperation = (typeof jobOperations)[number];

interface Questions {
  readonly SPREAD: SpreadQuestion;
  readonly SEED_PLAN: SeedPlanQuestion;
  readonly COVERAGE: CoverageQuestion;
  readonly METRICS: RankedQuestion;
  readonly CALIBRATION: CalibrationQuestion;
}

export type JobQuestion = {
  readonly [Operation in JobOperation]: {
    readonly operation: Operation;
    readonly question: Questions[Operation];
  };
}[JobOperation];

/** Raised when the questions of services change their shape, so that those kept before are not misread. */
const form = 1;

type Kept = Pick<JobContent, 'operation' | 'question' | 'form'>;

/** A question as it is stored: plain JSON. */
export function keptQuestion({ operation, question }: JobQuestion): Kept {
  return { operation, question: JSON.parse(JSON.stringify(question)) as JsonValue, form };
}

/** The stored question; refused where another version of the hub wrote it in another form. */
export function questionIn(kept: Kept): Result<JobQuestion> {
  const operation = jobOperations.find((known) => known === kept.operation);
  if (operation === undefined || kept.form !== form) {
    return failure(
      'OUTDATED_QUESTION',
      `expected a question as this version of the hub keeps it, found ${kept.operation} in form ${kept.form}: ask it anew`,
    );
  }
  return success({ operation, question: kept.question } as unknown as JobQuestion);
}
