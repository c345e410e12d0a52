/** Every figure about a network is what it is on a network that never had what a viewer may not see, to the last digit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JobPool } from '../../src/jobs/pool.js';
import { failure } from '../../src/model/failure.js';
import type { Result } from '../../src/model/failure.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Partition } from '../../src/network/partition.js';
import { createGraphs } from '../../src/services/graphs.js';
import { measure, metrics } from '../../src/services/metrics.js';
import type { MetricQuestion } from '../../src/services/metrics.js';
import { createReading } from '../../src/services/reading.js';
import type { Reading } from '../../src/services/reading.js';
import {
  cutOffBy,
  cutOffByBridge,
  programmeDensities,
  structureOf,
  tiesOfBridge,
} from '../../src/services/structure.js';
import type { Store } from '../../src/store/store.js';
import type { GeneratedNetwork } from '../network/generated-network.js';
import { plainNode, plainTie, stranger } from '../network/generated-network.js';

const most = 40;
const kinds = ['Company', 'Company', 'Company', 'Institution', 'Group', 'Programme'] as const;
const tieKinds = ['SUPPLIES', 'REFERS_TO', 'COLLABORATES_WITH', 'MEMBER_OF'] as const;
const audience = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant(['n/other']) },
);

/** A third of the actors and ties hidden; enough of them that what is drawn matters. */
const anyNetwork: fc.Arbitrary<GeneratedNetwork> = fc
  .record({
    actors: fc.array(fc.record({ kind: fc.constantFrom(...kinds), audience }), {
      minLength: 12,
      maxLength: most,
      size: 'max',
    }),
    ties: fc.array(
      fc.record({ kind: fc.constantFrom(...tieKinds), from: fc.nat(), to: fc.nat(), audience }),
      { minLength: 30, maxLength: 3 * most, size: 'max' },
    ),
  })
  .map(({ actors, ties }) => {
    const id = (place: number) => `n/${String(place % actors.length).padStart(2, '0')}`;
    return {
      nodes: actors.map(({ kind, audience: seenBy }, place) =>
        plainNode(id(place), kind, { audience: seenBy }),
      ),
      ties: ties.map(({ kind, from, to, audience: seenBy }, place) =>
        plainTie(id(from), kind, id(to), { id: `n/t${place}`, audience: seenBy }),
      ),
    };
  });

/** As if what is hidden from a stranger had never been there. */
function withoutHidden({ nodes, ties }: GeneratedNetwork): GeneratedNetwork {
  const shown = nodes.filter((node) => node.audience.length === 0);
  const ids = new Set(shown.map((node) => node.id));
  return {
    nodes: shown,
    ties: ties.filter((tie) => tie.audience.length === 0 && ids.has(tie.from) && ids.has(tie.to)),
  };
}

const scope = { asOf: 0, includeProposed: false, includeFiction: false };
const noPool: JobPool = {
  run: () => Promise.resolve(failure('TOO_BUSY', 'expected short work, found long work')),
  mostWork: Infinity,
  load: () => 0,
  close: () => Promise.resolve(),
};
const deps = () => ({ graphs: createGraphs({ mostGraphs: 4, mostAnswers: 16 }), pool: noPool });
const readingOf = (network: GeneratedNetwork) =>
  createReading(stranger, {} as Store, buildNetwork({ ...network, position: 1 }));

it.each(metrics)('%s', async (metric) => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, fc.nat(1000), async (network, seed) => {
      const question: MetricQuestion = {
        metric,
        scope,
        territory: false,
        epsilon: 0.1,
        delta: 0.1,
        seed,
        resolution: 1,
        timeLimit: 30_000,
      };
      const figures = async (of: GeneratedNetwork) => {
        const reading = readingOf(of);
        const found = got(await measure(deps(), reading, question));
        const { values, parts, order, ranks, counted, iteration, sampling, division } = found;
        const row = (node: number) => [idIn(reading, node), values[node], ranks[node], parts?.of[node]];
        const valued = [...counted.keys()].filter((node) => counted[node] === 1);
        return {
          iteration: iteration && [iteration.rounds, iteration.stopped, iteration.change],
          sampling: sampling && [sampling.samples, sampling.longestChain, sampling.bound],
          division: division && [division.quality, division.passes, division.stopped],
          sizes: parts?.sizes,
          rows: valued.map(row),
          order: Array.from(order, row),
        };
      };
      expect(await figures(network)).toEqual(await figures(withoutHidden(network)));
    }),
    { numRuns: 60 },
  );
});

it('the structure', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const figures = async (of: GeneratedNetwork) => {
        const reading = readingOf(of);
        const question = { scope, territory: false, timeLimit: 30_000 };
        const structure = got(await structureOf(deps(), reading, question));
        const { densities, joined, mutual, cuts } = structure;
        return {
          densities,
          joined: partsOf(reading, joined),
          mutual: partsOf(reading, mutual),
          cutPoints: cuts.actors.map((point) => ({
            ...point,
            node: idIn(reading, point.node),
            cutOff: cutOffBy(structure, reading, point, most),
          })),
          bridges: cuts.bridges.map((bridge) => ({
            ...bridge,
            ends: bridge.ends.map((node) => idIn(reading, node)),
            cutOff: cutOffByBridge(structure, reading, bridge, most),
            ties: tiesOfBridge(reading, question, bridge),
          })),
          programmes: got(await programmeDensities(reading, question, null)),
        };
      };
      expect(await figures(network)).toEqual(await figures(withoutHidden(network)));
    }),
    { numRuns: 100 },
  );
});

function partsOf(reading: Reading, { of, sizes }: Partition) {
  const parts = [...of.entries()].filter(([, part]) => part !== -1);
  return { sizes, of: parts.map(([node, part]) => [idIn(reading, node), part]) };
}

const idIn = (reading: Reading, node: number) => reading.network.idOf(node);

function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
