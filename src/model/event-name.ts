/**
 * What an event says happened, by a name in the past tense. The list is closed; its version rises when a name is added or means
 * something else. Names follow from the states before and after, so events logged before a name was there have it too.
 */
import type { NodeState, TieState } from './entity.js';
import type { LogEvent } from './event.js';
import { isRedacted } from './event.js';
import { isActorKind } from './kinds.js';
import type { NodeKind } from './kinds.js';

export const eventNamesVersion = 1;

/** Every name, with when it is given. */
export const eventNames = {
  OrganisationRegistered: 'A municipality, organisation, desk or company is entered.',
  OrganisationRenamed: 'It has another name.',
  OrganisationClosed: 'It has an end, and had none.',
  ProgrammeRegistered: 'A programme is entered.',
  ProgrammeClosed: 'It has an end, and had none.',
  ActorRegistered: 'A territory, governing body or group is entered.',
  ActorRenamed: 'It, or a programme, has another name.',
  ActorClosed: 'It has an end, and had none.',
  MembershipAdmitted: 'An actor is a member of another.',
  MembershipEnded: 'The membership has an end, and had none.',
  MembershipClassChanged: 'The membership is of another class or system.',
  TieStarted: 'A tie of another kind is entered.',
  TieEnded: 'It has an end, and had none.',
  TieStrengthened: 'It is stronger than before.',
  TieWeakened: 'It is weaker than before.',
  AgreementSigned: 'A protocol, agreement or pact is entered.',
  AgreementEnded: 'It has an end, and had none.',
  InclusionProjectRecorded: 'An inclusion project is entered.',
  InclusionProjectEnded: 'It has an end, and had none.',
  AwardRecorded: 'An award or recognition is entered.',
  ContributionRecorded: 'A grant, donation or co-financing is entered.',
  GatheringRecorded: 'A meeting is entered.',
  OpportunityPublished: 'An opportunity is entered.',
  OpportunityChanged: 'It says something else than before.',
  OpportunityFilled: 'Its places are taken.',
  OpportunityClosed: 'It is over.',
  OpportunityWithdrawn: 'Its publisher has withdrawn it.',
  OpportunityAnswered: 'An organisation is interested, or refers a case.',
  AnswerAccepted: 'The answer is accepted.',
  AnswerDeclined: 'The answer is declined.',
  AnswerWithdrawn: 'The answer is withdrawn.',
  AnswerOutcomeRecorded: 'What came of the answer is known.',
  AdoptionDeclared: 'An actor has taken up a practice.',
  AdoptionEnded: 'It has given it up.',
  InvitationSent: 'An actor is asked to take up a practice.',
  InvitationAccepted: 'It does.',
  InvitationDeclined: 'It does not.',
  InvitationExpired: 'It has not answered in time.',
  InvitationWithdrawn: 'It is no longer asked.',
  CampaignPrepared: 'A campaign is entered as a draft.',
  CampaignOpened: 'It asks the first.',
  CampaignPaused: 'It asks nobody for now.',
  CampaignResumed: 'It goes on.',
  CampaignClosed: 'It is over.',
  PhasePlanned: 'A phase of a programme is entered that is not open.',
  PhaseOpened: 'The phase is open.',
  PhaseClosed: 'The phase is over.',
  FactRecorded: 'A record of another kind is entered.',
  FactEnded: 'It has an end, and had none.',
  FactCorrected:
    'An actor, record or tie says something else than before, in another way than the names above.',
  FactRemoved: 'An actor, record or tie is no longer there: it had been entered by mistake.',
  FactRedacted: 'What the event said was removed on request. It counts as if it had never been.',
  BatchLoaded: 'A network file, or a part of one, has been loaded.',
  AlertsDecided: 'It is decided whom something is told.',
  JobAsked: 'A long question waits to be worked on.',
  JobStarted: 'A hub works on it.',
  JobEnded: 'It has a result, has failed, or was given up.',
  JobForgotten: 'It is no longer kept.',
} as const satisfies Readonly<Record<string, string>>;

export type EventName = keyof typeof eventNames;

/** The name of an event. Total: every event has one. */
export function eventName(event: LogEvent): EventName {
  if (isRedacted(event)) return 'FactRedacted';
  if (event.about === 'ALERTS') return 'AlertsDecided';
  if (event.about === 'JOB') return jobName(event);
  if (event.after === null) return 'FactRemoved';
  return event.about === 'TIE' ? tieName(event.before, event.after) : nodeName(event.before, event.after);
}

function jobName({ before, after }: Extract<LogEvent, { readonly about: 'JOB' }>): EventName {
  if (after === null) return 'JobForgotten';
  if (after.status === 'QUEUED') return 'JobAsked';
  return after.status === 'RUNNING' && before?.status !== 'RUNNING' ? 'JobStarted' : 'JobEnded';
}

function tieName(before: TieState | null, after: TieState): EventName {
  const isMembership = after.kind === 'MEMBER_OF';
  if (before === null) return isMembership ? 'MembershipAdmitted' : 'TieStarted';
  if (hasEnded(before, after)) return isMembership ? 'MembershipEnded' : 'TieEnded';
  if (isMembership && (differs(before, after, 'class') || differs(before, after, 'system'))) {
    return 'MembershipClassChanged';
  }
  if (before.strength !== null && after.strength !== null && before.strength !== after.strength) {
    return after.strength > before.strength ? 'TieStrengthened' : 'TieWeakened';
  }
  return 'FactCorrected';
}

function nodeName(before: NodeState | null, after: NodeState): EventName {
  if (isActorKind(after.kind)) return actorName(before, after);
  const byStatus = namesByStatus[after.kind];
  const [was, is] = [before?.properties['status'], after.properties['status']];
  if (byStatus !== undefined && typeof is === 'string' && was !== is) {
    const from = before === null ? '' : typeof was === 'string' ? was : 'NONE';
    const named = byStatus[`${from}>${is}`] ?? byStatus[is];
    if (named !== undefined) return named;
  }
  if (before === null) return namesWhenAdded[after.kind] ?? 'FactRecorded';
  if (after.kind === 'NetworkLoad' || after.kind === 'NetworkFile') return 'BatchLoaded';
  if (hasEnded(before, after)) return namesWhenEnded[after.kind] ?? 'FactEnded';
  if (after.kind === 'OpportunityAnswer' && differs(before, after, 'outcome')) return 'AnswerOutcomeRecorded';
  return after.kind === 'Opportunity' ? 'OpportunityChanged' : 'FactCorrected';
}

function actorName(before: NodeState | null, after: NodeState): EventName {
  const what = organisationKinds.has(after.kind) ? 'Organisation' : 'Actor';
  const isProgramme = after.kind === 'Programme';
  if (before === null) return isProgramme ? 'ProgrammeRegistered' : `${what}Registered`;
  if (hasEnded(before, after)) return isProgramme ? 'ProgrammeClosed' : `${what}Closed`;
  return before.name === after.name ? 'FactCorrected' : `${what}Renamed`;
}

const organisationKinds: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'Municipality',
  'ListeningPoint',
  'Cooperative',
  'Company',
  'Institution',
]);

/** By the status that a record comes to have, or by the status before and after. */
const namesByStatus: Partial<Readonly<Record<NodeKind, Readonly<Record<string, EventName>>>>> = {
  Opportunity: {
    OPEN: 'OpportunityChanged',
    '>OPEN': 'OpportunityPublished',
    FILLED: 'OpportunityFilled',
    CLOSED: 'OpportunityClosed',
    WITHDRAWN: 'OpportunityWithdrawn',
  },
  OpportunityAnswer: {
    '>OPEN': 'OpportunityAnswered',
    ACCEPTED: 'AnswerAccepted',
    DECLINED: 'AnswerDeclined',
    WITHDRAWN: 'AnswerWithdrawn',
  },
  Invitation: {
    '>OPEN': 'InvitationSent',
    ACCEPTED: 'InvitationAccepted',
    DECLINED: 'InvitationDeclined',
    EXPIRED: 'InvitationExpired',
    WITHDRAWN: 'InvitationWithdrawn',
  },
  Campaign: {
    '>DRAFT': 'CampaignPrepared',
    RUNNING: 'CampaignOpened',
    'PAUSED>RUNNING': 'CampaignResumed',
    PAUSED: 'CampaignPaused',
    CLOSED: 'CampaignClosed',
  },
  Phase: { '>NOT_OPENED': 'PhasePlanned', OPEN: 'PhaseOpened', CLOSED: 'PhaseClosed' },
};

const namesWhenAdded: Partial<Readonly<Record<NodeKind, EventName>>> = {
  Adoption: 'AdoptionDeclared',
  Agreement: 'AgreementSigned',
  Award: 'AwardRecorded',
  Contribution: 'ContributionRecorded',
  Gathering: 'GatheringRecorded',
  InclusionProject: 'InclusionProjectRecorded',
  NetworkFile: 'BatchLoaded',
  NetworkLoad: 'BatchLoaded',
  Opportunity: 'OpportunityPublished',
  Phase: 'PhasePlanned',
};

const namesWhenEnded: Partial<Readonly<Record<NodeKind, EventName>>> = {
  Adoption: 'AdoptionEnded',
  Agreement: 'AgreementEnded',
  InclusionProject: 'InclusionProjectEnded',
  Opportunity: 'OpportunityClosed',
};

type Ending = Pick<NodeState | TieState, 'until'>;

function hasEnded(before: Ending, after: Ending): boolean {
  const isDate = ({ until }: Ending) => until !== 'OPEN' && until !== 'UNKNOWN';
  return !isDate(before) && isDate(after);
}

function differs(before: NodeState | TieState, after: NodeState | TieState, property: string): boolean {
  return before.properties[property] !== after.properties[property];
}
