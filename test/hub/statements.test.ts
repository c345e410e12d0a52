/** Loaders batch: what a nested question sends to the database does not grow with the actors it is about. */
import { expect, it } from 'vitest';
import { ask } from '../support/client.js';
import { describeOnStores } from '../support/stores.js';

const nested = `query ($first: Int!) {
  actors(first: $first) {
    totalCount
    nodes {
      name
      presence
      sources { name publisher }
      citations { source { name } }
      ties(first: 10) { totalCount nodes { kind presence sentence { it en } from { name } to { name } record { id } citations { source { name } } } }
      tieGroups(first: 3, kinds: [MEMBER_OF, SERVES, COLLABORATES_WITH]) { kind ties { totalCount nodes { to { name } } } }
      memberships(first: 5) { nodes { membershipClass to { name } } }
      records(first: 5) { totalCount nodes { id } }
      contactPoints { nodes { channel value citizensOf { name } } }
      contributions { nodes { amount { cents } contributor { name } recipient: recipient { name } } }
      awards { totalCount }
      adoptions { nodes { practice { name } } }
    }
  }
}`;

let statements = 0;

describeOnStores(
  'a nested question',
  (hub) => {
    const statementsFor = async (first: number) => {
      statements = 0;
      const { actors } = await ask<{ actors: { nodes: readonly unknown[] } }, object>(hub().address, nested, {
        first,
      });
      expect(actors.nodes).toHaveLength(first);
      return statements;
    };

    it('sends as many statements for a hundred actors as for fifty, and few', async () => {
      const forFifty = await statementsFor(50);
      const forHundred = await statementsFor(100);
      expect(forFifty).toBeGreaterThan(5);
      // One statement more an actor would make fifty. A few come and go: the hub's own tail of the log polls meanwhile.
      expect(forHundred).toBeLessThan(forFifty + 25);
      expect(forHundred).toBeLessThan(75);
    });
  },
  { onStatement: () => statements++ },
);
