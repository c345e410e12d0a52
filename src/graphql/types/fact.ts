/** What actors, records and ties have in common: an id, dates, a claim, sources. */
import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { Citation as CitationState, Fact as FactState } from '../../model/entity.js';
import { ModalityEnum, OriginEnum } from '../enums.js';
import type { DatedScope } from '../../services/reading.js';
import { SinceScalar, UntilScalar } from '../scalars.js';
import { LocalisedText } from './values.js';

@InterfaceType({ description: 'Anything with an id (Relay).', resolveType: nameOfType })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, stable, unique over all types.' }) id!: string;
}

@ObjectType({ description: 'What states a fact, and on which words it rests.', simpleResolvers: true })
export class Citation {
  /** Id of the source; its object comes from a resolver. */
  sourceId!: string;
  scope!: DatedScope;

  @Field(() => String, { nullable: true, description: 'Lines of the document, counted from 1.' }) lines!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Key of the register's entry." }) entry!: string | null;
  @Field(() => [String], { description: 'The few words the fact rests on.' }) words!: readonly string[];
  @Field(() => [String], {
    description: 'The properties and roles it supports; all of the fact where empty.',
  })
  about!: readonly string[];
  @Field(() => LocalisedText, { nullable: true, description: 'How what no source states was concluded.' })
  derivation!: LocalisedText | null;
}

@InterfaceType({
  description: 'Something that sources state: when it holds, what is claimed, what says so.',
  resolveType: nameOfType,
})
export abstract class Fact {
  @Field(() => SinceScalar, { description: 'When it began.' }) since!: string;
  @Field(() => UntilScalar, { description: 'When it ended.' }) until!: string;
  @Field(() => ModalityEnum, { description: 'What is claimed.' }) modality!: string;
  @Field(() => OriginEnum, { description: 'Stated or derived.' }) origin!: string;
  @Field(() => Boolean, { description: 'Whether it belongs to an invented network.' }) fiction!: boolean;
  @Field(() => String, { description: 'The network file or client that states it.' }) network!: string;
  @Field(() => Int, {
    description: 'Raised by one with each change; what `expectedVersion` is compared with.',
  })
  version!: number;
  @Field(() => [Citation], { description: 'What states it.' }) citations!: readonly Citation[];
}

/** The fields of `Fact` from a stored state. */
export function factFields(state: FactState & { readonly version: number }, scope: DatedScope) {
  return {
    version: state.version,
    since: state.since,
    until: state.until,
    modality: state.modality,
    origin: state.origin,
    fiction: state.fiction,
    network: state.network,
    citations: state.citations.map((citation) => citationOf(citation, scope)),
  };
}

/** Objects name their own type. */
export function nameOfType(value: { readonly __typename: string }): string {
  return value.__typename;
}

export function citationOf(citation: CitationState, scope: DatedScope): Citation {
  return Object.assign(new Citation(), {
    sourceId: citation.source,
    scope,
    lines: citation.lines ?? null,
    entry: citation.entry ?? null,
    words: citation.words ?? [],
    about: citation.about ?? [],
    derivation: citation.derivation ?? null,
  });
}
