/** How actors stand in the network: one measure of each, on a day, for a viewer. */
import type { JobFailure, JobPool } from '../jobs/pool.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { ContactGraph } from '../network/flow-graph.js';
import { sharedFloat64 } from '../network/shared-arrays.js';
import type { PageRank } from '../network/algorithms/page-rank.js';
import type { SampledBetweenness } from '../network/algorithms/sampled-betweenness.js';
import type { Communities } from '../network/algorithms/communities.js';
import type { Partition } from '../network/partition.js';
import { countedActors, undirected } from '../network/undirected.js';
import { betweennessInParts } from './betweenness-parts.js';
import type { Graphs } from './graphs.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import type { TieQuestion } from './traverse.js';

export const metrics = [
  'PAGE_RANK',
  'BETWEENNESS',
  'SAMPLED_BETWEENNESS',
  'CORE',
  'DEGREE',
  'COMMUNITY',
  'COMPONENT',
] as const;
export type Metric = (typeof metrics)[number];

/** What questions about the whole network need beside the reading. */
export interface AnalysisDeps {
  readonly graphs: Graphs;
  readonly pool: JobPool;
}

export interface MetricQuestion extends TieQuestion {
  readonly metric: Metric;
  /** How far off a sampled value may be, and how likely any is farther off; both in (0, 1). */
  readonly epsilon: number;
  readonly delta: number;
  /** Of what is drawn: sampled chains, and the order in which communities are looked for. */
  readonly seed: number;
  /** Of communities: above 1 asks for smaller ones. */
  readonly resolution: number;
  /** Milliseconds that the work may take in a thread. */
  readonly timeLimit: number;
}

export interface Measured {
  /** Whose numbers these are. */
  readonly reading: Reading;
  /** Per actor, 1 where it has a value: it is shown and no group. */
  readonly counted: Uint8Array;
  /** Per actor. For communities and components: how many actors the one has that it is in. */
  readonly values: Float64Array | Int32Array;
  /** The communities or components; null for the other metrics. */
  readonly parts: Partition | null;
  /** Those that have a value: largest first, then by part, then by id. */
  readonly order: Int32Array;
  /** Per actor that has a value, one more than the number of those with a larger one. */
  readonly ranks: Int32Array;
  /** Of PageRank. */
  readonly iteration: Pick<PageRank, 'rounds' | 'stopped' | 'change'> | null;
  /** Of sampled betweenness. */
  readonly sampling: Pick<
    SampledBetweenness,
    'samples' | 'epsilon' | 'delta' | 'longestChain' | 'bound'
  > | null;
  /** Of communities. */
  readonly division: Pick<Communities, 'quality' | 'passes' | 'stopped'> | null;
}

export type MeasureFailure = JobFailure | Failure<'OUT_OF_RANGE'>;

/** Of PageRank: the share of steps along a tie, and when it has settled. */
export const damping = 0.85;
const tolerance = 1e-10;
const mostRounds = 500;
/** Of communities. */
const mostPasses = 20;
/** Chains that a sampled metric may draw at the most. */
const mostSamples = 100_000_000;

/**
 * A metric of all actors, of the network as a viewer may know it on a day. Kept while the snapshot is: asked again, it
 * costs nothing.
 */
export async function measure(
  deps: AnalysisDeps,
  reading: Reading,
  question: MetricQuestion,
): Promise<Result<Measured, MeasureFailure>> {
  const refused = outOfRange(reading, question);
  if (refused !== null) return refused;
  return deps.graphs.answer(reading, keyOf(question), (settled) => compute(deps, settled, question));
}

interface Values extends Partial<Pick<Measured, 'iteration' | 'sampling' | 'division'>> {
  readonly values: Float64Array | Int32Array;
  readonly parts?: Partition;
}

async function compute(
  deps: AnalysisDeps,
  reading: Reading,
  question: MetricQuestion,
): Promise<Result<Measured, JobFailure>> {
  const graph = await deps.graphs.contact(reading, question.scope, question);
  const found = await valuesOf(deps, graph, question);
  if (!found.ok) return found;
  const counted = countedActors(graph);
  const { parts = null, values, iteration = null, sampling = null, division = null } = found.value;
  const order = ordered(values, counted, parts);
  const ranks = ranksOf(values, order);
  return success({ reading, counted, values, parts, order, ranks, iteration, sampling, division });
}

async function valuesOf(
  { pool }: AnalysisDeps,
  graph: ContactGraph,
  question: MetricQuestion,
): Promise<Result<Values, JobFailure>> {
  const { metric, epsilon, delta, seed, resolution, timeLimit } = question;
  const size = graph.nodeCount + graph.edgeCount;
  const effort = (work: number) => ({ work, timeLimit });
  switch (metric) {
    case 'PAGE_RANK': {
      const options = { damping, tolerance, mostRounds };
      const found = await runTask(pool, 'pageRank', { graph, options }, effort(100 * size));
      return found.ok ? success({ values: found.value.ranks, iteration: found.value }) : found;
    }
    case 'BETWEENNESS': {
      const work = graph.nodeCount * size;
      const found = await betweennessInParts(pool, graph, effort(work));
      return found.ok ? success({ values: found.value.normalised }) : found;
    }
    case 'SAMPLED_BETWEENNESS': {
      const options = { epsilon, delta, seed };
      const work = size * samplesAtMost(graph.nodeCount, question);
      const found = await runTask(pool, 'sampledBetweenness', { graph, options }, effort(work));
      return found.ok ? success({ values: found.value.normalised, sampling: found.value }) : found;
    }
    case 'CORE': {
      const found = await runTask(
        pool,
        'kCore',
        { graph: undirected(graph), options: {} },
        effort(10 * size),
      );
      return found.ok ? success({ values: found.value.cores }) : found;
    }
    case 'DEGREE': {
      const found = await runTask(pool, 'degrees', { graph, options: {} }, effort(10 * size));
      return found.ok ? success({ values: found.value.neighbours }) : found;
    }
    case 'COMMUNITY': {
      const options = { resolution, seed, mostPasses };
      const input = { graph: undirected(graph), options };
      const found = await runTask(pool, 'communities', input, effort(200 * size));
      if (!found.ok) return found;
      return success({ values: sizesOf(found.value), parts: found.value, division: found.value });
    }
    case 'COMPONENT': {
      const input = { graph: undirected(graph), options: {} };
      const found = await runTask(pool, 'weakComponents', input, effort(10 * size));
      return found.ok ? success({ values: sizesOf(found.value), parts: found.value }) : found;
    }
  }
}

/** Per actor, the size of its part; 0 where it is in none. */
function sizesOf({ of, sizes }: Partition): Float64Array {
  const values = sharedFloat64(of.length);
  for (const [node, part] of of.entries()) values[node] = sizes[part] ?? 0;
  return values;
}

/** Largest value first, then by part, then by number, which is the order of ids. */
function ordered(values: Measured['values'], counted: Uint8Array, parts: Partition | null): Int32Array {
  const valueOf = (node: number) => values[node] ?? 0;
  const partOf = (node: number) => parts?.of[node] ?? 0;
  return Int32Array.from(counted.keys())
    .filter((node) => counted[node] === 1)
    .sort((a, b) => valueOf(b) - valueOf(a) || partOf(a) - partOf(b) || a - b);
}

function ranksOf(values: Measured['values'], order: Int32Array): Int32Array {
  const ranks = new Int32Array(values.length);
  let rank = 0;
  let last: number | undefined;
  for (const [place, node] of order.entries()) {
    if (place === 0 || values[node] !== last) rank = place + 1;
    last = values[node];
    ranks[node] = rank;
  }
  return ranks;
}

function outOfRange(reading: Reading, question: MetricQuestion): Failure<'OUT_OF_RANGE'> | null {
  const { metric, epsilon, delta, seed, resolution, timeLimit } = question;
  const expected = (what: string, found: number) =>
    failure('OUT_OF_RANGE', `expected ${what}, found ${found}`);
  if (!(epsilon > 0 && epsilon < 1)) return expected('epsilon above 0 and below 1', epsilon);
  if (!(delta > 0 && delta < 1)) return expected('delta above 0 and below 1', delta);
  if (!Number.isSafeInteger(seed) || seed < 0) return expected('a seed that is a whole number from 0', seed);
  if (!(resolution > 0 && resolution <= mostResolution))
    return expected(`a resolution above 0 and at most ${mostResolution}`, resolution);
  if (!(timeLimit >= 1000 && timeLimit <= mostSeconds * 1000))
    return expected(`a time limit from 1 to ${mostSeconds} seconds`, timeLimit / 1000);
  const samples = samplesAtMost(reading.network.nodeCount, question);
  if (metric === 'SAMPLED_BETWEENNESS' && samples > mostSamples)
    return expected(`epsilon and delta that ask for at most ${mostSamples} chains`, samples);
  return null;
}

export const mostSeconds = 120;
const mostResolution = 1000;

/** By Hoeffding's inequality, which the method uses where no better bound is at hand. */
function samplesAtMost(actorCount: number, { epsilon, delta }: MetricQuestion): number {
  return Math.ceil(Math.log((2 * Math.max(actorCount, 1)) / delta) / (2 * epsilon ** 2));
}

/** What the answer depends on, and nothing else: other metrics have no use for the options of one. */
function keyOf(question: MetricQuestion): string {
  const { metric, scope, kinds, territory, epsilon, delta, seed, resolution } = question;
  const options =
    metric === 'SAMPLED_BETWEENNESS'
      ? [epsilon, delta, seed]
      : metric === 'COMMUNITY'
        ? [resolution, seed]
        : [];
  return JSON.stringify(['metric', metric, scope, kinds?.toSorted() ?? null, territory, options]);
}
