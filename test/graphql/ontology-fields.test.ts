/**
 * Object types are written by hand; the ontology says what they must have. This is the one test that fails when a
 * property or role is added to a kind, and it names the type to edit.
 */
import { isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import type { NodeKind } from '../../src/model/kinds.js';
import { actorKinds, isActorKind, nodeDeclaration, nodeKinds, tieProperties } from '../../src/model/kinds.js';
import type {
  NodeDeclaration,
  PropertyDeclaration,
  ReferenceDeclaration,
} from '../../src/model/vocabulary.js';

const schema = createSchema();

/** What is wrong with the object type of a kind, each as a sentence that says what to edit. */
function missingFields(kind: NodeKind, declaration: NodeDeclaration): readonly string[] {
  const type = objectType(schema, kind);
  const fields = type.getFields();
  const properties = Object.entries(declaration.properties).flatMap(([name, property]) => {
    const expected = expectedType(property);
    const found = fields[name]?.type.toString();
    return found === expected
      ? []
      : [`object type ${kind} needs the field ${name}: ${expected}, found ${found ?? 'none'}`];
  });
  const roles = Object.entries(declaration.references ?? {}).flatMap(([name, role]) => {
    const expected = expectedReference(role);
    const found = fields[name]?.type.toString();
    return found === expected
      ? []
      : [`object type ${kind} needs the field ${name}: ${expected}, found ${found ?? 'none'}`];
  });
  return [...properties, ...roles];
}

describe('object types and the ontology', () => {
  it('have a field for every property and role of every kind', () => {
    expect(nodeKinds.flatMap((kind) => missingFields(kind, nodeDeclaration(kind)))).toEqual([]);
  });

  it('are told which type to edit when a kind gains a property', () => {
    const declared = nodeDeclaration('Company');
    const foundedIn: PropertyDeclaration = { type: 'date', label: { it: 'Fondata nel', en: 'Founded in' } };
    const extended = { ...declared, properties: { ...declared.properties, foundedIn } };
    expect(missingFields('Company', extended)).toEqual([
      'object type Company needs the field foundedIn: Date, found none',
    ]);
  });

  it('ties have a field for every property of every kind of tie', () => {
    const fields = objectType(schema, 'Tie').getFields();
    for (const [name, property] of tieProperties()) {
      expect(fields[name]?.type.toString(), name).toBe(expectedType({ ...property, required: false }));
    }
  });

  it('inputs of properties have those that can be entered, and every kind of actor can be registered', () => {
    for (const kind of nodeKinds) {
      const enterable = Object.entries(nodeDeclaration(kind).properties).filter(
        ([, { type }]) => type !== 'json',
      );
      const input = schema.getType(`${kind}PropertiesInput`);
      const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      expect(fields, kind).toEqual(enterable.map(([name]) => name));
    }
    const registered = schema.getType('ActorPropertiesInput');
    const kinds = isInputObjectType(registered) ? Object.values(registered.getFields()) : [];
    expect(kinds.map(({ type }) => type.toString())).toEqual(
      actorKinds.map((kind) => `${kind}PropertiesInput`),
    );
  });

  it('have a description on every field and argument', () => {
    const bare = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        return fields.flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]));
      }
      if (!isObjectType(type) || type.name.startsWith('__')) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])),
      ]);
    });
    expect(bare).toEqual([]);
  });
});

function objectType(from: GraphQLSchema, name: string): GraphQLObjectType {
  const type = from.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no object type ${name}`);
  return type;
}

function expectedType(property: PropertyDeclaration): string {
  const names: Readonly<Record<string, string>> = {
    string: 'String',
    localised: 'LocalisedText',
    integer: 'Int',
    boolean: 'Boolean',
    date: 'Date',
    money: 'Money',
    quantity: 'Quantity',
    json: 'JSON',
    enum: property.enum ?? '',
  };
  const single = names[property.type] ?? property.type;
  const type = property.list === true ? `[${single}!]` : single;
  return property.required === true ? `${type}!` : type;
}

function expectedReference(role: ReferenceDeclaration): string {
  const [only, ...others] = role.to;
  const mixed = role.to.every(isActorKind) ? 'Actor' : 'Node';
  const type = others.length === 0 && only !== undefined ? only : mixed;
  return role.many === true ? `[${type}!]!` : type;
}
