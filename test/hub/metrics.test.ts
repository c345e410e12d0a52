/** Metrics over HTTP, on a small invented network whose values are worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { MetricOfActorsDocument, MetricsDocument } from '../generated/graphql.js';
import type { MetricsQueryVariables } from '../generated/graphql.js';
import { node, put, tie } from '../store/things.js';
import { answerOf, ask } from '../support/client.js';
import { containing } from '../support/matching.js';
import { describeOnStores } from '../support/stores.js';

/**
 * a, b and c work with each other; c with d; d with e. f supplies e from 2020 on. g stands alone. A group with which
 * all but g work is no actor of theirs.
 *
 *     a
 *     | \
 *     b--c--d--e <- f      g
 */
async function addSmallNetwork(store: Store): Promise<void> {
  const company = (key: string) => node(`test/${key}`, 'Company', { name: key });
  const works = (from: string, to: string) => tie('COLLABORATES_WITH', `test/${from}`, `test/${to}`);
  await put(store, {
    nodes: [...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(company), node('test/tutti', 'Group')],
    ties: [
      works('a', 'b'),
      works('a', 'c'),
      works('b', 'c'),
      works('c', 'd'),
      works('d', 'e'),
      works('a', 'tutti'),
      works('e', 'tutti'),
      tie('SUPPLIES', 'test/f', 'test/e', { since: '2020' }),
    ],
  });
}

const asOf = '2019-06-01';

describeOnStores(
  'metrics',
  (hub) => {
    const listed = async (variables: MetricsQueryVariables) => {
      const { metrics } = await ask(hub().address, MetricsDocument, { asOf, ...variables });
      if (metrics.__typename !== 'MetricConnection') throw new Error(metrics.message);
      return metrics;
    };
    const refused = async (variables: MetricsQueryVariables) => {
      const { metrics } = await ask(hub().address, MetricsDocument, { asOf, ...variables });
      if (metrics.__typename !== 'AnalysisRefused') throw new Error('expected a refusal');
      return metrics;
    };
    const rows = ({ nodes }: Awaited<ReturnType<typeof listed>>) =>
      nodes.map(({ actor, value, rank }) => [actor?.name, value, rank]);

    it('counts neighbours, groups left out', async () => {
      const found = await listed({ metric: 'DEGREE' });
      expect(rows(found)).toEqual([
        ['c', 3, 1],
        ['a', 2, 2],
        ['b', 2, 2],
        ['d', 2, 2],
        ['e', 1, 5],
        ['f', 0, 6],
        ['g', 0, 6],
      ]);
      expect(found.summary).toMatchObject({ actors: 7, largest: 3, smallest: 0, parts: null });
      expect(found.summary.mean).toBeCloseTo(10 / 7);
    });
  },
  { seeds: false, prepare: addSmallNetwork },
);
void [describe, MetricOfActorsDocument, answerOf, containing];
