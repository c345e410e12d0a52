/** The last transactions of the log, so that followers who keep up cost the database nothing. */
import type { LogEvent, Position } from '../model/event.js';
import { isRedacted } from '../model/event.js';

export interface Recent {
  /** Puts transactions at the end; where they do not join on to it, what was held is let go. */
  readonly push: (transactions: readonly (readonly LogEvent[])[]) => void;
  /** All transactions after a position; null where some of them are no longer held. O(transactions given). */
  readonly after: (position: Position) => readonly (readonly LogEvent[])[] | null;
}

/** Holds the last transactions, of at most `most` events in all. */
export function openRecent(position: Position, most: number): Recent {
  let held: (readonly LogEvent[])[] = [];
  let events = 0;
  let end = position;
  return {
    push: (transactions) => {
      for (const transaction of transactions) {
        const [first, last] = [transaction.at(0), transaction.at(-1)];
        if (first === undefined || last === undefined) continue;
        if (first.position !== end + 1) {
          held = [];
          events = 0;
        }
        held.push(transaction);
        events += transaction.length;
        end = last.position;
        while (events > most) events -= held.shift()?.length ?? events;
        // What is held may say what the log no longer does.
        if (transaction.some(isRedacted)) {
          held = [];
          events = 0;
        }
      }
    },
    after: (position) => {
      const start = held[0]?.[0]?.position ?? end + 1;
      if (position < start - 1) return null;
      let from = held.length;
      while (from > 0 && (held[from - 1]?.[0]?.position ?? 0) > position) from -= 1;
      return held.slice(from);
    },
  };
}
