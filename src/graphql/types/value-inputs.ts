/** Values that clients give. Those of kinds of actor, record and tie come from the ontology. */
import { Field, Float, InputType, Int } from 'type-graphql';
import type { Properties, PropertyValue, Qualifier } from '../../model/entity.js';
import type { ActorKind, NodeKind, RecordKind } from '../../model/kinds.js';
import { nodeDeclaration, nodeKinds, tieProperties } from '../../model/kinds.js';
import type { PropertyDeclaration } from '../../model/vocabulary.js';
import { QualifierEnum, ontologyEnums } from '../enums.js';
import type { GivenProperties } from '../../services/commands/facts/given-properties.js';
import { badInput } from '../paging.js';
import { DateScalar } from '../scalars.js';

@InputType({ description: 'A text in the two languages people read.' })
export class LocalisedTextInput {
  @Field(() => String, { description: 'In Italian.' }) it!: string;
  @Field(() => String, { description: 'In English.' }) en!: string;
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Float, { description: 'Whole cents.' }) cents!: number;
  @Field(() => String, { defaultValue: 'EUR', description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => QualifierEnum, { defaultValue: 'EXACT', description: 'How the number is meant.' })
  qualifier!: Qualifier;
}

@InputType({ description: 'A number as it is meant.' })
export class QuantityInput {
  @Field(() => Float, { description: 'The number.' }) value!: number;
  @Field(() => QualifierEnum, { defaultValue: 'EXACT', description: 'How the number is meant.' })
  qualifier!: Qualifier;
}

type InputClass = new () => object;

/**
 * The input type of the properties of each kind that has some, named `<Kind>PropertiesInput`. Properties of any JSON are left out; that actors
 * have some is shown by the schema.
 */
export const nodeInputs = Object.fromEntries(
  nodeKinds.flatMap((kind) => {
    const { properties, description } = nodeDeclaration(kind);
    return Object.keys(enterable(properties)).length === 0
      ? []
      : [[kind, inputOf(`${kind}PropertiesInput`, `Properties: ${description}`, properties)]];
  }),
) as Readonly<Record<ActorKind, InputClass> & Partial<Record<RecordKind, InputClass>>>;

/** The properties of ties, over all kinds: which a kind has, the ontology says. */
export const TieInput = inputOf(
  'TieInput',
  'Properties of a tie; which of them a kind has is checked.',
  Object.fromEntries(tieProperties()),
);

/** An input of at most one of the kinds, each with its properties. */
export function oneOfKinds(name: string, description: string, kinds: readonly NodeKind[]): InputClass {
  @InputType(name, { description })
  class OneOfKinds {}
  for (const kind of kinds) {
    const input = nodeInputs[kind];
    if (input === undefined) continue;
    Field(() => input, {
      nullable: true,
      description: `Of ${nodeDeclaration(kind).label.en.toLowerCase()}.`,
    })(OneOfKinds.prototype, fieldOf(kind));
  }
  return OneOfKinds;
}

/** The one kind that an input of `oneOfKinds` has, and its properties; refuses none and several. */
export function givenKind(
  input: object,
  kinds: readonly NodeKind[],
): { readonly kind: NodeKind; readonly properties: GivenProperties } {
  const fields: Readonly<Record<string, unknown>> = { ...input };
  const given = kinds.filter((kind) => {
    const value = fields[fieldOf(kind)];
    return value !== undefined && value !== null;
  });
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    const found = given.length === 0 ? 'none' : given.map(fieldOf).join(' and ');
    throw badInput(`expected exactly one of ${kinds.map(fieldOf).join(', ')}; found ${found}`);
  }
  return { kind, properties: propertiesOf(fields[fieldOf(kind)] as object) };
}

/** The given properties as plain values. */
export function propertiesOf(input: object | null | undefined): GivenProperties {
  return JSON.parse(JSON.stringify(input ?? {})) as GivenProperties;
}

/** Without those that were given as null. */
export function withoutNulls(given: GivenProperties): Properties {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, PropertyValue] => entry[1] !== null),
  );
}

function fieldOf(kind: NodeKind): string {
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
}

function inputOf(
  name: string,
  description: string,
  properties: Readonly<Record<string, PropertyDeclaration>>,
): InputClass {
  @InputType(name, { description })
  class Input {}
  for (const [property, declared] of Object.entries(enterable(properties))) {
    Field(() => inputType(declared), { nullable: true, description: `${declared.label.en}.` })(
      Input.prototype,
      property,
    );
  }
  return Input;
}

function enterable(
  properties: Readonly<Record<string, PropertyDeclaration>>,
): Readonly<Record<string, PropertyDeclaration>> {
  return Object.fromEntries(Object.entries(properties).filter(([, { type }]) => type !== 'json'));
}

/** The GraphQL input type of a declared property. */
function inputType(property: PropertyDeclaration): object {
  const single = singleType(property);
  return property.list === true ? [single] : single;
}

function singleType(property: PropertyDeclaration): object {
  switch (property.type) {
    case 'string':
    case 'json':
      return String;
    case 'localised':
      return LocalisedTextInput;
    case 'integer':
      return Int;
    case 'boolean':
      return Boolean;
    case 'date':
      return DateScalar;
    case 'money':
      return MoneyInput;
    case 'quantity':
      return QuantityInput;
    case 'enum':
      return Object.entries(ontologyEnums).find(([name]) => name === property.enum)?.[1] ?? String;
  }
}
