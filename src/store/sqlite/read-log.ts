/** The log, read from a position. */
import type { LogEvent, Position } from '../../model/event.js';
import { readPayload } from '../../model/read-payload.js';
import { wholeTransactions } from '../judge.js';
import { numberIn, textIn, valueIn } from './connection.js';
import type { Connection, Row } from './connection.js';
import type { Store } from '../store.js';
import { listOf, sql } from './sql.js';

export function headOf(connection: Connection): Position {
  const [row] = connection.all(sql`SELECT coalesce(max(position), 0) AS head FROM event`);
  return row === undefined ? 0 : numberIn(row, 'head');
}

export function eventsAfter(connection: Connection, after: Position, limit: number): readonly LogEvent[] {
  const rows = connection.all(sql`
    SELECT * FROM event WHERE position > ${after} ORDER BY position LIMIT ${limit}`);
  return wholeTransactions(rows.map(eventIn));
}

/** As `Store.eventsAbout`. */
export function eventsAbout(
  connection: Connection,
  subjects: readonly string[],
  before: Position | null,
  limit: number,
): readonly LogEvent[] {
  const rows = connection.all(sql`
    SELECT * FROM event WHERE subject IN ${listOf(subjects)} AND position < ${before ?? Number.MAX_SAFE_INTEGER}
    ORDER BY position DESC LIMIT ${limit}`);
  return rows.map(eventIn);
}

/** As `Store.subjectsNaming`. */
export function subjectsNaming(
  connection: Connection,
  id: string,
): Awaited<ReturnType<Store['subjectsNaming']>> {
  const written = JSON.stringify(id);
  const rows = connection.all(sql`
    SELECT DISTINCT about, subject FROM event
    WHERE about IN ('NODE', 'TIE') AND (instr(before, ${written}) > 0 OR instr(after, ${written}) > 0)
    ORDER BY subject`);
  return rows.map((row) => ({
    about: textIn(row, 'about') === 'TIE' ? 'TIE' : 'NODE',
    subject: textIn(row, 'subject'),
  }));
}

export function eventIn(row: Row): LogEvent {
  const about = textIn(row, 'about');
  return {
    position: numberIn(row, 'position'),
    id: textIn(row, 'id'),
    first: numberIn(row, 'first'),
    last: numberIn(row, 'last'),
    type: textIn(row, 'type'),
    payloadVersion: numberIn(row, 'payload_version'),
    principal: textIn(row, 'principal'),
    reason: textIn(row, 'reason'),
    recordedAt: textIn(row, 'recorded_at'),
    about,
    subject: textIn(row, 'subject'),
    before: stateIn(row, 'before'),
    after: stateIn(row, 'after'),
  } as LogEvent;
}

function stateIn(row: Row, column: 'before' | 'after'): unknown {
  const text = valueIn(row, column);
  return readPayload(numberIn(row, 'payload_version'), typeof text === 'string' ? text : null);
}
