/** Small steps of reading a tree, each of which says what it expected when it finds something else. */
import type { AlternativeName, LocalisedText } from '../model/entity.js';
import { expectedOneOf, show } from '../model/check.js';
import type { Report } from './problem.js';
import type { Entry, MapTree, Tree } from './yaml-tree.js';
import { toJson } from './yaml-tree.js';

/** A value as messages show it. */
export function shown(tree: Tree): string {
  if (tree.type !== 'scalar')
    return tree.type === 'map' ? show(toJson(tree)) : `the list ${show(toJson(tree))}`;
  return tree.value === null ? 'nothing' : typeof tree.value === 'number' ? tree.text : show(tree.value);
}

/** A text, or a number as it is written; null for anything else, blank texts too. */
export function textOf(tree: Tree): string | null {
  if (tree.type !== 'scalar' || tree.text.trim() === '') return null;
  return typeof tree.value === 'string' || typeof tree.value === 'number' ? tree.text : null;
}

export function expectText(tree: Tree, what: string, report: Report): string | null {
  const text = textOf(tree);
  if (text === null) report(tree.place, `expected ${what}, found ${shown(tree)}`);
  return text;
}

/** `{it: …, en: …}`. */
export function expectLocalised(tree: Tree, report: Report): LocalisedText | null {
  const it = tree.type === 'map' ? entryOf(tree, 'it')?.value : undefined;
  const en = tree.type === 'map' ? entryOf(tree, 'en')?.value : undefined;
  const texts = { it: it && textOf(it), en: en && textOf(en) };
  if (tree.type === 'map' && tree.entries.length === 2 && texts.it && texts.en) {
    return { it: texts.it, en: texts.en };
  }
  report(tree.place, `expected a text in both languages, {it: …, en: …}, found ${shown(tree)}`);
  return null;
}

/** The entries of a map with free keys; none, and a problem, for anything else but nothing at all. */
export function expectEntries(tree: Tree | undefined, what: string, report: Report): readonly Entry[] {
  if (tree === undefined || isNothing(tree)) return [];
  if (tree.type === 'map') return tree.entries;
  report(tree.place, `expected ${what}, found ${shown(tree)}`);
  return [];
}

export function expectItems(tree: Tree | undefined, what: string, report: Report): readonly Tree[] {
  if (tree === undefined || isNothing(tree)) return [];
  if (tree.type === 'list') return tree.items;
  report(tree.place, `expected ${what}, found ${shown(tree)}`);
  return [];
}

/** One of some words; null, and a problem with a near match, for anything else. */
export function expectWord<Word extends string>(
  tree: Tree,
  words: readonly Word[],
  report: Report,
): Word | null {
  const text = textOf(tree);
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  report(
    tree.place,
    text === null ? `expected one of ${words.join(', ')}; found ${shown(tree)}` : expectedOneOf(text, words),
  );
  return null;
}

/** Reports every key that is not one of these, each with a near match. */
export function refuseOtherKeys(tree: MapTree, allowed: readonly string[], of: string, report: Report): void {
  for (const entry of tree.entries) {
    if (!allowed.includes(entry.key)) {
      report(entry.place, `${of} has no key ${entry.key}; ${expectedOneOf(entry.key, allowed)}`);
    }
  }
}

export function entryOf(tree: MapTree, key: string): Entry | undefined {
  return tree.entries.find((entry) => entry.key === key);
}

export function isNothing(tree: Tree): boolean {
  return tree.type === 'scalar' && tree.value === null;
}

export const nameForms: readonly AlternativeName['form'][] = [
  'ABBREVIATION',
  'ACRONYM',
  'VARIANT',
  'FORMER',
  'OFFICIAL',
];
