/** What the code asks of the ontology: kinds, declarations by kind, property declarations. */
import { ontology } from './ontology.js';
import type {
  ActorDeclaration,
  EnumDeclaration,
  NodeDeclaration,
  PropertyDeclaration,
  RecordDeclaration,
  ReferenceDeclaration,
  TieDeclaration,
} from './vocabulary.js';

export type ActorKind = keyof typeof ontology.actors;
export type RecordKind = keyof typeof ontology.records;
export type NodeKind = ActorKind | RecordKind;
export type TieKind = keyof typeof ontology.ties;
export type EnumName = keyof typeof ontology.enums;

export const actorKinds = Object.keys(ontology.actors) as readonly ActorKind[];
export const recordKinds = Object.keys(ontology.records) as readonly RecordKind[];
export const nodeKinds: readonly NodeKind[] = [...actorKinds, ...recordKinds];
export const tieKinds = Object.keys(ontology.ties) as readonly TieKind[];
export const enumNames = Object.keys(ontology.enums) as readonly EnumName[];

export function isActorKind(kind: string): kind is ActorKind {
  return Object.hasOwn(ontology.actors, kind);
}

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(ontology.records, kind);
}

export function isTieKind(kind: string): kind is TieKind {
  return Object.hasOwn(ontology.ties, kind);
}

export function actorDeclaration(kind: ActorKind): ActorDeclaration {
  return ontology.actors[kind];
}

export function recordDeclaration(kind: RecordKind): RecordDeclaration {
  return ontology.records[kind];
}

export function nodeDeclaration(kind: NodeKind): NodeDeclaration {
  return isActorKind(kind) ? actorDeclaration(kind) : recordDeclaration(kind);
}

export function tieDeclaration(kind: TieKind): TieDeclaration {
  return ontology.ties[kind];
}

export function enumDeclaration(name: string): EnumDeclaration {
  const enums: Readonly<Record<string, EnumDeclaration>> = ontology.enums;
  const found = enums[name];
  if (found === undefined) throw new Error(`the ontology declares no enumeration ${name}`);
  return found;
}

/** The names of an enumeration's values, in declared order. */
export function enumValues(name: string): readonly string[] {
  return Object.keys(enumDeclaration(name).values);
}

/** The roles in which a kind of node names others. */
export function referencesOf(kind: NodeKind): Readonly<Record<string, ReferenceDeclaration>> {
  return nodeDeclaration(kind).references ?? {};
}

/** The kinds of tie that are judged by their own dates, not within the lifetimes of their ends. */
export function successionKinds(): readonly TieKind[] {
  return tieKinds.filter((kind) => tieDeclaration(kind).succession === true);
}

/** Properties of ties by name, over all kinds. A name means the same, and has the same type, on every kind. */
export function tieProperties(): ReadonlyMap<string, PropertyDeclaration> {
  const all = new Map<string, PropertyDeclaration>();
  for (const kind of tieKinds) {
    for (const [name, property] of Object.entries(tieDeclaration(kind).properties)) {
      all.set(name, property);
    }
  }
  return all;
}

/** Indexed properties of nodes by name, over all kinds: what lists can be filtered and sorted by. */
export function indexedNodeProperties(): ReadonlyMap<string, PropertyDeclaration> {
  const all = new Map<string, PropertyDeclaration>();
  for (const kind of nodeKinds) {
    for (const [name, property] of Object.entries(nodeDeclaration(kind).properties)) {
      if (property.indexed === true) all.set(name, property);
    }
  }
  return all;
}
