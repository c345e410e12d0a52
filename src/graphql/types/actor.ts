/** The `Actor` interface and the object type of each kind. Fields are those of the ontology; a test compares them. */
import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { NodeState } from '../../model/entity.js';
import type { ActorKind } from '../../model/kinds.js';
import { actorDeclaration } from '../../model/kinds.js';
import { ActorKindEnum, ontologyEnums } from '../enums.js';
import type { DatedScope } from '../../services/reading.js';
import { Fact, Node, factFields, nameOfType } from './fact.js';
import { AlternativeName, LocalisedText, Quantity } from './values.js';

@InterfaceType({
  description:
    'Anything that can reach or be reached: an organisation, a desk, a municipality, a programme, a body, a group.',
  implements: [Node, Fact],
  resolveType: nameOfType,
})
export abstract class Actor {
  readonly __typename: ActorKind;
  readonly state: NodeState;
  readonly scope: DatedScope;

  id!: string;
  since!: string;
  until!: string;
  modality!: string;
  origin!: string;
  fiction!: boolean;
  network!: string;

  @Field(() => ActorKindEnum, { description: 'What kind of actor it is.' }) kind!: ActorKind;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => [AlternativeName], { description: 'Its other names.' })
  alternativeNames!: readonly AlternativeName[];
  @Field(() => LocalisedText, { nullable: true, description: 'What it is, in a few words.' })
  summary?: LocalisedText;
  @Field(() => String, { nullable: true, description: 'Its website.' }) website?: string;

  constructor(state: NodeState, kind: ActorKind, scope: DatedScope) {
    this.__typename = kind;
    this.state = state;
    this.scope = scope;
    Object.assign(this, state.properties, factFields(state, scope), {
      id: state.id,
      kind,
      name: state.name,
      alternativeNames: state.alternativeNames,
    });
  }
}

const of = (kind: ActorKind) => ({
  implements: Actor,
  description: actorDeclaration(kind).description,
  simpleResolvers: true,
});

@ObjectType(of('Municipality'))
export class Municipality extends Actor {
  @Field(() => String, { nullable: true, description: 'ISTAT code, six digits.' }) istatCode?: string;
  @Field(() => Quantity, { nullable: true, description: 'Number of inhabitants.' }) population?: Quantity;
}

@ObjectType(of('Territory'))
export class Territory extends Actor {
  @Field(() => ontologyEnums.TerritoryForm, { nullable: true, description: 'What sort of territory it is.' })
  form?: string;
  @Field(() => Quantity, { nullable: true, description: 'Number of inhabitants.' }) population?: Quantity;
}

@ObjectType(of('ListeningPoint'))
export class ListeningPoint extends Actor {
  @Field(() => ontologyEnums.ListeningPointForm, {
    nullable: true,
    description: 'What a person finds there.',
  })
  form?: string;
}

@ObjectType(of('Cooperative'))
export class Cooperative extends Actor {
  @Field(() => ontologyEnums.CooperativeType, {
    nullable: true,
    description: 'Type by law 381/1991, or other.',
  })
  type?: string;
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'Economic sector.' }) sector?: string;
}

@ObjectType(of('Company'))
export class Company extends Actor {
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'Economic sector.' }) sector?: string;
  @Field(() => String, { nullable: true, description: 'ATECO code.' }) ateco?: string;
  @Field(() => ontologyEnums.CompanySize, { nullable: true, description: 'Size class.' }) size?: string;
}

@ObjectType(of('Institution'))
export class Institution extends Actor {
  @Field(() => ontologyEnums.InstitutionForm, {
    nullable: true,
    description: 'What sort of organisation it is.',
  })
  form?: string;
  @Field(() => ontologyEnums.Sector, { nullable: true, description: 'Economic sector.' }) sector?: string;
}

@ObjectType(of('Programme'))
export class Programme extends Actor {
  @Field(() => LocalisedText, { nullable: true, description: 'What it is for.' }) aim?: LocalisedText;
}

@ObjectType(of('GoverningBody'))
export class GoverningBody extends Actor {
  @Field(() => ontologyEnums.BodyForm, { nullable: true, description: 'What sort of body it is.' })
  form?: string;
  @Field(() => LocalisedText, { nullable: true, description: 'What it does.' }) role?: LocalisedText;
  @Field(() => Int, { nullable: true, description: 'It meets every so many months.' })
  meetsEveryMonths?: number;
  @Field(() => LocalisedText, { nullable: true, description: 'Who may call it.' }) convenedBy?: LocalisedText;
}

@ObjectType(of('Group'))
export class Group extends Actor {
  @Field(() => String, { nullable: true, description: 'The words by which its source names it.' })
  asWorded?: string;
  @Field(() => Quantity, { nullable: true, description: 'How many its source says there are.' })
  statedCount?: Quantity;
}

/** The object type of each kind of actor. */
export const actorClasses = {
  Municipality,
  Territory,
  ListeningPoint,
  Cooperative,
  Company,
  Institution,
  Programme,
  GoverningBody,
  Group,
} as const satisfies Record<ActorKind, typeof Municipality>;

/** The GraphQL object for a stored actor; null for a record or nothing. */
export function actorObject(state: NodeState | null, scope: DatedScope): Actor | null {
  if (state === null || !isKind(state.kind)) return null;
  return new actorClasses[state.kind](state, state.kind, scope);
}

function isKind(kind: string): kind is ActorKind {
  return Object.hasOwn(actorClasses, kind);
}
