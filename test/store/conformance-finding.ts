/** Lists, search, suggestions and aggregates, case by case. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { NodeQuery, SortBy, Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { anyTime, everything, firstPage, node, on, operator, put, tie } from './things.js';

const eur = (cents: number) => ({ cents, currency: 'EUR', qualifier: 'EXACT' }) as const;

export function findingSuite(bench: Bench): void {
  describe('finding', () => {
    let store: Store;
    const ids = async (query: Partial<NodeQuery>): Promise<readonly string[]> => {
      const page = await store.find(operator, { scope: anyTime, ...query }, firstPage);
      return page.items.map(({ item }) => item.id);
    };
    const named = (text: string): Promise<readonly string[]> => ids({ text });

    beforeEach(async () => {
      store = await bench.open();
    });

    it('gives nodes back whole, in the order asked, null for the unknown', async () => {
      const full = node('x/full', 'Municipality', {
        name: "Cingia de' Botti",
        alternativeNames: [{ name: 'Cingia', form: 'VARIANT' }],
        network: 'x',
        since: '2012-05',
        until: 'OPEN',
        modality: 'PLANNED',
        origin: 'DERIVED',
        statedOn: ['2012', '2014-01-02'],
        audience: ['x/one', 'x/two'],
        properties: {
          istatCode: '019031',
          summary: { it: 'è «così»', en: 'it is "so"' },
          population: { value: 1200.5, qualifier: 'ABOUT' },
        },
        citations: [{ source: 'x/source', lines: '9-12', words: ['Cingia'], about: ['istatCode'] }],
      });
      await put(store, { nodes: [node('x/source', 'Source', { properties: { form: 'DOCUMENT' } }), full] });
      const [unknown, first, again] = await store.nodes(operator, ['x/none', 'x/full', 'x/full']);
      expect(unknown).toBeNull();
      expect(first).toEqual({ ...full, version: 1 });
      expect(again).toEqual(first);
      expect(await store.nodes(operator, [])).toEqual([]);
    });

    it('keeps long texts and characters beyond the basic plane', async () => {
      const long = `${'è'.repeat(20_000)} 𝔘🤝`;
      await put(store, { nodes: [node('a', 'Company', { name: long })] });
      const [state] = await store.nodes(operator, ['a']);
      expect(state?.name).toBe(long);
    });

    it('filters by kind, network and id; empty lists meet nothing', async () => {
      await put(store, {
        nodes: [
          node('a', 'Company', { network: 'one' }),
          node('b', 'Cooperative', { network: 'two' }),
          node('c', 'Company', { network: 'two' }),
        ],
      });
      expect(await ids({})).toEqual(['a', 'b', 'c']);
      expect(await ids({ kinds: ['Company'] })).toEqual(['a', 'c']);
      expect(await ids({ kinds: ['Company', 'Cooperative'], networks: ['two'] })).toEqual(['b', 'c']);
      expect(await ids({ ids: ['c', 'none', 'a'] })).toEqual(['a', 'c']);
      expect(await ids({ kinds: [] })).toEqual([]);
      expect(await ids({ ids: [] })).toEqual([]);
      expect(await ids({ networks: [] })).toEqual([]);
    });

    it('filters by properties: IN, AT_LEAST, AT_MOST, MISSING, money by its cents', async () => {
      const grant = (id: string, properties: Record<string, ReturnType<typeof eur> | string>) =>
        node(id, 'Contribution', { properties, references: { contributor: ['org'], recipient: ['org'] } });
      await put(store, {
        nodes: [
          node('org', 'Company', { properties: { sector: 'TRADE' } }),
          grant('g1', { amount: eur(500), form: 'GRANT' }),
          grant('g2', { amount: eur(1000) }),
          grant('g3', { form: 'CO_FINANCING' }),
        ],
      });
      const kinds = ['Contribution'] as const;
      expect(await ids({ kinds, where: [{ property: 'amount', op: 'AT_LEAST', value: 501 }] })).toEqual([
        'g2',
      ]);
      expect(await ids({ kinds, where: [{ property: 'amount', op: 'AT_MOST', value: 1000 }] })).toEqual([
        'g1',
        'g2',
      ]);
      expect(await ids({ kinds, where: [{ property: 'amount', op: 'IN', values: [500, 7] }] })).toEqual([
        'g1',
      ]);
      expect(await ids({ kinds, where: [{ property: 'amount', op: 'MISSING' }] })).toEqual(['g3']);
      expect(
        await ids({
          kinds,
          where: [
            { property: 'form', op: 'IN', values: ['GRANT', 'CO_FINANCING'] },
            { property: 'amount', op: 'MISSING' },
          ],
        }),
      ).toEqual(['g3']);
      expect(await ids({ where: [{ property: 'form', op: 'IN', values: [] }] })).toEqual([]);
      expect(await ids({ where: [{ property: 'sector', op: 'IN', values: ['TRADE'] }] })).toEqual(['org']);
    });

    it('refuses to filter by what no kind declares', async () => {
      await expect(ids({ where: [{ property: "x'); DROP", op: 'MISSING' }] })).rejects.toThrow(
        /indexed property/,
      );
    });

    it('finds by tie: kind, direction, property of the tie, and its date within the lifetimes of both ends', async () => {
      await put(store, {
        nodes: [
          node('firm', 'Company'),
          node('late', 'Company', { since: '2015' }),
          node('coop', 'Cooperative'),
          node('net', 'Programme', { until: '2020' }),
        ],
        ties: [
          tie('MEMBER_OF', 'firm', 'net', {
            since: '2012',
            until: '2013',
            properties: { system: 'ECONOMIC' },
          }),
          tie('MEMBER_OF', 'late', 'net'),
          tie('MEMBER_OF', 'coop', 'net', { modality: 'PROPOSED' }),
          tie('ADDRESSES', 'net', 'coop'),
        ],
      });
      const members = { kinds: ['MEMBER_OF'], direction: 'OUT', others: ['net'] } as const;
      expect(await ids({ tied: [members] })).toEqual(['firm', 'late']);
      expect(await ids({ tied: [members], scope: { ...anyTime, includeProposed: true } })).toEqual([
        'coop',
        'firm',
        'late',
      ]);
      expect(await ids({ tied: [members], scope: on('2013-06-01') })).toEqual(['firm']);
      expect(await ids({ tied: [members], scope: on('2014-12-31') })).toEqual([]);
      expect(await ids({ tied: [members], scope: on('2015-01-01') })).toEqual(['late']);
      expect(await ids({ tied: [members], scope: on('2021-01-01') })).toEqual([]);
      expect(await ids({ tied: [{ ...members, direction: 'IN' }] })).toEqual([]);
      expect(
        await ids({ tied: [{ kinds: ['MEMBER_OF', 'ADDRESSES'], direction: 'BOTH', others: ['net'] }] }),
      ).toEqual(['coop', 'firm', 'late']);
      expect(
        await ids({
          tied: [{ ...members, where: [{ property: 'system', op: 'IN', values: ['ECONOMIC'] }] }],
        }),
      ).toEqual(['firm']);
      expect(
        await ids({ tied: [members, { kinds: ['SUPPLIES'], direction: 'OUT', others: ['net'] }] }),
      ).toEqual([]);
      expect(await ids({ tied: [{ ...members, others: [] }] })).toEqual([]);
      expect(await ids({ tied: [{ ...members, kinds: [] }] })).toEqual([]);
    });

    it('finds by reference, in some roles or any', async () => {
      await put(store, {
        nodes: [
          node('a', 'Company'),
          node('b', 'Company'),
          node('p', 'Practice'),
          node('r1', 'Adoption', { references: { adopter: ['a'], practice: ['p'], via: ['b'] } }),
          node('r2', 'Adoption', { references: { adopter: ['b'], practice: ['p'] } }),
        ],
      });
      expect(await ids({ references: [{ ids: ['b'] }] })).toEqual(['r1', 'r2']);
      expect(await ids({ references: [{ ids: ['b'], roles: ['via'] }] })).toEqual(['r1']);
      expect(await ids({ references: [{ ids: ['a', 'b'], roles: ['adopter'] }, { ids: ['p'] }] })).toEqual([
        'r1',
        'r2',
      ]);
      expect(await ids({ references: [{ ids: [] }] })).toEqual([]);
    });

    it('leaves out what is absent on the day, fictional, or only proposed, unless asked', async () => {
      await put(store, {
        nodes: [
          node('begun', 'Company', { since: '2012-05-22' }),
          node('ended', 'Company', { until: '2012' }),
          node('fiction', 'Company', { fiction: true }),
          node('plan', 'Company', { modality: 'PLANNED', since: '2013' }),
          node('vague', 'Company', { modality: 'PLANNED' }),
          node('wish', 'Company', { modality: 'CONDITIONAL', since: '2010' }),
        ],
      });
      expect(await ids({})).toEqual(['begun', 'ended', 'plan']);
      expect(await ids({ scope: on('2012-05-21') })).toEqual(['ended']);
      expect(await ids({ scope: on('2012-05-22') })).toEqual(['begun', 'ended']);
      expect(await ids({ scope: on('2013-01-01') })).toEqual(['begun', 'plan']);
      expect(await ids({ scope: { ...anyTime, includeFiction: true } })).toEqual([
        'begun',
        'ended',
        'fiction',
        'plan',
      ]);
      expect(await ids({ scope: everything })).toEqual([
        'begun',
        'ended',
        'fiction',
        'plan',
        'vague',
        'wish',
      ]);
    });

    it('searches folded words as prefixes, all in one name, alternative names too', async () => {
      await put(store, {
        nodes: [
          node('cingia', 'Municipality', { name: "Cingia de' Botti" }),
          node('martino', 'Municipality', {
            name: 'San Martino del Lago',
            alternativeNames: [{ name: 'S. Martino d/L.', form: 'ABBREVIATION' }],
          }),
          node('forli', 'Municipality', { name: 'Forlì' }),
          node('two', 'Company', {
            name: 'Rossi',
            alternativeNames: [{ name: 'Bianchi Verdi', form: 'FORMER' }],
          }),
          node('untitled', 'Practice', { name: '' }),
        ],
      });
      expect(await named('bott CIN')).toEqual(['cingia']);
      expect(await named("de'bo")).toEqual(['cingia']);
      expect(await named('otti')).toEqual([]);
      expect(await named('FORLI')).toEqual(['forli']);
      expect(await named('forlì')).toEqual(['forli']);
      expect(await named('martino d l')).toEqual(['martino']);
      expect(await named('verd bianc')).toEqual(['two']);
      expect(await named('rossi verdi')).toEqual([]);
      expect(await named('"*) OR (')).toEqual([]);
      expect(await named('martino NOT lago')).toEqual([]);
      expect(await named('  ')).toHaveLength(5);
      expect(await named('?!')).toHaveLength(5);
      const many = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
      expect(await named(many)).toEqual([]);
    });

    it('forgets the names a node no longer has', async () => {
      await put(store, {
        nodes: [node('a', 'Company', { name: 'Old' }), node('b', 'Company', { name: 'Older' })],
      });
      await put(store, { nodes: [node('a', 'Company', { name: 'New' })], removedNodes: ['b'] });
      expect(await named('old')).toEqual([]);
      expect(await named('new')).toEqual(['a']);
      const near = await store.suggest(operator, { scope: anyTime, text: 'olde', limit: 5 });
      expect(near).toEqual([]);
    });

    it('suggests the nearest names, nearest first', async () => {
      await put(store, {
        nodes: [
          node('a', 'Municipality', { name: 'Casalmaggiore' }),
          node('b', 'Municipality', { name: 'Casteldidone' }),
          node('c', 'Company', { name: 'Casalmagiore Servizi' }),
          node('d', 'Municipality', {
            name: 'Casalbuttano',
            alternativeNames: [{ name: 'Casalmaggiori', form: 'VARIANT' }],
          }),
        ],
      });
      const suggest = async (text: string, limit = 5): Promise<readonly string[]> =>
        (await store.suggest(operator, { scope: anyTime, text, limit })).map(({ id }) => id);
      expect(await suggest('casalmagiore')).toEqual(['c', 'a', 'd']);
      expect(await suggest('Casalmaggiorr', 2)).toEqual(['d', 'a']);
      expect(await suggest('zzzzzzzz')).toEqual([]);
      expect(await suggest('')).toEqual([]);
      const municipalities = await store.suggest(operator, {
        scope: anyTime,
        text: 'casalmagiore',
        limit: 1,
        kinds: ['Municipality'],
      });
      expect(municipalities.map(({ id }) => id)).toEqual(['a']);
    });

    it('sorts by name, beginning or property, nulls last and ids ascending both ways', async () => {
      const phase = (id: string, name: string, since: string, ordinal: number) =>
        node(id, 'Phase', { name, since, properties: { ordinal }, references: { programme: ['net'] } });
      await put(store, {
        nodes: [
          node('net', 'Programme', { name: 'zz' }),
          phase('p1', 'Èa', '2013', 2),
          phase('p2', 'eb', 'UNKNOWN', 1),
          phase('p3', 'EA', '2012-06', 10),
          phase('p4', '', '2012', 1),
        ],
      });
      const sorted = (sort: SortBy): Promise<readonly string[]> => ids({ kinds: ['Phase'], sort });
      expect(await sorted({ by: 'NAME' })).toEqual(['p4', 'p1', 'p3', 'p2']);
      expect(await sorted({ by: 'NAME', descending: true })).toEqual(['p2', 'p1', 'p3', 'p4']);
      expect(await sorted({ by: 'SINCE' })).toEqual(['p4', 'p3', 'p1', 'p2']);
      expect(await sorted({ by: 'SINCE', descending: true })).toEqual(['p1', 'p3', 'p4', 'p2']);
      expect(await sorted({ by: 'PROPERTY', property: 'ordinal' })).toEqual(['p2', 'p4', 'p1', 'p3']);
      expect(await sorted({ by: 'PROPERTY', property: 'ordinal', descending: true })).toEqual([
        'p3',
        'p1',
        'p2',
        'p4',
      ]);
      expect(await ids({ sort: { by: 'PROPERTY', property: 'ordinal', descending: true } })).toEqual([
        'p3',
        'p1',
        'p2',
        'p4',
        'net',
      ]);
    });

    it('aggregates by kind, property, year, tie and role, each currency apart', async () => {
      const grant = (
        id: string,
        since: string,
        amount: { cents: number; currency: string; qualifier: string } | null,
      ) =>
        node(id, 'Contribution', {
          since,
          properties: amount === null ? {} : { amount },
          references: { contributor: ['a'], recipient: ['b'] },
        });
      await put(store, {
        nodes: [
          node('a', 'Company'),
          node('b', 'Company'),
          node('town', 'Municipality'),
          grant('g1', '2012-05', eur(100)),
          grant('g2', '2012', eur(50)),
          grant('g3', 'UNKNOWN', null),
          grant('g4', '2013', { cents: 7, currency: 'CHF', qualifier: 'ABOUT' }),
        ],
        ties: [
          tie('SEATED_IN', 'a', 'town'),
          tie('SEATED_IN', 'a', 'town', { id: 'second', properties: { seatType: 'OPERATIONAL' } }),
        ],
      });
      const query: NodeQuery = { scope: anyTime, kinds: ['Contribution'] };
      const group = (
        key: string | number | null,
        count: number,
        sum: number | null = null,
        currency: string | null = null,
      ) => ({ key, count, sum, currency });
      const year = await store.aggregate(operator, query, { by: { key: 'YEAR' }, sum: 'amount' });
      expect(year).toEqual([group(2012, 2, 150, 'EUR'), group(2013, 1, 7, 'CHF'), group(null, 1)]);
      const all = await store.aggregate(operator, query, { by: { key: 'NONE' }, sum: 'amount' });
      expect(all).toEqual([group(null, 1, 7, 'CHF'), group(null, 2, 150, 'EUR'), group(null, 1)]);
      const role = await store.aggregate(operator, query, { by: { key: 'ROLE', role: 'recipient' } });
      expect(role).toEqual([group('b', 4)]);
      const everyone: NodeQuery = { scope: anyTime };
      const kind = await store.aggregate(operator, everyone, { by: { key: 'KIND' } });
      expect(kind).toEqual([group('Company', 2), group('Contribution', 4), group('Municipality', 1)]);
      const seats = await store.aggregate(
        operator,
        { ...everyone, kinds: ['Company'] },
        { by: { key: 'TIE', kinds: ['SEATED_IN'], direction: 'OUT' } },
      );
      expect(seats).toEqual([group('town', 1), group(null, 1)]);
      const none = await store.aggregate(operator, { ...query, ids: [] }, { by: { key: 'NONE' } });
      expect(none).toEqual([group(null, 0)]);
      expect(await store.aggregate(operator, { ...query, ids: [] }, { by: { key: 'KIND' } })).toEqual([]);
    });
  });
}
