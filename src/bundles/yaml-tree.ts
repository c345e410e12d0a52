/** From the text of a network file to a plain tree in which everything knows its place. */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { JsonValue } from '../model/entity.js';
import type { Place, Report } from './problem.js';
import { fileStart } from './problem.js';
import { unstorable } from './storable.js';

export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly type: 'map';
  readonly place: Place;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly value: Tree;
}

export interface ListTree {
  readonly type: 'list';
  readonly place: Place;
  readonly items: readonly Tree[];
}

export interface ScalarTree {
  readonly type: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written: `019021` where the value is the number 19021. */
  readonly text: string;
}

/** How many values may be reached through aliases, all in all: a file of a few lines could unfold to billions. */
const mostAliased = 10_000;

const tooDeep = 'expected a few levels of nesting, found more than can be read';

/** The tree of a text; null where it is no sound YAML, and every fault is reported. */
export function parseYamlTree(text: string, report: Report): Tree | null {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      // At 'silent' a second document would go unnoticed.
      logLevel: 'error',
      version: '1.2',
      schema: 'core',
    });
    if (document.errors.some((fault) => fault.code === 'RESOURCE_EXHAUSTION')) {
      report(fileStart, tooDeep);
      return null;
    }
    for (const fault of [...document.errors, ...document.warnings]) {
      report(placeAt(fault.pos[0]), `expected YAML: ${explain(fault.code, fault.message)}`);
    }
    if (document.errors.length > 0 || document.warnings.length > 0) return null;
    return convert(document.contents, placeAt, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(fileStart, tooDeep);
    return null;
  }
}

/** A tree as JSON. */
export function toJson(tree: Tree): JsonValue {
  switch (tree.type) {
    case 'map':
      return Object.fromEntries(tree.entries.map((entry) => [entry.key, toJson(entry.value)]));
    case 'list':
      return tree.items.map(toJson);
    case 'scalar':
      return tree.value;
  }
}

function explain(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'one document in a file, found a second one';
  if (code === 'TAB_AS_INDENT') return 'spaces for indentation, found a tab';
  if (code === 'TAG_RESOLVE_FAILED') return `no tags; ${message}`;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** Null where a key or an alias cannot be read; everything wrong is reported. */
function convert(root: unknown, placeAt: (offset: number) => Place, report: Report): Tree | null {
  const anchors = new Map<string, Tree | 'open'>();
  const weights = new WeakMap<Tree, number>();
  let aliased = 0;
  let sound = true;

  const fail = (place: Place, message: string): Tree => {
    sound = false;
    report(place, message);
    return nothing(place);
  };
  const visit = (node: unknown, fallback: Place): Tree => {
    if (isAlias(node)) {
      const place = placeOf(node) ?? fallback;
      const target = anchors.get(node.source);
      if (target === 'open')
        return fail(place, `expected no circle, found that *${node.source} contains itself`);
      if (target === undefined) return fail(place, `expected an anchor &${node.source} above, found none`);
      const before = aliased;
      aliased += weightOf(target);
      if (aliased <= mostAliased) return target;
      // Said once: the first alias too many.
      sound = false;
      if (before <= mostAliased) {
        report(place, `expected at most ${mostAliased} values reached through aliases, found more`);
      }
      return nothing(place);
    }
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const tree = plain(node, fallback);
    if (anchor !== undefined) anchors.set(anchor, tree);
    return tree;
  };
  const plain = (node: unknown, fallback: Place): Tree => {
    const place = placeOf(node) ?? fallback;
    if (isMap(node)) {
      const entries: Entry[] = [];
      const first = new Map<string, Place>();
      for (const pair of node.items) {
        const keyPlace = placeOf(pair.key) ?? place;
        if (!isScalar(pair.key)) {
          fail(keyPlace, 'expected a word as key, found a list or map');
          continue;
        }
        const key = textOf(pair.key);
        const earlier = first.get(key);
        if (earlier !== undefined) {
          fail(keyPlace, `expected each key once, found ${key} again (first in line ${earlier.line})`);
        }
        first.set(key, keyPlace);
        entries.push({ key, place: keyPlace, value: visit(pair.value, keyPlace) });
      }
      return { type: 'map', place, entries };
    }
    if (isSeq(node)) return { type: 'list', place, items: node.items.map((item) => visit(item, place)) };
    if (!isScalar(node)) return nothing(place);
    const value: unknown = node.value;
    if (typeof value === 'string' && unstorable.test(value)) {
      return fail(
        place,
        'expected a text of characters that can be shown, found a control character or half a character',
      );
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { type: 'scalar', place, value, text: textOf(node) };
    }
    return value === null
      ? nothing(place)
      : fail(place, 'expected YAML: no tags; found what only a tag can mean');
  };
  const placeOf = (node: unknown): Place | null => {
    const ranged = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : null;
    return ranged ? placeAt(ranged[0]) : null;
  };
  const weightOf = (tree: Tree): number => {
    const known = weights.get(tree);
    if (known !== undefined) return known;
    const parts =
      tree.type === 'map' ? tree.entries.map((entry) => entry.value) : tree.type === 'list' ? tree.items : [];
    const weight = parts.reduce((sum, part) => sum + weightOf(part), 1);
    weights.set(tree, weight);
    return weight;
  };

  const tree = visit(root, fileStart);
  return sound ? tree : null;
}

function textOf(scalar: { readonly value: unknown; readonly source?: string }): string {
  if (typeof scalar.value === 'string') return scalar.value;
  return scalar.source ?? (scalar.value === null ? '' : JSON.stringify(scalar.value));
}

function nothing(place: Place): ScalarTree {
  return { type: 'scalar', place, value: null, text: '' };
}
