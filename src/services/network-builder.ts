/** What passes over a whole network to build something anew, in threads: folding, and the graphs of heavy questions. */
import type { JobPool } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import type { ContactTask } from '../network/contact-task.js';
import type { ContactGraph } from '../network/flow-graph.js';
import type { FoldTask, FoldedArrays } from '../network/fold-network.js';

export interface NetworkBuilder {
  readonly fold: (task: FoldTask) => Promise<Result<FoldedArrays>>;
  readonly build: (task: ContactTask) => Promise<Result<ContactGraph>>;
}

/** Milliseconds that each may take: far more than it does on the largest network that fits. */
const timeLimit = 60_000;

/** The pool is one of its own, so that nobody waits for long work to end. */
export function networkBuilder(pool: JobPool): NetworkBuilder {
  return {
    fold: (task) => pool.run('foldNetwork', { graph: task, options: {} }, { timeLimit }),
    build: (task) => pool.run('contactGraph', { graph: task, options: {} }, { timeLimit }),
  };
}
