/** Records about practices, opportunities and sources. Fields are those of the ontology; a test compares them. */
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import type { JsonValue } from '../../model/entity.js';
import type { Context } from '../context.js';
import { ontologyEnums } from '../enums.js';
import { DateScalar } from '../scalars.js';
import { Actor, Programme } from './actor.js';
import { StoredRecord, of } from './record.js';
import { LocalisedText } from './values.js';

@ObjectType(of('Source'))
export class Source extends StoredRecord {
  @Field(() => ontologyEnums.SourceForm, { description: 'Form.' }) form!: string;
  @Field(() => String, { nullable: true, description: 'Publisher.' }) publisher?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Date.' }) published?: string;
  @Field(() => String, { nullable: true, description: 'Edition.' }) edition?: string;
  @Field(() => LocalisedText, { nullable: true, description: 'In what capacity.' }) capacity?: LocalisedText;
  @Field(() => String, { nullable: true, description: 'SHA-256 checksum.' }) checksum?: string;
  @Field(() => String, { nullable: true, description: 'Address.' }) url?: string;
  @Field(() => Actor, { nullable: true, description: 'Declarant.' })
  declarant(@Ctx() context: Context) {
    return this.one<Actor>('declarant', context);
  }
}

@ObjectType(of('Practice'))
export class Practice extends StoredRecord {
  @Field(() => LocalisedText, { nullable: true, description: 'Description.' }) description?: LocalisedText;
  @Field(() => Boolean, { nullable: true, description: 'Is a hire.' }) isHire?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Is an inclusion action.' })
  isInclusionAction?: boolean;
  @Field(() => [Programme], { description: 'Programmes.' })
  programmes(@Ctx() context: Context) {
    return this.many<Programme>('programmes', context);
  }
}

@ObjectType(of('Adoption'))
export class Adoption extends StoredRecord {
  @Field(() => Actor, { nullable: true, description: 'Adopter.' })
  adopter(@Ctx() context: Context) {
    return this.one<Actor>('adopter', context);
  }
  @Field(() => Practice, { nullable: true, description: 'Practice.' })
  practice(@Ctx() context: Context) {
    return this.one<Practice>('practice', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Because of.' })
  via(@Ctx() context: Context) {
    return this.one<Actor>('via', context);
  }
  @Field(() => Campaign, { nullable: true, description: 'Campaign.' })
  campaign(@Ctx() context: Context) {
    return this.one<Campaign>('campaign', context);
  }
}

@ObjectType(of('Campaign'))
export class Campaign extends StoredRecord {
  @Field(() => ontologyEnums.CampaignStatus, { description: 'Status.' }) status!: string;
  @Field(() => [ontologyEnums.CampaignChannel], {
    nullable: true,
    description: 'The kinds of tie along which it invites.',
  })
  channels?: readonly string[];
  @Field(() => Int, {
    nullable: true,
    description:
      'The probability in percent that is assumed of the channel "same territory": that an adopter brings another one with a seat in the same municipality to adopt. Null where it is no channel.',
  })
  territoryPercent?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many steps invitations go from the first ring; 0: the first ring only.',
  })
  hops?: number;
  @Field(() => Int, {
    nullable: true,
    description: 'It invites nobody who has so many open invitations, whoever sent them.',
  })
  maxOpenPerCompany?: number;
  @Field(() => Int, { nullable: true, description: 'The most invitations that one adopter sends.' })
  maxPerInviter?: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'For so many months after an invitation to the practice has ended unaccepted, nobody is invited to it again.',
  })
  coolingOffMonths?: number;
  @Field(() => Int, { nullable: true, description: 'Days that an invitation stays open.' })
  answerDays?: number;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether those who had adopted the practice by another way invite too, as a part of the first ring.',
  })
  adoptersInvite?: boolean;
  @Field(() => Int, { nullable: true, description: 'The random seed of its simulated expectation.' })
  randomSeed?: number;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'How the first ring was planned; null where it was chosen by hand.',
  })
  plan?: JsonValue;
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => Practice, { nullable: true, description: 'Practice.' })
  practice(@Ctx() context: Context) {
    return this.one<Practice>('practice', context);
  }
}

@ObjectType(of('Invitation'))
export class Invitation extends StoredRecord {
  @Field(() => ontologyEnums.InvitationStatus, { description: 'Status.' }) status!: string;
  @Field(() => Int, {
    nullable: true,
    description: '0 for those asked first; one more than the ring of the adopter that invites.',
  })
  ring?: number;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Ids of the ties that lead from the inviter to the invited; empty in the first ring.',
  })
  path?: JsonValue;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can be answered.' })
  expiresOn?: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it was answered or withdrawn, or the last one on which it could be answered.',
  })
  endedOn?: string;
  @Field(() => Campaign, { nullable: true, description: 'Campaign.' })
  campaign(@Ctx() context: Context) {
    return this.one<Campaign>('campaign', context);
  }
  @Field(() => Practice, { nullable: true, description: 'Practice.' })
  practice(@Ctx() context: Context) {
    return this.one<Practice>('practice', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Inviter.' })
  inviter(@Ctx() context: Context) {
    return this.one<Actor>('inviter', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Invitee.' })
  invitee(@Ctx() context: Context) {
    return this.one<Actor>('invitee', context);
  }
}

@ObjectType(of('Opportunity'))
export class Opportunity extends StoredRecord {
  @Field(() => ontologyEnums.OpportunityForm, { description: 'Form.' }) form!: string;
  @Field(() => ontologyEnums.OpportunityStatus, { nullable: true, description: 'Status.' }) status?: string;
  @Field(() => LocalisedText, { nullable: true, description: 'Description.' }) description?: LocalisedText;
  @Field(() => Int, { nullable: true, description: 'Places.' }) places?: number;
  @Field(() => Int, { nullable: true, description: 'Places taken.' }) placesTaken?: number;
  @Field(() => DateScalar, { nullable: true, description: 'Deadline.' }) deadline?: string;
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'Sector.' }) sector?: string;
  @Field(() => Actor, { nullable: true, description: 'Publisher.' })
  publisher(@Ctx() context: Context) {
    return this.one<Actor>('publisher', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
  @Field(() => [Actor], { description: 'Where.' })
  where(@Ctx() context: Context) {
    return this.many<Actor>('where', context);
  }
  @Field(() => [Actor], { description: 'Those it is for in particular: alerted whatever they prefer.' })
  addressedTo(@Ctx() context: Context) {
    return this.many<Actor>('addressedTo', context);
  }
}

@ObjectType(of('OpportunityAnswer'))
export class OpportunityAnswer extends StoredRecord {
  @Field(() => ontologyEnums.AnswerForm, { description: 'Form.' }) form!: string;
  @Field(() => ontologyEnums.AnswerStatus, { description: 'Status.' }) status!: string;
  @Field(() => ontologyEnums.AnswerOutcome, { nullable: true, description: 'Outcome.' }) outcome?: string;
  @Field(() => String, { nullable: true, description: 'Case reference.' }) caseReference?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Answered on.' }) answeredOn?: string;
  @Field(() => Opportunity, { nullable: true, description: 'Opportunity.' })
  opportunity(@Ctx() context: Context) {
    return this.one<Opportunity>('opportunity', context);
  }
  @Field(() => Actor, { nullable: true, description: 'From.' })
  from(@Ctx() context: Context) {
    return this.one<Actor>('from', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Publisher of the opportunity.' })
  publisher(@Ctx() context: Context) {
    return this.one<Actor>('publisher', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('InclusionProject'))
export class InclusionProject extends StoredRecord {
  @Field(() => ontologyEnums.ProjectForm, { nullable: true, description: 'Form.' }) form?: string;
  @Field(() => Int, { nullable: true, description: 'For how many people.' }) people?: number;
  @Field(() => ontologyEnums.ProjectOutcome, { nullable: true, description: 'How it ended.' })
  outcome?: string;
  @Field(() => String, {
    nullable: true,
    description: 'What stands for the case with those who follow it: opaque.',
  })
  caseReference?: string;
  @Field(() => Actor, { nullable: true, description: 'Company.' })
  company(@Ctx() context: Context) {
    return this.one<Actor>('company', context);
  }
  @Field(() => [Actor], { description: 'Partners.' })
  partners(@Ctx() context: Context) {
    return this.many<Actor>('partners', context);
  }
  @Field(() => Practice, { nullable: true, description: 'Practice.' })
  practice(@Ctx() context: Context) {
    return this.one<Practice>('practice', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('Award'))
export class Award extends StoredRecord {
  @Field(() => Actor, { nullable: true, description: 'Recipient.' })
  recipient(@Ctx() context: Context) {
    return this.one<Actor>('recipient', context);
  }
  @Field(() => Actor, { nullable: true, description: 'Grantor.' })
  grantor(@Ctx() context: Context) {
    return this.one<Actor>('grantor', context);
  }
  @Field(() => Programme, { nullable: true, description: 'Programme.' })
  programme(@Ctx() context: Context) {
    return this.one<Programme>('programme', context);
  }
}

@ObjectType(of('AlertPreference'))
export class AlertPreference extends StoredRecord {
  @Field(() => GraphQLJSON, { nullable: true, description: 'Filter.' }) filter?: JsonValue;
  @Field(() => Actor, { nullable: true, description: 'Subscriber.' })
  subscriber(@Ctx() context: Context) {
    return this.one<Actor>('subscriber', context);
  }
  @Field(() => [Actor], { description: 'Follows.' })
  follows(@Ctx() context: Context) {
    return this.many<Actor>('follows', context);
  }
}

@ObjectType(of('AlertChannel'))
export class AlertChannel extends StoredRecord {
  @Field(() => ontologyEnums.AlertChannelForm, { description: 'Form.' }) form!: string;
  @Field(() => String, { description: 'Address.' }) address!: string;
  @Field(() => ontologyEnums.AlertFrequency, { description: 'Frequency.' }) frequency!: string;
  @Field(() => ontologyEnums.Language, { description: 'Language of what is sent.' }) language!: string;
  @Field(() => ontologyEnums.AlertChannelStatus, { description: 'Status.' }) status!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Confirmed address: mail is sent to no other.',
  })
  confirmedAddress?: string;
  @Field(() => Int, { nullable: true, description: 'How often the secret was changed.' })
  secretVersion?: number;
  @Field(() => DateScalar, { nullable: true, description: 'When the secret was changed last.' })
  secretSince?: string;
  @Field(() => Actor, { nullable: true, description: 'Subscriber.' })
  subscriber(@Ctx() context: Context) {
    return this.one<Actor>('subscriber', context);
  }
}

@ObjectType(of('NetworkFile'))
export class NetworkFile extends StoredRecord {
  @Field(() => String, { description: 'Edition.' }) edition!: string;
  @Field(() => String, { description: 'SHA-256 checksum.' }) checksum!: string;
}

@ObjectType(of('NetworkLoad'))
export class NetworkLoad extends StoredRecord {
  @Field(() => String, { description: 'Edition.' }) edition!: string;
  @Field(() => String, { description: 'SHA-256 checksum.' }) checksum!: string;
  @Field(() => Int, { description: 'Batch.' }) batch!: number;
  @Field(() => Int, { description: 'Batches in all.' }) batches!: number;
}
