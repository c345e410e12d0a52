/** Lists of nodes: which meet a query, in which order, a page at a time. */
import type { NodeState } from '../../model/entity.js';
import { isActorKind, isRecordKind } from '../../model/kinds.js';
import type { Page, PageRequest } from '../../model/page.js';
import { tokensOf } from '../../model/text.js';
import type { Viewer } from '../../model/viewer.js';
import type { NodeQuery, ReferenceCondition, Scope, TieCondition } from '../store.js';
import { among, meets, nodeMeets, tieMeets } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, every, nothing, plain, where } from './cypher.js';
import type { Cypher } from './cypher.js';
import { textIndex, tieTypes, typesOfRoles } from './graph-names.js';
import { beyond, orderTerms, orderingOf, pageOf } from './ordering.js';
import { nodeIn } from './row.js';

export async function findNodes(
  run: Run,
  viewer: Viewer,
  query: NodeQuery,
  page: PageRequest,
): Promise<Page<NodeState>> {
  const ordering = orderingOf(query.sort ?? { by: 'NAME' }, 'n');
  const met = nodesThatMeet(viewer, query, beyond(ordering, page));
  if (met === null) return { items: [], more: false };
  const rows = await run(cypher`
    ${met}
    WITH n, ${ordering.value} AS value
    ORDER BY ${orderTerms({ ...ordering, value: plain('value') }, page.direction)}
    LIMIT ${page.size + 1}
    RETURN n._state AS state, n.id AS id, value`);
  return pageOf(rows, page, nodeIn);
}

/**
 * Clauses that bind `n` once to each node in the answer to a query, its order aside; null where nothing can meet it. They start from
 * what is likely to be fewest: ids, named nodes, tied actors, matching names, kinds.
 */
export function nodesThatMeet(
  viewer: Viewer,
  query: NodeQuery,
  extra: readonly Cypher[] = [],
): Cypher | null {
  const labels = query.kinds?.filter((kind) => isActorKind(kind) || isRecordKind(kind));
  if (labels?.length === 0) return null;
  const references = [...(query.references ?? [])];
  const tied = [...(query.tied ?? [])];
  if (tied.some((condition) => tieTypes(condition.kinds).length === 0)) return null;
  if (references.some((condition) => typesOfRoles(condition.roles).length === 0)) return null;
  const words = [...new Set(tokensOf(query.text ?? ''))];

  let start: Cypher;
  if (query.ids !== undefined) {
    start = cypher`MATCH (n:Node) WHERE n.id IN ${query.ids} WITH n`;
  } else if (references.length > 0) {
    start = cypher`MATCH ${patterns(references.splice(0, 1).map(named))} WITH DISTINCT n`;
  } else if (tied.length > 0) {
    start = cypher`MATCH ${patterns(tied.splice(0, 1).map((condition) => tiedTo(viewer, query.scope, condition)))} WITH DISTINCT n`;
  } else if (words.length > 0) {
    start = cypher`CALL db.index.fulltext.queryNodes(${textIndex}, ${words.map((word) => `+${word}*`).join(' ')}) YIELD node AS n WITH n`;
  } else {
    start = cypher`MATCH (n${labels === undefined ? plain(':Node') : anyOf(labels)})`;
  }
  return cypher`${start} ${where([
    ...among('n.kind', labels),
    ...among('n.network', query.networks),
    ...nodeMeets(viewer, query.scope, 'n'),
    ...(words.length === 0 ? [] : [nameMatches(words)]),
    ...(query.where ?? []).map((filter) => meets(filter, 'NODE', 'n')),
    ...references.map(naming),
    ...tied.map((condition) => cypher`EXISTS { MATCH ${tiedTo(viewer, query.scope, condition)} }`),
    ...extra,
  ])}`;
}

/** Each word begins a word of one and the same name, as `matchesFolded` has it. */
function nameMatches(words: readonly string[]): Cypher {
  const beginnings = words.map((word) => ` ${word}`);
  return cypher`any(name IN n._names WHERE all(beginning IN ${beginnings} WHERE (' ' + name) CONTAINS beginning))`;
}

/** The node `n` names one of those of the condition. */
export function naming(condition: ReferenceCondition): Cypher {
  return cypher`EXISTS { MATCH ${named(condition)} }`;
}

function named(condition: ReferenceCondition): Cypher {
  const types = anyOf(typesOfRoles(condition.roles));
  return cypher`(target:Node)<-[${types}]-(n:Node) WHERE target.id IN ${condition.ids}`;
}

function tiedTo(viewer: Viewer, scope: Scope, condition: TieCondition): Cypher {
  const types = anyOf(tieTypes(condition.kinds));
  const left = plain(condition.direction === 'OUT' ? '<-' : '-');
  const right = plain(condition.direction === 'IN' ? '->' : '-');
  return cypher`(far:Node)${left}[t${types}]${right}(n:Node) WHERE ${every([
    cypher`far.id IN ${condition.others}`,
    ...(condition.where ?? []).map((filter) => meets(filter, 'TIE', 't')),
    ...tieMeets(viewer, scope, 't', ['far']),
  ])}`;
}

function patterns(parts: readonly Cypher[]): Cypher {
  return parts[0] ?? nothing;
}
