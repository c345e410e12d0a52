/** The first look at a network file: whose it is, and which keys stand for what. References are resolved after it. */
import type { LocalisedText } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import { isKey, nodeId } from '../model/ids.js';
import type { ActorKind, NodeKind, RecordKind } from '../model/kinds.js';
import { actorKinds, isActorKind, isRecordKind, recordKinds } from '../model/kinds.js';
import { expectedOneOf } from '../model/check.js';
import { hubKeys, rootKeys } from './meta-keys.js';
import type { Place, Report } from './problem.js';
import {
  entryOf,
  expectEntries,
  expectItems,
  expectLocalised,
  expectText,
  isNothing,
  refuseOtherKeys,
  shown,
  textOf,
} from './tree-reading.js';
import type { Entry, MapTree, Tree } from './yaml-tree.js';

/** What a file says about itself, and its parts, still unread. */
export interface Outline {
  readonly namespace: string;
  readonly title: LocalisedText;
  readonly edition: string;
  readonly fiction: boolean;
  /** Namespaces of the networks it refers to, with their places. */
  readonly uses: ReadonlyMap<string, Place>;
  readonly citing: Tree | null;
  readonly nodes: readonly NodeOutline[];
  readonly ties: readonly Tree[];
  /** By key. */
  readonly declared: ReadonlyMap<string, NodeOutline>;
}

export interface NodeOutline {
  readonly section: 'sources' | 'actors' | 'records';
  readonly key: string;
  readonly id: NodeId;
  /** Where its key stands. */
  readonly place: Place;
  /** Null where the file does not say it, or says something that is no kind. */
  readonly kind: NodeKind | null;
  /** Null where it is not a map. */
  readonly map: MapTree | null;
}

/** The kind of everything under `sources`. */
export const sourceKind = 'Source' satisfies RecordKind;
/** The kind of the record that the hub itself keeps about a file. */
export const networkFileKind = 'NetworkFile' satisfies RecordKind;
/** The kind of the record of how far a load in batches has come. */
export const networkLoadKind = 'NetworkLoad' satisfies RecordKind;
const hubKinds: readonly string[] = [networkFileKind, networkLoadKind];
/** What may stand under `records`. */
export const enteredRecordKinds: readonly RecordKind[] = recordKinds.filter(
  (kind) => kind !== sourceKind && !hubKinds.includes(kind),
);

/** The outline of a file; null where not even that can be told. Every problem is reported. */
export function outlineOf(root: Tree, report: Report): Outline | null {
  if (root.type !== 'map') {
    const what = isNothing(root) ? 'an empty file' : shown(root);
    report(root.place, `expected a network file (a map with ${rootKeys.join(', ')}), found ${what}`);
    return null;
  }
  refuseOtherKeys(root, rootKeys, 'a network file', report);
  const namespace = readNamespace(root, report);
  const title = needed(root, 'title', report);
  const edition = needed(root, 'edition', report);
  const nodes = [
    ...outlineNodes(root, 'sources', namespace ?? '', report),
    ...outlineNodes(root, 'actors', namespace ?? '', report),
    ...outlineNodes(root, 'records', namespace ?? '', report),
  ];
  const declared = new Map<string, NodeOutline>();
  for (const node of nodes) {
    const earlier = declared.get(node.key);
    if (earlier === undefined) {
      declared.set(node.key, node);
    } else if (earlier.section !== node.section) {
      // In one section, it is a key given twice, which the YAML reader has already reported.
      report(
        node.place,
        `expected each key once in a file, found ${node.key} under ${earlier.section} too (line ${earlier.place.line})`,
      );
    }
  }
  const readTitle = title && expectLocalised(title.value, report);
  const readEdition = edition && expectText(edition.value, 'an edition such as 2026-11-24', report);
  if (namespace === null) return null;
  return {
    namespace,
    title: readTitle ?? { it: namespace, en: namespace },
    edition: readEdition ?? '',
    fiction: readFiction(root, report),
    uses: readUses(root, report),
    citing: entryOf(root, 'citing')?.value ?? null,
    nodes,
    ties: expectItems(entryOf(root, 'ties')?.value, 'a list of ties', report),
    declared,
  };
}

function readNamespace(root: MapTree, report: Report): string | null {
  const entry = needed(root, 'network', report);
  if (entry === null) return null;
  const text = textOf(entry.value);
  if (text !== null && isKey(text)) return text;
  report(entry.value.place, `expected a namespace, ${keyForm}, found ${shown(entry.value)}`);
  return null;
}

function readFiction(root: MapTree, report: Report): boolean {
  const entry = entryOf(root, 'fiction');
  if (entry === undefined) return false;
  const value = entry.value.type === 'scalar' ? entry.value.value : null;
  if (typeof value === 'boolean') return value;
  report(entry.value.place, `expected true or false, found ${shown(entry.value)}`);
  return false;
}

function readUses(root: MapTree, report: Report): ReadonlyMap<string, Place> {
  const uses = new Map<string, Place>();
  for (const item of expectItems(entryOf(root, 'uses')?.value, 'a list of networks', report)) {
    const text = textOf(item);
    if (text !== null && isKey(text)) uses.set(text, item.place);
    else report(item.place, `expected the namespace of a network, ${keyForm}, found ${shown(item)}`);
  }
  return uses;
}

function outlineNodes(
  root: MapTree,
  section: NodeOutline['section'],
  namespace: string,
  report: Report,
): readonly NodeOutline[] {
  const entries = expectEntries(entryOf(root, section)?.value, `${section} by their keys`, report);
  return entries.map((entry) => {
    if (!isKey(entry.key)) {
      report(entry.place, `expected a key, ${keyForm}, found ${entry.key}`);
    } else if (hubKeys.has(entry.key)) {
      const what = hubKeys.get(entry.key) ?? '';
      report(entry.place, `expected another key, found ${entry.key}, which stands for ${what}`);
    }
    const map = entry.value.type === 'map' ? entry.value : null;
    if (map === null) {
      report(
        entry.value.place,
        `expected what is to be said about ${entry.key}, found ${shown(entry.value)}`,
      );
    }
    const kind = map === null ? null : readKind(section, map, entry, report);
    return { section, key: entry.key, id: nodeId(namespace, entry.key), place: entry.place, kind, map };
  });
}

function readKind(
  section: NodeOutline['section'],
  map: MapTree,
  { key, place }: Entry,
  report: Report,
): NodeKind | null {
  if (section === 'sources') return sourceKind;
  const allowed: readonly (ActorKind | RecordKind)[] = section === 'actors' ? actorKinds : enteredRecordKinds;
  const entry = entryOf(map, 'kind');
  if (entry === undefined) {
    report(place, `expected a kind for ${key}, found none: one of ${allowed.join(', ')}`);
    return null;
  }
  const text = textOf(entry.value) ?? '';
  const found = allowed.find((kind) => kind === text);
  if (found !== undefined) return found;
  const home = homeOf(text);
  report(
    entry.value.place,
    text === ''
      ? `expected one of ${allowed.join(', ')}; found ${shown(entry.value)}`
      : home === null
        ? expectedOneOf(text, allowed)
        : `expected a kind of ${section === 'actors' ? 'actor' : 'record'}, found ${text}: ${home}`,
  );
  return null;
}

/** Where a kind belongs that stands in the wrong section. */
function homeOf(kind: string): string | null {
  if (hubKinds.includes(kind)) return 'the hub keeps that by itself';
  if (kind === sourceKind) return 'move it under sources';
  if (isActorKind(kind)) return 'move it under actors';
  return isRecordKind(kind) ? 'move it under records' : null;
}

function needed(root: MapTree, key: string, report: Report): Entry | null {
  const entry = entryOf(root, key);
  if (entry === undefined) report(root.place, `expected ${key}, found none`);
  return entry ?? null;
}

export const keyForm = 'lower-case letters, digits and single hyphens, at most 80';
