/** The work that threads can be given, by name. What goes in and comes out is plain data; graphs are in shared memory. */
import { bestChains } from '../network/algorithms/best-chains.js';
import { betweenness } from '../network/algorithms/betweenness.js';
import { communities } from '../network/algorithms/communities.js';
import { strongComponents, weakComponents } from '../network/algorithms/components.js';
import { commonReachWithin } from '../network/algorithms/common-reach-within.js';
import { commonReach } from '../network/algorithms/common-reach.js';
import type { ContactReachOptions } from '../network/algorithms/contact-reach.js';
import { contactReach } from '../network/algorithms/contact-reach.js';
import { coverage } from '../network/algorithms/coverage.js';
import { cutPoints } from '../network/algorithms/cut-points.js';
import { cutOffFrom } from '../network/algorithms/cut-off-from.js';
import { degrees } from '../network/algorithms/degrees.js';
import { density } from '../network/algorithms/density.js';
import { kCore } from '../network/algorithms/k-core.js';
import { pageRank } from '../network/algorithms/page-rank.js';
import type { ReachOrder } from '../network/algorithms/ranked-reach.js';
import { rankedReach } from '../network/algorithms/ranked-reach.js';
import { sampledBetweenness } from '../network/algorithms/sampled-betweenness.js';
import type { ContactTask } from '../network/contact-task.js';
import { contactGraphOf, lensOf } from '../network/contact-task.js';
import type { ContactGraph } from '../network/flow-graph.js';
import { foldArrays } from '../network/fold-network.js';
import type { InfluenceGraph } from '../network/propagation/influence-graph.js';
import { judgedPlan } from '../network/propagation/judged-plan.js';
import { likelyPaths } from '../network/propagation/likely-paths.js';
import { planSeeds } from '../network/propagation/opim-c.js';
import { simulate } from '../network/propagation/simulate.js';
import type { Tick } from '../network/rows.js';

export const tasks = {
  bestChains: task(bestChains),
  betweenness: task(betweenness),
  sampledBetweenness: task(sampledBetweenness),
  communities: task(communities),
  commonReach: task(commonReach),
  commonReachWithin: task(commonReachWithin),
  contactGraph: task(contactGraphOf),
  coverage: task(coverage),
  cutOffFrom: task(cutOffFrom),
  cutPoints: task(cutPoints),
  degrees: task(degrees),
  density: task((asked: ContactTask) => density(lensOf(asked), asked.choice)),
  foldNetwork: task(foldArrays),
  kCore: task(kCore),
  strongComponents: task(strongComponents),
  weakComponents: task(weakComponents),
  pageRank: task(pageRank),
  judgedPlan: task(judgedPlan),
  likelyPaths: task(
    (graph: InfluenceGraph, { starts }: { readonly starts: Int32Array; readonly tick?: Tick }) =>
      likelyPaths(graph, starts),
  ),
  planSeeds: task(planSeeds),
  reach: task(
    (graph: ContactGraph, { order, ...options }: ContactReachOptions & { readonly order: ReachOrder }) => {
      const found = contactReach(graph, options);
      return found === null ? null : rankedReach(found, order);
    },
  ),
  simulate: task(simulate),
} as const;

export type TaskName = keyof typeof tasks;
export type TaskInput<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type TaskOutput<Name extends TaskName> = NonNullable<ReturnType<(typeof tasks)[Name]>>;

/** What a thread is sent. `progress[0]` in shared memory tells how much is done, from 0 to 1. */
export interface Task {
  readonly name: TaskName;
  readonly input: unknown;
  readonly progress: Float64Array;
}

interface Ticking {
  readonly tick?: Tick;
}

function task<Graph, Options extends Ticking, Output>(
  algorithm: (graph: Graph, options: Options) => Output | null,
) {
  return (input: { readonly graph: Graph; readonly options: Omit<Options, 'tick'> }, tick: Tick) =>
    algorithm(input.graph, { ...input.options, tick } as Options);
}
