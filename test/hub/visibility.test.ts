/**
 * What a viewer may not see is as if it were not there: the same questions, asked by the public of a hub that hides
 * things, get the answers of a hub that never had them. Who asks is told by a fixed table of tokens.
 */
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import { failure } from '../../src/model/failure.js';
import type { Principal } from '../../src/model/viewer.js';
import type { Change, Store } from '../../src/store/store.js';
import { node, put, tie } from '../store/things.js';
import { saidOf } from '../support/client.js';
import { startTestHub } from '../support/hub.js';
import { describeOnStores } from '../support/stores.js';

const programme = 'test/programme';
const member: Principal = {
  name: 'member',
  role: 'MEMBER',
  organisations: ['test/forno'],
  programmes: [programme],
};
const somebody: Principal = { name: 'somebody', role: 'PUBLIC', organisations: [], programmes: [] };
const principals: ReadonlyMap<string, Principal> = new Map([
  ['operator', localOperator],
  ['member', member],
  ['public', somebody],
]);

const identify: Identify = (request) =>
  principals.get(request.headers.authorization ?? '') ?? failure('UNKNOWN', 'expected a token of the table');

const shown: Partial<Change> = {
  nodes: [
    node(programme, 'Programme'),
    node('test/forno', 'Company'),
    node('test/mensa', 'Company'),
    node('test/coop', 'Cooperative'),
    node('test/dono', 'Contribution', {
      properties: { amount: { cents: 1000, currency: 'EUR', qualifier: 'EXACT' } },
      references: { contributor: ['test/forno'], recipient: [programme], programme: [programme] },
    }),
  ],
  ties: [tie('MEMBER_OF', 'test/forno', programme), tie('SUPPLIES', 'test/forno', 'test/mensa')],
};

const hidden: Partial<Change> = {
  nodes: [
    node('test/segreta', 'Company', { audience: [programme] }),
    node('test/progetto', 'InclusionProject', {
      audience: ['test/coop', 'test/forno'],
      references: { company: ['test/forno'], partners: ['test/coop'], programme: [programme] },
    }),
    // Public by itself, but it names somebody hidden.
    node('test/dono-segreto', 'Contribution', {
      properties: { amount: { cents: 5000, currency: 'EUR', qualifier: 'EXACT' } },
      references: { contributor: ['test/segreta'], recipient: [programme], programme: [programme] },
    }),
  ],
  ties: [
    tie('SUPPLIES', 'test/mensa', 'test/segreta'),
    tie('MEMBER_OF', 'test/segreta', programme),
    tie('COLLABORATES_WITH', 'test/coop', 'test/forno', { audience: ['test/coop', 'test/forno'] }),
    tie('SUPPLIES', 'test/segreta', 'test/coop'),
  ],
};

const questions: readonly string[] = [
  '{ actors(first: 100) { totalCount nodes { id name ties { totalCount nodes { id } } records { totalCount nodes { id } } tieGroups { kind ties { totalCount } } } aggregate(by: KIND) { key count } } }',
  '{ contributions { totalCount nodes { id amount { cents } contributor { id } } aggregate(by: PARTY, sum: AMOUNT) { key count sum } } inclusionProjects { totalCount nodes { id } } }',
  '{ node(id: "test/segreta") { id } nodes(ids: ["test/segreta", "test/progetto", "test/dono-segreto", "test/SUPPLIES:test/mensa>test/segreta", "test/forno"]) { id } }',
  '{ search(text: "segreta") { results { totalCount nodes { id } } suggestions { id } } }',
  '{ search(text: "segretta") { results { totalCount } suggestions { id } } }',
  '{ reach(from: ["test/forno"], hops: 4) { totalCount countsByHop { hops count } nodes { hops strength actor { id } introduction { strength steps { tie { id } } } } } }',
  '{ reach(from: ["test/segreta"], hops: 4) { totalCount } }',
  '{ paths(from: "test/forno", to: "test/coop", k: 5) { strength steps { from { id } to { id } tie { id } } } }',
  '{ neighbourhood(ids: ["test/forno", "test/mensa"], hops: 3) { truncated nodes { hops actor { id } } ties { id } } }',
  '{ subgraph(ids: ["test/forno", "test/coop", "test/mensa"]) { ties { id } } }',
  '{ programmes { nodes { id members { totalCount nodes { fromId } } participants { count } money { totals { cents } byContributor { cents contributor { id } } } } } }',
  '{ actors(filter: { programme: "test/programme" }) { totalCount nodes { id } aggregate(by: PROGRAMME) { key count } } }',
  '{ programmes { nodes { funding { contributions { id } shares { cents share contributor { id } } totals { cents count } explanation { it } } takingPart { explanation { it } } helpForPeople { explanation { it } } } } }',
  '{ approach(programme: "test/programme", prospect: { associations: ["test/coop"] }) { __typename ... on Approach { ways { strength steps { tie { id } } } closed { door { id } } explanation { en } } } }',
  '{ worksWith(kinds: [Company]) { sought { id } partners { id } ties { id } explanation { en } } recurrences { kinds { kind occurrences { actors { id } } } } }',
];

async function fill(store: Store, ...changes: readonly Partial<Change>[]): Promise<void> {
  await put(store, {
    nodes: changes.flatMap((change) => change.nodes ?? []),
    ties: changes.flatMap((change) => change.ties ?? []),
  });
}

describeOnStores(
  'what a viewer may not see',
  (hub) => {
    const asked = (address: string, query: string, authorization: string) =>
      saidOf<unknown, object>(address, query, {}, { headers: { authorization } });

    it('is as if it were not there, whatever is asked', async () => {
      const without = await startTestHub({
        seeds: false,
        identify,
        prepare: (store) => fill(store, shown),
      });
      try {
        for (const query of questions) {
          const answer = await asked(hub().address, query, 'public');
          expect(answer, query).toEqual(await asked(without.address, query, 'public'));
          // The question must be able to tell the two networks apart.
          expect(answer, query).not.toEqual(await asked(hub().address, query, 'operator'));
        }
      } finally {
        await without.close();
      }
    });

    it('is shown to those it is for', async () => {
      const query = '{ node(id: "test/segreta") { id } inclusionProjects { totalCount } }';
      const seen = { node: { id: 'test/segreta' }, inclusionProjects: { totalCount: 1 } };
      expect((await asked(hub().address, query, 'member')).data).toEqual(seen);
      expect((await asked(hub().address, query, 'operator')).data).toEqual(seen);
    });

    it('is shown to nobody without a token', async () => {
      expect((await asked(hub().address, '{ actors { totalCount } }', 'stranger')).data ?? null).toBeNull();
    });
  },
  { seeds: false, identify, prepare: (store) => fill(store, shown, hidden) },
);
