/**
 * The best introduction, in one statement. Chains of up to four ties meet in the middle: at most two steps are gone from
 * either end, so a search looks around two actors and not at a whole network.
 */
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import type { BestPathQuery, StoredPath } from '../../database-traversals.js';
import type { Run } from '../connection.js';
import { cypher, every, joined, plain } from '../cypher.js';
import type { Cypher } from '../cypher.js';
import { numberIn, rowsIn, textIn, textsIn } from '../row.js';
import type { Row } from '../row.js';
import { contactKinds, endsIn, factMeets, stepsFrom } from './contact-steps.js';
import { passagesWithin, passageThrough } from './passages.js';
import type { Passages } from './passages.js';

interface Search {
  readonly viewer: Viewer;
  readonly query: BestPathQuery;
  readonly passages: Passages;
}

/**
 * The best path by (cost, number of ties, ids of the actors along the way); null where there is none. Of parallel ties it takes the
 * strongest, of equally strong ones that of the first id.
 *
 * A label is `[cost, ids, ids of ties, ties]` of a walk, without the id of the actor it begins at; kept is the least of
 * those of just so many ties. Whatever the best walk of a length consists of is the least of its own length. The best
 * of all lengths is a path: without a loop a walk is shorter and costs no more.
 */
export async function bestPathInDatabase(
  run: Run,
  viewer: Viewer,
  query: BestPathQuery,
): Promise<StoredPath | null> {
  const { from, to, maxHops } = query;
  if (from === to || contactKinds(query).length === 0) return null;
  const passages = await passagesBetween(run, viewer, query);
  const search: Search = { viewer, query, passages };
  const steps = [
    step(search, 'from', 1),
    ...(maxHops >= 2 ? [step(search, 'to', 1), meeting(search, 1, 1)] : []),
    ...(maxHops >= 3 ? [step(search, 'from', 2), meeting(search, 2, 1)] : []),
    ...(maxHops >= 4 ? [step(search, 'to', 2), meeting(search, 2, 2)] : []),
  ];
  const longer = Array.from({ length: maxHops - 1 }, (_, place) => `best${place + 2}`);
  const [row] = await run(cypher`
    MATCH (from:Actor { id: ${from} }) MATCH (to:Actor { id: ${to} })
    WHERE ${every([...factMeets(viewer, query, 'from'), ...factMeets(viewer, query, 'to')])}
    ${joined(steps, '\n')}
    UNWIND [one IN from1 WHERE one.node = to | one.label] + ${plain(`[${longer.join(', ')}]`)} AS label
    WITH label WHERE label IS NOT NULL
    WITH min([label[0], size(label[1]), label])[2] AS best WHERE best IS NOT NULL
    RETURN best[0] AS cost, best[1] AS ids, [t IN best[3] | { id: t.id, cost: t._cost,
      sinceEarliest: t._sinceEarliest, sinceLatest: t._sinceLatest,
      untilEarliest: t._untilEarliest, untilLatest: t._untilLatest }] AS ties`);
  return row === undefined ? null : pathIn(row, from);
}

/**
 * `from1`, `from2`, `to1`, `to2`: everybody so many steps from an end, each with the least label of the walks between them
 * and it.
 */
function step({ viewer, query, passages }: Search, end: 'from' | 'to', steps: 1 | 2): Cypher {
  const [direction, other] = end === 'from' ? (['OUT', 'to'] as const) : (['IN', 'from'] as const);
  const onward = stepsFrom('near', viewer, query, direction);
  const found = plain(`${end}${steps}`);
  const [start, before] = [plain(end), plain(`${end}1`)];
  const met = plain(end === 'from' ? 'far.id' : 'near.id');
  if (steps === 1) {
    return cypher`
      CALL (${start}) {
        WITH ${start} AS near
        ${onward}
        WITH far, min([t._cost, [${met}], [t.id], [t]]) AS label
        RETURN collect({ node: far, label: label }) AS ${found}
      }`;
  }
  const added = (place: number, item: Cypher): Cypher =>
    end === 'from' ? cypher`label[${place}] + [${item}]` : cypher`[${item}] + label[${place}]`;
  return cypher`
    CALL (${plain('from, to')}, ${before}) {
      UNWIND ${before} AS one
      WITH from, to, one.node AS near, one.label AS label
      WHERE near <> ${plain(other)} AND NOT ${endsIn('near')}
      WITH from, to, near, label, ${passageThrough('near', passages)} AS passage
      ${onward} AND far <> ${start}
      WITH far, min([label[0] + passage + t._cost, ${added(1, met)}, ${added(2, plain('t.id'))},
        ${added(3, plain('t'))}]) AS label
      RETURN collect({ node: far, label: label }) AS ${found}
    }`;
}

/** The least label of the walks that have gone so many steps from either end when they meet; null where none do. */
function meeting({ passages }: Search, ahead: 1 | 2, behind: 1 | 2): Cypher {
  const [one, other] = [plain(`from${ahead}`), plain(`to${behind}`)];
  return cypher`
    CALL (from, to, ${one}, ${other}) {
      UNWIND [each IN ${one} | { node: each.node, ahead: each.label }]
        + [each IN ${other} | { node: each.node, behind: each.label }] AS each
      WITH from, to, each.node AS middle, min(each.ahead) AS ahead, min(each.behind) AS behind
      WHERE ahead IS NOT NULL AND behind IS NOT NULL
        AND middle <> from AND middle <> to AND NOT ${endsIn('middle')}
      RETURN min([ahead[0] + ${passageThrough('middle', passages)} + behind[0], ahead[1] + behind[1],
        ahead[2] + behind[2], ahead[3] + behind[3]]) AS ${plain(`best${ahead + behind}`)}
    }`;
}

/** Those of everybody whom a path can pass through: up to two steps from its beginning, or one from its end. */
async function passagesBetween(run: Run, viewer: Viewer, query: BestPathQuery): Promise<Passages> {
  const { from, to, maxHops } = query;
  const near = { around: [from], direction: 'OUT', steps: Math.min(2, maxHops - 1) } as const;
  const far = { around: [to], direction: 'IN', steps: maxHops >= 4 ? 1 : 0 } as const;
  return {
    ...(await passagesWithin(run, viewer, query, near)),
    ...(await passagesWithin(run, viewer, query, far)),
  };
}

function pathIn(row: Row, from: NodeId): StoredPath {
  const nodes = [from, ...textsIn(row, 'ids')];
  return {
    cost: numberIn(row, 'cost'),
    steps: rowsIn(row, 'ties').map((tie, place) => ({
      tie: textIn(tie, 'id'),
      from: nodes[place] ?? '',
      to: nodes[place + 1] ?? '',
      cost: numberIn(tie, 'cost'),
      bounds: {
        sinceEarliest: numberIn(tie, 'sinceEarliest'),
        sinceLatest: numberIn(tie, 'sinceLatest'),
        untilEarliest: numberIn(tie, 'untilEarliest'),
        untilLatest: numberIn(tie, 'untilLatest'),
      },
    })),
  };
}
