/** What a viewer may not see is not there, case by case; `conformance-answers.ts` tries it over generated networks. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/model/viewer.js';
import type { Store } from '../../src/store/store.js';
import type { Bench } from './conformance.js';
import { anyTime, firstPage, memberOf, node, operator, put, tie } from './things.js';

const stranger = memberOf();
const insider = memberOf('net');

export function visibilitySuite(bench: Bench): void {
  describe('visibility', () => {
    let store: Store;
    const ids = async (viewer: Viewer): Promise<readonly string[]> =>
      (await store.find(viewer, { scope: anyTime }, firstPage)).items.map(({ item }) => item.id);

    beforeEach(async () => {
      store = await bench.open();
      await put(store, {
        nodes: [
          node('open', 'Company'),
          node('secret', 'Company', { audience: ['net'] }),
          node('practice', 'Practice', { audience: ['net'] }),
          node('adoption', 'Adoption', { references: { adopter: ['open'], practice: ['practice'] } }),
          node('campaign', 'Campaign', {
            properties: { status: 'DRAFT' },
            references: { practice: ['practice'], programme: ['net'] },
          }),
          node('net', 'Programme'),
          node('invitation', 'Invitation', {
            properties: { status: 'OPEN' },
            references: { campaign: ['campaign'], practice: ['free'], inviter: ['open'], invitee: ['open'] },
          }),
          node('free', 'Practice'),
        ],
        ties: [
          tie('SUPPLIES', 'open', 'secret', { id: 't1' }),
          tie('MEMBER_OF', 'open', 'net', { id: 't2', audience: ['net', 'other'] }),
          tie('MEMBER_OF', 'open', 'net', { id: 't3' }),
        ],
      });
    });

    it('hides nodes, ties with an end hidden, and records that name something hidden, at any depth', async () => {
      expect(await ids(operator)).toHaveLength(8);
      expect(await ids(insider)).toHaveLength(8);
      expect(await ids(stranger)).toEqual(['free', 'net', 'open']);
      expect(await store.nodes(stranger, ['secret', 'adoption', 'invitation', 'open'])).toMatchObject([
        null,
        null,
        null,
        { id: 'open' },
      ]);
      expect(await store.ties(stranger, ['t1', 't2', 't3'])).toMatchObject([null, null, { id: 't3' }]);
      expect(await store.ties(insider, ['t1', 't2', 't3'])).toMatchObject([
        { id: 't1' },
        { id: 't2' },
        { id: 't3' },
      ]);
      expect(await store.ties(memberOf('other'), ['t2'])).toMatchObject([{ id: 't2' }]);
    });

    it('follows when an audience changes, for all that names the node', async () => {
      await put(store, {
        nodes: [node('practice', 'Practice'), node('free', 'Practice', { audience: ['other'] })],
      });
      expect(await ids(stranger)).toEqual(['adoption', 'campaign', 'net', 'open', 'practice']);
      expect(await ids(memberOf('other'))).toEqual([
        'adoption',
        'campaign',
        'free',
        'invitation',
        'net',
        'open',
        'practice',
      ]);
    });

    it('counts, suggests and follows ties as if hidden things were not there', async () => {
      const count = await store.aggregate(stranger, { scope: anyTime }, { by: { key: 'NONE' } });
      expect(count).toMatchObject([{ count: 3 }]);
      expect(await store.suggest(stranger, { scope: anyTime, text: 'secrat', limit: 3 })).toEqual([]);
      const query = {
        scope: anyTime,
        actors: ['open', 'secret'],
        direction: 'BOTH',
        page: firstPage,
      } as const;
      const related = await store.tiesOf(stranger, query);
      expect(related.get('open')).toMatchObject({ total: 1, items: [{ item: { id: 't3' } }] });
      expect(related.get('secret')).toEqual({ items: [], total: 0, more: false });
      const tied = [{ kinds: ['SUPPLIES'], direction: 'OUT', others: ['secret'] }] as const;
      expect((await store.find(stranger, { scope: anyTime, tied }, firstPage)).items).toEqual([]);
      expect((await store.find(insider, { scope: anyTime, tied }, firstPage)).items).toHaveLength(1);
    });
  });
}
