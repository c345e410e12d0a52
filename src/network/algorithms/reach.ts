/** Who can be reached from some actors, or who can reach them: in how few hops, and how strongly. */
import { invariant } from '../../model/failure.js';
import { deadEndKinds, hubKinds } from '../kind-tables.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import { sortActors } from '../network-order.js';
import { openSteps } from '../steps.js';

export interface ReachOptions extends TieChoice {
  /** Numbers of the actors to start from. Those that the lens leaves out reach nobody. */
  readonly sources: Int32Array | readonly number[];
  /** `OUT`: whom the sources reach. `IN`: who reaches the sources. */
  readonly direction: 'OUT' | 'IN';
  /** Longest chain, in ties. */
  readonly hops: number;
  /** Weakest chain: the most that its cost may be, in millionths of −ln strength. */
  readonly maxCost?: number;
}

export interface Reach {
  /** The actors reached, by id; sources are not among them. */
  readonly nodes: Int32Array;
  /** For each, the ties of the shortest chain whose cost keeps within `maxCost`. */
  readonly hops: Int32Array;
  /** For each, the cost of the strongest chain of at most `options.hops` ties. It may be longer than the shortest one. */
  readonly costs: Float64Array;
  /** How many are reached in just 1, 2, … hops; as long as the most hops needed. */
  readonly countsByHop: readonly number[];
}

/**
 * Chains are simple and let contact pass all along; contact ends in groups, unless a source is one; each passage
 * through a programme or body adds its `passageCost`. Chains begin at the nearest source.
 *
 * Relaxation in layers (Bellman 1958, Moore 1959), exact under the limit of hops: layer h holds the actors that a
 * chain of h ties reaches more cheaply than every shorter one. Costs are not negative, so the cheapest walk is a
 * simple chain. O(actors + hops · ties); far less where few are reached.
 */
export function reach(lens: Lens, options: ReachOptions): Reach {
  const found = reachWithin(lens, options, Infinity);
  invariant(found !== null, 'what may look at all ties comes to an end');
  return found;
}

/** As `reach`; null where it would have to look at more than so many ties, roughly. */
export function reachWithin(lens: Lens, options: ReachOptions, mostTies: number): Reach | null {
  const { network } = lens;
  const { tieCost, nodeKind } = network;
  const maxCost = options.maxCost ?? Infinity;
  const steps = openSteps(lens, options, options.direction);
  // Hops are kept plus one, and costs count only where there are hops: zero is untouched.
  const { hops: fewest, marks: layerOf, costs: least, queueCosts, ...queues } = lens.workspace();
  let { queue: frontier, nextQueue: next } = queues;
  let frontierSize = 0;
  for (const source of options.sources) {
    if (lens.nodes[source] !== 1 || fewest[source] !== 0) continue;
    fewest[source] = 1;
    least[source] = 0;
    frontier[frontierSize++] = source;
  }
  const touched = Array.from(frontier.subarray(0, frontierSize));
  const sourceCount = frontierSize;
  const countsByHop: number[] = [];
  let looked = 0;
  /** Of those touched, the first so many have been in layers that go on; who is in the last one need not be known. */
  let layered = 0;
  const clear = (inLayers: number) => {
    for (let place = 0; place < touched.length; place++) {
      const node = touched[place]!;
      fewest[node] = 0;
      least[node] = 0;
      if (place < inLayers) layerOf[node] = 0;
    }
  };

  for (let hop = 1; hop <= options.hops && frontierSize > 0; hop++) {
    let nextSize = 0;
    const before = touched.length;
    const isLast = hop === options.hops;
    // The costs of the layer before, as they were: within a layer they must not go down any further.
    for (let place = 0; place < frontierSize; place++) queueCosts[place] = least[frontier[place]!]!;
    for (let place = 0; place < frontierSize; place++) {
      const node = frontier[place]!;
      const kind = nodeKind[node]!;
      let base = queueCosts[place]!;
      if (fewest[node] !== 1) {
        if (deadEndKinds[kind] === 1) continue;
        if (hubKinds[kind] === 1) base += lens.passageCost(node);
      }
      if (looked > mostTies) {
        clear(touched.length);
        return null;
      }
      const count = steps.from(node);
      looked += count;
      const ends = steps.ends();
      const ties = steps.ties();
      for (let step = 0; step < count; step++) {
        const other = ends[step]!;
        const cost = base + tieCost[ties[step]!]!;
        const isNew = fewest[other] === 0;
        if ((!isNew && cost >= least[other]!) || cost > maxCost) continue;
        least[other] = cost;
        if (isNew) {
          fewest[other] = hop + 1;
          touched.push(other);
        }
        if (isLast || layerOf[other] === hop) continue;
        layerOf[other] = hop;
        next[nextSize++] = other;
      }
    }
    countsByHop.push(touched.length - before);
    if (!isLast) layered = touched.length;
    [frontier, next] = [next, frontier];
    frontierSize = nextSize;
  }

  // A layer may only improve on earlier ones, so the zeros inside stay.
  while (countsByHop.at(-1) === 0) countsByHop.pop();
  const nodes = sortActors(network, Int32Array.from(touched.slice(sourceCount)));
  // `from` and `map` would take as long as a quarter of the search.
  const hops = new Int32Array(nodes.length);
  const costs = new Float64Array(nodes.length);
  for (let place = 0; place < nodes.length; place++) {
    hops[place] = fewest[nodes[place]!]! - 1;
    costs[place] = least[nodes[place]!]!;
  }
  clear(layered);
  return { nodes, hops, costs, countsByHop };
}
