/**
 * What the store holds: nodes (actors and records) and ties. A state is whole and self-contained: every index,
 * bound and search token is computed from it by a function of `model/`.
 */
import type { ActorKind, NodeKind, TieKind } from './kinds.js';
import type { NodeId, TieId } from './ids.js';
import type { Bounds, EdtfDate, Modality, Since, Until } from './time.js';
import { boundsOf } from './time.js';
import type { Audience } from './viewer.js';

export const qualifiers = ['EXACT', 'ABOUT', 'AT_LEAST'] as const;
/** How a source means a number. */
export type Qualifier = (typeof qualifiers)[number];

export interface LocalisedText {
  readonly it: string;
  readonly en: string;
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A property's value, in the shape that its declared type prescribes (see `vocabulary.ts`). */
export type PropertyValue = JsonValue;

export type Properties = Readonly<Record<string, PropertyValue>>;

/** What states a fact: which source, where in it, on which words. */
export interface Citation {
  /** Id of a `Source` record. */
  readonly source: NodeId;
  /** Lines of a document, counted from 1: `9`, `12-14`, `9, 24`. */
  readonly lines?: string;
  /** Key of an entry in a register. */
  readonly entry?: string;
  /** The few words the fact rests on. */
  readonly words?: readonly string[];
  /** The properties or roles it supports; all of the fact where it is missing. */
  readonly about?: readonly string[];
  /** What it supports was concluded from the source, not stated by it; the text says how. */
  readonly derivation?: LocalisedText;
}

/** Whether sources state a fact or it was derived from facts. */
export const origins = ['STATED', 'DERIVED'] as const;
export type Origin = (typeof origins)[number];

/** What nodes and ties have in common. */
export interface Fact {
  /** Namespace of the network file, or of the client, that states it. */
  readonly network: string;
  readonly since: Since;
  readonly until: Until;
  readonly modality: Modality;
  readonly origin: Origin;
  /** Dates of the sources cited, sorted, without repetition: they bound what the fact leaves open. */
  readonly statedOn: readonly EdtfDate[];
  readonly audience: Audience;
  /** Belongs to an invented network; answers leave it out unless asked. */
  readonly fiction: boolean;
  readonly properties: Properties;
  readonly citations: readonly Citation[];
}

export interface AlternativeName {
  readonly name: string;
  /** What sort of name it is. */
  readonly form: 'ABBREVIATION' | 'ACRONYM' | 'VARIANT' | 'FORMER' | 'OFFICIAL';
}

/** An actor or a record, without its version. */
export interface NodeContent extends Fact {
  readonly id: NodeId;
  readonly kind: NodeKind;
  /** An actor's name; a record's title, empty where it has none. */
  readonly name: string;
  readonly alternativeNames: readonly AlternativeName[];
  /** Who stands in which role: ids by role, in the order of the source. */
  readonly references: Readonly<Record<string, readonly NodeId[]>>;
}

/** A directed tie between two actors, without its version. */
export interface TieContent extends Fact {
  readonly id: TieId;
  readonly kind: TieKind;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Strength in (0, 1] that replaces the kind's default; null for the default. */
  readonly strength: number | null;
  /** The record that implies it; null for a tie entered by hand. */
  readonly record: NodeId | null;
}

export interface NodeState extends NodeContent {
  /** 1 when added, one more with each change. */
  readonly version: number;
}

export interface TieState extends TieContent {
  readonly version: number;
}

/** The bounds of a fact by itself; a tie's are narrowed further by the lifetimes of its ends. */
export function factBounds(fact: Fact): Bounds {
  return boundsOf(fact);
}

/** A node as seen by traversals: only what decides whether and how contact passes. */
export interface TopologyNode {
  readonly id: NodeId;
  readonly kind: ActorKind;
  readonly version: number;
  readonly bounds: Bounds;
  readonly onlyWhenAsked: boolean;
  readonly fiction: boolean;
  readonly audience: Audience;
}

/** A tie as seen by traversals. `cost` is −ln strength in millionths. */
export interface TopologyTie {
  readonly id: TieId;
  readonly kind: TieKind;
  readonly version: number;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly cost: number;
  readonly bounds: Bounds;
  readonly onlyWhenAsked: boolean;
  readonly fiction: boolean;
  readonly audience: Audience;
}
