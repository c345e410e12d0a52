/** Editions of a file: any text that grows, dates and version numbers for instance. */
import { compareText } from '../model/ids.js';

/** Compares two editions: numbers in them by value, the rest by code unit. "9" < "10", "2026-02" < "2026-11". */
export function compareEditions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    const [number, otherNumber] = [Number(one), Number(other)];
    const bothNumbers = one !== '' && other !== '' && !Number.isNaN(number) && !Number.isNaN(otherNumber);
    const order = bothNumbers ? number - otherNumber : compareText(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function partsOf(edition: string): readonly string[] {
  return edition.match(/\d+|\D+/gu) ?? [];
}
