/** For each actor a row of 512 bits, on which WebAssembly works: what 512 searches at once have met. */
import type { FlowGraph } from '../flow-graph.js';
import { backRows, onwardRows } from '../rows.js';
import type { Direction, Rows } from '../rows.js';
import { openKernels } from './wide-rows-kernels.js';

/** Bits of a row. */
export const rowBits = 512;
/** Words of 32 bits in a row. */
export const rowWords = rowBits / 32;

/** In each hop every row takes in the rows of those that lead to it; where dead ends lead, only in the first. */
export interface WideRows {
  readonly clear: () => void;
  /** Before the first hop: sets a bit in an actor's row, and lists the actor. */
  readonly begin: (node: number, bit: number) => void;
  /** A hop: those listed hand on their rows. False where nothing changed. */
  readonly handOn: () => boolean;
  /** A hop: all gather. False where nothing changed. */
  readonly gather: () => boolean;
  /** A hop, after which rows are counted and gone. */
  readonly gatherLast: () => void;
  /** Counts columns, and lists who has met anything; how many edges lead on from them, `Infinity` where they are too many to list. */
  readonly survey: () => number;
  /** Counts columns and rows. */
  readonly count: () => void;
  /** Per bit, the rows of actors that count in which it is set, as counted last. Until the next call. */
  readonly columnCounts: () => Int32Array;
  /** Per actor that counts, the bits of its row, added up over all countings of rows. */
  readonly rowCounts: () => Int32Array;
  /** Word w of actor v's row is at v · `rowWords` + w. Until the next hop. */
  readonly words: () => Int32Array;
}

const rowSize = rowBits / 8;
const planes = 32;
/** Actors in one call: what is called often is compiled better. */
const stride = 8192;

/**
 * `counted` is 1 for each actor that counts. Null where there is no WebAssembly with vectors, or not as much memory. 144
 * bytes an actor and 8 an edge; a hop is O(actors + edges).
 */
export function openWideRows(graph: FlowGraph, direction: Direction, counted: Uint8Array): WideRows | null {
  const { nodeCount, deadEnd } = graph;
  const onward = onwardRows(graph, direction);
  const back = withoutDeadEnds(backRows(graph, direction), deadEnd);
  const room = Math.max(rowBits, nodeCount >> 2);
  const { at, size } = layOut({
    onwardStarts: 4 * (nodeCount + 1),
    onwardEnds: 4 * onward.ends.length,
    backStarts: 4 * (nodeCount + 1),
    backEnds: 4 * back.ends.length,
    noStarts: 4 * (nodeCount + 1),
    list: 4 * room,
    met: 4 * nodeCount,
    counted: nodeCount,
    deadEnd: nodeCount,
    block: 8 * rowSize,
    columns: planes * rowSize,
    // One of the two holds the rows; the other those of the next hop where all gather, those of the list where they are
    // handed on.
    rows: rowSize * Math.max(nodeCount, room),
    next: rowSize * Math.max(nodeCount, room),
  });
  const opened = openKernels(size);
  if (opened === null) return null;
  const { kernels, buffer } = opened;
  const put = (address: number, values: Int32Array) => {
    new Int32Array(buffer, address, values.length).set(values);
  };
  put(at.onwardStarts, onward.starts);
  put(at.onwardEnds, onward.ends);
  put(at.backStarts, back.starts);
  put(at.backEnds, back.ends);
  new Uint8Array(buffer, at.counted, nodeCount).set(counted);
  new Uint8Array(buffer, at.deadEnd, nodeCount).set(deadEnd);
  const wordsAt = (address: number) => new Int32Array(buffer, address, nodeCount * rowWords);
  let rows = { address: at.rows, words: wordsAt(at.rows) };
  let next = { address: at.next, words: wordsAt(at.next) };
  const listed = new Int32Array(buffer, at.list, room);
  const columns = new Int32Array(buffer, at.columns, planes * rowWords);
  const rowCounts = new Int32Array(buffer, at.met, nodeCount);
  const columnCounts = new Int32Array(rowBits);
  let length = 0;

  const inStrides = (run: (first: number, last: number) => void) => {
    for (let first = 0; first < nodeCount; first += stride) run(first, Math.min(first + stride, nodeCount));
  };
  const countLast = (starts: number) => {
    inStrides((first, last) => {
      kernels.pullLast(
        first,
        last,
        starts,
        at.backEnds,
        rows.address,
        at.counted,
        at.met,
        at.block,
        at.columns,
      );
    });
  };
  return {
    clear: () => {
      rows.words.fill(0);
      length = 0;
    },
    begin: (node, bit) => {
      const word = node * rowWords + (bit >>> 5);
      rows.words[word] = rows.words[word]! | (1 << (bit & 31));
      const own = new Int32Array(buffer, next.address + length * rowSize, rowWords);
      own.fill(0);
      own[bit >>> 5] = 1 << (bit & 31);
      listed[length++] = node;
    },
    handOn: () =>
      kernels.push(at.onwardStarts, at.onwardEnds, at.list, length, next.address, rows.address) === 1,
    gather: () => {
      let changes = 0;
      inStrides((first, last) => {
        changes |= kernels.pull(first, last, at.backStarts, at.backEnds, rows.address, next.address);
      });
      [rows, next] = [next, rows];
      return changes === 1;
    },
    gatherLast: () => {
      countLast(at.backStarts);
    },
    survey: () => {
      length = 0;
      inStrides((first, last) => {
        length = kernels.survey(
          first,
          last,
          rows.address,
          at.counted,
          at.deadEnd,
          at.list,
          next.address,
          length,
          room,
          at.block,
          at.columns,
        );
      });
      return length === -1 ? Infinity : edgesOf(onward, listed, length);
    },
    count: () => {
      countLast(at.noStarts);
    },
    columnCounts: () => {
      kernels.flush(at.block, at.columns);
      for (let bit = 0; bit < rowBits; bit++) {
        let count = 0;
        for (let plane = 0; plane < planes - 1; plane++) {
          count |= ((columns[plane * rowWords + (bit >>> 5)]! >>> (bit & 31)) & 1) << plane;
        }
        columnCounts[bit] = count;
      }
      columns.fill(0);
      return columnCounts;
    },
    rowCounts: () => rowCounts,
    words: () => rows.words,
  };
}

/** Addresses one after the other, each at the beginning of a line of cache, and where they end. */
function layOut<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
): { readonly at: Readonly<Record<Name, number>>; readonly size: number } {
  // The first few bytes are the kernels' own.
  let size = 1024;
  const at: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(sizes) as Name[]) {
    at[name] = size;
    size += Math.ceil(sizes[name] / rowSize) * rowSize;
  }
  return { at: at as Record<Name, number>, size };
}

function withoutDeadEnds({ starts, ends }: Rows, deadEnd: Uint8Array): Pick<Rows, 'starts' | 'ends'> {
  const nodeCount = starts.length - 1;
  const keptStarts = new Int32Array(nodeCount + 1);
  const kept = new Int32Array(ends.length);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const last = starts[node + 1]!;
    for (let index = starts[node]!; index < last; index++) {
      const other = ends[index]!;
      kept[count] = other;
      count += 1 - deadEnd[other]!;
    }
    keptStarts[node + 1] = count;
  }
  return { starts: keptStarts, ends: kept.subarray(0, count) };
}

function edgesOf({ starts }: Rows, list: Int32Array, length: number): number {
  let edges = 0;
  for (let place = 0; place < length; place++) edges += starts[list[place]! + 1]! - starts[list[place]!]!;
  return edges;
}
