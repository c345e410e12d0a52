import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopologyNode, TopologyTie } from '../../../src/model/entity.js';
import { tieDeclaration } from '../../../src/model/kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { LensOptions } from '../../../src/network/lens.js';
import { openLens } from '../../../src/network/lens.js';
import type { Campaign } from '../../../src/services/campaigns/campaign.js';
import type { Adopted, Sent } from '../../../src/services/campaigns/invitation.js';
import { invitationStatuses } from '../../../src/services/campaigns/invitation.js';
import type { NextRing, RingFacts } from '../../../src/services/campaigns/next-ring.js';
import { nextRing } from '../../../src/services/campaigns/next-ring.js';
import {
  anyLens,
  everything,
  generatedNetwork,
  plainNode,
  plainTie,
  today,
} from '../../network/generated-network.js';
import { naiveRing } from './naive-ring.js';

const campaign: Campaign = {
  id: 'n/campaign',
  version: 1,
  programme: 'n/programme',
  practice: 'n/practice',
  status: 'RUNNING',
  channels: { kinds: ['SUPPLIES', 'COLLABORATES_WITH', 'MEMBER_OF', 'SITS_ON'], territory: 0 },
  hops: 3,
  maxOpenPerCompany: 2,
  maxPerInviter: Infinity,
  coolingOffMonths: 12,
  answerDays: 30,
  adoptersInvite: false,
  randomSeed: 1,
  begins: null,
  ends: null,
  fiction: false,
  audience: [],
};

function adopted(adopter: string, more: Partial<Adopted> = {}): Adopted {
  return { id: `n/adoption-${adopter}`, adopter, campaign: campaign.id, isHeld: true, since: 0, ...more };
}

function sent(inviter: string, invitee: string, more: Partial<Sent> = {}): Sent {
  const parts = { campaign: campaign.id, practice: campaign.practice, ring: 1, status: 'OPEN' } as const;
  const dates = { sentOn: 0, expiresOn: null, endedOn: null };
  return { id: `n/invites-${inviter}-${invitee}`, inviter, invitee, ...parts, ...dates, ...more };
}

interface Given {
  readonly nodes?: readonly TopologyNode[];
  readonly ties?: readonly TopologyTie[];
  readonly lens?: LensOptions;
  readonly campaign?: Partial<Campaign>;
  readonly facts?: Partial<Omit<RingFacts, 'campaign' | 'lens'>>;
}

const companies = ['a', 'b', 'c', 'd'].map((id) => plainNode(id));

function ring({ nodes = companies, ties = [], lens = everything, ...given }: Given): NextRing {
  const network = buildNetwork({ nodes, ties, position: 1 });
  return nextRing({
    campaign: { ...campaign, ...given.campaign },
    lens: openLens(network, lens),
    adoptions: [adopted('a')],
    invitations: [],
    openOf: new Map(),
    audiences: [],
    day: today,
    ...given.facts,
  });
}

const said = ({ invited, deferred }: NextRing) => ({
  invited: invited.map(({ inviter, invitee, ring: at }) => `${inviter}>${invitee} ${at}`),
  deferred: deferred.map(({ inviter, invitee }) => `${inviter}>${invitee}`),
});

describe('the next ring', () => {
  it('is whom adopters influence, with the tie that says so, strongest first', () => {
    const found = ring({
      ties: [
        plainTie('a', 'COLLABORATES_WITH', 'b', { cost: 7 }),
        plainTie('c', 'COLLABORATES_WITH', 'a'),
        plainTie('a', 'MEMBER_OF', 'd'),
        plainTie('a', 'SUPPLIES', 'd'),
      ],
    });
    const chances = ['MEMBER_OF', 'SUPPLIES'] as const;
    const none = chances.reduce((all, kind) => all * (1 - tieDeclaration(kind).influence.probability), 1);
    expect(found.invited[0]?.probability).toBeCloseTo(1 - none, 9);
    expect(said(found).invited).toEqual(['a>d 1', 'a>c 1', 'a>b 1']);
    expect(found.invited.map(({ path }) => path)).toEqual([
      [
        tieDeclaration('SUPPLIES').influence.probability > tieDeclaration('MEMBER_OF').influence.probability
          ? 'a-SUPPLIES-d'
          : 'a-MEMBER_OF-d',
      ],
      ['c-COLLABORATES_WITH-a'],
      ['a-COLLABORATES_WITH-b'],
    ]);
  });

  it('is what trying every pair finds, on networks with everything awkward', () => {
    const letters = [...'abcdefgh'].map((letter) => `n/${letter}`);
    const actor = fc.constantFrom(...letters);
    const anySent = fc.record({
      inviter: actor,
      invitee: actor,
      campaign: fc.constantFrom('n/campaign', 'n/campaign', 'n/other', null),
      practice: fc.constantFrom('n/practice', 'n/practice', 'n/elsewhere'),
      ring: fc.nat(3),
      status: fc.constantFrom(...invitationStatuses),
      endedOn: fc.constantFrom(null, today - 10, today - 366, today - 367, today - 800),
    });
    const anyAdopted = fc.record({
      adopter: actor,
      campaign: fc.constantFrom('n/campaign', 'n/campaign', null),
      isHeld: fc.constantFrom(true, true, true, false),
    });
    const anyTerms = fc.record({
      hops: fc.constantFrom(0, 1, 2, 2, 3, 3),
      territory: fc.constantFrom(0, 0.05, 0.5),
      maxPerInviter: fc.constantFrom(Infinity, Infinity, 1, 2),
      adoptersInvite: fc.boolean(),
      audience: fc.constantFrom<readonly string[]>([], [], [], ['n/a', 'n/b']),
      ends: fc.constantFrom(null, null, null, today, today - 1),
    });
    const dull = new Set<string>(['Group', 'Territory', 'GoverningBody']);
    let notEmpty = 0;
    fc.assert(
      fc.property(
        generatedNetwork(8, 30).map(({ nodes, ties }) => ({
          nodes: nodes.map((each) => (dull.has(each.kind) ? { ...each, kind: 'Company' as const } : each)),
          ties,
        })),
        anyLens,
        anyTerms,
        fc.array(anySent, { maxLength: 4 }),
        fc.array(anyAdopted, { minLength: 1, maxLength: 4, size: 'max' }),
        fc.array(fc.tuple(actor, fc.nat(3)), { maxLength: 4 }),
        (network, lens, { territory, ...terms }, invitations, adoptions, open) => {
          const facts = {
            campaign: { ...campaign, ...terms, channels: { ...campaign.channels, territory } },
            // One invitation to a company in one campaign, as there is ever only one.
            invitations: [
              ...new Map(invitations.map((each) => [`${each.campaign} ${each.invitee}`, each])).values(),
            ]
              .filter(({ campaign: of, practice }) => of !== 'n/campaign' || practice === 'n/practice')
              .map(({ inviter, invitee, ...more }) => sent(inviter, invitee, more)),
            adoptions: adoptions.map(({ adopter, ...more }) => adopted(adopter, more)),
            openOf: new Map(open),
            audiences: [[]],
            day: today,
          };
          const built = buildNetwork({ ...network, position: 1 });
          const found = nextRing({ ...facts, lens: openLens(built, lens) });
          const expected = naiveRing(network, lens, facts);
          notEmpty += Number(found.invited.length > 0);
          const told = (
            list: readonly {
              readonly path: readonly string[];
              readonly inviter: string;
              readonly invitee: string;
              readonly ring: number;
            }[],
          ) => list.map(({ inviter, invitee, ring: at, path }) => ({ inviter, invitee, ring: at, path }));
          expect(told(found.invited)).toEqual(told(expected.invited));
          expect(told(found.deferred)).toEqual(told(expected.deferred));
        },
      ),
      { numRuns: 600 },
    );
    expect(notEmpty).toBeGreaterThan(50);
  });

  it('ends after so many hops from the first ring', () => {
    const ties = [plainTie('b', 'SUPPLIES', 'c')];
    const facts = {
      adoptions: [adopted('b')],
      invitations: [sent('a', 'b', { status: 'ACCEPTED', ring: 2 })],
    };
    expect(said(ring({ ties, facts })).invited).toEqual(['b>c 3']);
    expect(said(ring({ ties, facts, campaign: { hops: 2 } })).invited).toEqual([]);
    expect(said(ring({ ties, campaign: { hops: 0 }, facts: { adoptions: [adopted('b')] } })).invited).toEqual(
      [],
    );
  });

  it('lets only those invite who adopted through the campaign, unless it says otherwise', () => {
    const ties = [plainTie('a', 'SUPPLIES', 'b')];
    const facts = { adoptions: [adopted('a', { campaign: null })] };
    expect(said(ring({ ties, facts })).invited).toEqual([]);
    expect(said(ring({ ties, facts, campaign: { adoptersInvite: true } })).invited).toEqual(['a>b 1']);
    const ended = { adoptions: [adopted('a', { isHeld: false })] };
    expect(said(ring({ ties, facts: ended })).invited).toEqual([]);
  });

  it('defers whom other invitations keep busy, and invites them by the same rule when there is room', () => {
    const ties = [plainTie('a', 'SUPPLIES', 'b'), plainTie('a', 'SUPPLIES', 'c')];
    const openOf = new Map([['b', 2]]);
    expect(said(ring({ ties, facts: { openOf } }))).toEqual({ invited: ['a>c 1'], deferred: ['a>b'] });
    expect(said(ring({ ties, facts: { openOf: new Map([['b', 1]]) } })).invited).toEqual(['a>b 1', 'a>c 1']);
  });

  it('asks again a year after another invitation to the practice ended, to the day', () => {
    // The year before this day has a 29 February.
    const ties = [plainTie('a', 'SUPPLIES', 'b')];
    const declined = (endedOn: number) =>
      said(
        ring({
          ties,
          facts: { invitations: [sent('x', 'b', { campaign: null, status: 'DECLINED', endedOn })] },
        }),
      );
    expect(declined(today - 366).invited).toEqual([]);
    expect(declined(today - 367).invited).toEqual(['a>b 1']);
  });

  it('does not go on when the campaign is paused, is closed, or is not in time', () => {
    const ties = [plainTie('a', 'SUPPLIES', 'b')];
    for (const terms of [
      { status: 'PAUSED' },
      { status: 'CLOSED' },
      { status: 'DRAFT' },
      { begins: today + 1 },
      { ends: today - 1 },
    ] as const) {
      expect(said(ring({ ties, campaign: terms })), JSON.stringify(terms)).toEqual({
        invited: [],
        deferred: [],
      });
    }
    expect(said(ring({ ties, campaign: { begins: today, ends: today } })).invited).toEqual(['a>b 1']);
  });

  it('goes through a shared municipality, one that was merged too, with both seats as the path', () => {
    const nodes = [
      ...companies,
      plainNode('new', 'Municipality', {
        bounds: { sinceEarliest: 500, sinceLatest: 500, untilEarliest: 9999, untilLatest: 9999 },
      }),
      plainNode('old', 'Municipality', {
        bounds: { sinceEarliest: 0, sinceLatest: 0, untilEarliest: 499, untilLatest: 499 },
      }),
    ];
    const ties = [
      plainTie('a', 'SEATED_IN', 'new'),
      plainTie('b', 'SEATED_IN', 'old'),
      plainTie('old', 'SUCCEEDED_BY', 'new'),
    ];
    const channels = { kinds: [], territory: 0.1 };
    const found = ring({ nodes, ties, campaign: { channels } });
    expect(found.invited).toMatchObject([
      { inviter: 'a', invitee: 'b', probability: 0.1, path: ['a-SEATED_IN-new', 'b-SEATED_IN-old'] },
    ]);
    expect(ring({ nodes, ties }).invited).toEqual([]);
  });

  it('never shows a channel to whom it is hidden from, nor a campaign', () => {
    const programme = plainNode('p', 'Programme');
    const secret = { audience: ['p'] };
    const given = {
      nodes: [...companies, programme],
      ties: [
        plainTie('a', 'SUPPLIES', 'b', secret),
        plainTie('a', 'SUPPLIES', 'c', secret),
        plainTie('c', 'MEMBER_OF', 'p'),
      ],
    };
    expect(said(ring(given)).invited).toEqual(['a>c 1']);
    const open = {
      ...given,
      ties: [plainTie('a', 'SUPPLIES', 'b'), plainTie('a', 'SUPPLIES', 'c'), plainTie('c', 'MEMBER_OF', 'p')],
    };
    expect(said(ring({ ...open, campaign: { audience: ['p'] } })).invited).toEqual(['a>c 1']);
    expect(said(ring({ ...open, facts: { audiences: [['p']] } })).invited).toEqual(['a>c 1']);
    expect(
      said(
        ring({
          ...open,
          nodes: [plainNode('a', 'Company', { audience: ['a', 'b'] }), ...given.nodes.slice(1)],
        }),
      ).invited,
    ).toEqual(['a>b 1']);
  });
});
