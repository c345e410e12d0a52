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

/**
 * How many sets are few enough to begin with, and how many certainly enough, in each of two samples. `guarantee` is what the
 * greedy choice reaches on sets that say exactly what is true, `logChoicesCount` the logarithm of the number of choices, `least` a
 * lower bound of what the best gains.
 */
export function sampleSizes(
  population: number,
  guarantee: number,
  logChoicesCount: number,
  least: number,
  epsilon: number,
  delta: number,
): { readonly first: number; readonly most: number } {
  const spread = Math.log(6 / delta);
  const root = guarantee * Math.sqrt(spread) + Math.sqrt(guarantee * (logChoicesCount + spread));
  const first = Math.max(64, Math.ceil(2 * root * root));
  const most = Math.ceil((2 * population * root * root) / (epsilon * epsilon * least));
  return { first, most: Math.max(2 * first, most) };
}
