/** Counts, for each column of a matrix of bits that comes row by row, the bits that are set. */

export interface ColumnCounts {
  /** Begins a row: the slot that its words are put into, word w at `block[w · blockSize + slot]`. */
  readonly begin: () => number;
  readonly block: Int32Array;
  /** Counts the rows that have been put. */
  readonly flush: () => void;
  readonly any: () => boolean;
  /** The count of a column. */
  readonly of: (column: number) => number;
  readonly clear: () => void;
}

/** Rows that are added up at once. */
export const blockSize = 8;
const planes = 32;

/**
 * Counts lie across, a bit of each in one word, and eight rows are added up by full adders before they are carried into the
 * counts (Harley and Seal; Muła, Kurz, Lemire 2018): no bit is looked at by itself. O(words) for eight rows.
 */
export function openColumnCounts(words: number): ColumnCounts {
  const block = new Int32Array(words * blockSize);
  const counts = new Int32Array(words * planes);
  let rows = 0;
  const flush = () => {
    if (rows > 0) addBlock(block, counts, words);
    rows = 0;
  };
  return {
    begin: () => {
      if (rows === blockSize) flush();
      return rows++;
    },
    block,
    flush,
    any: () => counts.some((bits) => bits !== 0),
    of: (column) => {
      const start = (column >>> 5) * planes;
      let count = 0;
      for (let plane = 0; plane < planes - 1; plane++) {
        count |= ((counts[start + plane]! >>> (column & 31)) & 1) << plane;
      }
      return count;
    },
    clear: () => {
      counts.fill(0);
    },
  };
}

/** Adds up the rows of a block, word by word, and empties it. */
function addBlock(block: Int32Array, counts: Int32Array, words: number): void {
  for (let word = 0; word < words; word++) {
    const row = word * blockSize;
    const a = block[row]!;
    const b = block[row + 1]!;
    const c = block[row + 2]!;
    const d = block[row + 3]!;
    const e = block[row + 4]!;
    const f = block[row + 5]!;
    const g = block[row + 6]!;
    const h = block[row + 7]!;
    if ((a | b | c | d | e | f | g | h) === 0) continue;
    block.fill(0, row, row + blockSize);
    const abc = a ^ b ^ c;
    const abcCarry = (a & b) | ((a ^ b) & c);
    const def = d ^ e ^ f;
    const defCarry = (d & e) | ((d ^ e) & f);
    const sum = abc ^ def ^ g;
    const sumCarry = (abc & def) | ((abc ^ def) & g);
    const ones = sum ^ h;
    const onesCarry = sum & h;
    const pairs = abcCarry ^ defCarry ^ sumCarry;
    const pairsCarry = (abcCarry & defCarry) | ((abcCarry ^ defCarry) & sumCarry);
    const twos = pairs ^ onesCarry;
    const twosCarry = pairs & onesCarry;
    carry(counts, word * planes, ones, twos, pairsCarry ^ twosCarry, pairsCarry & twosCarry);
  }
}

/** Adds, to the counts of a word, numbers of four bits that lie across like them. */
function carry(
  counts: Int32Array,
  start: number,
  ones: number,
  twos: number,
  fours: number,
  eights: number,
): void {
  const one = counts[start]!;
  const two = counts[start + 1]!;
  const four = counts[start + 2]!;
  const eight = counts[start + 3]!;
  counts[start] = one ^ ones;
  let over = one & ones;
  counts[start + 1] = two ^ twos ^ over;
  over = (two & twos) | ((two ^ twos) & over);
  counts[start + 2] = four ^ fours ^ over;
  over = (four & fours) | ((four ^ fours) & over);
  counts[start + 3] = eight ^ eights ^ over;
  over = (eight & eights) | ((eight ^ eights) & over);
  for (let place = start + 4; over !== 0; place++) {
    const before = counts[place]!;
    counts[place] = before ^ over;
    over &= before;
  }
}
