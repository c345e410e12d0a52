/** Which actors are within some contact hops of which others, and which are not. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobFailure } from '../jobs/pool.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import { actorKinds } from '../model/kinds.js';
import type { ActorKind } from '../model/kinds.js';
import type { Coverage as Found } from '../network/algorithms/coverage.js';
import type { Direction } from '../network/rows.js';
import type { ActorFilter } from './actors.js';
import type { AnalysisDeps } from './metrics.js';
import { mostSeconds } from './metrics.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import { selectActors } from './select-actors.js';
import type { TieQuestion } from './traverse.js';
import { mostHops, mostSources, tieChoiceOf } from './traverse.js';

export interface CoverageQuestion extends TieQuestion {
  /** Who is to be covered, and by whom. */
  readonly targets: ActorFilter;
  readonly sources: ActorFilter;
  /** `OUT`: whom a source reaches is covered. `IN`: who reaches a source is. */
  readonly direction: Direction;
  /** Longest chain, in ties. */
  readonly hops: number;
  /** Milliseconds that the work may take in a thread. */
  readonly timeLimit: number;
}

export interface CoveredActor {
  readonly id: NodeId;
  /** Ties of the shortest chain between it and its nearest source; 0 for a source. */
  readonly hops: number;
  /** Of equally near ones that of the lowest id; itself where it is one. */
  readonly nearest: NodeId;
  /** How many of the sources cover it, itself not among them. */
  readonly sourceCount: number;
}

export interface CoveringSource {
  readonly id: NodeId;
  /** How many of those asked about it covers, itself not among them. */
  readonly count: number;
}

export interface Coverage {
  /** By id. */
  readonly sources: readonly NodeId[];
  readonly targetCount: number;
  /** Nearest first, then by id. */
  readonly covered: readonly CoveredActor[];
  /** By id. */
  readonly uncovered: readonly NodeId[];
  /** How many are covered in just so many hops; a source that is asked about is covered in none. Ascending. */
  readonly countsByHop: readonly { readonly hops: number; readonly count: number }[];
  /** Those that cover most first, then by id. */
  readonly bySource: readonly CoveringSource[];
}

/**
 * Who of some actors is covered by some others on a day, as far as the viewer sees. A filter that matches nobody is no
 * mistake: then nobody is covered. Kept while the snapshot is.
 */
export async function coverage(
  deps: AnalysisDeps,
  reading: Reading,
  question: CoverageQuestion,
): Promise<Result<Coverage>> {
  const refused = outOfRange(question);
  if (refused !== null) return refused;
  const { timeLimit: _, ...asked } = question;
  return deps.graphs.answer(reading, JSON.stringify(['coverage', asked]), (settled) =>
    compute(deps, settled, question),
  );
}

async function compute(
  deps: AnalysisDeps,
  given: Reading,
  question: CoverageQuestion,
): Promise<Result<Coverage>> {
  const { scope, direction, hops, timeLimit } = question;
  const reading = await deps.graphs.settled(given);
  const targets = await selectActors(reading, question.targets, scope);
  if (!targets.ok) return targets;
  const sources = await selectActors(reading, question.sources, scope, mostSources);
  if (!sources.ok) return sources;
  const graph = await deps.graphs.contact(reading, scope, tieChoiceOf(question));
  const asked = new Uint8Array(graph.nodeCount);
  for (const target of targets.value) asked[target] = 1;
  const options = { sources: sources.value, direction, hops, targets: asked };
  // Sources that reach far share what they look at.
  const work = (graph.nodeCount + graph.edgeCount) * Math.ceil(sources.value.length / 8);
  const found: Result<Found, JobFailure> = await runTask(
    deps.pool,
    'coverage',
    { graph, options },
    { work, timeLimit },
  );
  return found.ok
    ? success(await answerOf(reading, found.value, sources.value, targets.value.length))
    : found;
}

async function answerOf(
  { network }: Reading,
  found: Found,
  sources: Int32Array,
  targetCount: number,
): Promise<Coverage> {
  const idOf = (node: number | undefined) => network.idOf(node ?? -1);
  const byHops = coveredByHops(found);
  const bySource = Array.from(sources, (node, place) => ({
    node,
    count: found.countsBySource[place] ?? 0,
  })).sort((a, b) => b.count - a.count || a.node - b.node);
  return {
    sources: Array.from(sources, idOf),
    targetCount,
    covered: await listed(byHops.flat(), (node) => ({
      id: idOf(node),
      hops: found.hops[node] ?? 0,
      nearest: idOf(sources[found.source[node] ?? -1]),
      sourceCount: found.coveredBy[node] ?? 0,
    })),
    uncovered: await listed(found.uncovered, idOf),
    countsByHop: byHops.flatMap(({ length }, hops) => (length === 0 ? [] : [{ hops, count: length }])),
    bySource: bySource.map(({ node, count }) => ({ id: idOf(node), count })),
  };
}

/** At place h those covered in h hops, ascending. Numbers of actors follow their ids. */
function coveredByHops({ covered, hops }: Found): readonly (readonly number[])[] {
  const byHops: number[][] = [];
  for (const node of covered) {
    const hop = hops[node] ?? 0;
    while (byHops.length <= hop) byHops.push([]);
    byHops[hop]?.push(node);
  }
  return byHops;
}

/** Actors that are made something of between two turns of the event loop: a few milliseconds. */
const inOneTurn = 10_000;

/** What is made of each, in order; a list may be of all actors, so others have their turn meanwhile. */
async function listed<Item>(
  nodes: Int32Array | readonly number[],
  make: (node: number) => Item,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let start = 0; start < nodes.length; start += inOneTurn) {
    if (start > 0) await nextTurn();
    for (const node of nodes.slice(start, start + inOneTurn)) items.push(make(node));
  }
  return items;
}

/** What kind of actor a filter looks for first: whom a proposal names where nobody is known. */
export function soughtKind({ kinds }: ActorFilter): ActorKind | null {
  return actorKinds.find((kind) => kind !== 'Group' && kinds?.includes(kind) === true) ?? null;
}

function outOfRange({ hops, timeLimit }: CoverageQuestion): Failure<'OUT_OF_RANGE'> | null {
  if (!Number.isInteger(hops) || hops < 1 || hops > mostHops)
    return failure('OUT_OF_RANGE', `expected hops from 1 to ${mostHops}, found ${hops}`);
  if (!(timeLimit >= 1000 && timeLimit <= mostSeconds * 1000))
    return failure(
      'OUT_OF_RANGE',
      `expected a time limit from 1 to ${mostSeconds} seconds, found ${timeLimit / 1000}`,
    );
  return null;
}
