import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWays, supplyTiers } from '../../src/network/algorithms/tiers.js';
import type { LensOptions } from '../../src/network/lens.js';
import { openLens } from '../../src/network/lens.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { anyLens, everything, generatedNetwork, plainNode, plainTie } from './generated-network.js';
import { remaining } from './oracle.js';

type Direction = 'SUPPLIERS' | 'CUSTOMERS';

interface Question {
  readonly starts: readonly string[];
  readonly direction: Direction;
  readonly tiers: number;
}

/** Mostly ties of supply, so that there are long chains, diamonds and cycles. */
const supplyNetwork = fc
  .record({ network: generatedNetwork(8, 24), others: fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }) })
  .map(({ network, others }) => ({
    nodes: network.nodes,
    ties: network.ties.map((tie, place) =>
      others[place] === 0 ? tie : { ...tie, kind: 'SUPPLIES' as const },
    ),
  }));

const anyQuestion = fc.record({
  starts: fc.subarray(['n/a', 'n/b', 'n/c', 'n/d'], { minLength: 1 }),
  direction: fc.constantFrom<Direction>('SUPPLIERS', 'CUSTOMERS'),
  tiers: fc.integer({ min: 1, max: 6 }),
});

function found(network: GeneratedNetwork, options: LensOptions, question: Question) {
  const built = buildNetwork({ ...network, position: 1 });
  const starts = question.starts.flatMap((id) => built.indexOf(id) ?? []);
  const { tiers, goesOn } = supplyTiers(openLens(built, options), { ...question, starts });
  return {
    tiers: tiers.map((links) =>
      links.map(({ node, ties }) => ({
        id: built.idOf(node),
        ties: ties.map((tie) => built.tieIdOf(tie)).sort(),
      })),
    ),
    goesOn,
  };
}

/** The tie as a step of a chain in a direction: from whom it leads to whom. */
function stepOf(tie: { readonly from: string; readonly to: string }, direction: Direction) {
  return direction === 'SUPPLIERS' ? { near: tie.to, far: tie.from } : { near: tie.from, far: tie.to };
}

/** Distances by going through all ties until nothing is new. */
function expected(network: GeneratedNetwork, options: LensOptions, question: Question) {
  const left = remaining(network, options);
  const isGroup = new Set(left.nodes.filter(({ kind }) => kind === 'Group').map(({ id }) => id));
  const supplies = left.ties
    .filter(({ kind }) => kind === 'SUPPLIES')
    .map((tie) => ({ id: tie.id, ...stepOf(tie, question.direction) }));
  const tierOf = new Map(
    left.nodes.filter(({ id }) => question.starts.includes(id)).map(({ id }) => [id, 0]),
  );
  const passes = (id: string) => tierOf.get(id) === 0 || !isGroup.has(id);
  for (let tier = 1; tier <= left.nodes.length; tier++) {
    for (const { near, far } of supplies) {
      if (tierOf.get(near) === tier - 1 && passes(near) && !tierOf.has(far)) tierOf.set(far, tier);
    }
  }
  const deepest = Math.max(0, ...tierOf.values());
  return {
    tiers: Array.from({ length: Math.min(deepest, question.tiers) }, (_, place) =>
      [...tierOf]
        .filter(([, tier]) => tier === place + 1)
        .map(([id]) => ({
          id,
          ties: supplies
            .filter(({ near, far }) => far === id && tierOf.get(near) === place && passes(near))
            .map((tie) => tie.id)
            .sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    goesOn: deepest > question.tiers,
  };
}

describe('tiers of supply', () => {
  it('hold everybody at the nearest distance, with all ties from the tier before', () => {
    const property = fc.property(supplyNetwork, anyLens, anyQuestion, (network, lens, question) => {
      expect(found(network, lens, question)).toEqual(expected(network, lens, question));
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it('end where a cycle closes, and count a diamond once', () => {
    const network = {
      nodes: ['maker', 'left', 'right', 'steel'].map((id) => plainNode(id)),
      ties: [
        plainTie('left', 'SUPPLIES', 'maker'),
        plainTie('right', 'SUPPLIES', 'maker'),
        plainTie('steel', 'SUPPLIES', 'left'),
        plainTie('steel', 'SUPPLIES', 'right'),
        plainTie('maker', 'SUPPLIES', 'steel'),
      ],
    };
    const chain = found(network, everything, { starts: ['maker'], direction: 'SUPPLIERS', tiers: 6 });
    expect(chain.tiers.map((links) => links.map(({ id }) => id))).toEqual([['left', 'right'], ['steel']]);
    expect(chain.tiers[1]?.[0]?.ties).toHaveLength(2);
    expect(chain.goesOn).toBe(false);
  });
});

interface Chain {
  readonly start: string;
  readonly end: string;
  readonly ties: readonly string[];
  readonly cost: number;
}

/** Every chain from a start in one direction, never by way of another start. */
function chainsFrom(network: GeneratedNetwork, options: LensOptions, question: Question): readonly Chain[] {
  const left = remaining(network, options);
  const isGroup = new Set(left.nodes.filter(({ kind }) => kind === 'Group').map(({ id }) => id));
  const starts = left.nodes.map(({ id }) => id).filter((id) => question.starts.includes(id));
  const chains: Chain[] = [];
  const grow = (chain: Chain, passed: readonly string[]) => {
    if (chain.ties.length > 0) chains.push(chain);
    if (chain.ties.length === question.tiers || (chain.ties.length > 0 && isGroup.has(chain.end))) return;
    for (const tie of left.ties) {
      const { near, far } = stepOf(tie, question.direction);
      if (tie.kind !== 'SUPPLIES' || near !== chain.end || passed.includes(far)) continue;
      if (starts.includes(far)) continue;
      const longer = { ...chain, end: far, ties: [...chain.ties, tie.id], cost: chain.cost + tie.cost };
      grow(longer, [...passed, far]);
    }
  };
  for (const start of starts) grow({ start, end: start, ties: [], cost: 0 }, [start]);
  return chains;
}

describe('the nearest start', () => {
  it('is the one fewest supplies away, then by the strongest ties, up or down but never both', () => {
    const small = supplyNetwork.map(({ nodes, ties }) => ({ nodes, ties: ties.slice(0, 14) }));
    const property = fc.property(small, anyLens, anyQuestion, (network, lens, question) => {
      const built = buildNetwork({ ...network, position: 1 });
      const starts = question.starts.flatMap((id) => built.indexOf(id) ?? []);
      const ways = nearestWays(openLens(built, lens), { starts, tiers: question.tiers });
      const chains = (['SUPPLIERS', 'CUSTOMERS'] as const).flatMap((direction) =>
        chainsFrom(network, lens, { ...question, direction }).map((chain) => ({ ...chain, direction })),
      );
      const best = new Map<string, { readonly length: number; readonly cost: number }>();
      for (const { end, ties, cost } of chains) {
        const known = best.get(end);
        const isBetter =
          known === undefined ||
          ties.length < known.length ||
          (ties.length === known.length && cost < known.cost);
        if (isBetter) best.set(end, { length: ties.length, cost });
      }
      const answers = [...ways].map(([node, way]) => ({
        end: built.idOf(node),
        start: built.idOf(way.start),
        direction: way.direction,
        ties: way.ties.map((tie) => built.tieIdOf(tie)),
        cost: way.cost,
      }));
      expect(new Map(answers.map(({ end, ties, cost }) => [end, { length: ties.length, cost }]))).toEqual(
        best,
      );
      // Each is a chain that there is, and not only of the right length and cost.
      for (const answer of answers) expect(chains).toContainEqual(answer);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
