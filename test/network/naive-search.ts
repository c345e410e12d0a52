/** Searches as one would write them without a thought of speed, straight from the facts. */
import { actorDeclaration, tieDeclaration } from '../../src/model/kinds.js';
import type { Direction } from '../../src/network/rows.js';
import { everything } from './generated-network.js';
import type { GeneratedNetwork } from './generated-network.js';
import { remaining } from './oracle.js';

export interface NaiveEdge {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** Every way in which contact passes along a tie that holds; with `IN` turned round. */
export function naiveEdges(network: GeneratedNetwork, direction: Direction): readonly NaiveEdge[] {
  return remaining(network, everything).ties.flatMap(({ kind, from, to, cost }) => {
    const { contact, territorial } = tieDeclaration(kind);
    if (territorial === true) return [];
    const edges: NaiveEdge[] = [];
    if (contact === 'FORWARD' || contact === 'BOTH') edges.push({ from, to, cost });
    if (contact === 'BACKWARD' || contact === 'BOTH') edges.push({ from: to, to: from, cost });
    return direction === 'OUT' ? edges : edges.map((edge) => ({ from: edge.to, to: edge.from, cost }));
  });
}

export function isDeadEnd(network: GeneratedNetwork, id: string): boolean {
  const node = network.nodes.find((one) => one.id === id);
  return node !== undefined && actorDeclaration(node.kind).deadEnd === true;
}

/** By id, how many hops from the nearest source; sources themselves are at 0. */
export function naiveHops(
  network: GeneratedNetwork,
  sources: readonly string[],
  direction: Direction,
  most: number,
): ReadonlyMap<string, number> {
  const edges = naiveEdges(network, direction);
  const hops = new Map(sources.map((id) => [id, 0]));
  for (let hop = 1; hop <= most && hop <= network.nodes.length; hop++) {
    for (const { from, to } of edges) {
      if (hops.get(from) !== hop - 1 || hops.has(to)) continue;
      if (hop > 1 && isDeadEnd(network, from)) continue;
      hops.set(to, hop);
    }
  }
  return hops;
}

export interface NaiveBest {
  readonly hops: number;
  readonly cost: number;
}

/** By id, the best chain from a source by (cost, hops) or (hops, cost): edges relaxed until nothing changes. */
export function naiveBest(
  network: GeneratedNetwork,
  source: string,
  direction: Direction,
  passageOf: (id: string) => number,
  isBetter: (a: NaiveBest, b: NaiveBest) => boolean,
): ReadonlyMap<string, NaiveBest> {
  const edges = naiveEdges(network, direction);
  const best = new Map([[source, { hops: 0, cost: 0 }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to, cost } of edges) {
      const start = best.get(from);
      if (start === undefined || (from !== source && isDeadEnd(network, from))) continue;
      const passage = from === source ? 0 : passageOf(from);
      const found = { hops: start.hops + 1, cost: start.cost + passage + cost };
      const known = best.get(to);
      if (known !== undefined && !isBetter(found, known)) continue;
      best.set(to, found);
      changed = true;
    }
  }
  return best;
}
