/** Reach of many actors, and along certain ties alone, over HTTP; against asking for each of them. */
import { expect, it } from 'vitest';
import type { SharedReachQueryVariables } from '../generated/graphql.js';
import { CertainPathsDocument, SharedReachDocument } from '../generated/graphql.js';
import { ask, errorOf } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const asOf = '2017-10-05';
const partners = [
  'insieme-per-il-lavoro/arcidiocesi',
  'insieme-per-il-lavoro/cna',
  'insieme-per-il-lavoro/sportello-lavoro',
];

describeOnStores('reach of many', (hub) => {
  const reached = (question: SharedReachQueryVariables) =>
    ask(hub().address, SharedReachDocument, { asOf, hops: 2, first: 100, ...question }).then(
      (data) => data.reach,
    );
  const idsOf = (found: Awaited<ReturnType<typeof reached>>) =>
    found.nodes.map(({ actor }) => actor?.id ?? '').sort();
  const apart = () =>
    Promise.all(partners.map(async (from) => ({ from, ids: idsOf(await reached({ from: [from] })) })));
  const others = (ids: readonly string[]) => ids.filter((id) => !partners.includes(id)).sort();

  it('finds who is reached by all, as asking for each of them does', async () => {
    const each = await apart();
    const [first, ...rest] = each.map(({ ids }) => ids);
    const expected = others((first ?? []).filter((id) => rest.every((ids) => ids.includes(id))));
    expect(expected.length).toBeGreaterThan(0);
    const found = await reached({ from: partners, sharing: 'ALL' });
    expect(idsOf(found)).toEqual(expected);
    expect(found).toMatchObject({ totalCount: expected.length, sourceCount: 3 });
    expect(found.nodes.every(({ onlySource }) => onlySource === null)).toBe(true);
  });

  it('finds who is reached by one alone, and by whom', async () => {
    const each = await apart();
    const expected = each.flatMap(({ from, ids }) =>
      others(ids)
        .filter((id) => each.filter((one) => one.ids.includes(id)).length === 1)
        .map((id) => [id, from] as const),
    );
    expect(expected.length).toBeGreaterThan(0);
    const found = await reached({ from: partners, sharing: 'ONE_ONLY' });
    expect(
      Object.fromEntries(found.nodes.map(({ actor, onlySource }) => [actor?.id, onlySource?.id])),
    ).toEqual(Object.fromEntries(expected));
    expect(found.totalCount).toBe(expected.length);
  });

  it('asks each of them for the weakest strength', async () => {
    const minStrength = 0.5;
    const each = await Promise.all(
      partners.map(async (from) => idsOf(await reached({ from: [from], minStrength }))),
    );
    const [first, ...rest] = each;
    const expected = others((first ?? []).filter((id) => rest.every((ids) => ids.includes(id))));
    const found = await reached({ from: partners, sharing: 'ALL', minStrength });
    expect(idsOf(found)).toEqual(expected);
    const all = await reached({ from: partners, sharing: 'ALL' });
    expect(found.totalCount).toBeLessThan(all.totalCount);
  });

  it('starts from whom a filter matches as from their ids', async () => {
    const byFilter = await reached({ fromFilter: { ids: partners } });
    const byIds = await reached({ from: partners });
    expect(byFilter.nodes).toEqual(byIds.nodes);
    const members = await reached({
      fromFilter: { kinds: ['Institution'], programme: 'insieme-per-il-lavoro/insieme-per-il-lavoro' },
      hops: 1,
    });
    // The programme counts among those reached, and it is reached by its members.
    expect(idsOf(members)).toContain('insieme-per-il-lavoro/insieme-per-il-lavoro');
    expect(members.sourceCount).toBeGreaterThan(8);
    const programme = members.nodes.find(
      ({ actor }) => actor?.id === 'insieme-per-il-lavoro/insieme-per-il-lavoro',
    );
    expect(programme?.introduction?.strength).toBeCloseTo(programme?.strength ?? 0, 9);
  });

  it('gives fewest hops first when asked, page after page', async () => {
    const question = { from: ['insieme-per-il-lavoro/arcidiocesi'], hops: 4, order: 'HOPS' as const };
    const all = await reached(question);
    const hops = all.nodes.map((one) => one.hops);
    expect(hops).toEqual(hops.toSorted((a, b) => a - b));
    const inOne = all.nodes.filter((one) => one.hops === 2).map(({ strength }) => strength);
    expect(inOne).toEqual(inOne.toSorted((a, b) => b - a));
    const strongest = await reached({ ...question, order: 'STRENGTH' });
    expect(strongest.nodes).not.toEqual(all.nodes);
    expect(idsOf(strongest)).toEqual(idsOf(all));
    const first = await reached({ ...question, first: 3 });
    const second = await reached({ ...question, first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 6));
  });

  it('follows certain ties alone when asked, in reach and in introductions', async () => {
    const from = 'insieme-per-il-lavoro/arcidiocesi';
    const to = 'insieme-per-il-lavoro/insieme-per-il-lavoro';
    // A day on which the source states the ties: they are certain then, and presumed years later.
    const stated = await reached({ from: [from], certainty: 'CERTAIN', asOf: '2017-05-22' });
    const later = await reached({ from: [from], certainty: 'CERTAIN', asOf: '2026-11-24' });
    const presumed = await reached({ from: [from], asOf: '2026-11-24' });
    expect(later.totalCount).toBeLessThan(presumed.totalCount);
    expect(stated.totalCount).toBeGreaterThan(later.totalCount);
    const paths = async (certainty: 'CERTAIN' | 'PRESUMED') =>
      (await ask(hub().address, CertainPathsDocument, { from, to, certainty, asOf: '2026-11-24' })).paths;
    expect((await paths('PRESUMED')).length).toBeGreaterThan(0);
    for (const { steps } of await paths('CERTAIN')) {
      expect(steps.every(({ presence }) => presence === 'CERTAIN')).toBe(true);
    }
  });

  it('follows no tie for certain on a day before the first, and only such as may have begun by then', async () => {
    const question = { from: ['insieme-per-il-lavoro/arcidiocesi'], asOf: '0900-01-01' };
    expect(await reached({ ...question, certainty: 'CERTAIN' })).toMatchObject({ totalCount: 0, nodes: [] });
    const then = await reached(question);
    const now = await reached({ ...question, asOf });
    expect(then.totalCount).toBeLessThan(now.totalCount);
  });

  it('refuses both ids and a filter, neither of them, and a filter that matches nobody', async () => {
    const message = async (question: SharedReachQueryVariables) =>
      (await errorOf(hub().address, SharedReachDocument, { asOf, ...question })).message;
    expect(await message({})).toBe('expected one of from and fromFilter, found none');
    expect(await message({ from: partners, fromFilter: {} })).toBe(
      'expected one of from and fromFilter, found both',
    );
    expect(await message({ fromFilter: { text: 'nessuno di qui' } })).toBe(
      'expected a filter that matches somebody to start from, found nobody',
    );
  });
});
