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

/** The same for several that are compared: round by round one after the other, so that a busy machine slows all alike. */
export function measureInTurns<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => number>>,
): Readonly<Record<Name, Timed>> {
  const names = Object.keys(runs) as Name[];
  const timed = {} as Record<Name, { rounds: number[]; sum: number }>;
  for (const name of names) timed[name] = { rounds: [], sum: runs[name]() };
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const began = performance.now();
      timed[name].sum = runs[name]();
      timed[name].rounds.push(performance.now() - began);
    }
  }
  return timed;
}

export const medianOf = (timed: Timed) => median(timed.rounds);

/** `12.3×`, or a dash where one side was not measured. */
export function ratio(of: Timed | null | undefined, to: Timed | null | undefined): string {
  if (of === null || of === undefined || to === null || to === undefined) return '–';
  return `${(medianOf(of) / medianOf(to)).toFixed(2)}×`;
}
