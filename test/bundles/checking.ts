/** Short ways to check texts as network files. */
import { formatProblem } from '../../src/bundles/problem.js';
import type { Bundle } from '../../src/bundles/read-bundles.js';
import type { GivenFile } from '../../src/services/load.js';
import { checkFiles } from '../../src/services/check-files.js';

export function file(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Problems of one file, as "line:column: message". */
export function problemsOf(text: string): readonly string[] {
  return problemsOfFiles([file('f', text)]).map((problem) => problem.slice('f:'.length));
}

/** Problems of several files, as "file:line:column: message". */
export function problemsOfFiles(files: readonly GivenFile[]): readonly string[] {
  const checked = checkFiles(files);
  return checked.ok ? [] : checked.problems.map(formatProblem);
}

/** The bundle of a text that has no problem. */
export function bundleOf(text: string): Bundle {
  const [bundle] = bundlesOf([file('f', text)]);
  if (bundle === undefined) throw new Error('no bundle');
  return bundle;
}

export function bundlesOf(files: readonly GivenFile[]): readonly Bundle[] {
  const checked = checkFiles(files);
  if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
  return checked.value;
}

/** The head of a file and a source to cite; things follow from line 8 on. */
export const head = `network: mine
title: { it: Mia, en: Mine }
edition: '1'
citing: paper
sources:
  paper: { form: DOCUMENT, name: A paper, published: 2020-12 }
`;
