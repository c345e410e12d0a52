/** Deliveries, read. */
import type { DeadLetter, DeliveryState } from '../../model/delivery.js';
import type { NodeId } from '../../model/ids.js';
import type { DeadLetters } from '../stored-deliveries.js';
import type { Run } from './connection.js';
import { cypher } from './cypher.js';
import { numberIn, textIn } from './row.js';

/** As `StoredDeliveries.find`. */
export async function findDeliveries(
  run: Run,
  channels: readonly NodeId[],
): Promise<readonly (DeliveryState | null)[]> {
  const rows = await run(cypher`
    MATCH (d:Delivery) WHERE d.channel IN ${channels} AND d.version > 0 RETURN d._state AS state`);
  const states = new Map(
    rows.map((row) => {
      const state = JSON.parse(textIn(row, 'state')) as DeliveryState;
      return [state.channel, state];
    }),
  );
  return channels.map((channel) => states.get(channel) ?? null);
}

/** As `StoredDeliveries.deadLetters` and `toReplay`. */
export async function deadLetters(
  run: Run,
  channel: NodeId,
  isToReplay: boolean,
  limit: number,
): Promise<DeadLetters> {
  const rows = await run(cypher`
    MATCH (l:DeadLetter { channel: ${channel} }) WHERE l.replay = ${isToReplay}
    RETURN l._letter AS letter ORDER BY l.failedAt, l.id LIMIT ${limit}`);
  const [counted] = await run(cypher`
    MATCH (l:DeadLetter { channel: ${channel} }) WHERE l.replay = ${isToReplay} RETURN count(l) AS total`);
  return {
    items: rows.map((row) => JSON.parse(textIn(row, 'letter')) as DeadLetter),
    total: counted === undefined ? 0 : numberIn(counted, 'total'),
  };
}
