/**
 * How contact is weighed. Strengths in (0, 1] are kept as whole numbers, −ln strength in millionths, so that
 * best paths are exact and equal on every store; every adapter takes its numbers from here.
 */
import type { TieKind } from './kinds.js';
import { tieDeclaration } from './kinds.js';
import { invariant } from './failure.js';

const millionths = 1_000_000;

/** −ln strength in millionths: 0 for strength 1, larger for weaker contact. */
export function costOfStrength(strength: number): number {
  invariant(strength > 0 && strength <= 1, `a strength lies in (0, 1], not ${strength}`);
  // Adding 0 turns −0, which strength 1 gives, into 0.
  return Math.round(-Math.log(strength) * millionths) + 0;
}

/** The strength that a summed cost stands for, in (0, 1]. */
export function strengthOfCost(cost: number): number {
  return Math.exp(-cost / millionths);
}

/** The cost of a tie: of its own strength where it has one, else of its kind's. */
export function tieCost(kind: TieKind, strength: number | null): number {
  return costOfStrength(strength ?? tieDeclaration(kind).strength);
}

/**
 * What passing through a programme or body with `members` distinct members adds:
 * round(10⁶ · ln max(1, log2 members)). An introduction by way of a crowd is weaker than one by way of a few.
 */
export function passageCost(members: number): number {
  return members <= 2 ? 0 : Math.round(millionths * Math.log(Math.max(1, Math.log2(members))));
}
