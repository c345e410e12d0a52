/** Properties in SQL: where in a stored state their comparable part lies, and conditions on it. */
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import { comparablePart, filterableNodeProperty, filterableTieProperty } from '../properties.js';
import type { PropertyFilter } from '../store.js';
import { listOf, plain, sql } from './sql.js';
import type { Sql, SqlValue } from './sql.js';

/** The comparable part of a property of the row `alias`, as indexes have it; booleans are 0 and 1. Names are the ontology's. */
export function comparableColumn(alias: string, name: string, declared: PropertyDeclaration): string {
  const part = comparablePart(declared);
  const path = `$.properties.${name}${part === null ? '' : `.${part}`}`;
  return `json_extract(${alias === '' ? '' : `${alias}.`}state, '${path}')`;
}

/** A condition on a property of the node or tie `alias`. A list meets it when one of its items does. */
export function meets(filter: PropertyFilter, of: 'NODE' | 'TIE', alias: string): Sql {
  const declared =
    of === 'NODE' ? filterableNodeProperty(filter.property) : filterableTieProperty(filter.property);
  if (filter.op === 'MISSING') {
    return plain(`json_extract(${alias}.state, '$.properties.${filter.property}') IS NULL`);
  }
  if (declared.list !== true)
    return compared(plain(comparableColumn(alias, filter.property, declared)), filter);
  const part = comparablePart(declared);
  const item = plain(part === null ? 'item.value' : `json_extract(item.value, '$.${part}')`);
  const items = plain(`json_each(${alias}.state, '$.properties.${filter.property}') AS item`);
  return sql`EXISTS (SELECT 1 FROM ${items} WHERE ${compared(item, filter)})`;
}

function compared(left: Sql, filter: Exclude<PropertyFilter, { readonly op: 'MISSING' }>): Sql {
  if (filter.op === 'IN') return sql`${left} IN ${listOf(filter.values)}`;
  const bound: SqlValue = filter.value;
  return filter.op === 'AT_LEAST' ? sql`${left} >= ${bound}` : sql`${left} <= ${bound}`;
}
