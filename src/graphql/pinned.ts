/** Pages of lists computed from the network: their cursors name the snapshot on which the list began. */
import type { ItemList, Place } from '../model/page.js';
import type { Network } from '../network/network.js';
import type { Context } from './context.js';
import type { ConnectionValue, PageArgs } from './paging.js';
import { badInput, pageOf, pageRequest } from './paging.js';

/** Between the token of a snapshot and the cursor on it. */
const tokenMark = '.';

export interface Pinned {
  readonly network: Network;
  /** The snapshot that the cursor names is no longer kept. */
  readonly restarted: boolean;
  /** The cursors without their token. */
  readonly after: string | null;
  readonly before: string | null;
}

/** The snapshot that a cursor names; the latest one where it names none, or one that is no longer kept. */
export function pinnedSnapshot(args: PageArgs, context: Context): Pinned {
  const given = args.after ?? args.before ?? null;
  const latest = { network: context.network, after: null, before: null };
  if (given === null) return { ...latest, restarted: false };
  const mark = given.indexOf(tokenMark);
  if (mark === -1) throw badInput(`expected a cursor that this list gave, found ${JSON.stringify(given)}`);
  const network = context.snapshots.find(given.slice(0, mark));
  if (network === null) return { ...latest, restarted: true };
  const bare = (cursor: string | null | undefined) => cursor?.slice(mark + 1) ?? null;
  return { network, restarted: false, after: bare(args.after), before: bare(args.before) };
}

/** For a list that is kept as it is, whatever becomes of the network: its cursors go on without their snapshot. */
export function keptList(args: Pick<PageArgs, 'after' | 'before'>, { network }: Context): Pinned {
  const bare = (cursor: string | null | undefined) => cursor?.slice(cursor.indexOf(tokenMark) + 1) ?? null;
  return { network, restarted: false, after: bare(args.after), before: bare(args.before) };
}

/** A page of a list computed whole on the pinned snapshot, in the order of its places; pins it for another while. */
export function pinnedPage<Item>(
  items: ItemList<Item>,
  args: PageArgs,
  pinned: Pinned,
  list: string,
  placeOf: (item: Item) => Place,
  context: Context,
): ConnectionValue<Item> {
  const request = pageRequest({ ...args, after: pinned.after, before: pinned.before }, list);
  const token = context.snapshots.pin(pinned.network);
  const page = pageOf(items, request, list, placeOf);
  const edges = page.edges.map(({ cursor, node }) => ({ cursor: `${token}${tokenMark}${cursor}`, node }));
  return {
    edges,
    nodes: page.nodes,
    pageInfo: {
      ...page.pageInfo,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The same page of other things, each made once. */
export function wrapped<Item, Node>(
  page: ConnectionValue<Item>,
  wrap: (item: Item) => Node,
): ConnectionValue<Node> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: wrap(node) }));
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo: page.pageInfo };
}
