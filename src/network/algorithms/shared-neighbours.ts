/** Whom two actors have in common. */
import type { TieChoice } from '../kind-tables.js';
import { chosenKinds } from '../kind-tables.js';
import { eachTieFrom, eachTieTo } from '../actor-ties.js';
import type { Lens } from '../lens.js';
import { compareActors, sortTies } from '../network-order.js';

export interface SharedNeighboursOptions extends TieChoice {
  readonly a: number;
  readonly b: number;
  /** Groups too, of which nobody knows who is in them. */
  readonly groups: boolean;
}

export interface SharedNeighbour {
  readonly node: number;
  /** Its ties with each of the two, whichever way, by (id of the actor they begin at, id). */
  readonly tiesToA: readonly number[];
  readonly tiesToB: readonly number[];
  /** Of the strongest tie with each, added up, in millionths of −ln strength. */
  readonly cost: number;
}

/**
 * The actors tied to both, whichever way and whether or not contact passes; the two themselves are not among them.
 * Strongest first, then by id. O(ties of both).
 */
export function sharedNeighbours(lens: Lens, options: SharedNeighboursOptions): readonly SharedNeighbour[] {
  const { a, b } = options;
  const { network } = lens;
  const { tieCost } = network;
  const chosen = chosenKinds(options);
  const ofA = tiesByOther(lens, a, chosen);
  const ofB = tiesByOther(lens, b, chosen);
  const least = (ties: readonly number[]) => Math.min(...ties.map((tie) => tieCost[tie]!));
  const shared: SharedNeighbour[] = [];
  for (const [node, tiesToA] of ofA) {
    const tiesToB = ofB.get(node);
    if (tiesToB === undefined || node === a || node === b) continue;
    if (!options.groups && lens.isDeadEnd(node)) continue;
    shared.push({ node, tiesToA, tiesToB, cost: least(tiesToA) + least(tiesToB) });
  }
  return shared.sort((one, other) => one.cost - other.cost || compareActors(network, one.node, other.node));
}

/** The ties of an actor of the chosen kinds that count, by who is at the other end. */
function tiesByOther(lens: Lens, node: number, chosen: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const { network } = lens;
  const { tieKind, tieFrom, tieTo } = network;
  const found = new Map<number, number[]>();
  const meet = (tie: number, other: number) => {
    if (chosen[tieKind[tie]!] === 0 || !lens.usesTie(tie)) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, [tie]);
    else known.push(tie);
  };
  eachTieFrom(network, node, (tie) => meet(tie, tieTo[tie]!));
  eachTieTo(network, node, (tie) => meet(tie, tieFrom[tie]!));
  for (const ties of found.values()) sortTies(network, ties);
  return found;
}
