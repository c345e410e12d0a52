/** Opportunities through HTTP: published, answered, filled, changed, ended; what is refused, and who may do what. */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { Principal } from '../../src/model/viewer.js';
import { formatDay, dayInRome } from '../../src/model/time.js';
import { answerOf, ask } from '../support/client.js';
import { node, put } from '../store/things.js';
import { describeOnStores } from '../support/stores.js';

const publisher = 'test/pastificio';
const memberOf = (name: string, organisation: string): Principal => ({
  name,
  role: 'MEMBER',
  organisations: [organisation],
  programmes: [],
});
const principals: Readonly<Record<string, Principal>> = {
  pastificio: memberOf('pastificio', publisher),
  coop: memberOf('coop', 'test/coop'),
  sportello: memberOf('sportello', 'test/sportello'),
  nobody: { name: 'nobody', role: 'PUBLIC', organisations: [], programmes: [] },
};
const identify: Identify = (request) => principals[request.headers.authorization ?? ''] ?? localOperator;

const parts = `
  __typename
  ... on OpportunityPayload { position repeated clientMutationId opportunity { id name status places placesTaken deadline until publisher { id } where { id } } }
  ... on AnswerPayload { position repeated answer { id form status outcome caseReference opportunity { status placesTaken } } }
  ... on AlertPreferencePayload { preference { id filter follows { id } subscriber { id } } }
  ... on CommandRefused { refusal message currentVersion problems { at message } related { id } }`;
const inputs = {
  publishOpportunity: 'PublishOpportunityInput',
  changeOpportunity: 'ChangeOpportunityInput',
  fillOpportunity: 'EndOpportunityInput',
  withdrawOpportunity: 'EndOpportunityInput',
  closeOpportunity: 'EndOpportunityInput',
  answerOpportunity: 'AnswerOpportunityInput',
  acceptAnswer: 'AnswerInput',
  declineAnswer: 'AnswerInput',
  withdrawAnswer: 'AnswerInput',
  recordOutcome: 'RecordOutcomeInput',
  setAlertPreference: 'SetAlertPreferenceInput',
  removeAlertPreference: 'RemoveAlertPreferenceInput',
} as const;
type Outcome = Readonly<Record<string, never>> & {
  readonly __typename: string;
  readonly refusal?: string;
  readonly message?: string;
  readonly opportunity?: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly answer?: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly preference?: Readonly<Record<string, unknown>> & { readonly id: string };
};

describeOnStores(
  'opportunities',
  (hub) => {
    const as = (who: string) => (who === '' ? {} : { headers: { authorization: who } });
    const change = async (
      mutation: keyof typeof inputs,
      input: Readonly<Record<string, unknown>>,
      who = '',
    ): Promise<Outcome> => {
      const selection = parts
        .split('\n')
        .filter(
          (line) => !line.includes('... on') || line.includes(payloads[mutation]) || line.includes('Refused'),
        )
        .join('\n');
      const data = await ask<Record<string, Outcome>, { input: object }>(
        hub().address,
        `mutation ($input: ${inputs[mutation]}!) { done: ${mutation}(input: $input) { ${selection} } }`,
        { input },
        as(who),
      );
      const { done } = data;
      if (done === undefined) throw new Error('the mutation has no outcome');
      return done;
    };
    const published = async (more: Readonly<Record<string, unknown>> = {}) => {
      const done = await change('publishOpportunity', {
        title: 'Aiuto pastaio',
        form: 'PLACEMENT',
        publisher,
        ...more,
      });
      if (done.opportunity === undefined) throw new Error(done.message ?? 'it was not published');
      return done.opportunity;
    };

    it('is published open, with its places, and found among those of its publisher', async () => {
      const opportunity = await published({
        details: { places: 2, deadline: '2999-01', sector: 'MANUFACTURING' },
        where: ['italia/bologna'],
      });
      expect(opportunity).toMatchObject({
        status: 'OPEN',
        places: 2,
        placesTaken: null,
        where: [{ id: 'italia/bologna' }],
      });
      const { actor } = await ask<{ actor: { opportunities: { nodes: { id: string }[] } } }, object>(
        hub().address,
        `{ actor: node(id: "${publisher}") { ... on Actor { opportunities(first: 100) { nodes { id } } } } }`,
        {},
      );
      expect(actor.opportunities.nodes).toContainEqual({ id: opportunity.id });
    });

    it('has an accepted answer for each place, and only that many, whoever is first', async () => {
      const { id } = await published({ details: { places: 1 } });
      const answers = await Promise.all(
        ['test/coop', 'test/sportello'].map(async (from) => {
          const done = await change('answerOpportunity', { opportunity: id, from, form: 'INTEREST' });
          return done.answer?.id ?? '';
        }),
      );
      const decided = await Promise.all(answers.map((answer) => change('acceptAnswer', { answer })));
      expect(decided.map(({ __typename, refusal }) => refusal ?? __typename).sort()).toEqual([
        'AnswerPayload',
        'LIMIT',
      ]);
      const won = decided.find(({ answer }) => answer !== undefined)?.answer;
      expect(won).toMatchObject({ status: 'ACCEPTED', opportunity: { status: 'FILLED', placesTaken: 1 } });
      expect(await change('recordOutcome', { answer: won?.id, outcome: 'HIRED' })).toMatchObject({
        answer: { outcome: 'HIRED' },
      });
      expect(
        await change('answerOpportunity', { opportunity: id, from: 'test/coop', form: 'INTEREST' }),
      ).toMatchObject({
        refusal: 'CONFLICT',
      });
      // What is taken back is open again, and so is its place.
      expect(await change('withdrawAnswer', { answer: won?.id })).toMatchObject({
        answer: { status: 'WITHDRAWN', opportunity: { status: 'OPEN', placesTaken: null } },
      });
      const lost = answers.find((answer) => answer !== won?.id);
      expect(await change('acceptAnswer', { answer: lost })).toMatchObject({
        answer: { status: 'ACCEPTED' },
      });
    });

    it('takes each case once, by an opaque reference, and says nothing else of it', async () => {
      const { id } = await published();
      const referral = { opportunity: id, from: 'test/sportello', form: 'REFERRAL' };
      expect(await change('answerOpportunity', referral)).toMatchObject({ refusal: 'INVALID' });
      expect(await change('answerOpportunity', { ...referral, caseReference: 'Mario Rossi' })).toMatchObject({
        refusal: 'INVALID',
      });
      const first = await change('answerOpportunity', { ...referral, caseReference: 'PR-2026-17' });
      expect(first).toMatchObject({ answer: { status: 'OPEN', caseReference: 'PR-2026-17' } });
      expect(await change('answerOpportunity', { ...referral, caseReference: 'PR-2026-17' })).toMatchObject({
        refusal: 'CONFLICT',
        related: [{ id: first.answer?.id }],
      });
      const second = await change('answerOpportunity', { ...referral, caseReference: 'PR-2026-18' });
      expect(second.answer?.id).not.toBe(first.answer?.id);
    });

    it('changes, reopens with more places, and ends once', async () => {
      const { id } = await published({ details: { places: 1, deadline: '2999' } });
      expect(await change('fillOpportunity', { opportunity: id })).toMatchObject({
        opportunity: { status: 'FILLED' },
      });
      expect(
        await change('changeOpportunity', { opportunity: id, details: { places: 3, deadline: null } }),
      ).toMatchObject({
        opportunity: { status: 'OPEN', places: 3, deadline: null, name: 'Aiuto pastaio', until: 'UNKNOWN' },
      });
      expect(await change('changeOpportunity', { opportunity: id })).toMatchObject({ refusal: 'INVALID' });
      expect(await change('changeOpportunity', { opportunity: id, details: { places: 0 } })).toMatchObject({
        refusal: 'INVALID',
        problems: [{ at: 'places' }],
      });
      expect(
        await change('changeOpportunity', { opportunity: id, title: 'x', expectedVersion: 1 }),
      ).toMatchObject({
        refusal: 'STALE',
        currentVersion: 3,
      });
      expect(await change('withdrawOpportunity', { opportunity: id })).toMatchObject({
        opportunity: { status: 'WITHDRAWN', until: formatDay(dayInRome(Date.now())) },
      });
      expect(await change('withdrawOpportunity', { opportunity: id })).toMatchObject({ refusal: 'CONFLICT' });
      expect(await change('changeOpportunity', { opportunity: id, title: 'x' })).toMatchObject({
        refusal: 'CONFLICT',
      });
      const late = { title: 'x', form: 'CALL', publisher, details: { deadline: '2020' } };
      expect(await change('publishOpportunity', late)).toMatchObject({ refusal: 'INVALID' });
    });

    it('gives a repeat the first result, and refuses its key with another input', async () => {
      const input = {
        title: 'Una volta',
        form: 'CALL',
        publisher,
        idempotencyKey: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
        clientMutationId: 'mine',
      };
      const first = await change('publishOpportunity', input);
      const again = await change('publishOpportunity', input);
      expect(first).toMatchObject({ repeated: false, clientMutationId: 'mine' });
      expect(again).toMatchObject({ repeated: true, opportunity: { id: first.opportunity?.id } });
      expect(await change('publishOpportunity', { ...input, title: 'Due' })).toMatchObject({
        refusal: 'KEY_REUSED',
      });
    });

    it('lets nobody speak for others, or see their answers', async () => {
      const { id } = await published({ details: { places: 1 } });
      const answer = { opportunity: id, from: 'test/coop', form: 'INTEREST' };
      expect(await change('answerOpportunity', answer, 'sportello')).toMatchObject({
        refusal: 'NOT_ALLOWED',
      });
      const given = await change('answerOpportunity', answer, 'coop');
      const decision = { answer: given.answer?.id };
      expect(await change('acceptAnswer', decision, 'coop')).toMatchObject({ refusal: 'NOT_ALLOWED' });
      expect(await change('acceptAnswer', decision, 'sportello')).toMatchObject({ refusal: 'UNKNOWN' });
      expect(await change('withdrawOpportunity', { opportunity: id }, 'nobody')).toMatchObject({
        refusal: 'NOT_ALLOWED',
      });
      expect(await change('acceptAnswer', decision, 'pastificio')).toMatchObject({
        answer: { opportunity: { status: 'FILLED' } },
      });
      // The place goes back though who answered may not change the opportunity.
      expect(await change('withdrawAnswer', decision, 'coop')).toMatchObject({
        answer: { opportunity: { status: 'OPEN' } },
      });
      const seen = await answerOf(
        hub().address,
        `{ node(id: "${given.answer?.id ?? ''}") { id } }`,
        {},
        as('nobody'),
      );
      expect(seen).toMatchObject({ data: { node: null } });
    });

    it('keeps what an actor prefers to be told of, whole, and refuses what is no filter', async () => {
      const input = { subscriber: 'test/coop', follows: [publisher], filter: { forms: ['CALL'], hops: 2 } };
      const set = await change('setAlertPreference', input, 'coop');
      expect(set).toMatchObject({
        preference: {
          filter: { forms: ['CALL'], hops: 2 },
          follows: [{ id: publisher }],
          subscriber: { id: 'test/coop' },
        },
      });
      const { id: preference } = set.preference ?? { id: '' };
      const other = { subscriber: 'test/coop', preference, filter: { territories: ['italia/bologna'] } };
      expect(await change('setAlertPreference', other, 'coop')).toMatchObject({
        preference: { id: preference, filter: { territories: ['italia/bologna'] }, follows: [] },
      });
      expect(await change('setAlertPreference', { subscriber: 'test/coop' }, 'coop')).toMatchObject({
        refusal: 'INVALID',
      });
      expect(await change('setAlertPreference', { ...other, filter: { hops: 99 } }, 'coop')).toMatchObject({
        refusal: 'INVALID',
        problems: [{ at: 'filter' }],
      });
      expect(await change('setAlertPreference', input, 'sportello')).toMatchObject({
        refusal: 'NOT_ALLOWED',
      });
      expect(await change('removeAlertPreference', { preference }, 'sportello')).toMatchObject({
        refusal: 'UNKNOWN',
      });
      expect(await change('removeAlertPreference', { preference }, 'coop')).toMatchObject({
        preference: null,
      });
    });
  },
  {
    identify,
    prepare: async (store) => {
      await put(store, {
        nodes: [
          node(publisher, 'Company'),
          node('test/coop', 'Cooperative'),
          node('test/sportello', 'ListeningPoint', { properties: { form: 'JOB_DESK' } }),
        ],
      });
    },
  },
);

const payloads: Readonly<Record<keyof typeof inputs, string>> = {
  publishOpportunity: 'OpportunityPayload',
  changeOpportunity: 'OpportunityPayload',
  fillOpportunity: 'OpportunityPayload',
  withdrawOpportunity: 'OpportunityPayload',
  closeOpportunity: 'OpportunityPayload',
  answerOpportunity: 'AnswerPayload',
  acceptAnswer: 'AnswerPayload',
  declineAnswer: 'AnswerPayload',
  withdrawAnswer: 'AnswerPayload',
  recordOutcome: 'AnswerPayload',
  setAlertPreference: 'AlertPreferencePayload',
  removeAlertPreference: 'AlertPreferencePayload',
};
