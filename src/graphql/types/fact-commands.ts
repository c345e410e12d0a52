/** What mutations about ties, and about facts of whatever kind, take and give. */
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type { TieKind } from '../../model/kinds.js';
import { nodeKinds } from '../../model/kinds.js';
import { ModalityEnum, TieKindEnum } from '../enums.js';
import { DateScalar, SinceScalar, UntilScalar } from '../scalars.js';
import { Node } from './fact.js';
import { ChangeInput, CommandInput, CommandPayload, outcomeUnion } from './mutation.js';
import { AlternativeNameInput } from './organisation-commands.js';
import { Tie } from './tie.js';
import { TieInput, oneOfKinds } from './value-inputs.js';

const optional = { nullable: true } as const;
type Modality = 'IN_FORCE' | 'PLANNED' | 'PROPOSED' | 'CONDITIONAL';

@InputType({ description: 'A new tie.' })
export class StartTieInput extends CommandInput {
  @Field(() => TieKindEnum, { description: 'What kind of tie it is; not one that records imply.' })
  kind!: TieKind;
  @Field(() => ID, { description: 'Where it begins.' }) from!: string;
  @Field(() => ID, { description: 'Where it ends.' }) to!: string;
  @Field(() => String, {
    ...optional,
    description:
      'The network to which it belongs; that of the programme among its ends where missing, else that of its first end.',
  })
  network?: string | null;
  @Field(() => String, {
    ...optional,
    description: 'Tells it apart from others of its kind between the two.',
  })
  key?: string | null;
  @Field(() => SinceScalar, { ...optional, description: 'Since when.' }) since?: string | null;
  @Field(() => UntilScalar, { ...optional, description: 'Until when.' }) until?: string | null;
  @Field(() => ModalityEnum, { ...optional, description: 'What is claimed; that it holds where missing.' })
  modality?: Modality | null;
  @Field(() => Float, {
    ...optional,
    description: 'Strength of contact, in (0, 1]; by its kind where missing.',
  })
  strength?: number | null;
  @Field(() => TieInput, { ...optional, description: 'Its properties.' }) properties?: object | null;
  @Field(() => [ID], { ...optional, description: 'Who may see it; by its kind where missing.' })
  onlyFor?: string[] | null;
}

@InputType({ description: 'How strong a tie is.' })
export class StrengthenTieInput extends ChangeInput {
  @Field(() => ID, { description: 'The tie.' }) tie!: string;
  @Field(() => Float, {
    ...optional,
    description: 'Strength of contact, in (0, 1]; null for that of its kind, as it is where missing.',
  })
  strength?: number | null;
  @Field(() => TieInput, { ...optional, description: 'Properties that change; null takes one away.' })
  properties?: object | null;
}

@InputType({ description: 'The end of a tie.' })
export class EndTieInput extends ChangeInput {
  @Field(() => ID, { description: 'The tie.' }) tie!: string;
  @Field(() => DateScalar, { description: 'The first day on which it holds no more.' }) on!: string;
  @Field(() => TieInput, { ...optional, description: 'Properties that change; null takes one away.' })
  properties?: object | null;
}

@InputType({ description: 'Who stands in a role.' })
export class RoleInput {
  @Field(() => String, { description: 'The role: `parties`, `contributor`, `programme`, …' }) role!: string;
  @Field(() => [ID], { description: 'All of them, in order; nobody where empty.' }) ids!: string[];
}

/** The properties of exactly one kind. */
export const FactPropertiesInput = oneOfKinds(
  'FactPropertiesInput',
  'Properties of an actor or record, of the kind that it is: exactly one of these. Null takes a property away.',
  nodeKinds,
);

@InputType({
  description: 'What was recorded otherwise than it is. What is missing stays; `reason` must be given.',
})
export class CorrectFactInput extends ChangeInput {
  @Field(() => ID, { description: 'The actor, record or tie.' }) id!: string;
  @Field(() => String, { ...optional, description: 'Its name, or title.' }) name?: string | null;
  @Field(() => [AlternativeNameInput], { ...optional, description: 'All its other names.' })
  alternativeNames?: AlternativeNameInput[] | null;
  @Field(() => SinceScalar, { ...optional, description: 'When it began.' }) since?: string | null;
  @Field(() => UntilScalar, { ...optional, description: 'When it ended: its last day.' }) until?:
    | string
    | null;
  @Field(() => ModalityEnum, { ...optional, description: 'What is claimed.' }) modality?: Modality | null;
  @Field(() => Float, {
    ...optional,
    description: 'Of a tie: strength of contact, in (0, 1]; null for that of its kind.',
  })
  strength?: number | null;
  @Field(() => FactPropertiesInput, { ...optional, description: 'Of an actor or record: what changes.' })
  properties?: object | null;
  @Field(() => TieInput, { ...optional, description: 'Of a tie: what changes.' }) tieProperties?:
    | object
    | null;
  @Field(() => [RoleInput], { ...optional, description: 'Of a record: who stands in which role.' })
  references?: RoleInput[] | null;
}

@InputType({ description: 'What should never have been recorded; `reason` must be given.' })
export class RemoveFactInput extends ChangeInput {
  @Field(() => ID, { description: 'The actor, record or tie.' }) id!: string;
}

@InputType({ description: 'Forgets an actor.' })
export class RedactInput extends ChangeInput {
  @Field(() => ID, { description: 'The actor; also one that is gone, of which only the log tells.' })
  actor!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Also takes it out of records that name others too; those that cannot be without it go. Else these refuse it.',
  })
  withReferences!: boolean;
}

@ObjectType({ description: 'A tie that was changed.', simpleResolvers: true })
export class TiePayload extends CommandPayload {
  readonly __typename = 'TiePayload';
  @Field(() => Tie, { nullable: true, description: 'It, as it is now; null where it has gone since.' })
  tie!: Tie | null;
}

export const TieOutcome = outcomeUnion('Tie', () => TiePayload);

@ObjectType({ description: 'A fact that was corrected.', simpleResolvers: true })
export class CorrectionPayload extends CommandPayload {
  readonly __typename = 'CorrectionPayload';
  @Field(() => Node, { nullable: true, description: 'It, as it is now; null where it has gone since.' })
  fact!: object | null;
}

export const CorrectionOutcome = outcomeUnion('Correction', () => CorrectionPayload);

@ObjectType({ description: 'A fact that was removed. The log keeps it.', simpleResolvers: true })
export class RemovalPayload extends CommandPayload {
  readonly __typename = 'RemovalPayload';
  @Field(() => ID, { description: 'What was removed.' }) removedId!: string;
}

export const RemovalOutcome = outcomeUnion('Removal', () => RemovalPayload);
