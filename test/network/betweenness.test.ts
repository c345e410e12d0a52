import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../src/model/failure.js';
import { betweenness } from '../../src/network/algorithms/betweenness.js';
import { openMeeting, sampleChain } from '../../src/network/algorithms/meeting-search.js';
import { sampledBetweenness } from '../../src/network/algorithms/sampled-betweenness.js';
import { passingGraph } from '../../src/network/passing-graph.js';
import { enterStream, enterSubject, openRandom, openStream } from '../../src/network/propagation/random.js';
import { anyQuestion, graphOf, naiveContact, plainGraph } from './naive-contact.js';
import { shortestChains } from './naive-hops.js';

/** Two cliques of 8 that only actor 16 joins, a ring around, and a group between them. */
const twoSides = (() => {
  const edges: [number, number][] = [];
  for (const first of [0, 8]) {
    for (let a = first; a < first + 8; a++) {
      for (let b = first; b < first + 8; b++) if (a !== b && (a + b) % 3 !== 0) edges.push([a, b]);
    }
  }
  edges.push([0, 16], [16, 0], [8, 16], [16, 8], [3, 17], [17, 11], [11, 17], [17, 3]);
  return plainGraph(18, edges, [17]);
})();

describe('betweenness', () => {
  it('adds up, over all pairs, the share of shortest chains that pass through an actor', () => {
    fc.assert(
      fc.property(anyQuestion, ({ network, lens }) => {
        const { graph, byId } = graphOf(network, lens);
        const { actors, passes } = naiveContact(network, lens);
        const expected = new Map(actors.map((id) => [id, 0]));
        for (const from of actors) {
          for (const to of actors) {
            if (from === to) continue;
            const chains = shortestChains(from, to, actors, passes);
            for (const id of chains.flatMap((chain) => chain.slice(1, -1))) {
              expected.set(id, (expected.get(id) ?? 0) + 1 / chains.length);
            }
          }
        }
        const found = betweenness(graph);
        invariant(found, 'nobody gave up');
        const pairs = (actors.length - 1) * (actors.length - 2);
        for (const [index, value] of byId(found.raw, actors).entries()) {
          expect(value).toBeCloseTo(expected.get(actors[index] ?? '') ?? -1, 9);
          const share = byId(found.normalised, actors)[index];
          expect(share).toBeCloseTo(pairs > 0 ? (value ?? 0) / pairs : 0, 12);
        }
        expect(found.actorCount).toBe(actors.length);
      }),
    );
  });

  it('is the sum of its parts', () => {
    const whole = betweenness(twoSides);
    const parts = [0, 5, 12].map((first, index) =>
      betweenness(twoSides, { part: { first, last: [5, 12, 18][index] ?? 0 } }),
    );
    for (let node = 0; node < 18; node++) {
      const sum = parts.reduce((total, part) => total + (part?.raw[node] ?? 0), 0);
      expect(sum).toBeCloseTo(whole?.raw[node] ?? -1, 9);
    }
  });

  it('lets no chain pass through a group, nor end in one', () => {
    const found = betweenness(
      plainGraph(
        5,
        [
          [0, 1],
          [1, 2],
          [0, 3],
          [3, 2],
          [2, 4],
        ],
        [3],
      ),
    );
    expect(found?.raw).toEqual(Float64Array.of(0, 2, 2, 0, 0));
    expect(betweenness(twoSides)?.raw[17]).toBe(0);
  });

  it('stops where told to', () => {
    expect(betweenness(twoSides, { tick: () => false })).toBeNull();
  });
});

describe('sampledBetweenness', () => {
  const exact = betweenness(twoSides);

  it('is off by more than ε less often than δ says', () => {
    const epsilon = 0.05;
    const delta = 0.1;
    const runs = 60;
    let off = 0;
    for (let seed = 0; seed < runs; seed++) {
      const found = sampledBetweenness(twoSides, { epsilon, delta, seed });
      invariant(found && exact, 'nobody gave up');
      const error = Math.max(
        ...found.normalised.map((value, node) => Math.abs(value - (exact.normalised[node] ?? 0))),
      );
      if (error > epsilon) off++;
    }
    expect(off / runs).toBeLessThanOrEqual(delta);
  });

  it('has no bias', () => {
    const runs = 300;
    const sums = new Float64Array(18);
    for (let seed = 0; seed < runs; seed++) {
      const found = sampledBetweenness(twoSides, { epsilon: 0.2, delta: 0.5, seed });
      found?.raw.forEach((value, node) => (sums[node] = (sums[node] ?? 0) + value / runs));
    }
    exact?.raw.forEach((value, node) => {
      // About 17,000 pairs are drawn in all; 5 standard deviations.
      const tolerance = 5 * Math.sqrt((Math.max(value, 1) * 17 * 16) / 17_000);
      expect(Math.abs((sums[node] ?? 0) - value)).toBeLessThan(tolerance);
    });
  });

  it('draws only shortest chains, and one wherever there are any', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(1_000_000), ({ network, lens }, seed) => {
        const { graph, idOf, indexOf } = graphOf(network, lens);
        const { actors, passes } = naiveContact(network, lens);
        const meeting = openMeeting(passingGraph(graph));
        const stream = openStream();
        const random = openRandom();
        enterStream(stream, seed, 0, 0);
        enterSubject(random, stream, 0);
        for (const from of actors) {
          for (const to of actors) {
            if (from === to) continue;
            const chains = shortestChains(from, to, actors, passes).map((chain) =>
              chain.slice(1, -1).toSorted().join(' '),
            );
            for (let draw = 0; draw < 5; draw++) {
              const length = sampleChain(meeting, indexOf(from), indexOf(to), random);
              expect(length === -1).toBe(chains.length === 0);
              if (length === -1) continue;
              const inner = Array.from(meeting.inner.subarray(0, length), idOf).sort().join(' ');
              expect(chains).toContain(inner);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws each of many chains as often, however many join on the way', () => {
    const width = 4;
    const layers = 8;
    const last = layers * width + 1;
    for (let seed = 0; seed < 5; seed++) {
      const edges: [number, number][] = [];
      for (let place = 0; place < width; place++) edges.push([0, 1 + place], [last - 1 - place, last]);
      for (let layer = 0; layer < layers - 1; layer++) {
        for (let from = 0; from < width; from++) {
          for (let to = 0; to < width; to++) {
            // Some have one way on, some all: chains are spread unevenly.
            const isJoined = from === to || (from + 2 * to + 3 * layer + seed) % 4 === 0;
            if (isJoined) edges.push([1 + layer * width + from, 1 + (layer + 1) * width + to]);
          }
        }
      }
      const id = (node: number) => String(node);
      const joined = new Set(edges.map(([from, to]) => `${from} ${to}`));
      const actors = Array.from({ length: last + 1 }, (_, node) => id(node));
      const chains = shortestChains('0', id(last), actors, (a, b) => joined.has(`${a} ${b}`));
      const times = new Map(chains.map((chain) => [chain.slice(1, -1).toSorted().join(' '), 0]));
      const meeting = openMeeting(passingGraph(plainGraph(last + 1, edges)));
      const stream = openStream();
      const random = openRandom();
      enterStream(stream, seed, 0, 0);
      enterSubject(random, stream, 0);
      const perChain = 50;
      for (let draw = 0; draw < perChain * chains.length; draw++) {
        const length = sampleChain(meeting, 0, last, random);
        const chain = Array.from(meeting.inner.subarray(0, length), id).sort().join(' ');
        times.set(chain, (times.get(chain) ?? 0) + 1);
      }
      expect(times.size).toBe(chains.length);
      // Chi-square: its mean is the degrees of freedom, its variance twice that; 4 standard deviations.
      const freedom = chains.length - 1;
      const distance = [...times.values()].reduce(
        (sum, count) => sum + (count - perChain) ** 2 / perChain,
        0,
      );
      expect(distance).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
    }
  });

  it('says what its number of samples follows from, and needs none where nobody is in between', () => {
    const long = sampledBetweenness(twoSides, { epsilon: 0.1, delta: 0.1, seed: 1 });
    expect(long).toMatchObject({ epsilon: 0.1, delta: 0.1, bound: 'RIONDATO_KORNAROPOULOS' });
    const drawn = (0.1 * 15) / 17;
    const inner = (long?.longestChain ?? 0) - 1;
    expect(long?.samples).toBe(
      Math.ceil((0.5 / drawn ** 2) * (Math.floor(Math.log2(inner)) + 1 + Math.log(10))),
    );
    const pair = sampledBetweenness(plainGraph(3, [[0, 1]]), { epsilon: 0.1, delta: 0.1, seed: 1 });
    expect(pair?.samples).toBe(0);
    expect(pair?.normalised).toEqual(new Float64Array(3));
  });

  it('is the same for the same seed, and another for another', () => {
    const options = { epsilon: 0.1, delta: 0.1 };
    const found = sampledBetweenness(twoSides, { ...options, seed: 1 });
    expect(sampledBetweenness(twoSides, { ...options, seed: 1 })).toEqual(found);
    expect(sampledBetweenness(twoSides, { ...options, seed: 2 })?.raw).not.toEqual(found?.raw);
    expect(sampledBetweenness(twoSides, { ...options, seed: 1, tick: () => false })).toBeNull();
  });
});
