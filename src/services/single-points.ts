/** What hangs by one thread around a programme: actors and pairs without which others would lose contact with it. */
import type { JobFailure } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { CutOff } from '../network/algorithms/cut-off-from.js';
import { participantsOf } from '../network/algorithms/participants.js';
import type { ContactGraph } from '../network/flow-graph.js';
import { undirected } from '../network/undirected.js';
import type { AnalysisDeps } from './metrics.js';
import type { DatedScope, Reading } from './reading.js';
import { runTask } from './run-task.js';

/** Who would lose all contact with the programme. Counts are ready; lists are made when read, so that a page costs no more than it shows. */
export interface Loss {
  /** How many; groups, which hold nothing together, are not among them. */
  readonly cutOffCount: number;
  /** They, by id; a hundred at the most. */
  readonly cutOff: readonly NodeId[];
  /** How many of them take part in the programme. */
  readonly participantCount: number;
  /** Those of them that do, by id; a hundred at the most. */
  readonly participants: readonly NodeId[];
  /** The ties, the strongest for each pair, by which alone they are joined with the programme. */
  readonly ties: readonly TieId[];
}

/** Actors that a loss names. */
export const mostNamed = 100;

export interface SingleActor {
  readonly loss: Loss;
  readonly id: NodeId;
  readonly takesPart: boolean;
}

export interface SingleTie {
  readonly loss: Loss;
  /** The end that would stay, and the end that would be cut off. */
  readonly near: NodeId;
  readonly far: NodeId;
}

export interface SinglePoints {
  /** Those that would cut off most participants first, then most actors, then by id. */
  readonly actors: readonly SingleActor[];
  /** Likewise, by the end that would be cut off. */
  readonly pairs: readonly SingleTie[];
}

/**
 * Articulation actors and bridges of the contact graph, whichever way contact passes and ties to places apart: those
 * without which somebody who takes part would lose contact with the programme, and those that take part themselves.
 */
export async function singlePoints(
  { graphs, pool }: AnalysisDeps,
  reading: Reading,
  scope: DatedScope,
  programme: NodeId,
  timeLimit: number,
): Promise<Result<SinglePoints, JobFailure>> {
  const root = reading.network.indexOf(programme);
  const lens = reading.lens(scope);
  if (root === undefined || lens.nodes[root] !== 1) return success({ actors: [], pairs: [] });
  const graph = await graphs.contact(reading, scope, { territory: false });
  const found = await runTask(
    pool,
    'cutOffFrom',
    { graph: undirected(graph), options: { root } },
    { work: 10 * (graph.nodeCount + graph.edgeCount), timeLimit },
  );
  if (!found.ok) return found;
  const participants = new Set(
    [...participantsOf(lens, root).keys()].filter((node) => !lens.isDeadEnd(node)),
  );
  return success(around(reading, graph, found.value, root, participants));
}

function around(
  reading: Reading,
  graph: ContactGraph,
  { order, actors, pairs }: CutOff,
  root: number,
  participants: ReadonlySet<number>,
): SinglePoints {
  const { network } = reading;
  // Before any place of the order, so many participants.
  const before = new Int32Array(order.length + 1);
  for (const [place, node] of order.entries()) {
    before[place + 1] = (before[place] ?? 0) + Number(participants.has(node));
  }
  const participantsIn = (pieces: readonly (readonly [number, number])[]) =>
    pieces.reduce((sum, [from, to]) => sum + (before[to] ?? 0) - (before[from] ?? 0), 0);
  const lossOf = (
    pieces: readonly (readonly [number, number])[],
    threads: readonly (readonly [number, number])[],
  ): Loss => {
    const nodes = () => pieces.flatMap(([from, to]) => [...order.subarray(from, to)]).sort((a, b) => a - b);
    const named = (found: readonly number[]) => found.slice(0, mostNamed).map((node) => network.idOf(node));
    return {
      cutOffCount: pieces.reduce((sum, [from, to]) => sum + to - from, 0),
      participantCount: participantsIn(pieces),
      get cutOff() {
        return named(nodes());
      },
      get participants() {
        return named(nodes().filter((node) => participants.has(node)));
      },
      get ties() {
        const ties = threads.flatMap(([a, b]) => tieBetween(graph, a, b) ?? []);
        return ties.map((tie) => network.tieIdOf(tie));
      },
    };
  };
  const byWeight = (a: { readonly loss: Loss }, b: { readonly loss: Loss }) =>
    b.loss.participantCount - a.loss.participantCount || b.loss.cutOffCount - a.loss.cutOffCount;
  return {
    actors: actors
      .filter(({ node, pieces }) => participants.has(node) || participantsIn(pieces) > 0)
      .map(({ node, holds, pieces }) => ({
        loss: lossOf(
          pieces,
          holds.map((held) => [node, held] as const),
        ),
        id: network.idOf(node),
        takesPart: participants.has(node),
      }))
      .toSorted(byWeight),
    pairs: pairs
      .filter(
        ({ ends: [near], piece }) => near === root || participants.has(near) || participantsIn([piece]) > 0,
      )
      .map(({ ends, piece }) => ({
        near: network.idOf(ends[0]),
        far: network.idOf(ends[1]),
        loss: lossOf([piece], [ends]),
      }))
      .toSorted(byWeight),
  };
}

/** The strongest tie along which contact passes between two, whichever way. */
function tieBetween(graph: ContactGraph, a: number, b: number): number | null {
  const { outStart, outTo, tie, cost } = graph;
  let best: number | null = null;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    for (let edge = outStart[from] ?? 0; edge < (outStart[from + 1] ?? 0); edge++) {
      if (outTo[edge] !== to) continue;
      if (best === null || (cost[edge] ?? 0) < (cost[best] ?? 0)) best = edge;
    }
  }
  return best === null ? null : (tie[best] ?? null);
}
