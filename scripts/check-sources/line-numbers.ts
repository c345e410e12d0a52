/** Lines of a document: separated by LF, counted from 1. White space alone is an empty line. */
import { parseLines } from '../../src/rules/cited-lines.js';

/** The lines of a text, without what ends them. What follows the last LF is a line unless it is empty. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Numbers of the lines that hold more than white space, ascending. */
export function nonEmptyLines(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}

/** `9, 12-14` as 9, 12, 13, 14; empty where the text names no lines. */
export function lineNumbers(cited: string): readonly number[] {
  if (cited === '') return [];
  return (parseLines(cited) ?? []).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
}

/** 9, 12, 13, 14 as `9, 12-14`: ascending numbers, for people to read. */
export function inRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
