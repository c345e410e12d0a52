/** Whom two actors have in common. */
import type { TieChoice } from '../kind-tables.js';
import { chosenKinds } from '../kind-tables.js';
import type { Lens } from '../lens.js';

export interface SharedNeighboursOptions extends TieChoice {
  readonly a: number;
  readonly b: number;
  /** Groups too, of which nobody knows who is in them. */
  readonly groups: boolean;
}

export interface SharedNeighbour {
  readonly node: number;
  /** Its ties with each of the two, whichever way, ascending. */
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
  const { tieCost } = lens.network;
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
  return shared.sort((one, other) => one.cost - other.cost || one.node - other.node);
}

/** The ties of an actor of the chosen kinds that count, by who is at the other end; each list ascending. */
function tiesByOther(lens: Lens, node: number, chosen: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const { outStart, inStart, inTies, tieKind, tieFrom, tieTo } = lens.network;
  const found = new Map<number, number[]>();
  const meet = (tie: number, other: number) => {
    if (chosen[tieKind[tie]!] === 0 || !lens.usesTie(tie)) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, [tie]);
    else known.push(tie);
  };
  for (let tie = outStart[node]!; tie < outStart[node + 1]!; tie++) meet(tie, tieTo[tie]!);
  for (let place = inStart[node]!; place < inStart[node + 1]!; place++) {
    meet(inTies[place]!, tieFrom[inTies[place]!]!);
  }
  for (const ties of found.values()) ties.sort((one, other) => one - other);
  return found;
}
