/** What recorded trials say of the influence along each kind of tie. */
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import { associationLabel, calibrationInWords, channelInWords } from '../../services/calibration-in-words.js';
import type { CalibrationAnswer } from '../../services/calibration.js';
import { largestMinimum, usualMinimum } from '../../services/calibration.js';
import { TieKindEnum, enumOf } from '../enums.js';
import { ScopeArgs } from '../scope.js';
import { Estimate } from './propagation.js';
import { LocalisedText } from './values.js';

const CalibrationBasisEnum = enumOf(
  'CalibrationBasis',
  'What the probability of a channel rests on.',
  ['ESTIMATED', 'PRIOR'] as const,
  (value) =>
    ({
      ESTIMATED: 'On recorded trials.',
      PRIOR: 'On the assumption of the ontology: the trials say too little.',
    })[value],
);

@ArgsType()
@InputType('CalibrationInput', { description: 'What `calibration` is asked.' })
export class CalibrationArgs extends ScopeArgs {
  @Field(() => ID, { nullable: true, description: 'Only trials of this practice; of all where missing.' })
  practice?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only trials of practices of this programme.' })
  programme?: string | null;
  @Field(() => Int, {
    defaultValue: usualMinimum,
    description: `The smallest effective sample that replaces a prior: 1 to ${largestMinimum}.`,
  })
  minimum!: number;
}

@ObjectType({ description: 'What the trials say of one kind of tie.', simpleResolvers: true })
export class ChannelCalibration {
  @Field(() => TieKindEnum, { description: 'The kind of tie.' }) kind!: TieKind;
  @Field(() => Float, { description: 'The prior: an assumption of the ontology.' }) prior!: number;
  @Field(() => Float, { description: 'What to use: the estimate, or the prior where it stays.' })
  probability!: number;
  @Field(() => CalibrationBasisEnum, { description: 'What that rests on.' }) basis!: string;
  @Field(() => Estimate, {
    nullable: true,
    description: 'What the trials say, also where that is too little; null where they say nothing.',
  })
  observed!: Estimate | null;
  @Field(() => Int, { description: 'Closed exposures by ties of the kind.' }) sample!: number;
  @Field(() => Float, {
    description:
      'As many trials by this kind alone would tell as much: fewer where several kinds exposed at once.',
  })
  effectiveSample!: number;
  @Field(() => Int, { description: 'Exposures still open: censored.' }) open!: number;
  @Field(() => LocalisedText, { description: 'The same in words.' }) explanation!: LocalisedText;
}

@ObjectType({ description: 'How the invitations that count ended.', simpleResolvers: true })
export class InvitationOutcomes {
  @Field(() => Int, { description: 'Accepted.' }) accepted!: number;
  @Field(() => Int, { description: 'Declined.' }) declined!: number;
  @Field(() => Int, { description: 'Expired: counted as not accepted.' }) expired!: number;
  @Field(() => Int, { description: 'Open on the day: they say nothing yet.' }) open!: number;
}

@ObjectType({ description: 'Records that say nothing, by why.', simpleResolvers: true })
export class LeftOutTrials {
  @Field(() => Int, {
    description:
      'Invitations, and adoptions because of somebody, between two whom no tie that passes influence joined.',
  })
  withoutChannel!: number;
  @Field(() => Int, {
    description: 'Adoptions because of somebody of whom no dated adoption of the practice is recorded.',
  })
  withoutExample!: number;
  @Field(() => Int, { description: 'Neighbours that adopted without a word on because of whom.' })
  unattributed!: number;
  @Field(() => Int, { description: 'Dates that are missing or leave open who came first.' }) undated!: number;
  @Field(() => Int, {
    description:
      'Adoptions in programmes that do not declare their adoptions recorded completely: who did not follow is unknown there.',
  })
  unkept!: number;
}

@ObjectType({
  description:
    'The influence along each kind of tie, from recorded invitations and adoptions: association, not cause. An invitation tells by its status. Where a programme declares its adoptions recorded completely, an adopter is also an example to its neighbours of that day.',
  simpleResolvers: true,
})
export class InfluenceCalibration {
  readonly __typename = 'InfluenceCalibration';
  @Field(() => [ChannelCalibration], { description: 'The kinds of tie that pass influence.' })
  channels!: ChannelCalibration[];
  @Field(() => Int, { description: 'How many trials there are, open ones too.' }) trials!: number;
  @Field(() => InvitationOutcomes, { description: 'The invitations among them.' })
  invitations!: InvitationOutcomes;
  @Field(() => Int, { description: 'Neighbours of adopters that adopted because of them.' })
  followed!: number;
  @Field(() => Int, { description: 'Neighbours of adopters that did not.' }) notFollowed!: number;
  @Field(() => LeftOutTrials, { description: 'What is not counted, and why.' }) leftOut!: LeftOutTrials;
  @Field(() => Int, { description: 'The minimum asked for.' }) minimum!: number;
  @Field(() => LocalisedText, { description: 'That this is association, not cause.' }) label!: LocalisedText;
  @Field(() => LocalisedText, { description: 'The answer in words.' }) explanation!: LocalisedText;
}

export function calibrationObject(value: CalibrationAnswer): InfluenceCalibration {
  const { invitations } = value;
  return Object.assign(new InfluenceCalibration(), {
    channels: value.channels.map((channel) => ({
      ...channel,
      explanation: channelInWords(channel, value.minimum),
    })),
    trials: value.trials,
    invitations: {
      accepted: invitations.ACCEPTED,
      declined: invitations.DECLINED,
      expired: invitations.EXPIRED,
      open: invitations.OPEN,
    },
    followed: value.followed,
    notFollowed: value.notFollowed,
    leftOut: value.leftOut,
    minimum: value.minimum,
    label: associationLabel,
    explanation: calibrationInWords(value),
  });
}
