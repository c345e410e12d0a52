/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Properties: How a desk can be used, by channel and date. */
export type AccessRulePropertiesInput = {
  /** By appointment only. */
  appointmentRequired?: boolean | null | undefined;
  /** Channel. */
  channel?: Channel | null | undefined;
  /** Free of charge. */
  freeOfCharge?: boolean | null | undefined;
};

/** Properties: Something several parties do together, each in a role. */
export type ActivityPropertiesInput = {
  /** Description. */
  description?: LocalisedTextInput | null | undefined;
};

/** What asking one actor costs. */
export type ActorCostInput = {
  /** The actor. */
  actor: string | number;
  /** What it costs, 0 or more, in whatever the budget is in. */
  cost: number;
};

/** Which actors; all conditions hold at once. */
export type ActorFilterInput = {
  /** Among these. */
  ids?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<ActorKind> | null | undefined;
  /** A member of this programme, consortium, association or group. */
  memberOf?: string | number | null | undefined;
  /** As one of these; beside `programme`. A class that a source states, else what the rule of the programme gives on the day. */
  membershipClasses?: Array<MembershipStanding> | null | undefined;
  /** Stated by one of these network files. */
  networks?: Array<string> | null | undefined;
  /** A member of this programme. */
  programme?: string | number | null | undefined;
  /** In one of these sectors. */
  sectors?: Array<Sector> | null | undefined;
  /** For one of these; beside `programme`. */
  systems?: Array<System> | null | undefined;
  /** Every word begins a word of one of its names; accents, case and punctuation do not matter. */
  text?: string | null | undefined;
  /** In this place or anything inside it. */
  within?: string | number | null | undefined;
};

/** The kinds of actor. */
export type ActorKind =
  /** A company. Its seats are SEATED_IN ties. */
  | 'Company'
  /** A cooperative, social or not, or a consortium of cooperatives. */
  | 'Cooperative'
  /** A table, board or group that governs a programme. */
  | 'GoverningBody'
  /** A plural that its source does not enumerate. It receives contact and never passes it on; it is not counted as an organisation. */
  | 'Group'
  /** Any other organisation: public body, consortium of municipalities, diocese, foundation, association, union, school, office, … */
  | 'Institution'
  /** Where a person in difficulty is listened to: Caritas listening point, reception, job desk. */
  | 'ListeningPoint'
  /** A municipality, as a place and as its administration. */
  | 'Municipality'
  /** A network or project with members, rules, phases, money and bodies. */
  | 'Programme'
  /** A district, ambito, province, metropolitan area, region or other area. */
  | 'Territory';

/** By what a list of actors is ordered. */
export type ActorOrderField =
  /** By name. */
  | 'NAME'
  /** By when they came into being; unknown last. */
  | 'SINCE';

/** The order of a list of actors. */
export type ActorOrderInput = {
  /** By what. */
  by: ActorOrderField;
  /** The other way round. */
  descending?: boolean;
};

/** What kind of actor it is, and its properties: exactly one of these. */
export type ActorPropertiesInput = {
  /** Of company. */
  company?: CompanyPropertiesInput | null | undefined;
  /** Of cooperative. */
  cooperative?: CooperativePropertiesInput | null | undefined;
  /** Of governing body. */
  governingBody?: GoverningBodyPropertiesInput | null | undefined;
  /** Of group. */
  group?: GroupPropertiesInput | null | undefined;
  /** Of institution. */
  institution?: InstitutionPropertiesInput | null | undefined;
  /** Of listening point. */
  listeningPoint?: ListeningPointPropertiesInput | null | undefined;
  /** Of municipality. */
  municipality?: MunicipalityPropertiesInput | null | undefined;
  /** Of programme. */
  programme?: ProgrammePropertiesInput | null | undefined;
  /** Of territory. */
  territory?: TerritoryPropertiesInput | null | undefined;
};

/** Where companies are looked for that have adopted nothing. */
export type AdoptionGapPlace =
  /** Up and down the supply chains of the members of the programme. */
  | 'CHAIN'
  /** In the places that the programme serves, and in all places inside them. */
  | 'TERRITORY';

/** What parties put their names to. */
export type AgreementForm =
  /** Pact */
  | 'PACT'
  /** Partnership agreement */
  | 'PARTNERSHIP'
  /** Protocol */
  | 'PROTOCOL'
  /** Common regulation */
  | 'REGULATION';

/** Properties: A protocol, partnership agreement, pact or common regulation. */
export type AgreementPropertiesInput = {
  /** Case reference. */
  caseReference?: string | null | undefined;
  /** Form. */
  form?: AgreementForm | null | undefined;
  /** Subject. */
  subject?: LocalisedTextInput | null | undefined;
};

/** What an alert is about. */
export type AlertCause =
  /** The last day of an opportunity is 7 days away, or fewer. */
  | 'DEADLINE_NEAR'
  /** An invitation was sent. */
  | 'INVITATION'
  /** An obligation falls due. */
  | 'OBLIGATION_DUE'
  /** An opportunity was changed, or opened again. */
  | 'OPPORTUNITY_CHANGED'
  /** An opportunity was filled. */
  | 'OPPORTUNITY_FILLED'
  /** An opportunity was published. */
  | 'OPPORTUNITY_PUBLISHED'
  /** An opportunity was withdrawn, closed or removed. */
  | 'OPPORTUNITY_WITHDRAWN';

/** How alerts reach an organisation that is not connected. */
export type AlertChannelForm =
  /** E-mail */
  | 'EMAIL'
  /** Webhook */
  | 'WEBHOOK';

/** Properties: Where alerts of an actor are sent: an address of mail of an organisation, never of a person, or of a program that takes webhooks. */
export type AlertChannelPropertiesInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Confirmed address. */
  confirmedAddress?: string | null | undefined;
  /** Form. */
  form?: AlertChannelForm | null | undefined;
  /** Frequency. */
  frequency?: AlertFrequency | null | undefined;
  /** Language. */
  language?: Language | null | undefined;
  /** Secret changed on. */
  secretSince?: string | null | undefined;
  /** Changes of the secret. */
  secretVersion?: number | null | undefined;
  /** Status. */
  status?: AlertChannelStatus | null | undefined;
};

/** Whether anything is sent on a channel. */
export type AlertChannelStatus =
  /** In use */
  | 'CONFIRMED'
  /** Paused */
  | 'PAUSED'
  /** Stopped: messages do not arrive */
  | 'STOPPED'
  /** To be confirmed */
  | 'UNCONFIRMED'
  /** Ended by whoever receives it */
  | 'UNSUBSCRIBED';

/** How often what has come in is sent. */
export type AlertFrequency =
  /** At once */
  | 'AT_ONCE'
  /** Daily */
  | 'DAILY'
  /** Each Monday */
  | 'WEEKLY';

/** Why an actor was alerted. */
export type AlertReasonKind =
  /** The opportunity is addressed to it. */
  | 'ADDRESSED'
  /** It had been alerted about the same before. */
  | 'ALERTED_BEFORE'
  /** The filter of a preference of its is met in all its terms. */
  | 'FILTER'
  /** A preference of its follows the publisher or the programme. */
  | 'FOLLOWS'
  /** It is the one invited. */
  | 'INVITED'
  /** It owes what falls due. */
  | 'OBLIGED';

/** Why nothing was marked. */
export type AlertsRefusal =
  /** You do not speak for its owner. */
  | 'NOT_YOUR_INBOX';

/** What sort of name another name is. */
export type AlternativeNameForm =
  /** A short form. */
  | 'ABBREVIATION'
  /** Its initials. */
  | 'ACRONYM'
  /** What it was called before. */
  | 'FORMER'
  /** The name in full. */
  | 'OFFICIAL'
  /** Another spelling or wording. */
  | 'VARIANT';

/** Another name of the same actor. */
export type AlternativeNameInput = {
  /** What sort of name it is. */
  form: AlternativeNameForm;
  /** The name. */
  name: string;
};

/** Why a question about the structure of the network has no answer. */
export type AnalysisRefusal =
  /** It was cancelled. */
  | 'CANCELLED'
  /** The first day comes after the second. */
  | 'FROM_AFTER_TO'
  /** A number is beyond its limits. */
  | 'OUT_OF_RANGE'
  /** It would take longer than the limit of time; `startJob` has a longer one. */
  | 'OUT_OF_TIME'
  /** A condition needs a programme beside it. */
  | 'PROGRAMME_NEEDED'
  /** The thread that did the work ended: try again. */
  | 'THREAD_LOST'
  /** Too much long work waits already: try again later. */
  | 'TOO_BUSY'
  /** It is too much work to wait for, at a guess: ask it with `startJob`. */
  | 'TOO_LONG'
  /** Something is named that is not there, or is of another kind. */
  | 'UNKNOWN_ACTOR';

/** How an organisation answers an opportunity. */
export type AnswerForm =
  /** Interest */
  | 'INTEREST'
  /** Referral of a case */
  | 'REFERRAL';

/** What came of an accepted answer. */
export type AnswerOutcome =
  /** Completed */
  | 'COMPLETED'
  /** Hired */
  | 'HIRED'
  /** Interrupted */
  | 'INTERRUPTED'
  /** Not taken up */
  | 'NOT_TAKEN_UP'
  /** Taken up */
  | 'TAKEN_UP';

/** Where an answer stands. */
export type AnswerStatus =
  /** Accepted */
  | 'ACCEPTED'
  /** Declined */
  | 'DECLINED'
  /** Waiting */
  | 'OPEN'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Why a company cannot be approached as it was described. */
export type ApproachRefusal =
  /** Nothing was said of the company but perhaps its name. */
  | 'NOTHING_GIVEN'
  /** A number is outside its range. */
  | 'OUT_OF_RANGE'
  /** Some ids are not those of known organisations that have members. */
  | 'UNKNOWN_ASSOCIATION'
  /** The id is not that of a known programme. */
  | 'UNKNOWN_PROGRAMME';

/** What a responsible person says of an obligation. */
export type AssessmentOutcome =
  /** Excused */
  | 'EXCUSED'
  /** Fulfilled, be it another way */
  | 'FULFILLED'
  /** Missed */
  | 'MISSED';

/** Properties: A responsible person says how an actor stands to what fell due under a rule from `since` to `until`; who it is, and in what capacity, its source says. */
export type AssessmentPropertiesInput = {
  /** Outcome. */
  outcome?: AssessmentOutcome | null | undefined;
};

/** Why an organisation is not invited. */
export type BarringReason =
  /** It accepted another invitation to the practice. */
  | 'ACCEPTED_ELSEWHERE'
  /** It has adopted the practice. */
  | 'ADOPTED'
  /** It was invited in this campaign before, whatever came of it. */
  | 'ASKED_BEFORE'
  /** Another invitation to the practice is open. */
  | 'ASKED_ELSEWHERE'
  /** It has as many open invitations as the campaign allows. */
  | 'BURDENED'
  /** Another invitation to the practice ended too short a time ago. */
  | 'COOLING_OFF';

/** What a governing body is for. */
export type BodyForm =
  /** Board of companies */
  | 'BOARD_OF_COMPANIES'
  /** Steering table */
  | 'STEERING_TABLE'
  /** Technical table */
  | 'TECHNICAL_TABLE'
  /** Working group */
  | 'WORKING_GROUP';

/** What the probability of a channel rests on. */
export type CalibrationBasis =
  /** On recorded trials. */
  | 'ESTIMATED'
  /** On the assumption of the ontology: the trials say too little. */
  | 'PRIOR';

/** What `calibration` is asked. */
export type CalibrationInput = {
  /** The day asked about; the enclosing field's where missing, else today in Europe/Rome. */
  asOf?: string | null | undefined;
  /** Also counts invented networks; the enclosing field's choice where missing, else false. */
  includeFiction?: boolean | null | undefined;
  /** Also counts proposed and conditional facts, and planned ones without a day; the enclosing field's choice where missing, else false. */
  includeProposed?: boolean | null | undefined;
  /** The smallest effective sample that replaces a prior: 1 to 100000. */
  minimum?: number;
  /** Only trials of this practice; of all where missing. */
  practice?: string | number | null | undefined;
  /** Only trials of practices of this programme. */
  programme?: string | number | null | undefined;
};

/** The kinds of tie along which a campaign may invite: those that pass influence. */
export type CampaignChannel =
  /** collaborates with */
  | 'COLLABORATES_WITH'
  /** contributes to */
  | 'CONTRIBUTES_TO'
  /** coordinates */
  | 'COORDINATES'
  /** looks after relations with */
  | 'LIAISES_WITH'
  /** manages */
  | 'MANAGES'
  /** member of */
  | 'MEMBER_OF'
  /** organises */
  | 'ORGANISES'
  /** represents */
  | 'REPRESENTS'
  /** sits on */
  | 'SITS_ON'
  /** supplies */
  | 'SUPPLIES'
  /** trains */
  | 'TRAINS'
  /** unit of */
  | 'UNIT_OF';

/** Which campaign. */
export type CampaignInput = {
  /** The campaign. */
  campaign: string | number;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** Properties: A programme spreads a practice: it asks the first, and each who adopts invites its neighbours along the allowed channels. */
export type CampaignPropertiesInput = {
  /** Earlier adopters invite too. */
  adoptersInvite?: boolean | null | undefined;
  /** Days to answer. */
  answerDays?: number | null | undefined;
  /** Channels. */
  channels?: Array<CampaignChannel> | null | undefined;
  /** Months of cooling-off after an invitation. */
  coolingOffMonths?: number | null | undefined;
  /** Hops from the first ring. */
  hops?: number | null | undefined;
  /** Most open invitations per company. */
  maxOpenPerCompany?: number | null | undefined;
  /** Most invitations from each inviter. */
  maxPerInviter?: number | null | undefined;
  /** Random seed of the simulation. */
  randomSeed?: number | null | undefined;
  /** Status. */
  status?: CampaignStatus | null | undefined;
  /** Assumed probability between those of one municipality, in percent. */
  territoryPercent?: number | null | undefined;
};

/** Where a campaign stands. */
export type CampaignStatus =
  /** Closed */
  | 'CLOSED'
  /** Draft */
  | 'DRAFT'
  /** Paused */
  | 'PAUSED'
  /** Running */
  | 'RUNNING';

/** Which job is to end. */
export type CancelJobInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The job. */
  id: string | number;
};

/** How sure ties are at the least on the day asked about. */
export type Certainty =
  /** Only those that are certain. */
  | 'CERTAIN'
  /** Those that are certain, and those that nothing contradicts. */
  | 'PRESUMED';

/** How a desk can be used, from a day on. */
export type ChangeDeskAccessInput = {
  /** All the ways: those that are missing end. */
  access: Array<DeskAccessInput>;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The desk, or a programme. */
  desk: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** From when on. */
  on: string;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** How an organisation can be contacted or a desk used. */
export type Channel =
  /** E-mail */
  | 'EMAIL'
  /** In person */
  | 'IN_PERSON'
  /** Mobile telephone */
  | 'MOBILE'
  /** Online */
  | 'ONLINE'
  /** Telephone */
  | 'PHONE'
  /** Social network */
  | 'SOCIAL'
  /** Website */
  | 'WEBSITE';

/** A kind of tie along which behaviour spreads. */
export type ChannelInput = {
  /** Which way; as the ontology says where missing. */
  flow?: InfluenceFlow | null | undefined;
  /** The kind of tie. */
  kind: TieKind;
  /** From 0 to 1; what calibration or the prior of the kind says where missing. */
  probability?: number | null | undefined;
};

/** A source that is stored, and where in it. */
export type CitedSourceInput = {
  /** Key of the register's entry. */
  entry?: string | null | undefined;
  /** Lines of the document, counted from 1. */
  lines?: string | null | undefined;
  /** The source. */
  source: string | number;
  /** The few words the fact rests on. */
  words?: Array<string> | null | undefined;
};

/** A desk that closes. */
export type CloseDeskInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The desk. */
  desk: string | number;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The first day on which it is no more. */
  on: string;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** The desk that takes its place. */
  successor?: string | number | null | undefined;
};

/** The end of an actor. */
export type CloseOrganisationInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The first day on which it is no more. */
  on: string;
  /** Who closes. */
  organisation: string | number;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Who takes its place: of the same kind. */
  successor?: string | number | null | undefined;
};

/** Why nothing was changed. */
export type CommandRefusal =
  /** Things stand in another way than it needs. */
  | 'CONFLICT'
  /** It does not fit the ontology, or makes no sense; `problems` say where. */
  | 'INVALID'
  /** Others still refer to it; `related` says who. */
  | 'IN_USE'
  /** The idempotency key was used with another input. */
  | 'KEY_REUSED'
  /** There would be too many. */
  | 'LIMIT'
  /** You may not change this. */
  | 'NOT_ALLOWED'
  /** There may be one already; `related` says which. */
  | 'POSSIBLE_DUPLICATE'
  /** It has another version than you expect, or others were faster many times. */
  | 'STALE'
  /** An id, or a value that must be unique, is taken. */
  | 'TAKEN'
  /** Something that it names is not there, or is of another kind, or may not be seen by you. */
  | 'UNKNOWN';

/** Properties: A company. Its seats are SEATED_IN ties. */
export type CompanyPropertiesInput = {
  /** ATECO code. */
  ateco?: string | null | undefined;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Size. */
  size?: CompanySize | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** By recommendation 2003/361/EC. */
export type CompanySize =
  /** Large */
  | 'LARGE'
  /** Medium */
  | 'MEDIUM'
  /** Micro */
  | 'MICRO'
  /** Small */
  | 'SMALL';

/** Whom a contact is meant for. */
export type ContactAudience =
  /** Citizens */
  | 'CITIZENS'
  /** Companies */
  | 'COMPANIES'
  /** Everyone */
  | 'EVERYONE'
  /** Partners */
  | 'PARTNERS';

/** How an actor can be contacted. */
export type ContactInput = {
  /** For what: actors. */
  about?: Array<string | number> | null | undefined;
  /** For whom. */
  audience?: ContactAudience | null | undefined;
  /** How. */
  channel: Channel;
  /** For the citizens of these places only. */
  citizensOf?: Array<string | number> | null | undefined;
  /** For these and nobody else. */
  exclusive?: boolean | null | undefined;
  /** Extension. */
  extension?: string | null | undefined;
  /** Number or address, of the organisation and of no person. */
  value: string;
};

/** Properties: A typed channel of an organisation, desk or programme. */
export type ContactPointPropertiesInput = {
  /** Audience. */
  audience?: ContactAudience | null | undefined;
  /** Channel. */
  channel?: Channel | null | undefined;
  /** For its audience only. */
  exclusive?: boolean | null | undefined;
  /** Extension. */
  extension?: string | null | undefined;
  /** Value. */
  value?: string | null | undefined;
};

/** How something is given. */
export type ContributionForm =
  /** Co-financing */
  | 'CO_FINANCING'
  /** Donation in kind */
  | 'DONATION_IN_KIND'
  /** Donation in money */
  | 'DONATION_IN_MONEY'
  /** Grant */
  | 'GRANT';

/** Properties: Money or goods given to a programme, fund or organisation. */
export type ContributionPropertiesInput = {
  /** Amount. */
  amount?: MoneyInput | null | undefined;
  /** Form. */
  form?: ContributionForm | null | undefined;
  /** What. */
  goods?: LocalisedTextInput | null | undefined;
  /** Purpose. */
  purpose?: LocalisedTextInput | null | undefined;
};

/** Properties: A cooperative, social or not, or a consortium of cooperatives. */
export type CooperativePropertiesInput = {
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Type. */
  type?: CooperativeType | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Social cooperatives by law 381/1991, and others. */
export type CooperativeType =
  /** Social, type A */
  | 'A'
  /** Social, type B */
  | 'B'
  /** Consortium of cooperatives */
  | 'CONSORTIUM'
  /** Social, mixed */
  | 'MIXED'
  /** Other cooperative */
  | 'OTHER';

/** What was recorded otherwise than it is. What is missing stays; `reason` must be given. */
export type CorrectFactInput = {
  /** All its other names. */
  alternativeNames?: Array<AlternativeNameInput> | null | undefined;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** The actor, record or tie. */
  id: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** What is claimed. */
  modality?: Modality | null | undefined;
  /** Its name, or title. */
  name?: string | null | undefined;
  /** Of an actor or record: what changes. */
  properties?: FactPropertiesInput | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** Of a record: who stands in which role. */
  references?: Array<RoleInput> | null | undefined;
  /** When it began. */
  since?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Of a tie: strength of contact, in (0, 1]; null for that of its kind. */
  strength?: number | null | undefined;
  /** Of a tie: what changes. */
  tieProperties?: TieInput | null | undefined;
  /** When it ended: its last day. */
  until?: string | null | undefined;
};

/** What `coverage` is asked. */
export type CoverageInput = {
  /** The day asked about; the enclosing field's where missing, else today in Europe/Rome. */
  asOf?: string | null | undefined;
  /** How sure the ties are at the least on the day. */
  certainty?: Certainty;
  /** Whom a source reaches is covered, or who reaches a source. */
  direction?: ReachDirection;
  /** Longest chain, in ties: 1 to 8. */
  hops?: number;
  /** Also counts invented networks; the enclosing field's choice where missing, else false. */
  includeFiction?: boolean | null | undefined;
  /** Also counts proposed and conditional facts, and planned ones without a day; the enclosing field's choice where missing, else false. */
  includeProposed?: boolean | null | undefined;
  /** Only along ties of these kinds. */
  kinds?: Array<TieKind> | null | undefined;
  /** By whom: desks, listening points, programmes, …; 10,000 at the most. */
  sources: ActorFilterInput;
  /** Who is to be covered: municipalities, companies, … Groups only where named by kind or id. */
  targets: ActorFilterInput;
  /** Also along ties to places. */
  territory?: boolean;
};

/** Why a question about coverage or gaps has no answer. */
export type CoverageRefusal =
  /** It was cancelled. */
  | 'CANCELLED'
  /** A number is beyond its limits. */
  | 'OUT_OF_RANGE'
  /** It would take longer than the limit of time; `startJob` has a longer one. */
  | 'OUT_OF_TIME'
  /** A condition needs a programme beside it. */
  | 'PROGRAMME_NEEDED'
  /** The thread that did the work ended: try again. */
  | 'THREAD_LOST'
  /** Too much long work waits already: try again later. */
  | 'TOO_BUSY'
  /** It is too much work to wait for, at a guess: ask it with `startJob`. */
  | 'TOO_LONG'
  /** The filter of the sources matches too many. */
  | 'TOO_MANY'
  /** Something is named that is not there, or is of another kind. */
  | 'UNKNOWN_ACTOR';

/** A declaration, which becomes a source of what is entered with it. */
export type DeclarationInput = {
  /** The actor that declares; you yourself where missing. */
  by?: string | number | null | undefined;
  /** In what capacity. */
  capacity?: LocalisedTextInput | null | undefined;
  /** When; today in Europe/Rome where missing. */
  on?: string | null | undefined;
};

/** A way in which a desk can be used. */
export type DeskAccessInput = {
  /** By appointment only. */
  appointmentRequired?: boolean | null | undefined;
  /** How. */
  channel: Channel;
  /** Free of charge. */
  freeOfCharge?: boolean | null | undefined;
};

/** Properties: Mentions that look alike and are not shown to be one. */
export type DistinctionPropertiesInput = {
  /** Why. */
  statement?: LocalisedTextInput | null | undefined;
  /** Verdict. */
  verdict?: DistinctionVerdict | null | undefined;
};

/** How two mentions that look alike stand to each other. */
export type DistinctionVerdict =
  /** Different */
  | 'DIFFERENT'
  /** No source shows that they are one */
  | 'NOT_SHOWN_TO_BE_ONE'
  /** Different, but related */
  | 'RELATED';

/** Why an actor may lead to a company that is not in the graph. */
export type DoorKind =
  /** The company is said to be a member of it. */
  | 'ASSOCIATION'
  /** The company is said to have, or to be about to have, a seat in it. */
  | 'MUNICIPALITY'
  /** A member company that shares both, sector and municipality. */
  | 'PEER_BY_BOTH'
  /** A member company with a seat in the municipality that was named. */
  | 'PEER_BY_MUNICIPALITY'
  /** A member company of the sector that the company is said to be of. */
  | 'PEER_BY_SECTOR';

/** Which ties a drawing shows. */
export type DrawingFilterInput = {
  /** Of one of these kinds. */
  kinds?: Array<TieKind> | null | undefined;
  /** Ties to places too. */
  territory?: boolean;
};

/** The end of a tie. */
export type EndTieInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The first day on which it holds no more. */
  on: string;
  /** Properties that change; null takes one away. */
  properties?: TieInput | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** The tie. */
  tie: string | number;
};

/** Properties of an actor or record, of the kind that it is: exactly one of these. Null takes a property away. */
export type FactPropertiesInput = {
  /** Of access rule. */
  accessRule?: AccessRulePropertiesInput | null | undefined;
  /** Of activity. */
  activity?: ActivityPropertiesInput | null | undefined;
  /** Of agreement. */
  agreement?: AgreementPropertiesInput | null | undefined;
  /** Of alert channel. */
  alertChannel?: AlertChannelPropertiesInput | null | undefined;
  /** Of assessment. */
  assessment?: AssessmentPropertiesInput | null | undefined;
  /** Of campaign. */
  campaign?: CampaignPropertiesInput | null | undefined;
  /** Of company. */
  company?: CompanyPropertiesInput | null | undefined;
  /** Of contact point. */
  contactPoint?: ContactPointPropertiesInput | null | undefined;
  /** Of contribution. */
  contribution?: ContributionPropertiesInput | null | undefined;
  /** Of cooperative. */
  cooperative?: CooperativePropertiesInput | null | undefined;
  /** Of distinction. */
  distinction?: DistinctionPropertiesInput | null | undefined;
  /** Of fund. */
  fund?: FundPropertiesInput | null | undefined;
  /** Of gathering. */
  gathering?: GatheringPropertiesInput | null | undefined;
  /** Of governing body. */
  governingBody?: GoverningBodyPropertiesInput | null | undefined;
  /** Of group. */
  group?: GroupPropertiesInput | null | undefined;
  /** Of inclusion project. */
  inclusionProject?: InclusionProjectPropertiesInput | null | undefined;
  /** Of institution. */
  institution?: InstitutionPropertiesInput | null | undefined;
  /** Of instrument. */
  instrument?: InstrumentPropertiesInput | null | undefined;
  /** Of invitation. */
  invitation?: InvitationPropertiesInput | null | undefined;
  /** Of listening point. */
  listeningPoint?: ListeningPointPropertiesInput | null | undefined;
  /** Of municipality. */
  municipality?: MunicipalityPropertiesInput | null | undefined;
  /** Of network file. */
  networkFile?: NetworkFilePropertiesInput | null | undefined;
  /** Of load of a network. */
  networkLoad?: NetworkLoadPropertiesInput | null | undefined;
  /** Of open question. */
  openQuestion?: OpenQuestionPropertiesInput | null | undefined;
  /** Of opportunity. */
  opportunity?: OpportunityPropertiesInput | null | undefined;
  /** Of answer to an opportunity. */
  opportunityAnswer?: OpportunityAnswerPropertiesInput | null | undefined;
  /** Of phase. */
  phase?: PhasePropertiesInput | null | undefined;
  /** Of practice. */
  practice?: PracticePropertiesInput | null | undefined;
  /** Of programme. */
  programme?: ProgrammePropertiesInput | null | undefined;
  /** Of record keeping. */
  recordKeeping?: RecordKeepingPropertiesInput | null | undefined;
  /** Of rule. */
  rule?: RulePropertiesInput | null | undefined;
  /** Of source. */
  source?: SourcePropertiesInput | null | undefined;
  /** Of target. */
  target?: TargetPropertiesInput | null | undefined;
  /** Of territory. */
  territory?: TerritoryPropertiesInput | null | undefined;
};

/** Whom a campaign asks first: exactly one of these. */
export type FirstRingInput = {
  /** These organisations; 1 to 100. */
  actors?: Array<string | number> | null | undefined;
  /** Those of the plan of a `seedPlan` job of yours that is done. */
  job?: string | number | null | undefined;
  /** So many, planned now by `seedPlan` with the campaign’s channels and random seed; at most 20 seconds. */
  k?: number | null | undefined;
};

/** Properties: A fund and what it may pay for. */
export type FundPropertiesInput = {
  /** What it may pay for. */
  mayPayFor?: LocalisedTextInput | null | undefined;
  /** Period. */
  period?: LocalisedTextInput | null | undefined;
  /** Stated total. */
  statedTotal?: MoneyInput | null | undefined;
};

/** What a programme may lack. */
export type GapKind =
  /** Agreements that ought to exist and are not known to be in force. */
  | 'MISSING_AGREEMENT'
  /** Companies and cooperatives in the chains of its members without a recorded adoption. */
  | 'NO_ADOPTION'
  /** Actors without which others would lose contact. */
  | 'SINGLE_ACTOR'
  /** Contacts that alone hold others together. */
  | 'SINGLE_TIE'
  /** Municipalities of its territory without a desk of its own. */
  | 'UNSERVED_MUNICIPALITY';

/** By what somebody can be reached who is not covered. */
export type GapWay =
  /** By chains that are longer than asked. */
  | 'LONGER'
  /** By no chain of up to eight ties that is known. */
  | 'NONE'
  /** Only by way of places. */
  | 'PLACES';

/** Why people meet. */
export type GatheringForm =
  /** Award ceremony */
  | 'AWARD_CEREMONY'
  /** Meeting */
  | 'MEETING'
  /** Presentation */
  | 'PRESENTATION'
  /** Public event */
  | 'PUBLIC_EVENT';

/** Properties: A meeting, event or presentation. */
export type GatheringPropertiesInput = {
  /** Form. */
  form?: GatheringForm | null | undefined;
};

/** A fact of a classification table, as the question says it. */
export type GivenFactInput = {
  /** Whether it holds; null: unknown. */
  holds?: boolean | null | undefined;
  /** Its name in the table. */
  name: string;
};

/** Properties: A table, board or group that governs a programme. */
export type GoverningBodyPropertiesInput = {
  /** Who may call it. */
  convenedBy?: LocalisedTextInput | null | undefined;
  /** Form. */
  form?: BodyForm | null | undefined;
  /** Meets every (months). */
  meetsEveryMonths?: number | null | undefined;
  /** Role. */
  role?: LocalisedTextInput | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Properties: A plural that its source does not enumerate. It receives contact and never passes it on; it is not counted as an organisation. */
export type GroupPropertiesInput = {
  /** As worded. */
  asWorded?: string | null | undefined;
  /** Stated count. */
  statedCount?: QuantityInput | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Properties: A project of social and work inclusion, for one person or a group; never says for whom. */
export type InclusionProjectPropertiesInput = {
  /** Case reference. */
  caseReference?: string | null | undefined;
  /** Form. */
  form?: ProjectForm | null | undefined;
  /** Outcome. */
  outcome?: ProjectOutcome | null | undefined;
  /** People. */
  people?: number | null | undefined;
};

/** Which way influence passes along a tie. */
export type InfluenceFlow =
  /** From its end to its beginning. */
  | 'BACKWARD'
  /** Both ways. */
  | 'BOTH'
  /** From its beginning to its end. */
  | 'FORWARD';

/** What sort of organisation an institution is. */
export type InstitutionForm =
  /** Association */
  | 'ASSOCIATION'
  /** Chamber of commerce */
  | 'CHAMBER_OF_COMMERCE'
  /** Charity */
  | 'CHARITY'
  /** Diocese */
  | 'DIOCESE'
  /** Employers' association */
  | 'EMPLOYERS_ASSOCIATION'
  /** Employment service */
  | 'EMPLOYMENT_SERVICE'
  /** Foundation */
  | 'FOUNDATION'
  /** Municipal administration */
  | 'MUNICIPAL_ADMINISTRATION'
  /** Consortium of municipalities */
  | 'MUNICIPAL_CONSORTIUM'
  /** Office */
  | 'OFFICE'
  /** Other institution */
  | 'OTHER'
  /** Provincial or metropolitan authority */
  | 'PROVINCE'
  /** Public body */
  | 'PUBLIC_BODY'
  /** Public fund */
  | 'PUBLIC_FUND'
  /** Regional authority */
  | 'REGION'
  /** School */
  | 'SCHOOL'
  /** Social enterprise */
  | 'SOCIAL_ENTERPRISE'
  /** Social service */
  | 'SOCIAL_SERVICE'
  /** Trade union */
  | 'TRADE_UNION'
  /** Training body */
  | 'TRAINING_BODY';

/** Properties: Any other organisation: public body, consortium of municipalities, diocese, foundation, association, union, school, office, … */
export type InstitutionPropertiesInput = {
  /** Form. */
  form?: InstitutionForm | null | undefined;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Properties: What a programme works with. */
export type InstrumentPropertiesInput = {
  /** Cost to the company. */
  costToCompany?: MoneyInput | null | undefined;
  /** Description. */
  description?: LocalisedTextInput | null | undefined;
  /** Is a hire. */
  isHire?: boolean | null | undefined;
};

/** Which invitation. */
export type InvitationInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The invitation. */
  invitation: string | number;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** Properties: An adopter's request to a neighbour to adopt a practice. */
export type InvitationPropertiesInput = {
  /** Ended on. */
  endedOn?: string | null | undefined;
  /** Expires on. */
  expiresOn?: string | null | undefined;
  /** Ring. */
  ring?: number | null | undefined;
  /** Status. */
  status?: InvitationStatus | null | undefined;
};

/** Which invitations of an actor. */
export type InvitationSide =
  /** Those it received. */
  | 'RECEIVED'
  /** Those it sent. */
  | 'SENT';

/** Where an invitation stands. */
export type InvitationStatus =
  /** Accepted */
  | 'ACCEPTED'
  /** Declined */
  | 'DECLINED'
  /** Expired */
  | 'EXPIRED'
  /** Open */
  | 'OPEN'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Whom a campaign invites besides. */
export type InviteActorsInput = {
  /** These organisations; 1 to 100. */
  actors: Array<string | number>;
  /** The campaign, which must be running. */
  campaign: string | number;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** Why a job has no result. */
export type JobFailureReason =
  /** The hub or its database failed. */
  | 'HUB_FAILED'
  /** The hub that ran it has gone. */
  | 'HUB_LOST'
  /** It took longer than its limit. */
  | 'OUT_OF_TIME'
  /** The question has no answer; the message says why. */
  | 'REFUSED'
  /** Its result is too large to be kept. */
  | 'RESULT_TOO_LARGE'
  /** The thread that did the work ended. */
  | 'THREAD_LOST';

/** What a job asks: the query of this name. */
export type JobOperation =
  /** `calibration`. */
  | 'CALIBRATION'
  /** `coverage`. */
  | 'COVERAGE'
  /** `metrics`. */
  | 'METRICS'
  /** `seedPlan`. */
  | 'SEED_PLAN'
  /** `spread`. */
  | 'SPREAD';

/** Why nothing was done. */
export type JobRefusal =
  /** It has ended already. */
  | 'ALREADY_ENDED'
  /** The idempotency key was used with another input. */
  | 'KEY_REUSED'
  /** It has not ended. */
  | 'NOT_ENDED'
  /** Another version of the hub wrote its question. */
  | 'OUTDATED_QUESTION'
  /** A number is outside its range. */
  | 'OUT_OF_RANGE'
  /** The question is too long to be kept. */
  | 'QUESTION_TOO_LARGE'
  /** Too many jobs of all together have not ended. */
  | 'TOO_MANY_IN_ALL'
  /** Too many jobs of yours have not ended. */
  | 'TOO_MANY_OF_YOURS'
  /** It is none of your jobs, or is kept no longer. */
  | 'UNKNOWN_JOB';

/** How a job stands. The last four are ends. */
export type JobState =
  /** Its owner cancelled it. */
  | 'CANCELLED'
  /** It has a result. */
  | 'DONE'
  /** It has none, and says why. */
  | 'FAILED'
  /** The hub that ran it has gone; it can be restarted. */
  | 'LOST'
  /** It waits for a hub to run it. */
  | 'QUEUED'
  /** A hub runs it. */
  | 'RUNNING';

/** Two mentions that are one and the same. */
export type JoinDuplicatesInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The one that goes. */
  duplicate: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The one that stays, with all that is said of the other. */
  kept: string | number;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** What a rule asks of those who join within a period. */
export type JoinerPolicy =
  /** Nothing before the next period. */
  | 'FROM_NEXT_PERIOD'
  /** As much as of anybody. */
  | 'IN_FULL'
  /** The share of the days of membership, rounded down. */
  | 'PRO_RATA';

/** The kinds of record that a programme may keep complete. */
export type KeptRecords =
  /** Adoptions */
  | 'Adoption'
  /** Awards */
  | 'Award'
  /** Contributions */
  | 'Contribution'
  /** Gatherings */
  | 'Gathering'
  /** Inclusion projects */
  | 'InclusionProject';

/** A language that people are written to in. */
export type Language =
  /** English */
  | 'EN'
  /** Italian */
  | 'IT';

/** What a person finds at a listening point. */
export type ListeningPointForm =
  /** Caritas listening point */
  | 'CARITAS'
  /** Job desk */
  | 'JOB_DESK'
  /** Other listening point */
  | 'OTHER'
  /** Reception */
  | 'RECEPTION';

/** Properties: Where a person in difficulty is listened to: Caritas listening point, reception, job desk. */
export type ListeningPointPropertiesInput = {
  /** Form. */
  form?: ListeningPointForm | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** A text in the two languages people read. */
export type LocalisedTextInput = {
  /** In English. */
  en: string;
  /** In Italian. */
  it: string;
};

/** Which alerts are read or dismissed, or no longer so. */
export type MarkAlertsInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Dismissed, or not; as it is where missing. */
  dismissed?: boolean | null | undefined;
  /** Whose inbox: an actor that you speak for. */
  for: string | number;
  /** The alerts; at most 100. */
  ids: Array<string | number>;
  /** Read, or not; as it is where missing. */
  read?: boolean | null | undefined;
};

/** As what an actor belongs to a programme or organisation. */
export type MembershipClass =
  /** Collaborator */
  | 'COLLABORATOR'
  /** Lead partner */
  | 'LEAD'
  /** Member */
  | 'MEMBER'
  /** Partner */
  | 'PARTNER'
  /** Signatory */
  | 'SIGNATORY'
  /** Full member */
  | 'SOCIA'
  /** Supporting member */
  | 'SOSTENITRICE'
  /** Supporter */
  | 'SUPPORTER';

/** Why a membership ended. */
export type MembershipEnd =
  /** Its class changed */
  | 'CLASS_CHANGED'
  /** The member closed */
  | 'CLOSED'
  /** The programme ended it */
  | 'ENDED_BY_PROGRAMME'
  /** Its term was over */
  | 'TERM_OVER'
  /** The member withdrew */
  | 'WITHDRAWN';

/** As what an actor belongs to a programme on a day: a class of membership, or why there is none. */
export type MembershipStanding =
  /** Collaborator */
  | 'COLLABORATOR'
  /** Lead partner */
  | 'LEAD'
  /** Member */
  | 'MEMBER'
  /** None of the classes of the programme applies. */
  | 'NEITHER'
  /** Partner */
  | 'PARTNER'
  /** Signatory */
  | 'SIGNATORY'
  /** Full member */
  | 'SOCIA'
  /** Supporting member */
  | 'SOSTENITRICE'
  /** Supporter */
  | 'SUPPORTER'
  /** No source states a class, and no rule gives one: the text is silent, or a fact is unknown. */
  | 'UNDETERMINED';

/** Municipalities that become one: exactly one of `into` and `intoNew`. */
export type MergeMunicipalitiesInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The one that takes them in. */
  into?: string | number | null | undefined;
  /** The one that they become. */
  intoNew?: MergedMunicipalityInput | null | undefined;
  /** Those that are no more. */
  municipalities: Array<string | number>;
  /** The first day of the merged one. */
  on: string;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** A municipality that is made of others. */
export type MergedMunicipalityInput = {
  /** Its properties. */
  as?: MunicipalityPropertiesInput | null | undefined;
  /** Its key in that network. */
  key?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Its network; that of the first merged one where missing. */
  network?: string | null | undefined;
};

/** What can be measured of every actor. */
export type Metric =
  /** The share of the shortest introductions between two others that pass through each actor. */
  | 'BETWEENNESS'
  /** How many actors the community of each has: closely joined within, loosely with the rest. */
  | 'COMMUNITY'
  /** How many actors the component of each has: actors that some chain of ties joins. */
  | 'COMPONENT'
  /** The largest k for which an actor belongs to a set whose actors all have at least k neighbours in it. */
  | 'CORE'
  /** With how many others each actor has contact, either way. */
  | 'DEGREE'
  /** The share of time that contact spends with each actor, if it goes from tie to tie at random and begins anew at any actor in 15% of the steps. Groups receive too, and do not pass on. */
  | 'PAGE_RANK'
  /** The share of the shortest introductions between two others that pass through each actor, estimated. */
  | 'SAMPLED_BETWEENNESS';

/** What `metrics` is asked. */
export type MetricsInput = {
  /** The day asked about; today where missing. */
  asOf?: string | null | undefined;
  /** How likely any sampled value may be farther off, in (0, 1); only for SAMPLED_BETWEENNESS. */
  delta?: number;
  /** Largest value first. */
  descending?: boolean;
  /** How far off a sampled value may be, in (0, 1); only for SAMPLED_BETWEENNESS. */
  epsilon?: number;
  /** Which actors are listed; they are measured in the whole network all the same. */
  filter?: ActorFilterInput | null | undefined;
  /** Also counts invented networks. */
  includeFiction?: boolean;
  /** Also counts proposed and conditional facts, and planned ones without a day. */
  includeProposed?: boolean;
  /** Only ties of these kinds. */
  kinds?: Array<TieKind> | null | undefined;
  /** What is measured. */
  metric: Metric;
  /** Above 1 asks for smaller communities, below 1 for larger ones; only for COMMUNITY. */
  resolution?: number;
  /** The random seed, from 0: the same gives the same; only for SAMPLED_BETWEENNESS and COMMUNITY. */
  seed?: number;
  /** Measures along ties to places too. */
  territory?: boolean;
};

/** What a fact claims. */
export type Modality =
  /** It holds under a condition; it counts only when asked for. */
  | 'CONDITIONAL'
  /** It holds. */
  | 'IN_FORCE'
  /** It is planned; it counts from the day announced, and without a day only when asked for. */
  | 'PLANNED'
  /** It is proposed; it counts only when asked for. */
  | 'PROPOSED';

/** An amount of money. */
export type MoneyInput = {
  /** Whole cents. */
  cents: number;
  /** ISO 4217 code. */
  currency?: string;
  /** How the number is meant. */
  qualifier?: Qualifier;
};

/** A desk that moves. */
export type MoveDeskInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The desk. */
  desk: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The first day there. */
  on: string;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** The seat that is left: its tie. Needed where there are several. */
  seat?: string | number | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** The municipality or territory of the new seat. */
  to: string | number;
};

/** A seat that is left for another one. */
export type MoveOrganisationInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** The first day there. */
  on: string;
  /** Who moves. */
  organisation: string | number;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** The seat that is left: its tie. Needed where there are several. */
  seat?: string | number | null | undefined;
  /** What is done there; as at the seat that is left where missing. */
  seatType?: SeatType | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** The municipality or territory of the new seat. */
  to: string | number;
};

/** Names one municipality, by exactly one of these. */
export type MunicipalityInput = {
  /** Its id. */
  id?: string | number | null | undefined;
  /** Its ISTAT code, six digits; old codes are followed. */
  istatCode?: string | null | undefined;
  /** One of its names; case, accents and punctuation do not matter. */
  name?: string | null | undefined;
};

/** Properties: A municipality, as a place and as its administration. */
export type MunicipalityPropertiesInput = {
  /** ISTAT code. */
  istatCode?: string | null | undefined;
  /** Population. */
  population?: QuantityInput | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Properties: The edition of a network file that was loaded last. */
export type NetworkFilePropertiesInput = {
  /** SHA-256 checksum. */
  checksum?: string | null | undefined;
  /** Edition. */
  edition?: string | null | undefined;
};

/** Properties: How far the last load in batches of a network has come; each batch changes it once. Complete where batch and batches are equal. */
export type NetworkLoadPropertiesInput = {
  /** Batch. */
  batch?: number | null | undefined;
  /** Batches in all. */
  batches?: number | null | undefined;
  /** SHA-256 checksum. */
  checksum?: string | null | undefined;
  /** Edition. */
  edition?: string | null | undefined;
};

/** How an obligation stands, what calls for somebody to act first. */
export type ObligationState =
  /** Not known to be met, and as little time is left as the rule warns at, a quarter of the period where it does not say; or it has been asked for. */
  | 'AT_RISK'
  /** What was asked for is there. */
  | 'MET'
  /** The time is over and it is known not to be there: records are complete, or a responsible person says so. */
  | 'MISSED'
  /** Not yet, and there is time; or nothing is asked for in this period. */
  | 'NOT_DUE'
  /** Nobody can tell. */
  | 'UNDETERMINED';

/** A new campaign and its first ring. */
export type OpenCampaignInput = {
  /** Whether those who have adopted the practice by another way invite too, as a part of the first ring. */
  adoptersInvite?: boolean | null | undefined;
  /** Days that an invitation stays open: 1 to 366; 30 where missing. */
  answerDays?: number | null | undefined;
  /** The kinds of tie along which it invites; all that pass influence where missing. */
  channels?: Array<CampaignChannel> | null | undefined;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Months for which nobody is invited again after an invitation to the practice ended unaccepted: 0 to 120; 12 where missing. */
  coolingOffMonths?: number | null | undefined;
  /** Whom it asks first. Where missing, `adoptersInvite` must say who begins. */
  first?: FirstRingInput | null | undefined;
  /** How many steps it goes from the first ring: 0 to 20; 3 where missing. */
  hops?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Makes it an invented campaign, which may invite invented companies. */
  includeFiction?: boolean;
  /** Its key there; one is made where missing. */
  key?: string | null | undefined;
  /** Invites nobody who has so many open invitations, whoever sent them: 1 to 100; 3 where missing. */
  maxOpenPerCompany?: number | null | undefined;
  /** The most invitations that one adopter sends; as many as it has neighbours where missing. */
  maxPerInviter?: number | null | undefined;
  /** The network it is entered in; its programme's where missing. */
  network?: string | null | undefined;
  /** The practice that it spreads. */
  practice: string | number;
  /** The programme whose campaign it is. */
  programme: string | number;
  /** The random seed of its plan and its expectation. */
  randomSeed?: number | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** The first day on which it invites; today where missing. */
  since?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Also invites those with a seat in the same municipality, with this probability in percent assumed of it: 0 to 100. */
  territoryPercent?: number | null | undefined;
  /** Its title. */
  title: string;
  /** The last day on which it invites. */
  until?: string | null | undefined;
};

/** A new desk. */
export type OpenDeskInput = {
  /** How it can be used. */
  access?: Array<DeskAccessInput> | null | undefined;
  /** Its other names. */
  alternativeNames?: Array<AlternativeNameInput> | null | undefined;
  /** Its properties. */
  as?: ListeningPointPropertiesInput | null | undefined;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** How it can be contacted. */
  contacts?: Array<ContactInput> | null | undefined;
  /** Although another one has a name like it, as a refusal said. */
  evenIfSimilar?: boolean;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Its key in that network: lower-case letters, digits, hyphens. A random one where missing. */
  key?: string | null | undefined;
  /** Who runs it. */
  managedBy?: Array<string | number> | null | undefined;
  /** Its name. */
  name: string;
  /** The network to which it belongs. */
  network: string;
  /** Its first day. */
  on: string;
  /** Who may see it; everybody where missing. */
  onlyFor?: Array<string | number> | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** Its seats. */
  seats?: Array<SeatInput> | null | undefined;
  /** Whom it serves: municipalities and territories. */
  serves: Array<string | number>;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** Properties: What a source leaves unsaid, written down so that nobody takes silence for a no. */
export type OpenQuestionPropertiesInput = {
  /** What is not said. */
  statement?: LocalisedTextInput | null | undefined;
};

/** Properties: An organisation is interested in an opportunity, or refers a case to it by an opaque reference. It takes one place. */
export type OpportunityAnswerPropertiesInput = {
  /** Answered on. */
  answeredOn?: string | null | undefined;
  /** Case reference. */
  caseReference?: string | null | undefined;
  /** Form. */
  form?: AnswerForm | null | undefined;
  /** Outcome. */
  outcome?: AnswerOutcome | null | undefined;
  /** Status. */
  status?: AnswerStatus | null | undefined;
};

/** What is offered or called for. */
export type OpportunityForm =
  /** Call for bids */
  | 'CALL'
  /** Credit */
  | 'CREDIT'
  /** Event */
  | 'EVENT'
  /** Other */
  | 'OTHER'
  /** Placement */
  | 'PLACEMENT'
  /** Self-employment tutoring */
  | 'SELF_EMPLOYMENT'
  /** Traineeship */
  | 'TRAINEESHIP'
  /** Guidance and training */
  | 'TRAINING';

/** Properties: An offer or call: placement, traineeship, tutoring, credit, training, event, call for bids. */
export type OpportunityPropertiesInput = {
  /** Deadline. */
  deadline?: string | null | undefined;
  /** Description. */
  description?: LocalisedTextInput | null | undefined;
  /** Form. */
  form?: OpportunityForm | null | undefined;
  /** Places. */
  places?: number | null | undefined;
  /** Places taken. */
  placesTaken?: number | null | undefined;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Status. */
  status?: OpportunityStatus | null | undefined;
};

/** Where an opportunity stands. */
export type OpportunityStatus =
  /** Closed */
  | 'CLOSED'
  /** Filled */
  | 'FILLED'
  /** Open */
  | 'OPEN'
  /** Withdrawn */
  | 'WITHDRAWN';

/** Properties: A step of a programme, in order. */
export type PhasePropertiesInput = {
  /** Order. */
  ordinal?: number | null | undefined;
  /** Status. */
  status?: PhaseStatus | null | undefined;
};

/** Where a phase stands. */
export type PhaseStatus =
  /** Closed */
  | 'CLOSED'
  /** Not opened */
  | 'NOT_OPENED'
  /** Open */
  | 'OPEN';

/** Properties: A solidarity behaviour that can be adopted. */
export type PracticePropertiesInput = {
  /** Description. */
  description?: LocalisedTextInput | null | undefined;
  /** Is a hire. */
  isHire?: boolean | null | undefined;
  /** Is an inclusion action. */
  isInclusionAction?: boolean | null | undefined;
};

/** How a fact stands to the day asked about. */
export type Presence =
  /** It does not hold. */
  | 'ABSENT'
  /** It holds. */
  | 'CERTAIN'
  /** Nothing contradicts that it holds, and no source makes it certain. */
  | 'PRESUMED';

/** Where an assumed probability comes from. */
export type ProbabilitySource =
  /** Estimated from recorded invitations and adoptions; association, not cause. */
  | 'CALIBRATED'
  /** Whoever asks has given it. */
  | 'GIVEN'
  /** An assumption of the ontology. */
  | 'PRIOR';

/** Properties: A network or project with members, rules, phases, money and bodies. */
export type ProgrammePropertiesInput = {
  /** Aim. */
  aim?: LocalisedTextInput | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** For whom an inclusion project is made. */
export type ProjectForm =
  /** For a group */
  | 'GROUP'
  /** For one person */
  | 'INDIVIDUAL';

/** How an inclusion project ended. */
export type ProjectOutcome =
  /** Completed */
  | 'COMPLETED'
  /** Completed with a hire */
  | 'HIRED'
  /** Interrupted */
  | 'INTERRUPTED';

/** Why a question about how behaviour spreads has no answer. */
export type PropagationRefusal =
  /** The work was cancelled. */
  | 'CANCELLED'
  /** Some that were named are no organisations, or not there on the day. */
  | 'CANNOT_ADOPT'
  /** On the day no tie passes influence between organisations: for instance, before the first one. */
  | 'NOTHING_THERE'
  /** Two things were asked for, or neither, of which one was expected. */
  | 'NOT_TOGETHER'
  /** No seed was named. */
  | 'NO_SEEDS'
  /** A number is outside its range. */
  | 'OUT_OF_RANGE'
  /** The work took longer than the time limit; `startJob` has a longer one. */
  | 'OUT_OF_TIME'
  /** The thread that did the work ended; asking again may succeed. */
  | 'THREAD_LOST'
  /** Too much long work waits already; later there may be room. */
  | 'TOO_BUSY'
  /** More seeds were asked for than can be chosen. */
  | 'TOO_FEW_CANDIDATES'
  /** It is too much work to wait for, at a guess: ask it with `startJob`. */
  | 'TOO_LONG'
  /** A channel was named twice, or lacks the probability or flow that its kind has no prior for. */
  | 'UNFIT_CHANNEL'
  /** The filter of candidates names something unknown. */
  | 'UNFIT_FILTER'
  /** An id is not that of a known actor. */
  | 'UNKNOWN_ACTOR'
  /** The id is not that of a known practice. */
  | 'UNKNOWN_PRACTICE'
  /** The id is not that of a known programme. */
  | 'UNKNOWN_PROGRAMME';

/** What is known of a company that is not in the graph; none of it is stored. */
export type ProspectInput = {
  /** The associations, consortia or programmes it is a member of. */
  associations?: Array<string | number> | null | undefined;
  /** Where it has a seat, or means to settle. */
  municipality?: MunicipalityInput | null | undefined;
  /** Its name, for the sentences. */
  name?: string | null | undefined;
  /** Its economic sector. */
  sector?: Sector | null | undefined;
};

/** How a source means a number. */
export type Qualifier =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** Exactly. */
  | 'EXACT';

/** A number as it is meant. */
export type QuantityInput = {
  /** How the number is meant. */
  qualifier?: Qualifier;
  /** The number. */
  value: number;
};

/** Which way contact is followed. */
export type ReachDirection =
  /** Who can reach the actors. */
  | 'REACHED_BY'
  /** Whom the actors can reach. */
  | 'REACHES';

/** In which order those reached stand. */
export type ReachOrder =
  /** Fewest hops first, then strongest chain, then by id. */
  | 'HOPS'
  /** Strongest chain first, then by id. */
  | 'STRENGTH';

/** By how many of the actors to start from somebody is reached, or how many of them somebody reaches. */
export type ReachSharing =
  /** By every one of them. */
  | 'ALL'
  /** By any of them. */
  | 'ANY'
  /** By just one of them. */
  | 'ONE_ONLY';

/** Properties: A programme declares that its records of some kinds are complete from `since` to `until`: only then does a record that is not there mean that nothing happened. */
export type RecordKeepingPropertiesInput = {
  /** Which records. */
  kinds?: Array<KeptRecords> | null | undefined;
};

/** The kinds of record. */
export type RecordKind =
  /** How a desk can be used, by channel and date. */
  | 'AccessRule'
  /** Something several parties do together, each in a role. */
  | 'Activity'
  /** An actor took up a practice, possibly because of another actor. */
  | 'Adoption'
  /** A protocol, partnership agreement, pact or common regulation. */
  | 'Agreement'
  /** Where alerts of an actor are sent: an address of mail of an organisation, never of a person, or of a program that takes webhooks. */
  | 'AlertChannel'
  /** What an actor wants to be told of. */
  | 'AlertPreference'
  /** A responsible person says how an actor stands to what fell due under a rule from `since` to `until`; who it is, and in what capacity, its source says. */
  | 'Assessment'
  /** A recognition that a programme or organisation gives. */
  | 'Award'
  /** A programme spreads a practice: it asks the first, and each who adopts invites its neighbours along the allowed channels. */
  | 'Campaign'
  /** A typed channel of an organisation, desk or programme. */
  | 'ContactPoint'
  /** Money or goods given to a programme, fund or organisation. */
  | 'Contribution'
  /** Mentions that look alike and are not shown to be one. */
  | 'Distinction'
  /** A fund and what it may pay for. */
  | 'Fund'
  /** A meeting, event or presentation. */
  | 'Gathering'
  /** A project of social and work inclusion, for one person or a group; never says for whom. */
  | 'InclusionProject'
  /** What a programme works with. */
  | 'Instrument'
  /** An adopter's request to a neighbour to adopt a practice. */
  | 'Invitation'
  /** A member of a body asks that it meet, on the day of `since`. */
  | 'MeetingRequest'
  /** The edition of a network file that was loaded last. */
  | 'NetworkFile'
  /** How far the last load in batches of a network has come; each batch changes it once. Complete where batch and batches are equal. */
  | 'NetworkLoad'
  /** What a source leaves unsaid, written down so that nobody takes silence for a no. */
  | 'OpenQuestion'
  /** An offer or call: placement, traineeship, tutoring, credit, training, event, call for bids. */
  | 'Opportunity'
  /** An organisation is interested in an opportunity, or refers a case to it by an opaque reference. It takes one place. */
  | 'OpportunityAnswer'
  /** A step of a programme, in order. */
  | 'Phase'
  /** A solidarity behaviour that can be adopted. */
  | 'Practice'
  /** A programme declares that its records of some kinds are complete from `since` to `until`: only then does a record that is not there mean that nothing happened. */
  | 'RecordKeeping'
  /** A rule of a programme: one of a closed set of forms, with parameters. */
  | 'Rule'
  /** What states facts: a document, a register, a declaration, or fiction. */
  | 'Source'
  /** What a programme means to reach, in which period. */
  | 'Target';

/** A new actor, of whatever kind. */
export type RegisterOrganisationInput = {
  /** Its other names. */
  alternativeNames?: Array<AlternativeNameInput> | null | undefined;
  /** Its kind and properties. */
  as: ActorPropertiesInput;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Although another one has a name like it, as a refusal said. */
  evenIfSimilar?: boolean;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Its key in that network: lower-case letters, digits, hyphens. A random one where missing. */
  key?: string | null | undefined;
  /** What is claimed; that it is there where missing. */
  modality?: Modality | null | undefined;
  /** Its name. */
  name: string;
  /** The network to which it belongs. */
  network: string;
  /** Who may see it; everybody where missing. */
  onlyFor?: Array<string | number> | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** Its seats. */
  seats?: Array<SeatInput> | null | undefined;
  /** Since when it is there. */
  since?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Until when it is there. */
  until?: string | null | undefined;
};

/** What should never have been recorded; `reason` must be given. */
export type RemoveFactInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** The actor, record or tie. */
  id: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** A new name of an actor. */
export type RenameOrganisationInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Its new name; the old one stays as a former one. */
  name: string;
  /** The actor. */
  organisation: string | number;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** Which job is to be asked again. */
export type RestartJobInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** A job that has ended. */
  id: string | number;
  /** Sent again with the same input it starts nothing, and gives the job that was started first. */
  idempotencyKey?: string | null | undefined;
};

/** Why a result that is there is not shown. */
export type ResultWithholding =
  /** What it is about has gone since. */
  | 'GONE'
  /** Somebody that it names has been hidden from you since. */
  | 'HIDDEN_SINCE'
  /** Another version of the hub wrote its question. */
  | 'OUTDATED_QUESTION'
  /** What you may see is not what you might when it ran. */
  | 'RIGHTS_CHANGED';

/** Who stands in a role. */
export type RoleInput = {
  /** All of them, in order; nobody where empty. */
  ids: Array<string | number>;
  /** The role: `parties`, `contributor`, `programme`, … */
  role: string;
};

/** Which evaluator judges a rule; its parameters are data. */
export type RuleForm =
  /** Bands */
  | 'BANDS'
  /** Classification table */
  | 'CLASSIFICATION'
  /** Interval */
  | 'INTERVAL'
  /** Listed values */
  | 'LISTED_VALUES'
  /** Minimum per calendar period */
  | 'MINIMUM_PER_PERIOD'
  /** Ordered phases */
  | 'ORDERED_PHASES'
  /** Target in a period */
  | 'TARGET_IN_PERIOD';

/** Properties: A rule of a programme: one of a closed set of forms, with parameters. */
export type RulePropertiesInput = {
  /** Form. */
  form?: RuleForm | null | undefined;
  /** Statement. */
  statement?: LocalisedTextInput | null | undefined;
};

/** What a rule is asked, by its form. CLASSIFICATION: `actor`, `facts` or both; BANDS: `score`; LISTED_VALUES: `value`; ORDERED_PHASES: `phases`; MINIMUM_PER_PERIOD: `actor`, and `within` for another period than the running one; INTERVAL and TARGET_IN_PERIOD: nothing but the day. */
export type RuleQuestionInput = {
  /** Whom it is about: what is recorded about it counts. */
  actor?: string | number | null | undefined;
  /** Facts of a case that nobody records; they go before recorded ones. */
  facts?: Array<GivenFactInput> | null | undefined;
  /** Phases in the order in which they were, or are to be, gone through; may be empty. */
  phases?: Array<string | number> | null | undefined;
  /** A number to be put into a band. It is not kept. */
  score?: number | null | undefined;
  /** A value, or its label in either language. */
  value?: string | null | undefined;
  /** A day of the calendar period asked about; the running one where missing. */
  within?: string | null | undefined;
};

/** What the number of pairs drawn follows from. */
export type SampleBound =
  /** The longest of the shortest chains (Riondato and Kornaropoulos 2014), with a constant that rests on experiments. */
  | 'RIONDATO_KORNAROPOULOS'
  /** Hoeffding's inequality for each actor, which rests on nothing. */
  | 'UNION';

/** A seat. */
export type SeatInput = {
  /** The municipality or territory. */
  place: string | number;
  /** What is done there. */
  seatType?: SeatType | null | undefined;
  /** Since when; the organisation's where missing. */
  since?: string | null | undefined;
};

/** What an organisation does at a seat. */
export type SeatType =
  /** Only seat */
  | 'ONLY'
  /** Only or operational seat */
  | 'ONLY_OR_OPERATIONAL'
  /** Operational seat */
  | 'OPERATIONAL'
  /** Registered office */
  | 'REGISTERED';

/** Economic sector: the sections of ATECO 2025 (NACE Rev. 2.1). */
export type Sector =
  /** A Agriculture, forestry and fishing */
  | 'AGRICULTURE'
  /** S Arts, sports and recreation */
  | 'ARTS_AND_SPORT'
  /** O Administrative and support services */
  | 'BUSINESS_SUPPORT'
  /** F Construction */
  | 'CONSTRUCTION'
  /** Q Education */
  | 'EDUCATION'
  /** D Energy supply */
  | 'ENERGY'
  /** L Finance and insurance */
  | 'FINANCE'
  /** R Health and social work */
  | 'HEALTH_AND_SOCIAL_WORK'
  /** I Accommodation and food service */
  | 'HOSPITALITY'
  /** K Telecommunications and computing */
  | 'INFORMATION'
  /** C Manufacturing */
  | 'MANUFACTURING'
  /** J Publishing and content */
  | 'MEDIA'
  /** B Mining and quarrying */
  | 'MINING'
  /** T Other services */
  | 'OTHER_SERVICES'
  /** N Professional and scientific activities */
  | 'PROFESSIONAL'
  /** P Public administration */
  | 'PUBLIC_ADMINISTRATION'
  /** M Real estate */
  | 'REAL_ESTATE'
  /** G Wholesale and retail trade */
  | 'TRADE'
  /** H Transport and storage */
  | 'TRANSPORT'
  /** E Water and waste */
  | 'WATER_AND_WASTE';

/** How seeds are chosen. */
export type SeedChoice =
  /** Those that can bring most others along directly. */
  | 'DEGREE'
  /** No new ones: only those recorded and those forced. */
  | 'NOBODY'
  /** Those that rank first by PageRank along influence turned round. */
  | 'PAGE_RANK'
  /** By the plan. */
  | 'PLAN';

/** What `seedPlan` is asked. */
export type SeedPlanInput = {
  /** The day asked about; the enclosing field's where missing, else today in Europe/Rome. */
  asOf?: string | null | undefined;
  /** What asking may cost together, 0 or more; in place of `k`, and not with complex contagion. */
  budget?: number | null | undefined;
  /** Whether calibration replaces the prior of a channel for which no probability is given, where enough trials of whatever practice are recorded; false: priors only. */
  calibrated?: boolean;
  /** Among whom to choose; all organisations that may adopt where missing. */
  candidates?: ActorFilterInput | null | undefined;
  /** Only along these kinds of tie; along all that pass influence where missing. */
  channels?: Array<ChannelInput> | null | undefined;
  /** What asking anybody else costs, 0 or more. */
  costOfOthers?: number;
  /** What asking some costs; at most 100. */
  costs?: Array<ActorCostInput>;
  /** Between 0 and 1: the chance that the proof is wrong. */
  delta?: number;
  /** Between 0 and 1: how much less than what the method guarantees (1 − 1/e of the best, with a budget 1 − 1/√e) is good enough. */
  epsilon?: number;
  /** Who must not be asked; they may still adopt. */
  excluded?: Array<string | number>;
  /** Who is asked in any case, besides those recorded; at most 100. */
  forced?: Array<string | number>;
  /** Also counts invented networks; the enclosing field's choice where missing, else false. */
  includeFiction?: boolean | null | undefined;
  /** Also counts proposed and conditional facts, and planned ones without a day; the enclosing field's choice where missing, else false. */
  includeProposed?: boolean | null | undefined;
  /** How many to ask, 1 to 500. Either this or a budget is needed. */
  k?: number | null | undefined;
  /** How one adoption brings about another. */
  model?: SpreadModel;
  /** For complex contagion: how many different adopters must convince, 1 to 1000. */
  needed?: number;
  /** Those recorded as having adopted this practice on the day have adopted from the beginning; nobody where missing. */
  practice?: string | number | null | undefined;
  /** Of all that is drawn, 0 or more: the same gives the same answer. */
  randomSeed?: number;
  /** Simulated runs: 2 to 20000. */
  runs?: number;
  /** The probability between two actors with a seat in the same municipality, from 0 to 1; no such channel where missing. */
  territory?: number | null | undefined;
};

/** All contacts of an actor, from a day on. */
export type SetContactsInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** All of them: those that are missing end. */
  contacts: Array<ContactInput>;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Whose. */
  of: string | number;
  /** From when on; today where missing. */
  on?: string | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
};

/** What states a fact. */
export type SourceForm =
  /** Declaration */
  | 'DECLARATION'
  /** Document */
  | 'DOCUMENT'
  /** Fiction */
  | 'FICTION'
  /** Register */
  | 'REGISTER';

/** Properties: What states facts: a document, a register, a declaration, or fiction. */
export type SourcePropertiesInput = {
  /** In what capacity. */
  capacity?: LocalisedTextInput | null | undefined;
  /** SHA-256 checksum. */
  checksum?: string | null | undefined;
  /** Edition. */
  edition?: string | null | undefined;
  /** Form. */
  form?: SourceForm | null | undefined;
  /** Date. */
  published?: string | null | undefined;
  /** Publisher. */
  publisher?: string | null | undefined;
  /** Address. */
  url?: string | null | undefined;
};

/** What `spread` is asked. */
export type SpreadInput = {
  /** The day asked about; the enclosing field's where missing, else today in Europe/Rome. */
  asOf?: string | null | undefined;
  /** Whether calibration replaces the prior of a channel for which no probability is given, where enough trials of whatever practice are recorded; false: priors only. */
  calibrated?: boolean;
  /** Only along these kinds of tie; along all that pass influence where missing. */
  channels?: Array<ChannelInput> | null | undefined;
  /** Whether to simulate also what happens without the seeds, on the same draws. */
  counterfactual?: boolean;
  /** Also counts invented networks; the enclosing field's choice where missing, else false. */
  includeFiction?: boolean | null | undefined;
  /** Also counts proposed and conditional facts, and planned ones without a day; the enclosing field's choice where missing, else false. */
  includeProposed?: boolean | null | undefined;
  /** How many steps are simulated, 1 to 1000; until nobody adopts any more where missing. */
  maxSteps?: number | null | undefined;
  /** How one adoption brings about another. */
  model?: SpreadModel;
  /** For complex contagion: how many different adopters must convince, 1 to 1000. */
  needed?: number;
  /** Those recorded as having adopted this practice on the day have adopted from the beginning; nobody where missing. */
  practice?: string | number | null | undefined;
  /** Of all that is drawn, 0 or more: the same gives the same answer. */
  randomSeed?: number;
  /** Simulated runs: 2 to 20000. */
  runs?: number;
  /** Who adopts first, besides those recorded: 1 to 100 organisations. */
  seeds: Array<string | number>;
  /** The probability between two actors with a seat in the same municipality, from 0 to 1; no such channel where missing. */
  territory?: number | null | undefined;
};

/** How one adoption is taken to bring about another. */
export type SpreadModel =
  /** Several different neighbours must convince: `needed` of them. */
  | 'COMPLEX_CONTAGION'
  /** An adopter has one chance to convince each neighbour. */
  | 'INDEPENDENT_CASCADE'
  /** An actor adopts when the weights of its neighbours that did reach a threshold drawn at random; weights are the probabilities, scaled to come to 1 at the most. */
  | 'LINEAR_THRESHOLD';

/** Why an actor has adopted from the beginning. */
export type SpreadStart =
  /** Its adoption of the practice is recorded. */
  | 'RECORDED'
  /** It is a seed. */
  | 'SEED';

/** A long question to be run apart from the request: exactly one of them. At most 64,000 characters; 10 jobs of yours that have not ended, 100 of all together. */
export type StartJobInput = {
  /** As `calibration`. */
  calibration?: CalibrationInput | null | undefined;
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** As `coverage`. */
  coverage?: CoverageInput | null | undefined;
  /** Sent again with the same input it starts nothing, and gives the job that was started first. */
  idempotencyKey?: string | null | undefined;
  /** As `metrics`. */
  metrics?: MetricsInput | null | undefined;
  /** As `seedPlan`. */
  seedPlan?: SeedPlanInput | null | undefined;
  /** As `spread`. */
  spread?: SpreadInput | null | undefined;
  /** Seconds that it may run: 1 to 600. */
  timeLimit?: number;
};

/** A new tie. */
export type StartTieInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** Where it begins. */
  from: string | number;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Tells it apart from others of its kind between the two. */
  key?: string | null | undefined;
  /** What kind of tie it is; not one that records imply. */
  kind: TieKind;
  /** What is claimed; that it holds where missing. */
  modality?: Modality | null | undefined;
  /** The network to which it belongs; that of the programme among its ends where missing, else that of its first end. */
  network?: string | null | undefined;
  /** Who may see it; by its kind where missing. */
  onlyFor?: Array<string | number> | null | undefined;
  /** Its properties. */
  properties?: TieInput | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** Since when. */
  since?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Strength of contact, in (0, 1]; by its kind where missing. */
  strength?: number | null | undefined;
  /** Where it ends. */
  to: string | number;
  /** Until when. */
  until?: string | null | undefined;
};

/** What states it: exactly one of these. */
export type StatementInput = {
  /** A declaration made with it. */
  declaration?: DeclarationInput | null | undefined;
  /** A source that is stored. */
  source?: CitedSourceInput | null | undefined;
};

/** Why repeated improvement ended. */
export type Stopped =
  /** At its limit, before it had settled. */
  | 'LIMIT'
  /** Going on would change nothing. */
  | 'SETTLED';

/** How strong a tie is. */
export type StrengthenTieInput = {
  /** Comes back as it is. */
  clientMutationId?: string | null | undefined;
  /** The version that you know; refused where it has another one. As it is where missing. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input within 30 days it changes nothing, and gives the first result. */
  idempotencyKey?: string | null | undefined;
  /** Properties that change; null takes one away. */
  properties?: TieInput | null | undefined;
  /** Why, in your own words; kept in the log. Never about a person in difficulty. */
  reason?: string | null | undefined;
  /** What states it; you declare it today where missing. */
  statement?: StatementInput | null | undefined;
  /** Strength of contact, in (0, 1]; null for that of its kind, as it is where missing. */
  strength?: number | null | undefined;
  /** The tie. */
  tie: string | number;
};

/** Which way along a supply chain. */
export type SupplyDirection =
  /** Down, to those who are supplied. */
  | 'CUSTOMERS'
  /** Up, to those who supply. */
  | 'SUPPLIERS';

/** The part of society for which a participant takes part. */
export type System =
  /** Economic */
  | 'ECONOMIC'
  /** Institutional */
  | 'INSTITUTIONAL'
  /** Solidarity and cooperation */
  | 'SOLIDARITY';

/** Properties: What a programme means to reach, in which period. */
export type TargetPropertiesInput = {
  /** Measure. */
  measure?: LocalisedTextInput | null | undefined;
  /** Period. */
  period?: LocalisedTextInput | null | undefined;
  /** Quantity. */
  quantity?: QuantityInput | null | undefined;
};

/** What a territory is for those who draw its border. */
export type TerritoryForm =
  /** Social-services area */
  | 'AMBITO'
  /** Other area */
  | 'AREA'
  /** District */
  | 'DISTRICT'
  /** Metropolitan area */
  | 'METROPOLITAN_AREA'
  /** Province */
  | 'PROVINCE'
  /** Region */
  | 'REGION';

/** Properties: A district, ambito, province, metropolitan area, region or other area. */
export type TerritoryPropertiesInput = {
  /** Form. */
  form?: TerritoryForm | null | undefined;
  /** Population. */
  population?: QuantityInput | null | undefined;
  /** Summary. */
  summary?: LocalisedTextInput | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** Properties of a tie; which of them a kind has is checked. */
export type TieInput = {
  /** Why it ended. */
  endedBecause?: MembershipEnd | null | undefined;
  /** What. */
  goods?: LocalisedTextInput | null | undefined;
  /** Class. */
  membershipClass?: MembershipClass | null | undefined;
  /** Type of seat. */
  seatType?: SeatType | null | undefined;
  /** System. */
  system?: System | null | undefined;
  /** Task. */
  task?: LocalisedTextInput | null | undefined;
};

/** The kinds of tie. */
export type TieKind =
  /** A programme means to reach those it was made for. */
  | 'ADDRESSES'
  /** Two actors work together. It has no direction. */
  | 'COLLABORATES_WITH'
  /** An organisation does a part of the work of a programme, without a stated membership. */
  | 'CONTRIBUTES_TO'
  /** An organisation coordinates a programme, a body or a part of the work. */
  | 'COORDINATES'
  /** An actor gave money or goods to another. Implied by contributions. */
  | 'FUNDS'
  /** A body governs a programme. */
  | 'GOVERNS'
  /** A municipality or organisation gives room to a desk or programme. */
  | 'HOSTS'
  /** An organisation, or a programme itself, looks after the relations with others on behalf of the programme. */
  | 'LIAISES_WITH'
  /** An organisation runs a desk, a programme or another organisation. */
  | 'MANAGES'
  /** An actor belongs to a programme, a consortium or an association. */
  | 'MEMBER_OF'
  /** An organisation sets up a desk or programme, which others may run. */
  | 'ORGANISES'
  /** A municipality or territory lies in a territory. */
  | 'PART_OF'
  /** An organisation had the idea of a programme and put it forward. */
  | 'PROPOSED'
  /** A desk or organisation sends people on to another. Contact passes forward only. */
  | 'REFERS_TO'
  /** An association or union speaks for others. */
  | 'REPRESENTS'
  /** An organisation has a seat in a place. */
  | 'SEATED_IN'
  /** A desk, office or organisation serves the people of a place, or a group. */
  | 'SERVES'
  /** An actor has a seat on a governing body. */
  | 'SITS_ON'
  /** A municipality or organisation was merged into another, or replaced by it. */
  | 'SUCCEEDED_BY'
  /** An organisation supplies another: the link of a supply chain. */
  | 'SUPPLIES'
  /** An organisation trains the people of another. */
  | 'TRAINS'
  /** An office, service or body belongs to an organisation. */
  | 'UNIT_OF';

/** Why the outcome of a rule is what it is. */
export type VerdictReason =
  /** A responsible person says so. */
  | 'ASSESSED'
  /** The number lies on a boundary that no band takes in. */
  | 'BOUNDARY_UNSTATED'
  /** On the class of the actor it depends whether the rule binds it, and the class is not known. */
  | 'CLASS_UNKNOWN'
  /** A responsible person and the records, or two of them, say opposite things. */
  | 'CONTRADICTED'
  /** What is recorded may lie within the period or outside it. */
  | 'DATES_TOO_COARSE'
  /** It was concluded from the text. */
  | 'DERIVED'
  /** A responsible person has excused it. */
  | 'EXCUSED'
  /** The outcome depends on facts that nobody states. */
  | 'FACT_UNKNOWN'
  /** The actor joined within the period, and the rule asks nothing of it in this one. */
  | 'JOINED_IN_PERIOD'
  /** It is a plural that nobody enumerates. */
  | 'MEMBERS_UNNAMED'
  /** The actor was not a member for the whole period, or may not have been. */
  | 'MEMBER_FOR_PART'
  /** The rule does not bind the actor, or it is not known whether it does. */
  | 'NOT_BOUND'
  /** The text does not name it by these words: it may be none of those listed, or one by another name. */
  | 'NOT_NAMED'
  /** The number stated is not exact. */
  | 'NUMBER_NOT_EXACT'
  /** The text does not say from when the period runs. */
  | 'PERIOD_UNSTATED'
  /** Too little is recorded, and the records are not declared complete. */
  | 'RECORDS_INCOMPLETE'
  /** The rule or programme was not there for the whole period. */
  | 'RULE_FOR_PART'
  /** The text says so. */
  | 'STATED'
  /** The text gives no outcome for this case. */
  | 'TEXT_SILENT';

export type ActorsQueryVariables = Exact<{
  filter?: ActorFilterInput | null | undefined;
  orderBy?: ActorOrderInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type ActorsQuery = { actors: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CountsByKindQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsByKindQuery = { actors: { totalCount: number, aggregate: Array<{ key: string | null, count: number }> } };

export type MembersByProgrammeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MembersByProgrammeQuery = { actors: { aggregate: Array<{ key: string | null, count: number, actor:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

export type AlertSummaryFragment = { id: string, cursor: string, cause: AlertCause, readAt: string | null, dismissedAt: string | null, withheld: boolean, sentence: { it: string, en: string }, reasons: Array<{ kind: AlertReasonKind, followed:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, sentence: { en: string } }>, introduction: { hops: number, steps: Array<{ tie: { id: string } | null, sentence: { it: string } | null }> } | null, opportunity: { id: string, name: string | null, status: OpportunityStatus | null } | null, invitation: { id: string } | null };

export type AlertsQueryVariables = Exact<{
  for: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  unreadOnly?: boolean | null | undefined;
}>;


export type AlertsQuery = { alerts: { unreadCount: number, nodes: Array<{ id: string, cursor: string, cause: AlertCause, readAt: string | null, dismissedAt: string | null, withheld: boolean, sentence: { it: string, en: string }, reasons: Array<{ kind: AlertReasonKind, followed:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, sentence: { en: string } }>, introduction: { hops: number, steps: Array<{ tie: { id: string } | null, sentence: { it: string } | null }> } | null, opportunity: { id: string, name: string | null, status: OpportunityStatus | null } | null, invitation: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type FollowAlertsSubscriptionVariables = Exact<{
  for: string | number;
  after?: string | null | undefined;
}>;


export type FollowAlertsSubscription = { alerts:
    | { __typename: 'Alert', id: string, cursor: string, cause: AlertCause, readAt: string | null, dismissedAt: string | null, withheld: boolean, sentence: { it: string, en: string }, reasons: Array<{ kind: AlertReasonKind, followed:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, sentence: { en: string } }>, introduction: { hops: number, steps: Array<{ tie: { id: string } | null, sentence: { it: string } | null }> } | null, opportunity: { id: string, name: string | null, status: OpportunityStatus | null } | null, invitation: { id: string } | null }
    | { __typename: 'AlertProgress', cursor: string }
   };

export type MarkAlertsMutationVariables = Exact<{
  input: MarkAlertsInput;
}>;


export type MarkAlertsMutation = { markAlerts:
    | { __typename: 'AlertsMarked', unreadCount: number, clientMutationId: string | null, alerts: Array<{ id: string, readAt: string | null, dismissedAt: string | null }> }
    | { __typename: 'AlertsRefused', refusal: AlertsRefusal, clientMutationId: string | null }
   };

export type OpportunitiesForQueryVariables = Exact<{
  for: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunitiesForQuery = { opportunitiesFor: { totalCount: number, restarted: boolean, nodes: Array<{ opportunity: { id: string }, reasons: Array<{ kind: AlertReasonKind }>, sentence: { it: string, en: string }, introduction: { hops: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeAnswersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type ProgrammeAnswersQuery = { programmes: { nodes: Array<{ id: string, name: string, takingPart: { rules: Array<{ name: string | null, form: RuleForm }>, practices: Array<{ name: string | null, modality: Modality }>, agreements: Array<{ name: string | null, form: AgreementForm, modality: Modality }>, contacts: Array<{ channel: Channel, value: string, audience: ContactAudience | null }>, meantForCitizens: Array<{ value: string, exclusive: boolean | null }>, notForCompanies: Array<{ channel: Channel, value: string, exclusive: boolean | null }>, whoLooksAfterCompanies: Array<{ modality: Modality, tieKind: TieKind, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , sentence: { it: string } }>, openQuestions: Array<{ statement: { it: string } }>, explanation: { it: string, en: string } }, helpForPeople: { freeOfCharge: boolean | null, desks: Array<{ desk: { name: string }, managers: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          >, access: Array<{ channel: Channel, modality: Modality }>, contacts: Array<{ value: string }> }>, contacts: Array<{ value: string, audience: ContactAudience | null }>, receivedBy: Array<{ tieKind: TieKind, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }>, community: Array<{ tieKind: TieKind, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }>, addressed: Array<{ to:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }>, instruments: Array<{ name: string | null }>, explanation: { it: string, en: string } }, funding: { withoutAmount: number, contributions: Array<{ name: string | null }>, shares: Array<{ cents: number | null, currency: string | null, qualifier: Qualifier | null, share: number | null, contributor:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }>, totals: Array<{ cents: number, currency: string, qualifier: Qualifier }>, funds: Array<{ agrees: boolean | null, fund: { name: string | null, modality: Modality, mayPayFor: { it: string } | null, period: { it: string } | null }, given: { cents: number } | null }>, toCome: Array<{ name: string | null, modality: Modality }>, costToCompany: Array<{ name: string | null, costToCompany: { cents: number } | null }>, notForIt: Array<{ name: string | null }>, explanation: { it: string, en: string } } }> } };

export type ApproachToQueryVariables = Exact<{
  programme: string | number;
  prospect: ProspectInput;
  k?: number | null | undefined;
  maxHops?: number | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type ApproachToQuery = { approach:
    | { __typename: 'Approach', municipality: { name: string } | null, ways: Array<{ via: DoorKind, strength: number, hops: number, door:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , steps: Array<{ presence: Presence, tie: { tieKind: TieKind } | null, sentence: { it: string } | null }>, lastStep: { hypothetical: boolean, strength: number, sentence: { it: string, en: string } } }>, closed: Array<{ via: DoorKind, door:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , explanation: { it: string, en: string } }>, approached: Array<{ to:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }>, plannedVia: Array<{ modality: Modality, to:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }>, boards: Array<{ from:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }>, explanation: { it: string, en: string } }
    | { __typename: 'ApproachRefused', refusal: ApproachRefusal, message: string, ids: Array<string> }
    | { __typename: 'MunicipalityNotFound', reason: string, candidates: Array<{ name: string }> }
   };

export type AcrossProgrammesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type AcrossProgrammesQuery = { recurrences: { truncated: boolean, programmes: Array<{ name: string }>, organisations: Array<{ actor:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , occurrences: Array<{ programme: { name: string }, ties: Array<{ tieKind: TieKind }>, records: Array<
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
          | { recordKind: RecordKind }
        > }> }>, groups: Array<{ actor:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }>, kinds: Array<{ kind: ActorKind, form: string | null, label: { it: string }, occurrences: Array<{ programme: { name: string }, actors: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, groups: Array<{ name: string }>, onlyNamed: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }> }>, seemToRecur: Array<{ name: string | null }>, distinctions: Array<{ name: string | null, statement: { it: string } }>, explanation: { it: string } }, worksWith: Array<{ truncated: boolean, programme: { name: string }, sought: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    >, partners: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    >, alongside: Array<{ from:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }>, ties: Array<{ sentence: { it: string } }>, explanation: { it: string } }> };

export type InvitationPartsFragment = { id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, invitee:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type RefusedPartsFragment = { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> };

export type OpenCampaignMutationVariables = Exact<{
  input: OpenCampaignInput;
}>;


export type OpenCampaignMutation = { openCampaign:
    | { __typename: 'CampaignInvitesPayload', repeated: boolean, campaign: { id: string, status: CampaignStatus, hops: number | null, plan: unknown } | null, invitations: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, invitee:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, notInvited: Array<{ reason: BarringReason, actor:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type InviteActorsMutationVariables = Exact<{
  input: InviteActorsInput;
}>;


export type InviteActorsMutation = { inviteActors:
    | { __typename: 'CampaignInvitesPayload', invitations: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, invitee:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, notInvited: Array<{ reason: BarringReason, actor:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
    | { __typename: 'InvitationPayload', repeated: boolean, invitation: { id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, invitee:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null } | null, adoption: { id: string, since: string, adopter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, via:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, campaign: { id: string } | null } | null }
   };

export type DeclineInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type DeclineInvitationMutation = { declineInvitation:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
    | { __typename: 'InvitationPayload', invitation: { id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, invitee:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null } | null }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
    | { __typename: 'InvitationPayload', invitation: { id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, invitee:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null } | null }
   };

export type PauseCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type PauseCampaignMutation = { pauseCampaign:
    | { __typename: 'CampaignPayload', campaign: { id: string, status: CampaignStatus } | null }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type ResumeCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type ResumeCampaignMutation = { resumeCampaign:
    | { __typename: 'CampaignPayload', campaign: { id: string, status: CampaignStatus } | null }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type CloseCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type CloseCampaignMutation = { closeCampaign:
    | { __typename: 'CampaignPayload', campaign: { id: string, status: CampaignStatus, until: string } | null }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type AdvanceCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type AdvanceCampaignMutation = { advanceCampaign:
    | { __typename: 'AdvancePayload', invited: number, expired: number, withdrawn: number, deferred: number }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, problems: Array<{ at: string, message: string }> }
   };

export type CampaignStandingQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  runs?: number;
}>;


export type CampaignStandingQuery = { campaign: { id: string, status: CampaignStatus, progress: { rings: Array<{ ring: number, invited: number, adopters: number, counts: Array<{ status: InvitationStatus, count: number }> }>, expected:
        | { __typename: 'ExpectedProgress', beginners: number, runs: number, randomSeed: number, assumed: Array<{ kind: TieKind | null, probability: number, source: ProbabilitySource }>, rings: Array<{ ring: number, adopters: { mean: number, low: number, high: number } }> }
        | { __typename: 'PropagationRefused', refusal: PropagationRefusal, message: string }
       | null }, calibration:
      | { __typename: 'InfluenceCalibration', invitations: { accepted: number, declined: number, expired: number, open: number } }
      | { __typename: 'PropagationRefused' }
     } | null };

export type InvitationsOfQueryVariables = Exact<{
  id: string | number;
  side?: InvitationSide;
  includeFiction?: boolean | null | undefined;
}>;


export type InvitationsOfQuery = { node:
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { invitations: { totalCount: number, nodes: Array<{ id: string, status: InvitationStatus, ring: number | null, path: unknown, since: string, expiresOn: string | null, endedOn: string | null, inviter:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, invitee:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | Record<PropertyKey, never>
   | null };

export type BurdenOfQueryVariables = Exact<{
  programme?: string | number | null | undefined;
  actors?: Array<string | number> | string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type BurdenOfQuery = { burden: { totalCount: number, nodes: Array<{ received: number, answered: number, actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, counts: Array<{ status: InvitationStatus, count: number }> }> } };

export type SupplyChainQueryVariables = Exact<{
  of: string | number;
  direction: SupplyDirection;
  tiers?: number | null | undefined;
  limit?: number | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type SupplyChainQuery = { supplyChain: { totalCount: number, goesOn: boolean, tiers: Array<{ tier: number, totalCount: number, truncated: boolean, actors: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, steps: Array<{ from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, tie: { kind: TieKind, goods: { it: string, en: string } | null } | null, sentence: { it: string, en: string } | null }> }> }> } };

export type AdoptionGapsQueryVariables = Exact<{
  programme: string | number;
  where: AdoptionGapPlace;
  tiers?: number | null | undefined;
  practice?: string | number | null | undefined;
  members?: boolean | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdoptionGapsQuery = { adoptionGaps: { totalCount: number, consideredCount: number, recordsComplete: boolean, restarted: boolean, explanation: { it: string, en: string }, nodes: Array<{ isMember: boolean, tier: number | null, nearestAs: SupplyDirection | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, nearestMember:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, steps: Array<{ from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, places: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, membersInSamePlace: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, explanation: { it: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SharedPartnersQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  territory?: boolean | null | undefined;
  groups?: boolean | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type SharedPartnersQuery = { sharedPartners: { totalCount: number, nodes: Array<{ isGroup: boolean, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, withA: Array<{ tie: { kind: TieKind } | null, sentence: { it: string, en: string } | null }>, withB: Array<{ tie: { kind: TieKind } | null }> }> } };

export type OverlapsQueryVariables = Exact<{
  programmes?: Array<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  includeProposed?: boolean | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type OverlapsQuery = { overlaps: { comparedCount: number, truncated: boolean, pairs: Array<{ totalCount: number, truncated: boolean, first: { id: string } | null, second: { id: string } | null, participants: Array<{ isGroup: boolean, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, inFirst: Array<{ tie: { kind: TieKind } | null, sentence: { it: string } | null }>, inSecond: Array<{ tie: { kind: TieKind } | null }> }> }> } };

export type RefusalFragment = { refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
    | { __typename: 'AccessRule', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'Adoption', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlertChannel', id: string }
    | { __typename: 'AlertPreference', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'Contribution', id: string }
    | { __typename: 'Cooperative', id: string }
    | { __typename: 'Distinction', id: string }
    | { __typename: 'Fund', id: string }
    | { __typename: 'Gathering', id: string }
    | { __typename: 'GoverningBody', id: string }
    | { __typename: 'Group', id: string }
    | { __typename: 'InclusionProject', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'ListeningPoint', id: string }
    | { __typename: 'MeetingRequest', id: string }
    | { __typename: 'Municipality', id: string }
    | { __typename: 'NetworkFile', id: string }
    | { __typename: 'NetworkLoad', id: string }
    | { __typename: 'OpenQuestion', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'OpportunityAnswer', id: string }
    | { __typename: 'Phase', id: string }
    | { __typename: 'Practice', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'RecordKeeping', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Territory', id: string }
    | { __typename: 'Tie', id: string }
  > };

export type ChangedActorFragment = { clientMutationId: string | null, position: string, repeated: boolean, actor:
    | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
    | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
   | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> };

export type ClosedFragment = { position: string, actor:
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
    | { id: string, until: string }
   | null, endedWithIt: Array<{ id: string, until: string }>, succession: { toId: string, since: string } | null };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { renameOrganisation:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type MoveOrganisationMutationVariables = Exact<{
  input: MoveOrganisationInput;
}>;


export type MoveOrganisationMutation = { moveOrganisation:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type CloseOrganisationMutationVariables = Exact<{
  input: CloseOrganisationInput;
}>;


export type CloseOrganisationMutation = { closeOrganisation:
    | { __typename: 'ClosingPayload', position: string, actor:
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
       | null, endedWithIt: Array<{ id: string, until: string }>, succession: { toId: string, since: string } | null }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type SetContactsMutationVariables = Exact<{
  input: SetContactsInput;
}>;


export type SetContactsMutation = { setContacts:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type JoinDuplicatesMutationVariables = Exact<{
  input: JoinDuplicatesInput;
}>;


export type JoinDuplicatesMutation = { joinDuplicates:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type MergeMunicipalitiesMutationVariables = Exact<{
  input: MergeMunicipalitiesInput;
}>;


export type MergeMunicipalitiesMutation = { mergeMunicipalities:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type OpenDeskMutationVariables = Exact<{
  input: OpenDeskInput;
}>;


export type OpenDeskMutation = { openDesk:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type MoveDeskMutationVariables = Exact<{
  input: MoveDeskInput;
}>;


export type MoveDeskMutation = { moveDesk:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type CloseDeskMutationVariables = Exact<{
  input: CloseDeskInput;
}>;


export type CloseDeskMutation = { closeDesk:
    | { __typename: 'ClosingPayload', position: string, actor:
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
        | { id: string, until: string }
       | null, endedWithIt: Array<{ id: string, until: string }>, succession: { toId: string, since: string } | null }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type ChangeDeskAccessMutationVariables = Exact<{
  input: ChangeDeskAccessInput;
}>;


export type ChangeDeskAccessMutation = { changeDeskAccess:
    | { __typename: 'ActorPayload', clientMutationId: string | null, position: string, repeated: boolean, actor:
        | { __typename: 'Company', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Cooperative', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'GoverningBody', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Group', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Institution', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'ListeningPoint', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Municipality', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Programme', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
        | { __typename: 'Territory', id: string, name: string, version: number, since: string, until: string, alternativeNames: Array<{ name: string, form: string }> }
       | null, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string, since: string, until: string }> }
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
   };

export type ChangedTieFragment = { position: string, repeated: boolean, tie: { id: string, kind: TieKind, since: string, until: string, strength: number, version: number, sentence: { it: string, en: string } } | null };

export type StartTieMutationVariables = Exact<{
  input: StartTieInput;
}>;


export type StartTieMutation = { startTie:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
    | { __typename: 'TiePayload', position: string, repeated: boolean, tie: { id: string, kind: TieKind, since: string, until: string, strength: number, version: number, sentence: { it: string, en: string } } | null }
   };

export type StrengthenTieMutationVariables = Exact<{
  input: StrengthenTieInput;
}>;


export type StrengthenTieMutation = { strengthenTie:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
    | { __typename: 'TiePayload', position: string, repeated: boolean, tie: { id: string, kind: TieKind, since: string, until: string, strength: number, version: number, sentence: { it: string, en: string } } | null }
   };

export type EndTieMutationVariables = Exact<{
  input: EndTieInput;
}>;


export type EndTieMutation = { endTie:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
    | { __typename: 'TiePayload', position: string, repeated: boolean, tie: { id: string, kind: TieKind, since: string, until: string, strength: number, version: number, sentence: { it: string, en: string } } | null }
   };

export type CorrectFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectFactMutation = { correctFact:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
    | { __typename: 'CorrectionPayload', position: string, fact:
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', name: string, version: number, sector: Sector | null, id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', name: string, version: number, id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', name: string, version: number, id: string }
        | { __typename: 'Group', name: string, version: number, id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', name: string, version: number, id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', name: string, version: number, id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', name: string, version: number, id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', name: string, version: number, id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', name: string, version: number, id: string }
        | { __typename: 'Tie', id: string }
       | null }
   };

export type RemoveFactMutationVariables = Exact<{
  input: RemoveFactInput;
}>;


export type RemoveFactMutation = { removeFact:
    | { __typename: 'CommandRefused', refusal: CommandRefusal, message: string, currentVersion: number | null, clientMutationId: string | null, problems: Array<{ at: string, message: string }>, related: Array<
        | { __typename: 'AccessRule', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Adoption', id: string }
        | { __typename: 'Agreement', id: string }
        | { __typename: 'AlertChannel', id: string }
        | { __typename: 'AlertPreference', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Award', id: string }
        | { __typename: 'Campaign', id: string }
        | { __typename: 'Company', id: string }
        | { __typename: 'ContactPoint', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Cooperative', id: string }
        | { __typename: 'Distinction', id: string }
        | { __typename: 'Fund', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'GoverningBody', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'InclusionProject', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Invitation', id: string }
        | { __typename: 'ListeningPoint', id: string }
        | { __typename: 'MeetingRequest', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'NetworkFile', id: string }
        | { __typename: 'NetworkLoad', id: string }
        | { __typename: 'OpenQuestion', id: string }
        | { __typename: 'Opportunity', id: string }
        | { __typename: 'OpportunityAnswer', id: string }
        | { __typename: 'Phase', id: string }
        | { __typename: 'Practice', id: string }
        | { __typename: 'Programme', id: string }
        | { __typename: 'RecordKeeping', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Target', id: string }
        | { __typename: 'Territory', id: string }
        | { __typename: 'Tie', id: string }
      > }
    | { __typename: 'RemovalPayload', position: string, removedId: string }
   };

export type CoverageQueryVariables = Exact<{
  targets: ActorFilterInput;
  sources: ActorFilterInput;
  hops?: number | null | undefined;
  direction?: ReachDirection | null | undefined;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  territory?: boolean | null | undefined;
  certainty?: Certainty | null | undefined;
  asOf?: string | null | undefined;
  includeProposed?: boolean | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { coverage:
    | { __typename: 'Coverage', targetCount: number, sourceCount: number, coveredCount: number, uncoveredCount: number, countsByHop: Array<{ hops: number, count: number }>, explanation: { it: string, en: string }, covered: { totalCount: number, restarted: boolean, nodes: Array<{ hops: number, sourceCount: number, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, nearestSource:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, introduction: { strength: number, hops: number } | null, explanation: { it: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, uncovered: { totalCount: number, nodes: Array<{ way: GapWay, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposal: { proposal: boolean, kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, sentence: { it: string, en: string } } | null, explanation: { it: string, en: string } | null }> }, sources: { totalCount: number, nodes: Array<{ coveredCount: number, actor:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } }
    | { __typename: 'CoverageRefused', refusal: CoverageRefusal, message: string }
   };

export type GapsQueryVariables = Exact<{
  programme: string | number;
  kinds?: Array<GapKind> | GapKind | null | undefined;
  tiers?: number | null | undefined;
  asOf?: string | null | undefined;
  includeProposed?: boolean | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsQuery = { gaps:
    | { __typename: 'CoverageRefused', refusal: CoverageRefusal, message: string }
    | { __typename: 'GapConnection', totalCount: number, restarted: boolean, countsByKind: Array<{ kind: GapKind, count: number }>, explanation: { it: string, en: string }, nodes: Array<
        | { __typename: 'MissingAgreementGap', kind: GapKind, agreement: { id: string, modality: Modality }, parties: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, rules: Array<{ id: string }>, openQuestions: Array<{ id: string }>, explanation: { it: string, en: string }, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposals: Array<{ kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, statedBy: { id: string, modality: Modality } | null, sentence: { it: string, en: string } }>, citations: Array<{ lines: string | null, words: Array<string> }> }
        | { __typename: 'NoAdoptionGap', kind: GapKind, company:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, standing: { tier: number | null }, explanation: { it: string, en: string }, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposals: Array<{ kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, statedBy: { id: string, modality: Modality } | null, sentence: { it: string, en: string } }>, citations: Array<{ lines: string | null, words: Array<string> }> }
        | { __typename: 'SingleActorGap', takesPart: boolean, cutOffCount: number, participantCount: number, kind: GapKind, single:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, cutOff: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, participants: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, threads: Array<{ kind: TieKind }>, explanation: { it: string, en: string }, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposals: Array<{ kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, statedBy: { id: string, modality: Modality } | null, sentence: { it: string, en: string } }>, citations: Array<{ lines: string | null, words: Array<string> }> }
        | { __typename: 'SingleTieGap', cutOffCount: number, participantCount: number, kind: GapKind, near:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, far:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, cutOff: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, threads: Array<{ kind: TieKind }>, explanation: { it: string, en: string }, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposals: Array<{ kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, statedBy: { id: string, modality: Modality } | null, sentence: { it: string, en: string } }>, citations: Array<{ lines: string | null, words: Array<string> }> }
        | { __typename: 'UnservedMunicipalityGap', kind: GapKind, municipality: { id: string } | null, desks: Array<{ id: string }>, grounds: Array<{ kind: TieKind, fromId: string, toId: string }>, explanation: { it: string, en: string }, introductions: Array<{ strength: number, hops: number, steps: Array<{ from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null, to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> }>, proposals: Array<{ kind: TieKind, fromKind: ActorKind, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, statedBy: { id: string, modality: Modality } | null, sentence: { it: string, en: string } }>, citations: Array<{ lines: string | null, words: Array<string> }> }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
   };

export type SharedReachQueryVariables = Exact<{
  from?: Array<string | number> | string | number | null | undefined;
  fromFilter?: ActorFilterInput | null | undefined;
  hops?: number | null | undefined;
  direction?: ReachDirection | null | undefined;
  certainty?: Certainty | null | undefined;
  minStrength?: number | null | undefined;
  sharing?: ReachSharing | null | undefined;
  order?: ReachOrder | null | undefined;
  target?: ActorFilterInput | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedReachQuery = { reach: { totalCount: number, sourceCount: number, countsByHop: Array<{ hops: number, count: number }>, nodes: Array<{ hops: number, strength: number, actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, onlySource:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, introduction: { strength: number, steps: Array<{ from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertainPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  certainty?: Certainty | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CertainPathsQuery = { paths: Array<{ hops: number, steps: Array<{ presence: Presence }> }> };

export type DeskForQueryVariables = Exact<{
  municipality: MunicipalityInput;
  asOf?: string | null | undefined;
}>;


export type DeskForQuery = { deskFor:
    | { __typename: 'DesksFound', municipality: { name: string, istatCode: string | null }, desks: Array<{ desk: { id: string, name: string, form: ListeningPointForm | null }, serves: { presence: Presence, modality: Modality, sentence: { it: string, en: string } }, managers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, access: Array<{ channel: Channel, appointmentRequired: boolean | null, freeOfCharge: boolean | null, since: string, modality: Modality }>, contacts: Array<{ channel: Channel, value: string, extension: string | null, audience: ContactAudience | null }> }> }
    | { __typename: 'MunicipalityNotFound', reason: string, message: string, candidates: Array<{ name: string, istatCode: string | null }> }
    | { __typename: 'NoDeskKnown', municipality: { name: string }, explanation: { it: string, en: string } }
   };

export type StartJobMutationVariables = Exact<{
  input: StartJobInput;
}>;


export type StartJobMutation = { startJob:
    | { __typename: 'JobPayload', clientMutationId: string | null, job: { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null } }
    | { __typename: 'JobRefused', clientMutationId: string | null, refusal: JobRefusal, message: string }
   };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'JobPayload', clientMutationId: string | null, job: { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null } }
    | { __typename: 'JobRefused', clientMutationId: string | null, refusal: JobRefusal, message: string }
   };

export type RestartJobMutationVariables = Exact<{
  input: RestartJobInput;
}>;


export type RestartJobMutation = { restartJob:
    | { __typename: 'JobPayload', clientMutationId: string | null, job: { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null } }
    | { __typename: 'JobRefused', clientMutationId: string | null, refusal: JobRefusal, message: string }
   };

export type JobChangesSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type JobChangesSubscription = { jobChanges: { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null } };

export type JobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, startCursor: string | null }, nodes: Array<{ id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null }> } };

export type JobResultQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JobResultQuery = { job: { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, result:
      | { __typename: 'Coverage', coveredCount: number, uncoveredCount: number, covered: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ hops: number, actor:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, nearestSource:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, introduction: { strength: number } | null }> }, uncovered: { nodes: Array<{ way: GapWay, actor:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> } }
      | { __typename: 'InfluenceCalibration', trials: number, channels: Array<{ kind: TieKind, probability: number }>, explanation: { it: string } }
      | { __typename: 'MetricConnection', totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, summary: { actors: number, mean: number | null, iteration: { rounds: number } | null }, nodes: Array<{ rank: number, value: number, actor:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> }
      | { __typename: 'ResultWithheld', reason: ResultWithholding, message: string }
      | { __typename: 'SeedPlan', totalCount: number, nodes: Array<{ rank: number, gain: number, actor:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, certificate: { ratio: number } | null, explanation: { it: string } }
      | { __typename: 'Spread', totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, adopters: { mean: number, low: number, high: number }, effect: { mean: number, low: number, high: number } | null, byProgramme: Array<{ size: number, adopters: { mean: number }, programme: { id: string } | null }>, explanation: { it: string, en: string }, nodes: Array<{ medianStep: number, probability: { mean: number, low: number, high: number }, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, path: { probability: number } | null }> }
     | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null } | null };

export type JobPartsFragment = { id: string, state: JobState, progress: number, timeLimit: number, askedAt: string, startedAt: string | null, endedAt: string | null, restartOf: string | null, question: { operation: JobOperation, arguments: unknown }, failure: { reason: JobFailureReason, message: string } | null };

export type MetricsQueryVariables = Exact<{
  metric: Metric;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  territory?: boolean | null | undefined;
  filter?: ActorFilterInput | null | undefined;
  descending?: boolean | null | undefined;
  epsilon?: number | null | undefined;
  delta?: number | null | undefined;
  seed?: number | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MetricsQuery = { metrics:
    | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
    | { __typename: 'MetricConnection', totalCount: number, restarted: boolean, explanation: { it: string, en: string }, summary: { actors: number, largest: number | null, smallest: number | null, mean: number | null, iteration: { rounds: number, stopped: Stopped, change: number } | null, sampling: { samples: number, epsilon: number, delta: number, seed: number, longestChain: number, bound: SampleBound } | null, parts: { count: number, sizes: Array<number>, quality: number | null, passes: number | null, stopped: Stopped | null, seed: number | null } | null }, nodes: Array<{ value: number, rank: number, part: number | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
   };

export type MetricOfActorsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  metric: Metric;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type MetricOfActorsQuery = { actors: { nodes: Array<
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
      | { id: string, metric:
          | { __typename: 'ActorMetric', value: number | null, rank: number | null, part: number | null, summary: { actors: number }, explanation: { it: string, en: string } }
          | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
         }
    > } };

export type DensityFiguresFragment = { ties: number, pairs: number, possiblePairs: number, density: number | null, returnedPairs: number | null, reciprocity: number | null };

export type StructureQueryVariables = Exact<{
  kinds?: Array<TieKind> | TieKind | null | undefined;
  territory?: boolean | null | undefined;
  programmes?: Array<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StructureQuery = { structure:
    | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
    | { __typename: 'Structure', explanation: { it: string, en: string }, densities: { actors: number, all: { ties: number, pairs: number, possiblePairs: number, density: number | null, returnedPairs: number | null, reciprocity: number | null }, byKind: Array<{ kind: TieKind, density: { ties: number, pairs: number, possiblePairs: number, density: number | null, returnedPairs: number | null, reciprocity: number | null } }> }, components: { count: number, sizes: Array<number> }, mutualComponents: { count: number, sizes: Array<number> }, byProgramme: Array<{ programme: { id: string }, densities: { actors: number, all: { ties: number, pairs: number, possiblePairs: number, density: number | null, returnedPairs: number | null, reciprocity: number | null } } }>, articulations: { totalCount: number, restarted: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ cutOff: number, pieces: Array<number>, actor:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, cutsOff: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, explanation: { it: string, en: string } | null }> }, bridges: { totalCount: number, nodes: Array<{ cutOff: number, sides: Array<number>, ends: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, ties: Array<{ id: string }>, cutsOff: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, explanation: { it: string, en: string } | null }> } }
   };

export type ChangesBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  programme?: string | number | null | undefined;
  networks?: Array<string> | string | null | undefined;
  metric?: Metric | null | undefined;
  includeProposed?: boolean | null | undefined;
  includeFiction?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesBetweenQuery = { changesBetween:
    | { __typename: 'AnalysisRefused', refusal: AnalysisRefusal, message: string }
    | { __typename: 'ChangesBetween', from: string, to: string, explanation: { it: string, en: string }, byKind: Array<{ kind: TieKind, before: number, after: number, begun: number, ended: number, corrected: number }>, begun: { totalCount: number, listedCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: TieKind, tie: { id: string } | null, sentence: { it: string, en: string } | null }> }, ended: { totalCount: number, nodes: Array<{ kind: TieKind, tie: { id: string } | null, sentence: { it: string, en: string } | null }> }, corrected: { totalCount: number, complete: boolean, nodes: Array<{ kind: TieKind, times: number, changed: Array<string>, tie: { id: string, since: string } | null, explanation: { it: string, en: string } }> }, actorsBegun: { totalCount: number, actors: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, actorsEnded: { totalCount: number, actors: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, metric: { metric: Metric, compared: number, rose: number, fell: number, appeared: number, disappeared: number, explanation: { it: string, en: string }, moves: Array<{ before: number, after: number, difference: number, rankBefore: number, rankAfter: number, actor:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, explanation: { it: string, en: string } | null }> } | null }
   };

export type ByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ByIdQuery = { node:
    | { __typename: 'AccessRule', recordKind: RecordKind, id: string }
    | { __typename: 'Activity', recordKind: RecordKind, id: string }
    | { __typename: 'Adoption', recordKind: RecordKind, id: string }
    | { __typename: 'Agreement', recordKind: RecordKind, id: string }
    | { __typename: 'AlertChannel', recordKind: RecordKind, id: string }
    | { __typename: 'AlertPreference', recordKind: RecordKind, id: string }
    | { __typename: 'Assessment', recordKind: RecordKind, id: string }
    | { __typename: 'Award', recordKind: RecordKind, id: string }
    | { __typename: 'Campaign', recordKind: RecordKind, id: string }
    | { __typename: 'Company', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'ContactPoint', recordKind: RecordKind, id: string }
    | { __typename: 'Contribution', recordKind: RecordKind, id: string }
    | { __typename: 'Cooperative', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'Distinction', recordKind: RecordKind, id: string }
    | { __typename: 'Fund', recordKind: RecordKind, id: string }
    | { __typename: 'Gathering', recordKind: RecordKind, id: string }
    | { __typename: 'GoverningBody', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'Group', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'InclusionProject', recordKind: RecordKind, id: string }
    | { __typename: 'Institution', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'Instrument', recordKind: RecordKind, id: string }
    | { __typename: 'Invitation', recordKind: RecordKind, id: string }
    | { __typename: 'ListeningPoint', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'MeetingRequest', recordKind: RecordKind, id: string }
    | { __typename: 'Municipality', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'NetworkFile', recordKind: RecordKind, id: string }
    | { __typename: 'NetworkLoad', recordKind: RecordKind, id: string }
    | { __typename: 'OpenQuestion', recordKind: RecordKind, id: string }
    | { __typename: 'Opportunity', recordKind: RecordKind, id: string }
    | { __typename: 'OpportunityAnswer', recordKind: RecordKind, id: string }
    | { __typename: 'Phase', recordKind: RecordKind, id: string }
    | { __typename: 'Practice', recordKind: RecordKind, id: string }
    | { __typename: 'Programme', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'RecordKeeping', recordKind: RecordKind, id: string }
    | { __typename: 'Rule', recordKind: RecordKind, id: string }
    | { __typename: 'Source', recordKind: RecordKind, id: string }
    | { __typename: 'Target', recordKind: RecordKind, id: string }
    | { __typename: 'Territory', name: string, kind: ActorKind, presence: Presence, id: string, citations: Array<{ lines: string | null, words: Array<string>, source: { name: string | null } | null }> }
    | { __typename: 'Tie', fromId: string, toId: string, id: string }
   | null };

export type ByIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ByIdsQuery = { nodes: Array<
    | { __typename: 'AccessRule', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'Adoption', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlertChannel', id: string }
    | { __typename: 'AlertPreference', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'Company', id: string }
    | { __typename: 'ContactPoint', id: string }
    | { __typename: 'Contribution', id: string }
    | { __typename: 'Cooperative', id: string }
    | { __typename: 'Distinction', id: string }
    | { __typename: 'Fund', id: string }
    | { __typename: 'Gathering', id: string }
    | { __typename: 'GoverningBody', id: string }
    | { __typename: 'Group', id: string }
    | { __typename: 'InclusionProject', id: string }
    | { __typename: 'Institution', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'ListeningPoint', id: string }
    | { __typename: 'MeetingRequest', id: string }
    | { __typename: 'Municipality', id: string }
    | { __typename: 'NetworkFile', id: string }
    | { __typename: 'NetworkLoad', id: string }
    | { __typename: 'OpenQuestion', id: string }
    | { __typename: 'Opportunity', id: string }
    | { __typename: 'OpportunityAnswer', id: string }
    | { __typename: 'Phase', id: string }
    | { __typename: 'Practice', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'RecordKeeping', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Territory', id: string }
    | { __typename: 'Tie', id: string }
   | null> };

export type ObligationsQueryVariables = Exact<{
  programme: string | number;
  members?: Array<string | number> | string | number | null | undefined;
  rules?: Array<string | number> | string | number | null | undefined;
  states?: Array<ObligationState> | ObligationState | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  dueWithinDays?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { obligations:
    | { __typename: 'ObligationConnection', totalCount: number, counts: Array<{ state: ObligationState, count: number }>, countsByRule: Array<{ rule: { id: string }, counts: Array<{ state: ObligationState, count: number }> }>, explanation: { it: string, en: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ObligationState, because: VerdictReason, first: string | null, dueOn: string | null, atRiskFrom: string | null, warnDays: number | null, wanted: number, certain: number, possible: number, missing: number, joiners: JoinerPolicy | null, completeThrough: string | null, rule: { id: string }, ruleVersion: { version: number, checksum: string, editions: Array<string> }, programme: { id: string }, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , records: Array<
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
          | { id: string, since: string, until: string, citations: Array<{ source: { name: string | null } | null }> }
        >, ties: Array<{ id: string, since: string }>, assessments: Array<{ outcome: AssessmentOutcome, citations: Array<{ source: { name: string | null, publisher: string | null, capacity: { en: string } | null } | null }> }>, citations: Array<{ lines: string | null }>, explanation: { it: string, en: string } }> }
    | { __typename: 'ObligationsRefused', reason: string, message: string }
   };

export type ProgrammeByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ProgrammeByIdQuery = { programmes: { nodes: Array<{ name: string, aim: { it: string, en: string } | null, participants: Array<{ membershipClass: MembershipClass | null, system: System | null, count: number, ties: Array<{ from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }> }>, money: { byContributor: Array<{ cents: number | null, currency: string | null, contributor:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }>, totals: Array<{ cents: number | null, currency: string | null }> }, bodies: Array<{ name: string, form: BodyForm | null, meetsEveryMonths: number | null, convenedBy: { it: string } | null }>, phases: { totalCount: number, nodes: Array<{ ordinal: number, name: string | null }> }, rules: { nodes: Array<{ name: string | null, form: RuleForm, parameters: unknown }> }, instruments: { nodes: Array<{ name: string | null, isHire: boolean | null }> }, targets: { nodes: Array<{ name: string | null, quantity: { value: number, qualifier: Qualifier } | null }> } }> } };

export type SpreadQueryVariables = Exact<{
  practice?: string | number | null | undefined;
  seeds: Array<string | number> | string | number;
  model?: SpreadModel | null | undefined;
  needed?: number | null | undefined;
  channels?: Array<ChannelInput> | ChannelInput | null | undefined;
  territory?: number | null | undefined;
  calibrated?: boolean | null | undefined;
  runs?: number | null | undefined;
  randomSeed?: number | null | undefined;
  counterfactual?: boolean | null | undefined;
  maxSteps?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type SpreadQuery = { spread:
    | { __typename: 'PropagationRefused', refusal: PropagationRefusal, message: string }
    | { __typename: 'Spread', totalCount: number, seedCount: number, recordedCount: number, runs: number, randomSeed: number, restarted: boolean, label: { it: string, en: string }, adopters: { mean: number, low: number, high: number }, adoptersWithoutSeeds: { mean: number, low: number, high: number } | null, effect: { mean: number, low: number, high: number } | null, byKind: Array<{ kind: ActorKind, size: number, adopters: { mean: number } }>, byProgramme: Array<{ size: number, programme: { id: string } | null, adopters: { mean: number } }>, byMunicipality: Array<{ size: number, municipality: { id: string } | null, adopters: { mean: number } }>, assumed: Array<{ kind: TieKind | null, probability: number, source: ProbabilitySource, sample: number | null, label: { en: string }, interval: { low: number, high: number } | null }>, explanation: { it: string, en: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ start: SpreadStart | null, medianStep: number, probability: { mean: number, low: number, high: number }, probabilityWithoutSeeds: { mean: number } | null, actor:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, path: { probability: number, exceedsSteps: boolean, steps: Array<{ probability: number, presence: Presence | null, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null, tie: { kind: TieKind } | null, place: { id: string } | null, sentence: { it: string, en: string } | null }> } | null, explanation: { it: string, en: string } | null }> }
   };

export type SeedPlanQueryVariables = Exact<{
  k?: number | null | undefined;
  budget?: number | null | undefined;
  costs?: Array<ActorCostInput> | ActorCostInput | null | undefined;
  costOfOthers?: number | null | undefined;
  practice?: string | number | null | undefined;
  model?: SpreadModel | null | undefined;
  needed?: number | null | undefined;
  channels?: Array<ChannelInput> | ChannelInput | null | undefined;
  territory?: number | null | undefined;
  calibrated?: boolean | null | undefined;
  epsilon?: number | null | undefined;
  delta?: number | null | undefined;
  forced?: Array<string | number> | string | number | null | undefined;
  excluded?: Array<string | number> | string | number | null | undefined;
  candidates?: ActorFilterInput | null | undefined;
  runs?: number | null | undefined;
  randomSeed?: number | null | undefined;
  timeLimit?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type SeedPlanQuery = { seedPlan:
    | { __typename: 'PropagationRefused', refusal: PropagationRefusal, message: string }
    | { __typename: 'SeedPlan', totalCount: number, candidateCount: number, recordedCount: number, spent: number | null, runs: number, randomSeed: number, restarted: boolean, label: { it: string, en: string }, certificate: { ratio: number, target: number, isReached: boolean, gain: number, gainAtLeast: number, bestAtMost: number, forcedAdopters: number, epsilon: number, delta: number, sets: number } | null, certificateInWords: { it: string, en: string }, compared: Array<{ choice: SeedChoice, adopters: { mean: number, low: number, high: number }, moreThanPlan: { mean: number, low: number, high: number }, seeds: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, assumed: Array<{ kind: TieKind | null, probability: number, source: ProbabilitySource }>, explanation: { it: string, en: string }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, gain: number, cost: number | null, actor:
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
          | { id: string, kind: ActorKind }
         | null, explanation: { it: string, en: string } | null }> }
   };

export type CalibrationQueryVariables = Exact<{
  practice?: string | number | null | undefined;
  programme?: string | number | null | undefined;
  minimum?: number | null | undefined;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type CalibrationQuery = { calibration:
    | { __typename: 'InfluenceCalibration', trials: number, followed: number, notFollowed: number, minimum: number, invitations: { accepted: number, declined: number, expired: number, open: number }, leftOut: { withoutChannel: number, withoutExample: number, unattributed: number, undated: number, unkept: number }, label: { it: string, en: string }, explanation: { it: string, en: string }, channels: Array<{ kind: TieKind, prior: number, probability: number, basis: CalibrationBasis, sample: number, effectiveSample: number, open: number, observed: { mean: number, low: number, high: number } | null, explanation: { it: string, en: string } }> }
    | { __typename: 'PropagationRefused', refusal: PropagationRefusal, message: string }
   };

export type JudgeQueryVariables = Exact<{
  rule: string | number;
  question: RuleQuestionInput;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type JudgeQuery = { judge:
    | { __typename: 'RuleRefused', reason: string, message: string }
    | { __typename: 'RuleVerdict', outcome: string, determined: boolean, because: VerdictReason, missing: Array<string>, label: { it: string, en: string }, explanation: { it: string, en: string }, citations: Array<{ lines: string | null, words: Array<string>, derivation: { it: string, en: string } | null, source: { name: string | null } | null }>, facts: Array<{ name: string, holds: boolean | null, given: boolean, records: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, candidates: Array<{ value: string }>, skipped: Array<{ id: string, name: string | null }>, next: { id: string, name: string | null } | null, period: { first: string | null, last: string | null, wanted: number, certain: number, possible: number, completeThrough: string | null } | null }
   };

export type StandingsQueryVariables = Exact<{
  programme: string | number;
  asOf?: string | null | undefined;
  includeFiction?: boolean | null | undefined;
}>;


export type StandingsQuery = { programmes: { nodes: Array<{ standings: Array<{ standing: MembershipStanding, count: number, members: Array<{ stated: boolean, tie: { from:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             }, verdict: { outcome: string, because: VerdictReason, citations: Array<{ lines: string | null }> } | null }> }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
}>;


export type SearchQuery = { search: { results: { totalCount: number, nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }, suggestions: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > } };

export type MunicipalityQueryVariables = Exact<{
  which: MunicipalityInput;
  asOf?: string | null | undefined;
}>;


export type MunicipalityQuery = { municipality:
    | { __typename: 'MunicipalityFound', municipality: { name: string, istatCode: string | null, presence: Presence }, named: { name: string, presence: Presence }, succession: Array<{ kind: TieKind, since: string, presence: Presence }> }
    | { __typename: 'MunicipalityNotFound', reason: string, message: string, candidates: Array<{ name: string }> }
   };

export type ReachQueryVariables = Exact<{
  from: Array<string | number> | string | number;
  direction?: ReachDirection | null | undefined;
  hops?: number | null | undefined;
  kinds?: Array<TieKind> | TieKind | null | undefined;
  minStrength?: number | null | undefined;
  territory?: boolean | null | undefined;
  target?: ActorFilterInput | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReachQuery = { reach: { totalCount: number, restarted: boolean, countsByHop: Array<{ hops: number, count: number }>, nodes: Array<{ hops: number, strength: number, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  k?: number | null | undefined;
  maxHops?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ strength: number, hops: number, steps: Array<{ presence: Presence, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, tie: { kind: TieKind, since: string, until: string, citations: Array<{ lines: string | null, source: { name: string | null } | null }> } | null, sentence: { it: string, en: string } | null }> }> };

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  hops?: number | null | undefined;
  limit?: number | null | undefined;
  filter?: DrawingFilterInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ hops: number | null, actor:
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
        | { id: string, name: string, kind: ActorKind }
       | null }>, ties: Array<{ id: string, kind: TieKind, fromId: string, toId: string }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SubgraphQuery = { subgraph: { truncated: boolean, nodes: Array<{ actor:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }>, ties: Array<{ kind: TieKind, fromId: string, toId: string }> } };

export const AlertSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"dismissedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AlertSummaryFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const RefusedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusedPartsFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ChangedActorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<ChangedActorFragment, unknown>;
export const ClosedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Closed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWithIt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<ClosedFragment, unknown>;
export const ChangedTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TiePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ChangedTieFragment, unknown>;
export const JobPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<JobPartsFragment, unknown>;
export const DensityFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DensityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Density"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePairs"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"returnedPairs"}},{"kind":"Field","name":{"kind":"Name","value":"reciprocity"}}]}}]} as unknown as DocumentNode<DensityFiguresFragment, unknown>;
export const ActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorOrderInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ActorsQuery, ActorsQueryVariables>;
export const CountsByKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountsByKindQuery, CountsByKindQueryVariables>;
export const MembersByProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersByProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROGRAMME"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<MembersByProgrammeQuery, MembersByProgrammeQueryVariables>;
export const AlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"for"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"dismissedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AlertsQuery, AlertsQueryVariables>;
export const FollowAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"for"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertSummary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"dismissedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FollowAlertsSubscription, FollowAlertsSubscriptionVariables>;
export const MarkAlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkAlertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertsMarked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"dismissedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}}]}}]}}]}}]} as unknown as DocumentNode<MarkAlertsMutation, MarkAlertsMutationVariables>;
export const OpportunitiesForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunitiesFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"for"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunitiesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"for"},"value":{"kind":"Variable","name":{"kind":"Name","value":"for"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesForQuery, OpportunitiesForQueryVariables>;
export const ProgrammeAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"takingPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meantForCitizens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notForCompanies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exclusive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoLooksAfterCompanies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tieKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpForPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tieKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tieKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"mayPayFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutAmount"}},{"kind":"Field","name":{"kind":"Name","value":"toCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costToCompany"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"costToCompany"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notForIt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeAnswersQuery, ProgrammeAnswersQueryVariables>;
export const ApproachToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApproachTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prospect"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProspectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"prospect"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prospect"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproachRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tieKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hypothetical"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"door"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedVia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"boards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApproachToQuery, ApproachToQueryVariables>;
export const AcrossProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcrossProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recurrences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tieKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordKind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyNamed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"seemToRecur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distinctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sought"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alongside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}}]}}]} as unknown as DocumentNode<AcrossProgrammesQuery, AcrossProgrammesQueryVariables>;
export const OpenCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInvitesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notInvited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenCampaignMutation, OpenCampaignMutationVariables>;
export const InviteActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteActorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInvitesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notInvited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<InviteActorsMutation, InviteActorsMutationVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"adopter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeclineInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const PauseCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseCampaignMutation, PauseCampaignMutationVariables>;
export const ResumeCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResumeCampaignMutation, ResumeCampaignMutationVariables>;
export const CloseCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseCampaignMutation, CloseCampaignMutationVariables>;
export const AdvanceCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvancePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"deferred"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdvanceCampaignMutation, AdvanceCampaignMutationVariables>;
export const CampaignStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"runs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpectedProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginners"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"randomSeed"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropagationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InfluenceCalibration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignStandingQuery, CampaignStandingQueryVariables>;
export const InvitationsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationSide"}}},"defaultValue":{"kind":"EnumValue","value":"RECEIVED"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inviter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InvitationsOfQuery, InvitationsOfQueryVariables>;
export const BurdenOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BurdenOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"actors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BurdenOfQuery, BurdenOfQueryVariables>;
export const SupplyChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplyChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"tiers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"goesOn"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupplyChainQuery, SupplyChainQueryVariables>;
export const AdoptionGapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdoptionGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionGapPlace"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptionGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"tiers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}}},{"kind":"Argument","name":{"kind":"Name","value":"practice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practice"}}},{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"consideredCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordsComplete"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"nearestAs"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersInSamePlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptionGapsQuery, AdoptionGapsQueryVariables>;
export const SharedPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isGroup"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedPartnersQuery, SharedPartnersQueryVariables>;
export const OverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programmes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeProposed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"second"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isGroup"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inSecond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverlapsQuery, OverlapsQueryVariables>;
export const RegisterOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const RenameOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RenameOrganisationMutation, RenameOrganisationMutationVariables>;
export const MoveOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveOrganisationMutation, MoveOrganisationMutationVariables>;
export const CloseOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Closed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Closed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWithIt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseOrganisationMutation, CloseOrganisationMutationVariables>;
export const SetContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetContactsMutation, SetContactsMutationVariables>;
export const JoinDuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinDuplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinDuplicatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<JoinDuplicatesMutation, JoinDuplicatesMutationVariables>;
export const MergeMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeMunicipalities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeMunicipalitiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MergeMunicipalitiesMutation, MergeMunicipalitiesMutationVariables>;
export const OpenDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDeskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenDeskMutation, OpenDeskMutationVariables>;
export const MoveDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDeskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveDeskMutation, MoveDeskMutationVariables>;
export const CloseDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDeskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Closed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Closed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedWithIt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseDeskMutation, CloseDeskMutationVariables>;
export const ChangeDeskAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDeskAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDeskAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDeskAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedActor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedActor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeDeskAccessMutation, ChangeDeskAccessMutationVariables>;
export const StartTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedTie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TiePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartTieMutation, StartTieMutationVariables>;
export const StrengthenTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StrengthenTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrengthenTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strengthenTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedTie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TiePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StrengthenTieMutation, StrengthenTieMutationVariables>;
export const EndTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedTie"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TiePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndTieMutation, EndTieMutationVariables>;
export const CorrectFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CorrectFactMutation, CorrectFactMutationVariables>;
export const RemoveFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovalPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"removedId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommandRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveFactMutation, RemoveFactMutationVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sources"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Certainty"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"targets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targets"}}},{"kind":"Argument","name":{"kind":"Name","value":"sources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sources"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeProposed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"countsByHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromKind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"tiers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiers"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeProposed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GapConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"countsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromKind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnservedMunicipalityGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoAdoptionGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MissingAgreementGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SingleActorGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"single"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takesPart"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SingleTieGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"near"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"far"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const SharedReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromFilter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Certainty"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sharing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachSharing"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromFilter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromFilter"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"sharing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sharing"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"countsByHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SharedReachQuery, SharedReachQueryVariables>;
export const CertainPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertainPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Certainty"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}}]}}]}}]} as unknown as DocumentNode<CertainPathsQuery, CertainPathsQueryVariables>;
export const DeskForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"municipality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DesksFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"istatCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"freeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoDeskKnown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"istatCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskForQuery, DeskForQueryVariables>;
export const StartJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<StartJobMutation, StartJobMutationVariables>;
export const CancelJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const RestartJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestartJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientMutationId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<RestartJobMutation, RestartJobMutationVariables>;
export const JobChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<JobChangesSubscription, JobChangesSubscriptionVariables>;
export const JobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const JobResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultWithheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byProgramme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"uncoveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"iteration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InfluenceCalibration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restartOf"}}]}}]} as unknown as DocumentNode<JobResultQuery, JobResultQueryVariables>;
export const MetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Metrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"descending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epsilon"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delta"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"descending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"descending"}}},{"kind":"Argument","name":{"kind":"Name","value":"epsilon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epsilon"}}},{"kind":"Argument","name":{"kind":"Name","value":"delta"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delta"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MetricConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"smallest"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"iteration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sampling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"longestChain"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"passes"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MetricsQuery, MetricsQueryVariables>;
export const MetricOfActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricOfActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MetricOfActorsQuery, MetricOfActorsQueryVariables>;
export const StructureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Structure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"densities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DensityFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"density"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DensityFigures"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mutualComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programmes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"densities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DensityFigures"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articulations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutsOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"sides"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutsOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DensityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Density"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"pairs"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePairs"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"returnedPairs"}},{"kind":"Field","name":{"kind":"Name","value":"reciprocity"}}]}}]} as unknown as DocumentNode<StructureQuery, StructureQueryVariables>;
export const ChangesBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesBetween"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"networks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networks"}}},{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeProposed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeProposed"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesBetween"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"begun"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"listedCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorsBegun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorsEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"rose"}},{"kind":"Field","name":{"kind":"Name","value":"fell"}},{"kind":"Field","name":{"kind":"Name","value":"appeared"}},{"kind":"Field","name":{"kind":"Name","value":"disappeared"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnalysisRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesBetweenQuery, ChangesBetweenQueryVariables>;
export const ByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}}]}}]}}]}}]} as unknown as DocumentNode<ByIdQuery, ByIdQueryVariables>;
export const ByIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ByIdsQuery, ByIdsQueryVariables>;
export const ObligationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Obligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueWithinDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueWithinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueWithinDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countsByRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"editions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"warnDays"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"joiners"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeThrough"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationsQuery, ObligationsQueryVariables>;
export const ProgrammeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipClass"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byContributor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"meetsEveryMonths"}},{"kind":"Field","name":{"kind":"Name","value":"convenedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHire"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeByIdQuery, ProgrammeByIdQueryVariables>;
export const SpreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Spread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpreadModel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calibrated"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"randomSeed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counterfactual"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practice"}}},{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}}},{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}},{"kind":"Argument","name":{"kind":"Name","value":"needed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needed"}}},{"kind":"Argument","name":{"kind":"Name","value":"channels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channels"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"calibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calibrated"}}},{"kind":"Argument","name":{"kind":"Name","value":"runs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runs"}}},{"kind":"Argument","name":{"kind":"Name","value":"randomSeed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"randomSeed"}}},{"kind":"Argument","name":{"kind":"Name","value":"counterfactual"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counterfactual"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxSteps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropagationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"randomSeed"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptersWithoutSeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byProgramme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMunicipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"medianStep"}},{"kind":"Field","name":{"kind":"Name","value":"probability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probabilityWithoutSeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"exceedsSteps"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpreadQuery, SpreadQueryVariables>;
export const SeedPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeedPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"budget"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"costs"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorCostInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"costOfOthers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpreadModel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calibrated"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epsilon"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delta"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forced"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"excluded"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidates"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"randomSeed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeLimit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seedPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"budget"},"value":{"kind":"Variable","name":{"kind":"Name","value":"budget"}}},{"kind":"Argument","name":{"kind":"Name","value":"costs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"costs"}}},{"kind":"Argument","name":{"kind":"Name","value":"costOfOthers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"costOfOthers"}}},{"kind":"Argument","name":{"kind":"Name","value":"practice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practice"}}},{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}},{"kind":"Argument","name":{"kind":"Name","value":"needed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needed"}}},{"kind":"Argument","name":{"kind":"Name","value":"channels"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channels"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"calibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calibrated"}}},{"kind":"Argument","name":{"kind":"Name","value":"epsilon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epsilon"}}},{"kind":"Argument","name":{"kind":"Name","value":"delta"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delta"}}},{"kind":"Argument","name":{"kind":"Name","value":"forced"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forced"}}},{"kind":"Argument","name":{"kind":"Name","value":"excluded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"excluded"}}},{"kind":"Argument","name":{"kind":"Name","value":"candidates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidates"}}},{"kind":"Argument","name":{"kind":"Name","value":"runs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runs"}}},{"kind":"Argument","name":{"kind":"Name","value":"randomSeed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"randomSeed"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeLimit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeLimit"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropagationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeedPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCount"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"runs"}},{"kind":"Field","name":{"kind":"Name","value":"randomSeed"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isReached"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"gainAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"bestAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"forcedAdopters"}},{"kind":"Field","name":{"kind":"Name","value":"epsilon"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificateInWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreThanPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeedPlanQuery, SeedPlanQueryVariables>;
export const CalibrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calibration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calibration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practice"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimum"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropagationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InfluenceCalibration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}},{"kind":"Field","name":{"kind":"Name","value":"notFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withoutChannel"}},{"kind":"Field","name":{"kind":"Name","value":"withoutExample"}},{"kind":"Field","name":{"kind":"Name","value":"unattributed"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"unkept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prior"}},{"kind":"Field","name":{"kind":"Name","value":"probability"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveSample"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"observed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalibrationQuery, CalibrationQueryVariables>;
export const JudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Judge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RuleQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleVerdict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"determined"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"derivation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"completeThrough"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeQuery, JudgeQueryVariables>;
export const StandingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Standings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeFiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandingsQuery, StandingsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const MunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Municipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"which"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"which"},"value":{"kind":"Variable","name":{"kind":"Name","value":"which"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"istatCode"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityQuery, MunicipalityQueryVariables>;
export const ReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReachDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territory"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"minStrength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minStrength"}}},{"kind":"Argument","name":{"kind":"Name","value":"territory"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territory"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restarted"}},{"kind":"Field","name":{"kind":"Name","value":"countsByHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"it"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawingFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}}]}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;