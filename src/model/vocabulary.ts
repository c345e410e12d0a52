/**
 * The language in which the ontology is declared: what a kind of actor, record or tie may say about itself.
 * The declaration is `ontology.ts`; what is computed from it is `kinds.ts`.
 */

/** A text in the two languages people read. */
export interface Label {
  readonly it: string;
  readonly en: string;
}

/**
 * The types of a property's value. As stored and in files: `string` a short text; `localised` `{it, en}`;
 * `integer`; `boolean`; `date` EDTF level 0; `enum` one of the named enumeration; `money`
 * `{cents, currency, qualifier}`; `quantity` `{value, qualifier}`; `json` any JSON value.
 */
export type PropertyType =
  | 'string'
  | 'localised'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'enum'
  | 'money'
  | 'quantity'
  | 'json';

export interface PropertyDeclaration {
  readonly type: PropertyType;
  readonly label: Label;
  /** The enumeration its values come from; only for `enum`. */
  readonly enum?: string;
  /** Regular expression that a `string` matches whole. */
  readonly pattern?: string;
  /** Says in words what `pattern` asks for. */
  readonly form?: string;
  /** Several values, in the order of the source. */
  readonly list?: boolean;
  readonly required?: boolean;
  /** No two nodes of the kind have the same value. */
  readonly unique?: boolean;
  /** Lists can be filtered and sorted by it; the databases index it. */
  readonly indexed?: boolean;
  /** Adding it up over several nodes makes sense; for integers, quantities and money. */
  readonly summable?: boolean;
}

export interface ReferenceDeclaration {
  /** The kinds of actor or record that may stand in this role. */
  readonly to: readonly string[];
  readonly label: Label;
  readonly many?: boolean;
  readonly required?: boolean;
}

/** The ties that a record implies between those who stand in its roles. */
export type Implication =
  | { readonly tie: string; readonly from: string; readonly to: string }
  | { readonly tie: string; readonly among: readonly string[] };

/** Who sees facts of a kind unless the fact itself says otherwise. */
export type DefaultVisibility = 'PUBLIC' | 'PROGRAMME' | 'PARTIES';

export interface NodeDeclaration {
  readonly label: Label;
  readonly plural: Label;
  /** What the kind is, for the reference pages and the schema. */
  readonly description: string;
  readonly visibility?: DefaultVisibility;
  /** Another default for those of which an `enum` property has a value. */
  readonly visibilityBy?: {
    readonly property: string;
    readonly levels: Readonly<Record<string, DefaultVisibility>>;
  };
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly references?: Readonly<Record<string, ReferenceDeclaration>>;
}

export interface ActorDeclaration extends NodeDeclaration {
  /** Passing through it costs more the more members it has (programmes and bodies). */
  readonly hub?: boolean;
  /** Contact may end in it and never passes through it (groups). */
  readonly deadEnd?: boolean;
}

export interface RecordDeclaration extends NodeDeclaration {
  readonly implies?: readonly Implication[];
}

/** Along a tie from A to B, contact passes A→B (`FORWARD`), B→A (`BACKWARD`), both ways or not at all. */
export type Flow = 'FORWARD' | 'BACKWARD' | 'BOTH' | 'NONE';

/** What a tie says where a property of it has a value. */
export interface SentenceBy {
  readonly property: string;
  readonly sentences: Readonly<Record<string, { readonly sentence: Label; readonly pluralSentence: Label }>>;
}

export interface TieDeclaration {
  readonly label: Label;
  readonly description: string;
  /** A sentence about the tie; `{from}` and `{to}` stand for the two names, quoted. */
  readonly sentence: Label;
  /** The same about a plural: a group. */
  readonly pluralSentence: Label;
  /** Other sentences, by the value of an `enum` property; those above stand for every other value, and for none. */
  readonly sentenceBy?: SentenceBy;
  /** The ends at which a municipality is meant as a place; at the others it is its administration, and is called so. */
  readonly placeEnds?: readonly ('from' | 'to')[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly contact: Flow;
  /** How strong contact along it is by default, in (0, 1]. */
  readonly strength: number;
  /** How behaviour spreads along it, and the prior probability that it does. */
  readonly influence: { readonly flow: Flow; readonly probability: number };
  /** It has no direction of its own: entered once, either way round. */
  readonly symmetric?: boolean;
  /** It joins actors to places; traversals use it only when asked. */
  readonly territorial?: boolean;
  /** It joins those whose lives need not overlap, so it is judged by its own dates and not narrowed by theirs. */
  readonly succession?: boolean;
  /** Its `from` counts as a member of its `to`. */
  readonly membership?: boolean;
  /** It is written only by the records that imply it. */
  readonly impliedOnly?: boolean;
  readonly visibility?: DefaultVisibility;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

export interface EnumDeclaration {
  readonly label: Label;
  readonly description: string;
  readonly values: Readonly<Record<string, Label>>;
}

export interface OntologyDeclaration {
  readonly enums: Readonly<Record<string, EnumDeclaration>>;
  readonly actors: Readonly<Record<string, ActorDeclaration>>;
  readonly records: Readonly<Record<string, RecordDeclaration>>;
  readonly ties: Readonly<Record<string, TieDeclaration>>;
}
