/** Preconditions of a write, judged inside its transaction, under the locks it has taken. */
import { fewerJobsThan, refusal } from '../judge.js';
import type { Change, Precondition, WriteFailure } from '../store.js';
import type { Stored } from './apply-change.js';
import { meets } from './conditions.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, where } from './cypher.js';
import { countJobs } from './write-jobs.js';
import { naming } from './find-nodes.js';
import { tieTypes, typesOfRoles } from './graph-names.js';
import { numberIn, textIn } from './row.js';

/**
 * The refusal of the first one that does not hold; null when all do. Versions are those of what is stored of the change; of
 * anything else they are read, all at once.
 */
export async function judgePreconditions(
  run: Run,
  preconditions: readonly Precondition[],
  change: Change,
  stored: Stored,
): Promise<WriteFailure | null> {
  const known = knownVersions(change, stored);
  const others = preconditions.filter(
    (each): each is Expected => each.kind === 'VERSION' && !known.has(keyOf(each.of, each.id)),
  );
  const versions = new Map([...known, ...(await versionsOf(run, others))]);
  for (const precondition of preconditions) {
    const refused = await judge(run, precondition, versions);
    if (refused !== null) return refused;
  }
  return null;
}

async function judge(
  run: Run,
  precondition: Precondition,
  versions: ReadonlyMap<string, number>,
): Promise<WriteFailure | null> {
  switch (precondition.kind) {
    case 'VERSION':
      return judgeVersion(precondition, versions.get(keyOf(precondition.of, precondition.id)) ?? 0);
    case 'LIMIT':
      return judgeLimit(run, precondition);
    case 'JOBS':
      return fewerJobsThan(precondition, await countJobs(run, precondition));
  }
}

type Expected = Extract<Precondition, { readonly kind: 'VERSION' }>;

const labelled = { NODE: plain('(n:Node)'), JOB: plain('(n:Job)') } as const;

/** 0 of what is not stored. */
function knownVersions(
  { nodes, removedNodes, ties, removedTies }: Change,
  stored: Stored,
): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const id of [...nodes.map((node) => node.id), ...removedNodes]) {
    versions.set(keyOf('NODE', id), stored.nodes.get(id)?.version ?? 0);
  }
  for (const id of [...ties.map((tie) => tie.id), ...removedTies]) {
    versions.set(keyOf('TIE', id), stored.ties.get(id)?.version ?? 0);
  }
  return versions;
}

/** The stored versions of what is expected to have one. */
async function versionsOf(run: Run, expected: readonly Expected[]): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const of of ['NODE', 'TIE', 'JOB'] as const) {
    const ids = expected.flatMap((each) => (each.of === of ? [each.id] : []));
    if (ids.length === 0) continue;
    const things = of === 'TIE' ? cypher`()-[n${anyOf(tieTypes(undefined))}]->()` : labelled[of];
    const rows = await run(
      cypher`MATCH ${things} WHERE n.id IN ${ids} RETURN n.id AS id, n.version AS version`,
    );
    for (const row of rows) versions.set(keyOf(of, textIn(row, 'id')), numberIn(row, 'version'));
  }
  return versions;
}

function keyOf(of: Expected['of'], id: string): string {
  return `${of} ${id}`;
}

function judgeVersion(expected: Expected, version: number): WriteFailure | null {
  if (version === expected.version) return null;
  const found = version === 0 ? 'it is not stored' : `found ${version}`;
  return refusal('STALE', expected.id, `${expected.id}: expected version ${expected.version}, ${found}`);
}

async function judgeLimit(
  run: Run,
  limit: Extract<Precondition, { readonly kind: 'LIMIT' }>,
): Promise<WriteFailure | null> {
  const types = typesOfRoles([limit.role]);
  const references = limit.references ?? [];
  const isMet = references.every(({ roles }) => typesOfRoles(roles).length > 0);
  if (types.length === 0 || !isMet) return null;
  const [row] = await run(cypher`
    MATCH (limited:Node { id: ${limit.node} })<-[${anyOf(types)}]-(n:Node)
    ${where([
      cypher`n.kind = ${limit.recordKind}`,
      ...(limit.where ?? []).map((filter) => meets(filter, 'NODE', 'n')),
      ...references.map(naming),
    ])}
    RETURN count(n) AS count`);
  const count = row === undefined ? 0 : numberIn(row, 'count');
  if (count < limit.below) return null;
  const message = `${limit.node}: expected fewer than ${limit.below} ${limit.recordKind} with it as ${limit.role}, found ${count}`;
  return refusal('LIMIT', limit.node, message);
}
