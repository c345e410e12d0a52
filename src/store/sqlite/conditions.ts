/** What counts and who sees it, in SQL. Every condition names the alias of the row it is about. */
import { successionKinds } from '../../model/kinds.js';
import type { Viewer } from '../../model/viewer.js';
import type { Scope } from '../store.js';
import { every, listOf, plain, sql } from './sql.js';
import type { Sql } from './sql.js';

/** The viewer may see the node, and whatever it names in a role. Costs the operator nothing. */
export function nodeVisible(viewer: Viewer, node: string): readonly Sql[] {
  if (viewer.all) return [];
  return [
    sql`NOT EXISTS (SELECT 1 FROM guard WHERE guard.node = ${plain(node)}.seq AND guard.audience NOT IN ${shown(viewer)})`,
  ];
}

/** The viewer may see the tie and both its ends. */
export function tieVisible(viewer: Viewer, tie: string, ends: readonly string[]): readonly Sql[] {
  if (viewer.all) return [];
  const audience = plain(`${tie}.audience`);
  return [
    sql`(${audience} IS NULL OR ${audience} IN ${shown(viewer)})`,
    ...ends.flatMap((end) => nodeVisible(viewer, end)),
  ];
}

/** The fact counts, as far as it itself goes. */
export function counts(scope: Scope, fact: string): readonly Sql[] {
  const conditions: Sql[] = [];
  if (scope.asOf !== null) {
    conditions.push(sql`${plain(fact)}.since_earliest <= ${scope.asOf}`);
    conditions.push(sql`${plain(fact)}.until_latest >= ${scope.asOf}`);
  }
  if (!scope.includeProposed) conditions.push(plain(`${fact}.when_asked = 0`));
  if (!scope.includeFiction) conditions.push(plain(`${fact}.fiction = 0`));
  return conditions;
}

/** The node counts and is seen. */
export function nodeMeets(viewer: Viewer, scope: Scope, node: string): readonly Sql[] {
  return [...counts(scope, node), ...nodeVisible(viewer, node)];
}

/**
 * The tie counts and is seen, and so do the ends named. On a date it counts within the lifetimes of its ends: being
 * present on a day is to be between two days, so asking it of all three equals asking it of the narrowed bounds. A
 * succession counts by its own dates alone.
 */
export function tieMeets(viewer: Viewer, scope: Scope, tie: string, ends: readonly string[]): readonly Sql[] {
  return [
    ...counts(scope, tie),
    ...ends.flatMap((end) => counts({ ...scope, asOf: null }, end)),
    ...lifetimes(scope, tie, ends),
    ...tieVisible(viewer, tie, ends),
  ];
}

/** The tie's ends, those named, live on the day; a succession does not ask it. */
export function lifetimes(scope: Scope, tie: string, ends: readonly string[]): readonly Sql[] {
  const { asOf } = scope;
  if (asOf === null) return [];
  const within = ends.flatMap((end) => [
    sql`${plain(end)}.since_earliest <= ${asOf}`,
    sql`${plain(end)}.until_latest >= ${asOf}`,
  ]);
  return within.length === 0
    ? []
    : [sql`(${plain(tie)}.kind IN ${listOf(successionKinds())} OR (${every(within)}))`];
}

/** `column` is one of these; without a list nothing is asked. */
export function among(column: string, values: Iterable<string> | undefined): readonly Sql[] {
  return values === undefined ? [] : [sql`${plain(column)} IN ${listOf(values)}`];
}

export function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? plain('') : sql`WHERE ${every(conditions)}`;
}

/** The audiences a viewer belongs to. */
function shown(viewer: Viewer): Sql {
  return sql`(SELECT audience FROM audience_member WHERE member IN ${listOf(viewer.audiences)})`;
}
