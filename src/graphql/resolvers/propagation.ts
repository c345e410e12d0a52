/** How solidarity would spread: simulated, planned, and what recorded trials say of it. */
import { Args, Ctx, Query, Resolver, createUnionType } from 'type-graphql';
import type { CalibrationQuestion } from '../../services/calibration.js';
import { calibration } from '../../services/calibration.js';
import { createReading } from '../../services/reading.js';
import type { DatedScope } from '../../services/reading.js';
import type { SeedPlanAnswer, SeedPlanQuestion } from '../../services/seed-plan.js';
import { seedPlan } from '../../services/seed-plan.js';
import type { PropagationQuestion } from '../../services/spread-question.js';
import type { SpreadQuestion } from '../../services/spread.js';
import { spread } from '../../services/spread.js';
import type { Context } from '../context.js';
import type { PageArgs } from '../paging.js';
import { listKey } from '../paging.js';
import type { Pinned } from '../pinned.js';
import { pinnedPage, pinnedSnapshot, wrapped } from '../pinned.js';
import { narrowed } from '../scope.js';
import { CalibrationArgs, InfluenceCalibration, calibrationObject } from '../types/calibration.js';
import type { PropagationArgs } from '../types/propagation.js';
import { PropagationPageArgs, PropagationRefused, propagationRefused } from '../types/propagation.js';
import { PlannedSeed, SeedPlan, SeedPlanArgs, seedPlanObject } from '../types/seed-plan.js';
import type { FoundSpread } from '../types/spread.js';
import { Spread, SpreadActor, SpreadArgs, spreadObject } from '../types/spread.js';
import { withoutNulls } from './lists.js';

const SpreadAnswer = createUnionType({
  name: 'SpreadAnswer',
  description: 'How a practice would spread, or why there is no answer.',
  types: () => [Spread, PropagationRefused] as const,
  resolveType: (value) => value.__typename,
});

const SeedPlanAnswer = createUnionType({
  name: 'SeedPlanAnswer',
  description: 'Whom to ask first, or why there is no answer.',
  types: () => [SeedPlan, PropagationRefused] as const,
  resolveType: (value) => value.__typename,
});

export const CalibrationAnswer = createUnionType({
  name: 'CalibrationAnswer',
  description: 'What recorded trials say, or why there is no answer.',
  types: () => [InfluenceCalibration, PropagationRefused] as const,
  resolveType: (value) => value.__typename,
});

@Resolver()
export class PropagationResolver {
  @Query(() => SpreadAnswer, {
    description:
      'How a practice would spread from some actors: a simulated scenario, not a forecast. Begins with those recorded as having adopted the practice on the day and with the seeds. The list is of those that adopt in some run, likeliest first.',
  })
  async spread(
    @Args(() => SpreadArgs) args: SpreadArgs,
    @Args(() => PropagationPageArgs) how: PropagationPageArgs,
    @Ctx() context: Context,
  ): Promise<Spread | PropagationRefused> {
    const question = spreadQuestion(args, narrowed(context.scope, args), how.timeLimit);
    const pinned = pinnedSnapshot(how, context);
    const reading = createReading(context.viewer, context.store, pinned.network);
    const found = await spread(context, reading, question);
    if (!found.ok) return propagationRefused(found);
    return spreadList({ answer: found.value, question, reading }, how, pinned, context);
  }

  @Query(() => SeedPlanAnswer, {
    description:
      'Whom to ask first so that a practice spreads the most: a plan with what is proved of it, beside plain choices, in a scenario and not a forecast. Those recorded as having adopted the practice on the day count as asked.',
  })
  async seedPlan(
    @Args(() => SeedPlanArgs) args: SeedPlanArgs,
    @Args(() => PropagationPageArgs) how: PropagationPageArgs,
    @Ctx() context: Context,
  ): Promise<SeedPlan | PropagationRefused> {
    const question = seedPlanQuestion(args, narrowed(context.scope, args), how.timeLimit);
    const pinned = pinnedSnapshot(how, context);
    const reading = createReading(context.viewer, context.store, pinned.network);
    const found = await seedPlan(context, reading, question);
    if (!found.ok) return propagationRefused(found);
    return seedPlanList(found.value, question, how, pinned, context);
  }

  @Query(() => CalibrationAnswer, {
    description:
      'How often influence along each kind of tie succeeded, from recorded invitations and adoptions: association, not cause.',
  })
  async calibration(
    @Args(() => CalibrationArgs) args: CalibrationArgs,
    @Ctx() context: Context,
  ): Promise<InfluenceCalibration | PropagationRefused> {
    const question = calibrationQuestion(args, narrowed(context.scope, args));
    const found = await calibration(context, context, question);
    return found.ok ? calibrationObject(found.value) : propagationRefused(found);
  }
}

/** The page that is asked for of an answer. */
export function spreadList(found: FoundSpread, args: PageArgs, pinned: Pinned, context: Context): Spread {
  const { answer, question } = found;
  const page = pinnedPage(answer.actors, args, pinned, listKey('spread', question), likeliest, context);
  return spreadObject(
    found,
    wrapped(page, (actor) => new SpreadActor(actor, found)),
    pinned.restarted,
  );
}

/** The page that is asked for of a plan. */
export function seedPlanList(
  answer: SeedPlanAnswer,
  question: SeedPlanQuestion,
  args: PageArgs,
  pinned: Pinned,
  context: Context,
): SeedPlan {
  const page = pinnedPage(answer.seeds, args, pinned, listKey('seed plan', question), inOrder, context);
  const seeds = wrapped(page, (seed) => new PlannedSeed(seed, question.scope));
  return seedPlanObject(answer, question, seeds, pinned.restarted);
}

const likeliest = ({ probability, id }: { probability: { mean: number }; id: string }) => ({
  value: -probability.mean,
  id,
});
const inOrder = ({ rank, id }: { rank: number; id: string }) => ({ value: rank, id });

export function calibrationQuestion(
  { practice, programme, minimum }: CalibrationArgs,
  scope: DatedScope,
): CalibrationQuestion {
  return withoutNulls({ scope, practice, programme, minimum }) as CalibrationQuestion;
}

export function spreadQuestion(args: SpreadArgs, scope: DatedScope, timeLimit: number): SpreadQuestion {
  const { seeds, counterfactual, maxSteps } = args;
  return {
    ...commonQuestion(args, scope, timeLimit),
    ...withoutNulls({ seeds, counterfactual, maxSteps }),
  } as SpreadQuestion;
}

export function seedPlanQuestion(args: SeedPlanArgs, scope: DatedScope, timeLimit: number): SeedPlanQuestion {
  const { k, budget, costs, costOfOthers, epsilon, delta, forced, excluded, candidates } = args;
  const spending =
    budget === null || budget === undefined ? undefined : { budget, costs, otherwise: costOfOthers };
  return {
    ...commonQuestion(args, scope, timeLimit),
    ...withoutNulls({ k, spending, epsilon, delta, forced, excluded }),
    ...(candidates === null || candidates === undefined ? {} : { candidates: withoutNulls(candidates) }),
  } as SeedPlanQuestion;
}

function commonQuestion(args: PropagationArgs, scope: DatedScope, timeLimit: number): PropagationQuestion {
  const { practice, model, needed, channels, territory, calibrated, runs, randomSeed } = args;
  return {
    scope,
    model: model === 'COMPLEX_CONTAGION' ? { kind: model, needed } : { kind: model },
    territory: territory ?? 0,
    calibrated,
    runs,
    randomSeed,
    timeLimit,
    ...withoutNulls({ practice, channels: channels?.map((channel) => withoutNulls(channel)) }),
  } as PropagationQuestion;
}
