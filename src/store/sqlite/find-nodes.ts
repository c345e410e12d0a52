/** Lists of nodes: which meet a query, in which order, a page at a time. */
import type { NodeState } from '../../model/entity.js';
import type { Page, PageRequest } from '../../model/page.js';
import { tokensOf } from '../../model/text.js';
import type { Viewer } from '../../model/viewer.js';
import type { NodeQuery, ReferenceCondition, Scope, TieCondition } from '../store.js';
import { among, nodeMeets, tieMeets, where } from './conditions.js';
import type { Connection } from './connection.js';
import { beyond, orderTerms, orderingOf, pageOf } from './ordering.js';
import { meets } from './property-sql.js';
import { every, joined, listOf, plain, sql } from './sql.js';
import type { Sql } from './sql.js';
import { nodeIn } from './states.js';

export function findNodes(
  connection: Connection,
  viewer: Viewer,
  query: NodeQuery,
  page: PageRequest,
): Page<NodeState> {
  const ordering = orderingOf(query.sort ?? { by: 'NAME' }, 'n');
  const conditions = [...nodeConditions(viewer, query, 'n'), ...beyond(ordering, page)];
  const rows = connection.all(sql`
    SELECT n.state, ${ordering.id} AS id, ${ordering.value} AS value
    FROM node AS n
    ${where(conditions)}
    ORDER BY ${orderTerms(ordering, page.direction)}
    LIMIT ${page.size + 1}`);
  return pageOf(rows, page, nodeIn);
}

/** What a node must meet to be in the answer to a query, its order aside. */
export function nodeConditions(viewer: Viewer, query: NodeQuery, node: string): readonly Sql[] {
  return [
    ...nodeMeets(viewer, query.scope, node),
    ...ofKinds(query.kinds, node),
    ...among(`${node}.id`, query.ids),
    ...among(`${node}.network`, query.networks),
    ...named(query.text, node),
    ...(query.where ?? []).map((filter) => meets(filter, 'NODE', node)),
    ...(query.tied ?? []).map((condition) => tied(viewer, query.scope, condition, node)),
    ...(query.references ?? []).map((condition) => naming(condition, node)),
  ];
}

/** A single kind is compared by itself, so that the index on kind and name gives the order. */
function ofKinds(kinds: readonly string[] | undefined, node: string): readonly Sql[] {
  const only = kinds?.length === 1 ? kinds[0] : undefined;
  return only === undefined ? among(`${node}.kind`, kinds) : [sql`${plain(node)}.kind = ${only}`];
}

/** Each word begins a word of the same name: `name_text` has a row for every name. */
function named(text: string | undefined, node: string): readonly Sql[] {
  const words = tokensOf(text ?? '');
  if (words.length === 0) return [];
  const pattern = [...new Set(words)].map((word) => `"${word}"*`).join(' ');
  return [
    sql`${plain(node)}.seq IN (
      SELECT name.node FROM name_text JOIN name ON name.seq = name_text.rowid WHERE name_text MATCH ${pattern}
    )`,
  ];
}

/** Starts from the other ends, which are few, and goes to them by index. */
function tied(viewer: Viewer, scope: Scope, condition: TieCondition, node: string): Sql {
  const sides = { OUT: ['OUT'], IN: ['IN'], BOTH: ['OUT', 'IN'] } as const;
  const reached = sides[condition.direction].map((direction) => {
    const near = plain(direction === 'OUT' ? 'from_node' : 'to_node');
    const far = plain(direction === 'OUT' ? 'to_node' : 'from_node');
    return sql`
      SELECT t.${near} FROM json_each(${JSON.stringify(condition.others)}) AS other
      CROSS JOIN node AS far ON far.id = other.value
      CROSS JOIN tie AS t ON t.${far} = far.seq
      WHERE ${every([
        sql`t.kind IN ${listOf(condition.kinds)}`,
        ...(condition.where ?? []).map((filter) => meets(filter, 'TIE', 't')),
        ...tieMeets(viewer, scope, 't', ['far']),
      ])}`;
  });
  return sql`${plain(node)}.seq IN (${joined(reached, ' UNION ALL ')})`;
}

/** The node names one of those of the condition. */
export function naming(condition: ReferenceCondition, node: string): Sql {
  return sql`${plain(node)}.seq IN (
    SELECT r.node FROM json_each(${JSON.stringify(condition.ids)}) AS named
    CROSS JOIN node AS target ON target.id = named.value
    CROSS JOIN reference AS r ON r.target = target.seq
    WHERE ${every(among('r.role', condition.roles))}
  )`;
}
