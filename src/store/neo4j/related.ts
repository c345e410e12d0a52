/** The ties and records of many actors at once: one statement, with a page and a total for each. */
import type { NodeState, TieState } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import type { PageRequest } from '../../model/page.js';
import type { Viewer } from '../../model/viewer.js';
import type { RecordsOfQuery, Related, TiesAmongQuery, TiesOfQuery } from '../store.js';
import { among, counts, lifetimes, meets, nodeMeets, tieMeets, tieVisible } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, where } from './cypher.js';
import type { Cypher } from './cypher.js';
import { tieTypes, typesOfRoles } from './graph-names.js';
import { beyond, orderTerms, pageOf } from './ordering.js';
import type { Ordering } from './ordering.js';
import { nodeIn, numberIn, rowsIn, textIn, tieIn } from './row.js';
import type { Row } from './row.js';

export async function tiesOf(
  run: Run,
  viewer: Viewer,
  query: TiesOfQuery,
): Promise<ReadonlyMap<NodeId, Related<TieState>>> {
  const { scope } = query;
  const types = tieTypes(query.kinds);
  if (types.length === 0) return byOwner(query.actors, [], query.page, tieIn);
  const left = plain(query.direction === 'IN' ? '<-' : '-');
  const right = plain(query.direction === 'OUT' ? '->' : '-');
  // Matched without a direction, a tie from an actor to itself comes once.
  const listed = cypher`
    MATCH (owner)${left}[item${anyOf(types)}]${right}(far:Node)
    ${where([
      ...counts(scope, 'item'),
      ...counts({ ...scope, asOf: null }, 'far'),
      ...lifetimes(scope, 'item', ['owner', 'far']),
      ...(query.where ?? []).map((filter) => meets(filter, 'TIE', 'item')),
      ...among('far.kind', query.otherKinds),
      ...tieVisible(viewer, 'item', ['far']),
    ])}
    WITH item, far._sortKey AS value`;
  const rows = await run(
    pages({
      owners: query.actors,
      conditions: nodeMeets(viewer, { ...scope, asOf: null }, 'owner'),
      listed,
      nullable: false,
      page: query.page,
    }),
  );
  return byOwner(query.actors, rows, query.page, tieIn);
}

export async function recordsOf(
  run: Run,
  viewer: Viewer,
  query: RecordsOfQuery,
): Promise<ReadonlyMap<NodeId, Related<NodeState>>> {
  const types = typesOfRoles(query.roles);
  if (types.length === 0) return byOwner(query.nodes, [], query.page, nodeIn);
  const listed = cypher`
    MATCH (owner)<-[${anyOf(types)}]-(item:Node)
    ${where([...among('item.kind', query.kinds), ...nodeMeets(viewer, query.scope, 'item')])}
    WITH DISTINCT item, item._sinceDay AS value`;
  const rows = await run(
    pages({ owners: query.nodes, conditions: [], listed, nullable: true, page: query.page }),
  );
  return byOwner(query.nodes, rows, query.page, nodeIn);
}

export async function tiesAmong(
  run: Run,
  viewer: Viewer,
  query: TiesAmongQuery,
): Promise<readonly TieState[]> {
  const types = tieTypes(query.kinds);
  if (types.length === 0) return [];
  const ids = [...new Set(query.actors)];
  const rows = await run(cypher`
    MATCH (actor:Node)
    ${where([cypher`actor.id IN ${ids}`, ...nodeMeets(viewer, { ...query.scope, asOf: null }, 'actor')])}
    WITH collect(actor) AS actors
    UNWIND actors AS a
    MATCH (a)-[t${anyOf(types)}]->(b:Node)
    ${where([
      plain('b IN actors'),
      ...tieMeets(viewer, query.scope, 't', []),
      ...lifetimes(query.scope, 't', ['a', 'b']),
    ])}
    WITH t ORDER BY t.id LIMIT ${query.limit}
    RETURN t._state AS state`);
  return rows.map(tieIn);
}

interface Listing {
  readonly owners: readonly NodeId[];
  /** On `owner`. */
  readonly conditions: readonly Cypher[];
  /** Clauses that take `owner` and yield `item` and `value`. */
  readonly listed: Cypher;
  readonly nullable: boolean;
  readonly page: PageRequest;
}

/** One row per owner, with the total and one item more than the page's size where there are more. */
function pages(listing: Listing): Cypher {
  const order: Ordering = {
    value: plain('value'),
    id: plain('item.id'),
    descending: false,
    nullable: listing.nullable,
  };
  const entry: Ordering = { ...order, value: plain('entry.value'), id: plain('entry.item.id') };
  const { page } = listing;
  return cypher`
    MATCH (owner:Node)
    ${where([cypher`owner.id IN ${[...new Set(listing.owners)]}`, ...listing.conditions])}
    CALL (owner) {
      ${listing.listed}
      ORDER BY ${orderTerms(order, page.direction)}
      WITH collect({ item: item, value: value }) AS listed
      RETURN size(listed) AS total,
        [entry IN listed ${where(beyond(entry, page))} | entry][..${page.size + 1}] AS page
    }
    RETURN owner.id AS owner, total,
      [entry IN page | { state: entry.item._state, id: entry.item.id, value: entry.value }] AS page`;
}

function byOwner<Item>(
  owners: readonly NodeId[],
  rows: readonly Row[],
  page: PageRequest,
  read: (row: Row) => Item,
): ReadonlyMap<NodeId, Related<Item>> {
  const found = new Map(rows.map((row) => [textIn(row, 'owner'), row]));
  return new Map(
    owners.map((owner) => {
      const row = found.get(owner);
      if (row === undefined) return [owner, { items: [], more: false, total: 0 }];
      return [owner, { ...pageOf(rowsIn(row, 'page'), page, read), total: numberIn(row, 'total') }];
    }),
  );
}
