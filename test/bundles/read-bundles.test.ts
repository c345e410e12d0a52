import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNetworkFile } from '../../src/services/load-seeds.js';
import { bundleOf, bundlesOf, file, head, problemsOfFiles } from './checking.js';

const things = `${head}  paper2: { form: REGISTER, name: A register, published: 2019 }
  undated: { form: REGISTER, name: Another register }
actors:
  plan: { kind: Programme, name: Plan, cites: [{ lines: 1 }] }
  lead: { kind: Institution, name: Lead, form: OFFICE, cites: [{ lines: 1 }] }
  alfa:
    kind: Company
    name: Alfa S.p.A.
    also: [{ name: Alfa, form: ABBREVIATION }]
    since: 1999
    until: OPEN
    modality: PLANNED
    origin: DERIVED
    summary: { it: Ciao, en: 12 }
    ateco: 10.71
    cites: [{ source: paper2, entry: 07, words: [alfa, 12] }, { lines: 9, about: [ateco, since] }, { source: undated }]
  beta: { kind: Company, name: Beta, cites: [{ lines: 3-4 }] }
  town: { kind: Municipality, name: Town, istatCode: 019021, population: about 12.5, cites: [{ lines: 1 }] }
`;

test('reads what the format says, in the shape that is stored', () => {
  const bundle = bundleOf(things);
  expect(bundle.nodes.find(({ id }) => id === 'mine/alfa')).toEqual({
    id: 'mine/alfa',
    kind: 'Company',
    name: 'Alfa S.p.A.',
    alternativeNames: [{ name: 'Alfa', form: 'ABBREVIATION' }],
    network: 'mine',
    since: '1999',
    until: 'OPEN',
    modality: 'PLANNED',
    origin: 'DERIVED',
    statedOn: ['2019', '2020-12'],
    audience: [],
    fiction: false,
    properties: { summary: { it: 'Ciao', en: '12' }, ateco: '10.71' },
    citations: [
      { source: 'mine/paper2', entry: '07', words: ['alfa', '12'] },
      { source: 'mine/paper', lines: '9', about: ['ateco', 'since'] },
      { source: 'mine/undated' },
    ],
    references: {},
  });
  expect(bundle.nodes.find(({ id }) => id === 'mine/town')?.properties).toEqual({
    istatCode: '019021',
    population: { value: 12.5, qualifier: 'ABOUT' },
  });
});

test('keeps a record of the file itself', () => {
  const bundle = bundleOf(things);
  expect(bundle.nodes.at(-1)).toMatchObject({
    id: 'mine/network-file',
    kind: 'NetworkFile',
    name: 'Mia',
    audience: [],
    properties: { edition: '1', checksum: bundle.checksum },
  });
  expect(bundle.checksum).toMatch(/^[0-9a-f]{64}$/u);
});

test.each([
  ['60000.00 EUR', { cents: 6_000_000, currency: 'EUR', qualifier: 'EXACT' }],
  ['about 14000000 EUR', { cents: 1_400_000_000, currency: 'EUR', qualifier: 'ABOUT' }],
  ['at least 0.5 CHF', { cents: 50, currency: 'CHF', qualifier: 'AT_LEAST' }],
  ['1.10 EUR', { cents: 110, currency: 'EUR', qualifier: 'EXACT' }],
])('reads the amount %s', (written, amount) => {
  const bundle = bundleOf(`${things}records:
  gift: { kind: Contribution, contributor: alfa, recipient: plan, amount: ${written}, cites: [{ lines: 1 }] }
`);
  expect(bundle.nodes.find(({ id }) => id === 'mine/gift')?.properties).toEqual({ amount });
});

test('adds the ties that records imply, with the record dates and citations', () => {
  const bundle = bundleOf(`${things}records:
  gift: { kind: Contribution, contributor: alfa, recipient: plan, since: 2011, cites: [{ lines: 1 }] }
`);
  expect(bundle.ties).toEqual([
    expect.objectContaining({
      id: 'mine/gift#FUNDS:mine/alfa>mine/plan',
      kind: 'FUNDS',
      since: '2011',
      origin: 'DERIVED',
      record: 'mine/gift',
      statedOn: ['2020-12'],
    }),
  ]);
});

test('makes one tie for each pair of ends, in one direction where there is none', () => {
  const bundle = bundleOf(`${things}ties:
  - { kind: SUPPLIES, from: [beta, alfa], to: [lead, town], strength: 0.5, key: k, cites: [{ lines: 1 }] }
  - { kind: COLLABORATES_WITH, from: lead, to: [alfa, town], cites: [{ lines: 1 }] }
`);
  expect(bundle.ties.map(({ id, strength }) => [id, strength])).toEqual([
    ['mine/SUPPLIES:mine/beta>mine/lead:k', 0.5],
    ['mine/SUPPLIES:mine/beta>mine/town:k', 0.5],
    ['mine/SUPPLIES:mine/alfa>mine/lead:k', 0.5],
    ['mine/SUPPLIES:mine/alfa>mine/town:k', 0.5],
    ['mine/COLLABORATES_WITH:mine/alfa>mine/lead', null],
    ['mine/COLLABORATES_WITH:mine/lead>mine/town', null],
  ]);
});

test('tells several ties of one kind apart by their key', () => {
  const bundle = bundleOf(`${things}ties:
  - { kind: MEMBER_OF, from: alfa, to: plan, until: 2010, cites: [{ lines: 1 }] }
  - { kind: MEMBER_OF, from: alfa, to: plan, since: 2015, key: again, cites: [{ lines: 1 }] }
`);
  expect(bundle.ties).toHaveLength(2);
});

test('gives each kind the visibility of the ontology, and what the file says before that', () => {
  const bundle = bundleOf(`${things}  other: { kind: Programme, name: Other, cites: [{ lines: 1 }] }
  board: { kind: GoverningBody, name: Board, form: STEERING_TABLE, cites: [{ lines: 1 }] }
records:
  habit: { kind: Practice, name: Habit, cites: [{ lines: 1 }] }
  spread: { kind: Campaign, status: DRAFT, programme: plan, practice: habit, cites: [{ lines: 1 }] }
  ask: { kind: Invitation, status: OPEN, campaign: spread, practice: habit, inviter: alfa, invitee: beta, cites: [{ lines: 1 }] }
  wish: { kind: MeetingRequest, body: board, by: alfa, programme: plan, cites: [{ lines: 1 }] }
  job: { kind: InclusionProject, company: beta, programme: other, cites: [{ lines: 1 }] }
  open: { kind: InclusionProject, company: beta, visibility: PUBLIC, cites: [{ lines: 1 }] }
  some: { kind: Practice, name: Some, visibility: { parties: [beta, alfa] }, cites: [{ lines: 1 }] }
  ours: { kind: Practice, name: Ours, visibility: { programme: plan }, cites: [{ lines: 1 }] }
ties:
  - { kind: COORDINATES, from: lead, to: plan, cites: [{ lines: 1 }] }
`);
  const audiences = Object.fromEntries(bundle.nodes.map(({ id, audience }) => [id.slice(5), audience]));
  expect(audiences).toMatchObject({
    habit: [],
    // Whoever is invited must see it.
    spread: [],
    wish: ['mine/plan'],
    // The parties, and the coordinator of the programme of its campaign; not all the programme's members.
    ask: ['mine/alfa', 'mine/beta', 'mine/lead'],
    job: ['mine/beta'],
    open: [],
    some: ['mine/alfa', 'mine/beta'],
    ours: ['mine/plan'],
  });
});

test('marks everything in a file of fiction, and asks for no citations there', () => {
  const bundle = bundleOf(`network: dream
title: { it: Sogno, en: Dream }
edition: '1'
fiction: true
actors:
  a: { kind: Company, name: A }
  b: { kind: Company, name: B }
records:
  pact: { kind: Agreement, form: PACT, parties: [a, b] }
ties:
  - { kind: SUPPLIES, from: a, to: b }
`);
  expect([...bundle.nodes, ...bundle.ties].map(({ fiction }) => fiction)).toEqual(Array(6).fill(true));
});

const other = `network: other
title: { it: Altra, en: Other }
edition: '1'
uses: [mine]
citing: mine/paper
actors:
  gamma: { kind: Company, name: Gamma, cites: [{ lines: 1 }] }
ties:
  - { kind: SUPPLIES, from: gamma, to: mine/alfa, cites: [{ lines: 1 }] }
`;

test('two files may refer to each other', () => {
  const mine = `${things.replace("edition: '1'", "edition: '1'\nuses: [other]")}ties:
  - { kind: SUPPLIES, from: alfa, to: other/gamma, cites: [{ lines: 1 }] }
`;
  const [first, second] = bundlesOf([file('other.yaml', other), file('mine.yaml', mine)]);
  expect(first?.ties[0]?.to).toBe('mine/alfa');
  expect(first?.ties[0]?.statedOn).toEqual(['2020-12']);
  expect(second?.ties[0]?.to).toBe('other/gamma');
});

test('tells what a reference to another file misses, with a near match', () => {
  const wrong = other
    .replace('to: mine/alfa', 'to: [mine/alpha, alfa]')
    .replace('citing: mine/paper', 'citing: mine/lead');
  expect(problemsOfFiles([file('other.yaml', wrong), file('mine.yaml', things)])).toEqual([
    'other.yaml:5:9: expected a source, found mine/lead (Institution)',
    'other.yaml:9:41: expected a key of mine, found mine/alpha. Did you mean mine/alfa?',
    'other.yaml:9:53: expected a key of this file, found alfa. Did you mean mine/alfa?',
  ]);
});

test('says nothing about references into a file that could not be read', () => {
  expect(problemsOfFiles([file('other.yaml', other), file('mine.yaml', '{')])).toEqual([
    expect.stringMatching(/^mine\.yaml:/u),
  ]);
});

test('takes one file of each network', () => {
  expect(problemsOfFiles([file('a.yaml', things), file('b.yaml', things)])).toEqual([
    'b.yaml:1:1: expected one file of each network, found mine in a.yaml too',
  ]);
});

test('the packaged networks have no problem', () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(seeds)
    .filter(isNetworkFile)
    .map((name) => ({ name, bytes: readFileSync(new URL(name, seeds)) }));
  expect(files.length).toBeGreaterThan(5);
  expect(problemsOfFiles(files)).toEqual([]);
});
