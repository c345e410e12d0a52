/** The actors that a filter means, as numbers of a snapshot: what questions about many actors begin with. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result } from '../model/failure.js';
import { failure, success } from '../model/failure.js';
import { actorKinds } from '../model/kinds.js';
import type { Place } from '../model/page.js';
import { sortActors } from '../network/network-order.js';
import type { ActorFilter } from './actors.js';
import { actorQuery } from './actors.js';
import type { DatedScope, Reading } from './reading.js';
import { numbersOf } from './traverse.js';

/** Actors asked for in one statement. */
const pageSize = 1000;

/**
 * The actors of a filter that the viewer sees on the day, by id, each once. Groups stand for nobody in particular and
 * count only where the filter names them, by kind or id. Unknown ids, places and programmes are refused, invented ids unless fiction is asked for, and so are more
 * than `most`. Filters of kinds and ids alone are answered from the snapshot; others take a statement for each thousand.
 */
export async function selectActors(
  reading: Reading,
  filter: ActorFilter,
  scope: DatedScope,
  most = Infinity,
): Promise<Result<Int32Array>> {
  const lens = reading.lens(scope);
  const { nodeKind, nodeCount } = reading.network;
  const wantsGroups = filter.kinds?.includes('Group') === true || filter.ids !== undefined;
  const wanted = Uint8Array.from(actorKinds, (kind) =>
    Number((filter.kinds?.includes(kind) ?? true) && (kind !== 'Group' || wantsGroups)),
  );
  const counts = (node: number) => lens.nodes[node] === 1 && wanted[nodeKind[node] ?? -1] === 1;
  const named = filter.ids === undefined ? null : numbersOf(reading, filter.ids, scope);
  if (named !== null && !named.ok) return named;
  const { kinds: _, ids: __, ...rest } = filter;
  let found: readonly number[];
  if (Object.keys(rest).length > 0) {
    const asked = await askedOfStore(reading, filter, scope);
    if (!asked.ok) return asked;
    found = asked.value;
  } else {
    found = named?.value ?? Array.from({ length: nodeCount }, (___, node) => node);
  }
  const selected = sortActors(reading.network, Int32Array.from(new Set(found.filter(counts))));
  if (selected.length <= most) return success(selected);
  return failure('TOO_MANY', `expected a filter of at most ${most} actors, found ${selected.length}`);
}

/** The store may be ahead of the snapshot: what the snapshot does not know is left out. Other work has its turn between two pages. */
async function askedOfStore(
  reading: Reading,
  filter: ActorFilter,
  scope: DatedScope,
): Promise<Result<readonly number[]>> {
  const query = await actorQuery(reading, filter, scope, { by: 'NAME' });
  if (!query.ok) return query;
  const found: number[] = [];
  let from: Place | null = null;
  for (;;) {
    const page: Awaited<ReturnType<Reading['store']['find']>> = await reading.store.find(
      reading.viewer,
      query.value,
      { size: pageSize, direction: 'FORWARD', from },
    );
    for (const { item } of page.items) {
      const node = reading.network.indexOf(item.id);
      if (node !== undefined) found.push(node);
    }
    from = page.items.at(-1)?.place ?? null;
    if (!page.more || from === null) return success(found);
    await nextTurn();
  }
}
