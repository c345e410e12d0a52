/** A year of a programme, told through HTTP: what is recorded changes classes, obligations and who reaches whom. */
import { expect, it } from 'vitest';
import { node, put } from '../store/things.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const casalecchio = 'in-cerchio-casalecchio/in-cerchio-casalecchio';
const bologna = 'insieme-per-il-lavoro/insieme-per-il-lavoro';
const table = 'insieme-per-il-lavoro/tavolo-coordinamento';
const path = 'impresa-per-noi/fase-';
const refused = '... on CommandRefused { refusal message related { id } }';
const membership = `... on MembershipPayload {
  position membership { standing stated tie { id since until membershipClass endedBecause } verdict { outcome because explanation { en } } } }`;

type Json = Readonly<Record<string, unknown>>;

describeOnStores(
  'a year of a programme',
  (hub) => {
    const mutate = async (name: string, inputType: string, fields: string, input: Json): Promise<Json> => {
      const query = `mutation ($input: ${inputType}!) { outcome: ${name}(input: $input) { __typename ${fields} ${refused} } }`;
      return (await ask<{ outcome: Json }, { input: Json }>(hub().address, query, { input })).outcome;
    };
    const record = (name: string, input: Json, fields: string) =>
      mutate(name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, fields, input);
    const owed = async (
      programme: string,
      asked: { from?: string; to?: string; asOf: string },
      actor: string,
    ) => {
      const query = `query ($programme: ID!, $from: Day, $to: Day, $asOf: Day, $members: [ID!]) {
        obligations(programme: $programme, from: $from, to: $to, asOf: $asOf, members: $members) {
          ... on ObligationConnection { nodes { state because requestedOn requests { by { id } } } } } }`;
      const variables = { programme, members: [actor], ...asked };
      const found = await ask<{ obligations: { nodes: Json[] } }, Json>(hub().address, query, variables);
      return found.obligations.nodes;
    };
    const in2025 = { from: '2025-01-01', to: '2025-12-31', asOf: '2026-02-01' };
    const reaches = async (from: string, asOf: string) => {
      const query = `query ($from: [ID!]!, $asOf: Day) {
        reach(from: $from, hops: 1, asOf: $asOf, first: 100) { nodes { actor { id } } } }`;
      const { reach } = await ask<{ reach: { nodes: { actor: { id: string } }[] } }, Json>(
        hub().address,
        query,
        { from: [from], asOf },
      );
      return reach.nodes.map(({ actor }) => actor.id);
    };
    const standing = async (tie: string, asOf: string) => {
      const query = `query ($programme: ID!, $asOf: Day) {
        node(id: $programme) { ... on Programme { standings(asOf: $asOf) { standing members { tie { id } verdict { explanation { en } } } } } } }`;
      interface Found {
        node: { standings: { standing: string; members: { tie: { id: string } }[] }[] };
      }
      const found = await ask<Found, Json>(hub().address, query, { programme: casalecchio, asOf });
      return found.node.standings.find(({ members }) => members.some((member) => member.tie.id === tie))
        ?.standing;
    };

    it('derives the class of who is admitted, as gifts, projects and awards are recorded', async () => {
      const input = { member: 'prova/forno', to: casalecchio, since: '2024-12-01' };
      const admitted = await record('admitMember', input, membership);
      // Nothing is recorded of it, and nobody says that the records are complete.
      expect(admitted).toMatchObject({
        __typename: 'MembershipPayload',
        membership: {
          standing: 'UNDETERMINED',
          stated: false,
          verdict: { outcome: 'UNDETERMINED', because: 'FACT_UNKNOWN' },
        },
      });
      const tie = (admitted['membership'] as { tie: { id: string } }).tie.id;
      const gift = {
        contributor: 'prova/forno',
        recipient: casalecchio,
        programme: casalecchio,
        form: 'DONATION_IN_MONEY',
        amount: { cents: 250_000 },
        since: '2025-03-10',
      };
      expect(
        await record(
          'recordContribution',
          gift,
          '... on ContributionPayload { contribution { amount { cents } } ties { kind } }',
        ),
      ).toMatchObject({
        contribution: { amount: { cents: 250_000 } },
        ties: [{ kind: 'FUNDS' }],
      });
      const kinds = ['Award', 'InclusionProject', 'Adoption'];
      const complete = { programme: casalecchio, kinds, since: 'UNKNOWN', through: '2026-11-24' };
      await record(
        'declareRecordsComplete',
        complete,
        '... on RecordKeepingPayload { recordKeeping { kinds } }',
      );
      expect(await standing(tie, '2025-02-01')).toBe('UNDETERMINED');
      expect(await standing(tie, '2025-04-01')).toBe('SOSTENITRICE');

      expect(await owed(casalecchio, in2025, 'prova/forno')).toMatchObject([{ state: 'MISSED' }]);
      const project = {
        company: 'prova/forno',
        partners: ['prova/bottega'],
        programme: casalecchio,
        form: 'INDIVIDUAL',
        people: 1,
        caseReference: '2025-0042',
        since: '2025-05-01',
      };
      expect(await reaches('prova/forno', '2025-06-01')).not.toContain('prova/bottega');
      const made = await record(
        'recordInclusionProject',
        project,
        '... on InclusionProjectPayload { project { id } ties { kind } }',
      );
      expect(made).toMatchObject({ ties: [{ kind: 'COLLABORATES_WITH' }] });
      expect(await reaches('prova/forno', '2025-06-01')).toContain('prova/bottega');
      const closing = { project: (made['project'] as Json)['id'], until: '2025-10-31', outcome: 'COMPLETED' };
      await record(
        'closeInclusionProject',
        closing,
        '... on InclusionProjectPayload { project { outcome } }',
      );
      expect(await reaches('prova/forno', '2025-11-01')).not.toContain('prova/bottega');

      // Inclusion without an award: the text tells no class, so nobody knows whether the rule binds it.
      expect(await standing(tie, '2025-11-01')).toBe('UNDETERMINED');
      expect(await owed(casalecchio, in2025, 'prova/forno')).toMatchObject([{ because: 'CLASS_UNKNOWN' }]);
      const award = { recipient: 'prova/forno', programme: casalecchio, since: '2025-12-10' };
      await record('recordAward', award, '... on AwardPayload { award { id } }');
      expect(await standing(tie, '2025-12-10')).toBe('SOCIA');
      expect(await owed(casalecchio, in2025, 'prova/forno')).toMatchObject([{ state: 'MET' }]);

      const ended = { membership: tie, until: '2026-06-30', because: 'TERM_OVER' };
      expect(await record('endMembership', ended, membership)).toMatchObject({
        membership: { tie: { until: '2026-06-30', endedBecause: 'TERM_OVER' } },
      });
      expect(await record('endMembership', ended, membership)).toMatchObject({ refusal: 'CONFLICT' });
    });

    it('a meeting is due when a member asks for it, and no longer once the table has met', async () => {
      const asOf = '2018-11-01';
      expect(await owed(bologna, { asOf }, table)).toMatchObject([{ because: 'PERIOD_UNSTATED' }]);
      const request = { body: table, by: 'italia/bologna', on: '2018-10-15' };
      expect(
        await record('requestMeeting', request, '... on MeetingRequestPayload { request { id } }'),
      ).toMatchObject({
        __typename: 'MeetingRequestPayload',
      });
      expect(await owed(bologna, { asOf }, table)).toMatchObject([
        { state: 'AT_RISK', requestedOn: '2018-10-15', requests: [{ by: { id: 'italia/bologna' } }] },
      ]);
      const gathering = { body: table, since: '2018-10-30', form: 'MEETING' };
      expect(
        await record(
          'recordGathering',
          gathering,
          '... on GatheringPayload { gathering { programme { id } } }',
        ),
      ).toMatchObject({
        gathering: { programme: { id: bologna } },
      });
      expect(await owed(bologna, { asOf }, table)).toMatchObject([{ state: 'NOT_DUE', requestedOn: null }]);
    });

    it('phases are opened one after the other', async () => {
      const fields = '... on PhasePayload { phase { status since until } next { id status } }';
      const change = (name: string, phase: string, on: string) =>
        mutate(name, 'PhaseCommandInput', fields, { phase: `${path}${phase}`, on });
      expect(await change('openPhase', '2-valutazione', '2026-02-01')).toMatchObject({
        refusal: 'CONFLICT',
        related: [{ id: `${path}1-accordo` }],
      });
      await change('openPhase', '1-accordo', '2026-01-10');
      expect(await change('advancePhase', '1-accordo', '2026-02-01')).toEqual({
        __typename: 'PhasePayload',
        phase: { status: 'CLOSED', since: '2026-01-10', until: '2026-02-01' },
        next: { id: `${path}2-valutazione`, status: 'OPEN' },
      });
    });
  },
  {
    prepare: async (store) => {
      await put(store, {
        nodes: ['forno', 'bottega'].map((key) => node(`prova/${key}`, 'Company', { network: 'prova' })),
      });
    },
  },
);
