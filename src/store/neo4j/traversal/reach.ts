/** Who can be reached: the layers of `network/algorithms/reach.ts`, each a small statement. */
import { actorDeclaration, isActorKind } from '../../../model/kinds.js';
import type { ActorKind } from '../../../model/kinds.js';
import { invariant } from '../../../model/failure.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import type { ReachedNode, ReachQuery } from '../../database-traversals.js';
import type { Run } from '../connection.js';
import { cypher, every } from '../cypher.js';
import { numberIn, textIn } from '../row.js';
import type { Row } from '../row.js';
import { contactKinds, factMeets, stepsFrom } from './contact-steps.js';
import { passagesThrough } from './passages.js';

/** Somebody to go on from, and what the chain there has cost, its passage included. */
interface Start {
  readonly id: NodeId;
  readonly base: number;
}

interface Found {
  readonly id: NodeId;
  readonly kind: ActorKind;
  readonly cost: number;
}

/**
 * Those reached, in no order. Every layer relaxes the ties of those whom the layer before reached more cheaply than all
 * earlier ones (Bellman 1958, Moore 1959). The statements are the same for any number of hops: one of all layers takes
 * the database seconds to plan. O(hops · ties) of the database's work.
 */
export async function reachInDatabase(
  run: Run,
  viewer: Viewer,
  query: ReachQuery,
): Promise<readonly ReachedNode[]> {
  if (contactKinds(query).length === 0) return [];
  const sources = new Set(query.sources);
  const met = new Map<NodeId, ReachedNode>();
  const passages = new Map<NodeId, number>();
  let layer: readonly Start[] = [...sources].map((id) => ({ id, base: 0 }));
  for (let hop = 1; layer.length > 0; hop++) {
    const better: Found[] = [];
    for (const found of await nextTo(run, viewer, query, layer)) {
      const known = met.get(found.id);
      if (sources.has(found.id) || (known !== undefined && known.cost <= found.cost)) continue;
      met.set(found.id, { ...found, hops: known?.hops ?? hop });
      better.push(found);
    }
    if (hop === query.hops) break;
    const passable = better.filter(({ kind }) => actorDeclaration(kind).deadEnd !== true);
    const hubs = passable.filter(({ id, kind }) => actorDeclaration(kind).hub === true && !passages.has(id));
    const ids = hubs.map(({ id }) => id);
    for (const [id, cost] of await passagesThrough(run, viewer, query, ids)) passages.set(id, cost);
    layer = passable.map(({ id, cost }) => ({ id, base: cost + (passages.get(id) ?? 0) }));
  }
  return [...met.values()];
}

/** Everybody one step from the layer, with the least that the step brings it to. */
async function nextTo(
  run: Run,
  viewer: Viewer,
  query: ReachQuery,
  layer: readonly Start[],
): Promise<readonly Found[]> {
  const rows = await run(cypher`
    UNWIND ${layer.map(({ id, base }) => ({ id, base }))} AS step
    MATCH (near:Actor { id: step.id })
    WHERE ${every(factMeets(viewer, query, 'near'))}
    ${stepsFrom('near', viewer, query, query.direction)}
      AND step.base + t._cost <= ${query.maxCost ?? Number.MAX_SAFE_INTEGER}
    WITH far, min(step.base + t._cost) AS cost
    RETURN far.id AS id, far.kind AS kind, cost`);
  return rows.map(foundIn);
}

function foundIn(row: Row): Found {
  const kind = textIn(row, 'kind');
  invariant(isActorKind(kind), `${kind} is a kind of actor`);
  return { id: textIn(row, 'id'), kind, cost: numberIn(row, 'cost') };
}
