/** The ties and records of many actors at once: one statement, with a page and a total for each. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { PageRequest } from '../../model/page.js';
import type { Viewer } from '../../model/viewer.js';
import type { RecordsOfQuery, Related, TiesAmongQuery, TiesOfQuery } from '../store.js';
import { among, counts, lifetimes, nodeMeets, tieMeets, tieVisible, where } from './conditions.js';
import { grouped, numberIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { beyond, orderTerms, pageOf } from './ordering.js';
import type { Ordering } from './ordering.js';
import { meets } from './property-sql.js';
import { every, joined, plain, sql } from './sql.js';
import type { Sql } from './sql.js';
import { nodeIn, tieIn } from './states.js';

export function tiesOf(
  connection: Connection,
  viewer: Viewer,
  query: TiesOfQuery,
): ReadonlyMap<NodeId, Related<TieState>> {
  const { scope } = query;
  const side = (near: string, far: string, extra: readonly Sql[]): Sql => sql`
    SELECT a.id AS owner, t.seq AS seq, t.id AS id, far.sort_key AS value
    FROM owner AS a
    CROSS JOIN tie AS t ON t.${plain(near)} = a.seq
    CROSS JOIN node AS far ON far.seq = t.${plain(far)}
    WHERE ${every([
      ...extra,
      ...among('t.kind', query.kinds),
      ...(query.where ?? []).map((filter) => meets(filter, 'TIE', 't')),
      ...counts(scope, 't'),
      ...counts({ ...scope, asOf: null }, 'far'),
      ...lifetimes(scope, 't', ['a', 'far']),
      ...tieVisible(viewer, 't', ['far']),
      ...among('far.kind', query.otherKinds),
    ])}`;
  const out = side('from_node', 'to_node', []);
  const into = side('to_node', 'from_node', []);
  // With both directions a tie from an actor to itself would come twice.
  const both = [out, side('to_node', 'from_node', [plain('t.from_node <> t.to_node')])];
  const listed =
    query.direction === 'BOTH' ? joined(both, ' UNION ALL ') : query.direction === 'OUT' ? out : into;
  const owners = sql`
    SELECT a.seq, a.id, a.since_earliest, a.until_latest
    FROM json_each(${JSON.stringify([...new Set(query.actors)])}) AS asked
    CROSS JOIN node AS a ON a.id = asked.value
    ${where(nodeMeets(viewer, { ...scope, asOf: null }, 'a'))}`;
  const rows = pagesOf(connection, { owners, listed, table: 'tie', nullable: false, page: query.page });
  return byOwner(query.actors, rows, query.page, tieIn);
}

export function recordsOf(
  connection: Connection,
  viewer: Viewer,
  query: RecordsOfQuery,
): ReadonlyMap<NodeId, Related<NodeState>> {
  const owners = sql`
    SELECT a.seq, a.id FROM json_each(${JSON.stringify([...new Set(query.nodes)])}) AS asked
    CROSS JOIN node AS a ON a.id = asked.value`;
  const listed = sql`
    SELECT DISTINCT a.id AS owner, n.seq AS seq, n.id AS id, n.since_day AS value
    FROM owner AS a
    CROSS JOIN reference AS r ON r.target = a.seq
    CROSS JOIN node AS n ON n.seq = r.node
    WHERE ${every([
      ...among('r.role', query.roles),
      ...among('n.kind', query.kinds),
      ...nodeMeets(viewer, query.scope, 'n'),
    ])}`;
  const rows = pagesOf(connection, { owners, listed, table: 'node', nullable: true, page: query.page });
  return byOwner(query.nodes, rows, query.page, nodeIn);
}

export function tiesAmong(
  connection: Connection,
  viewer: Viewer,
  query: TiesAmongQuery,
): readonly TieState[] {
  const { scope } = query;
  const rows = connection.all(sql`
    WITH member AS MATERIALIZED (
      SELECT a.seq, a.since_earliest, a.until_latest
      FROM json_each(${JSON.stringify([...new Set(query.actors)])}) AS asked
      CROSS JOIN node AS a ON a.id = asked.value
      ${where(nodeMeets(viewer, { ...scope, asOf: null }, 'a'))}
    )
    SELECT t.state FROM member AS a
    CROSS JOIN tie AS t ON t.from_node = a.seq
    CROSS JOIN member AS b ON b.seq = t.to_node
    ${where([
      ...among('t.kind', query.kinds),
      ...tieMeets(viewer, scope, 't', []),
      ...lifetimes(scope, 't', ['a', 'b']),
    ])}
    ORDER BY t.id
    LIMIT ${query.limit}`);
  return rows.map(tieIn);
}

interface Listing {
  /** Yields `seq` and `id` of those asked about; `listed` knows them as `owner`. */
  readonly owners: Sql;
  /** Yields `owner`, `seq`, `id` and `value`. */
  readonly listed: Sql;
  readonly table: 'tie' | 'node';
  readonly nullable: boolean;
  readonly page: PageRequest;
}

/** Rows of one page per owner, and one row without state for an owner whose page is empty though its list is not. */
function pagesOf(connection: Connection, listing: Listing): readonly Row[] {
  const ordering: Ordering = {
    value: plain('value'),
    id: plain('id'),
    descending: false,
    nullable: listing.nullable,
  };
  const terms = orderTerms(ordering, listing.page.direction);
  return connection.all(sql`
    WITH owner AS MATERIALIZED (${listing.owners}),
    listed AS MATERIALIZED (${listing.listed}),
    total AS (SELECT owner, count(*) AS total FROM listed GROUP BY owner),
    ranked AS (
      SELECT owner, seq, id, value, row_number() OVER (PARTITION BY owner ORDER BY ${terms}) AS rank
      FROM listed WHERE ${every(beyond(ordering, listing.page))}
    )
    SELECT total.owner, total.total, page.id, page.value, item.state
    FROM total
    LEFT JOIN ranked AS page ON page.owner = total.owner AND page.rank <= ${listing.page.size + 1}
    LEFT JOIN ${plain(listing.table)} AS item ON item.seq = page.seq
    ORDER BY total.owner, page.rank`);
}

function byOwner<Item>(
  owners: readonly NodeId[],
  rows: readonly Row[],
  page: PageRequest,
  read: (row: Row) => Item,
): ReadonlyMap<NodeId, Related<Item>> {
  const groups = grouped(rows, 'owner');
  return new Map(
    owners.map((owner) => {
      const own = groups.get(owner) ?? [];
      const [first] = own;
      const total = first === undefined ? 0 : numberIn(first, 'total');
      const listed = own.filter((row) => row['state'] !== null);
      return [owner, { ...pageOf(listed, page, read), total }];
    }),
  );
}
