/** How a metric moved from one day to another. */

/** A metric on one day. */
export interface MetricOnDay {
  /** Per actor. */
  readonly values: Float64Array | Int32Array;
  /** Per actor, 1 where it has a value. */
  readonly counted: Uint8Array;
}

export interface Move {
  readonly node: number;
  readonly before: number;
  readonly after: number;
  /** after − before. */
  readonly difference: number;
  /** One more than the number of actors that had, or have, a larger value. */
  readonly rankBefore: number;
  readonly rankAfter: number;
}

export interface MetricChange {
  /** Actors that have a value on both days. */
  readonly compared: number;
  /** Of these, those whose value rose, and those whose value fell, by more than the tolerance. */
  readonly rose: number;
  readonly fell: number;
  /** Actors that have a value only on the second day, and only on the first. */
  readonly appeared: number;
  readonly disappeared: number;
  /** Those that moved most first, then by number; at most as many as the limit allows. */
  readonly moves: readonly Move[];
}

export interface MetricChangeOptions {
  readonly limit: number;
  /** What is no more than this counts as not moved: what rounding or sampling may do. */
  readonly tolerance: number;
}

/** Compares a metric of the same actors on two days. O(actors · log actors). */
export function metricChange(
  before: MetricOnDay,
  after: MetricOnDay,
  options: MetricChangeOptions,
): MetricChange {
  const nodes = Int32Array.from({ length: before.values.length }, (_, node) => node);
  const both = nodes.filter((node) => before.counted[node] === 1 && after.counted[node] === 1);
  const differenceOf = (node: number) => after.values[node]! - before.values[node]!;
  const moved = both.filter((node) => Math.abs(differenceOf(node)) > options.tolerance);
  const rankBefore = openRanks(before);
  const rankAfter = openRanks(after);
  const largest = moved
    .toSorted((a, b) => Math.abs(differenceOf(b)) - Math.abs(differenceOf(a)) || a - b)
    .subarray(0, options.limit);
  return {
    compared: both.length,
    rose: moved.filter((node) => differenceOf(node) > 0).length,
    fell: moved.filter((node) => differenceOf(node) < 0).length,
    appeared: countOf(nodes, (node) => before.counted[node] === 0 && after.counted[node] === 1),
    disappeared: countOf(nodes, (node) => before.counted[node] === 1 && after.counted[node] === 0),
    moves: Array.from(largest, (node) => ({
      node,
      before: before.values[node]!,
      after: after.values[node]!,
      difference: differenceOf(node),
      rankBefore: rankBefore(before.values[node]!),
      rankAfter: rankAfter(after.values[node]!),
    })),
  };
}

const countOf = (nodes: Int32Array, is: (node: number) => boolean) => nodes.filter(is).length;

/** By value, one more than the number of larger ones. */
function openRanks({ values, counted }: MetricOnDay): (value: number) => number {
  const sorted = Float64Array.from(values)
    .filter((_, node) => counted[node] === 1)
    .sort();
  return (value) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    return sorted.length - low + 1;
  };
}
