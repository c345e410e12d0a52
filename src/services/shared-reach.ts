/** Reach of some actors: who is reached by any of them, by all, or by one alone. */
import { strengthOfCost } from '../model/contact.js';
import type { JobFailure } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import type { ItemList } from '../model/page.js';
import type { CommonReach } from '../network/algorithms/common-reach.js';
import type { ReachOrder } from '../network/algorithms/ranked-reach.js';
import type { Reach } from '../network/algorithms/reach.js';
import type { DatabaseTraversals } from '../store/database-traversals.js';
import type { ActorFilter } from './actors.js';
import type { AnalysisDeps } from './metrics.js';
import { layersOver, passagesOf, reachTimeLimit, searchOf, searchReach } from './reach-search.js';
import type { Reading } from './reading.js';
import { renumbered } from './renumber.js';
import { runTask } from './run-task.js';
import { selectActors } from './select-actors.js';
import type { ReachQuestion } from './traverse.js';
import { mostHops, mostSources, numbersOf, refusedActor, tieChoiceOf, withinLimits } from './traverse.js';
import { databaseFor } from './traverse-in-database.js';
import { matchingInStore } from './wanted-actors.js';

export const sharings = ['ANY', 'ALL', 'ONE_ONLY'] as const;
export type Sharing = (typeof sharings)[number];
export const reachOrders = ['STRENGTH', 'HOPS'] as const satisfies readonly ReachOrder[];

export interface SharedReachQuestion extends Omit<ReachQuestion, 'sources'> {
  /** Ids, or whom a filter matches. */
  readonly from: readonly NodeId[] | ActorFilter;
  /** By how many of the sources somebody is reached, or how many somebody reaches. */
  readonly sharing: Sharing;
  /** Strongest first, or fewest hops first and then strongest; of equals by id. */
  readonly order: ReachOrder;
}

export interface SharedReached {
  readonly id: NodeId;
  readonly hops: number;
  /** Of the strongest chain within the hops, in millionths of −ln strength. */
  readonly cost: number;
  readonly strength: number;
  /** The one source, where only those of one alone were asked for; else null. */
  readonly only: NodeId | null;
}

export interface SharedReach {
  readonly sources: readonly NodeId[];
  readonly reached: ItemList<SharedReached>;
  /** How many are reached in just 1, 2, … hops. */
  readonly countsByHop: readonly number[];
}

/** For those that are wanted of all reached, the one source that alone reaches them, or null. */
type Only = ReadonlyMap<NodeId, NodeId | null>;

/**
 * Hops and strength are those of the nearest and of the strongest source, also of those that all of them reach. With a
 * weakest strength each source must reach them so strongly. Unknown ids are refused.
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
  const refused = refusedReach(asked);
  if (refused !== null) return refused;
  const traversals = databaseFor(reading, asked.hops, asked.sources.length);
  const found =
    traversals === null
      ? await inNetwork(deps, reading, asked, sharing, order)
      : await inDatabase(deps, reading, traversals, asked, sharing, order);
  return found.ok ? success({ sources: sources.value, ...found.value }) : found;
}

function refusedReach({ hops, sources, minStrength }: ReachQuestion): ReturnType<typeof withinLimits> {
  const limits = withinLimits([
    ['hops', hops, 1, mostHops],
    ['sources', sources.length, 1, mostSources],
  ]);
  if (limits !== null || minStrength === undefined || (minStrength > 0 && minStrength <= 1)) return limits;
  return failure('OUT_OF_RANGE', `expected minStrength above 0 and at most 1, found ${minStrength}`);
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

type Answer = Omit<SharedReach, 'sources'>;

/** Those reached stay in arrays: what a list of a hundred thousand does not show is never made. */
async function inNetwork(
  deps: AnalysisDeps,
  reading: Reading,
  question: ReachQuestion,
  sharing: Sharing,
  order: ReachOrder,
): Promise<Result<Answer>> {
  const sources = numbersOf(reading, question.sources, question.scope);
  if (!sources.ok) return sources;
  const named = numbersOf(reading, question.target?.ids ?? [], question.scope);
  if (!named.ok) return named;
  const found = await searchReach(deps, reading, question, sources.value, order);
  if (!found.ok) return found;
  const { nodes, hops, costs } = found.value;
  const shared = await sharedBy(deps, reading, question, sharing, sources.value);
  if (!shared.ok) return shared;
  const places = await wantedPlaces(reading, question, found.value, shared.value);
  if (!places.ok) return places;
  const countsByHop: number[] = [];
  for (const place of places.value) {
    const hop = hops[place] ?? 0;
    countsByHop[hop - 1] = (countsByHop[hop - 1] ?? 0) + 1;
  }
  return success({
    reached: {
      length: places.value.length,
      at(rank) {
        const place = places.value[rank];
        if (place === undefined) return undefined;
        const id = reading.network.idOf(nodes[place] ?? -1);
        const cost = costs[place] ?? 0;
        const only = shared.value?.get(id) ?? null;
        return { id, hops: hops[place] ?? 0, cost, strength: strengthOfCost(cost), only };
      },
    },
    countsByHop: Array.from(countsByHop, (count) => count ?? 0),
  });
}

/** The places of those that are wanted. */
async function wantedPlaces(
  reading: Reading,
  { target, scope }: ReachQuestion,
  { nodes }: Reach,
  shared: Only | null,
): Promise<Result<Int32Array>> {
  const { network } = reading;
  const kinds = target?.kinds === undefined ? null : new Set(target.kinds);
  const ofKind = Int32Array.from(nodes, (_, place) => place).filter((place) => {
    const node = nodes[place] ?? -1;
    return (
      (kinds === null || kinds.has(network.kindOf(node))) &&
      (shared === null || shared.has(network.idOf(node)))
    );
  });
  const { kinds: _, ...rest } = target ?? {};
  if (target === undefined || Object.keys(rest).length === 0) return success(ofKind);
  const items = Array.from(ofKind, (place) => ({ place, id: network.idOf(nodes[place] ?? -1) }));
  const wanted = await matchingInStore(reading, items, { target, scope });
  return wanted.ok ? success(Int32Array.from(wanted.value, ({ place }) => place)) : wanted;
}

async function inDatabase(
  deps: AnalysisDeps,
  reading: Reading,
  traversals: DatabaseTraversals,
  question: ReachQuestion,
  sharing: Sharing,
  order: ReachOrder,
): Promise<Result<Answer>> {
  const { scope, target, sources } = question;
  const refused = await refusedActor(reading, [...sources, ...(target?.ids ?? [])], scope);
  if (refused !== null) return refused;
  const found = await traversals.reach(reading.viewer, { ...question, ...searchOf(question) });
  const numbers = sharing === 'ANY' ? success([]) : numbersOf(reading, sources, scope);
  if (!numbers.ok) return numbers;
  const shared = await sharedBy(deps, reading, question, sharing, numbers.value);
  if (!shared.ok) return shared;
  const ofKind = found.filter(
    ({ kind, id }) =>
      (target?.kinds === undefined || target.kinds.includes(kind)) &&
      (shared.value === null || shared.value.has(id)),
  );
  const wanted = await matchingInStore(reading, ofKind, {
    scope,
    ...(target === undefined ? {} : { target }),
  });
  if (!wanted.ok) return wanted;
  const hopsFirst = order === 'HOPS';
  const countsByHop: number[] = [];
  for (const { hops } of wanted.value) countsByHop[hops - 1] = (countsByHop[hops - 1] ?? 0) + 1;
  return success({
    reached: wanted.value
      .toSorted((a, b) => (hopsFirst ? a.hops - b.hops : 0) || a.cost - b.cost || compareText(a.id, b.id))
      .map(({ id, hops, cost }) => {
        return { id, hops, cost, strength: strengthOfCost(cost), only: shared.value?.get(id) ?? null };
      }),
    countsByHop: Array.from(countsByHop, (count) => count ?? 0),
  });
}

/** Those of all or of one alone, with that one; null where any will do. */
async function sharedBy(
  deps: AnalysisDeps,
  reading: Reading,
  question: ReachQuestion,
  sharing: Sharing,
  sources: readonly number[],
): Promise<Result<Only | null>> {
  if (sharing === 'ANY') return success(null);
  const settled = await deps.graphs.settled(reading);
  const inGraph = Int32Array.from(renumbered(sources, reading.network, settled.network));
  const found = await inCommon(deps, settled, question, inGraph);
  if (!found.ok) return found;
  const { byAll, byOne, only } = found.value;
  const idOf = (node: number | undefined) => settled.network.idOf(node ?? -1);
  return success(
    sharing === 'ALL'
      ? new Map(Array.from(byAll, (node) => [idOf(node), null]))
      : new Map(Array.from(byOne, (node, place) => [idOf(node), idOf(inGraph[only[place] ?? -1])])),
  );
}

/** A bit for each source; where a weakest strength is asked for, a search for each. */
async function inCommon(
  deps: AnalysisDeps,
  settled: Reading,
  question: ReachQuestion,
  sources: Int32Array,
): Promise<Result<CommonReach, JobFailure>> {
  const graph = await deps.graphs.contact(settled, question.scope, tieChoiceOf(question));
  const options = { ...searchOf(question), sources };
  const search = graph.nodeCount + graph.edgeCount;
  const timeLimit = reachTimeLimit;
  if (question.minStrength === undefined) {
    // Sources that reach far share what they look at.
    const work = search * Math.ceil(sources.length / 8);
    return runTask(deps.pool, 'commonReach', { graph, options }, { work, timeLimit });
  }
  const passages = await passagesOf(deps, settled, question.scope);
  const work = layersOver(graph, question.hops) * sources.length;
  return runTask(
    deps.pool,
    'commonReachWithin',
    { graph, options: { ...options, passages } },
    { work, timeLimit },
  );
}
