/** What does not fit the shape of a rule's parameters, said as all problems of network files are. */
import { z } from 'zod';
import { expectedOneOf, show } from '../model/check.js';
import { label } from './parameters.js';

/** From the rule down to what is wrong: keys of maps, places in lists. */
export type RulePath = readonly (string | number)[];

export interface RuleProblem {
  /** `['parameters', 'rows', 2, 'then']`, `['about', 1]`; what is missing is told at what should hold it. */
  readonly path: RulePath;
  /** The key at the end of the path is wrong, not its value. */
  readonly atKey?: true;
  /** What was expected and what came. */
  readonly message: string;
}

/** Problems of a value by its shape; `path` leads to the value. */
export function shapeProblems(shape: z.ZodType, value: unknown, path: RulePath): readonly RuleProblem[] {
  const read = shape.safeParse(value);
  if (read.success) return [];
  return distinct(read.error.issues.flatMap((issue) => problemsOf(issue, { shape, value, path }, [])));
}

interface Whole {
  readonly shape: z.ZodType;
  readonly value: unknown;
  readonly path: RulePath;
}

type Issue = z.core.$ZodIssue;

/** `above` leads to what an option of a union was tried on; its issues count from there. */
function problemsOf(issue: Issue, whole: Whole, above: RulePath): readonly RuleProblem[] {
  const inside = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union') return optionProblems(issue.errors, whole, inside);
  const depth = inside.findIndex((_, steps) => shapeAt(whole, inside.slice(0, steps)) === label);
  const at = depth === -1 ? inside : inside.slice(0, depth);
  const found = valueAt(whole.value, at);
  const path = [...whole.path, ...at];
  if (found === undefined) {
    const choice = issue.code === 'invalid_value' ? `, one of ${issue.values.join(', ')}` : '';
    const end = choice === '' ? ', ' : '; ';
    return [{ path: path.slice(0, -1), message: `expected ${path.at(-1) ?? ''}${choice}${end}found none` }];
  }
  if (shapeAt(whole, at) === label) {
    return [{ path, message: `expected a text in both languages, {it: …, en: …}, found ${show(found)}` }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        message: `${ownerOf(path)} has no key ${key}; ${expectedOneOf(key, keysAt(whole, inside))}`,
      }));
    case 'invalid_key':
      return [{ path, atKey: true, message: `${issue.issues[0]?.message ?? ''}, found ${show(at.at(-1))}` }];
    case 'invalid_value':
      return [{ path, message: expectedOneOf(wordOf(found), issue.values.map(String)) }];
    case 'invalid_type':
      return [
        { path, message: `expected ${typeWords[issue.expected] ?? issue.expected}, found ${show(found)}` },
      ];
    case 'too_small': {
      const least = issue.origin === 'array' ? 'at least one item' : `at least ${issue.minimum}`;
      return [{ path, message: `expected ${least}, found ${show(found)}` }];
    }
    case 'custom':
      return [{ path, message: issue.message }];
    default:
      return [{ path, message: `${issue.message}, found ${show(found)}` }];
  }
}

/** Evidence is of a record or of a tie: the key that is there tells which was meant. */
function optionProblems(
  errors: readonly (readonly Issue[])[],
  whole: Whole,
  inside: RulePath,
): readonly RuleProblem[] {
  const found = valueAt(whole.value, inside);
  const [first = [], second = []] = errors;
  const meant = isTie(found) ? second : first;
  return meant.flatMap((issue) => problemsOf(issue, whole, inside));
}

function isTie(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'tie' in value && !('record' in value);
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map',
  array: 'a list',
};

function ownerOf(path: RulePath): string {
  const names = path.filter((step) => typeof step === 'string');
  return names.at(-1) ?? '';
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}

function keysAt(whole: Whole, inside: RulePath): readonly string[] {
  const shape = shapeAt(whole, inside);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

/** The shape that stands at a path, without what makes it optional; null where there is none. */
function shapeAt({ shape, value }: Whole, path: RulePath): z.core.$ZodType | null {
  let here: z.core.$ZodType | null = bare(shape, value);
  for (const [depth, step] of path.entries()) {
    const inner: z.core.$ZodType | undefined =
      here instanceof z.ZodObject
        ? membersOf(here)[step]
        : here instanceof z.ZodArray
          ? here.element
          : here instanceof z.ZodRecord
            ? here.valueType
            : undefined;
    if (inner === undefined) return null;
    here = bare(inner, valueAt(value, path.slice(0, depth + 1)));
  }
  return here;
}

function membersOf(shape: z.ZodObject): Readonly<Record<string | number, z.core.$ZodType>> {
  return shape.shape;
}

function bare(shape: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return bare(shape.unwrap(), value);
  if (!(shape instanceof z.ZodUnion)) return shape;
  const [first, second] = shape.options;
  return (isTie(value) ? second : first) ?? shape;
}

function valueAt(value: unknown, path: RulePath): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** A text that lacks both languages is one problem, not two. */
function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
}
