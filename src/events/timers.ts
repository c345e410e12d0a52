/** Timers as an argument, so that tests need not wait. */

export interface Timers {
  /** Calls back once after so many milliseconds. Returns how to prevent it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

export const systemTimers: Timers = {
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How long to wait after so many failures in a row: 50 ms, doubling, at most 5 s. */
export function backOff(failures: number): number {
  return Math.min(5_000, 50 * 2 ** Math.min(failures - 1, 10));
}
