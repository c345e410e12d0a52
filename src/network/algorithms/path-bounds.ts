/** What a path from an actor to any other takes at the least, as far as a search of bounded size tells. */
import type { Contacts } from '../contacts.js';
import { openWaitingLabels } from './waiting-labels.js';

export interface PathBounds {
  /** Ties; ∞ where no path leads there. */
  readonly hopsTo: (node: number) => number;
  /** Cost, the passage through the actor itself apart; ∞ where no path leads there. Grows along no tie by more than it costs. */
  readonly costTo: (node: number) => number;
}

/** Looks at `budget` ties, roughly, for hops and as many for costs. Both are exact near the actor, and beyond that as low as the nearest that the search has not settled. */
export function pathBounds(contacts: Contacts, from: number, budget: number): PathBounds {
  const hops = hopsAround(contacts, from, budget);
  const costs = costsAround(contacts, from, budget);
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
  { nodeCount, onward, isDeadEnd }: Contacts,
  from: number,
  budget: number,
): { readonly known: Int32Array; readonly beyond: number } {
  const known = new Int32Array(nodeCount);
  known[from] = 1;
  const queue = [from];
  let looked = 0;
  for (let place = 0; place < queue.length; place++) {
    const node = queue[place]!;
    // Whoever is met now is as far as those met in this layer, and nobody else is nearer.
    if (looked > budget) return { known, beyond: known[node]! };
    if (node !== from && isDeadEnd(node)) continue;
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
  { nodeCount, onward, isDeadEnd, passageCost, costs: tieCost }: Contacts,
  from: number,
  budget: number,
): { readonly known: Float64Array; readonly beyond: number } {
  const known = new Float64Array(nodeCount);
  const waiting = openWaitingLabels();
  known[from] = 1;
  waiting.put(from, 0, 0);
  let looked = 0;
  for (let node = waiting.take(); node !== -1; node = waiting.take()) {
    const cost = waiting.takenKey();
    if (cost > known[node]! - 1) continue;
    if (looked > budget) return { known, beyond: cost };
    if (node !== from && isDeadEnd(node)) continue;
    const base = cost + (node === from ? 0 : passageCost(node));
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
