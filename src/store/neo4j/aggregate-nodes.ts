/** Counts and sums over the nodes that meet a query, by group. */
import { compareText } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { filterableNodeProperty, summableProperty } from '../properties.js';
import type { Group, Grouping, NodeQuery } from '../store.js';
import { among, comparable, tieMeets } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, quoted, where } from './cypher.js';
import type { Cypher } from './cypher.js';
import { nodesThatMeet } from './find-nodes.js';
import { comparableName, tieTypes, typesOfRoles } from './graph-names.js';
import { numberIn, valueIn } from './row.js';
import type { Row } from './row.js';

export async function aggregateNodes(
  run: Run,
  viewer: Viewer,
  query: NodeQuery,
  grouping: Grouping,
): Promise<readonly Group[]> {
  const met = nodesThatMeet(viewer, query);
  const { amount, currency } = summed(grouping.sum);
  const rows =
    met === null
      ? []
      : await run(cypher`
          ${met}
          WITH n, ${keysOf(viewer, query, grouping)} AS keys
          UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key
          WITH key, ${currency} AS currency, ${amount} AS amount
          RETURN key, currency, count(*) AS count, count(amount) AS summed, sum(amount) AS sum`);
  if (rows.length === 0 && grouping.by.key === 'NONE') {
    return [{ key: null, count: 0, sum: null, currency: null }];
  }
  return rows.map(groupIn).sort(compareGroups);
}

/** The list of distinct keys of `n`. */
function keysOf(viewer: Viewer, query: NodeQuery, grouping: Grouping): Cypher {
  const { by } = grouping;
  switch (by.key) {
    case 'NONE':
      return plain('[null]');
    case 'KIND':
      return plain('[n.kind]');
    case 'YEAR':
      return plain('[n._sinceYear]');
    case 'PROPERTY': {
      const value = comparable('n', by.property);
      if (filterableNodeProperty(by.property).list !== true) return cypher`[${value}]`;
      return cypher`COLLECT { UNWIND coalesce(${value}, []) AS item RETURN DISTINCT item }`;
    }
    case 'TIE': {
      const types = tieTypes(by.kinds);
      if (types.length === 0) return plain('[null]');
      const left = plain(by.direction === 'IN' ? '<-' : '-');
      const right = plain(by.direction === 'OUT' ? '->' : '-');
      const conditions = where([
        ...among('far.kind', by.otherKinds),
        ...tieMeets(viewer, query.scope, 't', ['far']),
      ]);
      return cypher`COLLECT { MATCH (n)${left}[t${anyOf(types)}]${right}(far:Node) ${conditions} RETURN DISTINCT far.id }`;
    }
    case 'ROLE': {
      const types = typesOfRoles([by.role]);
      if (types.length === 0) return plain('[null]');
      return cypher`COLLECT { MATCH (n)-[${anyOf(types)}]->(named:Node) RETURN DISTINCT named.id }`;
    }
  }
}

function summed(property: string | undefined): { readonly amount: Cypher; readonly currency: Cypher } {
  if (property === undefined) return { amount: plain('null'), currency: plain('null') };
  const declared = summableProperty(property);
  return {
    amount: plain(`n.${quoted(comparableName(property, declared))}`),
    currency: plain(declared.type === 'money' ? `n.${quoted(`${property}Currency`)}` : 'null'),
  };
}

function groupIn(row: Row): Group {
  const currency = valueIn(row, 'currency');
  return {
    key: valueIn(row, 'key'),
    count: numberIn(row, 'count'),
    sum: numberIn(row, 'summed') === 0 ? null : numberIn(row, 'sum'),
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
