/** How the network hangs together: how dense it is, into what it falls apart, whom and what it depends on. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobFailure } from '../jobs/pool.js';
import type { Failure, Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import { tiesFrom } from '../network/actor-ties.js';
import type { Bridge, CutPoint, CutPoints } from '../network/algorithms/cut-points.js';
import { piecesWithout } from '../network/algorithms/cut-points.js';
import type { Densities } from '../network/algorithms/density.js';
import { density } from '../network/algorithms/density.js';
import { participantsOf } from '../network/algorithms/participants.js';
import { contactTaskOf } from '../network/contact-task.js';
import { chosenKinds } from '../network/kind-tables.js';
import type { Partition } from '../network/partition.js';
import type { UndirectedGraph } from '../network/undirected.js';
import { undirected } from '../network/undirected.js';
import type { AnalysisDeps } from './metrics.js';
import { mostSeconds } from './metrics.js';
import type { Reading } from './reading.js';
import { runTask } from './run-task.js';
import type { TieQuestion } from './traverse.js';
import { numbersOf } from './traverse.js';

export interface StructureQuestion extends TieQuestion {
  /** Milliseconds that each part of the work may take in a thread. */
  readonly timeLimit: number;
}

export interface Structure {
  /** Whose numbers these are. */
  readonly reading: Reading;
  readonly densities: Densities;
  /** Whom some chain of ties joins, whichever way contact passes. */
  readonly joined: Partition;
  /** Who reaches each other. */
  readonly mutual: Partition;
  readonly cuts: CutPoints;
  readonly graph: UndirectedGraph;
}

export type StructureFailure = JobFailure | Failure<'OUT_OF_RANGE'>;

/** Programmes of which densities are told where none are named. */
export const mostProgrammes = 50;
/** Ties of a bridge that are told. */
const mostTies = 20;

/** Kept while the snapshot is. */
export async function structureOf(
  deps: AnalysisDeps,
  reading: Reading,
  question: StructureQuestion,
): Promise<Result<Structure, StructureFailure>> {
  const { timeLimit, ...asked } = question;
  if (!(timeLimit >= 1000 && timeLimit <= mostSeconds * 1000)) {
    const message = `expected a time limit from 1 to ${mostSeconds} seconds, found ${timeLimit / 1000}`;
    return failure('OUT_OF_RANGE', message);
  }
  const key = JSON.stringify(['structure', { ...asked, kinds: asked.kinds?.toSorted() }]);
  return deps.graphs.answer(reading, key, (settled) => compute(deps, settled, question));
}

async function compute(
  { graphs, pool }: AnalysisDeps,
  reading: Reading,
  question: StructureQuestion,
): Promise<Result<Structure, JobFailure>> {
  const flow = await graphs.contact(reading, question.scope, question);
  const graph = undirected(flow);
  const effort = { work: 10 * (flow.nodeCount + flow.edgeCount), timeLimit: question.timeLimit };
  const input = { graph, options: {} };
  const joined = await runTask(pool, 'weakComponents', input, effort);
  if (!joined.ok) return joined;
  const mutual = await runTask(pool, 'strongComponents', { graph: flow, options: {} }, effort);
  if (!mutual.ok) return mutual;
  const cuts = await runTask(pool, 'cutPoints', input, effort);
  if (!cuts.ok) return cuts;
  const { network, viewer } = reading;
  const asked = contactTaskOf(network, { viewer, ...question.scope }, question);
  const densities = await runTask(
    pool,
    'density',
    { graph: asked, options: {} },
    { ...effort, work: 20 * (network.nodeCount + network.tieCount) },
  );
  if (!densities.ok) return densities;
  return success({
    reading,
    densities: densities.value,
    joined: joined.value,
    mutual: mutual.value,
    cuts: cuts.value,
    graph,
  });
}

export interface ProgrammeDensity {
  readonly programme: NodeId;
  /** Among those who take part in it, itself and its bodies not counted. */
  readonly densities: Densities;
}

/**
 * Of these programmes, or, where none are named, of the first fifty there are on the day, by id. An unknown one is refused,
 * and so is what is no programme. O(ties) for each.
 */
export async function programmeDensities(
  reading: Reading,
  question: TieQuestion,
  programmes: readonly NodeId[] | null,
): Promise<Result<readonly ProgrammeDensity[]>> {
  const { network } = reading;
  const lens = reading.lens(question.scope);
  const isProgramme = (node: number) => network.kindOf(node) === 'Programme';
  const numbers =
    programmes === null ? success([...lens.nodes.keys()]) : numbersOf(reading, programmes, question.scope);
  if (!numbers.ok) return numbers;
  const other = numbers.value.find((node) => programmes !== null && !isProgramme(node));
  if (other !== undefined) {
    const message = `expected the id of a programme, found ${network.idOf(other)}, which is of kind ${network.kindOf(other)}`;
    return failure('UNKNOWN_ACTOR', message);
  }
  const shown = numbers.value.filter((node) => isProgramme(node) && lens.nodes[node] === 1);
  const found: ProgrammeDensity[] = [];
  for (const programme of programmes === null ? shown.slice(0, mostProgrammes) : shown) {
    const members = [...participantsOf(lens, programme).keys()];
    found.push({
      programme: network.idOf(programme),
      densities: density(lens, { ...question, members }),
    });
    // Each takes a pass over all ties; others are answered in between.
    await nextTurn();
  }
  return success(found);
}

/** The actors that would be cut off from the largest piece, by id; at most `limit`. O(its component). */
export function cutOffBy({ graph }: Structure, reading: Reading, point: CutPoint, limit: number): NodeId[] {
  const pieces = piecesWithout(graph, point.node).slice(1);
  return idsOf(
    pieces.flatMap((piece) => [...piece]),
    reading,
    limit,
  );
}

/** The actors on the smaller side of a bridge, by id; where both are alike, those on the side of its second end. */
export function cutOffByBridge(
  { graph }: Structure,
  reading: Reading,
  { ends, sides }: Bridge,
  limit: number,
): NodeId[] {
  const [end, other] = sides[0] < sides[1] ? ends : [ends[1], ends[0]];
  const side = piecesWithout(graph, other).find((piece) => piece.includes(end));
  return idsOf(side === undefined ? [] : [...side], reading, limit);
}

/** The ties that a bridge stands for, by id; at most twenty. */
export function tiesOfBridge(reading: Reading, question: TieQuestion, { ends }: Bridge): TieId[] {
  const { network } = reading;
  const lens = reading.lens(question.scope);
  const chosen = chosenKinds(question);
  const [low, high] = ends;
  return [
    ...tiesBetween(low, high).filter((tie) => lens.usesTie(tie)),
    ...tiesBetween(high, low).filter((tie) => lens.usesTie(tie)),
  ]
    .filter((tie) => chosen[network.tieKind[tie] ?? 0] === 1)
    .map((tie) => network.tieIdOf(tie))
    .sort()
    .slice(0, mostTies);

  function tiesBetween(from: number, to: number): number[] {
    return tiesFrom(network, from).filter((tie) => network.tieTo[tie] === to);
  }
}

function idsOf(nodes: readonly number[], reading: Reading, limit: number): NodeId[] {
  const first = nodes.toSorted((a, b) => a - b).slice(0, limit);
  return first.map((node) => reading.network.idOf(node));
}
