/** Keyset pages in SQL: the order (value, id) with nulls last, and where a page begins. */
import type { Page, PageRequest, Place } from '../../model/page.js';
import type { SortBy } from '../store.js';
import { filterableNodeProperty } from '../properties.js';
import { comparableColumn } from './property-sql.js';
import { textIn, valueIn } from './connection.js';
import type { Row } from './connection.js';
import { plain, sql } from './sql.js';
import type { Sql } from './sql.js';

export interface Ordering {
  readonly value: Sql;
  readonly id: Sql;
  readonly descending: boolean;
  /** Whether the value can be null. */
  readonly nullable: boolean;
}

/** How a list of nodes `alias` is ordered. */
export function orderingOf(sort: SortBy, alias: string): Ordering {
  const shared = { id: plain(`${alias}.id`), descending: sort.descending === true };
  switch (sort.by) {
    case 'NAME':
      return { ...shared, value: plain(`${alias}.sort_key`), nullable: false };
    case 'SINCE':
      return { ...shared, value: plain(`${alias}.since_day`), nullable: true };
    case 'PROPERTY': {
      const column = comparableColumn(alias, sort.property, filterableNodeProperty(sort.property));
      return { ...shared, value: plain(column), nullable: true };
    }
  }
}

/** The `ORDER BY` terms of a page taken in this direction; ids ascend among equal values, whichever way values go. */
export function orderTerms(ordering: Ordering, direction: PageRequest['direction']): Sql {
  const { value, id, descending, nullable } = ordering;
  const backward = direction === 'BACKWARD';
  const valueWay = plain(descending !== backward ? 'DESC' : 'ASC');
  const nulls = plain(nullable ? (backward ? ' NULLS FIRST' : ' NULLS LAST') : '');
  return sql`${value} ${valueWay}${nulls}, ${id} ${plain(backward ? 'DESC' : 'ASC')}`;
}

/** The rows beyond the page's start; no condition where it starts at the list's end. */
export function beyond(ordering: Ordering, page: PageRequest): readonly Sql[] {
  if (page.from === null) return [];
  const backward = page.direction === 'BACKWARD';
  const { value, id, descending, nullable } = ordering;
  const from: Place = page.from;
  const idBeyond = backward ? sql`${id} < ${from.id}` : sql`${id} > ${from.id}`;
  if (from.value === null) {
    // Nulls are last, so everything with a value lies before them.
    return [backward ? sql`(${value} IS NOT NULL OR ${idBeyond})` : sql`(${value} IS NULL AND ${idBeyond})`];
  }
  const greater = descending === backward;
  if (!nullable && !descending) {
    return [
      greater
        ? sql`(${value}, ${id}) > (${from.value}, ${from.id})`
        : sql`(${value}, ${id}) < (${from.value}, ${from.id})`,
    ];
  }
  const valueBeyond = greater ? sql`${value} > ${from.value}` : sql`${value} < ${from.value}`;
  const nulls = plain(nullable && !backward ? ` OR ${value.text} IS NULL` : '');
  return [sql`(${valueBeyond} OR (${value} = ${from.value} AND ${idBeyond})${nulls})`];
}

/** A page out of rows with `value` and `id`, one more than its size where there are more, in the order they were taken. */
export function pageOf<Item>(
  rows: readonly Row[],
  request: PageRequest,
  read: (row: Row) => Item,
): Page<Item> {
  const items = rows.slice(0, request.size).map((row) => ({
    item: read(row),
    place: { value: valueIn(row, 'value'), id: textIn(row, 'id') },
  }));
  if (request.direction === 'BACKWARD') items.reverse();
  return { items, more: rows.length > request.size };
}
