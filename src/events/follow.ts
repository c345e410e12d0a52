/** Following the log from a position: pulled by the one who reads, who therefore sets the pace. */
import type { LogEvent, Position } from '../model/event.js';
import { backOff } from './timers.js';

/** What followers need of the feed. */
export interface Followed {
  readonly isClosed: () => boolean;
  readonly position: () => Position;
  /** Transactions after a position, up to that of the feed and no further. */
  readonly read: (after: Position) => Promise<readonly (readonly LogEvent[])[]>;
  /** Calls back once, when the feed has advanced or closed, or after so many milliseconds if given. Returns how to call it off. */
  readonly onceChanged: (call: () => void, milliseconds?: number) => () => void;
  readonly report: (fault: unknown) => void;
}

/**
 * Gives whole transactions, in order, none twice; goes on live; ends when the feed closes or the reader returns,
 * even while it waits. Where the database fails it tries again, later each time.
 */
export function followLog(
  feed: Followed,
  after: Position,
): AsyncIterableIterator<readonly LogEvent[], undefined> {
  let cursor = after;
  let ended = false;
  let failures = 0;
  let fetched: Iterator<readonly LogEvent[]> = [].values();
  let interrupt = () => {};
  let turn: Promise<unknown> = Promise.resolve();

  const isOver = () => ended || feed.isClosed();
  const pause = (milliseconds?: number) =>
    new Promise<void>((resolve) => {
      const callOff = feed.onceChanged(resolve, milliseconds);
      interrupt = () => {
        callOff();
        resolve();
      };
    });
  const step = async (): Promise<IteratorResult<readonly LogEvent[], undefined>> => {
    while (!isOver()) {
      const next = fetched.next();
      if (next.done !== true) {
        cursor = next.value.at(-1)?.position ?? cursor;
        return { done: false, value: next.value };
      }
      if (cursor >= feed.position()) {
        await pause();
        continue;
      }
      try {
        fetched = (await feed.read(cursor)).values();
        failures = 0;
      } catch (error) {
        failures += 1;
        feed.report(error);
        if (!isOver()) await pause(backOff(failures));
      }
    }
    return { done: true, value: undefined };
  };

  return {
    next: () => {
      // Readers may ask again before the answer is there; each answer waits for the one before.
      const result = turn.then(step);
      turn = result.catch(() => undefined);
      return result;
    },
    return: () => {
      ended = true;
      interrupt();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
