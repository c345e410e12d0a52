/**
 * Pages of whole tables, ordered by id. SQLite writes each page as one JSON text, which goes from thread to thread at
 * the price of a copy; a row object for every tie takes ten times as long, `json_object` four times.
 */
import { numberIn, textIn } from './connection.js';
import type { Connection } from './connection.js';
import { plain, sql } from './sql.js';
import type { Sql } from './sql.js';

export interface ScanRequest {
  readonly stream: 'TOPOLOGY' | 'CONTENTS';
  readonly table: 'node' | 'tie';
  /** Only for contents: the network. */
  readonly network: string | null;
  /** The last id of the page before; empty before the first. */
  readonly after: string;
  readonly size: number;
}

export interface ScanPage {
  /** JSON list of `TopologyNode`, `TopologyTie`, `NodeState` or `TieState`. */
  readonly items: string;
  /** Where the next page goes on from; null after the last. */
  readonly next: string | null;
}

export function scanPage(connection: Connection, request: ScanRequest): ScanPage {
  const { item, columns, condition } = scanned(request);
  const [row = {}] = connection.all(sql`
    SELECT count(*) AS count, coalesce(max(id), '') AS last,
      '[' || coalesce(group_concat(${item}, ',' ORDER BY id), '') || ']' AS items
    FROM (
      SELECT ${columns} FROM ${plain(request.table)} WHERE ${condition} AND id > ${request.after}
      ORDER BY id LIMIT ${request.size}
    )`);
  return {
    items: textIn(row, 'items'),
    next: numberIn(row, 'count') < request.size ? null : textIn(row, 'last'),
  };
}

interface Scanned {
  /** JSON of one item, out of the columns. */
  readonly item: Sql;
  readonly columns: Sql;
  readonly condition: Sql;
}

function scanned(request: ScanRequest): Scanned {
  if (request.stream === 'CONTENTS') {
    return {
      item: plain('state'),
      columns: plain('id, state'),
      condition: sql`network = ${request.network}`,
    };
  }
  return request.table === 'node'
    ? { item: topologyOf('', ''), columns: plain(shared), condition: plain('actor = 1') }
    : {
        item: topologyOf(
          ',"from":%s,"to":%s,"cost":%d',
          `, (SELECT json_quote(n.id) FROM node AS n WHERE n.seq = from_node),
             (SELECT json_quote(n.id) FROM node AS n WHERE n.seq = to_node), cost`,
        ),
        columns: plain(`${shared}, from_node, to_node, cost`),
        condition: plain('TRUE'),
      };
}

const shared = `id, kind, version, since_earliest, since_latest, until_earliest, until_latest,
  when_asked, fiction, audience`;

/** Kinds are words of the ontology and need no escapes; ids do. `members` is a JSON list already. */
function topologyOf(moreFields: string, moreValues: string): Sql {
  return plain(`format(
    '{"id":%s,"kind":"%s","version":%d,"bounds":{"sinceEarliest":%d,"sinceLatest":%d,"untilEarliest":%d,'
    || '"untilLatest":%d},"onlyWhenAsked":%s,"fiction":%s,"audience":%s${moreFields}}',
    json_quote(id), kind, version, since_earliest, since_latest, until_earliest, until_latest,
    iif(when_asked = 1, 'true', 'false'), iif(fiction = 1, 'true', 'false'),
    coalesce((SELECT a.members FROM audience AS a WHERE a.id = audience), '[]')${moreValues})`);
}
