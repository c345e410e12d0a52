/** Timers that a test sets off by hand. */
import type { Timers } from '../../src/events/timers.js';

export interface FakeTimers extends Timers {
  /** How long each of those still running is set for, in the order they were set. */
  readonly running: () => readonly number[];
  /** Sets off all those that run for so many milliseconds. */
  readonly elapse: (milliseconds: number) => void;
}

export function openFakeTimers(): FakeTimers {
  const timers = new Set<{ readonly milliseconds: number; readonly call: () => void }>();
  return {
    after: (milliseconds, call) => {
      const timer = { milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    running: () => Array.from(timers, ({ milliseconds }) => milliseconds),
    elapse: (milliseconds) => {
      for (const timer of Array.from(timers)) {
        if (timer.milliseconds !== milliseconds) continue;
        timers.delete(timer);
        timer.call();
      }
    },
  };
}
