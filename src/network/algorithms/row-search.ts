/** Breadth-first searches of 512 sources at once in WebAssembly, for sources that together reach most actors many times. */
import type { FlowGraph } from '../flow-graph.js';
import { openWideRows, rowBits, rowWords } from '../wasm/wide-rows.js';
import type { WideRows } from '../wasm/wide-rows.js';
import type { Findings, ManySourcesOptions } from './many-sources.js';

/** Sources that share a search. */
export const rowSources = rowBits;
/** Edges that wait at the frontier, against all, from which on gathering is cheaper than handing on. */
const gatherFrom = 1 / 3;

/**
 * Searches from up to 512 sources, the first of them at a place among `sources` that 32 divides: a bit for each in every
 * actor's row (Then et al. 2014, "The more the merrier"). Rows are handed on from a list while few have been met, and
 * gathered by all later on; what a hop adds is the difference between what has been met after and before it. Null where there
 * is no WebAssembly for it; false where the tick gave up. O(hops · (actors + edges)) for all of them.
 */
export function openRowSearch(
  graph: FlowGraph,
  options: ManySourcesOptions,
  findings: Findings,
): ((first: number, size: number) => boolean) | null {
  const { sources, hops } = options;
  const { which } = findings;
  const counted = options.targets ?? new Uint8Array(graph.nodeCount).fill(1);
  const rows = openWideRows(graph, options.direction, counted);
  if (rows === null) return null;
  const goesOn = (first: number) => options.tick?.(first, sources.length) !== false;

  return (first, size) => {
    rows.clear();
    const before = new Int32Array(rowBits);
    const begun: number[] = [];
    for (let bit = 0; bit < size; bit++) {
      const source = sources[first + bit]!;
      if (graph.present[source] !== 1) continue;
      rows.begin(source, bit);
      before[bit] = counted[source]!;
      begun.push(bit);
    }
    const tell = (hop: number) => addDifference(findings, hop, first, size, before, rows.columnCounts());
    let hop = 0;
    let isCounted = false;
    while (hop < hops && !isCounted) {
      if (!goesOn(first)) return false;
      const edges = hop === 0 ? 0 : rows.survey();
      if (hop > 0) tell(hop);
      hop++;
      const gathers = edges > graph.edgeCount * gatherFrom;
      if (gathers && hop === hops && which === null) {
        rows.gatherLast();
        isCounted = true;
      } else if (!(gathers ? rows.gather() : rows.handOn())) break;
    }
    if (!isCounted) rows.count();
    tell(hop);
    for (const bit of begun) {
      const source = sources[first + bit]!;
      findings.reachedBy[source] = findings.reachedBy[source]! - counted[source]!;
      const word = source * rowWords + (bit >>> 5);
      // A source is not reached by itself.
      rows.words()[word] = rows.words()[word]! & ~(1 << (bit & 31));
    }
    takeRowCounts(rows, findings.reachedBy);
    if (which !== null) copyRows(rows, counted, first / 32, findings);
    return true;
  };
}

/** What a hop has added for each source; what had been met before it is brought up to date. */
function addDifference(
  findings: Findings,
  hop: number,
  first: number,
  size: number,
  before: Int32Array,
  after: Int32Array,
): void {
  let counts: Int32Array | null = null;
  for (let bit = 0; bit < size; bit++) {
    if (after[bit] === before[bit]) continue;
    counts ??= findings.countsAt(hop);
    counts[first + bit] = after[bit]! - before[bit]!;
    before[bit] = after[bit]!;
  }
}

function takeRowCounts(rows: WideRows, reachedBy: Int32Array): void {
  const counts = rows.rowCounts();
  for (let node = 0; node < counts.length; node++) reachedBy[node] = reachedBy[node]! + counts[node]!;
  counts.fill(0);
}

function copyRows(rows: WideRows, counted: Uint8Array, firstWord: number, findings: Findings): void {
  const { which, words } = findings;
  const found = rows.words();
  const last = Math.min(rowWords, words - firstWord);
  for (let node = 0; node < counted.length; node++) {
    if (counted[node] !== 1) continue;
    for (let word = 0; word < last; word++) {
      which![node * words + firstWord + word] = found[node * rowWords + word]!;
    }
  }
}
