import { expect, test } from 'vitest';
import { compareEditions } from '../../src/bundles/edition.js';

test.each([
  ['2026-02-01', '2026-11-24'],
  ['9', '10'],
  ['1.9', '1.10'],
  ['2026', '2026-01'],
  ['1 a', '1 b'],
])('%s comes before %s', (earlier, later) => {
  expect(compareEditions(earlier, later)).toBeLessThan(0);
  expect(compareEditions(later, earlier)).toBeGreaterThan(0);
  expect(compareEditions(later, later)).toBe(0);
});
