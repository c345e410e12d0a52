/**
 * Reach, coverage, best introductions and projection on the synthetic network, beside their peers in the same run: the same
 * questions in C++, igraph, NetworKit, graphology, and the plain search that "whole-network searches" are counted in.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewerOf } from '../src/model/viewer.js';
import type { TieKind } from '../src/model/kinds.js';
import { coverage } from '../src/network/algorithms/coverage.js';
import { paths } from '../src/network/algorithms/paths.js';
import { reach } from '../src/network/algorithms/reach.js';
import { wholeReach } from '../src/network/algorithms/whole-reach.js';
import type { ContactGraph } from '../src/network/flow-graph.js';
import { contactGraph } from '../src/network/flow-graph.js';
import { contactByKind, passesBackward, passesForward } from '../src/network/kind-tables.js';
import type { Lens } from '../src/network/lens.js';
import { openLens } from '../src/network/lens.js';
import type { Network } from '../src/network/network.js';
import { arrangeNetwork } from '../src/network/arrange-network.js';
import { passageCosts } from '../src/network/passage-costs.js';
import { openGraphologySearch } from './graphology-search.js';
import { askKernel } from './kernel.js';
import type { Column, Timed } from './kernel.js';
import { measure, measureInTurns, medianOf, ratio } from './measure.js';
import { askPeers } from './peers.js';
import { plainSearch } from './plain-search.js';
import { reportResult } from './report.js';
import {
  actorCount,
  benchDay,
  checksumOf,
  firstOrganisation,
  openRandom,
  publishedChecksum,
  syntheticColumns,
  tieCount,
} from './synthetic.js';

const rounds = 5;
const searches = 20;
const coverers = 5_570;
/** Of the filtered reach: about half of the ties. */
const kinds: readonly TieKind[] = ['REFERS_TO', 'COLLABORATES_WITH', 'MEMBER_OF'];

const columns = syntheticColumns();
const checksum = checksumOf(columns);
if (checksum !== publishedChecksum) {
  throw new Error(
    `the synthetic network has the checksum ${checksum}, not the published ${publishedChecksum}`,
  );
}
const projection = measure(rounds, () => arrangeNetwork(columns, 1).tieCount);
const network = arrangeNetwork(columns, 1);
const viewer = viewerOf({ name: 'public', role: 'PUBLIC', organisations: [], programmes: [] });
const lens = openLens(network, { viewer, asOf: benchDay, includeProposed: false, includeFiction: false });
const graph = contactGraph(lens, { territory: false });
const referrals = contactGraph(lens, { territory: false, kinds: ['REFERS_TO'] });
const sources = drawn(searches);
const pairs = drawn(2 * searches);

const total = (numbers: Iterable<number>) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};
const eachSource = (search: (source: number) => number) => () => total(Array.from(sources, search));
const reachedBy = (hops: Int32Array) => hops.reduce((count, hop) => count + Number(hop !== -1), 0);
const wholeIn = (of: ContactGraph) =>
  eachSource(
    (source) => 1 + total(wholeReach(of, { sources: [source], direction: 'OUT' })?.countsByHop ?? []),
  );

const coveredIn = (of: ContactGraph) => () => {
  const stride = Math.floor((actorCount - firstOrganisation) / coverers);
  const coverersOf = Int32Array.from({ length: coverers }, (_, place) => firstOrganisation + place * stride);
  return total(coverage(of, { sources: coverersOf, direction: 'OUT', hops: 3 })?.countsBySource ?? []);
};
const plainIn = (of: ContactGraph) => eachSource((source) => reachedBy(plainSearch(of, source)));

const { plain, plainReferrals, whole, filtered, covered, coveredByReferral } = measureInTurns(rounds, {
  plain: plainIn(graph),
  covered: coveredIn(graph),
  plainReferrals: plainIn(referrals),
  coveredByReferral: coveredIn(referrals),
  whole: wholeIn(graph),
  filtered: eachSource(
    (source) =>
      1 + reach(lens, { sources: [source], direction: 'OUT', hops: 3, territory: false, kinds }).nodes.length,
  ),
});
const bestWithin = (maxHops: number) =>
  measure(rounds, () => {
    let sum = 0;
    for (let pair = 0; pair < searches; pair++) {
      const [from = 0, to = 0] = pairs.subarray(2 * pair);
      sum += paths(lens, { from, to, k: 1, maxHops, territory: false })[0]?.cost ?? 0;
    }
    return sum;
  });
const best = bestWithin(actorCount);
const bestInEight = bestWithin(8);
const folder = mkdtempSync(join(tmpdir(), 'rete-bench-'));
let kernel: ReadonlyMap<string, Timed> | null;
let peers: ReadonlyMap<string, Timed> | null;
try {
  kernel = askKernel(folder, kernelColumns(lens, graph), rounds);
  if (kernel === null) process.stderr.write('C++ is not measured: there is no g++\n');
  peers = askPeers(folder, peerColumns(graph), rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const graphology = openGraphologySearch(graph);
const oneSource = sources[0] ?? 0;
const byGraphology = measure(rounds, () => graphology(oneSource));
const oneWhole = measure(rounds, () =>
  reachedBy(wholeReach(graph, { sources: [oneSource], direction: 'OUT' })?.hops ?? new Int32Array(0)),
);

checkSame('whole reach', [
  plain,
  whole,
  kernel?.get('whole'),
  peers?.get('igraph-bfs'),
  peers?.get('networkit'),
]);
checkSame('graphology', [oneWhole, byGraphology]);
checkSame('filtered reach', [filtered, kernel?.get('filtered')]);
checkSame('best introduction', [best, kernel?.get('path')]);

const igraph = [peers?.get('igraph-bfs'), peers?.get('igraph-distances')]
  .filter((timed) => timed !== undefined)
  .sort((a, b) => medianOf(a) - medianOf(b))[0];
const perSearch = (timed: Timed) => (medianOf(timed) / searches).toFixed(3);
const inSearches = (timed: Timed, search: Timed) =>
  `${(medianOf(timed) / (medianOf(search) / searches)).toFixed(1)} searches`;
reportResult({
  name: 'engine',
  title: `Reach, coverage and paths: ${actorCount} actors, ${tieCount} ties, ${graph.edgeCount} edges of contact`,
  columns: ['', 'ms', 'measured', 'goal'],
  notes: [
    'Coverage by every kind of contact, on one thread: each source reaches thousands in three hops, so that the work is above a hundred million edges of searches apart. Measured: 512 sources at once in WebAssembly, a row of 512 bits for each actor, merged and counted by vectors of 128 bits; rows are handed on from a list in the first two hops, gathered and counted in one pass in the last. Tried in TypeScript: 32 sources a word, by list and by scanning; one by one without branches; wide rows of words gathered from short lists (five times as long or more). Tried in WebAssembly: keeping what is new in a hop apart from what has been met (half as long again).',
    'Reach with kinds and dates: laying down the answer by iterators took a quarter of it, the layer of the last hop some more. Tried: judging ties without branches (a third longer); kinds beside the places of the ties to an actor would save a tenth, for one more byte a tie.',
    'Projection: two counting sorts and a copy of each column in the new order. Tried: all columns in one loop (twice as long), one loop over several types of array, columns packed into one record (as long: packing takes what it saves), ties sorted in two passes by blocks of actors (as long).',
  ],
  rows: [
    ['whole reach ÷ C++ top-down', perSearch(whole), ratio(whole, kernel?.get('whole')), '≤ 1.7×'],
    ['igraph ÷ whole reach', perSearch(whole), ratio(igraph, whole), '≥ 2×'],
    ['NetworKit ÷ whole reach', perSearch(whole), ratio(peers?.get('networkit'), whole), '≥ 2×'],
    ['graphology ÷ whole reach', perSearch(whole), ratio(byGraphology, oneWhole), '≥ 50×'],
    ['plain search (the unit) ÷ C++ top-down', perSearch(plain), ratio(plain, kernel?.get('whole')), ''],
    [
      `3 hops by ${kinds.join(', ')} on a day ÷ C++`,
      perSearch(filtered),
      ratio(filtered, kernel?.get('filtered')),
      '≤ 2.5×',
    ],
    [
      `coverage by ${coverers}, 3 hops, referrals (${referrals.edgeCount} edges)`,
      medianOf(coveredByReferral).toFixed(1),
      inSearches(coveredByReferral, plain),
      '≤ 20 searches',
    ],
    [
      'the same in searches of referrals only',
      medianOf(coveredByReferral).toFixed(1),
      inSearches(coveredByReferral, plainReferrals),
      '',
    ],
    [
      `coverage by ${coverers}, 3 hops, every kind of contact; ${Math.round(covered.sum / coverers)} reached by each`,
      medianOf(covered).toFixed(1),
      inSearches(covered, plain),
      '≤ 20 searches',
    ],
    [
      'best introduction ÷ C++ Dijkstra that stops at the end',
      perSearch(best),
      ratio(best, kernel?.get('path')),
      '≤ 3×',
    ],
    [
      'best introduction in at most 8 ties ÷ the same',
      perSearch(bestInEight),
      ratio(bestInEight, kernel?.get('path')),
      '≤ 3×',
    ],
    [
      'projection from arrays',
      medianOf(projection).toFixed(1),
      `${(tieCount / medianOf(projection) / 1_000).toFixed(1)} M ties/s`,
      '≥ 15 M ties/s',
    ],
    ['memory of a tie, both directions', '', `${bytesOfTie(network).toFixed(1)} bytes`, '≤ 24 bytes'],
  ],
});

function drawn(count: number): Int32Array {
  const random = openRandom(7);
  const all = Int32Array.from(
    { length: 10 * count },
    () => firstOrganisation + random.below(actorCount - firstOrganisation),
  );
  // Those whom somebody is in contact with: the others answer at once.
  return all.filter((node) => (graph.outStart[node + 1] ?? 0) > (graph.outStart[node] ?? 0)).slice(0, count);
}

/** In the order in which kernel.cpp reads them. */
function kernelColumns(of: Lens, edges: ContactGraph): readonly Column[] {
  const { tieFrom, tieTo, tieCost, tieKind, tieFlags, tieBounds, tieAudience } = network;
  const contact = contactByKind({ kinds, territory: false });
  const { unwantedFlags, boundsPresent, audienceSeen } = of.admission;
  return [
    sources,
    pairs,
    edges.outStart,
    edges.outTo,
    edges.cost,
    edges.deadEnd,
    passageCosts(of),
    network.outStart,
    network.inStart,
    network.inTies,
    tieFrom,
    tieTo,
    tieCost,
    tieKind,
    tieFlags,
    tieBounds,
    tieAudience,
    of.nodes,
    contact.map((flow) => flow & passesForward),
    contact.map((flow) => flow & passesBackward),
    boundsPresent,
    audienceSeen,
    Uint8Array.of(unwantedFlags),
  ];
}

/** Peers know no dead ends, so they get no edges out of them. */
function peerColumns({ nodeCount, outStart, outTo, deadEnd }: ContactGraph): readonly Column[] {
  const starts = new Int32Array(nodeCount + 1);
  const ends: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (deadEnd[node] === 0)
      for (const end of outTo.subarray(outStart[node], outStart[node + 1])) ends.push(end);
    starts[node + 1] = ends.length;
  }
  return [sources, starts, Int32Array.from(ends)];
}

function bytesOfTie(of: Network): number {
  const arrays = [
    of.inTies,
    of.tieKind,
    of.tieFlags,
    of.tieFrom,
    of.tieTo,
    of.tieCost,
    of.tieBounds,
    of.tieAudience,
  ];
  return total(arrays.map((array) => array.byteLength)) / of.tieCount;
}

function checkSame(name: string, all: readonly (Timed | undefined)[]): void {
  const sums = new Set(all.flatMap((timed) => (timed === undefined ? [] : [timed.sum])));
  if (sums.size > 1) throw new Error(`${name}: the peers differ: ${[...sums].join(', ')}`);
}
