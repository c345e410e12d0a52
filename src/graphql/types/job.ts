/** Long questions that run apart from the request that asks them. */
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { GraphQLJSON, GraphQLUUID } from 'graphql-scalars';
import type { JsonValue } from '../../model/entity.js';
import type { JobState, JobStatus } from '../../model/job.js';
import { jobStatuses } from '../../model/job.js';
import type { JobCommandFailure, JobRefusal } from '../../services/jobs/command-jobs.js';
import { jobRefusals } from '../../services/jobs/command-jobs.js';
import { usualJobLimits } from '../../services/jobs/job-limits.js';
import { jobOperations } from '../../services/jobs/job-question.js';
import type { Withheld } from '../../services/jobs/job-result.js';
import { withholdings } from '../../services/jobs/job-result.js';
import { jobFailures } from '../../services/jobs/run-job.js';
import type { StoredJob } from '../../store/stored-jobs.js';
import { enumOf } from '../enums.js';
import { connectionOf, largestPage } from '../paging.js';
import { CalibrationArgs, InfluenceCalibration } from './calibration.js';
import { Coverage, CoverageArgs } from './coverage.js';
import { MetricConnection, MetricsInput } from './metrics.js';
import { SeedPlan, SeedPlanArgs } from './seed-plan.js';
import { Spread, SpreadArgs } from './spread.js';

const { longest, openOfOne, openInAll, question, keptOfOne, keptFor } = usualJobLimits;

const JobStateEnum = enumOf(
  'JobState',
  'How a job stands. The last four are ends.',
  jobStatuses,
  (value) =>
    ({
      QUEUED: 'It waits for a hub to run it.',
      RUNNING: 'A hub runs it.',
      DONE: 'It has a result.',
      FAILED: 'It has none, and says why.',
      CANCELLED: 'Its owner cancelled it.',
      LOST: 'The hub that ran it has gone; it can be restarted.',
    })[value],
);

const JobOperationEnum = enumOf(
  'JobOperation',
  'What a job asks: the query of this name.',
  jobOperations,
  (value) =>
    ({
      SPREAD: '`spread`.',
      SEED_PLAN: '`seedPlan`.',
      COVERAGE: '`coverage`.',
      METRICS: '`metrics`.',
      CALIBRATION: '`calibration`.',
    })[value],
);

const JobFailureEnum = enumOf(
  'JobFailureReason',
  'Why a job has no result.',
  jobFailures,
  (value) =>
    ({
      REFUSED: 'The question has no answer; the message says why.',
      OUT_OF_TIME: 'It took longer than its limit.',
      THREAD_LOST: 'The thread that did the work ended.',
      RESULT_TOO_LARGE: 'Its result is too large to be kept.',
      HUB_LOST: 'The hub that ran it has gone.',
      HUB_FAILED: 'The hub or its database failed.',
    })[value],
);

const JobRefusalEnum = enumOf(
  'JobRefusal',
  'Why nothing was done.',
  jobRefusals,
  (value) =>
    ({
      OUT_OF_RANGE: 'A number is outside its range.',
      QUESTION_TOO_LARGE: 'The question is too long to be kept.',
      TOO_MANY_OF_YOURS: 'Too many jobs of yours have not ended.',
      TOO_MANY_IN_ALL: 'Too many jobs of all together have not ended.',
      KEY_REUSED: 'The idempotency key was used with another input.',
      UNKNOWN_JOB: 'It is none of your jobs, or is kept no longer.',
      ALREADY_ENDED: 'It has ended already.',
      NOT_ENDED: 'It has not ended.',
      OUTDATED_QUESTION: 'Another version of the hub wrote its question.',
    })[value],
);

const WithholdingEnum = enumOf(
  'ResultWithholding',
  'Why a result that is there is not shown.',
  withholdings,
  (value) =>
    ({
      RIGHTS_CHANGED: 'What you may see is not what you might when it ran.',
      HIDDEN_SINCE: 'Somebody that it names has been hidden from you since.',
      GONE: 'What it is about has gone since.',
      OUTDATED_QUESTION: 'Another version of the hub wrote its question.',
    })[value],
);

@InputType({
  description: `A long question to be run apart from the request: exactly one of them. At most ${question.toLocaleString('en')} characters; ${openOfOne} jobs of yours that have not ended, ${openInAll} of all together.`,
})
export class StartJobInput {
  @Field(() => SpreadArgs, { nullable: true, description: 'As `spread`.' }) spread?: SpreadArgs | null;
  @Field(() => SeedPlanArgs, { nullable: true, description: 'As `seedPlan`.' })
  seedPlan?: SeedPlanArgs | null;
  @Field(() => CoverageArgs, { nullable: true, description: 'As `coverage`.' })
  coverage?: CoverageArgs | null;
  @Field(() => MetricsInput, { nullable: true, description: 'As `metrics`.' }) metrics?: MetricsInput | null;
  @Field(() => CalibrationArgs, { nullable: true, description: 'As `calibration`.' })
  calibration?: CalibrationArgs | null;
  @Field(() => Int, {
    defaultValue: 300,
    description: `Seconds that it may run: 1 to ${longest / 1000}.`,
  })
  timeLimit!: number;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description:
      'Sent again with the same input it starts nothing, and gives the job that was started first.',
  })
  idempotencyKey?: string | null;
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Which job is to end.' })
export class CancelJobInput {
  @Field(() => ID, { description: 'The job.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Which job is to be asked again.' })
export class RestartJobInput {
  @Field(() => ID, { description: 'A job that has ended.' }) id!: string;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description:
      'Sent again with the same input it starts nothing, and gives the job that was started first.',
  })
  idempotencyKey?: string | null;
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
}

/** The page that is asked for of a result that is a list. */
@ArgsType()
export class ResultPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Of a list the first so many; at most ${largestPage}. 25 if neither first nor last is given.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: `Of a list the last so many; at most ${largestPage}.` })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

@ObjectType({ description: 'What a job asks.', simpleResolvers: true })
export class JobQuestion {
  @Field(() => JobOperationEnum, { description: 'The query that it stands for.' }) operation!: string;
  @Field(() => GraphQLJSON, {
    description: 'Its arguments, defaults and the day included, as `startJob` takes them.',
  })
  arguments!: JsonValue;
}

@ObjectType({ description: 'Why a job has no result.', simpleResolvers: true })
export class JobFailure {
  @Field(() => JobFailureEnum, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

@ObjectType({
  description: `A long question of yours that runs apart from the request that asked it; nobody else sees it. Kept for ${keptFor / 86_400_000} days after its end, the ${keptOfOne} newest at the most.`,
  simpleResolvers: true,
})
export class Job {
  job!: JobState;
  @Field(() => ID, { description: 'Opaque.' }) id!: string;
  @Field(() => JobStateEnum, { description: 'How it stands.' }) state!: JobStatus;
  @Field(() => Float, { description: 'How much is done, from 0 to 1, at a guess.' }) progress!: number;
  @Field(() => JobQuestion, { description: 'What it asks.' }) question!: JobQuestion;
  @Field(() => Int, { description: 'Seconds that it may run.' }) timeLimit!: number;
  @Field(() => String, { description: 'When it was asked: ISO 8601 instant in UTC.' }) askedAt!: string;
  @Field(() => String, { nullable: true, description: 'When it was begun; null while it waits.' })
  startedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'When it ended; null until then.' })
  endedAt!: string | null;
  @Field(() => JobFailure, {
    nullable: true,
    description: 'Why it has no result, where it failed or was lost.',
  })
  failure!: JobFailure | null;
  @Field(() => ID, { nullable: true, description: 'The job whose question it asks again.' })
  restartOf!: string | null;
}

@ObjectType({ description: 'A result that is there and not shown.', simpleResolvers: true })
export class ResultWithheld {
  readonly __typename = 'ResultWithheld';
  @Field(() => WithholdingEnum, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'The same in words, and what to do.' }) message!: string;
}

@ObjectType({ description: 'Your jobs, newest first.', simpleResolvers: true })
export class JobConnection extends connectionOf<Job>('Job', () => Job) {
  @Field(() => Int, { description: 'How many are kept.' }) totalCount!: number;
}

@ObjectType({ description: 'A job that was started, cancelled or restarted.', simpleResolvers: true })
export class JobPayload {
  readonly __typename = 'JobPayload';
  @Field(() => Job, { description: 'The job.' }) job!: Job;
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

@ObjectType({ description: 'Why nothing was done.', simpleResolvers: true })
export class JobRefused {
  readonly __typename = 'JobRefused';
  @Field(() => JobRefusalEnum, { description: 'Why.' }) refusal!: JobRefusal;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

const named = (value: { readonly __typename: string }) => value.__typename;

export const JobOutcome = createUnionType({
  name: 'JobOutcome',
  description: 'The job, or why nothing was done.',
  types: () => [JobPayload, JobRefused] as const,
  resolveType: named,
});

export const JobResult = createUnionType({
  name: 'JobResult',
  description: 'What came of a job: what its query answers with, or why it is not shown.',
  types: () => [Spread, SeedPlan, Coverage, MetricConnection, InfluenceCalibration, ResultWithheld] as const,
  resolveType: named,
});

export function jobObject({ job, progress }: StoredJob): Job {
  const { id, status, operation, asked, timeLimit, askedAt, startedAt, endedAt, restartOf } = job;
  return Object.assign(new Job(), {
    job,
    id,
    state: status,
    progress: status === 'DONE' ? 1 : progress,
    question: { operation, arguments: asked },
    timeLimit: timeLimit / 1000,
    askedAt,
    startedAt,
    endedAt,
    failure: job.failure && { reason: job.failure.kind, message: job.failure.message },
    restartOf,
  });
}

export function jobRefused(
  { kind, message }: JobCommandFailure,
  clientMutationId: string | null,
): JobRefused {
  return Object.assign(new JobRefused(), { refusal: kind, message, clientMutationId });
}

export function resultWithheld({ kind, message }: Withheld): ResultWithheld {
  return Object.assign(new ResultWithheld(), { reason: kind, message });
}
