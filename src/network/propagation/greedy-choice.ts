/** Choosing seeds on one sample of reverse-reachable sets. */
import type { Choice, Coverage } from './coverage.js';
import { beginChoice } from './coverage.js';
import { sinkTop } from './sink-top.js';

export interface Chosen {
  readonly seeds: Int32Array;
  /** No allowed choice hits more sets of this sample. */
  readonly bestHitsAtMost: number;
}

/**
 * Greedy maximum coverage. Whatever was chosen before, the best choice hits at most what that does, and what its k best
 * complements do one by one: the least of these bounds on the way is taken.
 */
export function greedyChoice(coverage: Coverage, k: number, isCandidate: Uint8Array): Chosen {
  const choice = beginChoice(coverage);
  const left = isCandidate.slice();
  const largest = openLargest(choice, left, k);
  const seeds = new Int32Array(k);
  const stride = Math.ceil(k / mostBounds);
  let hits = 0;
  let bestHitsAtMost = largest.sumAtMost();
  for (let index = 0; index < k; index++) {
    const seed = largest.next();
    left[seed] = 0;
    seeds[index] = seed;
    hits += choice.take(seed);
    if ((index + 1) % stride !== 0) continue;
    bestHitsAtMost = Math.min(bestHitsAtMost, hits + largest.sumAtMost());
  }
  return { seeds, bestHitsAtMost };
}

/** How many bounds are looked at on the way. */
const mostBounds = 64;

interface Largest {
  /** The candidate with the most open sets, of equal ones the lowest; the same until it is taken. */
  readonly next: () => number;
  /** No k candidates have more open sets, added up. */
  readonly sumAtMost: () => number;
}

/**
 * Numbers of open sets only fall, so a heap of what they were suffices; and only the largest are put into it, until those are
 * used up.
 */
function openLargest(choice: Choice, left: Uint8Array, k: number): Largest {
  const { open } = choice;
  const heap: number[] = [];
  const was = new Int32Array(open.length);
  /** Candidates that are not in the heap have fewer open sets; 0 where there are none. */
  let floor = Infinity;
  const isBefore = (a: number, b: number) => was[a]! > was[b]! || (was[a] === was[b] && a < b);

  const refill = () => {
    const tally = tallyOf(open, left);
    let wanted = 4 * k + 64;
    let value = Math.min(tally.length - 1, floor - 1);
    for (; value > 0; value--) {
      wanted -= tally[value]!;
      if (wanted <= 0) break;
    }
    floor = Math.max(0, value);
    heap.length = 0;
    for (let node = 0; node < open.length; node++) {
      if (left[node] === 0 || open[node]! < floor) continue;
      was[node] = open[node]!;
      heap.push(node);
    }
    heap.sort((a, b) => was[b]! - was[a]! || a - b);
  };
  const sink = () => sinkTop(heap, isBefore);
  refill();
  return {
    next: () => {
      for (;;) {
        const top = heap[0];
        if (top === undefined || (floor > 0 && was[top]! < floor)) {
          refill();
          continue;
        }
        if (left[top] === 1 && open[top] === was[top]) return top;
        // Those chosen sink below everything.
        was[top] = left[top] === 1 ? open[top]! : -1;
        sink();
      }
    },
    sumAtMost: () => {
      const inHeap = Int32Array.from(
        heap.filter((node) => open[node]! > 0),
        (node) => open[node]!,
      ).sort();
      let sum = 0;
      // Those outside may have one less than the floor.
      for (let rank = 1; rank <= k; rank++) sum += Math.max(floor - 1, inHeap[inHeap.length - rank] ?? 0);
      return sum;
    },
  };
}

/** How often each number of open sets occurs among candidates. */
function tallyOf(open: Int32Array, isCandidate: Uint8Array): Int32Array {
  let most = 0;
  for (let node = 0; node < open.length; node++) {
    if (isCandidate[node] === 1 && open[node]! > most) most = open[node]!;
  }
  const tally = new Int32Array(most + 1);
  for (let node = 0; node < open.length; node++) if (isCandidate[node] === 1) tally[open[node]!]!++;
  return tally;
}
