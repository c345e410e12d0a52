/** Keyset pages in Cypher: the order (value, id) with nulls last, and where a page begins. */
import type { Page, PageRequest } from '../../model/page.js';
import type { SortBy } from '../store.js';
import { comparable } from './conditions.js';
import { cypher, nothing, plain } from './cypher.js';
import type { Cypher } from './cypher.js';
import { textIn, valueIn } from './row.js';
import type { Row } from './row.js';

export interface Ordering {
  readonly value: Cypher;
  readonly id: Cypher;
  readonly descending: boolean;
  /** Whether the value can be null. */
  readonly nullable: boolean;
}

/** How a list of nodes `variable` is ordered. */
export function orderingOf(sort: SortBy, variable: string): Ordering {
  const shared = { id: plain(`${variable}.id`), descending: sort.descending === true };
  switch (sort.by) {
    case 'NAME':
      return { ...shared, value: plain(`${variable}._sortKey`), nullable: false };
    case 'SINCE':
      return { ...shared, value: plain(`${variable}._sinceDay`), nullable: true };
    case 'PROPERTY':
      return { ...shared, value: comparable(variable, sort.property), nullable: true };
  }
}

/** The `ORDER BY` terms of a page taken in this direction; ids ascend among equal values, whichever way values go. */
export function orderTerms(ordering: Ordering, direction: PageRequest['direction']): Cypher {
  const { value, id, descending, nullable } = ordering;
  const backward = direction === 'BACKWARD';
  const nulls = nullable ? cypher`${value} IS NULL ${plain(backward ? 'DESC' : 'ASC')}, ` : nothing;
  const valueWay = plain(descending === backward ? 'ASC' : 'DESC');
  return cypher`${nulls}${value} ${valueWay}, ${id} ${plain(backward ? 'DESC' : 'ASC')}`;
}

/** The rows beyond the page's start; no condition where it starts at the list's end. */
export function beyond(ordering: Ordering, page: PageRequest): readonly Cypher[] {
  if (page.from === null) return [];
  const backward = page.direction === 'BACKWARD';
  const { value, id, descending, nullable } = ordering;
  const { from } = page;
  const idBeyond = backward ? cypher`${id} < ${from.id}` : cypher`${id} > ${from.id}`;
  if (from.value === null) {
    // Nulls are last, so everything with a value lies before them.
    return [
      backward ? cypher`(${value} IS NOT NULL OR ${idBeyond})` : cypher`(${value} IS NULL AND ${idBeyond})`,
    ];
  }
  const valueBeyond =
    descending === backward ? cypher`${value} > ${from.value}` : cypher`${value} < ${from.value}`;
  const nulls = nullable && !backward ? cypher` OR ${value} IS NULL` : nothing;
  return [cypher`(${valueBeyond} OR (${value} = ${from.value} AND ${idBeyond})${nulls})`];
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
