/** Alerts, read. */
import type { AlertCause, AlertDecision, AlertDecisionId, AlertRecipient } from '../../model/alert.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { maySee } from '../../model/viewer.js';
import type { AlertedThrough, InboxEntry, InboxPage } from '../stored-alerts.js';
import type { Run } from './connection.js';
import type { Cypher } from './cypher.js';
import { cypher, plain, where } from './cypher.js';
import { eventIn, headOf } from './read-log.js';
import { numberIn, textIn, textsIn, valueIn } from './row.js';
import type { Row } from './row.js';

const unread = plain('a.readAt IS NULL AND a.dismissedAt IS NULL');

export async function inboxOf(
  run: Run,
  viewer: Viewer,
  recipient: NodeId,
  { after, before, limit, direction, unreadOnly }: InboxPage,
): Promise<readonly InboxEntry[]> {
  if (!maySee(viewer, [recipient])) return [];
  // Named even where nothing is asked of it, so that the index on both gives the order.
  const conditions = [
    cypher`a.recipient = ${recipient}`,
    cypher`a.position > ${after ?? -1}`,
    ...(before === undefined ? [] : [cypher`a.position < ${before}`]),
    ...(unreadOnly === true ? [unread] : []),
  ];
  const order = plain(direction === 'FORWARD' ? 'ASC' : 'DESC');
  return entriesOf(
    run,
    cypher`MATCH (a:Alert) ${where(conditions)} WITH a ORDER BY a.position ${order} LIMIT ${limit}`,
  );
}

/** The entries that a part of a statement binds to `a`, by position. */
export async function entriesOf(run: Run, part: Cypher): Promise<readonly InboxEntry[]> {
  const rows = await run(cypher`
    ${part}
    MATCH (d:AlertDecision { position: a.position })
    MATCH (e:Event { position: a.position })
    RETURN a { .recipient, .position, .readAt, .dismissedAt, told: a._told, decision: d.id,
      cause: d.cause, subject: d.subject, day: d.day, decidedAt: e.recordedAt, eventId: e.id } AS entry
    ORDER BY a.position`);
  return rows.map((row) => entryIn(row['entry'] as Row));
}

export async function unreadOf(run: Run, viewer: Viewer, recipient: NodeId): Promise<number> {
  if (!maySee(viewer, [recipient])) return 0;
  const [row] = await run(cypher`
    MATCH (a:Alert) WHERE a.recipient = ${recipient} AND ${unread} RETURN count(a) AS count`);
  return row === undefined ? 0 : numberIn(row, 'count');
}

export async function alertDecisions(
  run: Run,
  ids: readonly AlertDecisionId[],
): Promise<readonly (AlertDecision | null)[]> {
  const rows = await run(cypher`
    MATCH (d:AlertDecision) WHERE d.id IN ${[...new Set(ids)]}
    MATCH (e:Event { position: d.position }) WHERE e.after IS NOT NULL
    RETURN e.after AS state`);
  const found = new Map(
    rows.map((row) => {
      const decision = JSON.parse(textIn(row, 'state')) as AlertDecision;
      return [decision.id, decision];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

export async function alertedAbout(
  run: Run,
  subjects: readonly NodeId[],
  through: AlertedThrough,
): Promise<ReadonlyMap<NodeId, readonly NodeId[]>> {
  const counts =
    'causedBefore' in through
      ? cypher`d.causedAt < ${through.causedBefore}`
      : cypher`d.day < ${through.dayBefore}`;
  const rows = await run(cypher`
    MATCH (d:AlertDecision) WHERE d.subject IN ${[...new Set(subjects)]} AND ${counts}
    MATCH (a:Alert { position: d.position })
    WITH DISTINCT d.subject AS subject, a.recipient AS recipient ORDER BY recipient
    RETURN subject, collect(recipient) AS recipients`);
  return new Map(rows.map((row) => [textIn(row, 'subject'), textsIn(row, 'recipients')]));
}

export async function recordEventsAfter(
  run: Run,
  after: Position,
  limit: number,
): Promise<readonly LogEvent[]> {
  const head = await headOf(run);
  const rows = await run(cypher`
    MATCH (e:Event) WHERE e.position > ${after} AND e.position <= ${head}
      AND e.type IN ['RecordAdded', 'RecordChanged', 'RecordRemoved']
    RETURN e { .* } AS event ORDER BY e.position LIMIT ${limit}`);
  return rows.map((row) => eventIn(row['event'] as Row));
}

export async function decidedThrough(run: Run): Promise<Position> {
  const [row] = await run(
    cypher`MATCH (d:ReteAlerts { id: 'alerts' }) RETURN coalesce(d.decidedThrough, 0) AS position`,
  );
  return row === undefined ? 0 : numberIn(row, 'position');
}

function entryIn(row: Row): InboxEntry {
  const { reasons, path } = JSON.parse(textIn(row, 'told')) as Omit<AlertRecipient, 'recipient'>;
  return {
    recipient: textIn(row, 'recipient'),
    reasons,
    path,
    position: numberIn(row, 'position'),
    eventId: textIn(row, 'eventId'),
    decision: textIn(row, 'decision'),
    cause: textIn(row, 'cause') as AlertCause,
    subject: textIn(row, 'subject'),
    day: textIn(row, 'day'),
    decidedAt: textIn(row, 'decidedAt'),
    readAt: nullableTextIn(row, 'readAt'),
    dismissedAt: nullableTextIn(row, 'dismissedAt'),
  };
}

function nullableTextIn(row: Row, key: string): string | null {
  return valueIn(row, key) === null ? null : textIn(row, key);
}
