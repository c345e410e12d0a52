/** Preconditions of a write, judged inside its transaction, under the locks it has taken. */
import { refusal } from '../judge.js';
import type { Precondition, WriteFailure } from '../store.js';
import { meets } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, where } from './cypher.js';
import { tieTypes, typesOfRoles } from './graph-names.js';
import { numberIn } from './row.js';

/** The refusal of the first one that does not hold; null when all do. */
export async function judgePreconditions(
  run: Run,
  preconditions: readonly Precondition[],
): Promise<WriteFailure | null> {
  for (const precondition of preconditions) {
    const refused =
      precondition.kind === 'VERSION'
        ? await judgeVersion(run, precondition)
        : await judgeLimit(run, precondition);
    if (refused !== null) return refused;
  }
  return null;
}

async function judgeVersion(
  run: Run,
  expected: Extract<Precondition, { readonly kind: 'VERSION' }>,
): Promise<WriteFailure | null> {
  const [row] = await run(
    expected.of === 'NODE'
      ? cypher`MATCH (n:Node { id: ${expected.id} }) RETURN n.version AS version`
      : cypher`MATCH ()-[t${anyOf(tieTypes(undefined))}]->() WHERE t.id = ${expected.id} RETURN t.version AS version`,
  );
  const version = row === undefined ? 0 : numberIn(row, 'version');
  if (version === expected.version) return null;
  const found = version === 0 ? 'it is not stored' : `found ${version}`;
  return refusal('STALE', expected.id, `${expected.id}: expected version ${expected.version}, ${found}`);
}

async function judgeLimit(
  run: Run,
  limit: Extract<Precondition, { readonly kind: 'LIMIT' }>,
): Promise<WriteFailure | null> {
  const types = typesOfRoles([limit.role]);
  if (types.length === 0) return null;
  const [row] = await run(cypher`
    MATCH (target:Node { id: ${limit.node} })<-[${anyOf(types)}]-(n:Node)
    ${where([
      cypher`n.kind = ${limit.recordKind}`,
      ...(limit.where ?? []).map((filter) => meets(filter, 'NODE', 'n')),
    ])}
    RETURN count(n) AS count`);
  const count = row === undefined ? 0 : numberIn(row, 'count');
  if (count < limit.below) return null;
  const message = `${limit.node}: expected fewer than ${limit.below} ${limit.recordKind} with it as ${limit.role}, found ${count}`;
  return refusal('LIMIT', limit.node, message);
}
