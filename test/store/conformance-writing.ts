/** Writes: versions, preconditions, idempotency, and every refusal, which leaves nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { TieState } from '../../src/model/entity.js';
import type { Change, Store, WriteOptions } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { attempt, changeOf, node, operator, put, tie } from './things.js';

export function writingSuite(bench: Bench): void {
  describe('writing', () => {
    let store: Store;

    const version = async (id: string): Promise<number | null> =>
      (await store.nodes(operator, [id]))[0]?.version ?? null;
    /** Tries a change beside one that is fine, and makes sure that neither left a trace. */
    const refused = async (change: Partial<Change>, options: Partial<WriteOptions> = {}): Promise<string> => {
      const head = await store.head();
      const nodes = [node('bystander', 'Company'), ...(change.nodes ?? [])];
      const kind = await attempt(store, { ...change, nodes }, options);
      expect(await store.head()).toBe(head);
      expect(await version('bystander')).toBeNull();
      return kind;
    };

    beforeEach(async () => {
      store = await bench.open();
      await put(store, {
        nodes: [
          node('source', 'Source', { properties: { form: 'DOCUMENT' } }),
          node('a', 'Company', { citations: [{ source: 'source' }] }),
          node('b', 'Company'),
          node('town', 'Municipality', { properties: { istatCode: '019021' } }),
          node('practice', 'Practice'),
          node('adoption', 'Adoption', { references: { adopter: ['a'], practice: ['practice'] } }),
        ],
        ties: [tie('SUPPLIES', 'a', 'b', { id: 't1' })],
      });
    });

    it('counts versions, and what it added, changed and removed', async () => {
      const result = await put(store, {
        nodes: [node('b', 'Company', { name: 'Other' }), node('c', 'Company'), node('practice', 'Practice')],
        ties: [tie('SUPPLIES', 'a', 'b', { id: 't1', since: '2012' })],
        removedNodes: ['adoption'],
      });
      expect(result).toEqual({
        ok: true,
        first: 8,
        last: 11,
        added: 1,
        changed: 2,
        removed: 1,
        repeated: false,
      });
      expect(await store.nodes(operator, ['b', 'c', 'practice', 'adoption'])).toMatchObject([
        { version: 2, name: 'Other' },
        { version: 1 },
        { version: 1 },
        null,
      ]);
      expect(await store.ties(operator, ['t1'])).toMatchObject([{ version: 2, since: '2012' }]);
    });

    it('makes no event of a state that is stored already, whatever the order of its keys', async () => {
      const properties = { sector: 'TRADE', size: 'LARGE' } as const;
      await put(store, { nodes: [node('c', 'Company', { properties })] });
      const again = await put(store, {
        nodes: [node('c', 'Company', { properties: { size: 'LARGE', sector: 'TRADE' } })],
      });
      expect(again).toEqual({
        ok: true,
        first: 8,
        last: 8,
        added: 0,
        changed: 0,
        removed: 0,
        repeated: false,
      });
      expect(await version('c')).toBe(1);
      const fewer = await put(store, { nodes: [node('c', 'Company', { properties: { sector: 'TRADE' } })] });
      expect(fewer.changed).toBe(1);
      expect(await store.nodes(operator, ['c'])).toMatchObject([
        { properties: { sector: 'TRADE' }, version: 2 },
      ]);
    });

    it('starts again at version 1 after a removal', async () => {
      await put(store, { removedNodes: ['town'] });
      await put(store, { nodes: [node('town', 'Municipality')] });
      expect(await version('town')).toBe(1);
    });

    it('moves a tie to other ends, and a record to other parties', async () => {
      await put(store, {
        ties: [tie('SUPPLIES', 'b', 'town', { id: 't1' })],
        nodes: [node('adoption', 'Adoption', { references: { adopter: ['b'], practice: ['practice'] } })],
      });
      const page = { size: 9, direction: 'FORWARD', from: null } as const;
      const scope = { asOf: null, includeProposed: false, includeFiction: false };
      const ties = await store.tiesOf(operator, { scope, actors: ['a', 'town'], direction: 'BOTH', page });
      expect([...ties.values()].map(({ total }) => total)).toEqual([0, 1]);
      const records = await store.recordsOf(operator, {
        scope,
        nodes: ['a', 'b'],
        kinds: ['Adoption'],
        page,
      });
      expect([...records.values()].map(({ total }) => total)).toEqual([0, 1]);
    });

    it('holds to expected versions and absences', async () => {
      const change = { nodes: [node('b', 'Company', { name: 'Other' })] };
      const expecting = (of: 'NODE' | 'TIE', id: string, expected: number) => ({
        preconditions: [{ kind: 'VERSION', of, id, version: expected } as const],
      });
      expect(await refused(change, expecting('NODE', 'b', 2))).toBe('STALE');
      expect(await refused(change, expecting('NODE', 'b', 0))).toBe('STALE');
      expect(await refused(change, expecting('NODE', 'none', 1))).toBe('STALE');
      expect(await refused(change, expecting('TIE', 't1', 2))).toBe('STALE');
      expect(await refused(change, expecting('TIE', 'none', 1))).toBe('STALE');
      expect(await attempt(store, change, expecting('TIE', 't1', 1))).toBe('written');
      expect(await attempt(store, { nodes: [node('new', 'Company')] }, expecting('NODE', 'new', 0))).toBe(
        'written',
      );
      expect(await attempt(store, change, expecting('TIE', 'none', 0))).toBe('written');
    });

    it('holds to limits on the records that name a node in a role', async () => {
      const invitation = (id: string, status: string) =>
        node(id, 'Invitation', {
          properties: { status },
          references: { practice: ['practice'], inviter: ['a'], invitee: ['b'] },
        });
      const limit = {
        kind: 'LIMIT',
        node: 'b',
        recordKind: 'Invitation',
        role: 'invitee',
        where: [{ property: 'status', op: 'IN', values: ['OPEN'] }],
        below: 1,
      } as const;
      const guarded = { preconditions: [limit] };
      await put(store, { nodes: [invitation('i0', 'DECLINED')] }, guarded);
      await put(store, { nodes: [invitation('i1', 'OPEN')] }, guarded);
      expect(await refused({ nodes: [invitation('i2', 'OPEN')] }, guarded)).toBe('LIMIT');
      await put(store, { nodes: [invitation('i1', 'ACCEPTED')] });
      expect(await attempt(store, { nodes: [invitation('i2', 'OPEN')] }, guarded)).toBe('written');
      const anyRole = { preconditions: [{ ...limit, role: 'inviter' }] };
      expect(await attempt(store, { nodes: [invitation('i3', 'OPEN')] }, anyRole)).toBe('written');
    });

    it('holds to limits on records that name others too', async () => {
      const invitation = (id: string, practice: string) =>
        node(id, 'Invitation', {
          properties: { status: 'OPEN', endedOn: '2026-03-01' },
          references: { practice: [practice], inviter: ['a'], invitee: ['b'] },
        });
      const limit = (practice: string) => ({
        kind: 'LIMIT' as const,
        node: 'b',
        recordKind: 'Invitation' as const,
        role: 'invitee',
        references: [{ roles: ['practice'], ids: [practice] }],
        below: 1,
      });
      await put(store, { nodes: [node('other-practice', 'Practice')] });
      const guarded = { preconditions: [limit('practice')] };
      await put(store, { nodes: [invitation('i1', 'practice')] }, guarded);
      expect(await refused({ nodes: [invitation('i2', 'practice')] }, guarded)).toBe('LIMIT');
      const other = { preconditions: [limit('other-practice')] };
      expect(await attempt(store, { nodes: [invitation('i2', 'other-practice')] }, other)).toBe('written');
      // Both conditions are asked of one record, and a role that nothing has is met by none.
      const since = (value: string) => ({
        ...limit('practice'),
        where: [{ property: 'endedOn', op: 'AT_LEAST' as const, value }],
      });
      const later = { preconditions: [since('2026-03-02')] };
      expect(await attempt(store, { nodes: [invitation('i3', 'practice')] }, later)).toBe('written');
      const sameDay = { preconditions: [since('2026-03-01')] };
      expect(await refused({ nodes: [invitation('i4', 'practice')] }, sameDay)).toBe('LIMIT');
      const nobody = { ...limit('practice'), references: [{ roles: ['publisher'], ids: ['practice'] }] };
      expect(
        await attempt(store, { nodes: [invitation('i4', 'practice')] }, { preconditions: [nobody] }),
      ).toBe('written');
    });

    it('answers a repeat with the first result, and refuses the key for another input', async () => {
      const idempotency = { operation: 'add', key: 'k1', inputHash: 'h1' };
      const change = { nodes: [node('c', 'Company')] };
      const first = await put(store, change, { idempotency });
      await put(store, { nodes: [node('c', 'Company', { name: 'Changed since' })] });
      const preconditions = [{ kind: 'VERSION', of: 'NODE', id: 'c', version: 0 } as const];
      const second = await put(store, change, { idempotency, preconditions });
      expect(second).toEqual({ ...first, repeated: true });
      expect(await store.nodes(operator, ['c'])).toMatchObject([{ name: 'Changed since' }]);
      expect(await refused(change, { idempotency: { ...idempotency, inputHash: 'h2' } })).toBe('KEY_REUSED');
      expect(await store.earlierWrite('tester', idempotency)).toEqual(second);
      expect(await store.earlierWrite('tester', { ...idempotency, inputHash: 'h2' })).toMatchObject({
        kind: 'KEY_REUSED',
      });
      expect(await store.earlierWrite('nobody', idempotency)).toBeNull();
      expect(await store.earlierWrite('tester', { ...idempotency, key: 'k9' })).toBeNull();
      const others = [
        { idempotency: { ...idempotency, operation: 'other', inputHash: 'h2' } },
        { idempotency: { ...idempotency, inputHash: 'h2' }, principal: 'somebody' },
        { idempotency: { ...idempotency, key: 'k2', inputHash: 'h2' } },
      ];
      for (const options of others) expect((await put(store, change, options)).repeated).toBe(false);
    });

    it('remembers a write that changed nothing, and forgets one that was refused', async () => {
      const idempotency = { operation: 'add', key: 'k1', inputHash: 'h1' };
      expect(await put(store, {}, { idempotency })).toMatchObject({ first: 7, last: 7, repeated: false });
      expect(await put(store, {}, { idempotency })).toMatchObject({ first: 7, last: 7, repeated: true });
      const other = { idempotency: { ...idempotency, key: 'k2' } };
      expect(await refused({ ties: [tie('SUPPLIES', 'a', 'later')] }, other)).toBe('MISSING_REFERENCE');
      const change = { nodes: [node('later', 'Company')], ties: [tie('SUPPLIES', 'a', 'later')] };
      expect(await put(store, change, other)).toMatchObject({ added: 2, repeated: false });
    });

    it('refuses ends, references and sources that are not stored', async () => {
      expect(await refused({ ties: [tie('SUPPLIES', 'a', 'none')] })).toBe('MISSING_REFERENCE');
      expect(await refused({ ties: [tie('SUPPLIES', 'none', 'a')] })).toBe('MISSING_REFERENCE');
      const via = { adopter: ['a'], practice: ['practice'], via: ['none'] };
      expect(await refused({ nodes: [node('r', 'Adoption', { references: via })] })).toBe(
        'MISSING_REFERENCE',
      );
      const citations = [{ source: 'none' }];
      expect(await refused({ nodes: [node('c', 'Company', { citations })] })).toBe('MISSING_REFERENCE');
      expect(await refused({ ties: [tie('SUPPLIES', 'b', 'a', { citations })] })).toBe('MISSING_REFERENCE');
      expect(
        await refused({ ties: [tie('SUPPLIES', 'a', 'town', { id: 't1' })], removedNodes: ['town'] }),
      ).toBe('MISSING_REFERENCE');
    });

    it('takes references to what the same change adds, in any order', async () => {
      const change = {
        nodes: [
          node('r', 'Adoption', {
            references: { adopter: ['new'], practice: ['p2'] },
            citations: [{ source: 's2' }],
          }),
          node('new', 'Company'),
          node('p2', 'Practice'),
          node('s2', 'Source', { properties: { form: 'REGISTER' } }),
        ],
        ties: [tie('SUPPLIES', 'new', 'a')],
      };
      expect(await attempt(store, change)).toBe('written');
    });

    it('refuses what the ontology does not allow', async () => {
      const states = [
        node('c', 'Company', { properties: { colour: 'red' } }),
        node('c', 'Company', { properties: { size: 'HUGE' } }),
        node('c', 'Company', { since: '2012-02-30' }),
        node('c', 'Company', { since: '2012', until: '2011' }),
        node('c', 'Company', { name: ' ' }),
        node('c', 'Municipality', { properties: { istatCode: '12' } }),
        node('r', 'Adoption', { references: { adopter: ['a'] } }),
        node('r', 'Adoption', { references: { adopter: ['a', 'b'], practice: ['practice'] } }),
        node('r', 'Adoption', { references: { adopter: ['practice'], practice: ['practice'] } }),
        node('a', 'Practice'),
        node('practice', 'Company'),
      ];
      for (const state of states)
        expect(await refused({ nodes: [state] }), JSON.stringify(state)).toBe('INVALID');
      const ties = [
        tie('PART_OF', 'a', 'town'),
        tie('FUNDS', 'a', 'b'),
        tie('SUPPLIES', 'b', 'a', { strength: 0 }),
        tie('SUPPLIES', 'b', 'practice'),
      ];
      for (const state of ties) expect(await refused({ ties: [state] }), state.id).toBe('INVALID');
    });

    it('says which thing a refusal is about, and why', async () => {
      const result = await store.write(
        changeOf({ nodes: [node('c', 'Company', { properties: { size: 'LARG' } })] }),
        {
          principal: 'tester',
          reason: 'test',
        },
      );
      expect(result).toMatchObject({ ok: false, kind: 'INVALID', subject: 'c' });
      expect(result.ok ? '' : result.message).toMatch(/properties\.size.*LARG.*Did you mean LARGE/);
    });

    it('lets an actor become another kind only where its ties and records allow it', async () => {
      await put(store, {
        nodes: [node('net', 'Programme'), node('body', 'GoverningBody')],
        ties: [tie('GOVERNS', 'body', 'net')],
      });
      expect(await refused({ nodes: [node('net', 'Company')] })).toBe('INVALID');
      expect(await refused({ nodes: [node('a', 'Programme', { citations: [{ source: 'source' }] })] })).toBe(
        'INVALID',
      );
      expect(await attempt(store, { nodes: [node('b', 'Cooperative')] })).toBe('written');
      expect(await store.nodes(operator, ['b'])).toMatchObject([{ kind: 'Cooperative', version: 2 }]);
    });

    it('keeps unique properties unique within a kind, also inside one change', async () => {
      const town = (id: string, istatCode?: string) =>
        node(id, 'Municipality', istatCode === undefined ? {} : { properties: { istatCode } });
      expect(await refused({ nodes: [town('town2', '019021')] })).toBe('TAKEN');
      expect(await refused({ nodes: [town('town2', '000001'), town('town3', '000001')] })).toBe('TAKEN');
      expect(await attempt(store, { nodes: [town('town2'), town('town3')] })).toBe('written');
      expect(await attempt(store, { nodes: [town('town2', '019022')] })).toBe('written');
      expect(await refused({ nodes: [town('town3', '019022')] })).toBe('TAKEN');
      expect(await attempt(store, { nodes: [town('town2', '019023'), town('town3', '019022')] })).toBe(
        'written',
      );
    });

    it('lets a unique value go from one node to another in one change, whatever the order', async () => {
      const town = (id: string, istatCode: string) => node(id, 'Municipality', { properties: { istatCode } });
      await put(store, { nodes: [town('town2', '000002')] });
      expect(await attempt(store, { nodes: [town('town', '000002'), town('town2', '019021')] })).toBe(
        'written',
      );
      expect(await attempt(store, { nodes: [town('town3', '000002')], removedNodes: ['town'] })).toBe(
        'written',
      );
    });

    it('removes only what is stored and nothing still refers to', async () => {
      expect(await refused({ removedNodes: ['none'] })).toBe('NOT_FOUND');
      expect(await refused({ removedTies: ['none'] })).toBe('NOT_FOUND');
      expect(await refused({ removedNodes: ['b'] })).toBe('STILL_REFERENCED');
      expect(await refused({ removedNodes: ['practice'] })).toBe('STILL_REFERENCED');
      expect(await refused({ removedNodes: ['source'] })).toBe('STILL_REFERENCED');
      await put(store, { removedNodes: ['practice', 'adoption', 'a', 'b', 'source'], removedTies: ['t1'] });
      expect(await store.nodes(operator, ['practice', 'adoption', 'a', 'b', 'source'])).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
      expect(await store.ties(operator, ['t1'])).toEqual([null]);
    });

    it('lets go of what a change no longer refers to', async () => {
      await put(store, { nodes: [node('a', 'Company')], removedTies: ['t1'] });
      await put(store, { removedNodes: ['b', 'source'] });
      await put(store, { ties: [tie('SUPPLIES', 'a', 'a', { citations: [] })] });
    });

    it('keeps everything when opened again', async () => {
      const before = await store.events(0, 100);
      const idempotency = { operation: 'add', key: 'k', inputHash: 'h' };
      const change = { nodes: [node('c', 'Company')], ties: [tie('SUPPLIES', 'c', 'a')] };
      const written = await put(store, change, { idempotency });
      const ties: readonly (TieState | null)[] = await store.ties(operator, ['t1']);
      store = await bench.reopen(store);
      expect(await store.head()).toBe(9);
      expect((await store.events(0, 100)).slice(0, 7)).toEqual(before);
      expect(await store.ties(operator, ['t1'])).toEqual(ties);
      expect(await put(store, change, { idempotency })).toEqual({ ...written, repeated: true });
      expect(
        await attempt(store, { nodes: [node('t', 'Municipality', { properties: { istatCode: '019021' } })] }),
      ).toBe('TAKEN');
      expect((await put(store, { nodes: [node('d', 'Company')] })).first).toBe(10);
    });

    it('answers nothing after it has been closed', async () => {
      await store.close();
      await expect(store.head()).rejects.toMatchObject({ name: 'StoreError', code: 'CLOSED' });
      await expect(attempt(store, {})).rejects.toMatchObject({ name: 'StoreError', code: 'CLOSED' });
      await expect(store.ping()).rejects.toMatchObject({ code: 'CLOSED' });
      await store.close();
    });
  });
}
