/** Timing, the same way in every benchmark. */
import { performance } from 'node:perf_hooks';
import type { Timed } from './kernel.js';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs once without timing, then so many times; `run` tells what its answers add up to. */
export function measure(rounds: number, run: () => number): Timed {
  let sum = run();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    sum = run();
    return performance.now() - began;
  });
  return { rounds: times, sum };
}

export const medianOf = (timed: Timed) => median(timed.rounds);

/** `12.3×`, or a dash where one side was not measured. */
export function ratio(of: Timed | null | undefined, to: Timed | null | undefined): string {
  if (of === null || of === undefined || to === null || to === undefined) return '–';
  return `${(medianOf(of) / medianOf(to)).toFixed(2)}×`;
}
