/** Tells listeners that there may be new events: at once after writes of this hub, and by looking at the head for those of others. */
import type { Position } from '../../model/event.js';

export interface Wakes {
  /** Returns how to stop. */
  add(wake: () => void): () => void;
  wakeAll(): void;
  close(): void;
}

/** Looks every so many milliseconds, and only while someone listens. */
export function startWakes(head: () => Promise<Position>, milliseconds: number): Wakes {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let known: Position | null = null;

  const wakeAll = (): void => {
    for (const wake of listeners) wake();
  };
  const look = async (): Promise<void> => {
    try {
      const found = await head();
      if (known !== null && found > known) wakeAll();
      known = found;
    } catch {
      // While the database is away there is nothing to tell; the next look tells.
    }
    if (timer !== null) plan();
  };
  const plan = (): void => {
    timer = setTimeout(() => void look(), milliseconds);
    timer.unref();
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  return {
    add: (wake) => {
      listeners.add(wake);
      if (timer === null) {
        known = null;
        plan();
      }
      return () => {
        listeners.delete(wake);
        if (listeners.size === 0) stop();
      };
    },
    wakeAll,
    close: () => {
      listeners.clear();
      stop();
    },
  };
}
