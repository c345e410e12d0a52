/** Counts and sums over the nodes that meet a query, by group. */
import { compareText } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { comparablePart, filterableNodeProperty, summableProperty } from '../properties.js';
import type { Group, Grouping, NodeQuery } from '../store.js';
import { among, tieMeets, where } from './conditions.js';
import { numberIn, valueIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { nodeConditions } from './find-nodes.js';
import { comparableColumn } from './property-sql.js';
import { every, nothing, plain, sql } from './sql.js';
import type { Sql } from './sql.js';

export function aggregateNodes(
  connection: Connection,
  viewer: Viewer,
  query: NodeQuery,
  grouping: Grouping,
): readonly Group[] {
  const { key, join } = groupBy(viewer, query, grouping);
  const { sum, currency } = summed(grouping.sum);
  const rows = connection.all(sql`
    WITH met AS MATERIALIZED (
      SELECT n.seq, n.kind, n.since_day, n.state FROM node AS n ${where(nodeConditions(viewer, query, 'n'))}
    )
    SELECT key, currency, count(*) AS count, sum(amount) AS sum
    FROM (SELECT ${key} AS key, ${currency} AS currency, ${sum} AS amount FROM met AS m ${join})
    GROUP BY key, currency`);
  if (rows.length === 0 && grouping.by.key === 'NONE') {
    return [{ key: null, count: 0, sum: null, currency: null }];
  }
  return rows.map(groupIn).sort(compareGroups);
}

function groupBy(
  viewer: Viewer,
  query: NodeQuery,
  grouping: Grouping,
): { readonly key: Sql; readonly join: Sql } {
  const { by } = grouping;
  switch (by.key) {
    case 'NONE':
      return { key: plain('NULL'), join: nothing };
    case 'KIND':
      return { key: plain('m.kind'), join: nothing };
    case 'YEAR':
      return {
        key: plain("CAST(strftime('%Y', m.since_day * 86400, 'unixepoch') AS INTEGER)"),
        join: nothing,
      };
    case 'PROPERTY': {
      const declared = filterableNodeProperty(by.property);
      if (declared.list !== true) {
        return { key: plain(comparableColumn('m', by.property, declared)), join: nothing };
      }
      const part = comparablePart(declared);
      const item = plain(part === null ? 'item.value' : `json_extract(item.value, '$.${part}')`);
      return {
        key: plain('k.key'),
        join: sql`LEFT JOIN (
          SELECT DISTINCT m.seq AS near, ${item} AS key
          FROM met AS m, json_each(m.state, ${`$.properties.${by.property}`}) AS item
        ) AS k ON k.near = m.seq`,
      };
    }
    case 'TIE': {
      const near = plain(by.direction === 'OUT' ? 'from_node' : 'to_node');
      const far = plain(by.direction === 'OUT' ? 'to_node' : 'from_node');
      return {
        key: plain('k.key'),
        join: sql`LEFT JOIN (
          SELECT DISTINCT m.seq AS near, far.id AS key
          FROM met AS m
          CROSS JOIN tie AS t ON t.${near} = m.seq
          CROSS JOIN node AS far ON far.seq = t.${far}
          WHERE ${every([
            ...among('t.kind', by.kinds),
            ...among('far.kind', by.otherKinds),
            ...tieMeets(viewer, query.scope, 't', ['far']),
          ])}
        ) AS k ON k.near = m.seq`,
      };
    }
    case 'ROLE':
      return {
        key: plain('target.id'),
        join: sql`LEFT JOIN reference AS r ON r.node = m.seq AND r.role = ${by.role}
          LEFT JOIN node AS target ON target.seq = r.target`,
      };
  }
}

function summed(property: string | undefined): { readonly sum: Sql; readonly currency: Sql } {
  if (property === undefined) return { sum: plain('NULL'), currency: plain('NULL') };
  const declared = summableProperty(property);
  return {
    sum: plain(comparableColumn('m', property, declared)),
    currency: plain(
      declared.type === 'money' ? `json_extract(m.state, '$.properties.${property}.currency')` : 'NULL',
    ),
  };
}

function groupIn(row: Row): Group {
  const sum = valueIn(row, 'sum');
  const currency = valueIn(row, 'currency');
  return {
    key: valueIn(row, 'key'),
    count: numberIn(row, 'count'),
    sum: typeof sum === 'number' ? sum : null,
    currency: typeof currency === 'string' ? currency : null,
  };
}

function compareGroups(a: Group, b: Group): number {
  return compareKeys(a.key, b.key) || compareKeys(a.currency, b.currency);
}

/** Nulls last. */
function compareKeys(a: Group['key'], b: Group['key']): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
