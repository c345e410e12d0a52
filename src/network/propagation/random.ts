/**
 * Seeded random numbers that can be split. A stream is one run (of a simulation, of a sample); within it every actor has
 * numbers of its own, so what is drawn for one does not depend on what was asked before: the same in one thread or in
 * many, and the same actors draw the same when only the seeds of a campaign differ.
 */

/** What distinguishes a stream from all others: two words. */
export type Stream = Int32Array;

/** The state of xoshiro128** (Blackman, Vigna 2018): four words. */
export type Random = Int32Array;

/** What streams are drawn for; the same numbers never serve two purposes. */
export const purposes = {
  simulation: 0,
  selection: 1,
  certification: 2,
  comparison: 3,
  history: 4,
  betweenness: 5,
  communities: 6,
} as const;

/** How many different numbers there are. */
export const wordRange = 0x1_0000_0000;

export function openStream(): Stream {
  return new Int32Array(2);
}

export function openRandom(): Random {
  return new Int32Array(4);
}

/** Makes `stream` the one with this number. `seed` is any whole number below 2^53. O(1). */
export function enterStream(stream: Stream, seed: number, purpose: number, number: number): void {
  const low = seed | 0;
  const high = Math.floor(seed / wordRange) | 0;
  const first = mix(mix(low ^ 0x9e3779b9) + mix(high + Math.imul(purpose + 1, 0x85ebca6b)));
  stream[0] = mix(first ^ mix(number + 0x27d4eb2f));
  stream[1] = mix(Math.imul(first, 0x2c1b3c6d) + mix(number ^ 0x165667b1));
}

/** Makes `random` begin at the numbers that one actor, or other subject, draws in a stream. O(1). */
export function enterSubject(random: Random, stream: Stream, subject: number): void {
  const first = mix(stream[0]! ^ Math.imul(subject + 1, 0x9e3779b9));
  const second = mix(first + stream[1]!);
  const third = mix(second ^ subject);
  random[0] = first;
  random[1] = second;
  random[2] = third;
  // The state of all zeros would never leave it.
  random[3] = mix(third + stream[0]!) | 1;
}

/** A whole number from 0 to 2^32 − 1, each as likely. */
export function nextWord(random: Random): number {
  const second = random[1]!;
  const scrambled = Math.imul(second, 5);
  const third = random[2]! ^ random[0]!;
  const fourth = random[3]! ^ second;
  random[1] = second ^ third;
  random[0] = random[0]! ^ fourth;
  random[2] = third ^ (second << 9);
  random[3] = (fourth << 11) | (fourth >>> 21);
  return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
}

/** A number strictly between 0 and 1. */
export function nextFraction(random: Random): number {
  return (nextWord(random) + 0.5) / wordRange;
}

/** A whole number from 0 to below `bound`, at most 2^32. */
export function nextBelow(random: Random, bound: number): number {
  return Math.floor((nextWord(random) / wordRange) * bound);
}

/**
 * How many trials fail before the first that succeeds; `inverseLog` is 1 / ln(1 − probability), 0 for probability 1.
 * May be larger than any array.
 */
export function nextSkip(random: Random, inverseLog: number): number {
  return Math.floor(Math.log((nextWord(random) + 0.5) / wordRange) * inverseLog);
}

export function inverseLogOf(probability: number): number {
  return probability >= 1 ? 0 : 1 / Math.log1p(-probability);
}

/**
 * The word with this index in the stream of two words `first` and `second`. Words are had in any order and without a state, so
 * whoever needs none pays for none. For a given stream it is a bijection of the index (Wellons's lowbias32, keyed in two places).
 */
export function wordAt(first: number, second: number, index: number): number {
  let mixed = Math.imul(index, 0x9e3779b9) ^ first;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d) + second;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number strictly between 0 and 1, made of such a word. */
export function fractionAt(first: number, second: number, index: number): number {
  return (wordAt(first, second, index) + 0.5) / wordRange;
}

/** A trial with this probability succeeds where `nextWord(random) <= limitOf(probability)`. For probabilities above 0. */
export function limitOf(probability: number): number {
  return Math.max(0, Math.min(wordRange, Math.round(probability * wordRange)) - 1);
}

/** A bijection of words in which every bit of the input moves every bit of the output (Wellons's lowbias32). */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
