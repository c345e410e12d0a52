/** Writes the states of a change. What does not fit is thrown as `Refused`, whatever has been written by then. */
import type { NodeContent } from '../../model/entity.js';
import { refusal, sameContent } from '../judge.js';
import type { Changed } from '../judge.js';
import { applyAlerts } from './alert-rows.js';
import type { GivenWrite } from './change-text.js';
import { versioned } from './change-text.js';
import { numberIn, textIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { applyJobs } from './job-rows.js';
import {
  checkNodes,
  checkSurroundings,
  putNames,
  putReferences,
  putRow,
  releaseUnique,
} from './node-rows.js';
import { removeNodes } from './node-removal.js';
import { Refused } from './refused.js';
import type { Known, NodeReplacement, Replacement, Stored, TieReplacement } from './replacement.js';
import { listOf, plain, sql } from './sql.js';
import { nodeIn, tieIn } from './states.js';
import { putTie, removeTie } from './tie-rows.js';
import { guardAnew } from './visibility.js';

/** What changed, with its states as JSON: the log holds the very texts that are stored. */
export interface Applied {
  readonly changed: Changed;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed, in the order of the log: nodes, ties, removed ties, removed nodes, jobs, decisions about alerts. */
export function applyChange(
  connection: Connection,
  { change, nodeTexts, tieTexts }: Pick<GivenWrite, 'change' | 'nodeTexts' | 'tieTexts'>,
): readonly Applied[] {
  const storedNodes = stored(connection, 'node', idsOf(change.nodes, change.removedNodes), nodeIn);
  const storedTies = stored(connection, 'tie', idsOf(change.ties, change.removedTies), tieIn);
  const removedNodes = toRemove('actor or record', change.removedNodes, storedNodes);
  const removedTies = toRemove('tie', change.removedTies, storedTies);
  const nodes: readonly NodeReplacement[] = differing(change.nodes, nodeTexts, storedNodes);
  const ties: readonly TieReplacement[] = differing(change.ties, tieTexts, storedTies);

  checkNodes(nodes);
  releaseUnique(connection, nodes, removedNodes);
  const known = new Map<string, Known>();
  for (const node of nodes) known.set(node.content.id, putRow(connection, node));
  addMentioned(connection, mentioned(nodes, ties), new Set(change.removedNodes), known);
  for (const node of nodes) {
    putNames(connection, node, known);
    putReferences(connection, node, known);
  }
  for (const tie of removedTies) removeTie(connection, tie.seq);
  for (const tie of ties) putTie(connection, tie, known);
  for (const node of nodes) checkSurroundings(connection, node);
  guardAnew(
    connection,
    nodes.filter(changesGuard).map((node) => known.get(node.content.id)?.seq ?? 0),
  );
  removeNodes(connection, removedNodes);

  return [
    ...nodes.map(({ before, content, version, text }): Applied => ({
      changed: { about: 'NODE', before: before?.state ?? null, after: { ...content, version } },
      before: before?.text ?? null,
      after: text,
    })),
    ...ties.map(({ before, content, version, text }): Applied => ({
      changed: { about: 'TIE', before: before?.state ?? null, after: { ...content, version } },
      before: before?.text ?? null,
      after: text,
    })),
    ...removedTies.map(({ state, text }): Applied => ({
      changed: { about: 'TIE', before: state, after: null },
      before: text,
      after: null,
    })),
    ...removedNodes.map(({ state, text }): Applied => ({
      changed: { about: 'NODE', before: state, after: null },
      before: text,
      after: null,
    })),
    ...[...applyJobs(connection, change), ...applyAlerts(connection, change)].map((changed): Applied => ({
      changed,
      before: changed.before === null ? null : JSON.stringify(changed.before),
      after: changed.after === null ? null : JSON.stringify(changed.after),
    })),
  ];
}

function idsOf(written: readonly { readonly id: string }[], removed: readonly string[]): readonly string[] {
  return [...written.map(({ id }) => id), ...removed];
}

function stored<State extends { readonly id: string }>(
  connection: Connection,
  table: 'node' | 'tie',
  ids: readonly string[],
  read: (row: Row) => State,
): ReadonlyMap<string, Stored<State>> {
  if (ids.length === 0) return new Map();
  const rows = connection.all(sql`SELECT seq, state FROM ${plain(table)} WHERE id IN ${listOf(ids)}`);
  return new Map(
    rows.map((row) => {
      const state = read(row);
      return [state.id, { seq: numberIn(row, 'seq'), state, text: textIn(row, 'state') }];
    }),
  );
}

function toRemove<State>(
  what: string,
  ids: readonly string[],
  known: ReadonlyMap<string, Stored<State>>,
): readonly Stored<State>[] {
  return ids.map((id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    throw new Refused(refusal('NOT_FOUND', id, `${id}: there is no such ${what} to remove`));
  });
}

function differing<
  Content extends { readonly id: string },
  State extends Content & { readonly version: number },
>(
  contents: readonly Content[],
  texts: readonly string[],
  known: ReadonlyMap<string, Stored<State>>,
): readonly Replacement<Content, State>[] {
  return contents.flatMap((content, index) => {
    const before = known.get(content.id) ?? null;
    if (before !== null && sameContent(before.state, content)) return [];
    const version = (before?.state.version ?? 0) + 1;
    return [{ before, content, version, text: versioned(content, texts[index] ?? '', version) }];
  });
}

/** The ids of nodes that written states name, as ends, in roles or as sources. */
export function mentioned(
  nodes: readonly NodeReplacement[],
  ties: readonly TieReplacement[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { content } of nodes) {
    for (const named of Object.values(content.references)) for (const id of named) ids.add(id);
    for (const citation of content.citations) ids.add(citation.source);
  }
  for (const { content } of ties) {
    ids.add(content.from);
    ids.add(content.to);
    for (const citation of content.citations) ids.add(citation.source);
  }
  return ids;
}

/** Adds the stored ones of these to what is known; `removed` are on their way out. */
export function addMentioned(
  connection: Connection,
  ids: ReadonlySet<string>,
  removed: ReadonlySet<string>,
  known: Map<string, Known>,
): void {
  const missing = [...ids].filter((id) => !known.has(id) && !removed.has(id));
  if (missing.length === 0) return;
  for (const row of connection.all(sql`SELECT seq, id, kind FROM node WHERE id IN ${listOf(missing)}`)) {
    const kind = textIn(row, 'kind') as NodeContent['kind'];
    known.set(textIn(row, 'id'), { seq: numberIn(row, 'seq'), kind });
  }
}

function changesGuard({ before, content }: NodeReplacement): boolean {
  if (before === null) return content.audience.length > 0 || Object.keys(content.references).length > 0;
  const { audience, references } = before.state;
  return !sameContent(
    { audience, references },
    { audience: content.audience, references: content.references },
  );
}
