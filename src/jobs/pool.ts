/**
 * Long work in threads of its own, so that the event loop stays free: run with a limit of time, progress and
 * cancellation. What is cancelled, runs out of time or crashes ends with its thread, and so gives its memory back; the
 * pool puts a new thread in its place. https://github.com/piscinajs/piscina
 */
import { Piscina } from 'piscina';
import type { Failure, Result } from '../model/failure.js';
import { InvariantError, failure, success } from '../model/failure.js';
import type { Task, TaskInput, TaskName, TaskOutput } from './tasks.js';

export type JobFailure = Failure<'CANCELLED' | 'OUT_OF_TIME' | 'TOO_BUSY' | 'TOO_LONG' | 'THREAD_LOST'>;

export interface JobOptions {
  /** Aborting it cancels the work. */
  readonly signal?: AbortSignal;
  /** Milliseconds the work may take once it runs or waits for a thread. */
  readonly timeLimit: number;
  /** Called now and then with how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface JobPool {
  /**
   * Runs a task. What the algorithm itself refuses, or a bug in it, rejects with `InvariantError`. Arrays in shared
   * memory are not copied; other input is.
   */
  run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    options: JobOptions,
  ): Promise<Result<TaskOutput<Name>, JobFailure>>;
  /** Work that is estimated above this is not for answers, which are waited for; in edges looked at. */
  readonly mostWork: number;
  /** Tasks that run or wait. */
  readonly load: () => number;
  /** Cancels what runs and ends the threads. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  /** Tasks that may wait for a thread; more are refused as `TOO_BUSY`. */
  readonly mostWaiting: number;
  /** No limit where missing. */
  readonly mostWork?: number;
}

/** How often progress is looked at, in milliseconds. */
const glance = 200;

/** Opens the pool; threads start with the first tasks, and end when nothing has been asked for a while. */
export function openJobPool({ threads, mostWaiting, mostWork = Infinity }: PoolOptions): JobPool {
  const compiled = import.meta.url.endsWith('.js');
  const piscina = new Piscina({
    filename: new URL(compiled ? './job-worker.js' : './run-source.mjs', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    name: 'work',
    // A test runner's options do not suit a worker.
    execArgv: [],
  });
  let closed = false;
  let load = 0;
  const isOff = (signal: AbortSignal | undefined) => closed || signal?.aborted === true;

  return {
    mostWork,
    load: () => load,
    async run(name, input, { signal, timeLimit, onProgress }) {
      if (isOff(signal)) return cancelled;
      // Its own queue counts threads that are still starting, and so takes in more than it is told to.
      if (load >= threads + mostWaiting) return tooBusy;
      load++;
      const clock = AbortSignal.timeout(timeLimit);
      const stop = signal === undefined ? clock : AbortSignal.any([signal, clock]);
      const progress = new Float64Array(new SharedArrayBuffer(8));
      const watch = onProgress && setInterval(() => onProgress(progress[0] ?? 0), glance);
      try {
        const task: Task = { name, input, progress };
        return success((await piscina.run(task, { signal: stop })) as TaskOutput<typeof name>);
      } catch (error) {
        if (isOff(signal)) return cancelled;
        if (clock.aborted)
          return failure('OUT_OF_TIME', `expected an end within ${timeLimit} ms, found none`);
        return failedAs(error);
      } finally {
        load--;
        clearInterval(watch);
      }
    },
    async close() {
      closed = true;
      await piscina.destroy();
    },
  };
}

const cancelled: JobFailure = failure('CANCELLED', 'the work was cancelled');
const tooBusy: JobFailure = failure(
  'TOO_BUSY',
  'expected a free place in the queue of long work, found none: try again later',
);

/** What piscina rejects with, by its words: its errors have no codes of their own. */
function failedAs(error: unknown): JobFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (message === 'Task queue is at limit') {
    return failure(
      'TOO_BUSY',
      'expected a free place in the queue of long work, found none: try again later',
    );
  }
  if (message.startsWith('worker exited with code') || code.startsWith('ERR_WORKER')) {
    return failure('THREAD_LOST', `the thread that did the work ended: ${message}`);
  }
  throw new InvariantError(`long work failed: ${message}`);
}
