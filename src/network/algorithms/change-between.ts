/** What changed in the network from one day to another, as one viewer may know it now. */
import { invariant } from '../../model/failure.js';
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieKinds } from '../../model/kinds.js';
import type { Lens } from '../lens.js';

export interface ChangeOptions {
  /** All kinds where missing. Ties to places are among them. */
  readonly kinds?: readonly TieKind[];
  /** How many ties, and how many actors, each list may name. */
  readonly limit: number;
  /** By number, which ties and which actors are looked at; all where missing. */
  readonly admitsTie?: (tie: number) => boolean;
  readonly admitsActor?: (node: number) => boolean;
}

/** A number of things with the first of them. */
export interface Counted {
  readonly count: number;
  /** Ascending, at most as many as the limit allows. */
  readonly listed: Int32Array;
}

export interface TieChange {
  readonly kind: TieKind;
  /** How many ties held on each of the two days. */
  readonly before: number;
  readonly after: number;
  /** Ties that hold on the second day and not on the first. */
  readonly begun: Counted;
  /** Ties that hold on the first day and not on the second. */
  readonly ended: Counted;
}

export interface ChangeBetween {
  /** By kind, in the ontology's order; kinds without ties on either day are left out. */
  readonly ties: readonly TieChange[];
  /** Actors that are present on the second day and not on the first, and the other way round. */
  readonly actorsBegun: Counted;
  readonly actorsEnded: Counted;
}

/**
 * A tie holds on a day that is certain or presumed for it and both its ends; a succession is judged by itself, since it
 * joins those who are no more. One that began and ended between the days
 * changes nothing. The lenses are of one network, for one viewer and the same wishes; only their days differ, in either
 * order. O(actors + ties).
 */
export function changeBetween(before: Lens, after: Lens, options: ChangeOptions): ChangeBetween {
  const { network } = before;
  invariant(after.network === network, 'two days are compared on one network');
  const { limit, admitsTie, admitsActor } = options;
  const wanted = options.kinds === undefined ? null : new Set(options.kinds);
  const open = () => ({ before: 0, after: 0, begun: openCount(limit), ended: openCount(limit) });
  const byKind = tieKinds.map(open);
  for (let tie = 0; tie < network.tieCount; tie++) {
    const change = byKind[network.tieKind[tie]!]!;
    const held = isHeld(before, tie);
    const holds = isHeld(after, tie);
    if (!(held || holds) || admitsTie?.(tie) === false) continue;
    if (held) change.before++;
    if (holds) change.after++;
    if (held === holds) continue;
    (holds ? change.begun : change.ended).add(tie);
  }
  const actorsBegun = openCount(limit);
  const actorsEnded = openCount(limit);
  for (let node = 0; node < network.nodeCount; node++) {
    if (before.nodes[node] === after.nodes[node] || admitsActor?.(node) === false) continue;
    (after.nodes[node] === 1 ? actorsBegun : actorsEnded).add(node);
  }
  const ties = tieKinds.flatMap((kind, number) => {
    const change = byKind[number]!;
    if ((wanted !== null && !wanted.has(kind)) || change.before + change.after === 0) return [];
    return [{ ...change, kind, begun: change.begun.close(), ended: change.ended.close() }];
  });
  return { ties, actorsBegun: actorsBegun.close(), actorsEnded: actorsEnded.close() };
}

const successions = Uint8Array.from(tieKinds, (kind) => Number(tieDeclaration(kind).succession === true));

function isHeld(lens: Lens, tie: number): boolean {
  const { tieKind, tieFrom, tieTo } = lens.network;
  if (successions[tieKind[tie]!] === 0) return lens.usesTie(tie);
  return lens.admitsTie(tie) && lens.seesNode(tieFrom[tie]!) && lens.seesNode(tieTo[tie]!);
}

function openCount(limit: number) {
  const listed: number[] = [];
  let count = 0;
  return {
    add: (thing: number) => {
      if (count++ < limit) listed.push(thing);
    },
    close: (): Counted => ({ count, listed: Int32Array.from(listed) }),
  };
}
