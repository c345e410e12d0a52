/** Cypher as values: text with its parameters, composed without ever writing a value into the text. */
import neo4j from 'neo4j-driver';

/** What a parameter can be: JSON, and absent fields. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

export interface Cypher {
  readonly kind: typeof fragment;
  /** The pieces between the parameters: one more than there are parameters. */
  readonly pieces: readonly string[];
  readonly parameters: readonly Parameter[];
}

const fragment = Symbol('cypher');

/** Composes Cypher; what is not Cypher itself becomes a parameter. */
export function cypher(strings: readonly string[], ...parts: readonly (Cypher | Parameter)[]): Cypher {
  const pieces: string[] = [strings[0] ?? ''];
  const parameters: Parameter[] = [];
  for (const [index, part] of parts.entries()) {
    if (isCypher(part)) {
      pieces[pieces.length - 1] += part.pieces[0] ?? '';
      pieces.push(...part.pieces.slice(1));
      parameters.push(...part.parameters);
    } else {
      pieces.push('');
      parameters.push(part);
    }
    pieces[pieces.length - 1] += strings[index + 1] ?? '';
  }
  return { kind: fragment, pieces, parameters };
}

/** Cypher without parameters: names of ours and of the ontology, never anything a caller of the store has a say in. */
export function plain(text: string): Cypher {
  return { kind: fragment, pieces: [text], parameters: [] };
}

export const nothing: Cypher = plain('');

export function joined(parts: readonly Cypher[], separator: string): Cypher {
  return parts.reduce(
    (all, part, index) => (index === 0 ? part : cypher`${all}${plain(separator)}${part}`),
    nothing,
  );
}

/** All conditions at once; true where there are none. */
export function every(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? plain('true') : joined(conditions, ' AND ');
}

export function where(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? nothing : cypher`WHERE ${every(conditions)}`;
}

/** `:A|B|C`, of labels or types of relationships. */
export function anyOf(names: readonly string[]): Cypher {
  return plain(`:${names.map(quoted).join('|')}`);
}

/** A label, type or property as Cypher writes it. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The text and parameters that the driver takes. Whole numbers go as integers, which plain numbers would not. */
export function rendered(statement: Cypher): {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
} {
  const text = statement.pieces.reduce(
    (all, piece, index) => (index === 0 ? piece : `${all}$p${index - 1}${piece}`),
    '',
  );
  return {
    // Later servers may have another default language.
    text: `CYPHER 5 ${text}`,
    parameters: Object.fromEntries(
      statement.parameters.map((parameter, index) => [`p${index}`, sent(parameter)]),
    ),
  };
}

function sent(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (isList(value)) return value.map(sent);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sent(item)]));
}

function isList(value: object): value is readonly Parameter[] {
  return Array.isArray(value);
}

function isCypher(part: Cypher | Parameter): part is Cypher {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === fragment;
}
