/** What counts as a trial of passing a practice on, and what does not, on small invented histories. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFeed } from '../../src/events/feed.js';
import type { NodeContent } from '../../src/model/entity.js';
import { parseDay } from '../../src/model/time.js';
import type { CalibrationAnswer, CalibrationQuestion } from '../../src/services/calibration.js';
import { calibration } from '../../src/services/calibration.js';
import { channelInWords } from '../../src/services/calibration-in-words.js';
import { createGraphs } from '../../src/services/graphs.js';
import { createReading } from '../../src/services/reading.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Change, Store } from '../../src/store/store.js';
import { node, operator, put, tie } from '../store/things.js';

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rete-test-'));
  store = await openSqliteStore({ folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const company = (key: string) => node(`test/${key}`, 'Company');
const supplies = (from: string, to: string, more: Parameters<typeof tie>[3] = {}) =>
  tie('SUPPLIES', `test/${from}`, `test/${to}`, more);

function invitation(inviter: string, invitee: string, status: string, more: Partial<NodeContent> = {}) {
  return node(`test/invites-${inviter}-${invitee}`, 'Invitation', {
    since: '2025-03-01',
    properties: { status },
    references: {
      practice: ['test/practice'],
      inviter: [`test/${inviter}`],
      invitee: [`test/${invitee}`],
    },
    ...more,
  });
}

function adoption(adopter: string, since: string, via?: string) {
  return node(`test/adoption-${adopter}`, 'Adoption', {
    since,
    references: {
      practice: ['test/practice'],
      adopter: [`test/${adopter}`],
      ...(via === undefined ? {} : { via: [`test/${via}`] }),
    },
  });
}

const common = [
  node('test/programme', 'Programme'),
  node('test/practice', 'Practice', { references: { programmes: ['test/programme'] } }),
];
const complete = node('test/keeping', 'RecordKeeping', {
  until: 'OPEN',
  properties: { kinds: ['Adoption'] },
  references: { programme: ['test/programme'] },
});

async function calibrated(
  change: Partial<Change>,
  more: Partial<CalibrationQuestion> = {},
): Promise<CalibrationAnswer> {
  await put(store, { ...change, nodes: [...common, ...(change.nodes ?? [])] });
  const feed = await openFeed(store, {});
  const reading = createReading(operator, store, feed.network());
  const graphs = createGraphs({ mostGraphs: 1, mostAnswers: 1 });
  const asOf = parseDay('2026-01-01') ?? 0;
  const scope = { asOf, includeProposed: false, includeFiction: false };
  const found = await calibration({ graphs }, reading, { scope, minimum: 1, ...more });
  await feed.close();
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

const channelOf = (answer: CalibrationAnswer, kind = 'SUPPLIES') => {
  const found = answer.channels.find((channel) => channel.kind === kind);
  if (found === undefined) throw new Error(`expected ${kind} among the channels`);
  return found;
};

describe('calibration on invitations', () => {
  it('gives the share accepted: expired is not accepted, open says nothing yet', async () => {
    const statuses = [
      ...Array<string>(6).fill('ACCEPTED'),
      ...Array<string>(10).fill('DECLINED'),
      ...Array<string>(8).fill('EXPIRED'),
      ...Array<string>(5).fill('OPEN'),
    ];
    const others = statuses.map((_, index) => `other-${index}`);
    const found = await calibrated(
      {
        nodes: [
          company('inviter'),
          ...others.map(company),
          ...others.map((other, index) => invitation('inviter', other, statuses[index] ?? '')),
        ],
        ties: others.map((other) => supplies('inviter', other)),
      },
      { minimum: 20 },
    );
    const supply = channelOf(found);
    expect(supply).toMatchObject({ basis: 'ESTIMATED', sample: 24, open: 5 });
    expect(supply.probability).toBeCloseTo(6 / 24, 9);
    expect(found.invitations).toEqual({ ACCEPTED: 6, DECLINED: 10, EXPIRED: 8, OPEN: 5 });
    expect(channelInWords(supply, 20).en).toContain('25%');
  });

  it('counts one that ended only after the day asked about as open on it', async () => {
    const nodes = [company('a'), company('b'), invitation('a', 'b', 'ACCEPTED', { until: '2026-02-01' })];
    const found = await calibrated({ nodes, ties: [supplies('a', 'b')] });
    expect(found.invitations).toMatchObject({ ACCEPTED: 0, OPEN: 1 });
    expect(channelOf(found)).toMatchObject({ sample: 0, open: 1, observed: null });
  });

  it('leaves out later ones, and those between two whom no tie joined on that day', async () => {
    const found = await calibrated({
      nodes: [
        ...['a', 'b', 'c', 'd'].map(company),
        invitation('a', 'b', 'ACCEPTED', { since: '2026-02-01' }),
        invitation('a', 'c', 'ACCEPTED'),
        invitation('a', 'd', 'ACCEPTED'),
      ],
      ties: [supplies('a', 'b'), supplies('a', 'c', { since: '2025-06' })],
    });
    expect(found.trials).toBe(0);
    expect(found.leftOut.withoutChannel).toBe(2);
  });

  it('counts only those of the practice, or of the practices of the programme, asked for', async () => {
    const other = {
      references: { practice: ['test/other'], inviter: ['test/a'], invitee: ['test/c'] },
    };
    const nodes = [
      ...['a', 'b', 'c'].map(company),
      node('test/other', 'Practice'),
      invitation('a', 'b', 'DECLINED'),
      invitation('a', 'c', 'ACCEPTED', other),
    ];
    const ties = [supplies('a', 'b'), supplies('a', 'c')];
    expect(channelOf(await calibrated({ nodes, ties })).sample).toBe(2);
    expect(channelOf(await calibrated({}, { practice: 'test/other' }))).toMatchObject({
      sample: 1,
      probability: 1,
    });
    expect(channelOf(await calibrated({}, { programme: 'test/programme' }))).toMatchObject({
      sample: 1,
      probability: 0,
    });
  });
});

describe('calibration on adoptions', () => {
  const nodes = [
    ...['a', 'b', 'c', 'd', 'e'].map(company),
    adoption('a', '2024-05'),
    adoption('b', '2024-09', 'a'),
    adoption('d', '2024-01'),
    adoption('e', '2025-02'),
  ];
  const ties = ['b', 'c', 'd', 'e'].map((other) => supplies('a', other));

  it('takes adopters as examples to their neighbours where records are complete', async () => {
    const found = await calibrated({ nodes: [...nodes, complete], ties });
    // B followed A, and C did not. D had adopted before. E does not say because of whom, nor does A, to which D was an example.
    expect(found.followed).toBe(1);
    expect(found.leftOut).toMatchObject({ unattributed: 2, withoutExample: 0, unkept: 0 });
    expect(channelOf(found)).toMatchObject({ sample: 2, probability: 0.5 });
  });

  it('takes silence for no refusal where they are not, and so counts no success alone', async () => {
    const found = await calibrated({ nodes, ties });
    expect(found.trials).toBe(0);
    expect(found.leftOut.unkept).toBe(4);
  });

  it('does not count again what an invitation tells', async () => {
    const invited = [...nodes, complete, invitation('a', 'b', 'ACCEPTED', { since: '2024-08' })];
    const found = await calibrated({ nodes: invited, ties });
    expect(found.followed).toBe(0);
    expect(found.invitations.ACCEPTED).toBe(1);
    expect(channelOf(found)).toMatchObject({ sample: 2, probability: 0.5 });
  });

  it('leaves out those because of somebody of whom no adoption is recorded', async () => {
    const alone = [company('a'), company('b'), adoption('b', '2024-09', 'a'), complete];
    const found = await calibrated({ nodes: alone, ties: [supplies('a', 'b')] });
    expect(found.leftOut.withoutExample).toBe(1);
    // B is an example to A, which did not follow.
    expect(found).toMatchObject({ followed: 0, notFollowed: 1 });
  });
});
