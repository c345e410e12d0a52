/** Ending what has left a file: actors are closed, ties and records end; nothing is removed. */
import type { NodeContent, TieContent } from '../model/entity.js';
import type { Day } from '../model/time.js';
import { daysOf, formatDay } from '../model/time.js';
import { sourceKind } from '../bundles/outline.js';
import type { Change } from '../store/store.js';
import { composeChange } from './change.js';
import type { Item, StoredContents } from './load-differences.js';

export interface Ending {
  readonly change: Change;
  /** The stored versions of what it changes. */
  readonly versions: ReadonlyMap<string, number>;
  readonly ended: readonly Item[];
}

/**
 * Ends what is gone on a day, the last on which it is so. What has ended by then, what begins later, and sources, which do
 * not end, stay as they are.
 */
export function endGone(stored: StoredContents, gone: readonly Item[], day: Day): Ending {
  const until = formatDay(day);
  const nodes = gone.flatMap(({ id }): readonly NodeContent[] => {
    const state = stored.nodes.get(id);
    return state !== undefined && state.kind !== sourceKind && isOpenOn(state, day)
      ? [{ ...state, until }]
      : [];
  });
  const ties = gone.flatMap(({ id }): readonly TieContent[] => {
    const state = stored.ties.get(id);
    return state !== undefined && isOpenOn(state, day) ? [{ ...state, until }] : [];
  });
  const change = composeChange({ nodes, ties }, [...stored.ties.values()]);
  const ids = new Set([...nodes, ...ties].map(({ id }) => id));
  return {
    change,
    versions: new Map(
      [...change.nodes, ...change.ties].map(({ id }) => [
        id,
        (stored.nodes.get(id) ?? stored.ties.get(id))?.version ?? 0,
      ]),
    ),
    ended: gone.filter(({ id }) => ids.has(id)),
  };
}

function isOpenOn({ since, until }: NodeContent | TieContent, day: Day): boolean {
  const begins = since === 'UNKNOWN' ? null : daysOf(since);
  const ends = until === 'UNKNOWN' || until === 'OPEN' ? null : daysOf(until);
  return (begins === null || begins.earliest <= day) && (ends === null || ends.latest > day);
}
