/** What was measured of a whole network, in a few figures. */
import type { Measured } from './metrics.js';

export interface MeasureSummary extends Pick<Measured, 'iteration' | 'sampling' | 'division'> {
  /** How many actors have a value. */
  readonly actors: number;
  /** Null where nobody has one. */
  readonly largest: number | null;
  readonly smallest: number | null;
  readonly mean: number | null;
  /** The communities or components: how many there are, and the sizes of the first hundred, largest first. */
  readonly parts: { readonly count: number; readonly sizes: readonly number[] } | null;
}

const mostSizes = 100;

export function summaryOf({ order, values, parts, iteration, sampling, division }: Measured): MeasureSummary {
  const valueAt = (place: number) => {
    const node = order.at(place);
    return node === undefined ? null : (values[node] ?? null);
  };
  const total = order.reduce((sum, node) => sum + (values[node] ?? 0), 0);
  return {
    actors: order.length,
    largest: valueAt(0),
    smallest: valueAt(-1),
    mean: order.length === 0 ? null : total / order.length,
    parts: parts && { count: parts.sizes.length, sizes: Array.from(parts.sizes.subarray(0, mostSizes)) },
    iteration: iteration && only(iteration, ['rounds', 'stopped', 'change']),
    sampling: sampling && only(sampling, ['samples', 'epsilon', 'delta', 'longestChain', 'bound']),
    division: division && only(division, ['quality', 'passes', 'stopped']),
  };
}

/** Without what else came with it: values of all actors. */
function only<Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}
