/** What a change must not break around it: nodes that have become another kind, nodes that go. */
import { checkReference, checkTie } from '../../model/check.js';
import type { NodeState } from '../../model/entity.js';
import { tieKinds } from '../../model/kinds.js';
import { invalidState, refusal } from '../judge.js';
import type { Replacement } from './replacement.js';
import type { Run } from './connection.js';
import { anyOf, cypher } from './cypher.js';
import { citation, roleTypes } from './graph-names.js';
import { Refused } from './refused.js';
import { nodeIn, textIn, tieIn } from './row.js';
import { inBatches } from './write-graph.js';

/** A node that has become another kind must still fit the ties and records around it. */
export async function checkSurroundings(run: Run, nodes: readonly Replacement<NodeState>[]): Promise<void> {
  const ids = nodes.flatMap(({ before, after }) =>
    before !== null && before.kind !== after.kind ? [after.id] : [],
  );
  if (ids.length === 0) return;
  const ties = await run(cypher`
    MATCH (n:Node)-[t${anyOf(tieKinds)}]-() WHERE n.id IN ${ids}
    RETURN DISTINCT t._state AS state, startNode(t).kind AS fromKind, endNode(t).kind AS toKind`);
  for (const row of ties) {
    const tie = tieIn(row);
    const problems = checkTie(tie, textIn(row, 'fromKind'), textIn(row, 'toKind'));
    if (problems.length > 0) throw new Refused(invalidState(tie.id, problems));
  }
  const naming = await run(cypher`
    MATCH (n:Node)<-[r${anyOf(roleTypes)}]-(record:Node) WHERE n.id IN ${ids}
    RETURN record._state AS state, r.role AS role, n.kind AS kind`);
  for (const row of naming) {
    const record = nodeIn(row);
    const role = textIn(row, 'role');
    const message = checkReference(record.kind, role, textIn(row, 'kind'));
    if (message !== null) throw new Refused(invalidState(record.id, [{ at: `references.${role}`, message }]));
  }
}

/** Removes nodes, unless something that stays still needs them. */
export async function removeNodes(run: Run, nodes: readonly NodeState[]): Promise<void> {
  if (nodes.length === 0) return;
  const ids = nodes.map(({ id }) => id);
  await run(cypher`
    MATCH (n:Node)-[r${anyOf([...roleTypes, citation])}]->() WHERE n.id IN ${ids} DELETE r`);
  const [needed] = await run(cypher`
    MATCH (n:Node)-[r]-(other) WHERE n.id IN ${ids}
    RETURN n.id AS id, coalesce(r.id, other.id) AS user LIMIT 1`);
  if (needed !== undefined) stillReferenced(textIn(needed, 'id'), textIn(needed, 'user'));
  const sources = nodes.flatMap(({ kind, id }) => (kind === 'Source' ? [id] : []));
  if (sources.length > 0) {
    // A relationship cannot cite by a relationship of its own: every tie is looked at.
    const [citing] = await run(cypher`
      MATCH (:Actor)-[t${anyOf(tieKinds)}]->() WHERE any(source IN t._sources WHERE source IN ${sources})
      RETURN [source IN t._sources WHERE source IN ${sources}][0] AS id, t.id AS user LIMIT 1`);
    if (citing !== undefined) stillReferenced(textIn(citing, 'id'), textIn(citing, 'user'));
  }
  await inBatches(ids, (batch) => run(cypher`MATCH (n:Node) WHERE n.id IN ${batch} DELETE n`));
}

function stillReferenced(id: string, user: string): never {
  throw new Refused(refusal('STILL_REFERENCED', id, `${id} cannot be removed: ${user} still refers to it`));
}
