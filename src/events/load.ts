/** The load barrier: from a stream of topology that changes meanwhile to one consistent state. */
import { StoreError } from '../model/failure.js';
import type { Projection } from '../network/projection.js';
import { openProjection } from '../network/projection.js';
import type { Store } from '../store/store.js';
import { readTransactions } from './transactions.js';

/**
 * Reads where the log stands, streams the topology, reads where the log stands now, and applies the events in
 * between: the first position at which all that was streamed is accounted for. Rejects with `StoreError`.
 */
export async function loadProjection(store: Store): Promise<Projection> {
  const projection = openProjection(await store.head());
  for await (const page of store.topology()) projection.add(page);
  const barrier = await store.head();
  while (projection.position() < barrier) {
    const events = await readTransactions(store, projection.position());
    if (events.length === 0) {
      const message = `the log ends at ${projection.position()}, expected it to go on to ${barrier}`;
      throw new StoreError('CORRUPT', message);
    }
    projection.apply(events);
  }
  projection.endLoad();
  return projection;
}
