/** What is wrong with a network file, and where. */
import { compareText } from '../model/ids.js';

/** A place in a file; lines and columns are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface FileProblem extends Place {
  /** The file's name, as it was given. */
  readonly file: string;
  /** What was expected and what came. */
  readonly message: string;
}

/** Takes note of a problem. */
export type Report = (place: Place, message: string) => void;

export const fileStart: Place = { line: 1, column: 1 };

/** Reports into a list, under a file's name. */
export function reporter(file: string, into: FileProblem[]): Report {
  return (place, message) => {
    into.push({ file, line: place.line, column: place.column, message });
  };
}

/** The problems in the order of their files and, in each, of their places; the same one only once. */
export function sortProblems(
  problems: readonly FileProblem[],
  files: readonly string[],
): readonly FileProblem[] {
  const seen = new Set<string>();
  const distinct = problems.filter((problem) => {
    const key = formatProblem(problem);
    return seen.has(key) ? false : seen.add(key);
  });
  return distinct.sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** "seeds/mine.yaml:12:5: expected …" */
export function formatProblem(problem: FileProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
