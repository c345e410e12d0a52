/** The search behind `reach`: at once where it looks at little, in a thread where it turns out long. */
import type { JobFailure } from '../jobs/pool.js';
import { costOfStrength } from '../model/contact.js';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import { rankedReach } from '../network/algorithms/ranked-reach.js';
import type { ReachOrder } from '../network/algorithms/ranked-reach.js';
import type { Reach } from '../network/algorithms/reach.js';
import { reachWithin } from '../network/algorithms/reach.js';
import type { ContactGraph } from '../network/flow-graph.js';
import { passageCosts } from '../network/passage-costs.js';
import type { AnalysisDeps } from './metrics.js';
import type { DatedScope, Reading } from './reading.js';
import { renumbered } from './renumber.js';
import { runTask } from './run-task.js';
import type { ReachQuestion } from './traverse.js';
import { tieChoiceOf } from './traverse.js';

/** Ties that a search looks at on the main thread before it is given up and begun anew in a thread: a few milliseconds. */
const mostTies = 60_000;
/** Milliseconds that a search may take in a thread. */
export const reachTimeLimit = 30_000;

/**
 * Those reached, in the order asked for. The same answer either way: `reach` goes along the ties of the network, `contactReach`
 * along the edges of a graph made for the question, which takes a pass over all ties and then pays for itself. What a thread
 * found is kept while the snapshot is, so that the pages of a list share it.
 */
export async function searchReach(
  deps: AnalysisDeps,
  reading: Reading,
  question: ReachQuestion,
  sources: readonly number[],
  order: ReachOrder,
): Promise<Result<Reach, JobFailure>> {
  const options = { ...searchOf(question), sources };
  const found = reachWithin(reading.lens(question.scope), { ...options, ...tieChoiceOf(question) }, mostTies);
  if (found !== null) return success(rankedReach(found, order));
  const settled = await deps.graphs.settled(reading);
  const inGraph = Int32Array.from(renumbered(sources, reading.network, settled.network));
  const { target: _, ...asked } = question;
  const further = await deps.graphs.answer(settled, JSON.stringify(['reach', asked, order]), async () => {
    const graph = await deps.graphs.contact(settled, question.scope, tieChoiceOf(question));
    const passages = await passagesOf(deps, settled, question.scope);
    return runTask(
      deps.pool,
      'reach',
      { graph, options: { ...options, sources: inGraph, passages, order } },
      { work: layersOver(graph, question.hops), timeLimit: reachTimeLimit },
    );
  });
  if (!further.ok) return further;
  return success({
    ...further.value,
    nodes: renumbered(further.value.nodes, settled.network, reading.network),
  });
}

/** The work of relaxing a graph in layers, in edges looked at: each takes several times as long as in a search that only counts hops. */
export function layersOver({ nodeCount, edgeCount }: ContactGraph, hops: number): number {
  return 4 * hops * (nodeCount + edgeCount);
}

/** What a search is told besides its ties. */
export function searchOf({
  direction,
  hops,
  minStrength,
}: Pick<ReachQuestion, 'direction' | 'hops' | 'minStrength'>): {
  readonly direction: 'OUT' | 'IN';
  readonly hops: number;
  readonly maxCost?: number;
} {
  return { direction, hops, ...(minStrength === undefined ? {} : { maxCost: costOfStrength(minStrength) }) };
}

/** What passing through each actor adds, kept while the snapshot is. The reading is a settled one. */
export function passagesOf(deps: AnalysisDeps, reading: Reading, scope: DatedScope): Promise<Int32Array> {
  return deps.graphs.answer(reading, JSON.stringify(['passages', scope]), async () =>
    passageCosts(reading.lens(scope)),
  );
}
