/**
 * The JSON Schema of network files, derived from the ontology: editors complete and check files with it. It is
 * draft 7, which the editors' YAML support knows best, and never stricter than `rete load`, which also follows references.
 */
import type { rootKeys } from '../../src/bundles/meta-keys.js';
import { factKeys, hubKeys, linesPattern } from '../../src/bundles/meta-keys.js';
import { enteredRecordKinds, sourceKind } from '../../src/bundles/outline.js';
import { moneyPattern, quantityPattern } from '../../src/bundles/read-value.js';
import { nameForms } from '../../src/bundles/tree-reading.js';
import type { JsonValue } from '../../src/model/entity.js';
import { origins } from '../../src/model/entity.js';
import type { NodeKind, TieKind } from '../../src/model/kinds.js';
import {
  actorKinds,
  enumDeclaration,
  enumNames,
  enumValues,
  nodeDeclaration,
  referencesOf,
  tieDeclaration,
  tieKinds,
} from '../../src/model/kinds.js';
import { modalities } from '../../src/model/time.js';
import type { PropertyDeclaration } from '../../src/model/vocabulary.js';
import { parameterDefinitions, parametersByForm } from './rule-parameters-schema.js';

type Schema = Readonly<Record<string, JsonValue>>;

const key = '[a-z0-9]+(-[a-z0-9]+)*';
const date = '\\d{4}(-\\d{2}(-\\d{2})?)?';

export function networkFileSchema(): Schema {
  const enteredTies = tieKinds.filter((kind) => tieDeclaration(kind).impliedOnly !== true);
  const properties: Readonly<Record<(typeof rootKeys)[number], Schema>> = {
    network: described('The namespace of the network: part of every id. Never change it.', {
      type: 'string',
      pattern: `^${key}$`,
    }),
    title: described('The name of the network in both languages.', to('localised')),
    edition: described('The edition of the file: raise it when you publish the file anew.', to('text')),
    uses: described('Networks whose things this file refers to, as network/key.', {
      type: 'array',
      items: { type: 'string', pattern: `^${key}$` },
    }),
    citing: described('The source of every citation that names none.', to('reference')),
    fiction: described('Everything in this file is invented; answers leave it out unless asked.', {
      type: 'boolean',
    }),
    sources: byKey('What states the facts of this file, by key.', to('source')),
    actors: byKey('Who and what can reach or be reached, by key.', to('actor')),
    records: byKey('What actors do, give, agree on or follow, by key.', to('record')),
    ties: described('Who is tied to whom.', { type: 'array', items: to('tie') }),
  };
  const cited = { required: ['cites'], properties: { cites: { minItems: 1 } } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Written by npm run emit from src/model/ontology.ts.',
    title: 'Network file',
    description:
      'Who is in a community network, how they are tied, and what says so. See docs/NETWORK-FILES.md.',
    type: 'object',
    required: ['network', 'title', 'edition'],
    additionalProperties: false,
    properties,
    if: { properties: { fiction: { const: true } }, required: ['fiction'] },
    else: {
      properties: {
        actors: { additionalProperties: cited },
        records: { additionalProperties: cited },
        ties: { items: cited },
      },
    },
    definitions: {
      ...common,
      ...Object.fromEntries(enumNames.map((name) => [`enum-${name}`, enumSchema(name)])),
      source: nodeSchema(sourceKind),
      actor: anyKind(actorKinds),
      record: anyKind(enteredRecordKinds),
      tie: anyKind(enteredTies),
      ...Object.fromEntries([...actorKinds, ...enteredRecordKinds].map((kind) => [kind, nodeSchema(kind)])),
      ...Object.fromEntries(enteredTies.map((kind) => [kind, tieSchema(kind)])),
      Rule: { ...nodeSchema('Rule'), ...parametersByForm() },
      ...parameterDefinitions(),
    },
  };
}

function nodeSchema(kind: NodeKind): Schema {
  const declared = nodeDeclaration(kind);
  const roles = referencesOf(kind);
  const isSource = kind === sourceKind;
  return described(`${declared.label.en} (${declared.label.it}). ${declared.description}`, {
    type: 'object',
    required: [
      ...(isSource ? ['name'] : actorKinds.some((actor) => actor === kind) ? ['kind', 'name'] : ['kind']),
      ...requiredOf(declared.properties),
      ...requiredOf(roles),
    ],
    additionalProperties: false,
    properties: {
      ...(isSource ? {} : { kind: { const: kind } }),
      name: to('name'),
      also: to('also'),
      ...propertySchemas(declared.properties),
      ...Object.fromEntries(
        Object.entries(roles).map(([role, { label, to: targets, many }]) => [
          role,
          described(
            `${label.en} (${label.it}): ${targets.join(', ')}.`,
            to(many === true ? 'references' : 'reference'),
          ),
        ]),
      ),
      ...factProperties,
    },
  });
}

function tieSchema(kind: TieKind): Schema {
  const declared = tieDeclaration(kind);
  const ends = (targets: readonly string[]): Schema =>
    described(`A key, or a list of keys: ${targets.join(', ')}.`, to('references'));
  return described(`${declared.label.en} (${declared.label.it}). ${declared.description}`, {
    type: 'object',
    required: ['kind', 'from', 'to', ...requiredOf(declared.properties)],
    additionalProperties: false,
    properties: {
      kind: { const: kind },
      from: ends(declared.from),
      to: ends(declared.to),
      key: to('tieKey'),
      strength: described(`How strong contact along it is; ${declared.strength} where missing.`, {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
      }),
      ...propertySchemas(declared.properties),
      ...factProperties,
    },
  });
}

function requiredOf(declared: Readonly<Record<string, { readonly required?: boolean }>>): readonly string[] {
  return Object.entries(declared).flatMap(([name, { required }]) => (required === true ? [name] : []));
}

function propertySchemas(declared: Readonly<Record<string, PropertyDeclaration>>): Schema {
  return Object.fromEntries(
    Object.entries(declared).map(([name, property]) => {
      const one = valueSchema(property);
      const form = property.form === undefined ? '' : `: ${property.form}`;
      const schema = property.list === true ? { anyOf: [one, { type: 'array', items: one }] } : one;
      return [name, described(`${property.label.en} (${property.label.it})${form}.`, schema)];
    }),
  );
}

function valueSchema(property: PropertyDeclaration): Schema {
  switch (property.type) {
    case 'string':
      return property.pattern === undefined
        ? to('text')
        : { type: ['string', 'number'], pattern: `^(${property.pattern})$` };
    case 'enum':
      return to(`enum-${property.enum ?? ''}`);
    case 'integer':
      return { type: 'integer' };
    case 'boolean':
      return { type: 'boolean' };
    case 'json':
      return { not: { type: 'null' } };
    case 'localised':
    case 'date':
    case 'money':
    case 'quantity':
      return to(property.type);
  }
}

/** What a thing says follows from its kind. */
function anyKind(kinds: readonly string[]): Schema {
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: kinds } },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable -- the word is JSON Schema's
      then: to(kind),
    })),
  };
}

function enumSchema(name: string): Schema {
  const { label, description, values } = enumDeclaration(name);
  const meanings = Object.entries(values).map(([value, { it, en }]) => `${value}: ${en} (${it})`);
  return described([`${label.en} (${label.it}). ${description}`, ...meanings].join('\n'), {
    enum: enumValues(name),
  });
}

function byKey(description: string, thing: Schema): Schema {
  return described(description, {
    type: ['object', 'null'],
    propertyNames: { pattern: `^${key}$`, maxLength: 80, not: { enum: [...hubKeys.keys()] } },
    additionalProperties: thing,
  });
}

/** In draft 7 nothing beside a `$ref` counts, so a described one is wrapped. */
function described(description: string, schema: Schema): Schema {
  return Object.hasOwn(schema, '$ref') ? { description, allOf: [schema] } : { description, ...schema };
}

function to(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

const common: Readonly<Record<string, Schema>> = {
  text: { type: ['string', 'number'], pattern: '\\S' },
  localised: {
    description: 'A text in both languages.',
    type: 'object',
    required: ['it', 'en'],
    additionalProperties: false,
    properties: { it: to('text'), en: to('text') },
  },
  date: {
    description: 'A date: 2017, 2017-05 or 2017-05-22.',
    type: ['string', 'integer'],
    pattern: `^${date}$`,
    minimum: 1,
    maximum: 9999,
  },
  money: {
    description: 'An amount: 60000.00 EUR, about 14000000 EUR, at least 5 EUR.',
    type: 'string',
    pattern: `^${moneyPattern}$`,
  },
  quantity: {
    description: 'A quantity: 132000, about 132000, at least 5.',
    type: ['string', 'number'],
    pattern: `^${quantityPattern}$`,
    minimum: 0,
  },
  reference: {
    description: 'A key of this file, or network/key.',
    type: ['string', 'integer'],
    pattern: `^${key}(/${key})?$`,
  },
  references: {
    description: 'A key, or a list of keys.',
    anyOf: [to('reference'), { type: 'array', minItems: 1, uniqueItems: true, items: to('reference') }],
  },
  also: {
    description: 'Other names; text search finds them too.',
    type: 'array',
    items: {
      type: 'object',
      required: ['name', 'form'],
      additionalProperties: false,
      properties: { name: to('text'), form: { enum: nameForms } },
    },
  },
  visibility: {
    description: 'Who sees it; what the ontology says for the kind where missing.',
    anyOf: [
      { const: 'PUBLIC' },
      {
        type: 'object',
        required: ['programme'],
        additionalProperties: false,
        properties: { programme: to('reference') },
      },
      {
        type: 'object',
        required: ['parties'],
        additionalProperties: false,
        properties: { parties: { type: 'array', minItems: 1, items: to('reference') } },
      },
    ],
  },
  citation: {
    description: 'What says so, and where in it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      source: described('The key of a source, or network/key.', to('reference')),
      lines: described("Lines of a document: 9, 12-14, '9, 24'.", {
        type: ['string', 'integer'],
        pattern: `^${linesPattern}$`,
        minimum: 1,
      }),
      entry: described("The key of a register's entry.", to('text')),
      words: described('The few words the fact rests on.', { type: 'array', items: to('text') }),
      about: described('The properties and roles it supports; all of them where missing.', {
        type: 'array',
        items: { type: 'string' },
      }),
      derivation: described(
        'How it was concluded from the source, which does not state it.',
        to('localised'),
      ),
    },
  },
  name: described("An actor's name, a record's title.", { type: ['string', 'number'], pattern: '\\S' }),
  tieKey: described('Tells apart several ties of one kind between the same two.', {
    type: ['string', 'integer'],
    pattern: `^${key}$`,
  }),
  since: described('When it began: a date, or UNKNOWN.', {
    type: ['string', 'integer'],
    pattern: `^(${date}|UNKNOWN)$`,
    minimum: 1,
    maximum: 9999,
  }),
  until: described('When it ended: a date, UNKNOWN, or OPEN where a source says that it has no end.', {
    type: ['string', 'integer'],
    pattern: `^(${date}|UNKNOWN|OPEN)$`,
    minimum: 1,
    maximum: 9999,
  }),
  modality: described('What the source claims; IN_FORCE where missing.', { enum: modalities }),
  origin: described('Whether a source states it or it was concluded; STATED where missing.', {
    enum: origins,
  }),
  cites: described('What says so.', { type: 'array', items: to('citation') }),
};

const factProperties: Readonly<Record<string, Schema>> = Object.fromEntries(
  factKeys.map((name) => [name, to(name)]),
);
