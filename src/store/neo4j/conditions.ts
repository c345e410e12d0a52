/** What counts and who sees it, in Cypher. Every condition names the variable of the node or relationship it is about. */
import { filterableNodeProperty, filterableTieProperty } from '../properties.js';
import { successionKinds } from '../../model/kinds.js';
import type { Viewer } from '../../model/viewer.js';
import type { PropertyFilter, Scope } from '../store.js';
import { anyOf, cypher, plain, quoted } from './cypher.js';
import type { Cypher } from './cypher.js';
import { comparableName, roleTypes } from './graph-names.js';

/** The viewer may see the node, and whatever it names in a role, directly or not. Costs the operator nothing. */
export function nodeVisible(viewer: Viewer, node: string): readonly Cypher[] {
  if (viewer.all) return [];
  return [
    shown(viewer, node),
    cypher`NOT EXISTS { MATCH (${plain(node)})-[${anyOf(roleTypes)}*1..]->(named) WHERE NOT ${shown(viewer, 'named')} }`,
  ];
}

/** The viewer may see the tie and those of its ends that are named. */
export function tieVisible(viewer: Viewer, tie: string, ends: readonly string[]): readonly Cypher[] {
  if (viewer.all) return [];
  return [shown(viewer, tie), ...ends.flatMap((end) => nodeVisible(viewer, end))];
}

/** The fact counts, as far as it itself goes. */
export function counts(scope: Scope, fact: string): readonly Cypher[] {
  const conditions: Cypher[] = [];
  if (scope.asOf !== null) {
    conditions.push(cypher`${plain(fact)}._sinceEarliest <= ${scope.asOf}`);
    conditions.push(cypher`${plain(fact)}._untilLatest >= ${scope.asOf}`);
  }
  if (!scope.includeProposed) conditions.push(plain(`NOT ${fact}._whenAsked`));
  if (!scope.includeFiction) conditions.push(plain(`NOT ${fact}.fiction`));
  return conditions;
}

/** The node counts and is seen. */
export function nodeMeets(viewer: Viewer, scope: Scope, node: string): readonly Cypher[] {
  return [...counts(scope, node), ...nodeVisible(viewer, node)];
}

/**
 * The tie counts and is seen, and so do the ends named. On a date it counts within the lifetimes of its ends: being
 * present on a day is to be between two days, so asking it of all three equals asking it of the narrowed bounds. A
 * succession counts by its own dates alone.
 */
export function tieMeets(
  viewer: Viewer,
  scope: Scope,
  tie: string,
  ends: readonly string[],
): readonly Cypher[] {
  return [
    ...counts(scope, tie),
    ...ends.flatMap((end) => counts({ ...scope, asOf: null }, end)),
    ...lifetimes(scope, tie, ends),
    ...tieVisible(viewer, tie, ends),
  ];
}

/** The tie's ends, those named, live on the day; a succession does not ask it. */
export function lifetimes(scope: Scope, tie: string, ends: readonly string[]): readonly Cypher[] {
  const { asOf } = scope;
  if (asOf === null) return [];
  const within = ends.map(
    (end) => cypher`${plain(end)}._sinceEarliest <= ${asOf} AND ${plain(end)}._untilLatest >= ${asOf}`,
  );
  const succession = cypher`type(${plain(tie)}) IN ${successionKinds()}`;
  return within.map((one) => cypher`(${succession} OR ${one})`);
}

/** `expression` is one of these; without a list nothing is asked. */
export function among(expression: string, values: readonly string[] | undefined): readonly Cypher[] {
  return values === undefined ? [] : [cypher`${plain(expression)} IN ${values}`];
}

/** A condition on a property of a node or tie. A list meets it when one of its items does. */
export function meets(filter: PropertyFilter, of: 'NODE' | 'TIE', variable: string): Cypher {
  const declared =
    of === 'NODE' ? filterableNodeProperty(filter.property) : filterableTieProperty(filter.property);
  const property = plain(`${variable}.${quoted(comparableName(filter.property, declared))}`);
  if (filter.op === 'MISSING') return cypher`${property} IS NULL`;
  if (declared.list !== true) return compared(property, filter);
  return cypher`any(item IN ${property} WHERE ${compared(plain('item'), filter)})`;
}

/** The expression a property is sorted and grouped by; booleans are 0 and 1. */
export function comparable(variable: string, name: string): Cypher {
  const declared = filterableNodeProperty(name);
  const property = `${variable}.${quoted(comparableName(name, declared))}`;
  return plain(declared.type === 'boolean' && declared.list !== true ? `toInteger(${property})` : property);
}

function compared(left: Cypher, filter: Exclude<PropertyFilter, { readonly op: 'MISSING' }>): Cypher {
  if (filter.op === 'IN') return cypher`${left} IN ${filter.values}`;
  return filter.op === 'AT_LEAST' ? cypher`${left} >= ${filter.value}` : cypher`${left} <= ${filter.value}`;
}

/** The viewer is one of the fact's own audience. */
export function shown(viewer: Viewer, fact: string): Cypher {
  const audience = plain(`${fact}._audience`);
  return cypher`(${audience} IS NULL OR any(member IN ${audience} WHERE member IN ${[...viewer.audiences]}))`;
}
