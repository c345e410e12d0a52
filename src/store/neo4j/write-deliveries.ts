/** Deliveries, written. Each channel has a node whose lock every write takes first, so that versions are judged under it. */
import type { DeliveryContent, DeliveryState } from '../../model/delivery.js';
import type { NodeId } from '../../model/ids.js';
import type { LettersMoved } from '../stored-deliveries.js';
import type { Run } from './connection.js';
import { cypher } from './cypher.js';
import type { Parameter } from './cypher.js';
import { numberIn } from './row.js';

/** As `StoredDeliveries.put`; `attempt` counts from 1. */
export async function putDelivery(
  run: Run,
  content: DeliveryContent,
  expected: number,
  { buried, raised }: LettersMoved,
  attempt: number,
): Promise<boolean> {
  const { channel } = content;
  const state: DeliveryState = { ...content, version: expected + 1 };
  const text = JSON.stringify(state);
  // One that was never written has the version 0 until the end of this transaction.
  if (expected === 0)
    await run(cypher`MERGE (d:Delivery { channel: ${channel} }) ON CREATE SET d.version = 0`);
  // An earlier attempt, whose answer was lost, may have written the very same.
  const rows = await run(cypher`
    MATCH (d:Delivery { channel: ${channel} }) SET d._lock = true REMOVE d._lock
    WITH d WHERE d.version = ${expected} OR (${attempt > 1} AND d.version = ${state.version} AND d._state = ${text})
    SET d.version = ${state.version}, d._state = ${text}
    RETURN d.channel AS channel`);
  if (rows.length === 0) return false;
  await run(cypher`MATCH (l:DeadLetter { channel: ${channel} }) WHERE l.id IN ${raised} DELETE l`);
  const letters = buried.map((letter): Parameter => ({
    key: JSON.stringify([channel, letter.id]),
    properties: {
      channel,
      id: letter.id,
      failedAt: letter.failedAt,
      replay: false,
      _letter: JSON.stringify(letter),
    },
  }));
  await run(cypher`
    UNWIND ${letters} AS letter MERGE (l:DeadLetter { key: letter.key }) SET l += letter.properties`);
  return true;
}

/** As `StoredDeliveries.replay`. */
export async function replayLetters(
  run: Run,
  channel: NodeId,
  ids: readonly string[] | null,
): Promise<number> {
  const [row] = await run(cypher`
    MATCH (l:DeadLetter { channel: ${channel} })
    WHERE l.replay = false AND (${ids === null} OR l.id IN ${ids ?? []})
    SET l.replay = true RETURN count(l) AS count`);
  return row === undefined ? 0 : numberIn(row, 'count');
}

/** As `StoredDeliveries.remove`. */
export async function removeDelivery(run: Run, channel: NodeId): Promise<void> {
  await run(cypher`MATCH (d:Delivery { channel: ${channel} }) SET d._lock = true DELETE d`);
  await run(cypher`MATCH (l:DeadLetter { channel: ${channel} }) DELETE l`);
}
