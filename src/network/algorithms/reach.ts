/** Who can be reached from some actors, or who can reach them: in how few hops, and how strongly. */
import { contactByKind, passesBackward, passesForward } from '../kind-tables.js';
import type { TieChoice } from '../kind-tables.js';
import type { Lens } from '../lens.js';

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
  /** The actors reached, ascending; sources are not among them. */
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
  const { network } = lens;
  const { outStart, inStart, inTies, tieKind, tieFrom, tieTo, tieCost } = network;
  const contact = contactByKind(options);
  const alongOut = options.direction === 'OUT' ? passesForward : passesBackward;
  const alongIn = options.direction === 'OUT' ? passesBackward : passesForward;
  const maxCost = options.maxCost ?? Infinity;

  const least = new Float64Array(network.nodeCount).fill(Infinity);
  const fewest = new Int32Array(network.nodeCount).fill(-1);
  const layerOf = new Int32Array(network.nodeCount);
  const reached: number[] = [];
  const countsByHop: number[] = [];
  let frontier: number[] = [];
  for (const source of options.sources) {
    if (lens.nodes[source] !== 1 || fewest[source] === 0) continue;
    least[source] = 0;
    fewest[source] = 0;
    frontier.push(source);
  }

  for (let hop = 1; hop <= options.hops && frontier.length > 0; hop++) {
    const next: number[] = [];
    const before = reached.length;
    const relax = (node: number, cost: number) => {
      if (cost >= least[node]! || cost > maxCost) return;
      least[node] = cost;
      if (fewest[node] === -1) {
        fewest[node] = hop;
        reached.push(node);
      }
      if (layerOf[node] === hop) return;
      layerOf[node] = hop;
      next.push(node);
    };
    // The costs of the layer before, as they were: within a layer they must not go down any further.
    const costs = Float64Array.from(frontier, (node) => least[node]!);
    for (let place = 0; place < frontier.length; place++) {
      const node = frontier[place]!;
      const isSource = fewest[node] === 0;
      if (!isSource && lens.isDeadEnd(node)) continue;
      const cost = costs[place]! + (isSource ? 0 : lens.passageCost(node));
      for (let tie = outStart[node]!; tie < outStart[node + 1]!; tie++) {
        if ((contact[tieKind[tie]!]! & alongOut) === 0) continue;
        const other = tieTo[tie]!;
        if (lens.nodes[other] === 1 && lens.admitsTie(tie)) relax(other, cost + tieCost[tie]!);
      }
      for (let index = inStart[node]!; index < inStart[node + 1]!; index++) {
        const tie = inTies[index]!;
        if ((contact[tieKind[tie]!]! & alongIn) === 0) continue;
        const other = tieFrom[tie]!;
        if (lens.nodes[other] === 1 && lens.admitsTie(tie)) relax(other, cost + tieCost[tie]!);
      }
    }
    countsByHop.push(reached.length - before);
    frontier = next;
  }

  // A layer may only improve on earlier ones, so the zeros inside stay.
  while (countsByHop.at(-1) === 0) countsByHop.pop();
  const nodes = Int32Array.from(reached).sort();
  return {
    nodes,
    hops: Int32Array.from(nodes, (node) => fewest[node]!),
    costs: Float64Array.from(nodes, (node) => least[node]!),
    countsByHop,
  };
}
