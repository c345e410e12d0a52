/** Actors divided into parts, each in at most one. */

export interface Partition {
  /** Per actor, the number of its part; −1 where it is in none. */
  readonly of: Int32Array;
  /** How many actors each part has, largest first. */
  readonly sizes: Int32Array;
}

/**
 * Numbers parts anew: by size, largest first, then by their first actor. `labels` are whole numbers below the number of
 * actors, −1 for actors in no part. O(actors + parts · log parts).
 */
export function partitionOf(labels: Int32Array): Partition {
  const counts = new Int32Array(labels.length);
  const inOrder: number[] = [];
  for (const label of labels) {
    if (label === -1) continue;
    if (counts[label] === 0) inOrder.push(label);
    counts[label]!++;
  }
  // The sort is stable: parts of one size stay in the order of their first actors.
  inOrder.sort((a, b) => counts[b]! - counts[a]!);
  const numbers = new Int32Array(labels.length);
  for (const [number, label] of inOrder.entries()) numbers[label] = number;
  return {
    of: labels.map((label) => (label === -1 ? -1 : numbers[label]!)),
    sizes: Int32Array.from(inOrder, (label) => counts[label]!),
  };
}
