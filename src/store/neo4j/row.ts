/** Values out of rows, with the types the statement gives them. */
import type { NodeState, TieState } from '../../model/entity.js';
import { invariant } from '../../model/failure.js';

export type Row = Readonly<Record<string, unknown>>;

export function textIn(row: Row, key: string): string {
  const value = row[key];
  invariant(typeof value === 'string', `${key} of a row is a text, not ${String(value)}`);
  return value;
}

export function numberIn(row: Row, key: string): number {
  const value = row[key];
  invariant(typeof value === 'number', `${key} of a row is a number, not ${String(value)}`);
  return value;
}

export function booleanIn(row: Row, key: string): boolean {
  const value = row[key];
  invariant(typeof value === 'boolean', `${key} of a row is true or false, not ${String(value)}`);
  return value;
}

export function valueIn(row: Row, key: string): string | number | null {
  const value = row[key] ?? null;
  invariant(
    value === null || typeof value === 'string' || typeof value === 'number',
    `${key} of a row is a text, a number or null, not ${JSON.stringify(value)}`,
  );
  return value;
}

export function textsIn(row: Row, key: string): readonly string[] {
  const value = row[key];
  if (!Array.isArray(value)) return [];
  return value.map(String);
}

export function rowsIn(row: Row, key: string): readonly Row[] {
  const value: unknown = row[key];
  invariant(Array.isArray(value), `${key} of a row is a list`);
  return value as readonly Row[];
}

/** The whole state kept in a row as JSON: this store wrote it, so it has the type it was written with. */
export function nodeIn(row: Row): NodeState {
  return JSON.parse(textIn(row, 'state')) as NodeState;
}

export function tieIn(row: Row): TieState {
  return JSON.parse(textIn(row, 'state')) as TieState;
}
