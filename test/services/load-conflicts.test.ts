/** Loading again where people have changed things meanwhile, and ending what has left the file. */
import { expect, test } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import { applyLoad, planLoad } from '../../src/services/load.js';
import type { LoadChoices } from '../../src/services/load.js';
import type { Store } from '../../src/store/store.js';
import { day, node, operator, put } from '../store/things.js';
import { emptyStore, file, loaded, mine } from './load-files.js';

const edited = mine.replace("edition: '1'", "edition: '2'").replace('name: Beta', 'name: Beta, size: SMALL');

async function attempted(store: Store, text: string, choices: LoadChoices = {}) {
  const plan = await planLoad(store, localOperator, [file('mine.yaml', text)], choices);
  if (!plan.ok) throw new Error(plan.message);
  const applied = await applyLoad(store, localOperator, plan.value);
  return { plan: plan.value, outcome: applied.ok ? 'written' : applied.kind };
}

async function renamed(store: Store): Promise<void> {
  const [beta] = await store.nodes(operator, ['mine/beta']);
  if (beta === null || beta === undefined) throw new Error('Beta is loaded');
  const { version: _, ...content } = beta;
  await put(
    store,
    { nodes: [{ ...content, name: 'Beta nuova' }] },
    { principal: 'anna', reason: 'renameOrganisation: new name' },
  );
}

test('what people changed last stops a load, which lists it; one side wins when told', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  await renamed(store);
  const head = await store.head();
  const { plan, outcome } = await attempted(store, edited);
  expect(outcome).toBe('UNSETTLED');
  expect(await store.head()).toBe(head);
  expect(plan.unsettled).toMatchObject([
    { item: { id: 'mine/beta' }, done: 'CHANGED', principal: 'anna', reason: 'renameOrganisation: new name' },
  ]);

  expect((await attempted(store, edited, { keep: 'STORED' })).outcome).toBe('written');
  const name = async () =>
    (await store.nodes(operator, ['mine/beta'])).map((one) => [one?.name, one?.properties['size']]);
  expect(await name()).toEqual([['Beta nuova', undefined]]);
  expect((await attempted(store, edited)).outcome).toBe('UNSETTLED');
  expect((await attempted(store, edited, { keep: 'FILE' })).outcome).toBe('written');
  expect(await name()).toEqual([['Beta', 'SMALL']]);
  // Now a load has written it last, and nobody is asked again.
  expect((await attempted(store, mine)).outcome).toBe('written');
});

test('what people removed does not come back unasked; a record that stays keeps its ties', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  const page = [
    ...(
      await store.recordsOf(operator, {
        scope: { asOf: null, includeProposed: true, includeFiction: true },
        nodes: ['mine/alfa'],
        kinds: ['Contribution'],
        page: { size: 10, direction: 'FORWARD', from: null },
      })
    ).values(),
  ];
  expect(page[0]?.items).toHaveLength(1);
  const implied = 'mine/gift#FUNDS:mine/alfa>mine/beta';
  await put(store, { removedNodes: ['mine/gift'], removedTies: [implied] }, { reason: 'removeFact' });
  expect((await attempted(store, mine)).plan.unsettled).toMatchObject([
    { item: { id: 'mine/gift' }, done: 'REMOVED' },
  ]);
  await attempted(store, mine, { keep: 'STORED' });
  expect(await store.nodes(operator, ['mine/gift'])).toEqual([null]);
  expect(await store.ties(operator, [implied])).toEqual([null]);
  await attempted(store, mine, { keep: 'FILE' });
  expect((await store.ties(operator, [implied]))[0]?.record).toBe('mine/gift');
});

test('what left the file is ended only when asked; what people entered never is', async () => {
  const store = await emptyStore();
  await loaded(store, [file('mine.yaml', mine)]);
  await put(
    store,
    { nodes: [node('mine/theirs', 'Company', { network: 'mine' })] },
    { reason: 'registerOrganisation' },
  );
  const shorter = edited
    .replace(/^ {2}gift:.*\n/mu, '')
    .replace('records:\n', '')
    .replace(/^ {2}- \{ kind: SUPPLIES, from: beta.*\n/mu, '')
    .replace(/^ {2}gamma:.*\n/mu, '');
  const kept = await attempted(store, shorter);
  expect(kept.plan.networks[0]?.differences.gone.map(({ id }) => id).sort()).toEqual([
    'mine/SUPPLIES:mine/beta>mine/gamma',
    'mine/gamma',
    'mine/gift',
  ]);
  expect(kept.plan.networks[0]?.theirs.map(({ id }) => id)).toEqual(['mine/theirs']);
  const untils = async () =>
    [
      ...(await store.nodes(operator, ['mine/gamma', 'mine/gift', 'mine/theirs', 'mine/paper'])),
      ...(await store.ties(operator, [
        'mine/SUPPLIES:mine/beta>mine/gamma',
        'mine/gift#FUNDS:mine/alfa>mine/beta',
      ])),
    ].map((state) => state?.until);
  expect(await untils()).toEqual(Array.from({ length: 6 }, () => 'UNKNOWN'));
  const ended = await attempted(store, shorter, { endGone: day('2026-11-24') });
  expect(ended.plan.networks[0]?.ended).toHaveLength(3);
  expect(await untils()).toEqual([
    '2026-11-24',
    '2026-11-24',
    'UNKNOWN',
    'UNKNOWN',
    '2026-11-24',
    '2026-11-24',
  ]);
  const head = await store.head();
  await attempted(store, shorter, { endGone: day('2026-12-01') });
  expect(await store.head()).toBe(head);
});
