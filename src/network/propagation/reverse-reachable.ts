/** Reverse-reachable sets: who would have brought one actor, drawn at random, to adopt. */
import type { InfluenceGraph } from './influence-graph.js';
import type { Random } from './random.js';
import {
  enterStream,
  enterSubject,
  inverseLogOf,
  limitOf,
  nextBelow,
  nextFraction,
  nextSkip,
  nextWord,
  openRandom,
  openStream,
} from './random.js';
import { placesWeight, weightScales } from './linear-threshold.js';

/** Sets in one flat pool. An actor is in a set where, as its only seed, it would have brought the drawn actor to adopt. */
export interface ReverseSets {
  readonly count: number;
  /** Set i is `member[start[i]]` to before `member[start[i + 1]]`, the drawn actor first. Empty where one that is left out is in it. */
  readonly start: Int32Array;
  readonly member: Int32Array;
}

export interface ReverseSampler {
  /** The actors that may be drawn, each as likely; the mean number of adopters is their number times the share of sets hit. */
  readonly population: number;
  /**
   * Sets number `first` to before `first + count` of a random seed and purpose. Each has a stream of its own, so ranges made
   * apart, in any order, join to what one thread makes.
   */
  readonly sample: (randomSeed: number, purpose: number, first: number, count: number) => ReverseSets;
}

/** The two models that such sets describe exactly (Kempe, Kleinberg, Tardos 2003; Borgs et al. 2014). */
export type ReverseModel = 'INDEPENDENT_CASCADE' | 'LINEAR_THRESHOLD';

/**
 * `without`: per actor, 1 where sets that it is in are left empty, for they are won already. A set is O(edges to its
 * members) at most; where edges are many and unlikely, geometric jumps skip most of them (SUBSIM: Guo, Wang, Wei, Chen 2020).
 */
export function reverseSampler(
  graph: InfluenceGraph,
  model: ReverseModel,
  without: Uint8Array | null,
): ReverseSampler {
  const { nodeCount, mayAdopt, deadEnd } = graph;
  const roots = new Int32Array(nodeCount);
  let population = 0;
  for (let node = 0; node < nodeCount; node++) if (mayAdopt[node] === 1) roots[population++] = node;
  const isLinear = model === 'LINEAR_THRESHOLD';
  const found = { member: new Int32Array(1024), length: 0, set: 0, in: new Int32Array(nodeCount) };
  const expand = isLinear ? thresholdExpansion(graph, found) : cascadeExpansion(graph, found);
  const stream = openStream();
  const random = openRandom();

  return {
    population,
    sample: (randomSeed, purpose, first, count) => {
      const start = new Int32Array(count + 1);
      if (population === 0) return { count, start, member: new Int32Array(0) };
      found.length = 0;
      found.member = new Int32Array(Math.max(1024, 2 * count));
      for (let set = 0; set < count; set++) {
        const begin = found.length;
        found.set++;
        enterStream(stream, randomSeed, purpose, first + set);
        enterSubject(random, stream, 0);
        const root = roots[nextBelow(random, population)]!;
        let isWon = without !== null && without[root] === 1;
        put(found, root);
        for (let head = begin; head < found.length && !isWon; head++) {
          const node = found.member[head]!;
          if (deadEnd[node] === 1 && head > begin) continue;
          const before = found.length;
          expand(node, random);
          if (without === null) continue;
          for (let at = before; at < found.length; at++) {
            if (without[found.member[at]!] === 1) isWon = true;
          }
        }
        if (isWon) found.length = begin;
        start[set + 1] = found.length;
      }
      return { count, start, member: found.member.slice(0, found.length) };
    },
  };
}

/** A pool that grows, and by actor the last set it was put into. */
interface Found {
  member: Int32Array;
  length: number;
  set: number;
  readonly in: Int32Array;
}

function put(found: Found, node: number): void {
  found.in[node] = found.set;
  if (found.length === found.member.length) {
    const larger = new Int32Array(2 * found.length);
    larger.set(found.member);
    found.member = larger;
  }
  found.member[found.length++] = node;
}

type Expansion = (node: number, random: Random) => void;

/** Each edge to an actor, and each place it shares, is tried once. */
function cascadeExpansion(graph: InfluenceGraph, found: Found): Expansion {
  const { inStart, places } = graph;
  const { entry, rowLog } = likeliestFirst(graph);
  const placeLog = places === null ? 0 : inverseLogOf(places.probability);
  return (node, random) => {
    const end = 2 * inStart[node + 1]!;
    let at = 2 * inStart[node]!;
    const inverseLog = rowLog[node]!;
    if (inverseLog === 0) {
      for (; at < end; at += 2) {
        if (nextWord(random) <= entry[at + 1]! >>> 0 && found.in[entry[at]!] !== found.set)
          put(found, entry[at]!);
      }
    } else {
      // Jumps as if all edges were as likely as the likeliest, then thins out: in most rows all are.
      const most = entry[at + 1]!;
      const bound = (most >>> 0) + 1;
      for (at += 2 * nextSkip(random, inverseLog); at < end; at += 2 + 2 * nextSkip(random, inverseLog)) {
        const own = entry[at + 1]!;
        if (own !== most && nextFraction(random) * bound >= (own >>> 0) + 1) continue;
        if (found.in[entry[at]!] !== found.set) put(found, entry[at]!);
      }
    }
    if (places === null) return;
    const { placeStart, place, memberStart, member } = places;
    for (let index = placeStart[node]!; index < placeStart[node + 1]!; index++) {
      const last = memberStart[place[index]! + 1]!;
      let other = memberStart[place[index]!]! + nextSkip(random, placeLog);
      for (; other < last; other += 1 + nextSkip(random, placeLog)) {
        if (found.in[member[other]!] !== found.set) put(found, member[other]!);
      }
    }
  };
}

/** Each actor has at most one other to thank: drawn by weight from its edges and the places it shares. */
function thresholdExpansion(graph: InfluenceGraph, found: Found): Expansion {
  const { nodeCount, inStart, inFrom, inEdge, probability, places } = graph;
  const scales = weightScales(graph);
  const upTo = new Float64Array(inFrom.length);
  for (let node = 0; node < nodeCount; node++) {
    let total = 0;
    for (let at = inStart[node]!; at < inStart[node + 1]!; at++) {
      total += probability[inEdge[at]!]! * scales[node]!;
      upTo[at] = total;
    }
  }
  return (node, random) => {
    const drawn = nextFraction(random);
    const begin = inStart[node]!;
    const end = inStart[node + 1]!;
    const edgesWeight = end > begin ? upTo[end - 1]! : 0;
    if (drawn < edgesWeight) {
      let low = begin;
      for (let high = end - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! > drawn) high = middle;
        else low = middle + 1;
      }
      if (found.in[inFrom[low]!] !== found.set) put(found, inFrom[low]!);
      return;
    }
    if (places === null || drawn >= edgesWeight + placesWeight(graph, node) * scales[node]!) return;
    let left = Math.floor((drawn - edgesWeight) / (places.probability * scales[node]!));
    for (let index = places.placeStart[node]!; index < places.placeStart[node + 1]!; index++) {
      const first = places.memberStart[places.place[index]!]!;
      const others = places.memberStart[places.place[index]! + 1]! - first - 1;
      if (left >= others) {
        left -= others;
        continue;
      }
      // Itself is not among those it may thank: from its own place on, they stand one further.
      let other = places.member[first + left]!;
      if (other >= node) other = places.member[first + left + 1]!;
      if (found.in[other] !== found.set) put(found, other);
      return;
    }
  };
}

/**
 * The edges to each actor, the likeliest first: beginning and limit side by side, for one access to memory each. `rowLog`: for jumping with the
 * probability of the likeliest, where that costs less than trying each edge; else 0.
 */
function likeliestFirst(graph: InfluenceGraph): {
  readonly entry: Int32Array;
  readonly rowLog: Float64Array;
} {
  const { nodeCount, edgeCount, inStart, inFrom, inEdge, probability } = graph;
  const entry = new Int32Array(2 * edgeCount);
  const rowLog = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const begin = inStart[node]!;
    const end = inStart[node + 1]!;
    let likeliest = begin;
    for (let at = begin; at < end; at++) {
      entry[2 * at] = inFrom[at]!;
      entry[2 * at + 1] = limitOf(probability[inEdge[at]!]!);
      if (probability[inEdge[at]!]! > probability[inEdge[likeliest]!]!) likeliest = at;
    }
    if (begin === end) continue;
    for (const half of [0, 1]) {
      const first = entry[2 * begin + half]!;
      entry[2 * begin + half] = entry[2 * likeliest + half]!;
      entry[2 * likeliest + half] = first;
    }
    const most = probability[inEdge[likeliest]!]!;
    // A jump costs about as much as six trials.
    if (end - begin > 6 * (1 + most * (end - begin))) rowLog[node] = inverseLogOf(most);
  }
  return { entry, rowLog };
}
