/** How deep in the network's dense parts an actor stands. */
import type { Tick } from '../rows.js';
import type { UndirectedGraph } from '../undirected.js';

export interface KCoreOptions {
  /** In actors. */
  readonly tick?: Tick;
}

export interface KCore {
  /**
   * Per actor, the largest k for which it belongs to a set of actors that all have at least k neighbours in it; −1
   * where it does not count (not shown, or a group).
   */
  readonly cores: Int32Array;
  /** The largest of them; 0 where there are none. */
  readonly deepest: number;
}

/**
 * Takes away, again and again, an actor with the fewest neighbours left. Neighbours are distinct, whichever way contact
 * passes. Null where the tick gave up. Batagelj and Zaveršnik 2003. O(actors + edges).
 */
export function kCore(graph: UndirectedGraph, options: KCoreOptions = {}): KCore | null {
  const { nodeCount, counted, starts, ends } = graph;
  const left = new Int32Array(nodeCount);
  let most = 0;
  for (let node = 0; node < nodeCount; node++) {
    left[node] = starts[node + 1]! - starts[node]!;
    if (left[node]! > most) most = left[node]!;
  }
  // Actors by neighbours left; those with d left begin at `bin[d]`.
  const bin = new Int32Array(most + 2);
  for (let node = 0; node < nodeCount; node++) bin[left[node]! + 1]!++;
  for (let size = 0; size <= most; size++) bin[size + 1]! += bin[size]!;
  const order = new Int32Array(nodeCount);
  const placeOf = new Int32Array(nodeCount);
  const next = bin.slice();
  for (let node = 0; node < nodeCount; node++) {
    const place = next[left[node]!]!++;
    order[place] = node;
    placeOf[node] = place;
  }
  for (let place = 0; place < nodeCount; place++) {
    if (place % stride === stride - 1 && options.tick?.(place, nodeCount) === false) return null;
    const node = order[place]!;
    for (let index = starts[node]!; index < starts[node + 1]!; index++) {
      const other = ends[index]!;
      const size = left[other]!;
      if (size <= left[node]!) continue;
      // It changes places with the first of its bin, which then begins one later.
      const first = bin[size]!;
      const swapped = order[first]!;
      const old = placeOf[other]!;
      order[old] = swapped;
      placeOf[swapped] = old;
      order[first] = other;
      placeOf[other] = first;
      bin[size] = first + 1;
      left[other] = size - 1;
    }
  }
  let deepest = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (counted[node] === 0) left[node] = -1;
    deepest = Math.max(deepest, left[node]!);
  }
  return { cores: left, deepest };
}

/** Actors between two ticks. */
const stride = 8_192;
