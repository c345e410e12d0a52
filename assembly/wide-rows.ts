/**
 * Searches of 512 sources at once: a row of 512 bits for each actor, which of the sources have met it. AssemblyScript, compiled
 * by `npm run emit` into src/network/wasm/wide-rows-bytes.ts; src/network/algorithms/row-search.ts lays out the memory and
 * says what the searches are. Everything is given by its address in bytes; rows, and whatever is as long as they are,
 * lie at multiples of 16.
 */

/** A row is four of these, 64 bytes: a line of a processor's cache. */
const lane: usize = 16;
const rowShift: usize = 6;
const rowSize: usize = 1 << rowShift;
/** Rows that are added up at once. */
const blockRows: i32 = 8;

/** Rows in the block that waits to be added up. */
let waiting: i32 = 0;

/**
 * Everybody that those listed lead to has met, too, whom the listed ones have met. `going` are copies of their rows, in
 * the order of the list. 1 where a row changed.
 */
export function push(
  starts: usize,
  ends: usize,
  list: usize,
  length: i32,
  going: usize,
  rows: usize,
): i32 {
  let changes = i64x2.splat(0);
  for (let place: i32 = 0; place < length; place++) {
    const row = going + ((<usize>place) << rowShift);
    const a = v128.load(row);
    const b = v128.load(row, lane);
    const c = v128.load(row, 2 * lane);
    const d = v128.load(row, 3 * lane);
    const start = starts + ((<usize>load<i32>(list + ((<usize>place) << 2))) << 2);
    const last = ends + ((<usize>load<i32>(start, 4)) << 2);
    for (let end = ends + ((<usize>load<i32>(start)) << 2); end < last; end += 4) {
      const other = rows + ((<usize>load<i32>(end)) << rowShift);
      const a0 = v128.load(other);
      const b0 = v128.load(other, lane);
      const c0 = v128.load(other, 2 * lane);
      const d0 = v128.load(other, 3 * lane);
      const fresh = v128.or(
        v128.or(v128.andnot(a, a0), v128.andnot(b, b0)),
        v128.or(v128.andnot(c, c0), v128.andnot(d, d0)),
      );
      changes = v128.or(changes, fresh);
      v128.store(other, v128.or(a, a0));
      v128.store(other, v128.or(b, b0), lane);
      v128.store(other, v128.or(c, c0), 2 * lane);
      v128.store(other, v128.or(d, d0), 3 * lane);
    }
  }
  return v128.any_true(changes) ? 1 : 0;
}

/**
 * The same from the other side, for the actors from `first` to before `last`: each gathers what those that lead to it have
 * met, and puts it into `next`. 1 where a row changed.
 */
export function pull(
  first: i32,
  last: i32,
  starts: usize,
  ends: usize,
  rows: usize,
  next: usize,
): i32 {
  let changes = i64x2.splat(0);
  for (let node: i32 = first; node < last; node++) {
    const own = rows + ((<usize>node) << rowShift);
    const a0 = v128.load(own);
    const b0 = v128.load(own, lane);
    const c0 = v128.load(own, 2 * lane);
    const d0 = v128.load(own, 3 * lane);
    let a = a0;
    let b = b0;
    let c = c0;
    let d = d0;
    const start = starts + ((<usize>node) << 2);
    const rowEnd = ends + ((<usize>load<i32>(start, 4)) << 2);
    for (let end = ends + ((<usize>load<i32>(start)) << 2); end < rowEnd; end += 4) {
      const other = rows + ((<usize>load<i32>(end)) << rowShift);
      a = v128.or(a, v128.load(other));
      b = v128.or(b, v128.load(other, lane));
      c = v128.or(c, v128.load(other, 2 * lane));
      d = v128.or(d, v128.load(other, 3 * lane));
    }
    changes = v128.or(
      v128.or(changes, v128.or(v128.xor(a, a0), v128.xor(b, b0))),
      v128.or(v128.xor(c, c0), v128.xor(d, d0)),
    );
    const into = next + ((<usize>node) << rowShift);
    v128.store(into, a);
    v128.store(into, b, lane);
    v128.store(into, c, 2 * lane);
    v128.store(into, d, 3 * lane);
  }
  return v128.any_true(changes) ? 1 : 0;
}

/**
 * The last hop: gathers in the same way, and only counts what was gathered. With rows of edges that are all empty it counts
 * what has been met already. `counted` is 1 for each actor that counts; `met` adds up, by actor, the sources that have met it.
 */
export function pullLast(
  first: i32,
  last: i32,
  starts: usize,
  ends: usize,
  rows: usize,
  counted: usize,
  met: usize,
  block: usize,
  columns: usize,
): void {
  for (let node: i32 = first; node < last; node++) {
    if (load<u8>(counted + <usize>node) === 0) continue;
    const own = rows + ((<usize>node) << rowShift);
    let a = v128.load(own);
    let b = v128.load(own, lane);
    let c = v128.load(own, 2 * lane);
    let d = v128.load(own, 3 * lane);
    const start = starts + ((<usize>node) << 2);
    const rowEnd = ends + ((<usize>load<i32>(start, 4)) << 2);
    for (let end = ends + ((<usize>load<i32>(start)) << 2); end < rowEnd; end += 4) {
      const other = rows + ((<usize>load<i32>(end)) << rowShift);
      a = v128.or(a, v128.load(other));
      b = v128.or(b, v128.load(other, lane));
      c = v128.or(c, v128.load(other, 2 * lane));
      d = v128.or(d, v128.load(other, 3 * lane));
    }
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    addRow(a, b, c, d, block, columns);
    const sum = met + ((<usize>node) << 2);
    const count = bitCount(a) + bitCount(b) + bitCount(c) + bitCount(d);
    store<i32>(sum, load<i32>(sum) + <i32>count);
  }
}

/**
 * Adds what those who count have met to the columns, and lists who may lead on: not the dead ends, nor those that nobody has
 * met. They are put behind the `length` that are listed already, their rows into `going`. How many are listed then; −1
 * where there is no `room`, or was none before.
 */
export function survey(
  first: i32,
  last: i32,
  rows: usize,
  counted: usize,
  deadEnd: usize,
  list: usize,
  going: usize,
  length: i32,
  room: i32,
  block: usize,
  columns: usize,
): i32 {
  let listed = length;
  for (let node: i32 = first; node < last; node++) {
    const own = rows + ((<usize>node) << rowShift);
    const a = v128.load(own);
    const b = v128.load(own, lane);
    const c = v128.load(own, 2 * lane);
    const d = v128.load(own, 3 * lane);
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    if (load<u8>(counted + <usize>node) !== 0) addRow(a, b, c, d, block, columns);
    if (listed === -1 || load<u8>(deadEnd + <usize>node) !== 0) continue;
    if (listed === room) {
      listed = -1;
      continue;
    }
    const into = going + ((<usize>listed) << rowShift);
    v128.store(into, a);
    v128.store(into, b, lane);
    v128.store(into, c, 2 * lane);
    v128.store(into, d, 3 * lane);
    store<i32>(list + ((<usize>listed) << 2), node);
    listed++;
  }
  return listed;
}

/** Adds what waits in the block to the columns. */
export function flush(block: usize, columns: usize): void {
  if (waiting === 0) return;
  memory.fill(block + ((<usize>waiting) << rowShift), 0, (<usize>(blockRows - waiting)) << rowShift);
  addBlock(block, columns);
  waiting = 0;
}

// @ts-ignore: decorator
@inline
function bitCount(bits: v128): i64 {
  return popcnt(i64x2.extract_lane(bits, 0)) + popcnt(i64x2.extract_lane(bits, 1));
}

// @ts-ignore: decorator
@inline
function addRow(a: v128, b: v128, c: v128, d: v128, block: usize, columns: usize): void {
  const row = block + ((<usize>waiting) << rowShift);
  v128.store(row, a);
  v128.store(row, b, lane);
  v128.store(row, c, 2 * lane);
  v128.store(row, d, 3 * lane);
  waiting++;
  if (waiting === blockRows) {
    addBlock(block, columns);
    waiting = 0;
  }
}

/**
 * Counts of columns lie across: their lowest bits in the first row of `columns`, and so on. Eight rows are added up by full
 * adders before they are carried into the counts (Harley and Seal; Muła, Kurz, Lemire 2018).
 */
function addBlock(block: usize, columns: usize): void {
  for (let offset: usize = 0; offset < rowSize; offset += lane) {
    const row = block + offset;
    const a = v128.load(row);
    const b = v128.load(row, rowSize);
    const c = v128.load(row, 2 * rowSize);
    const d = v128.load(row, 3 * rowSize);
    const e = v128.load(row, 4 * rowSize);
    const f = v128.load(row, 5 * rowSize);
    const g = v128.load(row, 6 * rowSize);
    const h = v128.load(row, 7 * rowSize);
    const abc = odd(a, b, c);
    const abcCarry = most(a, b, c);
    const def = odd(d, e, f);
    const defCarry = most(d, e, f);
    const sum = odd(abc, def, g);
    const sumCarry = most(abc, def, g);
    const ones = v128.xor(sum, h);
    const onesCarry = v128.and(sum, h);
    const pairs = odd(abcCarry, defCarry, sumCarry);
    const pairsCarry = most(abcCarry, defCarry, sumCarry);
    const twos = v128.xor(pairs, onesCarry);
    const twosCarry = v128.and(pairs, onesCarry);
    let plane = columns + offset;
    let over = addTo(plane, ones, i64x2.splat(0));
    over = addTo(plane + rowSize, twos, over);
    over = addTo(plane + 2 * rowSize, v128.xor(pairsCarry, twosCarry), over);
    over = addTo(plane + 3 * rowSize, v128.and(pairsCarry, twosCarry), over);
    plane += 4 * rowSize;
    while (v128.any_true(over)) {
      over = addTo(plane, over, i64x2.splat(0));
      plane += rowSize;
    }
  }
}

/** Adds two bits to one plane of the counts; what is carried over. */
// @ts-ignore: decorator
@inline
function addTo(plane: usize, bits: v128, carried: v128): v128 {
  const before = v128.load(plane);
  v128.store(plane, odd(before, bits, carried));
  return most(before, bits, carried);
}

/** The sum of three bits, without what is carried. */
// @ts-ignore: decorator
@inline
function odd(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

/** What the sum of three bits carries. */
// @ts-ignore: decorator
@inline
function most(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}
