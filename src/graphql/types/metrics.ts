/** Metrics of actors: arguments, lists with what was measured, one actor's place. */
import { ArgsType, Ctx, Field, Float, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Failure } from '../../model/failure.js';
import type { TieKind } from '../../model/kinds.js';
import type { Day } from '../../model/time.js';
import type { MeasureSummary } from '../../services/measure-summary.js';
import type { Metric, MetricQuestion } from '../../services/metrics.js';
import { metrics, mostSeconds } from '../../services/metrics.js';
import { metricMeanings } from '../../services/metrics-in-words.js';
import type { ListedActor as RankedValue } from '../../services/ranked-actors.js';
import type { DatedScope } from '../../services/reading.js';
import type { Context } from '../context.js';
import { TieKindEnum, enumOf } from '../enums.js';
import { connectionOf } from '../paging.js';
import { DayScalar } from '../scalars.js';
import { Actor, actorObject } from './actor.js';
import { ActorFilterInput } from './lists.js';
import { LocalisedText } from './values.js';

export const MetricEnum = enumOf(
  'Metric',
  'What can be measured of every actor.',
  metrics,
  (metric) => metricMeanings[metric].en,
);

const refusals = {
  OUT_OF_RANGE: 'A number is beyond its limits.',
  UNKNOWN_ACTOR: 'Something is named that is not there, or is of another kind.',
  PROGRAMME_NEEDED: 'A condition needs a programme beside it.',
  FROM_AFTER_TO: 'The first day comes after the second.',
  OUT_OF_TIME: 'It would take longer than the limit of time; `startJob` has a longer one.',
  TOO_LONG: 'It is too much work to wait for, at a guess: ask it with `startJob`.',
  TOO_BUSY: 'Too much long work waits already: try again later.',
  CANCELLED: 'It was cancelled.',
  THREAD_LOST: 'The thread that did the work ended: try again.',
} as const;
export type AnalysisRefusal = keyof typeof refusals;

const AnalysisRefusalEnum = enumOf(
  'AnalysisRefusal',
  'Why a question about the structure of the network has no answer.',
  Object.keys(refusals) as AnalysisRefusal[],
  (refusal) => refusals[refusal],
);

const StoppedEnum = enumOf(
  'Stopped',
  'Why repeated improvement ended.',
  ['SETTLED', 'LIMIT'] as const,
  (value) =>
    ({ SETTLED: 'Going on would change nothing.', LIMIT: 'At its limit, before it had settled.' })[value],
);

const SampleBoundEnum = enumOf(
  'SampleBound',
  'What the number of pairs drawn follows from.',
  ['RIONDATO_KORNAROPOULOS', 'UNION'] as const,
  (value) =>
    ({
      RIONDATO_KORNAROPOULOS:
        'The longest of the shortest chains (Riondato and Kornaropoulos 2014), with a constant that rests on experiments.',
      UNION: "Hoeffding's inequality for each actor, which rests on nothing.",
    })[value],
);

/** What is measured of the network, whatever of it is listed. */
@ArgsType()
@InputType()
export class MeasureChoice {
  @Field(() => [TieKindEnum], { nullable: true, description: 'Only ties of these kinds.' })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Measures along ties to places too.' })
  territory!: boolean;
  @Field(() => Float, {
    defaultValue: 0.05,
    description: 'How far off a sampled value may be, in (0, 1); only for SAMPLED_BETWEENNESS.',
  })
  epsilon!: number;
  @Field(() => Float, {
    defaultValue: 0.1,
    description: 'How likely any sampled value may be farther off, in (0, 1); only for SAMPLED_BETWEENNESS.',
  })
  delta!: number;
  @Field(() => Int, {
    defaultValue: 1,
    description:
      'The random seed, from 0: the same gives the same; only for SAMPLED_BETWEENNESS and COMMUNITY.',
  })
  seed!: number;
  @Field(() => Float, {
    defaultValue: 1,
    description: 'Above 1 asks for smaller communities, below 1 for larger ones; only for COMMUNITY.',
  })
  resolution!: number;
}

/** The same with how long it may take. */
@ArgsType()
export class MeasureArgs extends MeasureChoice {
  @Field(() => Int, {
    defaultValue: 30,
    description: `Seconds that long work may take: 1 to ${mostSeconds}.`,
  })
  timeLimit!: number;
}

@InputType('MetricsInput', { description: 'What `metrics` is asked.' })
export class MetricsInput extends MeasureChoice {
  @Field(() => MetricEnum, { description: 'What is measured.' }) metric!: Metric;
  @Field(() => ActorFilterInput, {
    nullable: true,
    description: 'Which actors are listed; they are measured in the whole network all the same.',
  })
  filter?: ActorFilterInput | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Largest value first.' }) descending!: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'The day asked about; today where missing.' })
  asOf?: Day | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also counts proposed and conditional facts, and planned ones without a day.',
  })
  includeProposed!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Also counts invented networks.' })
  includeFiction!: boolean;
}

@ObjectType({ description: 'How an iteration went.', simpleResolvers: true })
export class MetricIteration {
  @Field(() => Int, { description: 'How many rounds it took.' }) rounds!: number;
  @Field(() => StoppedEnum, { description: 'Why it ended.' }) stopped!: string;
  @Field(() => Float, { description: 'What the last round moved, added up over all actors.' })
  change!: number;
}

@ObjectType({ description: 'How values were sampled, and how far off they may be.', simpleResolvers: true })
export class MetricSampling {
  @Field(() => Int, { description: 'How many pairs were drawn.' }) samples!: number;
  @Field(() => Float, { description: 'No value is farther off than this …' }) epsilon!: number;
  @Field(() => Float, { description: '… but with this probability at most.' }) delta!: number;
  @Field(() => Int, { description: 'The random seed.' }) seed!: number;
  @Field(() => Int, { description: 'No shortest chain has more ties.' }) longestChain!: number;
  @Field(() => SampleBoundEnum, { description: 'What the number of pairs follows from.' }) bound!: string;
}

@ObjectType({ description: 'The communities or components that actors are in.', simpleResolvers: true })
export class MetricParts {
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
  @Field(() => [Int], { description: 'How many actors each has, largest first; of the first 100.' })
  sizes!: readonly number[];
  @Field(() => Float, {
    nullable: true,
    description: 'Modularity of the division into communities, at most 1; null for components.',
  })
  quality!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How often the division was improved; null for components.',
  })
  passes!: number | null;
  @Field(() => StoppedEnum, { nullable: true, description: 'Why that ended; null for components.' })
  stopped!: string | null;
  @Field(() => Int, { nullable: true, description: 'The random seed; null for components.' })
  seed!: number | null;
}

@ObjectType({ description: 'What was measured, over the whole network.', simpleResolvers: true })
export class MetricSummary {
  @Field(() => MetricEnum, { description: 'What was measured.' }) metric!: string;
  @Field(() => Int, { description: 'How many actors have a value; groups have none.' }) actors!: number;
  @Field(() => Float, { nullable: true, description: 'The largest value.' }) largest!: number | null;
  @Field(() => Float, { nullable: true, description: 'The smallest value.' }) smallest!: number | null;
  @Field(() => Float, { nullable: true, description: 'The mean value.' }) mean!: number | null;
  @Field(() => MetricIteration, { nullable: true, description: 'For PAGE_RANK.' })
  iteration!: MetricIteration | null;
  @Field(() => MetricSampling, { nullable: true, description: 'For SAMPLED_BETWEENNESS.' })
  sampling!: MetricSampling | null;
  @Field(() => MetricParts, { nullable: true, description: 'For COMMUNITY and COMPONENT.' })
  parts!: MetricParts | null;
}

@ObjectType({ description: 'An actor with its value of a metric.' })
export class RankedActor {
  readonly id: string;
  readonly scope: DatedScope;
  @Field(() => Float, {
    description: 'Its value; for COMMUNITY and COMPONENT how many actors the one has that it is in.',
    simple: true,
  })
  value: number;
  @Field(() => Int, {
    description: 'One more than the number of actors of the whole network with a larger value.',
    simple: true,
  })
  rank: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of its community or component, 1 for the largest; null for other metrics.',
    simple: true,
  })
  part: number | null;

  constructor({ id, value, rank, part }: RankedValue, scope: DatedScope) {
    this.id = id;
    this.value = value;
    this.rank = rank;
    this.part = part;
    this.scope = scope;
  }

  @Field(() => Actor, { nullable: true, description: 'The actor; null where it has gone since.' })
  async actor(@Ctx() context: Context): Promise<Actor | null> {
    return actorObject(await context.loaders.node.load(this.id), this.scope);
  }
}

@ObjectType({ description: 'Actors by a metric, and what was measured.', simpleResolvers: true })
export class MetricConnection extends connectionOf<RankedActor>('Metric', () => RankedActor) {
  readonly __typename = 'MetricConnection';
  @Field(() => Int, { description: 'How many actors are listed in all.' }) totalCount!: number;
  @Field(() => Boolean, {
    description:
      'True where the snapshot that the cursor named is no longer kept, so the list begins anew on the latest one.',
  })
  restarted!: boolean;
  @Field(() => MetricSummary, { description: 'What was measured.' }) summary!: MetricSummary;
  @Field(() => LocalisedText, { description: 'What the values mean, and how they were found.' })
  explanation!: LocalisedText;
}

@ObjectType({ description: "One actor's value of a metric.", simpleResolvers: true })
export class ActorMetric {
  readonly __typename = 'ActorMetric';
  @Field(() => Float, {
    nullable: true,
    description:
      'Its value; for COMMUNITY and COMPONENT how many actors the one has that it is in. Null where it is not there on the day, or a group.',
  })
  value!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'One more than the number of actors with a larger value.',
  })
  rank!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of its community or component, 1 for the largest; null for other metrics.',
  })
  part!: number | null;
  @Field(() => MetricSummary, { description: 'What was measured, over the whole network.' })
  summary!: MetricSummary;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

@ObjectType({
  description: 'A question about the structure of the network without an answer.',
  simpleResolvers: true,
})
export class AnalysisRefused {
  readonly __typename = 'AnalysisRefused';
  @Field(() => AnalysisRefusalEnum, { description: 'Why.' }) refusal!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

const named = (value: { readonly __typename: string }) => value.__typename;

export const MetricsAnswer = createUnionType({
  name: 'MetricsAnswer',
  description: 'Actors by a metric, or why there is no answer.',
  types: () => [MetricConnection, AnalysisRefused] as const,
  resolveType: named,
});

export const ActorMetricAnswer = createUnionType({
  name: 'ActorMetricAnswer',
  description: "One actor's value of a metric, or why there is no answer.",
  types: () => [ActorMetric, AnalysisRefused] as const,
  resolveType: named,
});

export function analysisRefused({ kind, message }: Failure): AnalysisRefused {
  return Object.assign(new AnalysisRefused(), { refusal: kind, message });
}

export function metricSummary(summary: MeasureSummary, { metric, seed }: MetricQuestion): MetricSummary {
  const { actors, largest, smallest, mean, iteration, sampling, division, parts } = summary;
  return Object.assign(new MetricSummary(), {
    metric,
    actors,
    largest,
    smallest,
    mean,
    iteration: iteration && {
      ...iteration,
      stopped: iteration.stopped === 'TOLERANCE' ? 'SETTLED' : 'LIMIT',
    },
    sampling: sampling && { ...sampling, seed },
    parts: parts && {
      ...parts,
      quality: division?.quality ?? null,
      passes: division?.passes ?? null,
      stopped: division === null ? null : division.stopped === 'SETTLED' ? 'SETTLED' : 'LIMIT',
      seed: division === null ? null : seed,
    },
  });
}
