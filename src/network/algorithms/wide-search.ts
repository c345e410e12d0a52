/** Breadth-first searches of thousands of sources at once, for sources that together reach most actors many times. */
import type { FlowGraph } from '../flow-graph.js';
import { backRows } from '../rows.js';
import type { Findings, ManySourcesOptions } from './many-sources.js';
import { blockSize, openColumnCounts } from './column-counts.js';
import type { ColumnCounts } from './column-counts.js';
import { bitCount, wordSize } from './word-search.js';

const stride = 8192;
/** Of so many words of a row at most one is set where going through its lists again is cheaper than through the row. */
const fewWords = 3;

/** Words that every actor may have: as many as 80 MB hold. */
export function wideWords(nodeCount: number): number {
  return Math.max(1, Math.floor(80_000_000 / (4 * Math.max(1, nodeCount))));
}

/**
 * Searches from up to 32 · `wideWords` sources, the first of them at a place among `sources` that 32 divides. Every actor
 * gathers, hop by hop, from those that lead to it which searches have just met them: short lists of words, read one
 * after the other, into a row that stays in the nearest cache. False where the tick gave up.
 * O(hops · (edges + words of those lists)); 4 bytes for each actor and 32 sources, and 8 for each word of a list.
 */
export function openWideSearch(
  graph: FlowGraph,
  options: ManySourcesOptions,
  findings: Findings,
): (first: number, size: number) => boolean {
  const { nodeCount, deadEnd, present } = graph;
  const { sources, targets } = options;
  const { reachedBy, which, words: allWords } = findings;
  const { starts, ends } = backRows(graph, options.direction);
  let going = emptyLists(nodeCount);
  let next = emptyLists(nodeCount);

  const collect = (met: Int32Array, words: number, firstWord: number) => {
    for (let node = 0; node < nodeCount; node++) {
      if (targets !== undefined && targets[node] !== 1) continue;
      let count = 0;
      for (let word = 0; word < words; word++) {
        const bits = met[node * words + word]!;
        if (bits === 0) continue;
        count += bitCount(bits);
        if (which !== null) which[node * allWords + firstWord + word] = bits;
      }
      reachedBy[node] = reachedBy[node]! + count;
    }
  };

  const begin = (first: number, size: number, words: number, seen: Int32Array) => {
    const own = new Map<number, number>();
    for (let place = 0; place < size; place++) {
      const source = sources[first + place]!;
      if (present[source] !== 1) continue;
      const cell = source * words + Math.floor(place / wordSize);
      own.set(cell, (own.get(cell) ?? 0) | (1 << (place % wordSize)));
    }
    const cells = Int32Array.from(own.keys()).sort();
    going.length = 0;
    going.starts.fill(0);
    for (const cell of cells) {
      const bits = own.get(cell)!;
      seen[cell] = bits;
      append(going, cell % words, bits);
      going.starts[Math.floor(cell / words) + 1] = going.length;
    }
    for (let node = 0; node < nodeCount; node++) {
      going.starts[node + 1] = Math.max(going.starts[node + 1]!, going.starts[node]!);
    }
    return own;
  };

  let seen = new Int32Array(0);

  return (first, size) => {
    const words = Math.ceil(size / wordSize);
    if (seen.length >= nodeCount * words) seen.fill(0);
    else seen = new Int32Array(nodeCount * words);
    const row = new Int32Array(words);
    const counts = openColumnCounts(words);
    const own = begin(first, size, words, seen);
    for (let hop = 1; hop <= options.hops && going.length > 0; hop++) {
      const isLast = hop === options.hops;
      next.length = 0;
      for (let node = 0; node < nodeCount; node++) {
        if (node % stride === stride - 1 && options.tick?.(first, sources.length) === false) return false;
        const isCounted = targets === undefined || targets[node] === 1;
        if (isCounted || !isLast) {
          const count = gather(going, starts, ends, node, row);
          const listsTo = isLast || deadEnd[node] === 1 ? null : next;
          const countsTo = isCounted ? counts : null;
          // A row with few words is gone through again by the lists that it was gathered from.
          if (count * fewWords > words) settle(row, words, node, seen, listsTo, countsTo);
          else if (count > 0) settleFew(going, starts, ends, row, words, node, seen, listsTo, countsTo);
        }
        next.starts[node + 1] = next.length;
      }
      [going, next] = [next, going];
      counts.flush();
      if (counts.any()) {
        const into = findings.countsAt(hop);
        for (let place = 0; place < size; place++)
          into[first + place] = into[first + place]! + counts.of(place);
      }
      counts.clear();
    }
    for (const [cell, bits] of own) seen[cell] = seen[cell]! & ~bits;
    collect(seen, words, first / wordSize);
    return true;
  };
}

/** Per actor the words that are not empty: entry i from `starts[v]` to before `starts[v + 1]`. */
interface WordLists {
  readonly starts: Int32Array;
  /** Entry i: at 2i which word, at 2i + 1 its bits. */
  entries: Int32Array;
  length: number;
}

function emptyLists(nodeCount: number): WordLists {
  return {
    starts: new Int32Array(nodeCount + 1),
    entries: new Int32Array(2048),
    length: 0,
  };
}

function append(lists: WordLists, word: number, bits: number): void {
  const place = 2 * lists.length++;
  if (place === lists.entries.length) {
    const longer = new Int32Array(2 * place);
    longer.set(lists.entries);
    lists.entries = longer;
  }
  lists.entries[place] = word;
  lists.entries[place + 1] = bits;
}

/** Adds to a row the searches that go on from those that lead to an actor; how many words were added. */
function gather(
  { starts: listStarts, entries }: WordLists,
  starts: Int32Array,
  ends: Int32Array,
  node: number,
  row: Int32Array,
): number {
  let count = 0;
  const last = starts[node + 1]!;
  for (let index = starts[node]!; index < last; index++) {
    const other = ends[index]!;
    const end = listStarts[other + 1]!;
    const begin = listStarts[other]!;
    count += end - begin;
    for (let place = begin; place < end; place++) {
      const word = entries[2 * place]!;
      row[word] = row[word]! | entries[2 * place + 1]!;
    }
  }
  return count;
}

/** Takes a row over into what has been seen, and empties it; what is new goes into the lists and the counts. */
function settle(
  row: Int32Array,
  words: number,
  node: number,
  seen: Int32Array,
  lists: WordLists | null,
  counts: ColumnCounts | null,
): void {
  const base = node * words;
  const slot = counts === null ? 0 : counts.begin();
  const block = counts === null ? null : counts.block;
  for (let word = 0; word < words; word++) {
    const before = seen[base + word]!;
    const fresh = row[word]! & ~before;
    row[word] = 0;
    if (fresh === 0) continue;
    seen[base + word] = before | fresh;
    if (block !== null) block[word * blockSize + slot] = fresh;
    if (lists !== null) append(lists, word, fresh);
  }
}

function settleFew(
  { starts: listStarts, entries }: WordLists,
  starts: Int32Array,
  ends: Int32Array,
  row: Int32Array,
  words: number,
  node: number,
  seen: Int32Array,
  lists: WordLists | null,
  counts: ColumnCounts | null,
): void {
  const base = node * words;
  const slot = counts === null ? 0 : counts.begin();
  const block = counts === null ? null : counts.block;
  const last = starts[node + 1]!;
  for (let index = starts[node]!; index < last; index++) {
    const end = listStarts[ends[index]! + 1]!;
    for (let place = listStarts[ends[index]!]!; place < end; place++) {
      const word = entries[2 * place]!;
      const before = seen[base + word]!;
      const fresh = row[word]! & ~before;
      row[word] = 0;
      if (fresh === 0) continue;
      seen[base + word] = before | fresh;
      if (block !== null) block[word * blockSize + slot] = fresh;
      if (lists !== null) append(lists, word, fresh);
    }
  }
}
