/** Which actors hit the most sets: greedy choice over pools of reverse-reachable sets. */
import type { ReverseSets } from './reverse-reachable.js';

/** A growing pool: batches of sets, each with the sets of every actor beside it, and per actor how many sets it is in. */
export interface Coverage {
  readonly batches: readonly CoverageBatch[];
  readonly setCount: number;
  readonly counts: Int32Array;
}

interface CoverageBatch {
  readonly sets: ReverseSets;
  /** The sets of actor v are `setOf[i]` for i from `setStart[v]` to before `setStart[v + 1]`, ascending. */
  readonly setStart: Int32Array;
  readonly setOf: Int32Array;
}

export function emptyCoverage(nodeCount: number): Coverage {
  return { batches: [], setCount: 0, counts: new Int32Array(nodeCount) };
}

/** One more batch, indexed by a counting sort; what came before keeps its index. O(actors + members). */
export function withSets(coverage: Coverage, sets: ReverseSets): Coverage {
  const nodeCount = coverage.counts.length;
  const { count, start, member } = sets;
  const setStart = new Int32Array(nodeCount + 1);
  for (let at = 0; at < member.length; at++) setStart[member[at]! + 1]!++;
  const counts = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const own = setStart[node + 1]!;
    counts[node] = coverage.counts[node]! + own;
    setStart[node + 1] = setStart[node]! + own;
  }
  const next = setStart.slice();
  const setOf = new Int32Array(member.length);
  for (let set = 0; set < count; set++) {
    for (let at = start[set]!; at < start[set + 1]!; at++) setOf[next[member[at]!]!++] = set;
  }
  return {
    batches: [...coverage.batches, { sets, setStart, setOf }],
    setCount: coverage.setCount + count,
    counts,
  };
}

/** A choice under way: how many sets that are still open each actor is in. Only `take` changes it. */
export interface Choice {
  readonly open: Int32Array;
  /** Chooses an actor: its sets are hit. Returns how many were open. O(members of those). */
  readonly take: (node: number) => number;
}

export function beginChoice(coverage: Coverage): Choice {
  const open = coverage.counts.slice();
  const hit = coverage.batches.map(({ sets }) => new Uint8Array(sets.count));
  return {
    open,
    take: (node) => {
      const gained = open[node]!;
      for (let index = 0; index < hit.length; index++) {
        const { sets, setStart, setOf } = coverage.batches[index]!;
        const isHit = hit[index]!;
        for (let at = setStart[node]!; at < setStart[node + 1]!; at++) {
          const set = setOf[at]!;
          if (isHit[set] === 1) continue;
          isHit[set] = 1;
          for (let place = sets.start[set]!; place < sets.start[set + 1]!; place++) {
            open[sets.member[place]!]!--;
          }
        }
      }
      return gained;
    },
  };
}

/** Per actor in `seeds`, in order: how many sets it hits that those before it do not. O(actors + members). */
export function marginalHits(
  samples: readonly ReverseSets[],
  seeds: Int32Array,
  nodeCount: number,
): Int32Array {
  const hits = new Int32Array(seeds.length);
  const rank = new Int32Array(nodeCount).fill(seeds.length);
  for (let index = seeds.length - 1; index >= 0; index--) rank[seeds[index]!] = index;
  for (const { count, start, member } of samples) {
    for (let set = 0; set < count; set++) {
      let first = seeds.length;
      for (let at = start[set]!; at < start[set + 1]!; at++) {
        if (rank[member[at]!]! < first) first = rank[member[at]!]!;
      }
      if (first < seeds.length) hits[first]!++;
    }
  }
  return hits;
}
