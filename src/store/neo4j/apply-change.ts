/** Judges the states of a change and writes them. What does not fit is thrown as `Refused`. */
import { checkNode, checkReference, checkTie } from '../../model/check.js';
import type { NodeState, TieState } from '../../model/entity.js';
import { isActorKind, nodeDeclaration, tieKinds } from '../../model/kinds.js';
import { invalidState, refusal } from '../judge.js';
import type { Changed } from '../judge.js';
import type { Change } from '../store.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, quoted } from './cypher.js';
import { comparableName } from './graph-names.js';
import { sourcesOf } from './graph-properties.js';
import { grouped } from '../../model/grouped.js';
import { Refused } from './refused.js';
import { differing } from './replacement.js';
import type { Replacement } from './replacement.js';
import { nodeIn, textIn, tieIn } from './row.js';
import { checkSurroundings, removeNodes } from './surroundings.js';
import { applyAlerts } from './write-alerts.js';
import { applyJobs } from './write-jobs.js';
import { freeUnique, putNodes, putTies } from './write-graph.js';

/** Every node that a change names: what it writes and removes, ends, those in roles, sources. */
export function mentionedIn(change: Pick<Change, 'nodes' | 'ties' | 'removedNodes'>): Set<string> {
  const ids = new Set(change.removedNodes);
  for (const node of change.nodes) {
    ids.add(node.id);
    for (const named of Object.values(node.references)) for (const id of named) ids.add(id);
    for (const source of sourcesOf(node)) ids.add(source);
  }
  for (const tie of change.ties) {
    ids.add(tie.from);
    ids.add(tie.to);
    for (const source of sourcesOf(tie)) ids.add(source);
  }
  return ids;
}

/** What a change finds of what it writes and removes. */
export interface Stored {
  readonly nodes: ReadonlyMap<string, NodeState>;
  readonly ties: ReadonlyMap<string, TieState>;
}

export async function storedOf(run: Run, change: Change): Promise<Stored> {
  return {
    nodes: await nodesStored(run, [...change.nodes.map(({ id }) => id), ...change.removedNodes]),
    ties: await tiesStored(run, [...change.ties.map(({ id }) => id), ...change.removedTies]),
  };
}

/** What changed, in the order of the log: nodes, ties, removed ties, removed nodes, jobs, decisions about alerts. */
export async function applyChange(run: Run, change: Change, stored: Stored): Promise<readonly Changed[]> {
  const removedNodes = toRemove('actor or record', change.removedNodes, stored.nodes);
  const removedTies = toRemove('tie', change.removedTies, stored.ties);
  const nodes = differing<NodeState>(change.nodes, stored.nodes, (node, version) => ({ ...node, version }));
  const ties = differing<TieState>(change.ties, stored.ties, (tie, version) => ({ ...tie, version }));

  await judgeStates(run, nodes, ties, change.removedNodes);
  await freeUnique(run, nodes, removedNodes);
  await checkUnique(run, nodes);
  await putNodes(run, nodes);
  await putTies(run, ties, removedTies);
  await checkSurroundings(run, nodes);
  await removeNodes(run, removedNodes);

  return [
    ...nodes.map((replacement): Changed => ({ about: 'NODE', ...replacement })),
    ...ties.map((replacement): Changed => ({ about: 'TIE', ...replacement })),
    ...removedTies.map((before): Changed => ({ about: 'TIE', before, after: null })),
    ...removedNodes.map((before): Changed => ({ about: 'NODE', before, after: null })),
    ...(await applyJobs(run, change)),
    ...(await applyAlerts(run, change)),
  ];
}

/** What states must meet by themselves and by what they name, when the change is done. */
export async function judgeStates(
  run: Run,
  nodes: readonly Replacement<NodeState>[],
  ties: readonly Replacement<TieState>[],
  removedNodes: readonly string[],
): Promise<void> {
  for (const { before, after } of nodes) checkNodeItself(before, after);
  const kinds = await kindsOf(run, nodes, ties, removedNodes);
  for (const { after } of nodes) checkNamed(after, kinds);
  for (const { after } of ties) checkEnds(after, kinds);
}

async function nodesStored(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, NodeState>> {
  if (ids.length === 0) return new Map();
  const rows = await run(cypher`MATCH (n:Node) WHERE n.id IN ${ids} RETURN n._state AS state`);
  return new Map(rows.map(nodeIn).map((state) => [state.id, state]));
}

/** Stored ties by their ids. With the kinds named, each is looked for in the unique index of every kind. */
export async function tiesStored(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, TieState>> {
  if (ids.length === 0) return new Map();
  const rows = await run(
    cypher`MATCH ()-[t${anyOf(tieKinds)}]->() WHERE t.id IN ${ids} RETURN t._state AS state`,
  );
  return new Map(rows.map(tieIn).map((state) => [state.id, state]));
}

function toRemove<State>(
  what: string,
  ids: readonly string[],
  stored: ReadonlyMap<string, State>,
): readonly State[] {
  return ids.map((id) => {
    const found = stored.get(id);
    if (found !== undefined) return found;
    throw new Refused(refusal('NOT_FOUND', id, `${id}: there is no such ${what} to remove`));
  });
}

/** What a node must meet by itself; events and traversals also need an actor to stay one. */
function checkNodeItself(before: NodeState | null, after: NodeState): void {
  const problems = checkNode(after);
  if (problems.length > 0) throw new Refused(invalidState(after.id, problems));
  if (before !== null && isActorKind(before.kind) !== isActorKind(after.kind)) {
    const message = `${before.kind} cannot become ${after.kind}: one is an actor, the other a record`;
    throw new Refused(invalidState(after.id, [{ at: 'kind', message }]));
  }
}

/** The kinds, when the change is done, of the nodes that written states name. */
async function kindsOf(
  run: Run,
  nodes: readonly Replacement<NodeState>[],
  ties: readonly Replacement<TieState>[],
  removed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>(nodes.map(({ after }) => [after.id, after.kind]));
  const missing = mentionedIn({
    nodes: nodes.map(({ after }) => after),
    ties: ties.map(({ after }) => after),
    removedNodes: [],
  });
  for (const id of [...kinds.keys(), ...removed]) missing.delete(id);
  if (missing.size === 0) return kinds;
  const rows = await run(
    cypher`MATCH (n:Node) WHERE n.id IN ${[...missing]} RETURN n.id AS id, n.kind AS kind`,
  );
  for (const row of rows) kinds.set(textIn(row, 'id'), textIn(row, 'kind'));
  return kinds;
}

function checkNamed(node: NodeState, kinds: ReadonlyMap<string, string>): void {
  for (const [role, ids] of Object.entries(node.references)) {
    for (const id of ids) {
      const message = checkReference(node.kind, role, kindOf(id, kinds, node.id));
      if (message !== null) throw new Refused(invalidState(node.id, [{ at: `references.${role}`, message }]));
    }
  }
  for (const source of sourcesOf(node)) kindOf(source, kinds, node.id);
}

function checkEnds(tie: TieState, kinds: ReadonlyMap<string, string>): void {
  const problems = checkTie(tie, kindOf(tie.from, kinds, tie.id), kindOf(tie.to, kinds, tie.id));
  if (problems.length > 0) throw new Refused(invalidState(tie.id, problems));
  for (const source of sourcesOf(tie)) kindOf(source, kinds, tie.id);
}

function kindOf(id: string, kinds: ReadonlyMap<string, string>, subject: string): string {
  const kind = kinds.get(id);
  if (kind !== undefined) return kind;
  throw new Refused(refusal('MISSING_REFERENCE', subject, `${subject} names ${id}, which is not stored`));
}

/** Unique values that others have, in the database or in the same change. The constraint settles races. */
async function checkUnique(run: Run, nodes: readonly Replacement<NodeState>[]): Promise<void> {
  for (const [kind, changed] of grouped(nodes, ({ after }) => after.kind)) {
    for (const [name, declared] of Object.entries(nodeDeclaration(kind).properties)) {
      if (declared.unique !== true) continue;
      const rows = changed.flatMap(({ after: { id, properties } }) => {
        const value = properties[name];
        return typeof value === 'string' || typeof value === 'number' ? [{ id, value }] : [];
      });
      if (rows.length === 0) continue;
      const holders = new Map<string | number, string>();
      const property = plain(`n.${quoted(comparableName(name, declared))}`);
      const stored = await run(cypher`
        MATCH (n${anyOf([kind])}) WHERE ${property} IN ${rows.map(({ value }) => value)}
          AND NOT n.id IN ${rows.map(({ id }) => id)}
        RETURN toString(${property}) AS value, n.id AS id`);
      for (const row of stored) holders.set(textIn(row, 'value'), textIn(row, 'id'));
      for (const { id, value } of rows) {
        const holder = holders.get(String(value));
        if (holder !== undefined) {
          throw new Refused(refusal('TAKEN', id, `${id}: ${name} ${String(value)} is taken by ${holder}`));
        }
        holders.set(String(value), id);
      }
    }
  }
}
