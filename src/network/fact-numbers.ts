/** Facts of actors and ties as numbers. */
import type { ActorKind, TieKind } from '../model/kinds.js';
import { actorKinds, tieKinds } from '../model/kinds.js';
import { fictionFlag, onlyWhenAskedFlag } from './network.js';

const actorKindNumbers: ReadonlyMap<ActorKind, number> = new Map(
  actorKinds.map((kind, index) => [kind, index]),
);
const tieKindNumbers: ReadonlyMap<TieKind, number> = new Map(tieKinds.map((kind, index) => [kind, index]));

export const kindNumber = (kind: ActorKind) => actorKindNumbers.get(kind)!;

export const tieKindNumber = (kind: TieKind) => tieKindNumbers.get(kind)!;

export const flagsOf = (fact: { readonly onlyWhenAsked: boolean; readonly fiction: boolean }) =>
  (fact.onlyWhenAsked ? onlyWhenAskedFlag : 0) | (fact.fiction ? fictionFlag : 0);
