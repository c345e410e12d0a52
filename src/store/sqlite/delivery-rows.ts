/** Deliveries: what is written goes over the writer's connection, what is read over any. */
import type { DeadLetter, DeliveryContent, DeliveryState } from '../../model/delivery.js';
import type { NodeId } from '../../model/ids.js';
import type { DeadLetters, LettersMoved } from '../stored-deliveries.js';
import { numberIn, textIn } from './connection.js';
import type { Connection } from './connection.js';
import { listOf, sql } from './sql.js';

/** As `StoredDeliveries.find`. */
export function findDeliveries(
  connection: Connection,
  channels: readonly NodeId[],
): readonly (DeliveryState | null)[] {
  const rows = connection.all(sql`SELECT state FROM delivery WHERE channel IN ${listOf(channels)}`);
  const states = new Map(
    rows.map((row) => {
      const state = JSON.parse(textIn(row, 'state')) as DeliveryState;
      return [state.channel, state];
    }),
  );
  return channels.map((channel) => states.get(channel) ?? null);
}

/** As `StoredDeliveries.put`. */
export function putDelivery(
  connection: Connection,
  content: DeliveryContent,
  expected: number,
  { buried, raised }: LettersMoved,
): boolean {
  const { channel } = content;
  const [stored] = connection.all(sql`SELECT version FROM delivery WHERE channel = ${channel}`);
  if ((stored === undefined ? 0 : numberIn(stored, 'version')) !== expected) return false;
  const state: DeliveryState = { ...content, version: expected + 1 };
  inTransaction(connection, () => {
    connection.run(sql`
      INSERT INTO delivery (channel, version, state) VALUES (${channel}, ${state.version}, ${JSON.stringify(state)})
      ON CONFLICT (channel) DO UPDATE SET version = excluded.version, state = excluded.state`);
    connection.run(sql`DELETE FROM dead_letter WHERE channel = ${channel} AND id IN ${listOf(raised)}`);
    for (const letter of buried) {
      connection.run(sql`
        INSERT OR REPLACE INTO dead_letter (channel, id, failed_at, replay, letter)
        VALUES (${channel}, ${letter.id}, ${letter.failedAt}, 0, ${JSON.stringify(letter)})`);
    }
  });
  return true;
}

/** As `StoredDeliveries.deadLetters` and `toReplay`. */
export function deadLetters(
  connection: Connection,
  channel: NodeId,
  isToReplay: boolean,
  limit: number,
): DeadLetters {
  const wanted = sql`channel = ${channel} AND replay = ${isToReplay ? 1 : 0}`;
  const rows = connection.all(
    sql`SELECT letter FROM dead_letter WHERE ${wanted} ORDER BY failed_at, id LIMIT ${limit}`,
  );
  const [counted] = connection.all(sql`SELECT count(*) AS total FROM dead_letter WHERE ${wanted}`);
  return {
    items: rows.map((row) => JSON.parse(textIn(row, 'letter')) as DeadLetter),
    total: counted === undefined ? 0 : numberIn(counted, 'total'),
  };
}

/** As `StoredDeliveries.replay`. */
export function replayLetters(
  connection: Connection,
  channel: NodeId,
  ids: readonly string[] | null,
): number {
  const which = ids === null ? sql`replay = 0` : sql`replay = 0 AND id IN ${listOf(ids)}`;
  const rows = connection.all(sql`SELECT id FROM dead_letter WHERE channel = ${channel} AND ${which}`);
  connection.run(sql`UPDATE dead_letter SET replay = 1 WHERE channel = ${channel} AND ${which}`);
  return rows.length;
}

/** As `StoredDeliveries.remove`. */
export function removeDelivery(connection: Connection, channel: NodeId): void {
  inTransaction(connection, () => {
    connection.run(sql`DELETE FROM dead_letter WHERE channel = ${channel}`);
    connection.run(sql`DELETE FROM delivery WHERE channel = ${channel}`);
  });
}

function inTransaction(connection: Connection, work: () => void): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    work();
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction()) connection.exec('ROLLBACK');
    throw error;
  }
}
