/** Actors waiting by cost, roughly the cheapest first. */

export interface BucketQueue {
  /** Puts an actor in, or moves it where it waits already. No cheaper than the bucket that was taken from last. */
  readonly put: (node: number, cost: number) => void;
  /** Takes an actor of the cheapest bucket; −1 when there is none. */
  readonly take: () => number;
}

const bucketCount = 8192;

/**
 * A ring of buckets as wide as the dearest step needs: everything that waits fits into one round (Dial 1969). Within
 * a bucket the last put comes first; whoever needs exact costs takes an actor again when its cost has gone down.
 * All operations O(1), but for empty buckets that are passed. 8 bytes an actor.
 */
export function openBucketQueue(nodeCount: number, greatestStep: number): BucketQueue {
  const width = Math.max(1, Math.ceil((greatestStep + 1) / (bucketCount - 2)));
  const heads = new Int32Array(bucketCount).fill(-1);
  /** Lists in both directions; an actor that begins one has minus its bucket, minus 2, before it. */
  const next = new Int32Array(nodeCount);
  const before = new Int32Array(nodeCount).fill(-1);
  let open = 0;
  let waiting = 0;

  const remove = (node: number) => {
    const previous = before[node]!;
    const following = next[node]!;
    if (previous < -1) heads[-2 - previous] = following;
    else next[previous] = following;
    if (following !== -1) before[following] = previous;
    before[node] = -1;
    waiting--;
  };

  return {
    put: (node, cost) => {
      if (before[node] !== -1) remove(node);
      const bucket = Math.floor(cost / width) % bucketCount;
      const head = heads[bucket]!;
      next[node] = head;
      if (head !== -1) before[head] = node;
      before[node] = -2 - bucket;
      heads[bucket] = node;
      waiting++;
    },
    take: () => {
      if (waiting === 0) return -1;
      while (heads[open] === -1) open = (open + 1) % bucketCount;
      const node = heads[open]!;
      remove(node);
      return node;
    },
  };
}
