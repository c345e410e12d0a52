/** The columns of a node or tie, computed from its state; indexes and conditions use them, answers never do. */
import type { NodeContent, TieContent } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import { tieCost } from '../../model/contact.js';
import { isActorKind } from '../../model/kinds.js';
import { fold, sortKeyOf } from '../../model/text.js';
import { countsOnlyWhenAsked, daysOf } from '../../model/time.js';
import { joined, plain, sql } from './sql.js';
import type { Sql, SqlValue } from './sql.js';

type Columns = Readonly<Record<string, SqlValue>>;

/** All columns of `node` but `seq`. `audience` is the row of its own audience, null for everyone. */
export function nodeColumns(node: NodeContent, version: number, audience: number | null): Columns {
  return {
    id: node.id,
    kind: node.kind,
    actor: isActorKind(node.kind) ? 1 : 0,
    version,
    network: node.network,
    sort_key: sortKeyOf(node.name),
    since_day: node.since === 'UNKNOWN' ? null : (daysOf(node.since)?.earliest ?? null),
    ...factColumns(node),
    audience,
    state: JSON.stringify({ ...node, version }),
  };
}

/** All columns of `tie` but `seq`. */
export function tieColumns(
  tie: TieContent,
  version: number,
  ends: { readonly from: number; readonly to: number },
  audience: number | null,
): Columns {
  return {
    id: tie.id,
    kind: tie.kind,
    from_node: ends.from,
    to_node: ends.to,
    version,
    network: tie.network,
    cost: tieCost(tie.kind, tie.strength),
    ...factColumns(tie),
    audience,
    state: JSON.stringify({ ...tie, version }),
  };
}

/** The folded names of a node, without repetition: its name and each alternative. */
export function foldedNames(node: NodeContent): readonly string[] {
  const names = [node.name, ...node.alternativeNames.map((alternative) => alternative.name)];
  return [...new Set(names.map(fold))].filter((name) => name !== '');
}

export function insertInto(table: 'node' | 'tie', columns: Columns): Sql {
  const names = plain(Object.keys(columns).join(', '));
  const values = joined(
    Object.values(columns).map((value) => sql`${value}`),
    ', ',
  );
  return sql`INSERT INTO ${plain(table)} (${names}) VALUES (${values})`;
}

export function updateOf(table: 'node' | 'tie', seq: number, columns: Columns): Sql {
  const settings = joined(
    Object.entries(columns).map(([name, value]) => sql`${plain(name)} = ${value}`),
    ', ',
  );
  return sql`UPDATE ${plain(table)} SET ${settings} WHERE seq = ${seq}`;
}

function factColumns(fact: NodeContent | TieContent): Columns {
  const bounds = factBounds(fact);
  return {
    since_earliest: bounds.sinceEarliest,
    since_latest: bounds.sinceLatest,
    until_earliest: bounds.untilEarliest,
    until_latest: bounds.untilLatest,
    when_asked: countsOnlyWhenAsked(fact.modality, fact.since) ? 1 : 0,
    fiction: fact.fiction ? 1 : 0,
  };
}
