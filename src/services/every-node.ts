import type { NodeState } from '../model/entity.js';
import type { Place } from '../model/page.js';
import type { NodeQuery } from '../store/store.js';
import type { Reading } from './reading.js';

/** What it takes to read a list. */
type Lists = Pick<Reading, 'viewer' | 'store'>;

const pageSize = 1000;

/** All nodes that meet a query, in its order, page by page. */
export async function everyNode(reading: Lists, query: NodeQuery): Promise<readonly NodeState[]> {
  return (await firstNodes(reading, query, Infinity)).states;
}

/** The same, but no further page once `enough` are read, and whether there are more. */
export async function firstNodes(
  reading: Lists,
  query: NodeQuery,
  enough: number,
): Promise<{ readonly states: readonly NodeState[]; readonly more: boolean }> {
  const states: NodeState[] = [];
  let from: Place | null = null;
  for (;;) {
    const page: Awaited<ReturnType<Reading['store']['find']>> = await reading.store.find(
      reading.viewer,
      query,
      { size: pageSize, direction: 'FORWARD', from },
    );
    for (const { item } of page.items) states.push(item);
    from = page.items.at(-1)?.place ?? null;
    const more = page.more && from !== null;
    if (!more || states.length >= enough) return { states, more };
  }
}
