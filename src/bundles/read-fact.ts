/** What actors, records and ties may all say: when, how sure, for whom, and what says so. */
import { expectedOneOf } from '../model/check.js';
import type { Citation, Origin } from '../model/entity.js';
import { origins } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { actorKinds } from '../model/kinds.js';
import type { Modality, Since, Until } from '../model/time.js';
import { modalities } from '../model/time.js';
import { citableKeys, citationKeys, linesPattern } from './meta-keys.js';
import { sourceKind } from './outline.js';
import type { Place, Report } from './problem.js';
import type { Reference, Resolve } from './references.js';
import {
  entryOf,
  expectItems,
  expectLocalised,
  expectText,
  expectWord,
  refuseOtherKeys,
  shown,
  textOf,
} from './tree-reading.js';
import type { MapTree, Tree } from './yaml-tree.js';

/** What the readers of one file's things share. */
export interface Reading {
  readonly namespace: string;
  readonly fiction: boolean;
  readonly resolve: Resolve;
  readonly report: Report;
  /** The source of citations that name none. */
  readonly citing: Reference | null;
}

/** Who may see a thing, as the file says it. */
export type StatedVisibility = { readonly public: true } | { readonly audience: readonly NodeId[] };

export interface StatedFact {
  readonly since: Since;
  readonly until: Until;
  readonly modality: Modality;
  readonly origin: Origin;
  /** Null where the ontology's default holds. */
  readonly visibility: StatedVisibility | null;
  readonly citations: readonly Citation[];
}

/** Where a thing and its parts stand, by the paths that `checkNode` and `checkTie` use. */
export interface Places {
  /** Where the thing itself stands: the place of what is missing. */
  readonly whole: Place;
  readonly parts: Map<string, Place>;
  /** Parts whose problem has been reported: the check of the whole thing need not say it again. */
  readonly reported: Set<string>;
}

export function placesFrom(whole: Place): Places {
  return { whole, parts: new Map(), reported: new Set() };
}

/**
 * Reads the keys that all facts have. `citable` are the properties and roles a citation may be about;
 * `needsCitation` is false for sources.
 */
export function readFact(
  map: MapTree,
  what: string,
  citable: readonly string[],
  needsCitation: boolean,
  places: Places,
  reading: Reading,
): StatedFact {
  const { report } = reading;
  const date = (key: 'since' | 'until'): string => {
    const entry = entryOf(map, key);
    if (entry === undefined) return 'UNKNOWN';
    places.parts.set(key, entry.value.place);
    const text = textOf(entry.value);
    if (text !== null) return text;
    places.reported.add(key);
    report(
      entry.value.place,
      `expected a date (2017, 2017-05 or 2017-05-22) or UNKNOWN, found ${shown(entry.value)}`,
    );
    return 'UNKNOWN';
  };
  const word = <Word extends string>(key: string, words: readonly Word[], missing: Word): Word => {
    const entry = entryOf(map, key);
    return entry === undefined ? missing : (expectWord(entry.value, words, report) ?? missing);
  };
  const cites = entryOf(map, 'cites');
  const items = expectItems(cites?.value, 'a list of citations', report);
  if (needsCitation && !reading.fiction && items.length === 0) {
    report(
      cites?.value.place ?? places.whole,
      `expected cites: what says so about ${what}; found none. Nothing is loaded that no source states`,
    );
  }
  return {
    since: date('since'),
    until: date('until'),
    modality: word('modality', modalities, 'IN_FORCE'),
    origin: word('origin', origins, 'STATED'),
    visibility: readVisibility(entryOf(map, 'visibility')?.value, reading),
    citations: items.flatMap((item) => readCitation(item, citable, reading) ?? []),
  };
}

function readVisibility(tree: Tree | undefined, { resolve, report }: Reading): StatedVisibility | null {
  if (tree === undefined) return null;
  if (textOf(tree) === 'PUBLIC') return { public: true };
  const only = tree.type === 'map' && tree.entries.length === 1 ? tree.entries[0] : undefined;
  if (only?.key === 'programme') {
    return audience([only.value], ['Programme'], resolve, report);
  }
  if (only?.key === 'parties' && only.value.type === 'list' && only.value.items.length > 0) {
    return audience(only.value.items, actorKinds, resolve, report);
  }
  report(tree.place, `expected PUBLIC, {programme: KEY} or {parties: [KEY, …]}, found ${shown(tree)}`);
  return null;
}

function audience(
  trees: readonly Tree[],
  kinds: readonly string[],
  resolve: Resolve,
  report: Report,
): StatedVisibility {
  const members = trees.flatMap((tree) => {
    const found = resolve(tree, kinds, report);
    if (found === null) return [];
    if (found.kind === null || kinds.includes(found.kind)) return [found.id];
    report(
      tree.place,
      `expected ${kinds.length === 1 ? `a ${kinds[0] ?? ''}` : 'an actor'}, found ${found.id} (${found.kind})`,
    );
    return [];
  });
  return { audience: members };
}

function readCitation(tree: Tree, citable: readonly string[], reading: Reading): Citation | null {
  const { report } = reading;
  if (tree.type !== 'map') {
    report(tree.place, `expected a citation, {${citationKeys.join(', ')}}, found ${shown(tree)}`);
    return null;
  }
  refuseOtherKeys(tree, citationKeys, 'a citation', report);
  const source = citedSource(tree, reading);
  const lines = entryOf(tree, 'lines');
  const entry = entryOf(tree, 'entry');
  const words = entryOf(tree, 'words');
  const about = entryOf(tree, 'about');
  const derivation = entryOf(tree, 'derivation');
  const read = {
    lines: lines && readLines(lines.value, report),
    entry: entry && expectText(entry.value, "the key of a register's entry", report),
    words:
      words &&
      expectItems(words.value, 'a list of words', report).flatMap(
        (item) => expectText(item, 'words of the source', report) ?? [],
      ),
    about:
      about &&
      expectItems(about.value, 'a list of properties', report).flatMap(
        (item) => readAbout(item, citable, report) ?? [],
      ),
    derivation: derivation && expectLocalised(derivation.value, report),
  };
  if (source === null) return null;
  return {
    source: source.id,
    ...(read.lines ? { lines: read.lines } : {}),
    ...(read.entry ? { entry: read.entry } : {}),
    ...(read.words && read.words.length > 0 ? { words: read.words } : {}),
    ...(read.about && read.about.length > 0 ? { about: read.about } : {}),
    ...(read.derivation ? { derivation: read.derivation } : {}),
  };
}

function citedSource(tree: MapTree, { resolve, report, citing }: Reading): Reference | null {
  const entry = entryOf(tree, 'source');
  if (entry === undefined) {
    if (citing === null)
      report(tree.place, 'expected source, or citing at the head of the file, found neither');
    return citing;
  }
  const found = resolve(entry.value, [sourceKind], report);
  if (found === null || found.kind === null || found.kind === sourceKind) return found;
  report(entry.value.place, `expected a source, found ${found.id} (${found.kind})`);
  return null;
}

function readLines(tree: Tree, report: Report): string | null {
  const text = textOf(tree) ?? '';
  const ranges = text.split(/, */u).map((range) => range.split('-').map(Number));
  const rising = ranges.every(([from = 0, to = from]) => from <= to);
  if (new RegExp(`^${linesPattern}$`, 'u').test(text) && rising) return text;
  report(tree.place, `expected lines such as 9, 12-14 or '9, 24', found ${shown(tree)}`);
  return null;
}

function readAbout(tree: Tree, citable: readonly string[], report: Report): string | null {
  const text = textOf(tree);
  if (text === null) {
    report(tree.place, `expected the name of a property or role, found ${shown(tree)}`);
    return null;
  }
  if (citable.includes(text) || citableKeys.some((key) => key === text)) return text;
  report(tree.place, expectedOneOf(text, [...citable, ...citableKeys]));
  return null;
}
