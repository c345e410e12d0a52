/** A list of actors by a metric as it is kept: by ids, since the numbers of actors change with the network. */
import type { LocalisedText } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { MeasureSummary } from '../measure-summary.js';
import type { ListedActor, ListedActors, RankedActors } from '../ranked-actors.js';

export interface KeptMetrics {
  /** Id, value, rank, number of its part. */
  readonly actors: readonly (readonly [NodeId, number, number, number | null])[];
  readonly summary: MeasureSummary;
  readonly explanation: LocalisedText;
}

export function keepMetrics({ actors, summary, explanation }: RankedActors): KeptMetrics {
  return {
    actors: actors.map(({ id, value, rank, part }) => [id, value, rank, part]),
    summary,
    explanation,
  };
}

export function restoreMetrics({ actors, summary, explanation }: KeptMetrics): ListedActors {
  const listed = actors.map(([id, value, rank, part]): ListedActor => ({ id, value, rank, part }));
  return { actors: listed, summary, explanation };
}

export function actorsInMetrics({ actors }: KeptMetrics): NodeId[] {
  return actors.map(([id]) => id);
}
