/** Pages of whole tables, ordered by id. */
import type { NodeState, TieState, TopologyNode, TopologyTie } from '../../model/entity.js';
import type { Bounds } from '../../model/time.js';
import type { Audience } from '../../model/viewer.js';
import { everyone } from '../../model/viewer.js';
import { numberIn, textIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { plain, sql } from './sql.js';
import { nodeIn, tieIn } from './states.js';

export interface ScanRequest {
  readonly stream: 'TOPOLOGY' | 'CONTENTS';
  readonly table: 'node' | 'tie';
  /** Only for contents: the network. */
  readonly network: string | null;
  /** The last id of the page before. */
  readonly after: string;
  readonly size: number;
}

/** Of the four lists only the one asked for is filled. */
export interface ScanPage {
  readonly nodes: readonly TopologyNode[];
  readonly ties: readonly TopologyTie[];
  readonly states: readonly (NodeState | TieState)[];
  /** Where the next page goes on from; null after the last. */
  readonly next: string | null;
}

export function scanPage(connection: Connection, request: ScanRequest): ScanPage {
  return connection.together(() => {
    const rows =
      request.stream === 'CONTENTS' ? contentRows(connection, request) : topologyRows(connection, request);
    const last = rows.at(-1);
    const next = last === undefined || rows.length < request.size ? null : textIn(last, 'id');
    const empty = { nodes: [], ties: [], states: [], next };
    if (request.stream === 'CONTENTS') {
      return { ...empty, states: request.table === 'node' ? rows.map(nodeIn) : rows.map(tieIn) };
    }
    const audiences = new Map<number, Audience>();
    const audienceIn = (row: Row): Audience => audienceOfRow(connection, row, audiences);
    return request.table === 'node'
      ? { ...empty, nodes: rows.map((row) => topologyNode(row, audienceIn(row))) }
      : { ...empty, ties: rows.map((row) => topologyTie(row, audienceIn(row))) };
  });
}

function contentRows(connection: Connection, request: ScanRequest): readonly Row[] {
  return connection.all(sql`
    SELECT id, state FROM ${plain(request.table)}
    WHERE network = ${request.network} AND id > ${request.after} ORDER BY id LIMIT ${request.size}`);
}

function topologyRows(connection: Connection, request: ScanRequest): readonly Row[] {
  const shared = plain(
    'id, kind, version, since_earliest, since_latest, until_earliest, until_latest, when_asked, fiction, audience',
  );
  if (request.table === 'node') {
    return connection.all(sql`
      SELECT ${shared} FROM node WHERE actor = 1 AND id > ${request.after} ORDER BY id LIMIT ${request.size}`);
  }
  return connection.all(sql`
    SELECT ${shared}, cost,
      (SELECT id FROM node WHERE seq = from_node) AS from_id,
      (SELECT id FROM node WHERE seq = to_node) AS to_id
    FROM tie WHERE id > ${request.after} ORDER BY id LIMIT ${request.size}`);
}

function topologyNode(row: Row, audience: Audience): TopologyNode {
  return { ...sharedIn(row, audience), kind: textIn(row, 'kind') as TopologyNode['kind'] };
}

function topologyTie(row: Row, audience: Audience): TopologyTie {
  return {
    ...sharedIn(row, audience),
    kind: textIn(row, 'kind') as TopologyTie['kind'],
    from: textIn(row, 'from_id'),
    to: textIn(row, 'to_id'),
    cost: numberIn(row, 'cost'),
  };
}

function sharedIn(
  row: Row,
  audience: Audience,
): {
  readonly id: string;
  readonly version: number;
  readonly bounds: Bounds;
  readonly onlyWhenAsked: boolean;
  readonly fiction: boolean;
  readonly audience: Audience;
} {
  return {
    id: textIn(row, 'id'),
    version: numberIn(row, 'version'),
    bounds: {
      sinceEarliest: numberIn(row, 'since_earliest'),
      sinceLatest: numberIn(row, 'since_latest'),
      untilEarliest: numberIn(row, 'until_earliest'),
      untilLatest: numberIn(row, 'until_latest'),
    },
    onlyWhenAsked: numberIn(row, 'when_asked') === 1,
    fiction: numberIn(row, 'fiction') === 1,
    audience,
  };
}

function audienceOfRow(connection: Connection, row: Row, known: Map<number, Audience>): Audience {
  if (row['audience'] === null) return everyone;
  const id = numberIn(row, 'audience');
  const found = known.get(id);
  if (found !== undefined) return found;
  const [stored] = connection.all(sql`SELECT members FROM audience WHERE id = ${id}`);
  const members = stored === undefined ? everyone : (JSON.parse(textIn(stored, 'members')) as Audience);
  known.set(id, members);
  return members;
}
