/** Records that make up a programme: money, agreements, phases, rules, contacts. Fields are those of the ontology; a test compares them. */
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import type { JsonValue } from '../../model/entity.js';
import type { Context } from '../context.js';
import { ontologyEnums } from '../enums.js';
import { Actor, Programme, GoverningBody } from './actor.js';
import { Node } from './fact.js';
import { StoredRecord, of } from './record.js';
import { Practice } from './records.js';
import { LocalisedText, Money, Quantity } from './values.js';

@ObjectType(of('Agreement'))
export class Agreement extends StoredRecord {
  @Field(() => ontologyEnums.AgreementForm, { description: 'Form.' }) form!: string;
  @Field(() => LocalisedText, { nullable: true, description: 'Subject.' }) subject?: LocalisedText;
  @Field(() => String, {
    nullable: true,
    description: 'What stands for the case with those who follow it: opaque.',
  })
  caseReference?: string;
  @Field(() => [Actor], { description: 'Parties.' })
  parties(@Ctx() context: Context) {
    return this.many<Actor>('parties', context);
  }
  @Field(() => [Actor], { description: 'Collaborators.' })
  collaborators(@Ctx() context: Context) {
    return this.many<Actor>('collaborators', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('Contribution'))
export class Contribution extends StoredRecord {
  @Field(() => ontologyEnums.ContributionForm, { nullable: true, description: 'Form.' }) form?: string;
  @Field(() => Money, { nullable: true, description: 'Amount.' }) amount?: Money;
  @Field(() => LocalisedText, { nullable: true, description: 'Which goods.' }) goods?: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'Purpose.' }) purpose?: LocalisedText;
  @Field(() => Actor, { nullable: true, description: 'Contributor.' })
  contributor(@Ctx() context: Context) {
    return this.one<Actor>('contributor', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Recipient.' })
  recipient(@Ctx() context: Context) {
    return this.one<Actor>('recipient', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => Fund, { nullable: true, description: 'Fund.' })
  fund(@Ctx() context: Context) {
    return this.one<Fund>('fund', context);
  }
}

@ObjectType(of('Fund'))
export class Fund extends StoredRecord {
  @Field(() => LocalisedText, { nullable: true, description: 'What it may pay for.' })
  mayPayFor?: LocalisedText;
  @Field(() => Money, { nullable: true, description: 'The total that its source states.' })
  statedTotal?: Money;
  @Field(() => LocalisedText, { nullable: true, description: 'For which period.' }) period?: LocalisedText;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Actor], { description: 'Who feeds it.' })
  feeders(@Ctx() context: Context) {
    return this.many<Actor>('feeders', context);
  }
}

@ObjectType(of('Gathering'))
export class Gathering extends StoredRecord {
  @Field(() => ontologyEnums.GatheringForm, { nullable: true, description: 'Form.' }) form?: string;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => GoverningBody, { nullable: true, description: 'Body.' })
  body(@Ctx() context: Context) {
    return this.one<GoverningBody>('body', context);
  }
  @Field(() => [Actor], { description: 'Participants.' })
  participants(@Ctx() context: Context) {
    return this.many<Actor>('participants', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Venue.' })
  venue(@Ctx() context: Context) {
    return this.one<Actor>('venue', context);
  }
}

@ObjectType(of('MeetingRequest'))
export class MeetingRequest extends StoredRecord {
  @Field(() => GoverningBody, { nullable: true, description: 'Body.' })
  body(@Ctx() context: Context) {
    return this.one<GoverningBody>('body', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Who asks.' })
  by(@Ctx() context: Context) {
    return this.one<Actor>('by', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('Phase'))
export class Phase extends StoredRecord {
  @Field(() => Int, { description: 'Order.' }) ordinal!: number;
  @Field(() => ontologyEnums.PhaseStatus, { nullable: true, description: 'Status.' }) status?: string;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Actor], { description: 'Who leads it.' })
  leads(@Ctx() context: Context) {
    return this.many<Actor>('leads', context);
  }
}

@ObjectType(of('Rule'))
export class Rule extends StoredRecord {
  @Field(() => ontologyEnums.RuleForm, { description: 'Form.' }) form!: string;
  @Field(() => LocalisedText, { nullable: true, description: 'Statement.' }) statement?: LocalisedText;
  @Field(() => GraphQLJSON, { nullable: true, description: 'Parameters.' }) parameters?: JsonValue;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Node], { description: 'What it is about.' })
  about(@Ctx() context: Context) {
    return this.many<Node>('about', context);
  }
}

@ObjectType(of('RecordKeeping'))
export class RecordKeeping extends StoredRecord {
  @Field(() => [ontologyEnums.KeptRecords], { description: 'Which records.' }) kinds!: string[];
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('Assessment'))
export class Assessment extends StoredRecord {
  @Field(() => ontologyEnums.AssessmentOutcome, { description: 'Outcome.' }) outcome!: string;
  @Field(() => Rule, { nullable: true, description: 'Rule.' }) rule(@Ctx() context: Context) {
    return this.one<Rule>('rule', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Who is bound.' }) actor(@Ctx() context: Context) {
    return this.one<Actor>('actor', context);
  }
}

@ObjectType(of('OpenQuestion'))
export class OpenQuestion extends StoredRecord {
  @Field(() => LocalisedText, { description: 'What is not said.' }) statement!: LocalisedText;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Node], { description: 'About.' })
  about(@Ctx() context: Context) {
    return this.many<Node>('about', context);
  }
}

@ObjectType(of('Distinction'))
export class Distinction extends StoredRecord {
  @Field(() => ontologyEnums.DistinctionVerdict, { description: 'Verdict.' }) verdict!: string;
  @Field(() => LocalisedText, { description: 'Why.' }) statement!: LocalisedText;
  @Field(() => [Node], { description: 'Between.' })
  between(@Ctx() context: Context) {
    return this.many<Node>('between', context);
  }
}

@ObjectType(of('Target'))
export class Target extends StoredRecord {
  @Field(() => LocalisedText, { nullable: true, description: 'Measure.' }) measure?: LocalisedText;
  @Field(() => Quantity, { nullable: true, description: 'Quantity.' }) quantity?: Quantity;
  @Field(() => LocalisedText, { nullable: true, description: 'Period.' }) period?: LocalisedText;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('Instrument'))
export class Instrument extends StoredRecord {
  @Field(() => LocalisedText, { nullable: true, description: 'Description.' }) description?: LocalisedText;
  @Field(() => Boolean, { nullable: true, description: 'Is a hire.' }) isHire?: boolean;
  @Field(() => Money, { nullable: true, description: 'Cost to the company.' }) costToCompany?: Money;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Practice], { description: 'Practices.' })
  practices(@Ctx() context: Context) {
    return this.many<Practice>('practices', context);
  }
}

@ObjectType(of('Activity'))
export class Activity extends StoredRecord {
  @Field(() => LocalisedText, { nullable: true, description: 'Description.' }) description?: LocalisedText;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Actor], { description: 'Leads.' })
  leads(@Ctx() context: Context) {
    return this.many<Actor>('leads', context);
  }
  @Field(() => [Actor], { description: 'Partners.' })
  partners(@Ctx() context: Context) {
    return this.many<Actor>('partners', context);
  }
  @Field(() => [Actor], { description: 'Addressees.' })
  addressees(@Ctx() context: Context) {
    return this.many<Actor>('addressees', context);
  }
}

@ObjectType(of('AccessRule'))
export class AccessRule extends StoredRecord {
  @Field(() => ontologyEnums.Channel, { description: 'Channel.' }) channel!: string;
  @Field(() => Boolean, { nullable: true, description: 'By appointment only.' })
  appointmentRequired?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Free of charge.' }) freeOfCharge?: boolean;
  @Field(() => [Actor], { description: 'Desks.' })
  desks(@Ctx() context: Context) {
    return this.many<Actor>('desks', context);
  }
}

@ObjectType(of('ContactPoint'))
export class ContactPoint extends StoredRecord {
  @Field(() => ontologyEnums.Channel, { description: 'Channel.' }) channel!: string;
  @Field(() => String, { description: 'Value.' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Extension.' }) extension?: string;
  @Field(() => ontologyEnums.ContactAudience, { nullable: true, description: 'Audience.' }) audience?: string;
  @Field(() => Boolean, { nullable: true, description: 'For its audience only.' }) exclusive?: boolean;
  @Field(() => Actor, { nullable: true, description: 'Whose.' })
  of(@Ctx() context: Context) {
    return this.one<Actor>('of', context);
  }
  @Field(() => [Actor], { description: 'About.' })
  about(@Ctx() context: Context) {
    return this.many<Actor>('about', context);
  }
  @Field(() => [Actor], { description: 'For the citizens of.' })
  citizensOf(@Ctx() context: Context) {
    return this.many<Actor>('citizensOf', context);
  }
}
