/** What a thread of the pool runs. */
import { invariant } from '../model/failure.js';
import type { Tick } from '../network/rows.js';
import type { Task } from './tasks.js';
import { tasks } from './tasks.js';

/** Does one task, and tells in shared memory how far it has come. Cancelling ends the whole thread. */
export function work({ name, input, progress }: Task): unknown {
  const tick: Tick = (done, of) => {
    progress[0] = of > 0 ? done / of : 0;
    return true;
  };
  const run = tasks[name] as (given: unknown, tick: Tick) => unknown;
  const output = run(input, tick);
  invariant(output !== null, `the task ${name} gave up though nobody asked it to`);
  return output;
}
