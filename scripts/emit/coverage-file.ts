/** `seeds/coverage.yaml` with its facts written anew: reasons and lines stay as they are. */
import { readFileSync } from 'node:fs';
import type { Coverage, CoveredDocument } from '../check-sources/coverage.js';
import { coveredLines, readCoverage, writeCoverage } from '../check-sources/coverage.js';
import { citedFacts, factsByLine, readPackaged } from '../check-sources/packaged-networks.js';

const seeds = new URL('../../seeds/', import.meta.url);

/** What the file should be, by the network files beside it. A cited line that it does not list is left out. */
export function coverageFile(): string {
  const facts = citedFacts(readPackaged(seeds));
  const kept = readCoverage(readFileSync(new URL('coverage.yaml', seeds), 'utf8'));
  const written = Object.entries(kept).map(([source, document]): [string, CoveredDocument] => {
    const byLine = factsByLine(facts, source);
    const nonEmpty = coveredLines(document).map(([number, { uncovered }]) => {
      const ids = byLine.get(number);
      return [
        number,
        { ...(uncovered && { uncovered }), ...(ids !== undefined && { facts: [...ids] }) },
      ] as const;
    });
    return [source, { ...document, nonEmpty: Object.fromEntries(nonEmpty) }];
  });
  return writeCoverage(Object.fromEntries(written) satisfies Coverage);
}
