/** On which dates sources state a fact as holding. */
import type { Citation } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import type { EdtfDate } from '../model/time.js';
import { daysOf } from '../model/time.js';

/**
 * The dates on which the cited sources were published, sorted, each once. A source that is cited for nothing but the end does not
 * show that the fact still held when it was published.
 */
export function statedOn(
  citations: readonly Citation[],
  publishedOf: (source: NodeId) => unknown,
): readonly EdtfDate[] {
  const dates = citations.flatMap(({ source, about = [] }) => {
    const published = publishedOf(source);
    const onlyTheEnd = about.length > 0 && about.every((part) => part === 'until');
    return typeof published === 'string' && daysOf(published) !== null && !onlyTheEnd ? [published] : [];
  });
  return [...new Set(dates)].sort(compareText);
}
