/** What mutations of opportunities, answers to them and preferences take and give. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { mostFilterHops } from '../../model/alert-filter.js';
import type { TieKind } from '../../model/kinds.js';
import { TieKindEnum, ontologyEnums } from '../enums.js';
import { DateScalar } from '../scalars.js';
import { ChangeInput, CommandInput, CommandPayload, outcomeUnion } from './mutation.js';
import { AlertPreference, Opportunity, OpportunityAnswer } from './records.js';
import { LocalisedTextInput } from './value-inputs.js';

@InputType({
  description:
    'What an opportunity says of itself. Where it is changed, what is missing stays and what is null goes.',
})
export class OpportunityDetailsInput {
  @Field(() => LocalisedTextInput, {
    nullable: true,
    description: 'What it is about. Never about a person in difficulty.',
  })
  description?: LocalisedTextInput | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many places it has; each accepted answer takes one.',
  })
  places?: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when it can be answered, the last day included.',
  })
  deadline?: string | null;
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'The sector it is in.' }) sector?:
    | string
    | null;
}

@InputType({ description: 'A new opportunity.' })
export class PublishOpportunityInput extends CommandInput {
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => ontologyEnums.OpportunityForm, { description: 'What is offered or called for.' })
  form!: string;
  @Field(() => ID, { description: 'The organisation or programme that publishes it.' }) publisher!: string;
  @Field(() => ID, { nullable: true, description: 'The programme that it belongs to.' }) programme?:
    | string
    | null;
  @Field(() => OpportunityDetailsInput, { nullable: true, description: 'What it says of itself.' })
  details?: OpportunityDetailsInput | null;
  @Field(() => [ID], { nullable: true, description: 'The municipalities and territories where it is.' })
  where?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'The actors it is for in particular: they are alerted whatever they prefer.',
  })
  addressedTo?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'The organisations and programmes whose people may see it; everybody where missing.',
  })
  onlyFor?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: "The network it is entered in; its programme's, or else its publisher's, where missing.",
  })
  network?: string | null;
  @Field(() => String, { nullable: true, description: 'Its key there; one is made where missing.' }) key?:
    | string
    | null;
}

@InputType({ description: 'What is to be otherwise: what is missing stays, what is null goes.' })
export class ChangeOpportunityInput extends ChangeInput {
  @Field(() => ID, { description: 'The opportunity.' }) opportunity!: string;
  @Field(() => String, { nullable: true, description: 'Its title.' }) title?: string | null;
  @Field(() => ontologyEnums.OpportunityForm, {
    nullable: true,
    description: 'What is offered or called for.',
  })
  form?: string | null;
  @Field(() => OpportunityDetailsInput, { nullable: true, description: 'What it says of itself.' })
  details?: OpportunityDetailsInput | null;
  @Field(() => [ID], { nullable: true, description: 'The municipalities and territories where it is.' })
  where?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'The actors it is for in particular: they are alerted whatever they prefer.',
  })
  addressedTo?: string[] | null;
}

@InputType({ description: 'Which opportunity ends.' })
export class EndOpportunityInput extends ChangeInput {
  @Field(() => ID, { description: 'The opportunity.' }) opportunity!: string;
}

@InputType({ description: 'An answer to an opportunity.' })
export class AnswerOpportunityInput extends CommandInput {
  @Field(() => ID, { description: 'The opportunity.' }) opportunity!: string;
  @Field(() => ID, { description: 'The organisation that answers.' }) from!: string;
  @Field(() => ontologyEnums.AnswerForm, { description: 'Interest of its own, or the referral of a case.' })
  form!: 'INTEREST' | 'REFERRAL';
  @Field(() => String, {
    nullable: true,
    description:
      'Of a referral: what the case is called where it is kept. Opaque: it says nothing of the person.',
  })
  caseReference?: string | null;
}

@InputType({ description: 'Which answer.' })
export class AnswerInput extends ChangeInput {
  @Field(() => ID, { description: 'The answer.' }) answer!: string;
}

@InputType({ description: 'How an accepted answer came out.' })
export class RecordOutcomeInput extends AnswerInput {
  @Field(() => ontologyEnums.AnswerOutcome, { description: 'The outcome.' }) outcome!: string;
}

@InputType({ description: 'Terms, all of which an opportunity must meet; of the values of one, any.' })
export class AlertFilterInput {
  @Field(() => [ontologyEnums.OpportunityForm], { nullable: true, description: 'Forms of opportunity.' })
  forms?: string[] | null;
  @Field(() => [ontologyEnums.Sector], { nullable: true, description: 'Sectors.' }) sectors?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Places: it is in one of them or, where it does not say where it is, its publisher is seated there.',
  })
  territories?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: `Its publisher reaches the subscriber along so many ties at the most: 1 to ${mostFilterHops}.`,
  })
  hops?: number | null;
  @Field(() => [TieKindEnum], {
    nullable: true,
    description: 'The kinds of tie that count for `hops`; all but those to places where missing.',
  })
  channels?: TieKind[] | null;
}

@InputType({ description: 'What an actor wants to be told of, whole.' })
export class SetAlertPreferenceInput extends ChangeInput {
  @Field(() => ID, { description: 'Who is to be told.' }) subscriber!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The preference to be replaced; a new one is made where missing.',
  })
  preference?: string | null;
  @Field(() => [ID], { nullable: true, description: 'The publishers and programmes it follows.' })
  follows?: string[] | null;
  @Field(() => AlertFilterInput, { nullable: true, description: 'What it must be like.' })
  filter?: AlertFilterInput | null;
}

@InputType({ description: 'Which preference goes.' })
export class RemoveAlertPreferenceInput extends ChangeInput {
  @Field(() => ID, { description: 'The preference.' }) preference!: string;
}

@ObjectType({ description: 'An opportunity that was published, changed or ended.', simpleResolvers: true })
export class OpportunityPayload extends CommandPayload {
  readonly __typename = 'OpportunityPayload';
  @Field(() => Opportunity, { nullable: true, description: 'As it is now; null where it has gone since.' })
  opportunity!: Opportunity | null;
}

@ObjectType({ description: 'An answer that was given, decided or taken back.', simpleResolvers: true })
export class AnswerPayload extends CommandPayload {
  readonly __typename = 'AnswerPayload';
  @Field(() => OpportunityAnswer, {
    nullable: true,
    description: 'As it is now; null where it has gone since.',
  })
  answer!: OpportunityAnswer | null;
}

@ObjectType({ description: 'A preference that was set or removed.', simpleResolvers: true })
export class AlertPreferencePayload extends CommandPayload {
  readonly __typename = 'AlertPreferencePayload';
  @Field(() => AlertPreference, { nullable: true, description: 'As it is now; null where it was removed.' })
  preference!: AlertPreference | null;
}

export const OpportunityOutcome = outcomeUnion('Opportunity', () => OpportunityPayload);
export const AnswerOutcomeUnion = outcomeUnion('OpportunityAnswer', () => AnswerPayload);
export const AlertPreferenceOutcome = outcomeUnion('AlertPreference', () => AlertPreferencePayload);
