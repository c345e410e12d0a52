/** What the ontology says of kinds, by their number, as traversals read it. */
import type { TieKind } from '../model/kinds.js';
import { actorDeclaration, actorKinds, tieDeclaration, tieKinds } from '../model/kinds.js';
import type { Flow } from '../model/vocabulary.js';

/** Contact passes from a tie's beginning to its end. */
export const passesForward = 1;
/** Contact passes from a tie's end to its beginning. */
export const passesBackward = 2;

/** Which ties a traversal may use. */
export interface TieChoice {
  /** All kinds where missing. */
  readonly kinds?: readonly TieKind[];
  /** Whether ties to places count too; without it they are left out, even where `kinds` names them. */
  readonly territory: boolean;
  /** Whether only ties that are certain on the day count; presumed ones too where missing. */
  readonly certainOnly?: boolean;
}

/** 1 for the kinds of actor that contact may end in and never passes through. */
export const deadEndKinds = Uint8Array.from(actorKinds, (kind) =>
  Number(actorDeclaration(kind).deadEnd === true),
);
/** 1 for the kinds of actor that cost more to pass through the more members they have. */
export const hubKinds = Uint8Array.from(actorKinds, (kind) => Number(actorDeclaration(kind).hub === true));
/** 1 for the kinds of tie whose beginning is a member of its end. */
export const membershipKinds = Uint8Array.from(tieKinds, (kind) =>
  Number(tieDeclaration(kind).membership === true),
);

/** Per kind of tie, 1 where it is among those chosen. */
export function chosenKinds(choice: TieChoice): Uint8Array {
  const named = choice.kinds === undefined ? null : new Set<TieKind>(choice.kinds);
  return Uint8Array.from(tieKinds, (kind) => {
    const allowed = choice.territory || tieDeclaration(kind).territorial !== true;
    return Number(allowed && (named === null || named.has(kind)));
  });
}

/** Per kind of tie, how contact passes along those chosen: `passesForward`, `passesBackward`, both added, or 0. */
export function contactByKind(choice: TieChoice): Uint8Array {
  const chosen = chosenKinds(choice);
  return Uint8Array.from(tieKinds, (kind, number) =>
    chosen[number] === 1 ? directionsOf[tieDeclaration(kind).contact] : 0,
  );
}

const directionsOf: Readonly<Record<Flow, number>> = {
  FORWARD: passesForward,
  BACKWARD: passesBackward,
  BOTH: passesForward + passesBackward,
  NONE: 0,
};
