/** Who can be reached, in one statement: the layers of `network/algorithms/reach.ts`, unrolled. */
import { isActorKind } from '../../../model/kinds.js';
import { invariant } from '../../../model/failure.js';
import type { Viewer } from '../../../model/viewer.js';
import type { ReachedNode, ReachQuery } from '../../store.js';
import type { Run } from '../connection.js';
import { cypher, every, joined, plain } from '../cypher.js';
import type { Cypher } from '../cypher.js';
import { numberIn, textIn } from '../row.js';
import type { Row } from '../row.js';
import { contactKinds, endsIn, factMeets, stepsFrom } from './contact-steps.js';
import { passagesWithin, passageThrough } from './passages.js';
import type { Passages } from './passages.js';

/**
 * Those reached, in no order. Every layer relaxes the ties of those whom the layer before reached more cheaply than all
 * earlier ones (Bellman 1958, Moore 1959). O(hops · ties) of the database's work.
 */
export async function reachInDatabase(
  run: Run,
  viewer: Viewer,
  query: ReachQuery,
): Promise<readonly ReachedNode[]> {
  if (contactKinds(query).length === 0) return [];
  const { sources, direction, hops } = query;
  const passages = await passagesWithin(run, viewer, query, { around: sources, direction, steps: hops - 1 });
  const layers = Array.from({ length: hops }, (_, place) => layer(viewer, query, passages, place + 1));
  const rows = await run(cypher`
    MATCH (source:Actor)
    WHERE ${every([cypher`source.id IN ${[...sources]}`, ...factMeets(viewer, query, 'source')])}
    WITH collect({ node: source, cost: 0, hops: 0 }) AS met0, collect({ node: source, base: 0 }) AS layer0
    ${joined(layers, '\n')}
    UNWIND ${plain(`met${hops}`)} AS one
    WITH one WHERE one.hops > 0
    RETURN one.node.id AS id, one.node.kind AS kind, one.hops AS hops, one.cost AS cost`);
  return rows.map(reachedIn);
}

/**
 * `met` holds everybody met so far, with the fewest hops and the least cost; `layer` those to go on from, with the cost of
 * having passed through them. The sources are met at no cost, so no chain comes back to one.
 */
function layer(viewer: Viewer, query: ReachQuery, passages: Passages, hop: number): Cypher {
  const [near, met] = [plain(`layer${hop - 1}`), plain(`met${hop - 1}`)];
  return cypher`
    CALL (${near}) {
      UNWIND ${near} AS step
      WITH step, step.node AS near
      ${stepsFrom('near', viewer, query, query.direction)}
        AND step.base + t._cost <= ${query.maxCost ?? Number.MAX_SAFE_INTEGER}
      WITH far, min(step.base + t._cost) AS cost
      RETURN collect({ node: far, cost: cost, hops: ${hop} }) AS found
    }
    CALL (${met}, found) {
      UNWIND ${met} + found AS one
      WITH one.node AS node, min(one.hops) AS hops,
        min(CASE WHEN one.hops < ${hop} THEN one.cost END) AS known,
        min(CASE WHEN one.hops = ${hop} THEN one.cost END) AS fresh
      WITH node, hops, known, fresh, fresh IS NOT NULL AND (known IS NULL OR fresh < known) AS better
      WITH node, hops, better, CASE WHEN better THEN fresh ELSE known END AS cost
      RETURN collect({ node: node, cost: cost, hops: hops }) AS ${plain(`met${hop}`)},
        collect(CASE WHEN better AND NOT ${endsIn('node')}
          THEN { node: node, base: cost + ${passageThrough('node', passages)} } END) AS ${plain(`layer${hop}`)}
    }
    WITH ${plain(`met${hop}, layer${hop}`)}`;
}

function reachedIn(row: Row): ReachedNode {
  const kind = textIn(row, 'kind');
  invariant(isActorKind(kind), `${kind} is a kind of actor`);
  return { id: textIn(row, 'id'), kind, hops: numberIn(row, 'hops'), cost: numberIn(row, 'cost') };
}
