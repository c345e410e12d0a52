/** SQL as values: text with its parameters, composed without ever writing a value into the text. */

export type SqlValue = string | number | null;

export interface Sql {
  readonly text: string;
  /** One for each `?`, in their order. */
  readonly values: readonly SqlValue[];
}

/** Composes SQL; what is not SQL itself becomes a parameter. */
export function sql(strings: readonly string[], ...parts: readonly (Sql | SqlValue)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'object' && part !== null) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  }
  return { text, values };
}

/** SQL without parameters: names of columns and aliases, never anything a caller of the store has a say in. */
export function plain(text: string): Sql {
  return { text, values: [] };
}

export const nothing: Sql = plain('');

/** All conditions at once; true where there are none. */
export function every(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? plain('TRUE') : joined(conditions, ' AND ');
}

export function joined(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** A list as the right side of `IN`: one parameter, however long it is. */
export function listOf(values: Iterable<string | number | boolean>): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify([...values])}))`;
}
