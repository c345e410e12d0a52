/** Preconditions of a write, judged inside its transaction. */
import { fewerJobsThan, refusal } from '../judge.js';
import type { Precondition, WriteFailure } from '../store.js';
import { numberIn, textIn } from './connection.js';
import type { Connection } from './connection.js';
import { naming } from './find-nodes.js';
import { meets } from './property-sql.js';
import { every, listOf, plain, sql } from './sql.js';

/** The refusal of the first one that does not hold; null when all do. Versions are read all at once. */
export function judgePreconditions(
  connection: Connection,
  preconditions: readonly Precondition[],
): WriteFailure | null {
  const versions = {
    NODE: versionsOf(connection, 'NODE', preconditions),
    TIE: versionsOf(connection, 'TIE', preconditions),
    JOB: versionsOf(connection, 'JOB', preconditions),
  };
  const judge = (precondition: Precondition): WriteFailure | null => {
    switch (precondition.kind) {
      case 'VERSION':
        return judgeVersion(precondition, versions[precondition.of].get(precondition.id) ?? 0);
      case 'LIMIT':
        return judgeLimit(connection, precondition);
      case 'JOBS':
        return judgeJobs(connection, precondition);
    }
  };
  for (const precondition of preconditions) {
    const refused = judge(precondition);
    if (refused !== null) return refused;
  }
  return null;
}

type Expected = Extract<Precondition, { readonly kind: 'VERSION' }>;

const tables = { NODE: 'node', TIE: 'tie', JOB: 'job' } as const;

/** The stored versions, by id, of those that one is expected of. */
function versionsOf(
  connection: Connection,
  of: Expected['of'],
  preconditions: readonly Precondition[],
): ReadonlyMap<string, number> {
  const ids = preconditions.flatMap((each) => (each.kind === 'VERSION' && each.of === of ? [each.id] : []));
  if (ids.length === 0) return new Map();
  const rows = connection.all(sql`SELECT id, version FROM ${plain(tables[of])} WHERE id IN ${listOf(ids)}`);
  return new Map(rows.map((row) => [textIn(row, 'id'), numberIn(row, 'version')]));
}

function judgeVersion(expected: Expected, version: number): WriteFailure | null {
  if (version === expected.version) return null;
  const found = version === 0 ? 'it is not stored' : `found ${version}`;
  return refusal('STALE', expected.id, `${expected.id}: expected version ${expected.version}, ${found}`);
}

function judgeLimit(
  connection: Connection,
  limit: Extract<Precondition, { readonly kind: 'LIMIT' }>,
): WriteFailure | null {
  const conditions = [
    sql`target.id = ${limit.node}`,
    sql`r.role = ${limit.role}`,
    sql`n.kind = ${limit.recordKind}`,
    ...(limit.where ?? []).map((filter) => meets(filter, 'NODE', 'n')),
    ...(limit.references ?? []).map((condition) => naming(condition, 'n')),
  ];
  const [row] = connection.all(sql`
    SELECT count(*) AS count FROM node AS target
    CROSS JOIN reference AS r ON r.target = target.seq
    CROSS JOIN node AS n ON n.seq = r.node
    WHERE ${every(conditions)}`);
  const count = row === undefined ? 0 : numberIn(row, 'count');
  if (count < limit.below) return null;
  const message = `${limit.node}: expected fewer than ${limit.below} ${limit.recordKind} with it as ${limit.role}, found ${count}`;
  return refusal('LIMIT', limit.node, message);
}

function judgeJobs(
  connection: Connection,
  limit: Extract<Precondition, { readonly kind: 'JOBS' }>,
): WriteFailure | null {
  const { principal, statuses } = limit;
  const [row] = connection.all(sql`
    SELECT count(*) AS count FROM job
    WHERE status IN ${listOf(statuses)} AND ${principal === null ? plain('TRUE') : sql`principal = ${principal}`}`);
  return fewerJobsThan(limit, row === undefined ? 0 : numberIn(row, 'count'));
}
