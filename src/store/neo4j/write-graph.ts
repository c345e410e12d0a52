/** Puts judged states into the graph, in batches of rows. */
import type { NodeState, TieState } from '../../model/entity.js';
import { nodeDeclaration } from '../../model/kinds.js';
import { sameContent } from '../judge.js';
import type { Replacement } from './replacement.js';
import type { Run } from './connection.js';
import { anyOf, cypher, plain, quoted } from './cypher.js';
import type { Parameter } from './cypher.js';
import { citation, comparableName, labelsOf, roleType, roleTypes } from './graph-names.js';
import { grouped } from '../../model/grouped.js';
import { nodeProperties, tieProperties } from './graph-properties.js';

const batchSize = 500;

/** Does something to all rows, so many at a time that a statement stays small. */
export async function inBatches<Item>(
  rows: readonly Item[],
  work: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await work(rows.slice(start, start + batchSize));
  }
}

/**
 * Frees the unique values that changed and removed nodes held, so that within one change they can go from one to
 * another whatever the order of rows.
 */
export async function freeUnique(
  run: Run,
  nodes: readonly Replacement<NodeState>[],
  removed: readonly NodeState[],
): Promise<void> {
  const leaving = new Map<string, string[]>();
  const note = (before: NodeState | null, after: NodeState | null): void => {
    if (before === null) return;
    for (const [name, declared] of Object.entries(nodeDeclaration(before.kind).properties)) {
      if (declared.unique !== true || before.properties[name] === undefined) continue;
      if (after?.kind === before.kind && after.properties[name] === before.properties[name]) continue;
      const property = comparableName(name, declared);
      leaving.set(property, [...(leaving.get(property) ?? []), before.id]);
    }
  };
  for (const { before, after } of nodes) note(before, after);
  for (const before of removed) note(before, null);
  for (const [property, ids] of leaving) {
    await run(cypher`MATCH (n:Node) WHERE n.id IN ${ids} REMOVE n.${plain(quoted(property))}`);
  }
}

export async function putNodes(run: Run, nodes: readonly Replacement<NodeState>[]): Promise<void> {
  for (const [kind, ofKind] of grouped(nodes, ({ after }) => after.kind)) {
    const labels = plain(
      labelsOf(kind)
        .map((label) => `:${quoted(label)}`)
        .join(''),
    );
    const rowOf = ({ after }: Replacement<NodeState>): Parameter => ({
      id: after.id,
      properties: nodeProperties(after),
    });
    await inBatches(ofKind.filter(({ before }) => before === null).map(rowOf), (rows) =>
      run(cypher`UNWIND ${rows} AS row CREATE (n${labels}) SET n = row.properties`),
    );
    await inBatches(ofKind.filter(({ before }) => before !== null).map(rowOf), (rows) =>
      run(cypher`UNWIND ${rows} AS row MATCH (n:Node { id: row.id }) SET n = row.properties`),
    );
    const other = ofKind.filter(({ before }) => before !== null && before.kind !== kind);
    for (const { before, after } of other) {
      const old = plain(quoted(before?.kind ?? kind));
      await run(cypher`MATCH (n:Node { id: ${after.id} }) REMOVE n:${old} SET n${labels}`);
    }
  }
  const connected = nodes.filter(
    ({ before, after }) => before === null || !sameContent(namedIn(before), namedIn(after)),
  );
  const stale = connected.flatMap(({ before }) => (before === null ? [] : [before.id]));
  await inBatches(stale, (ids) => disconnect(run, ids));
  await connect(
    run,
    connected.map(({ after }) => after),
  );
}

/** Takes away whom these nodes name and cite. */
export async function disconnect(run: Run, ids: readonly string[]): Promise<void> {
  await run(cypher`
    MATCH (n:Node)-[r${anyOf([...roleTypes, citation])}]->() WHERE n.id IN ${ids} DELETE r`);
}

/** Writes whom these nodes name in roles and which sources they cite, as relationships. */
export async function connect(run: Run, nodes: readonly NodeState[]): Promise<void> {
  const named = nodes.flatMap((node) =>
    Object.entries(node.references).flatMap(([role, ids]) =>
      ids.map((to, position) => ({
        type: roleType(role),
        from: node.id,
        to,
        properties: { role, position },
      })),
    ),
  );
  const cited = nodes.flatMap((node) =>
    node.citations.map(({ source, lines, entry, words, about }, position) => ({
      type: citation,
      from: node.id,
      to: source,
      properties: { position, lines, entry, words, about },
    })),
  );
  for (const [type, ofType] of grouped([...named, ...cited], ({ type }) => type)) {
    await inBatches(ofType, (rows) =>
      run(cypher`
        UNWIND ${rows} AS row
        MATCH (a:Node { id: row.from })
        MATCH (b:Node { id: row.to })
        CREATE (a)-[r${anyOf([type])}]->(b) SET r = row.properties`),
    );
  }
}

/** Removed ties go first, and with them those that now join others or are of another kind. */
export async function putTies(
  run: Run,
  ties: readonly Replacement<TieState>[],
  removed: readonly TieState[],
): Promise<void> {
  const inPlace = (tie: Replacement<TieState>): boolean =>
    tie.before?.kind === tie.after.kind &&
    tie.before.from === tie.after.from &&
    tie.before.to === tie.after.to;
  const moved = ties.flatMap((tie) => (tie.before === null || inPlace(tie) ? [] : [tie.before]));
  for (const [kind, gone] of grouped([...removed, ...moved], ({ kind }) => kind)) {
    await inBatches(
      gone.map(({ id }) => id),
      (ids) => run(cypher`MATCH ()-[t${anyOf([kind])}]->() WHERE t.id IN ${ids} DELETE t`),
    );
  }
  for (const [kind, ofKind] of grouped(ties, ({ after }) => after.kind)) {
    const rowOf = ({ after }: Replacement<TieState>): Parameter => ({
      id: after.id,
      from: after.from,
      to: after.to,
      properties: tieProperties(after),
    });
    await inBatches(ofKind.filter(inPlace).map(rowOf), (rows) =>
      run(cypher`
        UNWIND ${rows} AS row
        MATCH ()-[t${anyOf([kind])} { id: row.id }]->() SET t = row.properties`),
    );
    await inBatches(ofKind.filter((tie) => !inPlace(tie)).map(rowOf), (rows) =>
      run(cypher`
        UNWIND ${rows} AS row
        MATCH (a:Node { id: row.from })
        MATCH (b:Node { id: row.to })
        CREATE (a)-[t${anyOf([kind])}]->(b) SET t = row.properties`),
    );
  }
}

function namedIn({ references, citations }: NodeState): object {
  return { references, citations };
}
