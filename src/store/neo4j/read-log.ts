/** The log, read from a position. */
import type { LogEvent, Position } from '../../model/event.js';
import { readPayload } from '../../model/read-payload.js';
import { wholeTransactions } from '../judge.js';
import type { Store } from '../store.js';
import type { Run } from './connection.js';
import { cypher } from './cypher.js';
import { numberIn, textIn, valueIn } from './row.js';
import type { Row } from './row.js';

export async function headOf(run: Run): Promise<Position> {
  const [row] = await run(cypher`MATCH (log:ReteLog { id: 'log' }) RETURN log.head AS head`);
  return row === undefined ? 0 : numberIn(row, 'head');
}

/**
 * Reads no further than the head was before: what was committed while the index is gone through could
 * be met without what was committed before it.
 */
export async function eventsAfter(run: Run, after: Position, limit: number): Promise<readonly LogEvent[]> {
  const last = Math.min(await headOf(run), after + limit);
  if (last <= after) return [];
  const rows = await run(cypher`
    MATCH (e:Event) WHERE e.position > ${after} AND e.position <= ${last}
    RETURN e { .* } AS event ORDER BY e.position`);
  return wholeTransactions(rows.map((row) => eventIn(row['event'] as Row)));
}

/** As `Store.eventsAbout`. */
export async function eventsAbout(
  run: Run,
  subjects: readonly string[],
  before: Position | null,
  limit: number,
): Promise<readonly LogEvent[]> {
  const rows = await run(cypher`
    MATCH (e:Event) WHERE e.subject IN ${subjects} AND e.position < ${before ?? Number.MAX_SAFE_INTEGER}
    RETURN e { .* } AS event ORDER BY e.position DESC LIMIT ${limit}`);
  return rows.map((row) => eventIn(row['event'] as Row));
}

/** As `Store.subjectsNaming`. */
export async function subjectsNaming(
  run: Run,
  id: string,
): Promise<Awaited<ReturnType<Store['subjectsNaming']>>> {
  const written = JSON.stringify(id);
  const rows = await run(cypher`
    MATCH (e:Event)
    WHERE e.about IN ['NODE', 'TIE'] AND (e.before CONTAINS ${written} OR e.after CONTAINS ${written})
    RETURN DISTINCT e.about AS about, e.subject AS subject ORDER BY subject`);
  return rows.map((row) => ({
    about: textIn(row, 'about') === 'TIE' ? 'TIE' : 'NODE',
    subject: textIn(row, 'subject'),
  }));
}

export function eventIn(row: Row): LogEvent {
  return {
    position: numberIn(row, 'position'),
    id: textIn(row, 'id'),
    first: numberIn(row, 'first'),
    last: numberIn(row, 'last'),
    type: textIn(row, 'type'),
    payloadVersion: numberIn(row, 'payloadVersion'),
    principal: textIn(row, 'principal'),
    reason: textIn(row, 'reason'),
    recordedAt: textIn(row, 'recordedAt'),
    about: textIn(row, 'about'),
    subject: textIn(row, 'subject'),
    before: stateIn(row, 'before'),
    after: stateIn(row, 'after'),
  } as LogEvent;
}

function stateIn(row: Row, key: 'before' | 'after'): unknown {
  const text = valueIn(row, key);
  return readPayload(numberIn(row, 'payloadVersion'), typeof text === 'string' ? text : null);
}
