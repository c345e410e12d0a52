/** A store with rules in the shape of an earlier version: the hub starts, answers the rest, and says what to load again. */
import { expect, it } from 'vitest';
import { localOperator } from '../../src/access/identify.js';
import type { JsonValue } from '../../src/model/entity.js';
import { viewerOf } from '../../src/model/viewer.js';
import { outdatedRules } from '../../src/services/outdated-rules.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const rule = (id: string, form: string, parameters: JsonValue) =>
  node(id, 'Rule', { properties: { form, parameters }, references: { programme: ['test/rete'] } });

describeOnStores(
  'a store with rules of an earlier shape',
  (hub) => {
    it.each([
      '{ judge(rule: "test/classes", question: { actor: "test/forno" }) { __typename } }',
      '{ judge(rule: "test/bands", question: { score: 12 }) { __typename } }',
      '{ actors(filter: { programme: "test/rete", membershipClasses: [SOCIA] }) { totalCount } }',
    ])('%s', async (query) => {
      const { errors } = await answerOf(hub().address, query, {});
      expect(errors?.[0]?.message).toContain('load its network file again');
      expect(errors?.[0]?.extensions?.code).toBe('STORE_INCOMPATIBLE');
    });

    it('answers what rests on no rule', async () => {
      const found = await ask(hub().address, '{ actors { totalCount } }', {});
      expect(found).toEqual({ actors: { totalCount: 2 } });
    });

    it('tells which networks are to be loaded again', async () => {
      expect(await outdatedRules(hub().store, viewerOf(localOperator))).toEqual([
        { network: 'test', rules: ['test/bands', 'test/classes'] },
      ]);
    });
  },
  {
    seeds: false,
    prepare: async (store) => {
      await put(store, {
        nodes: [
          node('test/rete', 'Programme'),
          node('test/forno', 'Company'),
          rule('test/classes', 'CLASSIFICATION', { columns: ['of a former shape'] }),
          rule('test/bands', 'BANDS', { bands: [] }),
          rule('test/sound', 'INTERVAL', {
            counts: { record: 'Gathering', role: 'body' },
            months: 3,
            lines: '1',
            origin: 'STATED',
          }),
        ],
        ties: [tie('MEMBER_OF', 'test/forno', 'test/rete')],
      });
    },
  },
);
