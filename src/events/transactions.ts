/** Reading the log by whole transactions. */
import type { LogEvent, Position } from '../model/event.js';
import type { Store } from '../store/store.js';

/** How many events are asked for at a time. */
const batch = 1_000;

/**
 * The next events after a position: whole transactions, at least one; empty at the end of the log. A transaction that
 * the store gives in parts is put together.
 */
export async function readTransactions(
  store: Pick<Store, 'events'>,
  after: Position,
): Promise<readonly LogEvent[]> {
  const events = [...(await store.events(after, batch))];
  for (let last = events.at(-1); last !== undefined && last.position < last.last; last = events.at(-1)) {
    const more = await store.events(last.position, batch);
    // A log that ends inside a transaction: what is whole is given, the rest when it is there.
    if (more.length === 0) return events.filter((event) => event.last < last.first);
    for (const event of more) events.push(event);
  }
  return events;
}

/** Events in a row, cut into their transactions. */
export function byTransaction(events: readonly LogEvent[]): readonly (readonly LogEvent[])[] {
  const transactions: LogEvent[][] = [];
  let open: LogEvent[] = [];
  for (const event of events) {
    open.push(event);
    if (event.position < event.last) continue;
    transactions.push(open);
    open = [];
  }
  return transactions;
}
