/** Reverse-reachable sets: who would have brought one actor, drawn at random, to adopt. */
import type { InfluenceGraph } from './influence-graph.js';
import { enterStream, openStream, wordAt, wordRange } from './random.js';
import { cascadeRows } from './reverse-cascade.js';
import { thresholdRows } from './reverse-threshold.js';

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

/** Draws who brought one actor along. */
export interface DrawnRows {
  /** How many it may come to for this actor. */
  readonly most: (node: number) => number;
  /**
   * Puts them into `found` from place `length` on, repeated or not, and returns where they end. What is drawn depends on the
   * stream, given by its two words, and on the actor alone.
   */
  readonly draw: (node: number, first: number, second: number, found: Int32Array, length: number) => number;
}

/**
 * `without`: per actor, 1 where sets that it is in are left empty, for they are won already. A set costs what the rows of its
 * members do; rows are looked at when first met, so a sampler is opened in O(actors).
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
  const rows = model === 'LINEAR_THRESHOLD' ? thresholdRows(graph) : cascadeRows(graph);
  const stream = openStream();
  /** Per actor, the last set it was put into; −1 where sets that it is in are won. */
  const setOf = new Int32Array(nodeCount);
  if (without !== null) for (let node = 0; node < nodeCount; node++) setOf[node] = -without[node]!;
  let set = 0;
  let member = new Int32Array(0);

  /** Puts the set of one drawn actor behind the others; returns where it ends: where it began if it is won. */
  const drawSet = (root: number, first: number, second: number, begin: number): number => {
    if (setOf[root] === -1) return begin;
    setOf[root] = ++set;
    let pool = member;
    pool[begin] = root;
    let length = begin + 1;
    for (let head = begin; head < length; head++) {
      const node = pool[head]!;
      if (deadEnd[node] === 1 && head > begin) continue;
      const most = length + rows.most(node);
      if (most >= pool.length) pool = member = grown(pool, most);
      const end = rows.draw(node, first, second, pool, length);
      for (let at = length; at < end; at++) {
        const other = pool[at]!;
        if (setOf[other] === set) continue;
        if (setOf[other] === -1) return begin;
        setOf[other] = set;
        pool[length++] = other;
      }
    }
    return length;
  };

  return {
    population,
    sample: (randomSeed, purpose, first, count) => {
      const start = new Int32Array(count + 1);
      if (population === 0) return { count, start, member: new Int32Array(0) };
      let end = 0;
      for (let number = 0; number < count; number++) {
        enterStream(stream, randomSeed, purpose, first + number);
        const own = stream[0]!;
        const other = stream[1]!;
        if (end === member.length) member = grown(member, end);
        // Rows draw the words from 0 on.
        const root = roots[Math.floor((wordAt(own, other, -1) / wordRange) * population)]!;
        end = drawSet(root, own, other, end);
        start[number + 1] = end;
      }
      return { count, start, member: member.slice(0, end) };
    },
  };
}

/** At least twice as long, and longer than `least`. */
function grown(pool: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * pool.length, least + 1024));
  larger.set(pool);
  return larger;
}
