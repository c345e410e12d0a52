/**
 * Planning and cascades on the synthetic network, every edge of contact with the probability of the weighted cascade, beside the
 * same in C++ and NDlib in the same run. One thread.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { viewerOf } from '../src/model/viewer.js';
import { arrangeNetwork } from '../src/network/arrange-network.js';
import { contactGraph } from '../src/network/flow-graph.js';
import { openLens } from '../src/network/lens.js';
import type { Model } from '../src/network/propagation/cascade.js';
import { openCascade } from '../src/network/propagation/cascade.js';
import { compareChoices, degreeChoice, rankedChoice } from '../src/network/propagation/compare.js';
import type { InfluenceGraph } from '../src/network/propagation/influence-graph.js';
import {
  influenceGraphOfArcs,
  weightedCascade,
  withProbability,
} from '../src/network/propagation/influence-rows.js';
import { influenceRanks } from '../src/network/propagation/judged-plan.js';
import type { SeedPlan } from '../src/network/propagation/opim-c.js';
import { planSeeds } from '../src/network/propagation/opim-c.js';
import { enterStream, openStream, purposes } from '../src/network/propagation/random.js';
import type { ReverseModel } from '../src/network/propagation/reverse-reachable.js';
import { reverseSampler } from '../src/network/propagation/reverse-reachable.js';
import { simulate } from '../src/network/propagation/simulate.js';
import { askKernel } from './kernel.js';
import type { Timed } from './kernel.js';
import { medianOf, ratio } from './measure.js';
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
const seedCount = 50;
const cascades = 20;
const sets = 100_000;
/** The hub draws at least as many, so that chance does not choose. */
const hubSets = 65_536;
const judgingRuns = 200;
const small = { actors: 5_000, edges: 25_000, cascades: 1_000, theirs: 5 };

const columns = syntheticColumns();
if (checksumOf(columns) !== publishedChecksum)
  throw new Error('the synthetic network is not the published one');
const viewer = viewerOf({ name: 'public', role: 'PUBLIC', organisations: [], programmes: [] });
const lens = openLens(arrangeNetwork(columns, 1), {
  viewer,
  asOf: benchDay,
  includeProposed: false,
  includeFiction: false,
});
const contact = contactGraph(lens, { territory: false });
const everybody = new Uint8Array(contact.nodeCount).fill(1);
const graph: InfluenceGraph = {
  ...withProbability(contact, weightedCascade(contact)),
  mayAdopt: everybody,
  places: null,
};
const random = openRandom(7);
const sources = Array.from(
  { length: 10 * searches },
  () => firstOrganisation + random.below(actorCount - firstOrganisation),
)
  .filter((node) => (contact.outStart[node + 1] ?? 0) > (contact.outStart[node] ?? 0))
  .slice(0, searches);
const byDegree = degreeChoice(graph, seedCount, new Int32Array(0));
const sampler = reverseSampler(graph, 'INDEPENDENT_CASCADE', null);

/** By ε and the fewest sets: the plan of the latest round. Each round has a random seed of its own. */
const plans = new Map<string, SeedPlan>();
const plan =
  (epsilon: number, leastSets: number, model: ReverseModel = 'INDEPENDENT_CASCADE') =>
  (round: number) => {
    const options = { model, k: seedCount, epsilon, delta: 1 / actorCount, leastSets, randomSeed: round };
    const found = planSeeds(graph, options);
    if (found === null) throw new Error('the plan gave up');
    if (model === 'INDEPENDENT_CASCADE') plans.set(`${epsilon} ${leastSets}`, found);
    return found.sets;
  };

const ours = measureInTurn(rounds, {
  search: () => {
    let reached = 0;
    for (const source of sources) reached += plainSearch(contact, source).length;
    return reached;
  },
  coarse: plan(0.1, 0),
  fine: plan(0.01, 0),
  hubs: plan(0.01, hubSets),
  linear: plan(0.1, 0, 'LINEAR_THRESHOLD'),
  cascades: openRuns(graph, { kind: 'INDEPENDENT_CASCADE' }, byDegree, cascades),
  counted: openCounting(graph, { kind: 'INDEPENDENT_CASCADE' }, byDegree, cascades),
  thresholds: openRuns(graph, { kind: 'LINEAR_THRESHOLD' }, byDegree, cascades),
  complex: openRuns(graph, { kind: 'COMPLEX_CONTAGION', needed: 2 }, byDegree, cascades),
  sets: (round) => sampler.sample(round, purposes.selection, 0, sets).member.length,
});

const folder = mkdtempSync(join(tmpdir(), 'rete-bench-'));
const smallGraph = smallNetwork();
const smallSeeds = degreeChoice(smallGraph, seedCount, new Int32Array(0));
const smallOurs = measureInTurn(rounds, {
  cascades: openRuns(smallGraph, { kind: 'INDEPENDENT_CASCADE' }, smallSeeds, small.cascades),
});
let kernel: ReadonlyMap<string, Timed> | null;
let ndlib: ReadonlyMap<string, Timed> | null;
try {
  const { outStart, outTo, probability, deadEnd, inStart, inFrom, inProbability } = graph;
  const amounts = Int32Array.of(cascades, sets);
  kernel = askKernel(
    folder,
    [byDegree, outStart, outTo, probability, deadEnd, inStart, inFrom, inProbability, amounts],
    rounds,
    'planning-kernel.cpp',
  );
  ndlib = askPeers(
    folder,
    [smallGraph.outStart, smallGraph.outTo, smallSeeds, smallGraph.probability, Int32Array.of(small.theirs)],
    rounds,
    'ndlib-cascades.py',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const means = {
  cascade: checkMeans('cascades', graph, byDegree, cascades, kernel?.get('cascades')),
  small: checkMeans('cascades of NDlib', smallGraph, smallSeeds, small.theirs, ndlib?.get('cascades')),
};
const perRun = (timed: Timed | undefined, runs: number): Timed | undefined =>
  timed && { ...timed, rounds: timed.rounds.map((time) => time / runs) };
const oneSearch = medianOf(ours.search) / searches;
const inSearches = (timed: Timed) => `${(medianOf(timed) / oneSearch).toFixed(1)} searches`;
const milliseconds = (timed: Timed, runs = 1) => (medianOf(timed) / runs).toFixed(3);
const proof = (epsilon: number, leastSets = 0) => {
  const found = plans.get(`${epsilon} ${leastSets}`);
  return found === undefined ? '' : `ratio ${found.ratio.toFixed(3)} proved, ${found.sets} sets`;
};

reportResult({
  name: 'planning',
  title: `Planning and cascades: ${actorCount} actors, ${tieCount} ties, ${graph.edgeCount} edges, weighted cascade`,
  columns: ['', 'ms', 'measured', 'goal'],
  rows: [
    ['whole-network search (the unit)', oneSearch.toFixed(3), '1 search', ''],
    [
      `OPIM-C, k = 50, δ = 1/n, ε = 0.1: ${proof(0.1)}`,
      milliseconds(ours.coarse),
      inSearches(ours.coarse),
      '≤ 5 searches',
    ],
    [
      `OPIM-C, k = 50, δ = 1/n, ε = 0.01: ${proof(0.01)}`,
      milliseconds(ours.fine),
      inSearches(ours.fine),
      '≤ 8 searches',
    ],
    [
      `the same on at least ${2 * hubSets} sets, as the hub does: ${proof(0.01, hubSets)}`,
      milliseconds(ours.hubs),
      inSearches(ours.hubs),
      '',
    ],
    ['OPIM-C for linear threshold, k = 50, ε = 0.1', milliseconds(ours.linear), inSearches(ours.linear), ''],
    ...judged(),
    [
      `one cascade of ${means.cascade} from 50 ÷ C++`,
      milliseconds(ours.cascades, cascades),
      ratio(ours.cascades, kernel?.get('cascades')),
      '≤ 3×',
    ],
    [
      'the same with counts by actor and step ÷ C++ without',
      milliseconds(ours.counted, cascades),
      ratio(ours.counted, kernel?.get('cascades')),
      '',
    ],
    [
      'one linear threshold',
      milliseconds(ours.thresholds, cascades),
      inSearches(perRun(ours.thresholds, cascades) ?? ours.thresholds),
      '',
    ],
    [
      'one complex contagion, 2 needed',
      milliseconds(ours.complex, cascades),
      inSearches(perRun(ours.complex, cascades) ?? ours.complex),
      '',
    ],
    [
      `NDlib ÷ one cascade of ${means.small}, ${small.actors} actors, ${small.edges} edges`,
      milliseconds(smallOurs.cascades, small.cascades),
      ratio(perRun(ndlib?.get('cascades'), small.theirs), perRun(smallOurs.cascades, small.cascades)),
      '≥ 1000×',
    ],
    [
      `${sets} reverse-reachable sets ÷ C++`,
      milliseconds(ours.sets),
      ratio(ours.sets, kernel?.get('sets')),
      '',
    ],
  ],
  notes: [
    'The unit is the plain search of `bench/plain-search.ts`, in turn with what is told in it. Plans are made anew each round, each with a random seed of its own, tables of rows included.',
    `Choices are judged by ${judgingRuns} cascades that none of them was made on, the same for all: mean and interval of 95 %. Sizes of cascades are compared with those of the peers, and the run fails where they differ by more than chance.`,
  ],
});

/** Runs everything once without timing, then in turn, so that what else the machine does meets all alike. */
function measureInTurn<Name extends string>(
  times: number,
  work: Readonly<Record<Name, (round: number) => number>>,
): Readonly<Record<Name, Timed>> {
  const names = Object.keys(work) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, { rounds: [] as number[], sum: 0 }])) as Record<
    Name,
    { rounds: number[]; sum: number }
  >;
  for (let round = 0; round <= times; round++) {
    for (const name of names) {
      const began = performance.now();
      const sum = work[name](round);
      if (round === 0) continue;
      found[name].rounds.push(performance.now() - began);
      found[name].sum += sum;
    }
  }
  return found;
}

/** Cascades of a round, nothing counted but their sizes. */
function openRuns(on: InfluenceGraph, model: Model, seeds: Int32Array, runs: number) {
  const cascade = openCascade(on, model);
  const stream = openStream();
  return (round: number) => {
    let total = 0;
    for (let run = 0; run < runs; run++) {
      enterStream(stream, round, purposes.simulation, run);
      total += cascade.run(seeds, stream, Infinity);
    }
    return total;
  };
}

function openCounting(on: InfluenceGraph, model: Model, seeds: Int32Array, runs: number) {
  return (round: number) => {
    const tally = simulate(on, { model, seeds, runs, randomSeed: round });
    return tally?.adopters.reduce((sum, own) => sum + own, 0) ?? 0;
  };
}

/** The mean size of a cascade, which a peer's must not be further from than chance allows. */
function checkMeans(
  name: string,
  on: InfluenceGraph,
  seeds: Int32Array,
  runsOfARound: number,
  theirs: Timed | undefined,
): number {
  const runs = 1000;
  const [own] =
    compareChoices(on, { model: { kind: 'INDEPENDENT_CASCADE' }, choices: [seeds], runs, randomSeed: 11 }) ??
    [];
  const { mean = NaN, high = NaN } = own?.adopters ?? {};
  if (theirs === undefined) return Math.round(mean);
  const theirRuns = runsOfARound * theirs.rounds.length;
  const deviation = ((high - mean) / 1.96) * Math.sqrt(1 + runs / theirRuns);
  const other = theirs.sum / theirRuns;
  if (Math.abs(other - mean) > 4 * deviation) {
    throw new Error(`${name}: ours are of ${mean}, theirs of ${other}, ${deviation} being usual`);
  }
  return Math.round(mean);
}

/** What the plan brings about, beside the plain choices. */
function judged(): readonly (readonly string[])[] {
  const ranks = influenceRanks(graph);
  const none = new Int32Array(0);
  const choices = [
    ['the plan on the sets of the hub', plans.get(`0.01 ${hubSets}`)?.seeds ?? none],
    ['the plan, ε = 0.01', plans.get('0.01 0')?.seeds ?? none],
    ['the plan, ε = 0.1', plans.get('0.1 0')?.seeds ?? none],
    ['the 50 of highest degree', byDegree],
    ['the 50 of highest PageRank', rankedChoice(graph, ranks, seedCount, none)],
  ] as const;
  const compared = compareChoices(graph, {
    model: { kind: 'INDEPENDENT_CASCADE' },
    choices: choices.map(([, seeds]) => seeds),
    runs: judgingRuns,
    randomSeed: 99,
  });
  return choices.map(([name], place) => {
    const { mean = NaN, low = NaN, high = NaN } = compared?.[place]?.adopters ?? {};
    return [`adopters by ${name}`, '', `${mean.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`, ''];
  });
}

function smallNetwork(): InfluenceGraph {
  const draws = openRandom(31);
  const pick = () => Int32Array.from({ length: small.edges }, () => draws.below(small.actors));
  const plain = influenceGraphOfArcs({
    nodeCount: small.actors,
    from: pick(),
    to: pick(),
    probability: new Float64Array(small.edges).fill(0.5),
  });
  return { ...plain, ...withProbability(plain, weightedCascade(plain)) };
}
