import { expect, test } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { formatProblem } from '../../src/bundles/problem.js';
import { viewerOf } from '../../src/model/viewer.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import { emptyStore, file, idsOf, loaded, mine, planned, yours } from './load-files.js';

const operator = viewerOf(localOperator);
const all = [
  'mine/SUPPLIES:mine/alfa>mine/beta',
  'mine/SUPPLIES:mine/beta>mine/gamma',
  'mine/alfa',
  'mine/beta',
  'mine/gamma',
  'mine/gift',
  'mine/gift#FUNDS:mine/alfa>mine/beta',
  'mine/network-file',
  'mine/paper',
];

test('loads everything in one transaction, with one event for each thing', async () => {
  const store = await emptyStore();
  const plan = await loaded(store, [file('mine.yaml', mine)]);
  expect(idsOf(plan, 'added')).toEqual(all);
  const events = await store.events(0, 100);
  expect(events.map(({ subject }) => subject).sort()).toEqual(all);
  expect(new Set(events.map(({ first, last }) => `${first}-${last}`))).toEqual(new Set([`1-${all.length}`]));
  expect(events[0]).toMatchObject({ principal: 'local-operator', reason: 'load mine 1' });
});

test('loading again changes nothing and makes no event', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const head = await store.head();
  const again = await loaded(store, [file('elsewhere.yaml', mine)]);
  expect(idsOf(again, 'unchanged')).toEqual(all);
  expect([...idsOf(again, 'added'), ...idsOf(again, 'changed'), ...idsOf(again, 'gone')]).toEqual([]);
  expect(again.warnings).toEqual([]);
  expect(await store.head()).toBe(head);
});

test('takes over exactly what differs, and says in what', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const head = await store.head();
  const edited = mine
    .replace("edition: '1'", "edition: '2'")
    .replace('name: Beta,', 'name: Beta, since: 1999, size: SMALL,');
  const plan = await loaded(store, [file('mine.yaml', edited)]);
  expect(plan.networks[0]?.differences.changed.map(({ id, parts }) => [id, parts])).toEqual([
    ['mine/beta', ['since', 'size']],
    ['mine/network-file', ['checksum', 'edition']],
  ]);
  expect(plan.networks[0]).toMatchObject({ edition: '2', storedEdition: '1' });
  expect((await store.events(head, 100)).map(({ type, subject }) => `${type} ${subject}`).sort()).toEqual([
    'ActorChanged mine/beta',
    'RecordChanged mine/network-file',
  ]);
});

test('changes implied ties with their record, and removes those it no longer implies', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const dated = mine.replace('amount: 5 EUR', 'amount: 5 EUR, since: 2019');
  const first = await loaded(store, [file('mine.yaml', dated)]);
  expect(idsOf(first, 'changed')).toEqual([
    'mine/gift',
    'mine/gift#FUNDS:mine/alfa>mine/beta',
    'mine/network-file',
  ]);
  const second = await loaded(store, [
    file('mine.yaml', dated.replace('recipient: beta', 'recipient: gamma')),
  ]);
  expect(idsOf(second, 'added')).toEqual(['mine/gift#FUNDS:mine/alfa>mine/gamma']);
  expect(idsOf(second, 'removed')).toEqual(['mine/gift#FUNDS:mine/alfa>mine/beta']);
  expect(idsOf(second, 'gone')).toEqual([]);
  const stored = await store.ties(operator, [
    'mine/gift#FUNDS:mine/alfa>mine/beta',
    'mine/gift#FUNDS:mine/alfa>mine/gamma',
  ]);
  expect(stored.map((tie) => tie?.since ?? null)).toEqual([null, '2019']);
});

test('reports what is gone from the file and leaves it', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const shorter = mine.slice(0, mine.indexOf('records:'));
  const plan = await loaded(store, [file('mine.yaml', shorter)]);
  expect(idsOf(plan, 'gone')).toEqual([
    'mine/SUPPLIES:mine/alfa>mine/beta',
    'mine/SUPPLIES:mine/beta>mine/gamma',
    'mine/gift',
  ]);
  expect(idsOf(plan, 'removed')).toEqual([]);
  expect(await store.nodes(operator, ['mine/gift'])).toEqual([expect.objectContaining({ version: 1 })]);
});

test('a plan writes nothing', async () => {
  const store = await emptyStore();
  const plan = await planned(store, [file('mine.yaml', mine)]);
  expect(idsOf(plan, 'added')).toEqual(all);
  expect(await store.head()).toBe(0);
});

test('refers to what is stored, and to files given at the same time', async () => {
  const store = await emptyStore();
  const alone = await planLoad(store, localOperator, [file('yours.yaml', yours)]);
  expect(alone.ok ? [] : alone.problems.map(formatProblem)).toEqual([
    'yours.yaml:4:8: expected a network that is loaded already, or whose file is given too; found mine',
  ]);
  const together = await planned(store, [file('yours.yaml', yours), file('mine.yaml', mine)]);
  expect(idsOf(together, 'added')).toHaveLength(all.length + 3);
  await loaded(store, [file('mine.yaml', mine)]);
  const after = await loaded(store, [file('yours.yaml', yours)]);
  expect(idsOf(after, 'added')).toEqual([
    'yours/SUPPLIES:yours/delta>mine/alfa',
    'yours/delta',
    'yours/network-file',
  ]);
  const [tie] = await store.ties(operator, ['yours/SUPPLIES:yours/delta>mine/alfa']);
  expect(tie?.statedOn).toEqual(['2020-12']);
  expect(after.networks[0]?.differences.added.map(({ name }) => name)).toContain('Delta → Alfa');
});

test('one bad file among good ones: nothing is written', async () => {
  const store = await emptyStore();
  const bad = yours.replace('mine/alfa', 'mine/alpha');
  const plan = await planLoad(store, localOperator, [file('mine.yaml', mine), file('yours.yaml', bad)]);
  expect(plan.ok).toBe(false);
  expect(plan.ok ? '' : plan.message).toBe('Nothing was loaded: one problem.');
  expect(await store.head()).toBe(0);
});

test.each([
  ['changed', 'mine/beta', file('mine.yaml', mine.replace('name: Beta', 'name: Beta 3'))],
  ['added', 'yours/', file('yours.yaml', yours)],
])('a load writes nothing where what it would write was %s meanwhile', async (_, subject, overtaking) => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const plan = await planned(store, [
    file('mine.yaml', mine.replace('name: Beta', 'name: Beta 2').replace('name: Gamma', 'name: Gamma 2')),
    file('yours.yaml', yours),
  ]);
  await loaded(store, [overtaking]);
  const head = await store.head();
  const applied = await applyLoad(store, localOperator, plan);
  expect(applied).toMatchObject({ ok: false, kind: 'CONFLICT' });
  expect(applied.ok ? '' : applied.message).toContain(subject);
  expect(await store.head()).toBe(head);
});

test('two loads of the same new file at once: one is done, the other refused', async () => {
  const store = await emptyStore();
  const plan = await planned(store, [file('mine.yaml', mine)]);
  const outcomes = await Promise.all([
    applyLoad(store, localOperator, plan),
    applyLoad(store, localOperator, plan),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await store.head()).toBe(all.length);
});

test('warns of an older edition, and of an edition that was not raised', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine.replace("edition: '1'", 'edition: 2026-11-24'))]);
  const older = await planned(store, [
    file('mine.yaml', mine.replace("edition: '1'", 'edition: 2026-02-01')),
  ]);
  expect(older.warnings).toEqual(['mine: edition 2026-02-01 is older than the loaded one, 2026-11-24.']);
  const same = await planned(store, [
    file('mine.yaml', mine.replace("edition: '1'", 'edition: 2026-11-24').replace('Alfa', 'Alpha')),
  ]);
  expect(same.warnings).toEqual([
    'mine: the file differs from the loaded one, and both are edition 2026-11-24. Raise it.',
  ]);
});

test('a thing keeps its kind', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const plan = await planLoad(store, localOperator, [
    file('mine.yaml', mine.replace('gamma: { kind: Company', 'gamma: { kind: Cooperative')),
  ]);
  expect(plan.ok ? [] : plan.problems.map(formatProblem)).toEqual([
    'mine.yaml:10:3: expected mine/gamma to stay Company, as it is stored; found Cooperative: give it a new key',
  ]);
});

test('a unique value that another network has is told with its place', async () => {
  const store = await emptyStore();
  const town = (network: string) => `network: ${network}
title: { it: A, en: A }
edition: '1'
fiction: true
actors:
  town: { kind: Municipality, name: Town, istatCode: '019021' }
`;
  await loaded(store, [file('one.yaml', town('one'))]);
  const plan = await planLoad(store, localOperator, [file('two.yaml', town('two'))]);
  expect(plan.ok ? [] : plan.problems.map(formatProblem)).toEqual([
    'two.yaml:6:3: expected another istatCode for two/town, found 019021, which one/town has already',
  ]);
});
