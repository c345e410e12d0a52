/** Puts actors and records into their tables. */
import { checkNode, checkReference, checkTie } from '../../model/check.js';
import type { NodeContent, NodeState } from '../../model/entity.js';
import { isActorKind, nodeDeclaration } from '../../model/kinds.js';
import { invalidState, refusal } from '../judge.js';
import type { Known, NodeReplacement, Stored } from './replacement.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { comparableColumn } from './property-sql.js';
import { Refused } from './refused.js';
import { foldedNames, nodeRow } from './row.js';
import { plain, sql } from './sql.js';
import { nodeIn, tieIn } from './states.js';
import { audienceRow } from './visibility.js';

/** What nodes must meet by themselves; events and traversals also need an actor to stay one. */
export function checkNodes(nodes: readonly NodeReplacement[]): void {
  for (const { content, before } of nodes) {
    const problems = checkNode(content);
    if (problems.length > 0) throw new Refused(invalidState(content.id, problems));
    if (before !== null && isActorKind(before.state.kind) !== isActorKind(content.kind)) {
      const message = `${before.state.kind} cannot become ${content.kind}: one is an actor, the other a record`;
      throw new Refused(invalidState(content.id, [{ at: 'kind', message }]));
    }
  }
}

/**
 * Frees the unique values that changed and removed nodes held, so that within one change they can go from one to
 * another whatever the order of rows.
 */
export function releaseUnique(
  connection: Connection,
  nodes: readonly NodeReplacement[],
  removed: readonly Stored<NodeState>[],
): void {
  const changed = nodes.flatMap(({ before }) => (before === null ? [] : [before]));
  for (const { seq, state } of [...changed, ...removed]) {
    if (uniqueValues(state).length > 0) connection.run(sql`UPDATE node SET state = '{}' WHERE seq = ${seq}`);
  }
}

/** Inserts or updates the row of the node itself. */
export function putRow(connection: Connection, node: NodeReplacement): Known {
  const { before, content } = node;
  for (const { name, column, value } of uniqueValues(content)) {
    const [holder] = connection.all(sql`
      SELECT id FROM node WHERE kind = ${content.kind} AND ${plain(column)} = ${value} AND id <> ${content.id}`);
    if (holder === undefined) continue;
    const message = `${content.id}: ${name} ${String(value)} is taken by ${textIn(holder, 'id')}`;
    throw new Refused(refusal('TAKEN', content.id, message));
  }
  const put = connection.run(nodeRow(node, audienceRow(connection, content.audience)));
  return { seq: before?.seq ?? put, kind: content.kind };
}

/** Makes every name of the node findable. */
export function putNames(
  connection: Connection,
  { before, content }: NodeReplacement,
  known: ReadonlyMap<string, Known>,
): void {
  const names = foldedNames(content);
  if (before !== null && foldedNames(before.state).join('\n') === names.join('\n')) return;
  const node = seqOf(content.id, known, content.id);
  if (before !== null) removeNames(connection, node);
  for (const folded of names) {
    const row = connection.run(
      sql`INSERT INTO name (node, folded, length) VALUES (${node}, ${folded}, ${folded.length})`,
    );
    connection.run(sql`INSERT INTO name_text (rowid, folded) VALUES (${row}, ${folded})`);
  }
}

export function removeNames(connection: Connection, node: number): void {
  connection.run(sql`DELETE FROM name_text WHERE rowid IN (SELECT seq FROM name WHERE node = ${node})`);
  connection.run(sql`DELETE FROM name WHERE node = ${node}`);
}

/** Writes whom the node names in roles and which sources it cites. */
export function putReferences(
  connection: Connection,
  { before, content }: NodeReplacement,
  known: ReadonlyMap<string, Known>,
): void {
  const node = seqOf(content.id, known, content.id);
  if (before !== null) removeReferences(connection, node);
  for (const [role, ids] of Object.entries(content.references)) {
    for (const id of ids) {
      const target = seqOf(id, known, content.id);
      const problem = checkReference(content.kind, role, known.get(id)?.kind ?? '');
      if (problem !== null) {
        throw new Refused(invalidState(content.id, [{ at: `references.${role}`, message: problem }]));
      }
      connection.run(sql`INSERT INTO reference (node, role, target) VALUES (${node}, ${role}, ${target})`);
    }
  }
  for (const source of new Set(content.citations.map((citation) => citation.source))) {
    const cited = seqOf(source, known, content.id);
    connection.run(sql`INSERT INTO node_citation (node, source) VALUES (${node}, ${cited})`);
  }
}

export function removeReferences(connection: Connection, node: number): void {
  connection.run(sql`DELETE FROM reference WHERE node = ${node}`);
  connection.run(sql`DELETE FROM node_citation WHERE node = ${node}`);
}

/** A node that has become another kind must still fit the ties and records around it. */
export function checkSurroundings(connection: Connection, { before, content }: NodeReplacement): void {
  if (before === null || before.state.kind === content.kind) return;
  const ties = connection.all(sql`
    SELECT t.state, a.kind AS from_kind, b.kind AS to_kind FROM tie AS t
    JOIN node AS a ON a.seq = t.from_node
    JOIN node AS b ON b.seq = t.to_node
    WHERE t.from_node = ${before.seq} OR t.to_node = ${before.seq}`);
  for (const row of ties) {
    const tie = tieIn(row);
    const problems = checkTie(tie, textIn(row, 'from_kind'), textIn(row, 'to_kind'));
    if (problems.length > 0) throw new Refused(invalidState(tie.id, problems));
  }
  const naming = connection.all(sql`
    SELECT n.state, r.role FROM reference AS r JOIN node AS n ON n.seq = r.node WHERE r.target = ${before.seq}`);
  for (const row of naming) {
    const role = textIn(row, 'role');
    const record = nodeIn(row);
    const message = checkReference(record.kind, role, content.kind);
    if (message !== null) throw new Refused(invalidState(record.id, [{ at: `references.${role}`, message }]));
  }
}

/** The row of a node that `subject` names. */
export function seqOf(id: string, known: ReadonlyMap<string, Known>, subject: string): number {
  const found = known.get(id);
  if (found !== undefined) return found.seq;
  throw new Refused(refusal('MISSING_REFERENCE', subject, `${subject} names ${id}, which is not stored`));
}

function uniqueValues(
  node: NodeContent,
): readonly { readonly name: string; readonly column: string; readonly value: string | number }[] {
  return Object.entries(nodeDeclaration(node.kind).properties).flatMap(([name, declared]) => {
    const value = node.properties[name];
    if (declared.unique !== true || (typeof value !== 'string' && typeof value !== 'number')) return [];
    return [{ name, column: comparableColumn('', name, declared), value }];
  });
}
