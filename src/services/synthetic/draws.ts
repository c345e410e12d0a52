/** Drawing at random, the same on every machine: only operations that IEEE 754 fixes to the bit are used. */

export interface Random {
  /** A whole number from 0 to before `count`. */
  readonly below: (count: number) => number;
}

/** Mulberry32, public domain, by T. Ettinger. `seed` is taken modulo 2³². */
export function openRandom(seed: number): Random {
  let state = seed | 0;
  return {
    below: (count) => {
      state = (state + 0x6d2b_79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
    },
  };
}

/** Sums of the weights of all places before each place, and of all: for `drawn`. */
export function summed(count: number, weight: (place: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let place = 0; place < count; place++) sums[place + 1] = (sums[place] ?? 0) + weight(place);
  return sums;
}

/** A place from `start` to before `end`, which lie apart, by its share of the sums. O(log(end − start)). */
export function drawn(sums: Float64Array, start: number, end: number, random: Random): number {
  const from = sums[start] ?? 0;
  const sought = from + (random.below(2 ** 31) / 2 ** 31) * ((sums[end] ?? 0) - from);
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= sought) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The numbers from 0 to before `count`, shuffled. */
export function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = random.below(place + 1);
    const kept = order[place] ?? 0;
    order[place] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** The weight k^(−53/64) of the k-th most popular: degrees drawn by it have an exponent of 1 + 64/53 = 2.21. */
export function popularityOf(rank: number): number {
  const half = Math.sqrt(rank);
  const quarter = Math.sqrt(half);
  const sixteenth = Math.sqrt(Math.sqrt(quarter));
  return 1 / (half * quarter * sixteenth * Math.sqrt(Math.sqrt(sixteenth)));
}
