import type { NodeState } from '../model/entity.js';
import type { Place } from '../model/page.js';
import type { NodeQuery } from '../store/store.js';
import type { Reading } from './reading.js';

const pageSize = 1000;

/** All nodes that meet a query, in its order, page by page. */
export async function everyNode(reading: Reading, query: NodeQuery): Promise<readonly NodeState[]> {
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
    if (!page.more || from === null) return states;
  }
}
