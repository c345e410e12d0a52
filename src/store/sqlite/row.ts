/** The rows of nodes and ties: columns computed from their states, which indexes and conditions use and answers never do. */
import type { NodeContent, TieContent } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import { tieCost } from '../../model/contact.js';
import { isActorKind } from '../../model/kinds.js';
import { fold, sortKeyOf } from '../../model/text.js';
import { countsOnlyWhenAsked, daysOf } from '../../model/time.js';
import type { NodeReplacement, TieReplacement } from './replacement.js';
import type { Sql, SqlValue } from './sql.js';

/** All columns of `node` but `seq`, in the order of `nodeValues`. */
const nodeColumns: readonly string[] = [
  'id',
  'kind',
  'actor',
  'version',
  'network',
  'sort_key',
  'since_day',
  'since_earliest',
  'since_latest',
  'until_earliest',
  'until_latest',
  'when_asked',
  'fiction',
  'audience',
  'state',
];

/** All columns of `tie` but `seq`, in the order of `tieValues`. */
const tieColumns: readonly string[] = [
  'id',
  'kind',
  'from_node',
  'to_node',
  'version',
  'network',
  'cost',
  'since_earliest',
  'since_latest',
  'until_earliest',
  'until_latest',
  'when_asked',
  'fiction',
  'audience',
  'state',
];

// Composed once: a load runs each of them for every row.
const insertNodeText = insertInto('node', nodeColumns);
const updateNodeText = updateOf('node', nodeColumns);
const insertTieText = insertInto('tie', tieColumns);
const updateTieText = updateOf('tie', tieColumns);

/** Puts a node in its table, in the row of what it replaces where there is one. `audience` is null for everyone. */
export function nodeRow({ before, content, version, text }: NodeReplacement, audience: number | null): Sql {
  const values: SqlValue[] = [
    content.id,
    content.kind,
    isActorKind(content.kind) ? 1 : 0,
    version,
    content.network,
    sortKeyOf(content.name),
    content.since === 'UNKNOWN' ? null : (daysOf(content.since)?.earliest ?? null),
    ...factValues(content),
    audience,
    text,
  ];
  return before === null
    ? { text: insertNodeText, values }
    : { text: updateNodeText, values: [...values, before.seq] };
}

/** Puts a tie in its table, likewise. */
export function tieRow(
  { before, content, version, text }: TieReplacement,
  ends: { readonly from: number; readonly to: number },
  audience: number | null,
): Sql {
  const values: SqlValue[] = [
    content.id,
    content.kind,
    ends.from,
    ends.to,
    version,
    content.network,
    tieCost(content.kind, content.strength),
    ...factValues(content),
    audience,
    text,
  ];
  return before === null
    ? { text: insertTieText, values }
    : { text: updateTieText, values: [...values, before.seq] };
}

/** The folded names of a node, without repetition: its name and each alternative. */
export function foldedNames(node: NodeContent): readonly string[] {
  const names = [node.name, ...node.alternativeNames.map((alternative) => alternative.name)];
  return [...new Set(names.map(fold))].filter((name) => name !== '');
}

function insertInto(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function updateOf(table: string, columns: readonly string[]): string {
  return `UPDATE ${table} SET ${columns.map((name) => `${name} = ?`).join(', ')} WHERE seq = ?`;
}

function factValues(fact: NodeContent | TieContent): readonly number[] {
  const bounds = factBounds(fact);
  return [
    bounds.sinceEarliest,
    bounds.sinceLatest,
    bounds.untilEarliest,
    bounds.untilLatest,
    countsOnlyWhenAsked(fact.modality, fact.since) ? 1 : 0,
    fact.fiction ? 1 : 0,
  ];
}
