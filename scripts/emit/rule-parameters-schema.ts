/** The JSON Schema of the parameters of rules, derived from the shapes that loading checks. */
import { z } from 'zod';
import type { JsonValue } from '../../src/model/entity.js';
import { enumDeclaration } from '../../src/model/kinds.js';
import type { RuleForm } from '../../src/rules/parameters.js';
import { parameterShapes } from '../../src/rules/parameters.js';

type Schema = Readonly<Record<string, JsonValue>>;

const forms = Object.keys(parameterShapes) as readonly RuleForm[];

/** A definition for each form of rule, by name. */
export function parameterDefinitions(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(forms.map((form) => [nameOf(form), schemaOf(form)]));
}

/** What a rule says further: parameters, of the shape that goes with its form. */
export function parametersByForm(): Schema {
  return {
    required: ['parameters'],
    allOf: forms.map((form) => ({
      if: { properties: { form: { const: form } }, required: ['form'] },
      // oxlint-disable-next-line unicorn/no-thenable -- the word is JSON Schema's
      then: { properties: { parameters: { $ref: `#/definitions/${nameOf(form)}` } } },
    })),
  };
}

function nameOf(form: RuleForm): string {
  return `parameters-${form}`;
}

function schemaOf(form: RuleForm): Schema {
  const made = z.toJSONSchema(parameterShapes[form], {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // Shapes that turn numbers into texts first: files may write 9 for '9'.
      if (zodSchema instanceof z.ZodPipe)
        Object.assign(jsonSchema, { type: ['string', 'integer'], minimum: 1 });
      delete jsonSchema.default;
    },
  });
  const { it, en } = enumDeclaration('RuleForm').values[form] ?? { it: form, en: form };
  const { $schema: _dialect, ...schema } = made;
  return { description: `${en} (${it}). See docs/NETWORK-FILES.md.`, ...(schema as Schema) };
}
