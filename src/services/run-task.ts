/** Work that is short is done at once; what may take long goes to a thread. It is the same function either way. */
import type { JobFailure, JobPool } from '../jobs/pool.js';
import type { TaskInput, TaskName, TaskOutput } from '../jobs/tasks.js';
import { tasks } from '../jobs/tasks.js';
import type { Result } from '../model/failure.js';
import { failure, invariant, success } from '../model/failure.js';
import type { Tick } from '../network/rows.js';

/** In edges looked at, each about a hundredth of a microsecond: what the event loop can be kept waiting for. */
const shortWork = 2_000_000;

export interface Effort {
  /** Edges that the work looks at, at a guess. */
  readonly work: number;
  /** Milliseconds that it may take in a thread. */
  readonly timeLimit: number;
}

export async function runTask<Name extends TaskName>(
  pool: JobPool,
  name: Name,
  input: TaskInput<Name>,
  { work, timeLimit }: Effort,
): Promise<Result<TaskOutput<Name>, JobFailure>> {
  if (work > pool.mostWork) return tooLong;
  if (work > shortWork) return pool.run(name, input, { timeLimit });
  const task = tasks[name] as (input: TaskInput<Name>, tick: Tick) => TaskOutput<Name> | null;
  const output = task(input, () => true);
  invariant(output !== null, 'what is never told to give up comes to an end');
  return success(output);
}

const tooLong: JobFailure = failure(
  'TOO_LONG',
  'expected work that can be waited for, found more at a guess: ask it as a job, with startJob',
);
