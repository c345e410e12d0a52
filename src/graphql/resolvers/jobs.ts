/** Long questions as jobs: started, cancelled, restarted, read, and followed from whatever hub. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Result } from '../../model/failure.js';
import type { JobCommandFailure } from '../../services/jobs/command-jobs.js';
import { jobResult } from '../../services/jobs/job-result.js';
import type { StoredJob } from '../../store/stored-jobs.js';
import type { Context } from '../context.js';
import { badInput, listKey, pageOf, pageRequest } from '../paging.js';
import { wrapped } from '../pinned.js';
import {
  CancelJobInput,
  Job,
  JobConnection,
  JobOutcome,
  JobPayload,
  JobResult,
  RestartJobInput,
  ResultPageArgs,
  StartJobInput,
  jobObject,
  jobRefused,
  resultWithheld,
} from '../types/job.js';
import { resultObject } from './job-list.js';
import { askedJob } from './job-question.js';

@Resolver()
class JobsResolver {
  @Query(() => Job, {
    nullable: true,
    description: 'A job of yours; null where it is none, or kept no longer.',
  })
  async job(@Arg('id', () => ID, { description: 'The job.' }) id: string, @Ctx() context: Context) {
    const stored = await context.jobs.find(context.viewer, id);
    return stored === null ? null : jobObject(stored);
  }

  @Query(() => JobConnection, { description: 'Your jobs that are kept, newest first.' })
  async jobs(@Args(() => ResultPageArgs) args: ResultPageArgs, @Ctx() context: Context) {
    const mine = await context.jobs.mine(context.viewer);
    return Object.assign(jobPage(mine, args), { totalCount: mine.length });
  }

  @Mutation(() => JobOutcome, {
    description:
      'Starts a long question apart from the request. Follow it with `jobChanges`; its `result` is what the query of the same name answers.',
  })
  async startJob(
    @Arg('input', () => StartJobInput, { description: 'What is asked.' }) input: StartJobInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = askedJob(input, context.scope, info.schema);
    const key = input.idempotencyKey ?? null;
    const command = { ...asked, timeLimit: input.timeLimit * 1000 };
    const given = key === null ? command : { ...command, idempotencyKey: key };
    return outcome(await context.jobs.start(context.viewer, given), input);
  }

  @Mutation(() => JobOutcome, {
    description: 'Ends a job that waits or runs, on whatever hub. The work stops, and nothing is kept of it.',
  })
  async cancelJob(
    @Arg('input', () => CancelJobInput, { description: 'Which job.' }) input: CancelJobInput,
    @Ctx() context: Context,
  ) {
    return outcome(await context.jobs.cancel(context.viewer, input.id), input);
  }

  @Mutation(() => JobOutcome, {
    description:
      'Asks the question of an ended job again, as a new job: on the network of now, with the rights of now, for the same day and with the same random seed.',
  })
  async restartJob(
    @Arg('input', () => RestartJobInput, { description: 'Which job.' }) input: RestartJobInput,
    @Ctx() context: Context,
  ) {
    const restarted = await context.jobs.restart(context.viewer, input.id, input.idempotencyKey ?? undefined);
    return outcome(restarted, input);
  }

  @Subscription(() => Job, {
    description:
      'A job of yours as it stands, then each change of its state and, at most once a second, of its progress; ends with the job. From whatever hub.',
    subscribe: async ({ args, context }) => {
      const { id } = args as { readonly id: string };
      const { jobs, viewer } = context as unknown as Context;
      const changes = await jobs.follow(viewer, id);
      if (changes === null) throw badInput(`expected the id of a job of yours, found ${id}`);
      return changes;
    },
  })
  jobChanges(@Root() stored: StoredJob, @Arg('id', () => ID, { description: 'The job.' }) _id: string): Job {
    return jobObject(stored);
  }
}

@Resolver(() => Job)
class JobFieldsResolver {
  @FieldResolver(() => JobResult, {
    nullable: true,
    description:
      'What came of it; null until it is done. Figures are those of the run; rights are those of now, and what has gone since is null or left out.',
  })
  async result(
    @Root() { job }: Job,
    @Args(() => ResultPageArgs) args: ResultPageArgs,
    @Ctx() context: Context,
  ) {
    const found = await jobResult(context, context, job);
    if (found === null) return null;
    return found.ok ? resultObject(found.value, args, context) : resultWithheld(found);
  }
}

/** All about jobs. */
export const jobResolvers = [JobsResolver, JobFieldsResolver] as const;

function jobPage(mine: readonly StoredJob[], args: ResultPageArgs): JobConnection {
  const list = listKey('jobs');
  const newest = ({ job: { askedAt, id } }: StoredJob) => ({ value: -Date.parse(askedAt), id });
  return Object.assign(
    new JobConnection(),
    wrapped(pageOf(mine, pageRequest(args, list), list, newest), jobObject),
  );
}

function outcome(
  done: Result<StoredJob, JobCommandFailure>,
  { clientMutationId }: { readonly clientMutationId?: string | null },
) {
  const echo = clientMutationId ?? null;
  if (!done.ok) return jobRefused(done, echo);
  return Object.assign(new JobPayload(), { job: jobObject(done.value), clientMutationId: echo });
}
