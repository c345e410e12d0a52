/** Puts events into the log, with their states as JSON: the very texts that are stored. */
import type { LogEvent } from '../../model/event.js';
import type { Connection } from './connection.js';

const insertEvent = `
  INSERT INTO event (position, id, first, last, type, payload_version, principal, reason, recorded_at, about, subject, before, after)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function putEvent(
  connection: Connection,
  event: LogEvent,
  { before, after }: { readonly before: string | null; readonly after: string | null },
): void {
  const { position, id, first, last, type, payloadVersion, principal, reason, recordedAt, about, subject } =
    event;
  connection.run({
    text: insertEvent,
    values: [
      position,
      id,
      first,
      last,
      type,
      payloadVersion,
      principal,
      reason,
      recordedAt,
      about,
      subject,
      before,
      after,
    ],
  });
}
