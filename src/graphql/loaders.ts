/**
 * Loaders of one request: whatever is asked of many objects goes to the store in one statement. Keys hold all that
 * changes an answer, the date among it; the viewer and the snapshot are the request's.
 */
import DataLoader from 'dataloader';
import type { NodeState, TieState } from '../model/entity.js';
import type { NodeId, TieId } from '../model/ids.js';
import type { Viewer } from '../model/viewer.js';
import type { RecordsOfQuery, Related, Store, TiesOfQuery } from '../store/store.js';

export interface Loaders {
  readonly node: DataLoader<NodeId, NodeState | null>;
  readonly tie: DataLoader<TieId, TieState | null>;
  /** The ties of one actor; asked alike for many actors, it is one statement. */
  tiesOf(actor: NodeId, query: Omit<TiesOfQuery, 'actors'>): Promise<Related<TieState>>;
  /** The records that name one node, likewise. */
  recordsOf(node: NodeId, query: Omit<RecordsOfQuery, 'nodes'>): Promise<Related<NodeState>>;
}

const nothing = { items: [], total: 0, more: false } as const;

export function createLoaders(store: Store, viewer: Viewer): Loaders {
  const tiesOf = perQuery<Omit<TiesOfQuery, 'actors'>, Related<TieState>>(async (actors, query) => {
    const found = await store.tiesOf(viewer, { ...query, actors });
    return actors.map((actor) => found.get(actor) ?? nothing);
  });
  const recordsOf = perQuery<Omit<RecordsOfQuery, 'nodes'>, Related<NodeState>>(async (nodes, query) => {
    const found = await store.recordsOf(viewer, { ...query, nodes });
    return nodes.map((node) => found.get(node) ?? nothing);
  });
  return {
    node: new DataLoader((ids) => store.nodes(viewer, ids)),
    tie: new DataLoader((ids) => store.ties(viewer, ids)),
    tiesOf,
    recordsOf,
  };
}

/** All of these, in their order; rejects with the first error, where `loadMany` would give it back as an item. */
export function loadAll<Value>(
  loader: DataLoader<string, Value>,
  ids: readonly string[],
): Promise<readonly Value[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}

/** One loader for each distinct query. */
function perQuery<Query, Value>(
  load: (ids: readonly NodeId[], query: Query) => Promise<readonly Value[]>,
): (id: NodeId, query: Query) => Promise<Value> {
  const loaders = new Map<string, DataLoader<NodeId, Value>>();
  return (id, query) => {
    const key = JSON.stringify(query);
    let loader = loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => load(ids, query));
      loaders.set(key, loader);
    }
    return loader.load(id);
  };
}
