/** Reach of many actors at once: who is reached by any of them, by all, or by one alone. */
import type { JobFailure } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { CommonReach } from '../network/algorithms/common-reach.js';
import { reach } from '../network/algorithms/reach.js';
import { costOfStrength } from '../model/contact.js';
import type { ActorFilter } from './actors.js';
import type { AnalysisDeps } from './metrics.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import { selectActors } from './select-actors.js';
import type { ReachAnswer, ReachQuestion, ReachedActor } from './traverse.js';
import { mostSources, numbersOf, reachFrom, tieChoiceOf } from './traverse.js';

export const sharings = ['ANY', 'ALL', 'ONE_ONLY'] as const;
export type Sharing = (typeof sharings)[number];
export const reachOrders = ['STRENGTH', 'HOPS'] as const;
export type ReachOrder = (typeof reachOrders)[number];

export interface SharedReachQuestion extends Omit<ReachQuestion, 'sources'> {
  /** Ids, or whom a filter matches. */
  readonly from: readonly NodeId[] | ActorFilter;
  /** By how many of the sources somebody is reached, or how many somebody reaches. */
  readonly sharing: Sharing;
  /** Strongest first, or fewest hops first and then strongest. */
  readonly order: ReachOrder;
}

export interface SharedReached extends ReachedActor {
  /** The one source, where only those of one alone were asked for; else null. */
  readonly only: NodeId | null;
}

export interface SharedReach {
  readonly sources: readonly NodeId[];
  readonly reached: readonly SharedReached[];
  readonly countsByHop: ReachAnswer['countsByHop'];
}

/** Searches apart for this many sources at the most, where a weakest strength is asked for. */
const mostApart = 100;
const timeLimit = 30_000;

/**
 * Hops and strength are those of the nearest and of the strongest source, also of those that all of them reach. With a
 * weakest strength each source must reach them so strongly.
 */
export async function sharedReach(
  deps: AnalysisDeps,
  reading: Reading,
  question: SharedReachQuestion,
): Promise<Result<SharedReach>> {
  const { from: _, sharing, order, ...rest } = question;
  const sources = await sourcesOf(reading, question);
  if (!sources.ok) return sources;
  const asked: ReachQuestion = { ...rest, sources: sources.value };
  const found = await reachFrom(reading, asked);
  if (!found.ok) return found;
  const only = await shared(deps, reading, asked, sharing);
  if (!only.ok) return only;
  const kept: readonly SharedReached[] =
    only.value === null
      ? found.value.reached.map((one) => ({ ...one, only: null }))
      : found.value.reached.flatMap((one) => {
          const by = only.value?.get(one.id);
          return by === undefined ? [] : [{ ...one, only: by }];
        });
  const countsByHop: number[] = [];
  for (const { hops } of kept) countsByHop[hops - 1] = (countsByHop[hops - 1] ?? 0) + 1;
  return success({
    sources: sources.value,
    // Those of equal hops stay strongest first, then by id.
    reached: order === 'HOPS' ? kept.toSorted((a, b) => a.hops - b.hops) : kept,
    countsByHop: Array.from(countsByHop, (count) => count ?? 0),
  });
}

async function sourcesOf(
  reading: Reading,
  { from, scope }: SharedReachQuestion,
): Promise<Result<readonly NodeId[]>> {
  if (isIds(from)) return success([...new Set(from)]);
  const found = await selectActors(reading, from, scope, mostSources);
  if (!found.ok) return found;
  if (found.value.length > 0) {
    return success(Array.from(found.value, (node) => reading.network.idOf(node)));
  }
  return failure('NO_SOURCES', 'expected a filter that matches somebody to start from, found nobody');
}

function isIds(from: SharedReachQuestion['from']): from is readonly NodeId[] {
  return Array.isArray(from);
}

/** Those of all or of one alone, with that one; null where any will do. */
async function shared(
  deps: AnalysisDeps,
  reading: Reading,
  question: ReachQuestion,
  sharing: Sharing,
): Promise<Result<ReadonlyMap<NodeId, NodeId | null> | null>> {
  if (sharing === 'ANY') return success(null);
  const sources = numbersOf(reading, question.sources, question.scope);
  if (!sources.ok) return sources;
  const found =
    question.minStrength === undefined
      ? await together(deps, reading, question, sources.value)
      : apart(reading, question, sources.value);
  if (!found.ok) return found;
  const { byAll, byOne, only } = found.value;
  const idOf = (node: number | undefined) => reading.network.idOf(node ?? -1);
  return success(
    sharing === 'ALL'
      ? new Map(Array.from(byAll, (node) => [idOf(node), null]))
      : new Map(Array.from(byOne, (node, place) => [idOf(node), idOf(sources.value[only[place] ?? -1])])),
  );
}

/** A bit for each source. */
async function together(
  { graphs, pool }: AnalysisDeps,
  reading: Reading,
  question: ReachQuestion,
  sources: readonly number[],
): Promise<Result<CommonReach, JobFailure>> {
  const { direction, hops } = question;
  const graph = graphs.contact(reading, question.scope, tieChoiceOf(question));
  const work = (graph.nodeCount + graph.edgeCount) * Math.ceil(sources.length / 8);
  const input = { graph, options: { sources: Int32Array.from(sources), direction, hops } };
  return runTask(pool, 'commonReach', input, { work, timeLimit });
}

/** A search for each source, which a weakest strength needs. */
function apart(reading: Reading, question: ReachQuestion, sources: readonly number[]): Result<CommonReach> {
  const { direction, hops, minStrength = 0 } = question;
  if (sources.length > mostApart) {
    return failure(
      'TOO_MANY',
      `expected at most ${mostApart} sources beside minStrength, found ${sources.length}`,
    );
  }
  const lens = reading.lens(question.scope);
  const counts = new Map<number, { count: number; readonly first: number }>();
  for (const [place, source] of sources.entries()) {
    const maxCost = costOfStrength(minStrength);
    const found = reach(lens, { sources: [source], direction, hops, maxCost, ...tieChoiceOf(question) });
    for (const node of found.nodes) {
      const known = counts.get(node);
      if (known === undefined) counts.set(node, { count: 1, first: place });
      else known.count++;
    }
  }
  for (const source of sources) counts.delete(source);
  const ofCount = (wanted: number) =>
    [...counts].filter(([, { count }]) => count === wanted).sort(([a], [b]) => a - b);
  const byOne = ofCount(1);
  return success({
    byAll: Int32Array.from(ofCount(sources.length), ([node]) => node),
    byOne: Int32Array.from(byOne, ([node]) => node),
    only: Int32Array.from(byOne, ([, { first }]) => first),
  });
}
