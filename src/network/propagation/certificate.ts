/** What numbers of sets hit prove, with a chance of being wrong that one chooses (Tang, Tang, Xiao, Yuan 2018). */

/** The expected number of sets hit is at least this, given how many were, but for a chance of `delta`. */
export function leastExpected(hits: number, delta: number): number {
  const a = Math.log(1 / delta);
  const least = (Math.sqrt(hits + (2 * a) / 9) - Math.sqrt(a / 2)) ** 2 - a / 18;
  return Math.max(0, least);
}

/** The expected number of sets that the best choice hits is at most this, given an upper bound of how many it hit, but for a chance of `delta`. */
export function mostExpected(hits: number, delta: number): number {
  const a = Math.log(1 / delta);
  return (Math.sqrt(hits + a / 2) + Math.sqrt(a / 2)) ** 2;
}

/** ln of the number of ways to choose k of n. O(k). */
export function logChoices(n: number, k: number): number {
  let sum = 0;
  for (let index = 0; index < Math.min(k, n - k); index++) sum += Math.log((n - index) / (index + 1));
  return sum;
}

export interface SampleSizes {
  /** How many sets to begin with, in each of the two samples. */
  readonly first: number;
  /** How often they are doubled at most. */
  readonly doublings: number;
}

/**
 * How many sets are certainly enough, and so how few to begin with. `guarantee` is what the greedy choice reaches on sets that
 * say exactly what is true, `logChoicesCount` the logarithm of the number of choices, `least` a lower bound of what the best gains.
 */
export function sampleSizes(
  population: number,
  guarantee: number,
  logChoicesCount: number,
  least: number,
  epsilon: number,
  delta: number,
): SampleSizes {
  const spread = Math.log(6 / delta);
  const root = guarantee * Math.sqrt(spread) + Math.sqrt(guarantee * (logChoicesCount + spread));
  const most = (2 * population * root * root) / (epsilon * epsilon * least);
  const first = Math.max(64, Math.ceil(2 * root * root));
  return { first, doublings: Math.max(1, Math.ceil(Math.log2(most / first))) };
}
