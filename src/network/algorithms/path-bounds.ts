/** What a path from an actor to any other takes at the least, as far as a search of bounded size tells. */
import { deadEndKinds, hubKinds } from '../kind-tables.js';
import type { Lens } from '../lens.js';
import type { Steps } from '../steps.js';
import { openWaitingLabels } from './waiting-labels.js';

export interface PathBounds {
  /** Ties; ∞ where no path leads there. */
  readonly hopsTo: (node: number) => number;
  /** Cost, the passage through the actor itself apart; ∞ where no path leads there. Grows along no tie by more than it costs. */
  readonly costTo: (node: number) => number;
}

/** Looks at `budget` ties, roughly, for hops and as many for costs. Both are exact near the actor, and beyond that as low as the nearest that the search has not settled. */
export function pathBounds(lens: Lens, onward: Steps, from: number, budget: number): PathBounds {
  const hops = hopsAround(lens, onward, from, budget);
  const costs = costsAround(lens, onward, from, budget);
  return {
    // Kept plus one, so that zero is unknown.
    hopsTo: (node) => (hops.known[node] === 0 ? hops.beyond : hops.known[node]! - 1),
    costTo: (node) => {
      const known = costs.known[node]!;
      return known === 0 || known - 1 > costs.beyond ? costs.beyond : known - 1;
    },
  };
}

function hopsAround(
  lens: Lens,
  onward: Steps,
  from: number,
  budget: number,
): { readonly known: Int32Array; readonly beyond: number } {
  const known = new Int32Array(lens.network.nodeCount);
  known[from] = 1;
  const queue = [from];
  let looked = 0;
  for (let place = 0; place < queue.length; place++) {
    const node = queue[place]!;
    // Whoever is met now is as far as those met in this layer, and nobody else is nearer.
    if (looked > budget) return { known, beyond: known[node]! };
    if (node !== from && deadEndKinds[lens.network.nodeKind[node]!] === 1) continue;
    const count = onward.from(node);
    looked += count;
    const ends = onward.ends();
    for (let step = 0; step < count; step++) {
      const other = ends[step]!;
      if (known[other] !== 0) continue;
      known[other] = known[node]! + 1;
      queue.push(other);
    }
  }
  return { known, beyond: Infinity };
}

/** Dijkstra 1959; costs above `beyond` are not settled. */
function costsAround(
  lens: Lens,
  onward: Steps,
  from: number,
  budget: number,
): { readonly known: Float64Array; readonly beyond: number } {
  const { nodeKind, tieCost, nodeCount } = lens.network;
  const known = new Float64Array(nodeCount);
  const waiting = openWaitingLabels();
  known[from] = 1;
  waiting.put(from, 0, 0);
  let looked = 0;
  for (let node = waiting.take(); node !== -1; node = waiting.take()) {
    const cost = waiting.takenKey();
    if (cost > known[node]! - 1) continue;
    if (looked > budget) return { known, beyond: cost };
    const kind = nodeKind[node]!;
    if (node !== from && deadEndKinds[kind] === 1) continue;
    const base = cost + (node !== from && hubKinds[kind] === 1 ? lens.passageCost(node) : 0);
    const count = onward.from(node);
    looked += count;
    const ends = onward.ends();
    const ties = onward.ties();
    for (let step = 0; step < count; step++) {
      const other = ends[step]!;
      const found = base + tieCost[ties[step]!]!;
      if (known[other] !== 0 && found >= known[other]! - 1) continue;
      known[other] = found + 1;
      waiting.put(other, found, 0);
    }
  }
  return { known, beyond: Infinity };
}
