/** What questions about how behaviour spreads have in common: arguments, estimates, assumptions, refusals. */
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import type { Flow } from '../../model/vocabulary.js';
import { channelName } from '../../services/propagation-in-words.js';
import type { PropagationFailure, PropagationRefusal } from '../../services/propagation.js';
import { propagationRefusals } from '../../services/propagation.js';
import type { AssumedChannel as AssumedValue } from '../../services/spread-question.js';
import { mostRuns, mostSeconds } from '../../services/spread-question.js';
import { TieKindEnum, enumOf } from '../enums.js';
import { PageArgs } from '../paging.js';
import { ScopeArgs } from '../scope.js';
import { LocalisedText } from './values.js';

export const spreadModels = ['INDEPENDENT_CASCADE', 'LINEAR_THRESHOLD', 'COMPLEX_CONTAGION'] as const;

const SpreadModelEnum = enumOf(
  'SpreadModel',
  'How one adoption is taken to bring about another.',
  spreadModels,
  (value) =>
    ({
      INDEPENDENT_CASCADE: 'An adopter has one chance to convince each neighbour.',
      LINEAR_THRESHOLD:
        'An actor adopts when the weights of its neighbours that did reach a threshold drawn at random; weights are the probabilities, scaled to come to 1 at the most.',
      COMPLEX_CONTAGION: 'Several different neighbours must convince: `needed` of them.',
    })[value],
);

const InfluenceFlowEnum = enumOf(
  'InfluenceFlow',
  'Which way influence passes along a tie.',
  ['FORWARD', 'BACKWARD', 'BOTH'] as const,
  (value) =>
    ({
      FORWARD: 'From its beginning to its end.',
      BACKWARD: 'From its end to its beginning.',
      BOTH: 'Both ways.',
    })[value],
);

const ProbabilitySourceEnum = enumOf(
  'ProbabilitySource',
  'Where an assumed probability comes from.',
  ['PRIOR', 'CALIBRATED', 'GIVEN'] as const,
  (value) =>
    ({
      PRIOR: 'An assumption of the ontology.',
      CALIBRATED: 'Estimated from recorded invitations and adoptions; association, not cause.',
      GIVEN: 'Whoever asks has given it.',
    })[value],
);

const refusalWords: Readonly<Record<PropagationRefusal, string>> = {
  UNKNOWN_PRACTICE: 'The id is not that of a known practice.',
  UNKNOWN_PROGRAMME: 'The id is not that of a known programme.',
  UNKNOWN_ACTOR: 'An id is not that of a known actor.',
  NO_SEEDS: 'No seed was named.',
  CANNOT_ADOPT: 'Some that were named are no organisations, or not there on the day.',
  NOTHING_THERE:
    'On the day no tie passes influence between organisations: for instance, before the first one.',
  UNFIT_CHANNEL:
    'A channel was named twice, or lacks the probability or flow that its kind has no prior for.',
  OUT_OF_RANGE: 'A number is outside its range.',
  TOO_FEW_CANDIDATES: 'More seeds were asked for than can be chosen.',
  UNFIT_FILTER: 'The filter of candidates names something unknown.',
  NOT_TOGETHER: 'Two things were asked for, or neither, of which one was expected.',
  TOO_BUSY: 'Too much long work waits already; later there may be room.',
  OUT_OF_TIME: 'The work took longer than the time limit; `startJob` has a longer one.',
  TOO_LONG: 'It is too much work to wait for, at a guess: ask it with `startJob`.',
  THREAD_LOST: 'The thread that did the work ended; asking again may succeed.',
  CANCELLED: 'The work was cancelled.',
};

const PropagationRefusalEnum = enumOf(
  'PropagationRefusal',
  'Why a question about how behaviour spreads has no answer.',
  propagationRefusals,
  (value) => refusalWords[value],
);

@InputType({ description: 'A kind of tie along which behaviour spreads.' })
export class ChannelInput {
  @Field(() => TieKindEnum, { description: 'The kind of tie.' }) kind!: TieKind;
  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 1; what calibration or the prior of the kind says where missing.',
  })
  probability?: number | null;
  @Field(() => InfluenceFlowEnum, {
    nullable: true,
    description: 'Which way; as the ontology says where missing.',
  })
  flow?: Flow | null;
}

@ArgsType()
@InputType()
export class PropagationArgs extends ScopeArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Those recorded as having adopted this practice on the day have adopted from the beginning; nobody where missing.',
  })
  practice?: string | null;
  @Field(() => SpreadModelEnum, {
    defaultValue: 'INDEPENDENT_CASCADE',
    description: 'How one adoption brings about another.',
  })
  model!: (typeof spreadModels)[number];
  @Field(() => Int, {
    defaultValue: 2,
    description: 'For complex contagion: how many different adopters must convince, 1 to 1000.',
  })
  needed!: number;
  @Field(() => [ChannelInput], {
    nullable: true,
    description: 'Only along these kinds of tie; along all that pass influence where missing.',
  })
  channels?: ChannelInput[] | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'The probability between two actors with a seat in the same municipality, from 0 to 1; no such channel where missing.',
  })
  territory?: number | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether calibration replaces the prior of a channel for which no probability is given, where enough trials of whatever practice are recorded; false: priors only.',
  })
  calibrated!: boolean;
  @Field(() => Int, { defaultValue: 1000, description: `Simulated runs: 2 to ${mostRuns}.` }) runs!: number;
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Of all that is drawn, 0 or more: the same gives the same answer.',
  })
  randomSeed!: number;
}

/** How a question about how behaviour spreads is answered: how long it may take, and which page of its list. */
@ArgsType()
export class PropagationPageArgs extends PageArgs {
  @Field(() => Float, {
    defaultValue: 30,
    description: `Seconds that the work may take: above 0, at most ${mostSeconds}.`,
  })
  timeLimit!: number;
}

@ObjectType({ description: 'An estimate with its interval of 95 %.', simpleResolvers: true })
export class Estimate {
  @Field(() => Float, { description: 'The estimate.' }) mean!: number;
  @Field(() => Float, { description: 'The lower end of the interval.' }) low!: number;
  @Field(() => Float, { description: 'The upper end of the interval.' }) high!: number;
}

@ObjectType({
  description: 'A channel, and how likely influence was assumed to pass along it.',
  simpleResolvers: true,
})
export class AssumedChannel {
  @Field(() => TieKindEnum, {
    nullable: true,
    description: 'The kind of tie; null for the same municipality.',
  })
  kind!: TieKind | null;
  @Field(() => LocalisedText, { description: 'The channel in words.' }) label!: LocalisedText;
  @Field(() => Float, { description: 'The probability, from 0 to 1.' }) probability!: number;
  @Field(() => ProbabilitySourceEnum, { description: 'Where it comes from.' }) source!: string;
  @Field(() => Estimate, { nullable: true, description: 'For calibrated ones: the interval.' })
  interval!: Estimate | null;
  @Field(() => Float, {
    nullable: true,
    description: 'For calibrated ones: as many trials of this channel alone would tell as much.',
  })
  sample!: number | null;
}

@ObjectType({ description: 'Why there is no answer.', simpleResolvers: true })
export class PropagationRefused {
  readonly __typename = 'PropagationRefused';
  @Field(() => PropagationRefusalEnum, { description: 'Why.' }) refusal!: PropagationRefusal;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

export function propagationRefused({ kind, message }: PropagationFailure): PropagationRefused {
  return Object.assign(new PropagationRefused(), { refusal: kind, message });
}

export function assumedObjects(assumed: readonly AssumedValue[]): AssumedChannel[] {
  return assumed.map((channel) =>
    Object.assign(new AssumedChannel(), {
      ...channel,
      label: { it: channelName(channel, 'it'), en: channelName(channel, 'en') },
    }),
  );
}
