import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonReach } from '../../src/network/algorithms/common-reach.js';
import { invariant } from '../../src/model/failure.js';
import { coverage, nearest } from '../../src/network/algorithms/coverage.js';
import { manySources } from '../../src/network/algorithms/many-sources.js';
import { openPlainSearch } from '../../src/network/algorithms/plain-search.js';
import { openRowSearch, rowSources } from '../../src/network/algorithms/row-search.js';
import { wholeReach } from '../../src/network/algorithms/whole-reach.js';
import { openWideSearch } from '../../src/network/algorithms/wide-search.js';
import { openWordSearch } from '../../src/network/algorithms/word-search.js';
import { plainNode, plainTie, stranger } from './generated-network.js';
import { everything } from './generated-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { largerNetwork, numberedId, open } from './larger-network.js';
import { naiveHops } from './naive-search.js';

const anyQuestion = fc.record({
  drawn: fc.array(fc.nat(9_999), { minLength: 1, maxLength: 70, size: 'max' }),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  hops: fc.constantFrom(0, 1, 2, 3, Infinity),
  every: fc.constantFrom(1, 2, 5),
});
type Question = typeof anyQuestion extends fc.Arbitrary<infer Value> ? Value : never;

/** Row by source of the hops to each actor, −1 for none; found one by one. */
function naiveTable(network: GeneratedNetwork, sources: readonly number[], { direction, hops }: Question) {
  return sources.map((source) => {
    const found = naiveHops(network, [numberedId(source)], direction, hops);
    return network.nodes.map((_, number) => found.get(numberedId(number)) ?? -1);
  });
}

const numbersOf = (network: GeneratedNetwork, question: Question) =>
  question.drawn.map((number) => number % network.nodes.length);

const targetsOf = (network: GeneratedNetwork, { every }: Question) =>
  Uint8Array.from(network.nodes, (_, number) => Number(number % every === 0));

describe('manySources', () => {
  it('gives for each source and each target what searches one by one give', () => {
    const property = fc.property(largerNetwork(90), anyQuestion, (network, question) => {
      const sources = numbersOf(network, question);
      const targets = targetsOf(network, question);
      const table = naiveTable(network, sources, question);
      const { direction, hops } = question;
      const found = manySources(open(network).graph, { sources, direction, hops, targets, which: true });
      const isMet = (hop: number, node: number) => hop > 0 && targets[node] === 1;
      const countsOf = (hop: number) =>
        table.map((row) => row.filter((one, node) => one === hop && isMet(one, node)).length);
      const most = Math.max(0, ...table.flatMap((row) => row.filter(isMet)));
      expect(found?.countsByHop.map((counts) => Array.from(counts))).toEqual(
        Array.from({ length: most }, (_, index) => countsOf(index + 1)),
      );
      const by = network.nodes.map((_, node) =>
        table.flatMap((row, source) => (isMet(row[node] ?? -1, node) ? [source] : [])),
      );
      expect(Array.from(found?.reachedBy ?? [])).toEqual(by.map((list) => list.length));
      const words = found?.words ?? 0;
      const hasBit = (node: number, source: number) =>
        (((found?.which?.[node * words + Math.floor(source / 32)] ?? 0) >>> (source % 32)) & 1) === 1;
      const listed = network.nodes.map((_, node) =>
        sources.flatMap((_source, place) => (hasBit(node, place) ? [place] : [])),
      );
      expect(listed).toEqual(by);
    });
    fc.assert(property, { numRuns: 250 });
  });

  it('reports after every 32 sources, and gives up when it is told to', () => {
    const { graph } = open(star(40));
    const told: (readonly number[])[] = [];
    const question = {
      sources: Array.from({ length: 40 }, (_, number) => number),
      direction: 'OUT' as const,
      hops: 2,
    };
    expect(manySources(graph, { ...question, tick: (done, of) => told.push([done, of]) > 0 })).not.toBeNull();
    expect(told).toEqual([
      [32, 40],
      [40, 40],
    ]);
    expect(manySources(graph, { ...question, tick: () => false })).toBeNull();
    expect(coverage(graph, { ...question, tick: () => false })).toBeNull();
    expect(commonReach(graph, { ...question, tick: () => false })).toBeNull();
  });
});

describe('coverage', () => {
  it('tells who is covered, how near, first by whom, and by how many', () => {
    const property = fc.property(largerNetwork(60), anyQuestion, (network, question) => {
      const sources = numbersOf(network, question);
      const targets = targetsOf(network, question);
      const table = naiveTable(network, sources, question);
      const { direction, hops } = question;
      const found = coverage(open(network).graph, { sources, direction, hops, targets });
      const nearestTo = network.nodes.map((_, node) => {
        const near = table.map((row) => row[node] ?? -1);
        const least = Math.min(...near.filter((hop) => hop !== -1));
        return least === Infinity ? [-1, -1] : [least, near.indexOf(least)];
      });
      expect(Array.from(found?.hops ?? [])).toEqual(nearestTo.map(([hop]) => hop));
      expect(Array.from(found?.source ?? [])).toEqual(nearestTo.map(([, source]) => source));
      const asked = network.nodes.flatMap((_, node) => (targets[node] === 1 ? [node] : []));
      expect(Array.from(found?.covered ?? [])).toEqual(asked.filter((node) => nearestTo[node]?.[0] !== -1));
      expect(Array.from(found?.uncovered ?? [])).toEqual(asked.filter((node) => nearestTo[node]?.[0] === -1));
      expect(Array.from(found?.countsBySource ?? [])).toEqual(
        table.map((row) => row.filter((hop, node) => hop > 0 && targets[node] === 1).length),
      );
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('neither covers nor leaves uncovered what the lens does not show', () => {
    const network = {
      nodes: [plainNode('a'), plainNode('b', 'Company', { audience: ['someone'] }), plainNode('c')],
      ties: [plainTie('a', 'REFERS_TO', 'b'), plainTie('b', 'REFERS_TO', 'c')],
    };
    const { graph } = open(network, { ...everything, viewer: stranger });
    const found = coverage(graph, { sources: [0, 1], direction: 'OUT', hops: 2 });
    expect(Array.from(found?.covered ?? [])).toEqual([0]);
    expect(Array.from(found?.uncovered ?? [])).toEqual([2]);
    expect(Array.from(found?.countsBySource ?? [])).toEqual([0, 0]);
  });

  it('finds for the nearest the hops of a search from all sources', () => {
    const property = fc.property(largerNetwork(90), anyQuestion, (network, question) => {
      const { graph } = open(network);
      const options = { ...question, sources: numbersOf(network, question) };
      expect(nearest(graph, options).hops).toEqual(wholeReach(graph, options)?.hops);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('commonReach', () => {
  it('tells whom all reach and whom one alone, sources apart', () => {
    const property = fc.property(largerNetwork(40), anyQuestion, (network, question) => {
      const sources = [...new Set(numbersOf(network, question))];
      const table = naiveTable(network, sources, question);
      const found = commonReach(open(network).graph, { ...question, sources });
      const by = network.nodes.map((_, node) =>
        sources.includes(node) ? [] : table.flatMap((row, source) => ((row[node] ?? -1) > 0 ? [source] : [])),
      );
      const where = (holds: (list: readonly number[]) => boolean) =>
        by.flatMap((list, node) => (list.length > 0 && holds(list) ? [node] : []));
      const alone = where((list) => list.length === 1);
      expect(Array.from(found?.byAll ?? [])).toEqual(where((list) => list.length === sources.length));
      expect(Array.from(found?.byOne ?? [])).toEqual(alone);
      expect(Array.from(found?.only ?? [])).toEqual(alone.map((node) => by[node]?.[0]));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

function star(leaves: number): GeneratedNetwork {
  const ids = Array.from({ length: leaves }, (_, number) => numberedId(number));
  return {
    nodes: [...ids.map((id) => plainNode(id)), plainNode('hub')],
    ties: ids.map((id) => plainTie(id, 'SUPPLIES', 'hub')),
  };
}

describe('manySources of hundreds', () => {
  it('gives what each source gives by itself, however they are searched', () => {
    const anyHundreds = fc.record({
      draws: fc.array(fc.nat(9_999), { minLength: 280, maxLength: 400, size: 'max' }),
      direction: fc.constantFrom('OUT' as const, 'IN' as const),
      hops: fc.constantFrom(1, 2, 3, Infinity),
      every: fc.constantFrom(1, 3),
    });
    const property = fc.property(
      largerNetwork(60),
      anyHundreds,
      (network, { draws, direction, hops, every }) => {
        const { graph } = open(network);
        const count = network.nodes.length;
        const sources = draws.map((number) => number % count);
        const targets = Uint8Array.from(network.nodes, (_, node) => Number(node % every === 0));
        const found = manySources(graph, { sources, direction, hops, targets, which: true });
        const rows = Array.from({ length: count }, (_, source) =>
          Array.from(wholeReach(graph, { sources: [source], direction, hops })?.hops ?? []),
        );
        const meets = (source: number, node: number) =>
          targets[node] === 1 && (rows[source]?.[node] ?? -1) > 0;
        for (const [index, counts] of (found?.countsByHop ?? []).entries()) {
          const expected = sources.map(
            (source) => rows[source]?.filter((hop, node) => hop === index + 1 && meets(source, node)).length,
          );
          expect(Array.from(counts)).toEqual(expected);
        }
        const words = found?.words ?? 0;
        for (let node = 0; node < count; node++) {
          const by = sources.map((source) => meets(source, node));
          expect(found?.reachedBy[node]).toBe(by.filter(Boolean).length);
          const bits = by.map(
            (_, place) => (((found?.which?.[node * words + (place >> 5)] ?? 0) >>> (place & 31)) & 1) === 1,
          );
          expect(bits).toEqual(by);
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('gives up in the midst of the searches of many, too', () => {
    const { graph } = open(star(300));
    const sources = Array.from({ length: 300 }, (_, number) => number);
    const told: number[] = [];
    const tick = (done: number) => told.push(done) < 2;
    expect(manySources(graph, { sources, direction: 'OUT', hops: 2, tick })).toBeNull();
    expect(told).toEqual([32, 32]);
  });
});

describe('each way of searching', () => {
  const ways = {
    openWordSearch: { open: openWordSearch, size: 32 },
    openPlainSearch: { open: openPlainSearch, size: 1 },
    openWideSearch: { open: openWideSearch, size: 3200 },
    openRowSearch: { open: openRowSearch, size: rowSources },
  };

  it('finds the same', () => {
    const anyThousand = fc.record({
      draws: fc.array(fc.nat(9_999), { minLength: 1, maxLength: 1_100, size: 'max' }),
      direction: fc.constantFrom('OUT' as const, 'IN' as const),
      hops: fc.constantFrom(0, 1, 2, 3, 5, Infinity),
      every: fc.constantFrom(0, 1, 3),
      which: fc.boolean(),
    });
    const property = fc.property(
      largerNetwork(120),
      anyThousand,
      (network, { draws, direction, hops, every, which }) => {
        const { graph } = open(network);
        const count = network.nodes.length;
        const sources = draws.map((number) => number % count);
        const targets = Uint8Array.from(network.nodes, (_, node) => Number(node % every === 0));
        const options = { sources, direction, hops, ...(every > 0 && { targets }) };
        const found = Object.values(ways).map(({ open: openSearch, size }) => {
          const findings = emptyFindings(count, sources.length, which);
          const search = openSearch(graph, options, findings);
          invariant(search, 'there is WebAssembly with vectors wherever tests run');
          for (let first = 0; first < sources.length; first += size) {
            search(first, Math.min(size, sources.length - first));
          }
          return { by: findings.reachedBy, counts: findings.counts, which: findings.which };
        });
        for (const other of found.slice(1)) expect(other).toEqual(found[0]);
      },
    );
    fc.assert(property, { numRuns: 100, endOnFailure: true });
  });

  it('goes through a group only from the group itself, 512 at once as well', () => {
    const network = {
      nodes: [plainNode('a'), plainNode('g', 'Group'), plainNode('z')],
      ties: [plainTie('a', 'REFERS_TO', 'g'), plainTie('g', 'REFERS_TO', 'z')],
    };
    const { graph } = open(network);
    const sources = Array.from({ length: 600 }, (_, place) => place % 2);
    const findings = emptyFindings(3, 600, false);
    const search = openRowSearch(graph, { sources, direction: 'OUT', hops: 3 }, findings);
    expect([search?.(0, 512), search?.(512, 88)]).toEqual([true, true]);
    expect(Array.from(findings.reachedBy)).toEqual([0, 300, 300]);
    expect(findings.counts.map((counts) => Array.from(counts))).toEqual([sources.map(() => 1)]);
  });
});

function emptyFindings(nodeCount: number, sourceCount: number, which: boolean) {
  const words = Math.ceil(sourceCount / 32);
  const counts: Int32Array[] = [];
  const countsAt = (hop: number) => {
    while (counts.length < hop) counts.push(new Int32Array(sourceCount));
    return counts[hop - 1] ?? new Int32Array(0);
  };
  return {
    reachedBy: new Int32Array(nodeCount),
    which: which ? new Uint32Array(nodeCount * words) : null,
    words,
    counts,
    countsAt,
  };
}
