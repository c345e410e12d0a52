/** What several actors have in common where a weakest strength is asked for: each of them must reach so strongly. */
import type { ContactGraph } from '../flow-graph.js';
import type { CommonReach } from './common-reach.js';
import { contactReach } from './contact-reach.js';
import type { ContactReachOptions } from './contact-reach.js';

/** Sources each once; `tick` is told of sources done, of all. */
export type CommonReachWithinOptions = ContactReachOptions;

/** As `commonReach`. Null where the tick gave up. O(sources · (actors + hops · edges)). */
export function commonReachWithin(
  graph: ContactGraph,
  options: CommonReachWithinOptions,
): CommonReach | null {
  const { sources, tick, ...question } = options;
  const counts = new Int32Array(graph.nodeCount);
  /** Of those that one reaches, which. */
  const first = new Int32Array(graph.nodeCount);
  for (let place = 0; place < sources.length; place++) {
    if (tick?.(place, sources.length) === false) return null;
    const found = contactReach(graph, { ...question, sources: [sources[place]!] });
    for (const node of found?.nodes ?? []) {
      counts[node]!++;
      first[node] = place;
    }
  }
  for (const source of sources) counts[source] = 0;
  const byAll: number[] = [];
  const byOne: number[] = [];
  for (let node = 0; node < counts.length; node++) {
    if (counts[node] === 0) continue;
    if (counts[node] === sources.length) byAll.push(node);
    if (counts[node] === 1) byOne.push(node);
  }
  return {
    byAll: Int32Array.from(byAll),
    byOne: Int32Array.from(byOne),
    only: Int32Array.from(byOne, (node) => first[node]!),
  };
}
