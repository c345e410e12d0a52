/** A campaign over HTTP on the invented supply chain: asked, accepted, passed on, held to its limits, paused, expired, closed. */
import { expect, it } from 'vitest';
import type { CampaignStandingQuery, InvitationPartsFragment } from '../generated/graphql.js';
import {
  AcceptInvitationDocument,
  AdvanceCampaignDocument,
  BurdenOfDocument,
  CampaignStandingDocument,
  CloseCampaignDocument,
  DeclineInvitationDocument,
  InvitationsOfDocument,
  InviteActorsDocument,
  OpenCampaignDocument,
  PauseCampaignDocument,
  ResumeCampaignDocument,
} from '../generated/graphql.js';
import type { OpenCampaignInput } from '../generated/graphql.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const network = 'filiera-immaginaria';
const rules = 'in-cerchio-casalecchio';
const programme = `${rules}/in-cerchio-casalecchio`;
const traineeship = `${rules}/tirocinio`;
const of = (key: string) => `${network}/${key}`;
const keyOf = (id: string | undefined) => id?.split('/')[1] ?? '';
const firstDay = Date.parse('2026-11-24T12:00:00+01:00');
let now = firstDay;

const tokens: Readonly<Record<string, { readonly organisations: readonly string[] }>> = {
  forno: { organisations: [of('forno-monte')] },
  mensa: { organisations: [of('mensa-reno')] },
};

describeOnStores(
  'campaigns',
  (hub) => {
    const as = (token: string) => ({ headers: { authorization: token } });
    const open = async (input: Partial<OpenCampaignInput> = {}) => {
      const common = { title: 'Tirocini', programme, practice: traineeship, includeFiction: true };
      const { openCampaign } = await ask(hub().address, OpenCampaignDocument, {
        input: { ...common, ...input },
      });
      if (openCampaign.__typename !== 'CampaignInvitesPayload') throw new Error(openCampaign.message);
      return openCampaign;
    };
    const advance = async (campaign: string) => {
      const { advanceCampaign } = await ask(hub().address, AdvanceCampaignDocument, { input: { campaign } });
      if (advanceCampaign.__typename !== 'AdvancePayload') throw new Error(advanceCampaign.message);
      return advanceCampaign;
    };
    const accept = async (invitation: string, token = '') => {
      const answer = await ask(hub().address, AcceptInvitationDocument, { input: { invitation } }, as(token));
      return answer.acceptInvitation;
    };
    const invitationsOf = async (key: string, side: 'RECEIVED' | 'SENT' = 'RECEIVED') => {
      const variables = { id: of(key), side, includeFiction: true };
      const { node } = await ask(hub().address, InvitationsOfDocument, variables);
      const found = node as {
        readonly invitations?: { readonly nodes: readonly InvitationPartsFragment[] };
      } | null;
      return found?.invitations?.nodes ?? [];
    };
    const standing = async (id: string) => {
      const { campaign } = await ask(hub().address, CampaignStandingDocument, { id, includeFiction: true });
      if (campaign === null || campaign === undefined) throw new Error(`expected the campaign ${id}`);
      return campaign;
    };
    const ringOf = (campaign: NonNullable<CampaignStandingQuery['campaign']>, ring: number) => {
      const found = campaign.progress.rings.find((each) => each.ring === ring);
      return Object.fromEntries(found?.counts.map(({ status, count }) => [status, count]) ?? []);
    };
    let campaign = '';
    let first: InvitationPartsFragment | undefined;

    it('ask the first ring, tell who was left out, and open nothing where nobody is left', async () => {
      now = firstDay;
      const opened = await open({
        first: { actors: [of('forno-monte'), of('officina-reno')] },
        channels: ['SUPPLIES'],
        hops: 2,
        maxOpenPerCompany: 1,
        idempotencyKey: '7b0a3a52-6a2e-4c33-8f5c-0d0a4a3e6f01',
      });
      campaign = opened.campaign?.id ?? '';
      expect(opened.campaign).toMatchObject({ status: 'RUNNING', hops: 2, plan: null });
      expect(opened.notInvited.map(({ reason, actor }) => [reason, keyOf(actor?.id)])).toEqual([
        ['ADOPTED', 'officina-reno'],
      ]);
      expect(opened.invitations).toMatchObject([
        {
          status: 'OPEN',
          ring: 0,
          path: [],
          since: '2026-11-24',
          expiresOn: '2026-12-24',
          inviter: { id: programme },
        },
      ]);
      [first] = opened.invitations;
      const { openCampaign } = await ask(hub().address, OpenCampaignDocument, {
        input: {
          title: 'Niente',
          programme,
          practice: traineeship,
          includeFiction: true,
          first: { actors: [of('officina-reno'), of('forno-monte')] },
        },
      });
      expect(openCampaign).toMatchObject({ __typename: 'CommandRefused', refusal: 'CONFLICT' });
    });

    it('let only the invited answer, and pass on at each acceptance, with the tie as the path', async () => {
      const invitation = first?.id ?? '';
      expect(await accept(invitation, 'mensa')).toMatchObject({ refusal: 'UNKNOWN' });
      const accepted = await accept(invitation, 'forno');
      expect(accepted).toMatchObject({
        invitation: { status: 'ACCEPTED', endedOn: '2026-11-24' },
        adoption: {
          adopter: { id: of('forno-monte') },
          via: null,
          campaign: { id: campaign },
          since: '2026-11-24',
        },
      });
      expect(await accept(invitation, 'forno')).toMatchObject({ refusal: 'CONFLICT' });
      await advance(campaign);
      const sent = await invitationsOf('forno-monte', 'SENT');
      expect(sent.length).toBeGreaterThan(1);
      for (const each of sent) {
        expect(each).toMatchObject({ status: 'OPEN', ring: 1, inviter: { id: of('forno-monte') } });
        expect(each.path).toHaveLength(1);
        expect(String(each.path)).toContain('SUPPLIES');
      }
      expect(await advance(campaign)).toMatchObject({ invited: 0, expired: 0, withdrawn: 0 });
      const [next] = sent;
      const passedOn = await accept(next?.id ?? '');
      expect(passedOn).toMatchObject({ adoption: { via: { id: of('forno-monte') } } });
      const found = await standing(campaign);
      expect(found.progress.rings.map(({ adopters }) => adopters).slice(0, 2)).toEqual([1, 2]);
      expect(ringOf(found, 0)).toMatchObject({ ACCEPTED: 1, OPEN: 0 });
      expect(ringOf(found, 1)).toMatchObject({ ACCEPTED: 1, OPEN: sent.length - 1 });
    });

    it('stand beside what a simulation from the first ring would have one expect, and feed the calibration', async () => {
      const { progress, calibration } = await standing(campaign);
      const expected = progress.expected;
      if (expected?.__typename !== 'ExpectedProgress') throw new Error('expected an expectation');
      expect(expected).toMatchObject({ beginners: 1, runs: 200, randomSeed: 1 });
      expect(expected.assumed.map(({ kind }) => kind)).toEqual(['SUPPLIES']);
      expect(expected.rings.map(({ ring }) => ring)).toEqual([0, 1, 2]);
      const means = expected.rings.map(({ adopters }) => adopters.mean);
      expect(means[0]).toBe(1);
      expect(means).toEqual(means.toSorted((a, b) => a - b));
      for (const { adopters } of expected.rings.slice(1)) {
        expect(adopters.low).toBeLessThan(adopters.mean);
        expect(adopters.high).toBeGreaterThan(adopters.mean);
      }
      if (calibration.__typename !== 'InfluenceCalibration') throw new Error('expected a calibration');
      expect(calibration.invitations.accepted).toBeGreaterThanOrEqual(1);
    });

    it('invite nobody beyond its burden, whoever asks, and go on when there is room', async () => {
      await advance(campaign);
      const [busy] = (await invitationsOf('forno-monte', 'SENT')).filter(({ status }) => status === 'OPEN');
      const invitee = busy?.invitee?.id ?? '';
      const other = await open({
        title: 'Donazioni',
        practice: `${rules}/donazione-in-denaro`,
        first: { actors: [of('forno-monte'), invitee] },
        maxOpenPerCompany: 1,
        hops: 0,
      });
      expect(other.notInvited).toMatchObject([{ reason: 'BURDENED', actor: { id: invitee } }]);
      const { declineInvitation } = await ask(hub().address, DeclineInvitationDocument, {
        input: { invitation: busy?.id ?? '' },
      });
      expect(declineInvitation).toMatchObject({ invitation: { status: 'DECLINED' } });
      const { inviteActors } = await ask(hub().address, InviteActorsDocument, {
        input: { campaign: other.campaign?.id ?? '', actors: [invitee] },
      });
      expect(inviteActors).toMatchObject({
        invitations: [{ invitee: { id: invitee }, ring: 0 }],
        notInvited: [],
      });
    });

    it('rest when they are paused, while answers are taken', async () => {
      const { pauseCampaign } = await ask(hub().address, PauseCampaignDocument, { input: { campaign } });
      expect(pauseCampaign).toMatchObject({ campaign: { status: 'PAUSED' } });
      const waiting = (await invitationsOf('forno-monte', 'SENT')).find(({ status }) => status === 'OPEN');
      expect(await accept(waiting?.id ?? '')).toMatchObject({ invitation: { status: 'ACCEPTED' } });
      expect(await advance(campaign)).toMatchObject({ invited: 0 });
      const invitee = keyOf(waiting?.invitee?.id);
      expect(await invitationsOf(invitee, 'SENT')).toEqual([]);
      const { resumeCampaign } = await ask(hub().address, ResumeCampaignDocument, { input: { campaign } });
      expect(resumeCampaign).toMatchObject({ campaign: { status: 'RUNNING' } });
      await advance(campaign);
      for (const each of await invitationsOf(invitee, 'SENT')) expect(each.ring).toBe(2);
    });

    it('let invitations expire on the day after the last', async () => {
      now = Date.parse('2026-12-24T12:00:00+01:00');
      expect(await advance(campaign)).toMatchObject({ expired: 0 });
      now = Date.parse('2026-12-25T00:30:00+01:00');
      const before = ringOf(await standing(campaign), 1)['OPEN'] ?? 0;
      await advance(campaign);
      const after = ringOf(await standing(campaign), 1);
      expect(before).toBeGreaterThan(0);
      expect(after).toMatchObject({ OPEN: 0, EXPIRED: before });
      const expired = (await invitationsOf('forno-monte', 'SENT')).find(({ status }) => status === 'EXPIRED');
      expect(expired).toMatchObject({ endedOn: '2026-12-24' });
      expect(await accept(expired?.id ?? '')).toMatchObject({ refusal: 'CONFLICT' });
    });

    it('tell what each was asked to it and to who sees all, and to nobody else', async () => {
      const variables = { programme, includeFiction: true };
      const { burden } = await ask(hub().address, BurdenOfDocument, variables);
      const forno = burden.nodes.find(({ actor }) => keyOf(actor?.id) === 'forno-monte');
      expect(forno).toMatchObject({ received: 2, answered: 1 });
      const own = await ask(hub().address, BurdenOfDocument, variables, as('forno'));
      // It sent invitations to others, which it sees, and which say nothing of what those were asked.
      expect(own.burden.nodes.map(({ actor }) => keyOf(actor?.id))).toEqual(['forno-monte']);
      expect(own.burden.nodes[0]).toMatchObject({ received: 2, answered: 1 });
      const later = await ask(hub().address, BurdenOfDocument, {
        ...variables,
        from: '2026-11-25',
        to: '2027',
      });
      expect(later.burden.nodes.every(({ received }) => received > 0)).toBe(true);
      expect(later.burden.nodes.some(({ actor }) => keyOf(actor?.id) === 'forno-monte')).toBe(false);
    });

    it('take everything back when they are closed, and begin from a plan', async () => {
      const planned = await open({ first: { k: 2 }, title: 'Secondo giro', coolingOffMonths: 0, hops: 1 });
      expect(planned.campaign?.plan).toMatchObject({ k: 2, seeds: 2 });
      expect(planned.invitations).toHaveLength(2);
      const id = planned.campaign?.id ?? '';
      const { closeCampaign } = await ask(hub().address, CloseCampaignDocument, { input: { campaign: id } });
      expect(closeCampaign).toMatchObject({ campaign: { status: 'CLOSED', until: '2026-12-25' } });
      const [invitation] = planned.invitations;
      expect(await accept(invitation?.id ?? '')).toMatchObject({ refusal: 'CONFLICT' });
      await advance(id);
      expect(ringOf(await standing(id), 0)).toMatchObject({ WITHDRAWN: 2, OPEN: 0 });
    });
  },
  {
    now: () => now,
    identify: (request) => {
      const token = tokens[request.headers.authorization ?? ''];
      return token === undefined
        ? { name: 'operator', role: 'OPERATOR', organisations: [], programmes: [] }
        : { name: 'member', role: 'MEMBER', programmes: [], ...token };
    },
  },
);
