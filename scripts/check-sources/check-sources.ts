/**
 * Checks the packaged networks against the documents they cite: `npm run check:sources -- FOLDER`. The documents
 * are no part of the project; FOLDER holds copies, whatever they are called. Ends with 0, with 1 where there was a
 * problem, with 2 when called wrongly.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes } from '../../src/cli/terminal.js';
import { readCoverage } from './coverage.js';
import { findDocuments } from './find-documents.js';
import type { FolderOfDocuments } from './find-documents.js';
import { citedFacts, readPackaged, sourceDocuments } from './packaged-networks.js';
import { sourceProblems } from './source-problems.js';

const seeds = new URL('../../seeds/', import.meta.url);

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error('expected one folder with copies of the documents: npm run check:sources -- FOLDER');
  process.exitCode = exitCodes.usage;
} else {
  const documents = read(folder);
  process.exitCode = documents === null ? exitCodes.problems : check(documents);
}

function check(documents: FolderOfDocuments): number {
  const bundles = readPackaged(seeds);
  const coverage = readCoverage(readFileSync(new URL('coverage.yaml', seeds), 'utf8'));
  const problems = sourceProblems(bundles, coverage, documents);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    return exitCodes.problems;
  }
  const sources = new Set(sourceDocuments(bundles).map(({ id }) => id));
  const citations = citedFacts(bundles).filter(({ citation }) => sources.has(citation.source));
  console.log(
    `${sources.size} documents bear out ${citations.length} citations; every line is accounted for`,
  );
  return exitCodes.done;
}

function read(folder: string): FolderOfDocuments | null {
  try {
    return findDocuments(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${resolve(folder)}: expected a folder with copies of the documents; ${reason}`);
    return null;
  }
}
