/** Everything, in pages ordered by id: nodes first, then ties. Pages are read one by one, each by itself. */
import { tieCost } from '../../model/contact.js';
import type { NodeState, TieState, TopologyNode, TopologyTie } from '../../model/entity.js';
import { invariant } from '../../model/failure.js';
import { compareText } from '../../model/ids.js';
import { isActorKind, isTieKind, tieKinds } from '../../model/kinds.js';
import type { Bounds } from '../../model/time.js';
import type { TopologyPage } from '../store.js';
import type { Connection } from './connection.js';
import { cypher, plain, quoted } from './cypher.js';
import type { Cypher } from './cypher.js';
import { booleanIn, nodeIn, numberIn, textIn, textsIn, tieIn } from './row.js';
import type { Row } from './row.js';

const pageSize = 2000;

export async function* contents(
  connection: Connection,
  network: string,
): AsyncIterable<readonly (NodeState | TieState)[]> {
  const ofNetwork = (variable: string): Cypher => cypher`${plain(variable)}.network = ${network}`;
  const state = (variable: string): Cypher => plain(`${variable}._state AS state`);
  for await (const rows of nodePages(connection, 'Node', ofNetwork('n'), state('n'))) yield rows.map(nodeIn);
  for await (const rows of tiePages(connection, ofNetwork('t'), state('t'))) yield rows.map(tieIn);
}

export async function* topology(connection: Connection): AsyncIterable<TopologyPage> {
  for await (const rows of nodePages(
    connection,
    'Actor',
    plain('true'),
    plain(`n.kind AS kind, ${seen('n')}`),
  )) {
    yield { nodes: rows.map(topologyNodeIn), ties: [] };
  }
  const fields = plain(`type(t) AS kind, a.id AS from, b.id AS to, t.strength AS strength, ${seen('t')}`);
  for await (const rows of tiePages(connection, plain('true'), fields)) {
    yield { nodes: [], ties: rows.map(topologyTieIn) };
  }
}

async function* nodePages(
  connection: Connection,
  label: 'Node' | 'Actor',
  condition: Cypher,
  fields: Cypher,
): AsyncIterable<readonly Row[]> {
  yield* pagesAfter(
    connection,
    (after) => cypher`
    MATCH (n:${plain(label)}) WHERE n.id > ${after} AND ${condition}
    RETURN n.id AS id, ${fields} ORDER BY n.id LIMIT ${pageSize}`,
  );
}

/**
 * Ties of each kind come in the order of their index; the kinds are merged. One query over all kinds would sort every tie
 * again for every page.
 */
async function* tiePages(
  connection: Connection,
  condition: Cypher,
  fields: Cypher,
): AsyncIterable<readonly Row[]> {
  const streams = tieKinds.map((kind) =>
    pagesAfter(
      connection,
      (after) => cypher`
      MATCH (a)-[t:${plain(quoted(kind))}]->(b) WHERE t.id > ${after} AND ${condition}
      RETURN t.id AS id, ${fields} ORDER BY t.id LIMIT ${pageSize}`,
    ),
  );
  let page: Row[] = [];
  for await (const row of merged(streams.map(rowsOf))) {
    page.push(row);
    if (page.length === pageSize) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

async function* pagesAfter(
  connection: Connection,
  statement: (after: string) => Cypher,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await connection.read((run) => run(statement(after)));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = textIn(last, 'id');
  }
}

async function* rowsOf(pages: AsyncIterable<readonly Row[]>): AsyncGenerator<Row> {
  for await (const page of pages) yield* page;
}

/** Rows of streams that are each in the order of their ids, in that order. O(rows · streams). */
async function* merged(streams: readonly AsyncGenerator<Row>[]): AsyncGenerator<Row> {
  const heads: { row: Row; id: string; stream: AsyncGenerator<Row> }[] = [];
  for (const stream of streams) {
    const next = await stream.next();
    if (next.done !== true) heads.push({ row: next.value, id: textIn(next.value, 'id'), stream });
  }
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (compareText(head.id, least.id) < 0 ? head : least));
    yield first.row;
    const next = await first.stream.next();
    if (next.done === true) {
      heads.splice(heads.indexOf(first), 1);
    } else {
      first.row = next.value;
      first.id = textIn(next.value, 'id');
    }
  }
}

function seen(variable: string): string {
  return [
    ['version', 'version'],
    ['fiction', 'fiction'],
    ['_audience', 'audience'],
    ['_whenAsked', 'whenAsked'],
    ['_sinceEarliest', 'sinceEarliest'],
    ['_sinceLatest', 'sinceLatest'],
    ['_untilEarliest', 'untilEarliest'],
    ['_untilLatest', 'untilLatest'],
  ]
    .map(([property, name]) => `${variable}.${property} AS ${name}`)
    .join(', ');
}

function topologyNodeIn(row: Row): TopologyNode {
  const kind = textIn(row, 'kind');
  invariant(isActorKind(kind), `${kind} is a kind of actor`);
  return { id: textIn(row, 'id'), kind, ...commonIn(row) };
}

function topologyTieIn(row: Row): TopologyTie {
  const kind = textIn(row, 'kind');
  invariant(isTieKind(kind), `${kind} is a kind of tie`);
  const strength = row['strength'];
  return {
    id: textIn(row, 'id'),
    kind,
    from: textIn(row, 'from'),
    to: textIn(row, 'to'),
    cost: tieCost(kind, typeof strength === 'number' ? strength : null),
    ...commonIn(row),
  };
}

function commonIn(row: Row): {
  readonly version: number;
  readonly bounds: Bounds;
  readonly onlyWhenAsked: boolean;
  readonly fiction: boolean;
  readonly audience: readonly string[];
} {
  return {
    version: numberIn(row, 'version'),
    bounds: {
      sinceEarliest: numberIn(row, 'sinceEarliest'),
      sinceLatest: numberIn(row, 'sinceLatest'),
      untilEarliest: numberIn(row, 'untilEarliest'),
      untilLatest: numberIn(row, 'untilLatest'),
    },
    onlyWhenAsked: booleanIn(row, 'whenAsked'),
    fiction: booleanIn(row, 'fiction'),
    audience: textsIn(row, 'audience'),
  };
}
