/** A coverage as it is kept. It is all ids already; what is gone since is left out of its lists, since nothing leads there. */
import type { NodeId } from '../../model/ids.js';
import type { Coverage } from '../coverage.js';
import type { Reading } from '../reading.js';

export function restoreCoverage({ network }: Reading, kept: Coverage): Coverage {
  const isThere = (id: NodeId) => network.indexOf(id) !== undefined;
  return {
    ...kept,
    sources: kept.sources.filter(isThere),
    covered: kept.covered.filter(({ id, nearest }) => isThere(id) && isThere(nearest)),
    uncovered: kept.uncovered.filter(isThere),
    bySource: kept.bySource.filter(({ id }) => isThere(id)),
  };
}

export function actorsInCoverage({ sources, covered, uncovered }: Coverage): NodeId[] {
  return [...sources, ...covered.map(({ id }) => id), ...uncovered];
}
