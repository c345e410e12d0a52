/** Listed values: whether what is named is one of those the text lists. */
import { fold } from '../model/text.js';
import type { Parameters } from './parameters.js';

export type ValueList = Parameters<'LISTED_VALUES'>;
export type ListedValue = ValueList['values'][number];

export type ListedFound =
  | { readonly kind: 'LISTED'; readonly value: ListedValue }
  /** The text lists all there are, and this is none of them. */
  | { readonly kind: 'NOT_LISTED' }
  /** The list is open: of what it does not name the text says nothing. */
  | { readonly kind: 'UNDETERMINED' };

/** Finds a value by itself or by its label in either language, folded and whole. O(values). */
export function listedValue(list: ValueList, text: string): ListedFound {
  const asked = fold(text);
  const value = list.values.find((one) => namesOf(one).includes(asked));
  if (value !== undefined && asked !== '') return { kind: 'LISTED', value };
  return { kind: list.closed ? 'NOT_LISTED' : 'UNDETERMINED' };
}

/** The folded names by which a value is found. */
export function namesOf({ value, label }: ListedValue): readonly string[] {
  return [...new Set([value, label.it, label.en].map(fold))];
}
