import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSize, openColumnCounts } from '../../src/network/algorithms/column-counts.js';

describe('openColumnCounts', () => {
  it('counts what counting bit by bit counts', () => {
    const anyWord = fc.oneof(fc.constantFrom(0, -1, 1, 1 << 31), fc.integer());
    const property = fc.property(
      fc.array(fc.tuple(anyWord, anyWord), { maxLength: 300, size: 'max' }),
      (rows) => {
        const counts = openColumnCounts(2);
        for (const row of rows) {
          const slot = counts.begin();
          for (const [word, bits] of row.entries()) counts.block[word * blockSize + slot] = bits;
        }
        counts.flush();
        const expected = Array.from(
          { length: 64 },
          (_, column) => rows.filter((row) => (((row[column >> 5] ?? 0) >>> (column & 31)) & 1) === 1).length,
        );
        expect(expected.map((_, column) => counts.of(column))).toEqual(expected);
        expect(counts.any()).toBe(expected.some((count) => count > 0));
        counts.clear();
        expect(counts.any()).toBe(false);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
