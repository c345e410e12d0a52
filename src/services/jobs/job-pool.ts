/** The threads as one job uses them: its own limit of time, its cancellation, and its progress out of that of its parts. */
import type { JobPool } from '../../jobs/pool.js';
import { failure } from '../../model/failure.js';

export interface JobPoolOptions {
  /** Aborting it cancels whatever of the job runs. */
  readonly signal: AbortSignal;
  /** Milliseconds that the job may run, and how many are left. */
  readonly timeLimit: number;
  readonly timeLeft: () => number;
  /** Called with how much is done, from 0 to 1; never less than before. */
  readonly onProgress: (done: number) => void;
}

export function jobPool(pool: JobPool, { signal, timeLimit, timeLeft, onProgress }: JobPoolOptions): JobPool {
  const parts: number[] = [];
  let told = 0;
  const tell = () => {
    // A part that begins late would take back what was told.
    told = Math.max(told, parts.reduce((sum, part) => sum + part, 0) / parts.length);
    onProgress(told);
  };
  return {
    ...pool,
    mostWork: Infinity,
    async run(name, input, options) {
      const part = parts.push(0) - 1;
      const outcome = await pool.run(name, input, {
        ...options,
        signal,
        timeLimit: Math.max(1, Math.ceil(timeLeft())),
        onProgress: (done) => {
          parts[part] = done;
          tell();
        },
      });
      parts[part] = 1;
      tell();
      if (outcome.ok || outcome.kind !== 'OUT_OF_TIME') return outcome;
      return failure('OUT_OF_TIME', `expected an end within ${timeLimit / 1000} s, found none`);
    },
  };
}
