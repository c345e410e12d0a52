/** Use cases of a programme's life: each refusal, and what is written where nothing stands in the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../src/model/kinds.js';
import { viewerOf } from '../../../src/model/viewer.js';
import { removeFact } from '../../../src/services/commands/facts/remove-fact.js';
import { admitMember } from '../../../src/services/commands/programme/admit-member.js';
import { assessObligation } from '../../../src/services/commands/programme/assess-obligation.js';
import { changeMembershipClass } from '../../../src/services/commands/programme/change-membership-class.js';
import {
  advancePhase,
  closePhase,
  openPhase,
} from '../../../src/services/commands/programme/change-phase.js';
import { closeInclusionProject } from '../../../src/services/commands/programme/close-inclusion-project.js';
import { declareAdoption } from '../../../src/services/commands/programme/declare-adoption.js';
import { declareRecordsComplete } from '../../../src/services/commands/programme/declare-records-complete.js';
import { endAdoption } from '../../../src/services/commands/programme/end-adoption.js';
import { endAgreement } from '../../../src/services/commands/programme/end-agreement.js';
import { endMembership } from '../../../src/services/commands/programme/end-membership.js';
import { recordAward } from '../../../src/services/commands/programme/record-award.js';
import { recordContribution } from '../../../src/services/commands/programme/record-contribution.js';
import { recordGathering } from '../../../src/services/commands/programme/record-gathering.js';
import { recordInclusionProject } from '../../../src/services/commands/programme/record-inclusion-project.js';
import { requestMeeting } from '../../../src/services/commands/programme/request-meeting.js';
import { signAgreement } from '../../../src/services/commands/programme/sign-agreement.js';
import { day, everything, firstPage, memberOf, node, operator, tie } from '../../store/things.js';
import { done, refusalOf, uuid, withCommandBench } from './command-bench.js';

const net = 'test/rete';
const companies = Array.from({ length: 14 }, (_, number) => `test/ditta-${number}`);
const phases = ['test/fase-1', 'test/fase-2', 'test/fase-3'];
const bench = withCommandBench({
  nodes: [
    node(net, 'Programme', { name: 'Rete', since: '2020-03' }),
    node('test/altra', 'Programme', { name: 'Altra' }),
    node('test/tavolo', 'GoverningBody', { name: 'Tavolo' }),
    node('test/coordina', 'Institution', { name: 'Coordina' }),
    node('test/chiusa', 'Company', { name: 'Chiusa', until: '2022' }),
    node('test/segreta', 'Company', { name: 'Segreta', audience: ['test/altra'] }),
    ...companies.map((id) => node(id, 'Company')),
    node('test/stage', 'Practice', { references: { programmes: [net] } }),
    node('test/dono', 'Practice'),
    node('test/campagna', 'Campaign', {
      properties: { status: 'RUNNING' },
      references: { programme: [net], practice: ['test/dono'] },
    }),
    ...phases.map((id, place) =>
      node(id, 'Phase', { properties: { ordinal: place + 1 }, references: { programme: [net] } }),
    ),
    node('test/ordine', 'Rule', {
      properties: { form: 'ORDERED_PHASES', parameters: { mayBeSkipped: false, lines: '1' } },
      references: { programme: [net], about: phases },
    }),
    node('test/ogni-anno', 'Rule', {
      properties: {
        form: 'MINIMUM_PER_PERIOD',
        parameters: {
          counts: { record: 'InclusionProject', role: 'company' },
          minimum: 1,
          period: 'YEAR',
          lines: '1',
        },
      },
      references: { programme: [net] },
    }),
  ],
  ties: [
    tie('COORDINATES', 'test/coordina', net),
    tie('GOVERNS', 'test/tavolo', net),
    tie('SITS_ON', 'test/ditta-0', 'test/tavolo', { since: '2021', until: '2024' }),
  ],
});

type UseCase<Asked> = (
  deps: ReturnType<typeof bench>['deps'],
  viewer: typeof operator,
  asked: Asked,
  options: object,
) => ReturnType<typeof admitMember>;
const does = <Asked>(command: UseCase<Asked>, asked: Asked, options = {}) =>
  done(command(bench().deps, operator, asked, options));
const refuses = <Asked>(command: UseCase<Asked>, asked: Asked, options = {}, viewer = operator) =>
  refusalOf(command(bench().deps, viewer, asked, options));
const recordsOf = async (id: string) => {
  const query = { scope: everything, nodes: [id], kinds: recordKinds, page: firstPage };
  return (await bench().store.recordsOf(operator, query)).get(id)?.items.map(({ item }) => item) ?? [];
};
const tiesOf = async (id: string) => {
  const query = { scope: everything, actors: [id], direction: 'BOTH', page: firstPage } as const;
  return (await bench().store.tiesOf(operator, query)).get(id)?.items.map(({ item }) => item) ?? [];
};

describe('memberships', () => {
  it('are refused before the programme began and after the member ended, with both dates', async () => {
    const early = await refuses(admitMember, { member: 'test/ditta-1', to: net, since: '2019-12-31' });
    expect(early).toMatchObject({ kind: 'CONFLICT', related: [net] });
    expect(early.message).toMatch(/2020-03.*2019-12-31/u);
    const late = await refuses(admitMember, { member: 'test/chiusa', to: net, since: '2023-01-01' });
    expect(late.message).toMatch(/2022.*2023-01-01/u);
  });

  it('are not doubled, and may follow one another; what is hidden is unknown', async () => {
    const asked = { member: 'test/ditta-1', to: net, since: '2021-05-01' };
    const { ties } = await does(admitMember, asked);
    const [first] = ties;
    expect(first).toMatchObject({ kind: 'MEMBER_OF', network: 'test', statedOn: ['2026-11-24'] });
    const again = await refuses(admitMember, { ...asked, since: '2022-01-01' });
    expect(again).toMatchObject({ kind: 'CONFLICT', related: [first?.id] });
    const membership = first?.id ?? '';
    await does(endMembership, { membership, until: '2021-12-31', because: 'WITHDRAWN' });
    expect((await refuses(endMembership, { membership, until: '2022-12-31' })).kind).toBe('CONFLICT');
    const second = await does(admitMember, { ...asked, since: '2022-01-01' });
    expect(second.subject).toBe(`${membership}:2`);
    const hidden = { member: 'test/segreta', to: net, since: '2021' };
    const coordinator = viewerOf({
      name: 'coordinator',
      role: 'COORDINATOR',
      organisations: [],
      programmes: [net],
    });
    expect((await refuses(admitMember, hidden, {}, coordinator)).kind).toBe('UNKNOWN');
    const other = { member: 'test/ditta-2', to: 'test/altra', since: '2021', network: 'altra' };
    expect((await refuses(admitMember, other, {}, coordinator)).kind).toBe('NOT_ALLOWED');
    const wrong = { member: 'test/ditta-2', to: 'test/tavolo', since: '2021', membershipClass: 'SOCIA' };
    expect((await refuses(admitMember, wrong)).kind).toBe('INVALID');
  });

  it('change their class from a day, and only to another', async () => {
    const { subject: membership } = await does(admitMember, {
      member: 'test/ditta-2',
      to: net,
      since: '2021',
      membershipClass: 'SOSTENITRICE',
      system: 'ECONOMIC',
    });
    const asked = { membership, membershipClass: 'SOCIA', from: '2023-07-01' };
    expect((await refuses(changeMembershipClass, { ...asked, expectedVersion: 7 })).kind).toBe('STALE');
    expect((await refuses(changeMembershipClass, { ...asked, from: '2020-07-01' })).kind).toBe('CONFLICT');
    const same = await refuses(changeMembershipClass, { ...asked, membershipClass: 'SOSTENITRICE' });
    expect(same.kind).toBe('CONFLICT');
    const { ties } = await does(changeMembershipClass, asked);
    expect(ties.find(({ id }) => id === membership)).toMatchObject({
      until: '2023-06-30',
      properties: { membershipClass: 'SOSTENITRICE', endedBecause: 'CLASS_CHANGED' },
    });
    expect(ties.find(({ version }) => version === 1)).toMatchObject({
      since: '2023-07-01',
      until: 'UNKNOWN',
      properties: { membershipClass: 'SOCIA', system: 'ECONOMIC' },
    });
  });

  it('have one winner of two who admit at the same time', async () => {
    const asked = { member: 'test/ditta-3', to: net, since: '2021' };
    const both = await Promise.all([1, 2].map(() => admitMember(bench().deps, operator, asked, {})));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await tiesOf('test/ditta-3')).filter(({ kind }) => kind === 'MEMBER_OF')).toHaveLength(1);
  });
});

describe('what concerns a case', () => {
  const project = { company: 'test/ditta-4', programme: net, since: '2024-02-01' };

  it('has no words of anybody: not as reason, capacity, quotation, nor in a reference', async () => {
    const says = async (options: object) => (await refuses(recordInclusionProject, project, options)).kind;
    expect(await says({ reason: 'per Mario' })).toBe('INVALID');
    const capacity = { it: 'zio di Mario', en: 'uncle' };
    expect(await says({ statement: { declaration: { capacity } } })).toBe('INVALID');
    for (const caseReference of ['mario-rossi-1', 'RSSMRA80A01H501U', '3331234567', 'ab']) {
      const refusal = await refuses(recordInclusionProject, { ...project, caseReference });
      expect(refusal).toMatchObject({ kind: 'INVALID', problems: [{ at: 'properties.caseReference' }] });
    }
    const pact = { form: 'PACT', parties: ['test/ditta-4', 'test/ditta-5'], since: '2024-01-01' };
    expect((await refuses(signAgreement, { ...pact, name: 'Patto di Mario' })).kind).toBe('INVALID');
    const protocol = { ...pact, form: 'PROTOCOL', caseReference: '2024-17' };
    expect((await refuses(signAgreement, protocol)).kind).toBe('INVALID');
  });

  it('is for the parties and the coordinator: project, pact, and the ties that they imply', async () => {
    const made = await does(recordInclusionProject, {
      ...project,
      partners: ['test/ditta-5'],
      caseReference: '2024-17/b',
    });
    const audience = ['test/coordina', 'test/ditta-4', 'test/ditta-5'];
    expect(made.nodes[0]).toMatchObject({ kind: 'InclusionProject', audience });
    expect(made.ties).toMatchObject([{ kind: 'COLLABORATES_WITH', audience, since: '2024-02-01' }]);
    const asked = { company: 'test/ditta-4', caseReference: '2024-17/b', since: '2024' };
    expect((await refuses(recordInclusionProject, asked)).kind).toBe('POSSIBLE_DUPLICATE');
    const closing = { project: made.subject, until: '2024-11-30', outcome: 'HIRED' };
    expect((await refuses(closeInclusionProject, { ...closing, until: '2027-01-01' })).kind).toBe('CONFLICT');
    expect((await refuses(closeInclusionProject, closing, {}, memberOf('test/ditta-6'))).kind).toBe(
      'UNKNOWN',
    );
    const closed = await does(closeInclusionProject, closing);
    expect(closed.ties).toMatchObject([{ until: '2024-11-30' }]);
    expect((await refuses(closeInclusionProject, closing)).kind).toBe('CONFLICT');
    const pact = await does(signAgreement, {
      form: 'PACT',
      parties: ['test/ditta-4', 'test/ditta-5'],
      programme: net,
      caseReference: '2024-18',
      since: '2024-05-02',
    });
    expect(pact.nodes[0]).toMatchObject({ audience });
  });

  it('makes sense: people of the form, other partners, a practice of the programme', async () => {
    const alone = await refuses(recordInclusionProject, { ...project, form: 'INDIVIDUAL', people: 2 });
    expect(alone.problems).toMatchObject([{ at: 'people' }]);
    const own = await refuses(recordInclusionProject, { ...project, partners: ['test/ditta-4'] });
    expect(own.problems).toMatchObject([{ at: 'partners' }]);
    const other = { company: 'test/ditta-4', programme: 'test/altra', practice: 'test/stage', since: '2024' };
    expect((await refuses(recordInclusionProject, other)).kind).toBe('CONFLICT');
    const tomorrow = await refuses(recordInclusionProject, { ...project, since: '2026-11-25' });
    expect(tomorrow.message).toMatch(/2026-11-24.*2026-11-25/u);
  });
});

describe('gifts, awards and agreements', () => {
  it('are refused for goods in a form of money, nothing, or oneself', async () => {
    const gift = { contributor: 'test/ditta-6', recipient: net, since: '2024-03' } as const;
    const goods = { it: 'pane', en: 'bread' };
    const amount = { cents: 0, currency: 'EUR', qualifier: 'EXACT' } as const;
    expect((await refuses(recordContribution, { ...gift, form: 'GRANT', goods })).kind).toBe('INVALID');
    expect((await refuses(recordContribution, { ...gift, amount })).kind).toBe('INVALID');
    expect((await refuses(recordContribution, { ...gift, recipient: 'test/ditta-6' })).kind).toBe('INVALID');
    const { ties } = await does(recordContribution, { ...gift, form: 'DONATION_IN_KIND', goods });
    expect(ties).toMatchObject([{ kind: 'FUNDS', from: 'test/ditta-6', to: net }]);
    const early = await refuses(recordAward, { recipient: 'test/ditta-6', programme: net, since: '2019' });
    expect(early.kind).toBe('CONFLICT');
  });

  it('have at most twelve parties, with advice for more, and at least two', async () => {
    const asked = { form: 'PROTOCOL', since: '2024' };
    const many = await refuses(signAgreement, { ...asked, parties: companies.slice(0, 13) });
    expect(many).toMatchObject({ kind: 'INVALID' });
    expect(many.message).toContain('members of a Programme');
    expect((await refuses(signAgreement, { ...asked, parties: ['test/ditta-0'] })).kind).toBe('INVALID');
    const { subject, ties } = await does(signAgreement, { ...asked, parties: companies.slice(0, 3) });
    expect(ties).toHaveLength(3);
    const ended = await does(endAgreement, { agreement: subject, until: '2025-12-31' });
    expect(ended.ties.map(({ until }) => until)).toEqual(['2025-12-31', '2025-12-31', '2025-12-31']);
    expect((await refuses(endAgreement, { agreement: subject, until: '2026' })).kind).toBe('CONFLICT');
  });
});

describe('adoptions', () => {
  it('are of one practice once at a time, of the campaign, and because of another', async () => {
    const asked = { adopter: 'test/ditta-7', practice: 'test/dono', since: '2024-01' };
    expect((await refuses(declareAdoption, { ...asked, via: 'test/ditta-7' })).kind).toBe('INVALID');
    const other = { ...asked, practice: 'test/stage', campaign: 'test/campagna' };
    expect((await refuses(declareAdoption, other)).kind).toBe('CONFLICT');
    expect((await refuses(declareAdoption, { ...asked, practice: 'test/ditta-8' })).kind).toBe('UNKNOWN');
    const both = await Promise.all([1, 2].map(() => declareAdoption(bench().deps, operator, asked, {})));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [adoption] = await recordsOf('test/ditta-7');
    expect((await refuses(declareAdoption, asked)).related).toEqual([adoption?.id]);
    await does(endAdoption, { adoption: adoption?.id ?? '', until: '2024-12-31' });
    await does(declareAdoption, { ...asked, since: '2025-02' });
    expect(await recordsOf('test/ditta-7')).toHaveLength(2);
  });
});

describe('phases', () => {
  it('are opened in their turn, and the refusal names the one to be closed first', async () => {
    const [one = '', two = '', three = ''] = phases;
    const at = (phase: string, on: string) => ({ phase, on });
    const skipping = await refuses(openPhase, at(two, '2024-01-10'));
    expect(skipping).toMatchObject({ kind: 'CONFLICT', related: [one] });
    expect((await refuses(closePhase, at(one, '2024-01-10'))).kind).toBe('CONFLICT');
    expect((await refuses(openPhase, at(one, '2019'))).kind).toBe('CONFLICT');
    await does(openPhase, at(one, '2024-01-10'));
    expect((await refuses(openPhase, at(one, '2024-02-10'))).kind).toBe('CONFLICT');
    expect(await refuses(openPhase, at(two, '2024-02-10'))).toMatchObject({ related: [one] });
    expect((await refuses(closePhase, at(one, '2024-01-09'))).kind).toBe('CONFLICT');
    const advanced = await does(advancePhase, at(one, '2024-03-01'));
    expect(advanced.nodes.filter(({ kind }) => kind === 'Phase')).toMatchObject([
      { id: two, since: '2024-03-01', properties: { status: 'OPEN' } },
      { id: one, until: '2024-03-01', properties: { status: 'CLOSED' } },
    ]);
    await does(closePhase, at(two, '2024-05-01'));
    const backwards = await refuses(openPhase, at(three, '2024-04-30'));
    expect(backwards.message).toMatch(/2024-05-01.*2024-04-30/u);
    await does(openPhase, { phase: three });
    expect((await refuses(advancePhase, { phase: three })).message).toContain('close it');
  });
});

describe('meetings, complete records, assessments', () => {
  it('a meeting is asked for by who has a seat then, once a day', async () => {
    const asked = { body: 'test/tavolo', by: 'test/ditta-0', on: '2024-06-01' };
    expect((await refuses(requestMeeting, { ...asked, by: 'test/ditta-1' })).kind).toBe('CONFLICT');
    expect((await refuses(requestMeeting, { ...asked, on: '2025-01-01' })).kind).toBe('CONFLICT');
    const { nodes } = await does(requestMeeting, asked);
    expect(nodes[0]).toMatchObject({ references: { programme: [net] }, audience: [net] });
    expect((await refuses(requestMeeting, asked)).kind).toBe('CONFLICT');
    const met = await does(recordGathering, { body: 'test/tavolo', since: '2024-06-20' });
    expect(met.nodes[0]?.references['programme']).toEqual([net]);
    const elsewhere = { body: 'test/tavolo', programme: 'test/altra', since: '2024' };
    expect((await refuses(recordGathering, elsewhere)).kind).toBe('CONFLICT');
    expect((await refuses(recordGathering, { since: '2024' })).kind).toBe('INVALID');
  });

  it('records are complete through a day that has been, of some kind', async () => {
    const asked = { programme: net, kinds: ['Award'], since: 'UNKNOWN', through: day('2026-11-25') };
    expect((await refuses(declareRecordsComplete, asked)).kind).toBe('CONFLICT');
    expect((await refuses(declareRecordsComplete, { ...asked, kinds: [] })).kind).toBe('INVALID');
    const backwards = { ...asked, since: '2025', through: day('2024-12-31') };
    expect((await refuses(declareRecordsComplete, backwards)).kind).toBe('INVALID');
  });

  it('nothing is missed while there is time, said twice, or under a rule that asks nothing', async () => {
    const asked = { rule: 'test/ogni-anno', actor: 'test/ditta-1', outcome: 'MISSED' };
    const now = await refuses(assessObligation, { ...asked, from: '2026-01-01', to: '2026-12-31' });
    expect(now.kind).toBe('CONFLICT');
    const ordered = { ...asked, rule: 'test/ordine', from: '2025', to: '2025' };
    expect((await refuses(assessObligation, ordered)).kind).toBe('CONFLICT');
    const last = { ...asked, from: '2025-01-01', to: '2025-12-31' };
    const { nodes } = await does(assessObligation, last);
    expect(nodes[0]?.audience).toEqual(['test/coordina', 'test/ditta-1']);
    expect((await refuses(assessObligation, last)).kind).toBe('CONFLICT');
  });
});

describe('whatever is recorded', () => {
  const party = fc.constantFrom(...companies.slice(8));
  const recorded = fc.oneof(
    fc.record({ what: fc.constant('project'), one: party, other: party }),
    fc.record({ what: fc.constant('gift'), one: party, other: party }),
    fc.record({ what: fc.constant('agreement'), one: party, other: party }),
    fc.record({ what: fc.constant('adoption'), one: party, other: party }),
    fc.record({ what: fc.constant('membership'), one: party, other: party }),
  );
  const contents = async () => {
    const found: string[] = [];
    for await (const page of bench().store.contents('test')) {
      found.push(...page.flatMap((thing) => (thing.kind === 'Source' ? [] : [JSON.stringify(thing)])));
    }
    return found;
  };
  const enter = (what: string, one: string, other: string) => {
    const { deps } = bench();
    const since = '2024-01-01';
    switch (what) {
      case 'project':
        return recordInclusionProject(deps, operator, { company: one, partners: [other], since }, {});
      case 'gift':
        return recordContribution(deps, operator, { contributor: one, recipient: other, since }, {});
      case 'agreement':
        return signAgreement(deps, operator, { form: 'PROTOCOL', parties: [one, other], since }, {});
      case 'adoption':
        return declareAdoption(
          deps,
          operator,
          { adopter: one, practice: 'test/dono', via: other, since },
          {},
        );
      default:
        return admitMember(deps, operator, { member: one, to: net, since }, {});
    }
  };

  it('leaves nothing but its declaration once it is removed: no record, no implied tie', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(recorded, { minLength: 1, maxLength: 4 }), async (all) => {
        const before = await contents();
        const entered: string[] = [];
        for (const { what, one, other } of all) {
          const result = await enter(what, one, other);
          if (result.ok) entered.push(result.value.subject);
        }
        expect((await contents()).length).toBeGreaterThanOrEqual(before.length + entered.length);
        for (const id of entered.toReversed()) {
          await done(removeFact(bench().deps, operator, { id }, { reason: 'prova' }));
        }
        expect(await contents()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('is written once by a repeat, and refused with another input', async () => {
    const options = { idempotencyKey: uuid(77_001) };
    const asked = { recipient: 'test/ditta-9', programme: net, since: '2024-09' };
    const first = await does(recordAward, asked, options);
    const again = await does(recordAward, asked, options);
    expect([again.subject, again.repeated, again.position]).toEqual([first.subject, true, first.position]);
    const other = await refuses(recordAward, { ...asked, since: '2024-10' }, options);
    expect(other.kind).toBe('KEY_REUSED');
  });
});
