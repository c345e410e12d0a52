/** Listed values: whether what is named is one of those the text lists. */
import { editDistance, fold, matchesFolded, suggestionLimit } from '../model/text.js';
import type { Parameters } from './parameters.js';

export type ValueList = Parameters<'LISTED_VALUES'>;
export type ListedValue = ValueList['values'][number];

export type ListedFound =
  | { readonly kind: 'LISTED'; readonly value: ListedValue }
  /** None of those named; the list has a value for anything else. */
  | { readonly kind: 'OTHER'; readonly value: ListedValue }
  /** Not named by these words: it may be none of them, or one by another name. `near` are those that may be meant. */
  | { readonly kind: 'NOT_NAMED'; readonly near: readonly ListedValue[] };

/** Most values that are offered as meant. */
const mostNear = 5;

/**
 * Finds a value by itself, by its label in either language or by another name that the text has for it, folded and
 * whole. Where none fits, those are near one of whose names has words that begin like all the words asked, or
 * is written alike; none is chosen. O(values · names).
 */
export function listedValue(list: ValueList, text: string): ListedFound {
  const asked = fold(text);
  if (asked === '') return { kind: 'NOT_NAMED', near: [] };
  const value = list.values.find((one) => namesOf(one).includes(asked));
  if (value !== undefined) return { kind: 'LISTED', value };
  const near = list.values.filter((one) => namesOf(one).some((name) => isNear(asked, name)));
  const other = list.values.find((one) => one.value === list.other);
  if (other !== undefined && near.length === 0) return { kind: 'OTHER', value: other };
  return { kind: 'NOT_NAMED', near: near.slice(0, mostNear) };
}

/** The folded names by which a value is found. */
export function namesOf({ value, label, also = [] }: ListedValue): readonly string[] {
  return [...new Set([value, label.it, label.en, ...also].map(fold))];
}

function isNear(asked: string, name: string): boolean {
  const limit = suggestionLimit(asked);
  return matchesFolded(asked, name) || editDistance(asked, name, limit) <= limit;
}
