/** What a list of obligations sends to the database does not grow with the members it is about, nor with the actors asked. */
import { expect, it } from 'vitest';
import { ObligationsDocument } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const memberships = { since: '2020-01-01', until: 'OPEN' } as const;
const rules = ['YEAR', 'MONTH'].map((period) =>
  node(`test/${period.toLowerCase()}`, 'Rule', {
    properties: {
      form: 'MINIMUM_PER_PERIOD',
      parameters: {
        counts: { record: 'InclusionProject', role: 'company' },
        minimum: 1,
        period,
        lines: '1',
      },
    },
  }),
);

function programmeOf(size: number) {
  const id = `test/di-${size}`;
  const members = Array.from({ length: size }, (_, at) => `test/socia-${size}-${at}`);
  const nodes = [
    node(id, 'Programme', { since: '2020-01-01', until: 'OPEN' }),
    ...rules.map((rule) => ({ ...rule, id: `${rule.id}-${size}`, references: { programme: [id] } })),
    ...members.map((member) => node(member, 'Company')),
    ...members.map((member, at) =>
      node(`${member}-progetto`, 'InclusionProject', {
        since: `2024-0${1 + (at % 9)}-15`,
        references: { company: [member], programme: [id] },
      }),
    ),
  ];
  return { id, nodes, ties: members.map((member) => tie('MEMBER_OF', member, id, memberships)) };
}

const small = programmeOf(40);
const large = programmeOf(400);
let statements = 0;

describeOnStores(
  'a list of obligations',
  (hub) => {
    const counted = async <Answer>(ask: () => Promise<Answer>) => {
      statements = 0;
      return { answer: await ask(), statements };
    };
    const listed = (programme: string) =>
      counted(async () => {
        const asked = { programme, from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' };
        const { obligations } = await ask(hub().address, ObligationsDocument, asked);
        if (obligations.__typename !== 'ObligationConnection') throw new Error(obligations.message);
        return obligations;
      });
    const each = (first: number) =>
      counted(() =>
        ask<{ companies: { nodes: { obligations: { totalCount: number } }[] } }, object>(
          hub().address,
          `query ($first: Int) { companies(first: $first, filter: { programme: "${large.id}" }) { nodes { obligations(asOf: "2024-12-31") { ... on ObligationConnection { totalCount } } } } }`,
          { first },
        ),
      );

    it('sends as many statements for four hundred members as for forty, and few', async () => {
      const forty = await listed(small.id);
      const many = await listed(large.id);
      expect(forty.answer.totalCount).toBe(40 * 13);
      expect(many.answer.totalCount).toBe(400 * 13);
      // One more a member would make 360. A few come and go: the hub's own tail of the log polls meanwhile.
      expect(many.statements).toBeLessThan(forty.statements + 10);
      expect(many.statements).toBeLessThan(40);
    });

    it('sends as many statements for a hundred actors as for ten', async () => {
      const ten = await each(10);
      const hundred = await each(100);
      expect(hundred.answer.companies.nodes.map((one) => one.obligations.totalCount)).toEqual(
        Array.from({ length: 100 }, () => 2),
      );
      expect(hundred.statements).toBeLessThan(ten.statements + 10);
    });

    it('of more rows than it may have is refused, and says how many', async () => {
      const asked = { programme: large.id, from: '2020-01-01', to: '2024-12-31', asOf: '2024-12-31' };
      const { obligations } = await ask(hub().address, ObligationsDocument, asked);
      expect(obligations).toMatchObject({ __typename: 'ObligationsRefused', reason: 'TOO_MANY' });
      if (obligations.__typename !== 'ObligationsRefused') return;
      expect(obligations.message).toContain(`found ${400 * 60}`);
    });
  },
  {
    seeds: false,
    onStatement: () => statements++,
    prepare: async (store) => {
      await put(store, { nodes: [...small.nodes, ...large.nodes], ties: [...small.ties, ...large.ties] });
    },
  },
);
