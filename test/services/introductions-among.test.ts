/** The best introductions among several sources, against every simple chain there is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { introductionsAmong } from '../../src/services/introductions-among.js';
import { strengthOfCost } from '../../src/model/contact.js';
import { anyLens, generatedNetwork } from '../network/generated-network.js';
import { chainsFrom, compareChains } from '../network/oracle.js';

const anyCase = fc.record({
  network: fc.oneof(generatedNetwork(8, 20), generatedNetwork(8, 12)),
  lens: anyLens,
  drawn: fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 6 }),
  target: fc.nat(7),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  maxHops: fc.integer({ min: 1, max: 5 }),
  territory: fc.boolean(),
});

it('are the best of all chains from any of them, whether few are tried or all are searched for', () => {
  fc.assert(
    fc.property(anyCase, ({ network, lens, drawn, target, direction, maxHops, territory }) => {
      const built = buildNetwork({ ...network, position: 1 });
      const end = built.idOf(target % built.nodeCount);
      const sources = [...new Set(drawn.map((place) => place % built.nodeCount))].sort((a, b) => a - b);
      const ids = sources.map((node) => built.idOf(node)).filter((id) => id !== end);
      const options = { territory, hops: maxHops };
      const chains =
        direction === 'OUT'
          ? ids.flatMap((id) =>
              chainsFrom(network, id, lens, options).filter(({ nodes }) => nodes.at(-1) === end),
            )
          : chainsFrom(network, end, lens, options).filter(({ nodes }) => ids.includes(nodes.at(-1) ?? ''));
      const expected = chains
        .toSorted(compareChains)
        .slice(0, 3)
        .map(({ nodes, cost }) => [nodes.join(' '), strengthOfCost(cost)]);
      for (const oneByOne of [0, 8]) {
        const found = introductionsAmong(openLens(built, lens), {
          sources,
          target: target % built.nodeCount,
          direction,
          choice: { territory },
          maxHops,
          k: 3,
          oneByOne,
        });
        const named = found.map(({ steps, strength }) => [
          [steps[0]?.from, ...steps.map(({ to }) => to)].join(' '),
          strength,
        ]);
        expect(named).toEqual(expected);
      }
    }),
  );
});
