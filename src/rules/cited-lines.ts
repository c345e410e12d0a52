/** Lines of a document as citations write them: `9`, `12-14`, `9, 24`. */

/** First and last line, both inclusive, counted from 1. */
export type LineRange = readonly [number, number];

/** Null where a range runs backwards, or the text is none. */
export function parseLines(text: string): readonly LineRange[] | null {
  const ranges = text.split(',').map((range): LineRange => {
    const [first = NaN, last = first] = range.split('-').map(Number);
    return [first, last];
  });
  return ranges.every(([first, last]) => first <= last) ? ranges : null;
}

/** Whether every line of these ranges is within the cited ones. O((n + m) log m). */
export function areCited(ranges: readonly LineRange[], cited: readonly LineRange[]): boolean {
  const joined: [number, number][] = [];
  for (const [first, last] of [...cited].sort(([a], [b]) => a - b)) {
    const previous = joined.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else joined.push([first, last]);
  }
  return ranges.every(([first, last]) => joined.some(([from, to]) => from <= first && last <= to));
}
