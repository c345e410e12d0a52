/**
 * What an overlay holds of each actor that changes have touched: a table in pages. A change copies the page it writes to
 * and the list of pages, once for each state that others have taken; states taken before stay as they were.
 */
import type { Network, TouchedActor } from './network.js';
import { tiesFrom, tiesTo } from './actor-ties.js';

/** To be written to until the next `take`. */
export interface OpenActor {
  isGone: boolean;
  facts: number;
}

/** One immutable state of the table. */
export interface TakenActors {
  readonly at: (node: number) => TouchedActor | undefined;
  readonly each: (visit: (node: number, actor: TouchedActor) => void) => void;
}

export interface TouchedActors {
  readonly at: (node: number) => TouchedActor | undefined;
  /** The actor, to be written to; its rows are those beneath where nothing has touched it yet. */
  readonly open: (node: number) => OpenActor;
  /** Its row, likewise. O(ties of the row) the first time after a `take`. */
  readonly openOut: (node: number) => number[];
  readonly openInto: (node: number) => number[];
  readonly take: () => TakenActors;
}

interface Held extends OpenActor {
  out: number[];
  into: number[];
  /** The state in the making when each part was last copied: another one must not be written to. */
  readonly since: number;
  outSince: number;
  intoSince: number;
}

type Page = (Held | undefined)[];

const pageBits = 8;
const pageMask = (1 << pageBits) - 1;

/** A table over the rows of a network; nothing is touched at first. */
export function openTouchedActors(base: Network): TouchedActors {
  let pages: (Page | undefined)[] = [];
  let pagesSince = 0;
  const pageSince: number[] = [];
  let state = 0;

  const openPage = (index: number): Page => {
    if (pagesSince !== state) {
      pages = pages.slice();
      pagesSince = state;
    }
    while (pages.length <= index) pages.push(undefined);
    const known = pages[index];
    if (known !== undefined && pageSince[index] === state) return known;
    const page: Page = known === undefined ? Array.from<undefined>({ length: 1 << pageBits }) : known.slice();
    pages[index] = page;
    pageSince[index] = state;
    return page;
  };
  const open = (node: number): Held => {
    const page = openPage(node >> pageBits);
    const known = page[node & pageMask];
    if (known?.since === state) return known;
    const held: Held =
      known === undefined
        ? { ...beneath(base, node), since: state, outSince: state, intoSince: state }
        : { ...known, since: state };
    page[node & pageMask] = held;
    return held;
  };

  return {
    at: (node) => pages[node >> pageBits]?.[node & pageMask],
    open,
    openOut: (node) => {
      const held = open(node);
      if (held.outSince !== state) held.out = held.out.slice();
      held.outSince = state;
      return held.out;
    },
    openInto: (node) => {
      const held = open(node);
      if (held.intoSince !== state) held.into = held.into.slice();
      held.intoSince = state;
      return held.into;
    },
    take: () => {
      state += 1;
      return takenOf(pages);
    },
  };
}

function takenOf(pages: readonly (Page | undefined)[]): TakenActors {
  return {
    at: (node) => pages[node >> pageBits]?.[node & pageMask],
    each: (visit) => {
      for (const [index, page] of pages.entries()) {
        if (page === undefined) continue;
        for (const [place, actor] of page.entries()) {
          if (actor !== undefined) visit((index << pageBits) + place, actor);
        }
      }
    },
  };
}

function beneath(base: Network, node: number): Pick<Held, 'isGone' | 'facts' | 'out' | 'into'> {
  if (node >= base.nodeCount) return { isGone: false, facts: node, out: [], into: [] };
  return { isGone: false, facts: node, out: tiesFrom(base, node), into: tiesTo(base, node) };
}
