/** Exact betweenness of large networks, in parts that several threads share. */
import type { JobFailure, JobPool } from '../jobs/pool.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { Betweenness } from '../network/algorithms/betweenness.js';
import { wholeBetweenness } from '../network/algorithms/betweenness.js';
import type { FlowGraph } from '../network/flow-graph.js';
import type { Effort } from './run-task.js';
import { runTask } from './run-task.js';

/** However many threads there are: sums of other parts would differ in their last digits. */
const partCount = 8;
/** Edges that the work looks at, from which on a part is worth a thread of its own. */
const worthParts = 100_000_000;

/** As the task `betweenness`, the same to the last bit with any number of threads. A part that fails ends the others. */
export async function betweennessInParts(
  pool: JobPool,
  graph: FlowGraph,
  effort: Effort,
): Promise<Result<Betweenness, JobFailure>> {
  if (effort.work < worthParts || effort.work > pool.mostWork) {
    return runTask(pool, 'betweenness', { graph, options: {} }, effort);
  }
  const stop = new AbortController();
  const runs = Array.from({ length: partCount }, async (_, index) => {
    const [first = 0, last = 0] = [index, index + 1].map((part) =>
      Math.floor((part * graph.nodeCount) / partCount),
    );
    const input = { graph, options: { part: { first, last } } };
    const { timeLimit } = effort;
    const found = await pool.run('betweenness', input, { timeLimit, signal: stop.signal });
    if (!found.ok) stop.abort();
    return found;
  });
  const parts: Betweenness[] = [];
  let failed: JobFailure | null = null;
  for (const found of await Promise.all(runs)) {
    if (found.ok) parts.push(found.value);
    // Those that it ended were cancelled.
    else if (failed === null || failed.kind === 'CANCELLED') failed = found;
  }
  return failed ?? success(wholeBetweenness(parts));
}
