/** The life of an organisation, told through HTTP: what mutations change is what the next question finds. */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import { failure } from '../../src/model/failure.js';
import type { Principal } from '../../src/model/viewer.js';
import type { RegisterOrganisationInput, StartTieInput } from '../generated/graphql.js';
import {
  ChangeDeskAccessDocument,
  CloseDeskDocument,
  CloseOrganisationDocument,
  CorrectFactDocument,
  DeskForDocument,
  EndTieDocument,
  JoinDuplicatesDocument,
  MergeMunicipalitiesDocument,
  MoveOrganisationDocument,
  OpenDeskDocument,
  ReachDocument,
  RegisterOrganisationDocument,
  RemoveFactDocument,
  RenameOrganisationDocument,
  StartTieDocument,
} from '../generated/graphql.js';
import { node, put } from '../store/things.js';
import { answerOf, ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const member: Principal = {
  name: 'member',
  role: 'MEMBER',
  organisations: ['prova/mia'],
  programmes: [],
};
const visitor: Principal = { name: 'visitor', role: 'PUBLIC', organisations: [], programmes: [] };
const principals: ReadonlyMap<string, Principal> = new Map([
  ['', localOperator],
  ['member', member],
  ['visitor', visitor],
]);
const identify: Identify = (request) =>
  principals.get(request.headers.authorization ?? '') ?? failure('UNKNOWN', 'expected a token of the table');
const as = (authorization: string) => ({ headers: { authorization } });

const key = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const casalmaggiore = 'italia/casalmaggiore';
const places = [casalmaggiore, 'italia/bologna'].map((id) =>
  node(id, 'Municipality', { name: id.slice('italia/'.length), network: 'italia' }),
);
const search = 'query ($text: String!) { actors(filter: { text: $text }) { nodes { id name } } }';

describeOnStores(
  'changes',
  (hub) => {
    const at = () => hub().address;
    const register = async (input: RegisterOrganisationInput) => {
      const { registerOrganisation } = await ask(at(), RegisterOrganisationDocument, { input });
      if (registerOrganisation.__typename !== 'ActorPayload') throw new Error(registerOrganisation.message);
      return registerOrganisation;
    };
    const company = (name: string, own: string, more: Partial<RegisterOrganisationInput> = {}) => ({
      name,
      key: own,
      network: 'prova',
      as: { company: { sector: 'MANUFACTURING' as const } },
      ...more,
    });
    const start = async (input: StartTieInput) => {
      const { startTie } = await ask(at(), StartTieDocument, { input });
      if (startTie.__typename !== 'TiePayload') throw new Error(startTie.message);
      return startTie;
    };
    const found = async (text: string) =>
      (
        await ask<{ actors: { nodes: { id: string }[] } }, { text: string }>(at(), search, { text })
      ).actors.nodes.map(({ id }) => id);
    const reached = async (from: string, asOf: string) =>
      (await ask(at(), ReachDocument, { from: [from], hops: 1, asOf, first: 100 })).reach.nodes.map(
        ({ actor }) => actor?.id,
      );

    it('registers, ties, renames, moves and closes an organisation', async () => {
      const made = await register(
        company('Pastificio Ghirlanda', 'pasta', {
          since: '2025-01-01',
          seats: [{ place: casalmaggiore, seatType: 'ONLY' }],
          idempotencyKey: key(1),
          clientMutationId: 'mine',
        }),
      );
      expect(made).toMatchObject({ clientMutationId: 'mine', repeated: false });
      expect(made.actor).toMatchObject({ id: 'prova/pasta', __typename: 'Company', version: 1 });
      await register(company('Mulino Ortensia', 'mulino', { since: '2025-01-01' }));
      const tie = await start({
        kind: 'SUPPLIES',
        from: 'prova/mulino',
        to: 'prova/pasta',
        since: '2026-01-01',
      });
      expect(tie.tie?.sentence.it).toContain('Pastificio Ghirlanda');
      expect(await reached('prova/mulino', '2026-11-24')).toEqual(['prova/pasta']);
      expect(await reached('prova/mulino', '2025-12-31')).toEqual([]);

      const renaming = { organisation: 'prova/pasta', name: 'Pasta Viola', expectedVersion: 1 };
      const { renameOrganisation } = await ask(at(), RenameOrganisationDocument, { input: renaming });
      expect(renameOrganisation).toMatchObject({
        actor: { name: 'Pasta Viola', alternativeNames: [{ name: 'Pastificio Ghirlanda', form: 'FORMER' }] },
      });
      expect(await found('ghirlanda')).toEqual(['prova/pasta']);
      const stale = (await ask(at(), RenameOrganisationDocument, { input: { ...renaming, name: 'X' } }))
        .renameOrganisation;
      expect(stale).toMatchObject({ refusal: 'STALE', currentVersion: 2, related: [{ id: 'prova/pasta' }] });

      const { moveOrganisation } = await ask(at(), MoveOrganisationDocument, {
        input: { organisation: 'prova/pasta', to: 'italia/bologna', on: '2026-06-01' },
      });
      expect(moveOrganisation).toMatchObject({
        ties: [
          { toId: casalmaggiore, until: '2026-05-31' },
          { toId: 'italia/bologna', since: '2026-06-01' },
        ],
      });

      const { closeOrganisation } = await ask(at(), CloseOrganisationDocument, {
        input: { organisation: 'prova/pasta', on: '2026-10-01', successor: 'prova/mulino' },
      });
      expect(closeOrganisation).toMatchObject({
        actor: { until: '2026-09-30' },
        succession: { toId: 'prova/mulino', since: '2026-10-01' },
        endedWithIt: expect.arrayContaining([{ id: tie.tie?.id, until: 'UNKNOWN' }]) as unknown,
      });
      expect(await reached('prova/mulino', '2026-09-30')).toEqual(['prova/pasta']);
      expect(await reached('prova/mulino', '2026-10-01')).toEqual([]);
    });

    it('gives a repeat, sent at once or later, the first result', async () => {
      const input = company('Vetreria Lanterna', 'vetro', { idempotencyKey: key(2) });
      const answers = await Promise.all([register(input), register(input), register(input)]);
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ actor }) => actor?.id))).toEqual(new Set(['prova/vetro']));
      const { registerOrganisation } = await ask(at(), RegisterOrganisationDocument, {
        input: { ...input, name: 'Vetreria Lucerna' },
      });
      expect(registerOrganisation).toMatchObject({ refusal: 'KEY_REUSED' });
      const like = await ask(at(), RegisterOrganisationDocument, {
        input: company('Vetreria Lanternā', 'vetro-due'),
      });
      expect(like.registerOrganisation).toMatchObject({
        refusal: 'POSSIBLE_DUPLICATE',
        related: [{ __typename: 'Company', id: 'prova/vetro' }],
      });
    });

    it('reads within one operation what that operation has written', async () => {
      const mutation = `mutation {
        first: registerOrganisation(input: { name: "Sartoria Alabastro", key: "sarta", network: "prova", as: { company: {} } }) {
          ... on ActorPayload { actor { id ties { totalCount } } }
        }
        second: startTie(input: { kind: SUPPLIES, from: "prova/sarta", to: "prova/vetro" }) {
          ... on TiePayload { tie { from { name ties { totalCount } } } }
        }
        third: endTie(input: { tie: "prova/SUPPLIES:prova/sarta>prova/vetro", on: "2026-11-01" }) {
          ... on TiePayload { tie { until presence from { ties { totalCount } } } }
        }
      }`;
      const answer = await answerOf(at(), mutation, {});
      expect(answer.data).toEqual({
        first: { actor: { id: 'prova/sarta', ties: { totalCount: 0 } } },
        second: { tie: { from: { name: 'Sartoria Alabastro', ties: { totalCount: 1 } } } },
        third: { tie: { until: '2026-10-31', presence: 'ABSENT', from: { ties: { totalCount: 0 } } } },
      });
    });

    it('opens a desk, changes its access from a day on, and closes it', async () => {
      const desks = async (asOf: string) => {
        const { deskFor } = await ask(at(), DeskForDocument, { municipality: { id: casalmaggiore }, asOf });
        if (deskFor.__typename !== 'DesksFound') return [];
        return deskFor.desks
          .filter(({ desk }) => desk.id === 'prova/sportello')
          .map(({ access, contacts }) => [
            access.map(({ channel }) => channel),
            contacts.map(({ value }) => value),
          ]);
      };
      const { openDesk } = await ask(at(), OpenDeskDocument, {
        input: {
          name: 'Sportello Girandola',
          key: 'sportello',
          network: 'prova',
          as: { form: 'JOB_DESK' },
          on: '2026-03-01',
          serves: [casalmaggiore],
          access: [{ channel: 'IN_PERSON', freeOfCharge: true }],
          contacts: [{ channel: 'PHONE', value: '0375 000000' }],
        },
      });
      expect(openDesk).toMatchObject({ actor: { id: 'prova/sportello' } });
      expect(await desks('2026-02-28')).toEqual([]);
      expect(await desks('2026-03-01')).toEqual([[['IN_PERSON'], ['0375 000000']]]);
      const { changeDeskAccess } = await ask(at(), ChangeDeskAccessDocument, {
        input: { desk: 'prova/sportello', on: '2026-09-01', access: [{ channel: 'ONLINE' }] },
      });
      expect(changeDeskAccess.__typename).toBe('ActorPayload');
      expect(await desks('2026-08-31')).toEqual([[['IN_PERSON'], ['0375 000000']]]);
      expect(await desks('2026-09-01')).toEqual([[['ONLINE'], ['0375 000000']]]);
      await ask(at(), CloseDeskDocument, { input: { desk: 'prova/sportello', on: '2026-11-01' } });
      expect(await desks('2026-10-31')).toHaveLength(1);
      expect(await desks('2026-11-01')).toEqual([]);
    });

    it('merges municipalities: old codes lead to the new one from its first day', async () => {
      const municipality = (name: string, own: string, istatCode: string) =>
        register({ name, key: own, network: 'prova', as: { municipality: { istatCode } } });
      await municipality('Roccaverde Alta', 'alta', '999001');
      await municipality('Pianogrigio', 'piano', '999002');
      const { mergeMunicipalities } = await ask(at(), MergeMunicipalitiesDocument, {
        input: {
          municipalities: ['prova/alta', 'prova/piano'],
          intoNew: { name: 'Unioncelli', key: 'unione', as: { istatCode: '999003' } },
          on: '2026-07-01',
        },
      });
      expect(mergeMunicipalities).toMatchObject({ actor: { id: 'prova/unione' } });
      const named = async (asOf: string) => {
        const { deskFor } = await ask(at(), DeskForDocument, { municipality: { istatCode: '999001' }, asOf });
        return deskFor.__typename === 'NoDeskKnown' ? deskFor.municipality.name : deskFor.__typename;
      };
      expect(await named('2026-06-30')).toBe('Roccaverde Alta');
      expect(await named('2026-07-01')).toBe('Unioncelli');
    });

    it('joins duplicates: what was tied to one is reached through the other', async () => {
      await register(company('Cartiera Ippocampo', 'carta'));
      await register(company('Ippocampo Carte Fini', 'carta-fine', { evenIfSimilar: true }));
      await start({ kind: 'SUPPLIES', from: 'prova/carta-fine', to: 'prova/vetro' });
      const statement = { declaration: { by: 'prova/carta', capacity: { it: 'Titolare', en: 'Owner' } } };
      const { joinDuplicates } = await ask(at(), JoinDuplicatesDocument, {
        input: { kept: 'prova/carta', duplicate: 'prova/carta-fine', statement },
      });
      expect(joinDuplicates).toMatchObject({ actor: { id: 'prova/carta', version: 2 } });
      expect(await reached('prova/carta', '2026-11-24')).toContain('prova/vetro');
      expect(await found('ippocampo carte fini')).toEqual(['prova/carta']);
      const gone = await answerOf(at(), '{ node(id: "prova/carta-fine") { id } }', {});
      expect(gone.data).toEqual({ node: null });
    });

    it('corrects and removes facts, with a reason', async () => {
      const correction = { id: 'prova/vetro', reason: 'settore errato' };
      const properties = { company: { sector: 'TRADE' as const } };
      const { correctFact } = await ask(at(), CorrectFactDocument, { input: { ...correction, properties } });
      expect(correctFact).toMatchObject({ fact: { id: 'prova/vetro', sector: 'TRADE' } });
      const wrong = { cooperative: { sector: 'TRADE' as const } };
      const refused = await ask(at(), CorrectFactDocument, { input: { ...correction, properties: wrong } });
      expect(refused.correctFact).toMatchObject({ refusal: 'INVALID', problems: [{ at: 'properties' }] });
      const both = { ...properties, ...wrong };
      const error = await errorOf(at(), CorrectFactDocument, { input: { ...correction, properties: both } });
      expect(error.extensions?.code).toBe('BAD_USER_INPUT');
      const removal = { id: 'prova/vetro', reason: 'prova' };
      const inUse = (await ask(at(), RemoveFactDocument, { input: removal })).removeFact;
      expect(inUse).toMatchObject({ refusal: 'IN_USE' });
      const tie = 'prova/SUPPLIES:prova/sarta>prova/vetro';
      const removed = (await ask(at(), RemoveFactDocument, { input: { ...removal, id: tie } })).removeFact;
      expect(removed).toMatchObject({ removedId: tie });
      const ended = (await ask(at(), EndTieDocument, { input: { tie, on: '2026-01-01' } })).endTie;
      expect(ended).toMatchObject({ refusal: 'UNKNOWN' });
    });

    it('lets nobody change what he may not see, or has no part in', async () => {
      await register(company('Officina Nascosta', 'nascosta', { onlyFor: ['prova/vetro'] }));
      await register(company('Bottega Mia', 'mia'));
      const rename = async (organisation: string, who: string) => {
        const input = { organisation, name: 'Rinominata' };
        return (await ask(at(), RenameOrganisationDocument, { input }, as(who))).renameOrganisation;
      };
      const hidden = await rename('prova/nascosta', 'member');
      const missing = await rename('prova/mancante', 'member');
      expect(hidden).toMatchObject({ refusal: 'UNKNOWN', related: [] });
      expect(JSON.stringify(hidden).replaceAll('nascosta', 'mancante')).toBe(JSON.stringify(missing));
      expect(await rename('prova/vetro', 'member')).toMatchObject({ refusal: 'NOT_ALLOWED' });
      expect(await rename('prova/mia', 'visitor')).toMatchObject({ refusal: 'NOT_ALLOWED' });
      expect(await rename('prova/mia', 'member')).toMatchObject({ actor: { name: 'Rinominata' } });
    });
  },
  // A hub without the packaged networks starts much sooner on Neo4j.
  { identify, seeds: false, prepare: (store) => put(store, { nodes: places }).then(() => undefined) },
);
