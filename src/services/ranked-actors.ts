/** Lists of actors by a metric, and one actor's place in it. */
import type { LocalisedText } from '../model/entity.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { ActorFilter } from './actors.js';
import type { MeasureSummary } from './measure-summary.js';
import { summaryOf } from './measure-summary.js';
import type { AnalysisDeps, Measured, MetricQuestion } from './metrics.js';
import { measure } from './metrics.js';
import { measuredInWords } from './metrics-in-words.js';
import type { Reading } from './reading.js';
import { matchingTargets } from './wanted-actors.js';

export interface RankedActor {
  readonly node: number;
  readonly id: NodeId;
  readonly value: number;
  /** One more than the number of actors of the whole network with a larger value. */
  readonly rank: number;
  /** The number of its community or component, 1 for the largest; null for other metrics. */
  readonly part: number | null;
}

export interface RankedActors {
  /** All that the filter wants, in order. */
  readonly actors: readonly RankedActor[];
  readonly summary: MeasureSummary;
  readonly explanation: LocalisedText;
}

/** What a list shows of ranked actors. */
export type ListedActor = Omit<RankedActor, 'node'>;
export interface ListedActors extends Omit<RankedActors, 'actors'> {
  readonly actors: readonly ListedActor[];
}

export interface RankedQuestion extends MetricQuestion {
  /** Which actors are listed; the metric is that of the whole network all the same. */
  readonly filter?: ActorFilter;
  /** Largest value first. */
  readonly descending: boolean;
}

/**
 * Actors by value, then by part, then by id, ids ascending in both directions. Groups have no value. An unknown place or
 * programme in the filter is refused.
 */
export async function rankedActors(
  deps: AnalysisDeps,
  reading: Reading,
  question: RankedQuestion,
): Promise<Result<RankedActors>> {
  const found = await measure(deps, reading, question);
  if (!found.ok) return found;
  const measured = found.value;
  const all = Array.from(inDirection(measured, question.descending), (node) => rankedActor(measured, node));
  const { filter, scope } = question;
  const wanted = await matchingTargets(
    measured.reading,
    all,
    filter === undefined ? { scope } : { target: filter, scope },
  );
  if (!wanted.ok) return wanted;
  return success({
    actors: wanted.value,
    summary: summaryOf(measured),
    explanation: measuredInWords(measured, question),
  });
}

/** An actor's place; null where it has none: not there on the day, or a group. */
export function placeOf(measured: Measured, id: NodeId): RankedActor | null {
  const node = measured.reading.network.indexOf(id);
  return node === undefined || measured.counted[node] !== 1 ? null : rankedActor(measured, node);
}

function rankedActor({ reading, values, ranks, parts }: Measured, node: number): RankedActor {
  return {
    node,
    id: reading.network.idOf(node),
    value: values[node] ?? 0,
    rank: ranks[node] ?? 0,
    part: parts === null ? null : (parts.of[node] ?? 0) + 1,
  };
}

/** The actors of each value stay in their order when the values are turned round. */
function inDirection({ order, ranks }: Measured, descending: boolean): Int32Array {
  if (descending) return order;
  return order.slice().sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
}
