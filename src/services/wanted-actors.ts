/** Those of some actors that a filter wants: kinds are known in the network, the rest is asked of the store. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result } from '../model/failure.js';
import { success } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';
import type { ActorKind } from '../model/kinds.js';
import type { ActorFilter } from './actors.js';
import { actorQuery } from './actors.js';
import type { DatedScope, Reading } from './reading.js';

/** Ids that a store is asked about at once. */
const chunk = 1000;

export interface Wanted {
  /** Everybody where missing. */
  readonly target?: ActorFilter;
  readonly scope: DatedScope;
}

/** Those of some actors that a filter wants, in the same order. */
export async function matchingTargets<Item extends { readonly id: NodeId; readonly node: number }>(
  reading: Reading,
  actors: readonly Item[],
  { target, scope }: Wanted,
): Promise<Result<readonly Item[]>> {
  if (target === undefined) return success(actors);
  const kinds: ReadonlySet<ActorKind> | null = target.kinds === undefined ? null : new Set(target.kinds);
  const ofKind =
    kinds === null ? actors : actors.filter((item) => kinds.has(reading.network.kindOf(item.node)));
  return matchingInStore(reading, ofKind, { target, scope });
}

/** Those, of a kind that is wanted, that meet the rest of a filter. A turn of the event loop passes before each question but the first. */
export async function matchingInStore<Item extends { readonly id: NodeId }>(
  reading: Reading,
  ofKind: readonly Item[],
  { target = {}, scope }: Wanted,
): Promise<Result<readonly Item[]>> {
  const { kinds: _, ...rest } = target;
  if (Object.keys(rest).length === 0) return success(ofKind);
  const named = target.ids === undefined ? null : new Set(target.ids);
  const matching = new Set<NodeId>();
  for (let start = 0; start < ofKind.length; start += chunk) {
    if (start > 0) await nextTurn();
    const ids = ofKind.slice(start, start + chunk).map((item) => item.id);
    const wanted = named === null ? ids : ids.filter((id) => named.has(id));
    const query = await actorQuery(reading, { ...target, ids: wanted }, scope, { by: 'NAME' });
    if (!query.ok) return query;
    const page = await reading.store.find(reading.viewer, query.value, {
      size: chunk,
      direction: 'FORWARD',
      from: null,
    });
    for (const { item } of page.items) matching.add(item.id);
  }
  return success(ofKind.filter((item) => matching.has(item.id)));
}
