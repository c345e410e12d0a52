/** Ties and records around actors, case by case. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, TiesOfQuery } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { anyTime, everything, firstPage, node, on, operator, put, tie } from './things.js';

export function tiesSuite(bench: Bench): void {
  describe('ties and records of actors', () => {
    let store: Store;
    let statements = 0;
    const ties = async (query: Partial<TiesOfQuery>): Promise<Record<string, readonly string[]>> => {
      const related = await store.tiesOf(operator, {
        scope: anyTime,
        actors: ['a'],
        direction: 'BOTH',
        page: firstPage,
        ...query,
      });
      return Object.fromEntries(
        [...related].map(([actor, { items }]) => [actor, items.map(({ item }) => item.id)]),
      );
    };

    beforeEach(async () => {
      store = await bench.open({ onStatement: () => statements++ });
      await put(store, {
        nodes: [
          node('a', 'Company', { name: 'Alfa' }),
          node('b', 'Company', { name: 'Zeta' }),
          node('c', 'Cooperative', { name: 'Beta' }),
          node('net', 'Programme', { name: 'Rete', since: '2015', until: '2016' }),
          node('invented', 'Company', { name: 'Finta', fiction: true }),
          node('maybe', 'Company', { name: 'Forse', modality: 'PROPOSED' }),
        ],
        ties: [
          tie('SUPPLIES', 'a', 'b', { id: 't1' }),
          tie('SUPPLIES', 'c', 'a', { id: 't2', since: '2014' }),
          tie('SUPPLIES', 'a', 'a', { id: 't3' }),
          tie('MEMBER_OF', 'a', 'net', { id: 't4', properties: { membershipClass: 'SOCIA' } }),
          tie('SUPPLIES', 'a', 'invented', { id: 't5' }),
          tie('SUPPLIES', 'maybe', 'a', { id: 't6' }),
          tie('SUPPLIES', 'b', 'a', { id: 't7', modality: 'CONDITIONAL' }),
        ],
      });
      statements = 0;
    });

    it('gives ties back whole', async () => {
      const whole = tie('MEMBER_OF', 'b', 'net', {
        id: 'whole',
        since: '2015-02-28',
        until: 'UNKNOWN',
        strength: 0.25,
        statedOn: ['2015-03'],
        audience: ['net'],
        properties: { system: 'ECONOMIC', task: { it: 'Lavoro', en: 'Work' } },
      });
      await put(store, { ties: [whole] });
      expect(await store.ties(operator, ['none', 'whole'])).toEqual([null, { ...whole, version: 1 }]);
    });

    it('orders by the name at the other end, an own loop once', async () => {
      expect(await ties({})).toEqual({ a: ['t3', 't2', 't4', 't1'] });
      expect(await ties({ direction: 'OUT' })).toEqual({ a: ['t3', 't4', 't1'] });
      expect(await ties({ direction: 'IN' })).toEqual({ a: ['t3', 't2'] });
    });

    it('filters by kind, property, the other end, and date', async () => {
      expect(await ties({ kinds: ['MEMBER_OF'] })).toEqual({ a: ['t4'] });
      expect(await ties({ kinds: [] })).toEqual({ a: [] });
      expect(await ties({ otherKinds: ['Cooperative', 'Programme'] })).toEqual({ a: ['t2', 't4'] });
      const socia = { property: 'membershipClass', op: 'IN', values: ['SOCIA'] } as const;
      expect(await ties({ where: [socia] })).toEqual({ a: ['t4'] });
      expect(await ties({ where: [{ property: 'membershipClass', op: 'MISSING' }] })).toEqual({
        a: ['t3', 't2', 't1'],
      });
      expect(await ties({ scope: on('2013-12-31') })).toEqual({ a: ['t3', 't1'] });
      expect(await ties({ scope: on('2016-12-31') })).toEqual({ a: ['t3', 't2', 't4', 't1'] });
      expect(await ties({ scope: on('2017-01-01') })).toEqual({ a: ['t3', 't2', 't1'] });
    });

    it('leaves out ties that are, or whose ends are, fictional or only proposed, unless asked', async () => {
      expect(await ties({ scope: { ...anyTime, includeFiction: true } })).toEqual({
        a: ['t3', 't2', 't5', 't4', 't1'],
      });
      expect(await ties({ scope: { ...anyTime, includeProposed: true } })).toEqual({
        a: ['t3', 't2', 't6', 't4', 't1', 't7'],
      });
      expect(await ties({ scope: everything, actors: ['invented', 'maybe'] })).toEqual({
        invented: ['t5'],
        maybe: ['t6'],
      });
      expect(await ties({ actors: ['invented', 'maybe'] })).toEqual({ invented: [], maybe: [] });
    });

    it('answers for many actors in one statement, each with its own page and total', async () => {
      const page = { size: 1, direction: 'FORWARD', from: null } as const;
      const related = await store.tiesOf(operator, {
        scope: anyTime,
        actors: ['b', 'a', 'unknown', 'net', 'a'],
        direction: 'BOTH',
        page,
      });
      expect([...related.keys()]).toEqual(['b', 'a', 'unknown', 'net']);
      expect(related.get('a')).toMatchObject({
        total: 4,
        more: true,
        items: [{ place: { value: 'alfa', id: 't3' } }],
      });
      expect(related.get('b')).toMatchObject({ total: 1, more: false });
      expect(related.get('unknown')).toEqual({ items: [], total: 0, more: false });
      expect(statements).toBe(1);
      const beyond = { ...page, from: { value: 'zzz', id: 't' } };
      const last = await store.tiesOf(operator, {
        scope: anyTime,
        actors: ['a'],
        direction: 'BOTH',
        page: beyond,
      });
      expect(last.get('a')).toEqual({ items: [], total: 4, more: false });
    });

    it('gives the ties among actors, ordered by id, at most so many', async () => {
      const among = (actors: readonly string[], limit = 10): Promise<readonly string[]> =>
        store
          .tiesAmong(operator, { scope: anyTime, actors, limit })
          .then((found) => found.map(({ id }) => id));
      expect(await among(['a', 'b', 'c'])).toEqual(['t1', 't2', 't3']);
      expect(await among(['a', 'b', 'c'], 2)).toEqual(['t1', 't2']);
      expect(await among(['b', 'net'])).toEqual([]);
      expect(await among([])).toEqual([]);
    });

    it('gives the records that name nodes, by beginning, each once, in one statement', async () => {
      const award = (id: string, since: string, references: Record<string, readonly string[]>) =>
        node(id, 'Award', { since, references });
      await put(store, {
        nodes: [
          award('w1', 'UNKNOWN', { recipient: ['a'] }),
          award('w2', '2014', { recipient: ['a'], grantor: ['a'] }),
          award('w3', '2013-02', { grantor: ['a'] }),
          award('w4', '2012', { recipient: ['b'], grantor: ['a'] }),
          node('p', 'Practice', { references: { programmes: ['net'] } }),
        ],
      });
      statements = 0;
      const records = await store.recordsOf(operator, {
        scope: anyTime,
        nodes: ['a', 'b', 'net'],
        kinds: ['Award'],
        page: { size: 3, direction: 'FORWARD', from: null },
      });
      expect(statements).toBe(1);
      expect(records.get('a')).toMatchObject({ total: 4, more: true });
      expect(records.get('a')?.items.map(({ item }) => item.id)).toEqual(['w4', 'w3', 'w2']);
      expect(records.get('b')?.items.map(({ item }) => item.id)).toEqual(['w4']);
      expect(records.get('net')?.items).toEqual([]);
      const roles = await store.recordsOf(operator, {
        scope: on('2013-06-01'),
        nodes: ['a'],
        kinds: ['Award', 'Practice'],
        roles: ['recipient'],
        page: firstPage,
      });
      expect(roles.get('a')?.items.map(({ item }) => item.id)).toEqual(['w1']);
    });
  });
}
