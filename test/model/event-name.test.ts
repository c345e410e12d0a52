/** What events are called, and what their reasons say. */
import { describe, expect, it } from 'vitest';
import type { NodeContent, TieContent } from '../../src/model/entity.js';
import type { LogEvent } from '../../src/model/event.js';
import { isRedacted, operationOf, ownReasonOf } from '../../src/model/event.js';
import { eventName, eventNames } from '../../src/model/event-name.js';
import { nodeKinds, tieKinds } from '../../src/model/kinds.js';
import { readPayload } from '../../src/model/read-payload.js';
import { eventsOf } from '../../src/store/judge.js';
import type { Changed } from '../../src/store/judge.js';
import { node, tie } from '../store/things.js';

const company = node('a', 'Company');
const status = (
  kind: 'Campaign' | 'Invitation' | 'Opportunity' | 'OpportunityAnswer' | 'Phase',
  is?: string,
) => node('r', kind, { properties: is === undefined ? {} : { status: is } });

describe('names of events', () => {
  it.each<[string, NodeContent | null, NodeContent | null]>([
    ['OrganisationRegistered', null, company],
    ['OrganisationRenamed', company, { ...company, name: 'other' }],
    ['OrganisationClosed', company, { ...company, until: '2026' }],
    ['FactCorrected', { ...company, until: '2025' }, { ...company, until: '2026' }],
    ['FactRemoved', company, null],
    ['ProgrammeRegistered', null, node('p', 'Programme')],
    ['ActorRegistered', null, node('g', 'Group')],
    ['AgreementSigned', null, node('r', 'Agreement')],
    ['AgreementEnded', node('r', 'Agreement'), node('r', 'Agreement', { until: '2026-01' })],
    ['AdoptionDeclared', null, node('r', 'Adoption')],
    ['OpportunityPublished', null, status('Opportunity')],
    ['OpportunityPublished', null, status('Opportunity', 'OPEN')],
    ['OpportunityChanged', status('Opportunity', 'OPEN'), node('r', 'Opportunity', { name: 'x' })],
    ['OpportunityChanged', status('Opportunity', 'FILLED'), status('Opportunity', 'OPEN')],
    ['OpportunityFilled', status('Opportunity', 'OPEN'), status('Opportunity', 'FILLED')],
    ['OpportunityWithdrawn', status('Opportunity'), status('Opportunity', 'WITHDRAWN')],
    ['OpportunityAnswered', null, status('OpportunityAnswer', 'OPEN')],
    ['AnswerAccepted', status('OpportunityAnswer', 'OPEN'), status('OpportunityAnswer', 'ACCEPTED')],
    ['InvitationSent', null, status('Invitation', 'OPEN')],
    ['InvitationExpired', status('Invitation', 'OPEN'), status('Invitation', 'EXPIRED')],
    ['CampaignPrepared', null, status('Campaign', 'DRAFT')],
    ['CampaignOpened', status('Campaign', 'DRAFT'), status('Campaign', 'RUNNING')],
    ['CampaignPaused', status('Campaign', 'RUNNING'), status('Campaign', 'PAUSED')],
    ['CampaignResumed', status('Campaign', 'PAUSED'), status('Campaign', 'RUNNING')],
    ['PhaseOpened', status('Phase', 'NOT_OPENED'), status('Phase', 'OPEN')],
    ['PhaseClosed', status('Phase', 'OPEN'), status('Phase', 'CLOSED')],
    ['FactRecorded', null, node('r', 'Target')],
    ['FactEnded', node('r', 'Target'), node('r', 'Target', { until: '2026' })],
    ['FactRedacted', null, null],
  ])('%s', (name, before, after) => {
    expect(eventName(nodeEvent(before, after))).toBe(name);
  });

  it.each<[string, TieContent | null, TieContent | null]>([
    ['MembershipAdmitted', null, tie('MEMBER_OF', 'a', 'p')],
    ['MembershipEnded', tie('MEMBER_OF', 'a', 'p'), tie('MEMBER_OF', 'a', 'p', { until: '2026' })],
    [
      'MembershipClassChanged',
      tie('MEMBER_OF', 'a', 'p'),
      tie('MEMBER_OF', 'a', 'p', { properties: { class: 'PARTNER' } }),
    ],
    ['TieStarted', null, tie('SUPPLIES', 'a', 'b')],
    ['TieEnded', tie('SUPPLIES', 'a', 'b'), tie('SUPPLIES', 'a', 'b', { until: '2026' })],
    [
      'TieStrengthened',
      tie('SUPPLIES', 'a', 'b', { strength: 0.2 }),
      tie('SUPPLIES', 'a', 'b', { strength: 0.4 }),
    ],
    [
      'TieWeakened',
      tie('SUPPLIES', 'a', 'b', { strength: 0.4 }),
      tie('SUPPLIES', 'a', 'b', { strength: 0.2 }),
    ],
    ['FactCorrected', tie('SUPPLIES', 'a', 'b'), tie('SUPPLIES', 'a', 'b', { since: '2020' })],
    ['FactRemoved', tie('SUPPLIES', 'a', 'b'), null],
  ])('%s of a tie', (name, before, after) => {
    expect(eventName(tieEvent(before, after))).toBe(name);
  });

  it('are there for every kind, and in the list', () => {
    const names = [
      ...nodeKinds.map((kind) => eventName(nodeEvent(null, node('x', kind)))),
      ...tieKinds.map((kind) => eventName(tieEvent(null, tie(kind, 'a', 'b')))),
    ];
    expect(names.filter((name) => !Object.hasOwn(eventNames, name))).toEqual([]);
  });
});

describe('reasons', () => {
  it.each([
    ['admitMember', 'admitMember', null],
    ['admitMember: voted on 3 May: unanimously', 'admitMember', 'voted on 3 May: unanimously'],
    ['load bologna 2026: batch 1 of 3', 'load', null],
    ['a text of its own', 'a text of its own', null],
  ])('%s', (reason, operation, own) => {
    expect([operationOf({ reason }), ownReasonOf({ reason })]).toEqual([operation, own]);
  });
});

describe('payloads', () => {
  it('of version 1 are read as they were written', () => {
    const written =
      '{"id":"bologna/forno","kind":"Company","name":"Forno","alternativeNames":[],"references":{},"network":"bologna",' +
      '"since":"2012","until":"OPEN","modality":"IN_FORCE","origin":"STATED","statedOn":["2019-05"],"audience":[],' +
      '"fiction":false,"properties":{"size":"SMALL"},"citations":[{"source":"bologna/bilancio","lines":"9"}],"version":2}';
    expect(readPayload(1, written)).toEqual({
      ...node('bologna/forno', 'Company', {
        name: 'Forno',
        network: 'bologna',
        since: '2012',
        until: 'OPEN',
        statedOn: ['2019-05'],
        properties: { size: 'SMALL' },
        citations: [{ source: 'bologna/bilancio', lines: '9' }],
      }),
      version: 2,
    });
    expect(readPayload(1, null)).toBeNull();
  });

  it('of a newer version are not guessed at', () => {
    expect(() => readPayload(2, '{}')).toThrow(/version 2; this hub reads versions 1 to 1/u);
  });
});

function nodeEvent(before: NodeContent | null, after: NodeContent | null): LogEvent {
  return eventOf({ about: 'NODE', before: versioned(before, 1), after: versioned(after, 2) });
}

function tieEvent(before: TieContent | null, after: TieContent | null): LogEvent {
  return eventOf({ about: 'TIE', before: versioned(before, 1), after: versioned(after, 2) });
}

function versioned<Content extends object>(content: Content | null, version: number) {
  return content === null ? null : { ...content, version };
}

function eventOf(changed: Changed): LogEvent {
  const said = { first: 1, principal: 'anna', reason: 'test', recordedAt: '2026-11-24T10:00:00.000Z' };
  // A redacted event was one of something.
  const whole = isRedacted(changed)
    ? { about: 'NODE' as const, before: null, after: { ...company, version: 1 } }
    : changed;
  const [event] = eventsOf([whole], { ...said, eventId: () => 'id' });
  return { ...event, ...changed } as LogEvent;
}
