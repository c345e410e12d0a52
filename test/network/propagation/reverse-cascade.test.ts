/** The edges to one actor, drawn many times: each as often as its probability says, and independently of the others. */
import { describe, expect, it } from 'vitest';
import { enterStream, openStream, purposes } from '../../../src/network/propagation/random.js';
import { cascadeRows } from '../../../src/network/propagation/reverse-cascade.js';
import { graphOf } from './tiny.js';

const rounds = 20_000;

/** How often each of the edges 1 → 0, 2 → 0, … succeeds, how often each with its next one, and the mean square by which their number differs from what is expected. */
function drawn(probabilities: readonly number[]) {
  const size = probabilities.length;
  const graph = graphOf(
    size + 1,
    probabilities.map((probability, index) => [index + 1, 0, probability] as const),
  );
  const rows = cascadeRows(graph);
  const stream = openStream();
  const found = new Int32Array(rows.most(0));
  const alone = new Int32Array(size);
  const withNext = new Int32Array(size);
  const mean = probabilities.reduce((sum, own) => sum + own, 0);
  let squares = 0;
  for (let round = 0; round < rounds; round++) {
    enterStream(stream, 11, purposes.selection, round);
    const count = rows.draw(0, stream[0] ?? 0, stream[1] ?? 0, found, 0);
    const members = new Set(found.subarray(0, count));
    expect(members.size).toBe(count);
    for (const node of members) {
      alone[node - 1] = (alone[node - 1] ?? 0) + 1;
      if (members.has(1 + (node % size))) withNext[node - 1] = (withNext[node - 1] ?? 0) + 1;
    }
    squares += (count - mean) ** 2;
  }
  return { alone, withNext, variance: squares / rounds };
}

const margin = (chance: number) => 5 * Math.sqrt((chance * (1 - chance)) / rounds) + 1e-9;

describe.each([
  { name: 'a short row', probabilities: [0.2, 0.9, 1] },
  {
    name: 'a certain edge among unlikely ones',
    probabilities: [1, ...Array.from({ length: 9 }, () => 0.05)],
  },
  { name: 'a row of equal edges', probabilities: Array.from({ length: 12 }, () => 1 / 12) },
  { name: 'a row of unequal edges', probabilities: Array.from({ length: 25 }, (_, at) => 0.01 + 0.01 * at) },
  { name: 'a row of several pieces', probabilities: Array.from({ length: 150 }, () => 0.3) },
  {
    name: 'a row of several pieces and unequal edges',
    probabilities: Array.from({ length: 170 }, (_, at) => (at % 3 === 0 ? 0.4 : 0.1)),
  },
])('$name', ({ probabilities }) => {
  const { alone, withNext, variance } = drawn(probabilities);

  it('has each edge as often as it should', () => {
    for (const [index, probability] of probabilities.entries()) {
      expect(Math.abs((alone[index] ?? 0) / rounds - probability)).toBeLessThan(margin(probability));
    }
  });

  it('has each two as often together as if they knew nothing of each other', () => {
    for (const [index, probability] of probabilities.entries()) {
      const both = probability * (probabilities[(index + 1) % probabilities.length] ?? 0);
      expect(Math.abs((withNext[index] ?? 0) / rounds - both)).toBeLessThan(margin(both));
    }
  });

  it('varies in number as independent trials do', () => {
    const expected = probabilities.reduce((sum, own) => sum + own * (1 - own), 0);
    // A square of something nearly normal varies by its double.
    expect(Math.abs(variance - expected)).toBeLessThan(5 * expected * Math.sqrt(3 / rounds) + 1e-9);
  });
});
