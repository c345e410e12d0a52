/** Use cases about organisations: what they write, and each refusal. */
import { describe, expect, it } from 'vitest';
import { registerOrganisation } from '../../../src/services/commands/organisations/register-organisation.js';
import { renameOrganisation } from '../../../src/services/commands/organisations/rename-organisation.js';
import { moveOrganisation } from '../../../src/services/commands/organisations/move-organisation.js';
import { closeOrganisation } from '../../../src/services/commands/organisations/close-organisation.js';
import { tiesEndedWith } from '../../../src/services/commands/organisations/ended-with.js';
import { setContacts } from '../../../src/services/commands/organisations/set-contacts.js';
import { joinDuplicates } from '../../../src/services/commands/organisations/join-duplicates.js';
import { mergeMunicipalities } from '../../../src/services/commands/organisations/merge-municipalities.js';
import { areSimilar } from '../../../src/services/commands/organisations/similar-names.js';
import { recordKinds } from '../../../src/model/kinds.js';
import { viewerOf } from '../../../src/model/viewer.js';
import { everything, firstPage, memberOf, node, operator, put, tie } from '../../store/things.js';
import { done, refusalOf, uuid, withCommandBench } from './command-bench.js';

const bench = withCommandBench({
  nodes: [
    node('test/uno', 'Municipality', { name: 'Uno', properties: { istatCode: '000001' } }),
    node('test/due', 'Municipality', { name: 'Due', properties: { istatCode: '000002' } }),
    node('test/distretto', 'Territory', { name: 'Distretto' }),
    node('test/rete', 'Programme', { name: 'Rete' }),
    node('test/aurora', 'Cooperative', { name: 'Aurora', properties: { type: 'B' } }),
    node('test/segreta', 'Company', { name: 'Segreta', audience: ['test/rete'] }),
  ],
  ties: [
    tie('PART_OF', 'test/uno', 'test/distretto'),
    tie('PART_OF', 'test/due', 'test/distretto'),
    tie('SEATED_IN', 'test/aurora', 'test/uno', { properties: { seatType: 'REGISTERED' } }),
    tie('MEMBER_OF', 'test/aurora', 'test/rete', { since: '2020' }),
  ],
});

const publicViewer = viewerOf({ name: 'public', role: 'PUBLIC', organisations: [], programmes: [] });
const stateOf = async (id: string) => (await bench().store.nodes(operator, [id]))[0] ?? null;
const tieOf = async (id: string) => (await bench().store.ties(operator, [id]))[0] ?? null;
const tiesOf = async (id: string) => {
  const query = { scope: everything, actors: [id], direction: 'BOTH', page: firstPage } as const;
  return (await bench().store.tiesOf(operator, query)).get(id)?.items.map(({ item }) => item) ?? [];
};
const recordsOf = async (id: string) => {
  const query = { scope: everything, nodes: [id], kinds: recordKinds, page: firstPage };
  return (await bench().store.recordsOf(operator, query)).get(id)?.items.map(({ item }) => item) ?? [];
};
const company = (name: string, more: object = {}) => ({
  kind: 'Company' as const,
  name,
  network: 'test',
  ...more,
});
let used = 0;
/** A company that no other test touches. */
async function fresh(more: object = {}) {
  used += 1;
  const asked = company(`Ditta ${used}`, { ...more, evenIfSimilar: true });
  return done(registerOrganisation(bench().deps, operator, asked, {}));
}

describe('registering', () => {
  it('writes the organisation, its seats and the declaration that states them', async () => {
    const asked = company('Forno Nuovo', {
      key: 'forno-nuovo',
      since: '2024-05',
      properties: { sector: 'MANUFACTURING' },
      seats: [{ place: 'test/due', seatType: 'ONLY' }],
    });
    const statement = {
      declaration: { by: 'test/rete', capacity: { it: 'Coordinatore', en: 'Coordinator' } },
    };
    const made = await done(registerOrganisation(bench().deps, operator, asked, { statement }));
    expect(made).toMatchObject({ subject: 'test/forno-nuovo', repeated: false, caughtUp: true });
    const state = await stateOf(made.subject);
    expect(state).toMatchObject({
      name: 'Forno Nuovo',
      since: '2024-05',
      origin: 'STATED',
      statedOn: ['2026-11-24'],
      fiction: false,
    });
    expect(made.nodes.find(({ id }) => id === made.subject)).toEqual(state);
    expect(made.ties).toEqual(await tiesOf(made.subject));
    const source = await stateOf(state?.citations[0]?.source ?? '');
    expect(source).toMatchObject({
      kind: 'Source',
      properties: { form: 'DECLARATION', published: '2026-11-24', capacity: { en: 'Coordinator' } },
      references: { declarant: ['test/rete'] },
    });
    const [event] = await bench().store.events(made.position - 1, 1);
    expect(event).toMatchObject({ reason: 'registerOrganisation', principal: 'operator' });
  });

  it('finds names like it, and lets another one with such a name be', async () => {
    const { deps } = bench();
    const like = await refusalOf(registerOrganisation(deps, operator, company('Coop. Auróra s.r.l.'), {}));
    expect(like).toMatchObject({ kind: 'POSSIBLE_DUPLICATE', related: ['test/aurora'] });
    await done(
      registerOrganisation(deps, operator, company('Coop. Auróra s.r.l.', { evenIfSimilar: true }), {}),
    );
    // Whom the viewer may not see cannot be a candidate.
    const hidden = company('Segreta', { key: 'mia' });
    await done(registerOrganisation(deps, memberOf('test/mia'), hidden, {}));
  });

  it('refuses what does not fit: ontology, keys, taken ids, unknown and hidden places', async () => {
    const { deps } = bench();
    const refused = async (more: object) =>
      refusalOf(registerOrganisation(deps, operator, company('Nessuna Xyzzy', more), {}));
    expect(await refused({ properties: { sector: 'FISHING', colour: 'red' } })).toMatchObject({
      kind: 'INVALID',
      problems: [{ at: 'properties.sector' }, { at: 'properties.colour' }],
    });
    expect(await refused({ key: 'No Key' })).toMatchObject({ kind: 'INVALID', problems: [{ at: 'key' }] });
    expect(await refused({ key: 'aurora' })).toMatchObject({ kind: 'TAKEN' });
    expect(await refused({ seats: [{ place: 'test/nowhere' }] })).toMatchObject({ kind: 'UNKNOWN' });
    expect(await refused({ seats: [{ place: 'test/rete' }] })).toMatchObject({ kind: 'UNKNOWN' });
    const taken = { kind: 'Municipality', name: 'Nessuno Xyzzy', network: 'test' } as const;
    const code = { ...taken, properties: { istatCode: '000001' } };
    expect(await refusalOf(registerOrganisation(deps, operator, code, {}))).toMatchObject({ kind: 'TAKEN' });
    expect(
      await refusalOf(registerOrganisation(deps, operator, company('Xyzzy'), { reason: ' ' })),
    ).toMatchObject({ kind: 'INVALID', problems: [{ at: 'reason' }] });
    expect(await refusalOf(registerOrganisation(deps, publicViewer, company('Xyzzy'), {}))).toMatchObject({
      kind: 'NOT_ALLOWED',
    });
  });

  it('gives a repeat the first result, and refuses the key for something else', async () => {
    const { deps, store } = bench();
    const options = { idempotencyKey: uuid(901) };
    const first = await done(registerOrganisation(deps, operator, company('Ripetuta Wxyz'), options));
    await done(renameOrganisation(deps, operator, { organisation: first.subject, name: 'Altra Wxyz' }, {}));
    const head = await store.head();
    const again = await done(registerOrganisation(deps, operator, company('Ripetuta Wxyz'), options));
    expect(again).toEqual({ ...first, repeated: true });
    expect(await store.head()).toBe(head);
    const other = registerOrganisation(deps, operator, company('Ripetuta Wxy'), options);
    expect(await refusalOf(other)).toMatchObject({ kind: 'KEY_REUSED' });
  });
});

describe('similar names', () => {
  it.each([
    ['Cooperativa Sociale Il Sole', 'il sole coop. soc.', false],
    ['Cooperativa Sociale Il Sole', 'Il Sole - coop. sociale', true],
    ['Caritas Diocesana di Cremona', 'Caritas diocesana Cremona', true],
    ['Mestieri Lombardia', 'Mestieri Lombardai', true],
    ['Mestieri Lombardia', 'Mestieri Piemonte', false],
    ['Uno', 'Due', false],
  ])('%s and %s', (one, other, alike) => {
    expect(areSimilar(one, other)).toBe(alike);
    expect(areSimilar(other, one)).toBe(alike);
  });
});

describe('renaming', () => {
  it('keeps the old name as a former one, and takes a former one back', async () => {
    const { subject } = await fresh();
    const old = (await stateOf(subject))?.name ?? '';
    await done(renameOrganisation(bench().deps, operator, { organisation: subject, name: 'Nuova' }, {}));
    expect(await stateOf(subject)).toMatchObject({
      name: 'Nuova',
      alternativeNames: [{ name: old, form: 'FORMER' }],
    });
    await done(renameOrganisation(bench().deps, operator, { organisation: subject, name: old }, {}));
    expect(await stateOf(subject)).toMatchObject({
      name: old,
      alternativeNames: [{ name: 'Nuova', form: 'FORMER' }],
    });
  });

  it('judges the expected version, and races have one winner', async () => {
    const { deps } = bench();
    const { subject } = await fresh();
    const rename = (name: string, expectedVersion: number) =>
      renameOrganisation(deps, operator, { organisation: subject, name, expectedVersion }, {});
    const results = await Promise.all(['A', 'B', 'C'].map((name) => rename(name, 1)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await refusalOf(rename('D', 1))).toMatchObject({ kind: 'STALE', currentVersion: 2 });
    // Without an expectation each is judged anew by what is there: all come through.
    const free = ['E', 'F', 'G', 'H'].map((name) =>
      done(renameOrganisation(deps, operator, { organisation: subject, name }, {})),
    );
    await Promise.all(free);
    expect((await stateOf(subject))?.version).toBe(6);
    expect((await stateOf(subject))?.alternativeNames).toHaveLength(5);
  });

  it('answers alike about what is not there, hidden, or of no kind to rename', async () => {
    const { deps } = bench();
    const rename = (viewer: typeof operator, organisation: string) =>
      refusalOf(renameOrganisation(deps, viewer, { organisation, name: 'X' }, {}));
    const hidden = await rename(memberOf('test/aurora'), 'test/segreta');
    const missing = await rename(memberOf('test/aurora'), 'test/nessuna');
    expect(hidden.kind).toBe('UNKNOWN');
    expect(hidden.message.replace('segreta', 'nessuna')).toBe(missing.message);
    expect((await rename(memberOf('test/uno'), 'test/aurora')).kind).toBe('NOT_ALLOWED');
    expect((await rename(operator, 'test/dono')).kind).toBe('UNKNOWN');
  });
});

describe('moving', () => {
  it('ends one seat the day before and begins another', async () => {
    const { subject } = await fresh({ seats: [{ place: 'test/uno', seatType: 'ONLY' }] });
    const move = (to: string, on: string, seat?: string) => ({
      organisation: subject,
      to,
      on,
      ...(seat === undefined ? {} : { seat }),
    });
    await done(moveOrganisation(bench().deps, operator, move('test/due', '2026-03-01'), {}));
    const seats = (await tiesOf(subject)).map(({ to, since, until, properties }) => ({
      to,
      since,
      until,
      properties,
    }));
    expect(seats).toEqual([
      { to: 'test/due', since: '2026-03-01', until: 'UNKNOWN', properties: { seatType: 'ONLY' } },
      { to: 'test/uno', since: 'UNKNOWN', until: '2026-02-28', properties: { seatType: 'ONLY' } },
    ]);
    const again = moveOrganisation(bench().deps, operator, move('test/due', '2026-04-01'), {});
    expect(await refusalOf(again)).toMatchObject({ kind: 'CONFLICT' });
    // And back again: a second tie to the same place.
    await done(moveOrganisation(bench().deps, operator, move('test/uno', '2026-05-01'), {}));
    expect(await tiesOf(subject)).toHaveLength(3);
  });

  it('asks which seat where there are several', async () => {
    const { subject } = await fresh({ seats: [{ place: 'test/uno' }, { place: 'test/distretto' }] });
    const [seat] = await tiesOf(subject);
    const move = { organisation: subject, to: 'test/due', on: '2026-03-01' };
    const refused = await refusalOf(moveOrganisation(bench().deps, operator, move, {}));
    expect(refused).toMatchObject({ kind: 'CONFLICT' });
    expect(refused.related).toHaveLength(2);
    const told = { ...move, seat: seat?.id ?? '' };
    await done(moveOrganisation(bench().deps, operator, told, {}));
    expect(await tieOf(seat?.id ?? '')).toMatchObject({ until: '2026-02-28' });
  });
});

describe('closing', () => {
  it('ends the organisation and leaves the dates of its ties as stated', async () => {
    const { deps, store } = bench();
    const { subject } = await fresh();
    const { subject: after } = await fresh();
    const membership = tie('MEMBER_OF', subject, 'test/rete', { since: '2024' });
    await put(store, { ties: [membership] });
    const closing = { organisation: subject, on: '2026-10-01', successor: after };
    const closed = await done(closeOrganisation(deps, operator, closing, {}));
    expect(await stateOf(subject)).toMatchObject({ until: '2026-09-30' });
    expect(closed.ties).toMatchObject([{ kind: 'SUCCEEDED_BY', to: after, since: '2026-10-01' }]);
    expect(await tieOf(membership.id)).toMatchObject({ until: 'UNKNOWN' });
    const ended = await tiesEndedWith({ store, viewer: operator }, subject);
    expect(ended.map(({ id }) => id)).toEqual([membership.id]);
    expect(await refusalOf(closeOrganisation(deps, operator, closing, {}))).toMatchObject({
      kind: 'CONFLICT',
      related: [subject],
    });
    const onto = { organisation: after, on: '2026-11-01', successor: subject };
    expect(await refusalOf(closeOrganisation(deps, operator, onto, {}))).toMatchObject({ kind: 'CONFLICT' });
    const before = { organisation: after, on: '1900', successor: 'test/rete' };
    expect(await refusalOf(closeOrganisation(deps, operator, before, {}))).toMatchObject({ kind: 'UNKNOWN' });
    const desk = { organisation: after, on: '2026-11-01' };
    expect(await refusalOf(closeOrganisation(deps, operator, desk, {}, 'closeDesk'))).toMatchObject({
      kind: 'UNKNOWN',
    });
  });
});

describe('contacts', () => {
  const phone = { channel: 'PHONE', value: '0372 123456' };
  const mail = { channel: 'EMAIL', value: 'info@example.org', audience: 'COMPANIES' };

  it('go on where they are the same, end where they are missing, begin where they are new', async () => {
    const { deps } = bench();
    const { subject } = await fresh();
    const set = (contacts: readonly { channel: string; value: string }[], on: string) =>
      done(setContacts(deps, operator, { of: subject, contacts, on }, {}));
    await set([phone, mail], '2026-01-01');
    await set([phone, { channel: 'WEBSITE', value: 'https://example.org' }], '2026-06-01');
    const found = (await recordsOf(subject)).map(({ since, until, properties, version }) => ({
      since,
      until,
      channel: properties['channel'],
      version,
    }));
    expect(found).toEqual(
      expect.arrayContaining([
        { since: '2026-01-01', until: 'UNKNOWN', channel: 'PHONE', version: 1 },
        { since: '2026-01-01', until: '2026-05-31', channel: 'EMAIL', version: 2 },
        { since: '2026-06-01', until: 'UNKNOWN', channel: 'WEBSITE', version: 1 },
      ]),
    );
    // Said wrong and said anew on the same day: it never was.
    await set([], '2026-06-01');
    const left = (await recordsOf(subject)).map(({ properties }) => properties['channel']);
    expect(new Set(left)).toEqual(new Set(['EMAIL', 'PHONE']));
  });

  it('are refused where they cannot be used, or come twice', async () => {
    const { deps } = bench();
    const refused = (contacts: readonly { channel: string; value: string }[]) =>
      refusalOf(setContacts(deps, operator, { of: 'test/aurora', contacts }, {}));
    expect(await refused([{ channel: 'EMAIL', value: 'nobody' }])).toMatchObject({
      kind: 'INVALID',
      problems: [{ at: 'contacts[0].value' }],
    });
    expect(await refused([phone, phone])).toMatchObject({ problems: [{ at: 'contacts[1]' }] });
    expect(await refused([{ channel: 'PIGEON', value: 'x' }])).toMatchObject({ kind: 'INVALID' });
  });
});

describe('joining duplicates', () => {
  it('takes over ties, roles, names and what the kept one does not say, in one transaction', async () => {
    const { deps, store } = bench();
    const kept = await fresh();
    const gone = await fresh({ properties: { sector: 'TRADE' }, seats: [{ place: 'test/uno' }] });
    const partner = await fresh();
    await put(store, {
      nodes: [
        node('test/dono', 'Contribution', {
          references: { contributor: [gone.subject], recipient: ['test/rete'] },
        }),
        node('test/accordo', 'Agreement', {
          properties: { form: 'PROTOCOL' },
          references: { parties: [gone.subject, partner.subject] },
          audience: [gone.subject, partner.subject],
        }),
      ],
      ties: [
        tie('SUPPLIES', gone.subject, partner.subject),
        tie('SUPPLIES', kept.subject, partner.subject),
        tie('SUPPLIES', kept.subject, gone.subject),
        tie('MEMBER_OF', gone.subject, 'test/rete', { audience: [gone.subject] }),
        tie('FUNDS', gone.subject, 'test/rete', {
          id: `test/dono#FUNDS:${gone.subject}>test/rete`,
          record: 'test/dono',
          origin: 'DERIVED',
        }),
        tie(
          'COLLABORATES_WITH',
          ...(([gone.subject, partner.subject] as const).toSorted() as [string, string]),
          {
            id: `test/accordo#COLLABORATES_WITH:${[gone.subject, partner.subject].sort().join('>')}`,
            record: 'test/accordo',
            origin: 'DERIVED',
            audience: [gone.subject, partner.subject],
          },
        ),
      ],
    });
    const asked = { kept: kept.subject, duplicate: gone.subject };
    expect(await refusalOf(joinDuplicates(deps, operator, asked, {}))).toMatchObject({
      kind: 'INVALID',
      problems: [{ at: 'statement' }],
    });
    const name = (await stateOf(gone.subject))?.name ?? '';
    const joined = await done(joinDuplicates(deps, operator, asked, { statement: { declaration: {} } }));
    expect(joined.subject).toBe(kept.subject);
    expect(await stateOf(gone.subject)).toBeNull();
    expect(await tiesOf(gone.subject)).toEqual([]);
    expect(await stateOf(kept.subject)).toMatchObject({
      properties: { sector: 'TRADE' },
      alternativeNames: [{ name, form: 'VARIANT' }],
    });
    const ties = await tiesOf(kept.subject);
    expect(ties.map(({ kind, from, to, record }) => `${kind} ${from} ${to} ${record ?? ''}`).sort()).toEqual(
      [
        `COLLABORATES_WITH ${[kept.subject, partner.subject].sort().join(' ')} test/accordo`,
        `FUNDS ${kept.subject} test/rete test/dono`,
        `MEMBER_OF ${kept.subject} test/rete `,
        `SEATED_IN ${kept.subject} test/uno `,
        `SUPPLIES ${kept.subject} ${partner.subject} `,
      ].sort(),
    );
    expect(ties.find(({ kind }) => kind === 'MEMBER_OF')?.audience).toEqual([kept.subject]);
    expect((await stateOf('test/accordo'))?.references['parties']).toContain(kept.subject);
    const events = await store.events(joined.position - 30, 40);
    expect(
      new Set(events.filter(({ reason }) => reason === 'joinDuplicates').map(({ last }) => last)).size,
    ).toBe(1);
  });

  it('refuses those that a source tells apart', async () => {
    const { deps, store } = bench();
    const [kept, other] = [await fresh(), await fresh()];
    await put(store, {
      nodes: [
        node('test/diversi', 'Distinction', {
          properties: { verdict: 'DIFFERENT', statement: { it: 'a', en: 'b' } },
          references: { between: [kept.subject, other.subject] },
        }),
      ],
    });
    const asked = { kept: kept.subject, duplicate: other.subject };
    const refused = await refusalOf(
      joinDuplicates(deps, operator, asked, { statement: { declaration: {} } }),
    );
    expect(refused).toMatchObject({ kind: 'CONFLICT', related: ['test/diversi'] });
  });
});

describe('merging municipalities', () => {
  it('makes a new one in their common territories, to which the old ones lead', async () => {
    const { deps } = bench();
    const into = { name: 'Unodue', properties: { istatCode: '000003' }, key: 'unodue' };
    const asked = { municipalities: ['test/uno', 'test/due'], into, on: '2027-01-01' };
    const merged = await done(mergeMunicipalities(deps, operator, asked, {}));
    expect(merged.subject).toBe('test/unodue');
    expect(await stateOf('test/uno')).toMatchObject({ until: '2026-12-31' });
    const ties = (await tiesOf('test/unodue')).map(({ kind, from, to, since }) => [kind, from, to, since]);
    expect(ties).toEqual(
      expect.arrayContaining([
        ['SUCCEEDED_BY', 'test/uno', 'test/unodue', '2027-01-01'],
        ['SUCCEEDED_BY', 'test/due', 'test/unodue', '2027-01-01'],
        ['PART_OF', 'test/unodue', 'test/distretto', '2027-01-01'],
      ]),
    );
    expect(await refusalOf(mergeMunicipalities(deps, operator, asked, {}))).toMatchObject({
      kind: 'CONFLICT',
    });
    const one = { ...asked, municipalities: ['test/unodue'] };
    expect(await refusalOf(mergeMunicipalities(deps, operator, one, {}))).toMatchObject({ kind: 'INVALID' });
    const itself = { ...one, into: { existing: 'test/unodue' } };
    expect(await refusalOf(mergeMunicipalities(deps, operator, itself, {}))).toMatchObject({
      kind: 'INVALID',
    });
  });
});
