/** What mutations of a programme's life take: memberships, projects, gifts, meetings, phases, agreements, adoptions. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Day, Modality } from '../../model/time.js';
import { ModalityEnum, ontologyEnums } from '../enums.js';
import { DateScalar, DayScalar, SinceScalar, UntilScalar } from '../scalars.js';
import { ChangeInput, CommandInput } from './mutation.js';
import { LocalisedTextInput, MoneyInput } from './value-inputs.js';

const optional = { nullable: true } as const;

/** What holds from a day on. */
@InputType()
abstract class DatedInput extends CommandInput {
  @Field(() => SinceScalar, { description: 'When it began. What has happened does not lie in the future.' })
  since!: string;
  @Field(() => UntilScalar, { ...optional, description: 'When it ended; UNKNOWN where missing.' })
  until?: string | null;
  @Field(() => ModalityEnum, { ...optional, description: 'What is claimed; IN_FORCE where missing.' })
  modality?: Modality | null;
  @Field(() => String, {
    ...optional,
    description: 'The network it is entered in: that of what it is about where missing.',
  })
  network?: string | null;
}

/** What has a title of its own. */
@InputType()
abstract class TitledInput extends DatedInput {
  @Field(() => String, { ...optional, description: 'Its title. Never about a person in difficulty.' })
  name?: string | null;
  @Field(() => String, { ...optional, description: 'Its key there; one is made where missing.' })
  key?: string | null;
}

/** What ends on a day. */
@InputType()
abstract class EndInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'Its last day.' }) until!: string;
}

@InputType({ description: 'Who is admitted to what.' })
export class AdmitMemberInput extends DatedInput {
  @Field(() => ID, { description: 'Who is admitted.' }) member!: string;
  @Field(() => ID, {
    description: 'To a programme, consortium or association; on a body it is given a seat.',
  })
  to!: string;
  @Field(() => ontologyEnums.MembershipClass, {
    ...optional,
    description: "Only where its source states one; otherwise the programme's rule derives it day by day.",
  })
  membershipClass?: string | null;
  @Field(() => ontologyEnums.System, {
    ...optional,
    description: 'The part of society for which it takes part.',
  })
  system?: string | null;
  @Field(() => LocalisedTextInput, { ...optional, description: 'What it does there.' })
  task?: LocalisedTextInput | null;
}

@InputType({ description: 'Which membership ends.' })
export class EndMembershipInput extends EndInput {
  @Field(() => ID, { description: 'The tie of membership, or the seat.' }) membership!: string;
  @Field(() => ontologyEnums.MembershipEnd, { ...optional, description: 'Why.' }) because?: string | null;
}

@InputType({ description: 'Which membership changes its class from when.' })
export class ChangeMembershipClassInput extends ChangeInput {
  @Field(() => ID, { description: 'The tie of membership.' }) membership!: string;
  @Field(() => DateScalar, {
    description:
      'The first day of the new class. Where it is a month or year, the earlier one ends in it too.',
  })
  from!: string;
  @Field(() => ontologyEnums.MembershipClass, {
    ...optional,
    description: "What its source states from then on; null or missing: the programme's rule derives it.",
  })
  membershipClass?: string | null;
}

@InputType({
  description:
    'A project of inclusion, without a word about the person: `reason`, `capacity`, quotations and entries are refused.',
})
export class RecordInclusionProjectInput extends DatedInput {
  @Field(() => ID, { description: 'The company.' }) company!: string;
  @Field(() => [ID], { ...optional, description: 'Those it does it with; 12 parties in all at the most.' })
  partners?: string[] | null;
  @Field(() => ID, { ...optional, description: 'The practice that it is.' }) practice?: string | null;
  @Field(() => ID, { ...optional, description: 'The programme that it belongs to.' }) programme?:
    | string
    | null;
  @Field(() => ontologyEnums.ProjectForm, { ...optional, description: 'For one person, or a group.' })
  form?: string | null;
  @Field(() => Int, { ...optional, description: 'For how many people.' }) people?: number | null;
  @Field(() => String, {
    ...optional,
    description: 'What the case is called where it is kept. Opaque: it says nothing of the person.',
  })
  caseReference?: string | null;
}

@InputType({ description: 'Which project is closed. Without words of your own about the case.' })
export class CloseInclusionProjectInput extends EndInput {
  @Field(() => ID, { description: 'The project.' }) project!: string;
  @Field(() => ontologyEnums.ProjectOutcome, { ...optional, description: 'How it ended.' }) outcome?:
    | string
    | null;
}

@InputType({ description: 'A recognition that was given.' })
export class RecordAwardInput extends TitledInput {
  @Field(() => ID, { description: 'Who received it.' }) recipient!: string;
  @Field(() => ID, { ...optional, description: 'Who gave it.' }) grantor?: string | null;
  @Field(() => ID, { ...optional, description: 'The programme that it belongs to.' }) programme?:
    | string
    | null;
}

@InputType({ description: 'What was given: money, or goods.' })
export class RecordContributionInput extends TitledInput {
  @Field(() => ID, { description: 'Who gave it.' }) contributor!: string;
  @Field(() => ID, { description: 'To whom.' }) recipient!: string;
  @Field(() => ID, { ...optional, description: 'The programme that it belongs to.' }) programme?:
    | string
    | null;
  @Field(() => ID, { ...optional, description: 'The fund that it goes into.' }) fund?: string | null;
  @Field(() => ontologyEnums.ContributionForm, { ...optional, description: 'How it was given.' })
  form?: string | null;
  @Field(() => MoneyInput, {
    ...optional,
    description: 'How much; of goods: what they are worth. Missing where no source says.',
  })
  amount?: MoneyInput | null;
  @Field(() => LocalisedTextInput, { ...optional, description: 'Which goods; of a donation in kind only.' })
  goods?: LocalisedTextInput | null;
  @Field(() => LocalisedTextInput, { ...optional, description: 'What it is for.' })
  purpose?: LocalisedTextInput | null;
}

@InputType({ description: 'A meeting, or another gathering.' })
export class RecordGatheringInput extends TitledInput {
  @Field(() => ID, {
    ...optional,
    description: 'Of which programme; that which the body governs where missing.',
  })
  programme?: string | null;
  @Field(() => ID, { ...optional, description: 'The body that met.' }) body?: string | null;
  @Field(() => [ID], { ...optional, description: 'The organisations that took part.' })
  participants?: string[] | null;
  @Field(() => ID, { ...optional, description: 'Where.' }) venue?: string | null;
  @Field(() => ontologyEnums.GatheringForm, { ...optional, description: 'Why people met.' }) form?:
    | string
    | null;
}

@InputType({ description: 'That a body meet, as one of its members asks.' })
export class RequestMeetingInput extends CommandInput {
  @Field(() => ID, { description: 'The body.' }) body!: string;
  @Field(() => ID, { description: 'Who asks; has a seat on it.' }) by!: string;
  @Field(() => ID, {
    ...optional,
    description: 'Of which programme; that which the body governs if missing.',
  })
  programme?: string | null;
  @Field(() => DateScalar, { ...optional, description: 'When; today in Europe/Rome where missing.' })
  on?: string | null;
}

@InputType({ description: 'Which records of a programme are complete through which day.' })
export class DeclareRecordsCompleteInput extends CommandInput {
  @Field(() => ID, { description: 'The programme.' }) programme!: string;
  @Field(() => [ontologyEnums.KeptRecords], { description: 'Which records.' }) kinds!: string[];
  @Field(() => SinceScalar, { description: 'From when on; UNKNOWN: from the beginning.' }) since!: string;
  @Field(() => DayScalar, { description: 'The last day through which none is missing; not in the future.' })
  through!: Day;
}

@InputType({
  description: 'What a responsible person says of an obligation; who, and in what capacity: `statement`.',
})
export class AssessObligationInput extends CommandInput {
  @Field(() => ID, { description: 'The rule.' }) rule!: string;
  @Field(() => ID, { description: 'Who is bound.' }) actor!: string;
  @Field(() => ontologyEnums.AssessmentOutcome, { description: 'How it stands.' }) outcome!: string;
  @Field(() => DateScalar, { description: 'Of what fell due from then …' }) from!: string;
  @Field(() => DateScalar, { description: '… through then.' }) to!: string;
}

@InputType({ description: 'Which phase is opened, closed, or followed by the next.' })
export class PhaseCommandInput extends ChangeInput {
  @Field(() => ID, { description: 'The phase.' }) phase!: string;
  @Field(() => DateScalar, { ...optional, description: 'When; today in Europe/Rome where missing.' })
  on?: string | null;
}

@InputType({
  description:
    'What was signed. A pact is about the case of a person: it has an opaque reference, and no words of your own.',
})
export class SignAgreementInput extends TitledInput {
  @Field(() => ontologyEnums.AgreementForm, { description: 'What it is.' }) form!: string;
  @Field(() => [ID], { description: 'Who signed it: 2 to 12. More of them are members of a programme.' })
  parties!: string[];
  @Field(() => [ID], { ...optional, description: 'Who collaborates without being a party.' })
  collaborators?: string[] | null;
  @Field(() => ID, { ...optional, description: 'The programme that it belongs to.' }) programme?:
    | string
    | null;
  @Field(() => LocalisedTextInput, { ...optional, description: 'What it is about.' })
  subject?: LocalisedTextInput | null;
  @Field(() => String, {
    ...optional,
    description: 'Of a pact: what the case is called where it is kept. Opaque.',
  })
  caseReference?: string | null;
}

@InputType({ description: 'Which agreement ends.' })
export class EndAgreementInput extends EndInput {
  @Field(() => ID, { description: 'The agreement.' }) agreement!: string;
}

@InputType({ description: 'Who has taken up what, and because of whom.' })
export class DeclareAdoptionInput extends DatedInput {
  @Field(() => ID, { description: 'Who has taken it up.' }) adopter!: string;
  @Field(() => ID, { description: 'The practice.' }) practice!: string;
  @Field(() => ID, { ...optional, description: 'Because of whom, where it is known.' }) via?: string | null;
  @Field(() => ID, { ...optional, description: 'The campaign that spread it.' }) campaign?: string | null;
  @Field(() => String, { ...optional, description: 'Its key there; one is made where missing.' })
  key?: string | null;
}

@InputType({ description: 'Which practice was given up.' })
export class EndAdoptionInput extends EndInput {
  @Field(() => ID, { description: 'The adoption.' }) adoption!: string;
}
