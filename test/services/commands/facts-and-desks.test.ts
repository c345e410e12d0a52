/** Use cases about ties, facts and desks: what they write, and each refusal. */
import { describe, expect, it } from 'vitest';
import { changeDeskAccess } from '../../../src/services/commands/desks/desk-access.js';
import { openDesk } from '../../../src/services/commands/desks/open-desk.js';
import { correctFact } from '../../../src/services/commands/facts/correct-fact.js';
import { removeFact } from '../../../src/services/commands/facts/remove-fact.js';
import { endTie, strengthenTie } from '../../../src/services/commands/ties/change-tie.js';
import { startTie } from '../../../src/services/commands/ties/start-tie.js';
import { viewerOf } from '../../../src/model/viewer.js';
import { everything, firstPage, node, operator, put, tie } from '../../store/things.js';
import { depsOf, done, refusalOf, withCommandBench } from './command-bench.js';

const dono = node('test/dono', 'Contribution', {
  properties: { amount: { cents: 1000, currency: 'EUR', qualifier: 'EXACT' } },
  references: { contributor: ['test/a'], recipient: ['test/b'] },
  citations: [{ source: 'test/fonte', about: ['amount', 'contributor'] }, { source: 'test/fonte' }],
  statedOn: ['2019'],
});
const funds = tie('FUNDS', 'test/a', 'test/b', {
  id: 'test/dono#FUNDS:test/a>test/b',
  record: 'test/dono',
  origin: 'DERIVED',
  statedOn: ['2019'],
  citations: dono.citations,
});

const bench = withCommandBench({
  nodes: [
    node('test/fonte', 'Source', { properties: { form: 'DOCUMENT', published: '2019' } }),
    node('test/a', 'Company', { name: 'A', properties: { sector: 'TRADE' } }),
    node('test/b', 'Company', { name: 'B' }),
    node('test/c', 'Company', { name: 'C' }),
    node('test/finta', 'Company', { name: 'Finta', network: 'finzione', fiction: true }),
    node('test/rete', 'Programme', { name: 'Rete' }),
    node('test/uno', 'Municipality', { name: 'Uno' }),
    node('test/vecchio', 'ListeningPoint', { name: 'Vecchio' }),
    node('test/altro', 'ListeningPoint', { name: 'Altro' }),
    node('test/accesso', 'AccessRule', {
      properties: { channel: 'IN_PERSON', freeOfCharge: true },
      references: { desks: ['test/vecchio', 'test/altro'] },
      since: '2020',
    }),
    dono,
  ],
  ties: [funds],
});

const stateOf = async (id: string) => (await bench().store.nodes(operator, [id]))[0] ?? null;
const tieOf = async (id: string) => (await bench().store.ties(operator, [id]))[0] ?? null;
const accessOf = async (desk: string, asOf: string) => {
  const query = { scope: everything, nodes: [desk], kinds: ['AccessRule'], page: firstPage } as const;
  const found = (await bench().store.recordsOf(operator, query)).get(desk)?.items ?? [];
  return found
    .map(({ item }) => item)
    .filter(({ since, until }) => since <= asOf && (until === 'UNKNOWN' || until >= asOf))
    .map(({ properties }) => properties['channel']);
};
const why = { reason: 'letto male' };

describe('ties', () => {
  const supplies = { kind: 'SUPPLIES', from: 'test/a', to: 'test/b' } as const;

  it('begin, change and end; one at a time', async () => {
    const { deps } = bench();
    const goods = { goods: { it: 'pane', en: 'bread' } };
    const begun = await done(
      startTie(deps, operator, { ...supplies, since: '2025-01-01', properties: goods }, {}),
    );
    expect(begun.subject).toBe('test/SUPPLIES:test/a>test/b');
    expect(await tieOf(begun.subject)).toMatchObject({
      since: '2025-01-01',
      properties: goods,
      strength: null,
    });
    expect(await refusalOf(startTie(deps, operator, { ...supplies, since: '2026' }, {}))).toMatchObject({
      kind: 'CONFLICT',
      related: [begun.subject],
    });
    const tieId = { tie: begun.subject };
    await done(strengthenTie(deps, operator, { ...tieId, strength: 0.9, expectedVersion: 1 }, {}));
    expect(
      await refusalOf(strengthenTie(deps, operator, { ...tieId, strength: 0.8, expectedVersion: 1 }, {})),
    ).toMatchObject({ kind: 'STALE', currentVersion: 2 });
    expect(await refusalOf(strengthenTie(deps, operator, { ...tieId, strength: 2 }, {}))).toMatchObject({
      kind: 'INVALID',
      problems: [{ at: 'strength' }],
    });
    await done(strengthenTie(deps, operator, { ...tieId, properties: { goods: null } }, {}));
    expect(await tieOf(begun.subject)).toMatchObject({ strength: 0.9, properties: {}, version: 3 });
    const ended = await done(endTie(deps, operator, { ...tieId, on: '2026-02-01' }, {}));
    // What says that it ended does not say that it went on until then.
    expect(await tieOf(begun.subject)).toMatchObject({ until: '2026-01-31', statedOn: ['2026-11-24'] });
    expect(ended.ties[0]?.citations.at(-1)?.about).toEqual(['until']);
    expect(await refusalOf(endTie(deps, operator, { ...tieId, on: '2026-03-01' }, {}))).toMatchObject({
      kind: 'CONFLICT',
    });
    const second = await done(startTie(deps, operator, { ...supplies, since: '2026-05-01' }, {}));
    expect(second.subject).toMatch(/^test\/SUPPLIES:test\/a>test\/b:[0-9a-f-]{36}$/u);
  });

  it('are refused where only records imply them, ends do not fit, or dates make no sense', async () => {
    const { deps } = bench();
    const refused = (more: object) => refusalOf(startTie(deps, operator, { ...supplies, ...more }, {}));
    expect(await refused({ kind: 'FUNDS' })).toMatchObject({ kind: 'INVALID', problems: [{ at: 'kind' }] });
    expect(await refused({ kind: 'SITS_ON', to: 'test/c' })).toMatchObject({ problems: [{ at: 'to' }] });
    expect(await refused({ to: 'test/a', from: 'test/a' })).toMatchObject({ problems: [{ at: 'to' }] });
    expect(await refused({ to: 'test/nobody' })).toMatchObject({ kind: 'UNKNOWN' });
    const backwards = { to: 'test/c', since: '2026', until: '2025' };
    expect(await refused(backwards)).toMatchObject({ problems: [{ at: 'until' }] });
    expect(await refusalOf(endTie(deps, operator, { tie: funds.id, on: '2026' }, {}))).toMatchObject({
      kind: 'CONFLICT',
      related: ['test/dono'],
    });
  });

  it('are refused where they begin after one of their ends has gone', async () => {
    const { deps, store } = bench();
    await put(store, { nodes: [node('test/chiusa', 'Company', { until: '2024' })] });
    const late = { ...supplies, to: 'test/chiusa', since: '2025-01-01' };
    expect(await refusalOf(startTie(deps, operator, late, {}))).toMatchObject({ kind: 'CONFLICT' });
    await done(startTie(deps, operator, { ...late, since: '2024-12-31' }, {}));
  });

  it('race to one, whichever way round a tie without direction is asked for', async () => {
    const { deps } = bench();
    const asked = { kind: 'COLLABORATES_WITH', from: 'test/c', to: 'test/b' } as const;
    const turned = { ...asked, from: 'test/b', to: 'test/c' };
    const results = await Promise.all([asked, turned, asked].map((one) => startTie(deps, operator, one, {})));
    expect(results.map((one) => (one.ok ? 'written' : one.kind)).sort()).toEqual([
      'CONFLICT',
      'CONFLICT',
      'written',
    ]);
  });

  it('with somebody invented are invented', async () => {
    const { deps } = bench();
    const begun = await done(startTie(deps, operator, { ...supplies, to: 'test/finta' }, {}));
    expect(await tieOf(begun.subject)).toMatchObject({ fiction: true });
  });

  it('belong to a member where he is one of the ends', async () => {
    const { deps } = bench();
    const member = viewerOf({ name: 'm', role: 'MEMBER', organisations: ['test/c'], programmes: [] });
    const foreign = { kind: 'MEMBER_OF', from: 'test/a', to: 'test/rete' } as const;
    expect((await refusalOf(startTie(deps, member, foreign, {}))).kind).toBe('NOT_ALLOWED');
    const inTheNameOf = (by: string, on = '2026-11-24') => ({ statement: { declaration: { by, on } } });
    const asked = { ...foreign, from: 'test/c' };
    expect(await refusalOf(startTie(deps, member, asked, inTheNameOf('test/a')))).toMatchObject({
      kind: 'NOT_ALLOWED',
      related: ['test/a'],
    });
    expect(await refusalOf(startTie(deps, member, asked, inTheNameOf('test/c', '2026-11-25')))).toMatchObject(
      { problems: [{ at: 'statement.declaration.on' }] },
    );
    const own = await done(startTie(deps, member, { ...foreign, from: 'test/c' }, {}));
    expect(await stateOf(own.nodes[0]?.id ?? '')).toMatchObject({ properties: { publisher: 'm' } });
  });
});

describe('corrections', () => {
  it('change what is wrong, drop what stood for it, and carry implied ties along', async () => {
    const { deps } = bench();
    expect((await refusalOf(correctFact(deps, operator, { id: 'test/dono' }, {}))).problems).toMatchObject([
      { at: 'reason' },
    ]);
    const amount = { cents: 2000, currency: 'EUR', qualifier: 'EXACT' };
    const corrected = await done(
      correctFact(
        deps,
        operator,
        {
          id: 'test/dono',
          properties: { kind: 'Contribution', given: { amount } },
          references: [{ role: 'recipient', ids: ['test/c'] }],
          until: '2021',
        },
        { ...why, statement: { source: 'test/fonte', lines: '4' } },
      ),
    );
    const state = await stateOf('test/dono');
    expect(state).toMatchObject({ properties: { amount }, until: '2021', version: 2 });
    expect(state?.citations).toEqual([
      { source: 'test/fonte', about: ['contributor'] },
      { source: 'test/fonte' },
      { source: 'test/fonte', lines: '4', about: ['until', 'amount', 'recipient'] },
    ]);
    expect(await tieOf(funds.id)).toBeNull();
    expect(await tieOf('test/dono#FUNDS:test/a>test/c')).toMatchObject({ until: '2021' });
    const [event] = await bench().store.events(corrected.position - 1, 1);
    expect(event?.reason).toBe('correctFact: letto male');
  });

  it('are refused where they do not fit what they correct', async () => {
    const { deps } = bench();
    const refused = (asked: Parameters<typeof correctFact>[2]) =>
      refusalOf(correctFact(deps, operator, asked, why));
    const wrongKind = { kind: 'Company', given: {} } as const;
    expect(await refused({ id: 'test/dono', properties: wrongKind })).toMatchObject({
      problems: [{ at: 'properties' }],
    });
    expect(await refused({ id: 'test/a', strength: 0.5 })).toMatchObject({ problems: [{ at: 'strength' }] });
    expect(await refused({ id: 'test/a', since: '2020-13' })).toMatchObject({ problems: [{ at: 'since' }] });
    expect(await refused({ id: 'test/nobody' })).toMatchObject({ kind: 'UNKNOWN' });
    const nobody = [{ role: 'contributor', ids: [] }];
    expect(await refused({ id: 'test/dono', references: nobody })).toMatchObject({
      problems: [{ at: 'references.contributor' }],
    });
    const wrong = [{ role: 'contributor', ids: ['test/fonte'] }];
    expect(await refused({ id: 'test/dono', references: wrong })).toMatchObject({ kind: 'INVALID' });
  });
});

describe('removals', () => {
  it('take a record with what it implies, and leave what others name', async () => {
    const { deps } = bench();
    const remove = (id: string) => removeFact(deps, operator, { id }, why);
    await put(bench().store, {
      nodes: [
        node('test/errore', 'Contribution', {
          references: { contributor: ['test/b'], recipient: ['test/rete'] },
        }),
      ],
      ties: [
        tie('FUNDS', 'test/b', 'test/rete', {
          id: 'test/errore#FUNDS:test/b>test/rete',
          record: 'test/errore',
          origin: 'DERIVED',
        }),
      ],
    });
    const used = await refusalOf(remove('test/rete'));
    expect(used.kind).toBe('IN_USE');
    expect(used.related).toEqual(
      expect.arrayContaining(['test/errore', 'test/errore#FUNDS:test/b>test/rete']),
    );
    expect(await refusalOf(remove('test/fonte'))).toMatchObject({ kind: 'IN_USE' });
    await done(remove('test/errore'));
    expect(await stateOf('test/errore')).toBeNull();
    expect(await tieOf('test/errore#FUNDS:test/b>test/rete')).toBeNull();
    expect(await refusalOf(remove('test/errore'))).toMatchObject({ kind: 'UNKNOWN' });
    expect((await refusalOf(removeFact(deps, operator, { id: 'test/a' }, {}))).kind).toBe('INVALID');
  });
});

describe('what is hidden', () => {
  it('is not named by a refusal, though it stands in the way', async () => {
    const { deps, store } = bench();
    await put(store, {
      nodes: [
        node('test/mia', 'Company'),
        node('test/segreto', 'Award', { audience: ['test/rete'], references: { recipient: ['test/mia'] } }),
        node('test/velato', 'Municipality', { audience: ['test/rete'], properties: { istatCode: '900001' } }),
      ],
    });
    const member = viewerOf({ name: 'm', role: 'MEMBER', organisations: ['test/mia'], programmes: [] });
    const used = await refusalOf(removeFact(deps, member, { id: 'test/mia' }, why));
    expect(used).toMatchObject({ kind: 'IN_USE', related: ['test/mia'] });
    expect(used.message).not.toContain('segreto');
    const code = { kind: 'Municipality', given: { istatCode: '900001' } } as const;
    const taken = await refusalOf(correctFact(deps, operator, { id: 'test/uno', properties: code }, why));
    expect(taken.kind).toBe('TAKEN');
    expect(taken.message).not.toContain('velato');
  });
});

describe('desks', () => {
  it('open with all that they have', async () => {
    const opened = await done(
      openDesk(
        bench().deps,
        operator,
        {
          name: 'Sportello nuovo',
          network: 'test',
          key: 'nuovo',
          on: '2026-01-01',
          properties: { form: 'JOB_DESK' },
          serves: ['test/uno'],
          managedBy: ['test/b'],
          access: [{ channel: 'PHONE' }],
          contacts: [{ channel: 'PHONE', value: '0372 1234' }],
        },
        {},
      ),
    );
    expect(opened.subject).toBe('test/nuovo');
    expect(opened.ties.map(({ kind }) => kind).sort()).toEqual(['MANAGES', 'SERVES']);
    expect(opened.nodes.map(({ kind }) => kind).sort()).toEqual([
      'AccessRule',
      'ContactPoint',
      'ListeningPoint',
      'Source',
    ]);
  });

  it('change their access from a day on; what several desks share goes on for the others', async () => {
    const { deps } = bench();
    const change = (access: readonly { channel: string; freeOfCharge?: boolean }[], on: string) =>
      changeDeskAccess(deps, operator, { desk: 'test/vecchio', access, on }, {});
    await done(change([{ channel: 'ONLINE' }], '2026-03-01'));
    expect(await accessOf('test/vecchio', '2026-02-28')).toEqual(['IN_PERSON']);
    expect(await accessOf('test/vecchio', '2026-03-01')).toEqual(['ONLINE']);
    expect(await accessOf('test/altro', '2026-02-28')).toEqual(['IN_PERSON']);
    expect(await accessOf('test/altro', '2026-03-01')).toEqual(['IN_PERSON']);
    expect(await refusalOf(change([{ channel: 'PHONE' }, { channel: 'PHONE' }], '2026-04'))).toMatchObject({
      problems: [{ at: 'access[1].channel' }],
    });
  });
});

describe('what others do meanwhile', () => {
  it('is judged anew, and given up after a while', async () => {
    const { store } = bench();
    let meddled = 0;
    const meddling = (times: number) =>
      depsOf({
        ...store,
        write: async (change, options) => {
          if (meddled < times) {
            meddled += 1;
            const [state] = await store.nodes(operator, ['test/c']);
            const { version: _, ...content } = state ?? { ...node('test/c', 'Company'), version: 0 };
            await put(store, { nodes: [{ ...content, properties: { ateco: `1${meddled % 10}.1` } }] });
          }
          return store.write(change, options);
        },
      });
    const asked = { id: 'test/c', name: 'Cambiata' };
    await done(correctFact(meddling(3), operator, asked, why));
    expect(meddled).toBe(3);
    expect(await stateOf('test/c')).toMatchObject({ name: 'Cambiata', properties: { ateco: '13.1' } });
    meddled = 0;
    const endless = correctFact(meddling(1_000), operator, { ...asked, name: 'Mai' }, why);
    expect(await refusalOf(endless)).toMatchObject({ kind: 'STALE' });
    expect(meddled).toBe(8);
  });
});
