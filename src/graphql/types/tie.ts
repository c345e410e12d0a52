/** Ties. The fields of their own properties come from the ontology: a kind or property added there appears here. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { TieState } from '../../model/entity.js';
import type { TieKind } from '../../model/kinds.js';
import { tieDeclaration, tieProperties } from '../../model/kinds.js';
import { strengthOfCost, tieCost } from '../../model/contact.js';
import { TieKindEnum, ontologyEnums } from '../enums.js';
import { DateScalar } from '../scalars.js';
import type { DatedScope } from '../../services/reading.js';
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import { Fact, Node, factFields } from './fact.js';
import { LocalisedText, Money, Quantity } from './values.js';
import { connectionOf } from '../paging.js';

@ObjectType({
  description: 'A directed, dated, sourced relationship between two actors.',
  implements: [Node, Fact],
  simpleResolvers: true,
})
export class Tie {
  readonly __typename = 'Tie';
  readonly state: TieState;
  readonly scope: DatedScope;

  id!: string;

  @Field(() => TieKindEnum, { description: 'What kind of tie it is.' }) kind!: TieKind;
  @Field(() => LocalisedText, { description: 'Its kind in words.' }) label!: LocalisedText;
  @Field(() => ID, { description: 'Id of the actor it begins at.' }) fromId!: string;
  @Field(() => ID, { description: 'Id of the actor it ends at.' }) toId!: string;
  @Field(() => Float, { description: 'Strength of contact along it, in (0, 1].' }) strength!: number;

  constructor(state: TieState, scope: DatedScope) {
    this.state = state;
    this.scope = scope;
    Object.assign(this, state.properties, factFields(state, scope), {
      id: state.id,
      kind: state.kind,
      label: tieDeclaration(state.kind).label,
      fromId: state.from,
      toId: state.to,
      strength: state.strength ?? strengthOfCost(tieCost(state.kind, null)),
    });
  }
}

for (const [name, property] of tieProperties()) {
  const description = `${property.label.en}, for the kinds of tie that have it.`;
  Field(() => outputType(property), { nullable: true, description, simple: true })(Tie.prototype, name);
}

@ObjectType({ description: 'A page of ties.', simpleResolvers: true })
export class TieConnection extends connectionOf<Tie>('Tie', () => Tie) {
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

/** The GraphQL output type of a declared property. */
function outputType(property: PropertyDeclaration): object {
  const single = singleType(property);
  return property.list === true ? [single] : single;
}

function singleType(property: PropertyDeclaration): object {
  switch (property.type) {
    case 'string':
    case 'json':
      return String;
    case 'localised':
      return LocalisedText;
    case 'integer':
      return Int;
    case 'boolean':
      return Boolean;
    case 'date':
      return DateScalar;
    case 'money':
      return Money;
    case 'quantity':
      return Quantity;
    case 'enum':
      return Object.entries(ontologyEnums).find(([name]) => name === property.enum)?.[1] ?? String;
  }
}
