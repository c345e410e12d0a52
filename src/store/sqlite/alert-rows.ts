/** Alerts on the writer's connection: decisions and inboxes as part of a change; marks by themselves. */
import type { AlertDecision, AlertDecisionId } from '../../model/alert.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Changed } from '../judge.js';
import type { Change } from '../store.js';
import type { InboxEntry, Marks } from '../stored-alerts.js';
import { textIn } from './connection.js';
import type { Connection } from './connection.js';
import { entriesOf } from './read-alerts.js';
import { listOf, plain, sql } from './sql.js';

/** The decisions that are not stored yet; nothing is written of them before their positions are known. */
export function applyAlerts(connection: Connection, { alerts = [] }: Change): readonly Changed[] {
  if (alerts.length === 0) return [];
  const ids = alerts.map(({ id }) => id);
  const rows = connection.all(sql`SELECT id FROM alert_decision WHERE id IN ${listOf(ids)}`);
  const stored = new Set(rows.map((row) => textIn(row, 'id')));
  return alerts
    .filter(({ id }) => !stored.has(id))
    .map((after): Changed => ({ about: 'ALERTS', before: null, after }));
}

/** Puts decisions where they can be found, and an entry into the inbox of each recipient. */
export function deliverAlerts(connection: Connection, events: readonly LogEvent[]): void {
  for (const event of events) {
    if (event.about === 'ALERTS' && event.after !== null) deliver(connection, event.position, event.after);
  }
}

function deliver(connection: Connection, position: Position, decision: AlertDecision): void {
  const { id, cause, subject, causedAt, day, recipients } = decision;
  connection.run(sql`
    INSERT INTO alert_decision (id, position, cause, subject, caused_at, day)
    VALUES (${id}, ${position}, ${cause}, ${subject}, ${causedAt}, ${day})`);
  const told = recipients.map(({ recipient, reasons, path }) => [
    recipient,
    JSON.stringify({ reasons, path }),
  ]);
  connection.run(sql`
    INSERT INTO alert (recipient, position, told)
    SELECT value ->> 0, ${position}, value ->> 1 FROM json_each(${JSON.stringify(told)})`);
}

/** As `StoredAlerts.mark`. */
export function markAlerts(
  connection: Connection,
  recipient: NodeId,
  decisions: readonly AlertDecisionId[],
  { read, dismissed, at }: Marks,
): readonly InboxEntry[] {
  const chosen = sql`recipient = ${recipient} AND position IN (
    SELECT position FROM alert_decision WHERE id IN ${listOf(decisions)})`;
  const mark = (column: 'read_at' | 'dismissed_at', wanted: boolean | null): void => {
    if (wanted === null) return;
    // A mark that is there keeps its instant.
    const value = wanted ? sql`coalesce(${plain(column)}, ${at})` : plain('NULL');
    connection.run(sql`UPDATE alert SET ${plain(column)} = ${value} WHERE ${chosen}`);
  };
  connection.exec('BEGIN IMMEDIATE');
  try {
    mark('read_at', read);
    mark('dismissed_at', dismissed);
    const entries = entriesOf(connection, chosen);
    connection.exec('COMMIT');
    return entries;
  } finally {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
  }
}

/** As `StoredAlerts.setDecidedThrough`. */
export function setDecidedThrough(connection: Connection, position: Position): void {
  connection.run(sql`
    INSERT INTO setting VALUES ('alerts_decided_through', ${String(position)})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
    WHERE CAST(value AS INTEGER) < CAST(excluded.value AS INTEGER)`);
}
