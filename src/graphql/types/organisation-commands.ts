/** What mutations about organisations, desks and municipalities take and give. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AlternativeName } from '../../model/entity.js';
import { actorKinds } from '../../model/kinds.js';
import { nameForms } from '../../bundles/tree-reading.js';
import { ModalityEnum, enumOf, ontologyEnums } from '../enums.js';
import { DateScalar, SinceScalar, UntilScalar } from '../scalars.js';
import { Actor } from './actor.js';
import { ChangeInput, CommandInput, CommandPayload, outcomeUnion } from './mutation.js';
import { Tie } from './tie.js';
import { nodeInputs, oneOfKinds } from './value-inputs.js';

const optional = { nullable: true } as const;

const AlternativeNameFormEnum = enumOf(
  'AlternativeNameForm',
  'What sort of name another name is.',
  nameForms,
  (value) =>
    ({
      ABBREVIATION: 'A short form.',
      ACRONYM: 'Its initials.',
      VARIANT: 'Another spelling or wording.',
      FORMER: 'What it was called before.',
      OFFICIAL: 'The name in full.',
    })[value],
);

@InputType({ description: 'Another name of the same actor.' })
export class AlternativeNameInput {
  @Field(() => String, { description: 'The name.' }) name!: string;
  @Field(() => AlternativeNameFormEnum, { description: 'What sort of name it is.' })
  form!: AlternativeName['form'];
}

/** An actor of exactly one kind. */
export const ActorPropertiesInput = oneOfKinds(
  'ActorPropertiesInput',
  'What kind of actor it is, and its properties: exactly one of these.',
  actorKinds,
);

@InputType({ description: 'A seat.' })
export class SeatInput {
  @Field(() => ID, { description: 'The municipality or territory.' }) place!: string;
  @Field(() => ontologyEnums.SeatType, { ...optional, description: 'What is done there.' })
  seatType?: string | null;
  @Field(() => SinceScalar, { ...optional, description: "Since when; the organisation's where missing." })
  since?: string | null;
}

@InputType()
abstract class NewActorInput extends CommandInput {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => [AlternativeNameInput], { ...optional, description: 'Its other names.' })
  alternativeNames?: AlternativeNameInput[] | null;
  @Field(() => String, { description: 'The network to which it belongs.' }) network!: string;
  @Field(() => String, {
    ...optional,
    description: 'Its key in that network: lower-case letters, digits, hyphens. A random one where missing.',
  })
  key?: string | null;
  @Field(() => [ID], { ...optional, description: 'Who may see it; everybody where missing.' })
  onlyFor?: string[] | null;
  @Field(() => [SeatInput], { ...optional, description: 'Its seats.' }) seats?: SeatInput[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Although another one has a name like it, as a refusal said.',
  })
  evenIfSimilar!: boolean;
}

@InputType({ description: 'A new actor, of whatever kind.' })
export class RegisterOrganisationInput extends NewActorInput {
  @Field(() => ActorPropertiesInput, { description: 'Its kind and properties.' }) as!: object;
  @Field(() => SinceScalar, { ...optional, description: 'Since when it is there.' }) since?: string | null;
  @Field(() => UntilScalar, { ...optional, description: 'Until when it is there.' }) until?: string | null;
  @Field(() => ModalityEnum, { ...optional, description: 'What is claimed; that it is there where missing.' })
  modality?: 'IN_FORCE' | 'PLANNED' | 'PROPOSED' | 'CONDITIONAL' | null;
}

@InputType({ description: 'A new name of an actor.' })
export class RenameOrganisationInput extends ChangeInput {
  @Field(() => ID, { description: 'The actor.' }) organisation!: string;
  @Field(() => String, { description: 'Its new name; the old one stays as a former one.' }) name!: string;
}

@InputType({ description: 'A seat that is left for another one.' })
export class MoveOrganisationInput extends CommandInput {
  @Field(() => ID, { description: 'Who moves.' }) organisation!: string;
  @Field(() => ID, {
    ...optional,
    description: 'The seat that is left: its tie. Needed where there are several.',
  })
  seat?: string | null;
  @Field(() => ID, { description: 'The municipality or territory of the new seat.' }) to!: string;
  @Field(() => DateScalar, { description: 'The first day there.' }) on!: string;
  @Field(() => ontologyEnums.SeatType, {
    ...optional,
    description: 'What is done there; as at the seat that is left where missing.',
  })
  seatType?: string | null;
}

@InputType({ description: 'The end of an actor.' })
export class CloseOrganisationInput extends ChangeInput {
  @Field(() => ID, { description: 'Who closes.' }) organisation!: string;
  @Field(() => DateScalar, { description: 'The first day on which it is no more.' }) on!: string;
  @Field(() => ID, { ...optional, description: 'Who takes its place: of the same kind.' })
  successor?: string | null;
}

@InputType({ description: 'How an actor can be contacted.' })
export class ContactInput {
  @Field(() => ontologyEnums.Channel, { description: 'How.' }) channel!: string;
  @Field(() => String, { description: 'Number or address, of the organisation and of no person.' })
  value!: string;
  @Field(() => String, { ...optional, description: 'Extension.' }) extension?: string | null;
  @Field(() => ontologyEnums.ContactAudience, { ...optional, description: 'For whom.' })
  audience?: string | null;
  @Field(() => Boolean, { ...optional, description: 'For these and nobody else.' }) exclusive?:
    | boolean
    | null;
  @Field(() => [ID], { ...optional, description: 'For what: actors.' }) about?: string[] | null;
  @Field(() => [ID], { ...optional, description: 'For the citizens of these places only.' })
  citizensOf?: string[] | null;
}

@InputType({ description: 'All contacts of an actor, from a day on.' })
export class SetContactsInput extends CommandInput {
  @Field(() => ID, { description: 'Whose.' }) of!: string;
  @Field(() => [ContactInput], { description: 'All of them: those that are missing end.' })
  contacts!: ContactInput[];
  @Field(() => DateScalar, { ...optional, description: 'From when on; today where missing.' })
  on?: string | null;
}

@InputType({ description: 'A municipality that is made of others.' })
export class MergedMunicipalityInput {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => nodeInputs.Municipality, { ...optional, description: 'Its properties.' }) as?: object | null;
  @Field(() => String, {
    ...optional,
    description: 'Its network; that of the first merged one where missing.',
  })
  network?: string | null;
  @Field(() => String, { ...optional, description: 'Its key in that network.' }) key?: string | null;
}

@InputType({ description: 'Municipalities that become one: exactly one of `into` and `intoNew`.' })
export class MergeMunicipalitiesInput extends CommandInput {
  @Field(() => [ID], { description: 'Those that are no more.' }) municipalities!: string[];
  @Field(() => ID, { ...optional, description: 'The one that takes them in.' }) into?: string | null;
  @Field(() => MergedMunicipalityInput, { ...optional, description: 'The one that they become.' })
  intoNew?: MergedMunicipalityInput | null;
  @Field(() => DateScalar, { description: 'The first day of the merged one.' }) on!: string;
}

@InputType({ description: 'A way in which a desk can be used.' })
export class DeskAccessInput {
  @Field(() => ontologyEnums.Channel, { description: 'How.' }) channel!: string;
  @Field(() => Boolean, { ...optional, description: 'By appointment only.' })
  appointmentRequired?: boolean | null;
  @Field(() => Boolean, { ...optional, description: 'Free of charge.' }) freeOfCharge?: boolean | null;
}

@InputType({ description: 'A new desk.' })
export class OpenDeskInput extends NewActorInput {
  @Field(() => nodeInputs.ListeningPoint, { ...optional, description: 'Its properties.' }) as?: object | null;
  @Field(() => DateScalar, { description: 'Its first day.' }) on!: string;
  @Field(() => [ID], { description: 'Whom it serves: municipalities and territories.' }) serves!: string[];
  @Field(() => [ID], { ...optional, description: 'Who runs it.' }) managedBy?: string[] | null;
  @Field(() => [DeskAccessInput], { ...optional, description: 'How it can be used.' })
  access?: DeskAccessInput[] | null;
  @Field(() => [ContactInput], { ...optional, description: 'How it can be contacted.' })
  contacts?: ContactInput[] | null;
}

@InputType({ description: 'A desk that moves.' })
export class MoveDeskInput extends CommandInput {
  @Field(() => ID, { description: 'The desk.' }) desk!: string;
  @Field(() => ID, {
    ...optional,
    description: 'The seat that is left: its tie. Needed where there are several.',
  })
  seat?: string | null;
  @Field(() => ID, { description: 'The municipality or territory of the new seat.' }) to!: string;
  @Field(() => DateScalar, { description: 'The first day there.' }) on!: string;
}

@InputType({ description: 'A desk that closes.' })
export class CloseDeskInput extends ChangeInput {
  @Field(() => ID, { description: 'The desk.' }) desk!: string;
  @Field(() => DateScalar, { description: 'The first day on which it is no more.' }) on!: string;
  @Field(() => ID, { ...optional, description: 'The desk that takes its place.' }) successor?: string | null;
}

@InputType({ description: 'How a desk can be used, from a day on.' })
export class ChangeDeskAccessInput extends CommandInput {
  @Field(() => ID, { description: 'The desk, or a programme.' }) desk!: string;
  @Field(() => [DeskAccessInput], { description: 'All the ways: those that are missing end.' })
  access!: DeskAccessInput[];
  @Field(() => DateScalar, { description: 'From when on.' }) on!: string;
}

@InputType({ description: 'Two mentions that are one and the same.' })
export class JoinDuplicatesInput extends CommandInput {
  @Field(() => ID, { description: 'The one that stays, with all that is said of the other.' }) kept!: string;
  @Field(() => ID, { description: 'The one that goes.' }) duplicate!: string;
}

@ObjectType({ description: 'An actor that was changed.', simpleResolvers: true })
export class ActorPayload extends CommandPayload {
  readonly __typename = 'ActorPayload';
  @Field(() => Actor, { nullable: true, description: 'It, as it is now; null where it has gone since.' })
  actor!: Actor | null;
  @Field(() => [Tie], { description: 'The ties that were written with it, implied ones included.' })
  ties!: readonly Tie[];
}

export const ActorOutcome = outcomeUnion('Actor', () => ActorPayload);

@ObjectType({ description: 'An actor that closed.', simpleResolvers: true })
export class ClosingPayload extends CommandPayload {
  readonly __typename = 'ClosingPayload';
  @Field(() => Actor, { nullable: true, description: 'It, as it is now; null where it has gone since.' })
  actor!: Actor | null;
  @Field(() => [Tie], {
    description:
      'Ties that go on by their own dates and hold no longer, since they cannot outlive it. At most 100. Their dates stay as stated.',
  })
  endedWithIt!: readonly Tie[];
  @Field(() => Tie, { nullable: true, description: 'The tie to who takes its place.' })
  succession!: Tie | null;
}

export const ClosingOutcome = outcomeUnion('Closing', () => ClosingPayload);
