/** Whom to ask first: a plan of seeds, what is proved of it, and how it compares. */
import { ArgsType, Ctx, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { scenarioLabel } from '../../services/propagation-in-words.js';
import type { DatedScope } from '../../services/reading.js';
import { certificateInWords, seedInWords, seedPlanInWords } from '../../services/seed-plan-in-words.js';
import type { JudgedChoice as ChoiceValue, PlannedSeed as SeedValue } from '../../services/seed-plan.js';
import type { SeedPlanAnswer, SeedPlanQuestion } from '../../services/seed-plan.js';
import { choices, mostSeeds } from '../../services/seed-plan.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import type { ConnectionValue } from '../paging.js';
import { connectionOf } from '../paging.js';
import { Actor, actorObject } from './actor.js';
import { ActorFilterInput } from './lists.js';
import { AssumedChannel, Estimate, PropagationArgs, assumedObjects } from './propagation.js';
import { LocalisedText } from './values.js';

const SeedChoiceEnum = enumOf(
  'SeedChoice',
  'How seeds are chosen.',
  choices,
  (value) =>
    ({
      PLAN: 'By the plan.',
      DEGREE: 'Those that can bring most others along directly.',
      PAGE_RANK: 'Those that rank first by PageRank along influence turned round.',
      NOBODY: 'No new ones: only those recorded and those forced.',
    })[value],
);

@InputType({ description: 'What asking one actor costs.' })
export class ActorCostInput {
  @Field(() => ID, { description: 'The actor.' }) actor!: string;
  @Field(() => Float, { description: 'What it costs, 0 or more, in whatever the budget is in.' })
  cost!: number;
}

@ArgsType()
@InputType('SeedPlanInput', { description: 'What `seedPlan` is asked.' })
export class SeedPlanArgs extends PropagationArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to ask, 1 to ${mostSeeds}. Either this or a budget is needed.`,
  })
  k?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What asking may cost together, 0 or more; in place of `k`, and not with complex contagion.',
  })
  budget?: number | null;
  @Field(() => [ActorCostInput], { defaultValue: [], description: 'What asking some costs; at most 100.' })
  costs!: ActorCostInput[];
  @Field(() => Float, { defaultValue: 1, description: 'What asking anybody else costs, 0 or more.' })
  costOfOthers!: number;
  @Field(() => Float, {
    defaultValue: 0.1,
    description:
      'Between 0 and 1: how much less than what the method guarantees (1 − 1/e of the best, with a budget 1 − 1/√e) is good enough.',
  })
  epsilon!: number;
  @Field(() => Float, {
    defaultValue: 0.01,
    description: 'Between 0 and 1: the chance that the proof is wrong.',
  })
  delta!: number;
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Who is asked in any case, besides those recorded; at most 100.',
  })
  forced!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Who must not be asked; they may still adopt.' })
  excluded!: string[];
  @Field(() => ActorFilterInput, {
    nullable: true,
    description: 'Among whom to choose; all organisations that may adopt where missing.',
  })
  candidates?: ActorFilterInput | null;
}

@ObjectType({ description: 'One to ask.' })
export class PlannedSeed {
  readonly value: SeedValue;
  readonly scope: DatedScope;
  @Field(() => Int, { description: '1 for the one to ask first.', simple: true }) rank: number;
  @Field(() => Float, {
    description:
      'An estimate of how many more adopt because of it than because of those before it, itself among them.',
    simple: true,
  })
  gain: number;
  @Field(() => Float, {
    nullable: true,
    description: 'What asking it costs; null without a budget.',
    simple: true,
  })
  cost: number | null;

  constructor(value: SeedValue, scope: DatedScope) {
    this.value = value;
    this.scope = scope;
    this.rank = value.rank;
    this.gain = value.gain;
    this.cost = value.cost;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.value.id), this.scope);
  }

  @Field(() => LocalisedText, { nullable: true, description: 'What asking it brings, in words.' })
  async explanation(@Ctx() context: Context): Promise<LocalisedText | null> {
    const actor = await context.loaders.node.load(this.value.id);
    return actor === null ? null : seedInWords(this.value, actor.name);
  }
}

@ObjectType({
  description:
    'What is proved of a plan, in the model and with the probabilities assumed, but for a chance of delta. `ratio` is `gainAtLeast` divided by `bestAtMost`.',
  simpleResolvers: true,
})
export class SeedCertificate {
  @Field(() => Float, { description: 'The seeds bring at least this part of what the best choice brings.' })
  ratio!: number;
  @Field(() => Float, { description: 'What was asked for: the guarantee of the method less epsilon.' })
  target!: number;
  @Field(() => Boolean, { description: 'Whether that was proved.' }) isReached!: boolean;
  @Field(() => Float, { description: 'An estimate of how many more adopt because of the seeds.' })
  gain!: number;
  @Field(() => Float, { description: 'So many more adopt at least because of the seeds.' })
  gainAtLeast!: number;
  @Field(() => Float, { description: 'No choice brings more than so many.' }) bestAtMost!: number;
  @Field(() => Float, {
    description: 'An estimate of how many adopt because of those recorded or forced alone.',
  })
  forcedAdopters!: number;
  @Field(() => Float, { description: 'The epsilon asked for.' }) epsilon!: number;
  @Field(() => Float, { description: 'The delta asked for.' }) delta!: number;
  @Field(() => Int, { description: 'Reverse-reachable sets drawn, in both samples.' }) sets!: number;
}

@ObjectType({
  description: 'A choice of seeds, judged by runs that no choice was made on.',
  simpleResolvers: true,
})
export class JudgedChoice {
  value!: ChoiceValue;
  scope!: DatedScope;
  @Field(() => SeedChoiceEnum, { description: 'How the seeds were chosen.' }) choice!: string;
  @Field(() => Estimate, { description: 'Expected adopters, those that begin among them.' })
  adopters!: Estimate;
  @Field(() => Estimate, { description: 'How many more than with the plan, run by run on the same draws.' })
  moreThanPlan!: Estimate;

  @Field(() => [Actor], { description: 'The first hundred of its seeds.' })
  async seeds(@Ctx() context: Context): Promise<Actor[]> {
    const states = await loadAll(context.loaders.node, this.value.seeds.slice(0, mostNamed));
    return states.flatMap((state) => actorObject(state, this.scope) ?? []);
  }
}

const mostNamed = 100;

@ObjectType({
  description:
    'Whom to ask first so that a practice spreads the most in the scenario that was asked for, in the order of asking. Not a forecast.',
  simpleResolvers: true,
})
export class SeedPlan extends connectionOf<PlannedSeed>('PlannedSeed', () => PlannedSeed) {
  readonly __typename = 'SeedPlan';
  answer!: SeedPlanAnswer;
  question!: SeedPlanQuestion;

  @Field(() => Int, { description: 'How many there are to ask.' }) totalCount!: number;
  @Field(() => LocalisedText, { description: 'What all figures are: a scenario, not a forecast.' })
  label!: LocalisedText;
  @Field(() => SeedCertificate, {
    nullable: true,
    description: 'What is proved; null for complex contagion, of whose plans nothing is.',
  })
  certificate!: SeedCertificate | null;
  @Field(() => LocalisedText, { description: 'What is proved, or that nothing is, in words.' })
  certificateInWords!: LocalisedText;
  @Field(() => [JudgedChoice], {
    description: 'The plan beside plain choices of as many, or for as much: expected adopters of each.',
  })
  compared!: JudgedChoice[];
  @Field(() => Float, {
    nullable: true,
    description: 'What asking all of them costs; null without a budget.',
  })
  spent!: number | null;
  @Field(() => Int, { description: 'Among how many was chosen.' }) candidateCount!: number;
  @Field(() => Int, {
    description: 'How many have adopted from the beginning, as is recorded for the practice on the day.',
  })
  recordedCount!: number;
  @Field(() => [AssumedChannel], { description: 'The channels, with the probabilities assumed.' })
  assumed!: AssumedChannel[];
  @Field(() => Int, { description: 'How many runs judged each choice.' }) runs!: number;
  @Field(() => Int, { description: 'Of all that was drawn.' }) randomSeed!: number;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;

  @Field(() => LocalisedText, { description: 'The answer in words.' })
  async explanation(@Ctx() context: Context): Promise<LocalisedText> {
    const first = this.answer.seeds.slice(0, mostNamed).map(({ id }) => id);
    const states = await loadAll(context.loaders.node, first);
    return seedPlanInWords(
      this.answer,
      this.question,
      states.flatMap((state) => state?.name ?? []),
    );
  }
}

export function seedPlanObject(
  answer: SeedPlanAnswer,
  question: SeedPlanQuestion,
  page: ConnectionValue<PlannedSeed>,
  restarted: boolean,
): SeedPlan {
  const { certificate, compared, propagation } = answer;
  const { epsilon, delta, scope } = question;
  return Object.assign(new SeedPlan(), {
    ...page,
    answer,
    question,
    totalCount: answer.seeds.length,
    label: scenarioLabel,
    certificate:
      certificate === null ? null : Object.assign(new SeedCertificate(), { ...certificate, epsilon, delta }),
    certificateInWords: certificateInWords(answer, question),
    compared: compared.map((value) =>
      Object.assign(new JudgedChoice(), {
        value,
        scope,
        choice: value.choice,
        adopters: value.adopters,
        moreThanPlan: value.more,
      }),
    ),
    spent: answer.spent,
    candidateCount: answer.candidates,
    recordedCount: propagation.recorded.length,
    assumed: assumedObjects(propagation.assumed),
    runs: question.runs,
    randomSeed: question.randomSeed,
    restarted,
  });
}
