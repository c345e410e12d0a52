/** Who brought an actor along in an independent cascade: each edge to it, and each place it shares, is tried once. */
import type { InfluenceGraph } from './influence-graph.js';
import { enterSubject, fractionAt, inverseLogOf, nextSkip, openRandom, wordAt, wordRange } from './random.js';
import type { DrawnRows } from './reverse-reachable.js';
import type { SharedPlaces } from './shared-places.js';

/**
 * Short rows are tried edge by edge. Of a longer one the number of successes is drawn, as if all its edges were as likely as the
 * likeliest, then which they are, and the less likely are thinned out: it costs its successes and not its edges, as with the
 * jumps of SUBSIM (Guo, Wang, Wei, Chen 2020), but without their logarithms. O(actors + edges) to open.
 */
export function cascadeRows(graph: InfluenceGraph): DrawnRows {
  const { edgeCount, inStart, inFrom, inProbability, places } = graph;
  const methods = rowMethods(graph);
  const shared = places === null ? null : drawnPlaces(places);

  const drawOneByOne = (
    begin: number,
    end: number,
    first: number,
    second: number,
    found: Int32Array,
    length: number,
  ): number => {
    let count = length;
    for (let at = begin; at < end; at++) {
      if (wordAt(first, second, at) < inProbability[at]! * wordRange) found[count++] = inFrom[at]!;
    }
    return count;
  };

  const drawSuccesses = (
    node: number,
    begin: number,
    end: number,
    first: number,
    second: number,
    found: Int32Array,
    length: number,
  ): number => {
    const isEven = methods[2 * node]! > 0;
    const odds = methods[2 * node + 1]!;
    const usual = pieceOf(odds);
    let count = length;
    for (let from = begin; from < end; from += usual) {
      const size = Math.min(usual, end - from);
      const isWhole = size === usual || from === begin;
      let chance = isWhole ? Math.abs(methods[2 * node]!) : power(1 / (1 + odds), size);
      let left = fractionAt(first, second, edgeCount + from) - chance;
      let successes = 0;
      while (left >= 0 && successes < size) {
        chance *= (odds * (size - successes)) / ++successes;
        left -= chance;
      }
      // Floyd's sampling: each choice of so many is as likely.
      const start = count;
      for (let bound = size - successes; bound < size; bound++) {
        let place = Math.floor((wordAt(first, second, from + bound) / wordRange) * (bound + 1));
        for (let at = start; at < count; at++) if (found[at] === place) place = bound;
        found[count++] = place;
      }
      const drawn = count;
      count = start;
      for (let at = start; at < drawn; at++) {
        const place = from + found[at]!;
        if (!isEven) {
          const bound = odds / (1 + odds);
          if (fractionAt(first, second, 2 * edgeCount + place) * bound >= inProbability[place]!) continue;
        }
        found[count++] = inFrom[place]!;
      }
    }
    return count;
  };

  return {
    most: (node) => inStart[node + 1]! - inStart[node]! + (shared === null ? 0 : shared.most(node)),
    draw: (node, first, second, found, length) => {
      const begin = inStart[node]!;
      const end = inStart[node + 1]!;
      let count = length;
      if (begin < end) {
        const method = methods[2 * node]!;
        count =
          method === oneByOne
            ? drawOneByOne(begin, end, first, second, found, length)
            : drawSuccesses(node, begin, end, first, second, found, length);
      }
      return shared === null ? count : shared.draw(node, first, second, found, count);
    },
  };
}

/** No chance is 2. */
const oneByOne = 2;

/**
 * Two numbers per actor: `oneByOne`, or the chance that nothing in a piece of its row succeeds, negative where not all edges are as
 * likely; and the odds of the likeliest edge.
 */
function rowMethods({ nodeCount, inStart, inProbability }: InfluenceGraph): Float64Array {
  const methods = new Float64Array(2 * nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const begin = inStart[node]!;
    const end = inStart[node + 1]!;
    let likeliest = 0;
    let least = 1;
    for (let at = begin; at < end; at++) {
      const own = inProbability[at]!;
      if (own > likeliest) likeliest = own;
      if (own < least) least = own;
    }
    const size = end - begin;
    methods[2 * node] = oneByOne;
    if (size <= 2 * (1 + size * likeliest)) continue;
    const odds = likeliest / (1 - likeliest);
    const none = power(1 - likeliest, Math.min(size, pieceOf(odds)));
    methods[2 * node] = least < likeliest ? -none : none;
    methods[2 * node + 1] = odds;
  }
  return methods;
}

/** Rows are drawn in pieces in which so many successes are to be expected at most. */
const mostExpected = 16;

/** How many edges of such odds are drawn at once. */
const pieceOf = (odds: number) => Math.floor((mostExpected * (1 + odds)) / odds);

function power(base: number, exponent: number): number {
  let product = 1;
  for (let left = exponent, factor = base; left > 0; left >>= 1, factor *= factor) {
    if ((left & 1) === 1) product *= factor;
  }
  return product;
}

/** Others in the places of an actor: each is tried once for each place, by geometric jumps. */
function drawnPlaces({ probability, placeStart, place, memberStart, member }: SharedPlaces): DrawnRows {
  const random = openRandom();
  const stream = new Int32Array(2);
  const inverseLog = inverseLogOf(probability);
  return {
    most: (node) => {
      let most = 0;
      for (let index = placeStart[node]!; index < placeStart[node + 1]!; index++) {
        most += memberStart[place[index]! + 1]! - memberStart[place[index]!]!;
      }
      return most;
    },
    draw: (node, first, second, found, length) => {
      stream[0] = first;
      stream[1] = second;
      enterSubject(random, stream, node);
      let count = length;
      for (let index = placeStart[node]!; index < placeStart[node + 1]!; index++) {
        const last = memberStart[place[index]! + 1]!;
        let at = memberStart[place[index]!]! + nextSkip(random, inverseLog);
        for (; at < last; at += 1 + nextSkip(random, inverseLog)) found[count++] = member[at]!;
      }
      return count;
    },
  };
}
