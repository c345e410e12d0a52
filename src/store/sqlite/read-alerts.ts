/** Alerts, read. */
import type { AlertCause, AlertDecision, AlertDecisionId, AlertRecipient } from '../../model/alert.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Viewer } from '../../model/viewer.js';
import { maySee } from '../../model/viewer.js';
import type { AlertedThrough, InboxEntry, InboxPage } from '../stored-alerts.js';
import { grouped, numberIn, textIn, valueIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import { eventIn } from './read-log.js';
import type { Sql } from './sql.js';
import { every, listOf, plain, sql } from './sql.js';

const unreadOnes = plain('read_at IS NULL AND dismissed_at IS NULL');

export function inboxOf(
  connection: Connection,
  viewer: Viewer,
  recipient: NodeId,
  { after, before, limit, direction, unreadOnly }: InboxPage,
): readonly InboxEntry[] {
  if (!maySee(viewer, [recipient])) return [];
  const conditions = [
    sql`recipient = ${recipient}`,
    ...(after === undefined ? [] : [sql`position > ${after}`]),
    ...(before === undefined ? [] : [sql`position < ${before}`]),
    ...(unreadOnly === true ? [unreadOnes] : []),
  ];
  const order = plain(direction === 'FORWARD' ? 'ASC' : 'DESC');
  return entriesOf(connection, sql`${every(conditions)} ORDER BY position ${order} LIMIT ${limit}`);
}

/** Entries of `alert` that meet a condition, by position. */
export function entriesOf(connection: Connection, condition: Sql): readonly InboxEntry[] {
  const rows = connection.all(sql`
    SELECT a.*, d.id, d.cause, d.subject, d.day, e.id AS event_id, e.recorded_at
    FROM (SELECT * FROM alert WHERE ${condition}) AS a
    CROSS JOIN alert_decision AS d ON d.position = a.position
    CROSS JOIN event AS e ON e.position = a.position
    ORDER BY a.position`);
  return rows.map(entryIn);
}

export function unreadOf(connection: Connection, viewer: Viewer, recipient: NodeId): number {
  if (!maySee(viewer, [recipient])) return 0;
  const [row] = connection.all(sql`
    SELECT count(*) AS count FROM alert WHERE recipient = ${recipient} AND ${unreadOnes}`);
  return row === undefined ? 0 : numberIn(row, 'count');
}

export function alertDecisions(
  connection: Connection,
  ids: readonly AlertDecisionId[],
): readonly (AlertDecision | null)[] {
  const rows = connection.all(sql`
    SELECT e.after AS state FROM alert_decision AS d CROSS JOIN event AS e ON e.position = d.position
    WHERE d.id IN ${listOf(ids)} AND e.after IS NOT NULL`);
  const found = new Map(
    rows.map((row) => {
      const decision = JSON.parse(textIn(row, 'state')) as AlertDecision;
      return [decision.id, decision];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

export function alertedAbout(
  connection: Connection,
  subjects: readonly NodeId[],
  through: AlertedThrough,
): ReadonlyMap<NodeId, readonly NodeId[]> {
  const counts =
    'causedBefore' in through
      ? sql`d.caused_at < ${through.causedBefore}`
      : sql`d.day < ${through.dayBefore}`;
  const rows = connection.all(sql`
    SELECT DISTINCT d.subject, a.recipient FROM alert_decision AS d
    CROSS JOIN alert AS a ON a.position = d.position
    WHERE d.subject IN ${listOf(subjects)} AND ${counts}
    ORDER BY d.subject, a.recipient`);
  return new Map(
    [...grouped(rows, 'subject')].map(([subject, of]) => [
      String(subject),
      of.map((row) => textIn(row, 'recipient')),
    ]),
  );
}

/** The condition of the index `event_of_record`, to the letter. */
const recordEvents = plain(`type IN ('RecordAdded', 'RecordChanged', 'RecordRemoved')`);

export function recordEventsAfter(
  connection: Connection,
  after: Position,
  limit: number,
): readonly LogEvent[] {
  const rows = connection.all(sql`
    SELECT * FROM event WHERE ${recordEvents} AND position > ${after} ORDER BY position LIMIT ${limit}`);
  return rows.map(eventIn);
}

export function decidedThrough(connection: Connection): Position {
  const [row] = connection.all(sql`SELECT value FROM setting WHERE name = 'alerts_decided_through'`);
  return row === undefined ? 0 : Number(textIn(row, 'value'));
}

function entryIn(row: Row): InboxEntry {
  const { reasons, path } = JSON.parse(textIn(row, 'told')) as Omit<AlertRecipient, 'recipient'>;
  return {
    recipient: textIn(row, 'recipient'),
    reasons,
    path,
    position: numberIn(row, 'position'),
    eventId: textIn(row, 'event_id'),
    decision: textIn(row, 'id'),
    cause: textIn(row, 'cause') as AlertCause,
    subject: textIn(row, 'subject'),
    day: textIn(row, 'day'),
    decidedAt: textIn(row, 'recorded_at'),
    readAt: nullableTextIn(row, 'read_at'),
    dismissedAt: nullableTextIn(row, 'dismissed_at'),
  };
}

function nullableTextIn(row: Row, column: string): string | null {
  return valueIn(row, column) === null ? null : textIn(row, column);
}
