import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paths } from '../../src/network/algorithms/paths.js';
import { reach } from '../../src/network/algorithms/reach.js';
import { wholeReach } from '../../src/network/algorithms/whole-reach.js';
import { contactGraph } from '../../src/network/flow-graph.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { presenceOn, withinLifetime } from '../../src/model/time.js';
import type { GeneratedNetwork } from './generated-network.js';
import { everything, generatedNetwork, today } from './generated-network.js';

/** The network without the ties that are only presumed on the day. */
function certainOf(network: GeneratedNetwork): GeneratedNetwork {
  const boundsOf = new Map(network.nodes.map((node) => [node.id, node.bounds]));
  const ties = network.ties.filter((tie) => {
    const [from, to] = [boundsOf.get(tie.from), boundsOf.get(tie.to)];
    if (from === undefined || to === undefined) return false;
    return presenceOn(withinLifetime(withinLifetime(tie.bounds, from), to), today) === 'CERTAIN';
  });
  return { ...network, ties };
}

/** Most generated ties have no dates; here every other one holds for sure. */
const anyNetwork = fc.oneof(generatedNetwork(8, 24), generatedNetwork(8, 12)).map((network) => ({
  ...network,
  ties: network.ties.map((tie, place) =>
    place % 2 === 0
      ? tie
      : {
          ...tie,
          bounds: { sinceEarliest: 0, sinceLatest: 0, untilEarliest: today, untilLatest: today + 1 },
        },
  ),
}));

it('certain ties alone reach whom they reach where there are no others', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(7), fc.integer({ min: 1, max: 5 }), (network, drawn, hops) => {
      const whole = buildNetwork({ ...network, position: 1 });
      const without = buildNetwork({ ...certainOf(network), position: 1 });
      const source = drawn % whole.nodeCount;
      const question = { sources: [source], direction: 'OUT', hops, territory: false } as const;
      const [lens, other] = [openLens(whole, everything), openLens(without, everything)];
      const found = reach(lens, { ...question, certainOnly: true });
      const expected = reach(other, question);
      expect([found.nodes, found.hops]).toEqual([expected.nodes, expected.hops]);
      const graph = contactGraph(lens, { territory: false, certainOnly: true });
      expect(wholeReach(graph, question)?.hops).toEqual(
        wholeReach(contactGraph(other, { territory: false }), question)?.hops,
      );
    }),
  );
});

it('introductions along certain ties alone have no presumed step', () => {
  fc.assert(
    fc.property(anyNetwork, fc.nat(7), fc.nat(7), (network, a, b) => {
      const whole = buildNetwork({ ...network, position: 1 });
      const lens = openLens(whole, everything);
      const ends = { from: a % whole.nodeCount, to: b % whole.nodeCount };
      const found = paths(lens, { ...ends, k: 5, maxHops: 6, territory: false, certainOnly: true });
      const steps = found.flatMap((path) => path.steps);
      expect(steps.every(({ tie }) => lens.presence(tie) === 'CERTAIN')).toBe(true);
    }),
  );
});
