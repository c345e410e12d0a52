/**
 * What a viewer may not see is neither evidence nor its absence: the public is told of obligations as by a hub that never
 * had what is hidden, and is never told that something was missed because it may not see that it was done.
 */
import { print } from 'graphql';
import { expect, it } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import { localOperator } from '../../src/access/identify.js';
import type { Principal } from '../../src/model/viewer.js';
import type { Change } from '../../src/store/store.js';
import { ObligationsDocument } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { saidOf, ask } from '../support/client.js';
import { startTestHub } from '../support/hub.js';
import { describeOnStores } from '../support/stores.js';

const programme = 'test/rete';
const somebody: Principal = { name: 'somebody', role: 'PUBLIC', organisations: [], programmes: [] };
const identify: Identify = (request) =>
  request.headers.authorization === 'public' ? somebody : localOperator;

const rule = (id: string, record: string, role: string) =>
  node(id, 'Rule', {
    name: id,
    properties: {
      form: 'MINIMUM_PER_PERIOD',
      parameters: { counts: { record, role }, minimum: 1, period: 'YEAR', lines: '1' },
    },
    references: { programme: [programme] },
  });
const since = { since: '2020-01-01', until: 'OPEN' } as const;
const done = { since: '2024-03-01', until: '2024-03-01' } as const;

const shown: Partial<Change> = {
  nodes: [
    node(programme, 'Programme', since),
    node('test/alfa', 'Company'),
    node('test/beta', 'Company'),
    rule('test/progetti', 'InclusionProject', 'company'),
    node('test/registro', 'RecordKeeping', {
      since: 'UNKNOWN',
      until: 'OPEN',
      properties: { kinds: ['InclusionProject'] },
      references: { programme: [programme] },
    }),
    node('test/progetto-beta', 'InclusionProject', {
      ...done,
      references: { company: ['test/beta'], programme: [programme] },
    }),
  ],
  ties: [tie('MEMBER_OF', 'test/alfa', programme, since), tie('MEMBER_OF', 'test/beta', programme, since)],
};

const hidden: Partial<Change> = {
  nodes: [
    node('test/segreta', 'Company', { audience: [programme] }),
    node('test/progetto-alfa', 'InclusionProject', {
      ...done,
      audience: ['test/alfa'],
      references: { company: ['test/alfa'], programme: [programme] },
    }),
    node('test/giudizio', 'Assessment', {
      ...done,
      since: '2023',
      until: '2023',
      audience: ['test/beta'],
      properties: { outcome: 'MISSED' },
      references: { rule: ['test/progetti'], actor: ['test/beta'] },
    }),
    { ...rule('test/riservata', 'Contribution', 'contributor'), audience: [programme] },
  ],
  ties: [
    tie('MEMBER_OF', 'test/segreta', programme, since),
    tie('MEMBER_OF', 'test/beta', programme, { ...since, audience: ['test/beta'], id: 'test/second' }),
  ],
};

describeOnStores(
  'obligations that a viewer may not see whole',
  (hub) => {
    const asked = { programme, from: '2023-01-01', to: '2024-12-31', asOf: '2025-06-01', first: 100 };
    const as = (authorization: string) => ({ headers: { authorization } });
    const standing = async (authorization: string) => {
      const found = (await ask(hub().address, ObligationsDocument, asked, as(authorization))).obligations;
      if (found.__typename !== 'ObligationConnection') throw new Error(found.message);
      return found.nodes.map(
        (row) => `${row.rule.id} ${row.actor.id} ${row.first}: ${row.state} ${row.records.length}`,
      );
    };

    it('stand as if what is hidden were not there, their counts too', async () => {
      const without = await startTestHub({
        seeds: false,
        identify,
        prepare: async (store) => {
          await put(store, shown);
        },
      });
      try {
        const actor = `{ actors(first: 100) { nodes { id obligations(from: "2023-01-01", to: "2024-12-31", asOf: "2025-06-01") {
          ... on ObligationConnection { totalCount counts { state count } nodes { id state explanation { it } records { id } ties { id } assessments { id } } } } } } }`;
        for (const question of [print(ObligationsDocument), actor]) {
          const answer = await saidOf<unknown, object>(hub().address, question, asked, as('public'));
          expect(answer.errors).toBeUndefined();
          expect(answer).toEqual(
            await saidOf<unknown, object>(without.address, question, asked, as('public')),
          );
          const whole = await saidOf<unknown, object>(hub().address, question, asked, as('operator'));
          expect(answer).not.toEqual(whole);
        }
      } finally {
        await without.close();
      }
    });

    it('are never missed for lack of a right to see', async () => {
      expect(await standing('public')).toEqual([
        'test/progetti test/alfa 2023-01-01: UNDETERMINED 0',
        'test/progetti test/beta 2023-01-01: UNDETERMINED 0',
        'test/progetti test/alfa 2024-01-01: UNDETERMINED 0',
        'test/progetti test/beta 2024-01-01: MET 1',
      ]);
      const operator = await standing('operator');
      expect(operator).toContain('test/progetti test/alfa 2024-01-01: MET 1');
      expect(operator).toContain('test/progetti test/beta 2023-01-01: MISSED 0');
      expect(operator).toContain('test/progetti test/segreta 2024-01-01: MISSED 0');
      expect(operator).toContain('test/riservata test/alfa 2024-01-01: UNDETERMINED 0');
    });
  },
  {
    seeds: false,
    identify,
    prepare: async (store) => {
      await put(store, {
        nodes: [...(shown.nodes ?? []), ...(hidden.nodes ?? [])],
        ties: [...(shown.ties ?? []), ...(hidden.ties ?? [])],
      });
    },
  },
);
