/** From the text of a network file to its tree: JSON by a reader of its own, which large files need, anything else as YAML. */
import { parseJsonTree } from './json-tree.js';
import type { Report } from './problem.js';
import { fileStart } from './problem.js';
import type { Tree } from './yaml-tree.js';
import { parseYamlTree } from './yaml-tree.js';

/** Longer texts, in characters, must be JSON: as YAML they take minutes and gigabytes. */
export const longestYaml = 16 * 1024 * 1024;

/** The tree of a text; null where it cannot be read, and everything wrong is reported. */
export function parseTree(text: string, report: Report): Tree | null {
  const long = text.length > longestYaml;
  if (!text.trimStart().startsWith('{')) {
    if (!long) return parseYamlTree(text, report);
    report(fileStart, `expected JSON, found a text of more than ${longestYaml} characters in another form`);
    return null;
  }
  const tree = parseJsonTree(text, report);
  if (tree?.type !== 'fault') return tree;
  // YAML too can begin with a brace, and takes what JSON does not: keys without quotes, comments.
  if (!long) return parseYamlTree(text, report);
  report(tree.place, tree.message);
  return null;
}
