/**
 * What things are called in the graph. Actors are `(:Node:Actor:Municipality)`, records `(:Node:Record:Award)`; a tie is a
 * relationship of its kind; a record's reference is a relationship of its role's name: `contributor` is `CONTRIBUTOR`;
 * what a node cites is `CITES`. Properties that begin with an underscore are computed, for the hub's own use.
 */
import type { NodeKind } from '../../model/kinds.js';
import { isActorKind, isTieKind, nodeKinds, referencesOf, tieKinds } from '../../model/kinds.js';
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import { comparablePart } from '../properties.js';

export const citation = 'CITES';

export const textIndex = 'rete_text_of_names';

/** The labels of a node of this kind. */
export function labelsOf(kind: NodeKind): readonly string[] {
  return ['Node', isActorKind(kind) ? 'Actor' : 'Record', kind];
}

/** The type of the relationships of a role. A role named as a kind of tie, or as citations, gets a suffix. */
export function roleType(role: string): string {
  const name = role.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '_').toUpperCase();
  return isTieKind(name) || name === citation ? `${name}_IN_RECORD` : name;
}

/** Every role that any kind has. */
export const roles: readonly string[] = [
  ...new Set(nodeKinds.flatMap((kind) => Object.keys(referencesOf(kind)))),
];

export const roleTypes: readonly string[] = roles.map(roleType);

/** The types for these kinds of tie, without what is no kind; all of them where none is named. */
export function tieTypes(kinds: readonly string[] | undefined): readonly string[] {
  return kinds === undefined ? tieKinds : [...new Set(kinds)].filter(isTieKind);
}

/** The types for these roles, without what is no role; all of them where none is named. */
export function typesOfRoles(named: readonly string[] | undefined): readonly string[] {
  return named === undefined
    ? roleTypes
    : [...new Set(named)].filter((role) => roles.includes(role)).map(roleType);
}

/** The property that holds the comparable part of a declared one: `amountCents` of money, else its own name. */
export function comparableName(name: string, declared: PropertyDeclaration): string {
  return comparablePart(declared) === 'cents' ? `${name}Cents` : name;
}
