/** Reads one actor, record or source. */
import { checkReference } from '../model/check.js';
import type { AlternativeName, JsonValue, NodeContent } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { NodeKind } from '../model/kinds.js';
import { isActorKind, nodeDeclaration, referencesOf } from '../model/kinds.js';
import type { PropertyDeclaration } from '../model/vocabulary.js';
import { nodeKeys, sourceKeys } from './meta-keys.js';
import type { NodeOutline } from './outline.js';
import { sourceKind } from './outline.js';
import type { Places, Reading, StatedVisibility } from './read-fact.js';
import { placesFrom, readFact } from './read-fact.js';
import { readValue } from './read-value.js';
import {
  entryOf,
  expectItems,
  expectText,
  expectWord,
  nameForms,
  refuseOtherKeys,
  shown,
} from './tree-reading.js';
import type { Entry, MapTree, Tree } from './yaml-tree.js';

/** A node of which only its audience and the dates of its sources are still to be found. */
export interface NodeDraft {
  readonly content: NodeContent;
  readonly visibility: StatedVisibility | null;
  readonly places: Places;
}

/** The draft of a node; null where its kind is unknown, which has been reported. */
export function readNode(outline: NodeOutline, reading: Reading): NodeDraft | null {
  const { kind, map, key, section } = outline;
  if (kind === null || map === null) return null;
  const { report } = reading;
  const places = placesFrom(outline.place);
  const properties = nodeDeclaration(kind).properties;
  const roles = referencesOf(kind);
  const metaKeys: readonly string[] = section === 'sources' ? sourceKeys : nodeKeys;
  const own = [...Object.keys(properties), ...Object.keys(roles)];
  refuseOtherKeys(map, [...metaKeys, ...own], section === 'sources' ? 'a source' : kind, report);
  const fact = readFact(map, key, own, kind !== sourceKind, places, reading);
  const content: NodeContent = {
    id: outline.id,
    kind,
    name: readName(map, kind, places, reading),
    alternativeNames: readAlternativeNames(map, reading),
    network: reading.namespace,
    since: fact.since,
    until: fact.until,
    modality: fact.modality,
    origin: fact.origin,
    statedOn: [],
    audience: [],
    fiction: reading.fiction,
    properties: readProperties(map, properties, places, reading),
    citations: fact.citations,
    references: readReferences(map, kind, places, reading),
  };
  return { content, visibility: fact.visibility, places };
}

/** The values of those keys that are properties. */
export function readProperties(
  map: MapTree,
  declared: Readonly<Record<string, PropertyDeclaration>>,
  places: Places,
  { report }: Reading,
): Readonly<Record<string, JsonValue>> {
  const values: Record<string, JsonValue> = {};
  for (const { key, value } of map.entries) {
    const property = Object.hasOwn(declared, key) ? declared[key] : undefined;
    if (property === undefined) continue;
    places.parts.set(`properties.${key}`, value.place);
    const read = readValue(value, property, report);
    if (read === undefined) places.reported.add(`properties.${key}`);
    else values[key] = read;
  }
  return values;
}

function readName(map: MapTree, kind: NodeKind, places: Places, { report }: Reading): string {
  const entry = entryOf(map, 'name');
  if (entry === undefined) {
    if (isActorKind(kind) || kind === sourceKind) report(places.whole, 'expected a name, found none');
    places.reported.add('name');
    return '';
  }
  const name = expectText(entry.value, 'a name', report);
  if (name === null) places.reported.add('name');
  return name ?? '';
}

function readAlternativeNames(map: MapTree, { report }: Reading): readonly AlternativeName[] {
  const items = expectItems(entryOf(map, 'also')?.value, 'a list of {name, form}', report);
  return items.flatMap((item) => {
    if (item.type !== 'map') {
      report(item.place, `expected {name, form}, found ${shown(item)}`);
      return [];
    }
    refuseOtherKeys(item, ['name', 'form'], 'another name', report);
    const given = { name: entryOf(item, 'name'), form: entryOf(item, 'form') };
    if (given.name === undefined) report(item.place, 'expected name, found none');
    if (given.form === undefined) {
      report(item.place, `expected form, one of ${nameForms.join(', ')}; found none`);
    }
    const name = given.name && expectText(given.name.value, 'a name', report);
    const form = given.form && expectWord(given.form.value, nameForms, report);
    return name && form ? [{ name, form }] : [];
  });
}

function readReferences(
  map: MapTree,
  kind: NodeKind,
  places: Places,
  reading: Reading,
): Readonly<Record<string, readonly NodeId[]>> {
  const roles = referencesOf(kind);
  const references: Record<string, readonly NodeId[]> = {};
  for (const entry of map.entries) {
    const declared = Object.hasOwn(roles, entry.key) ? roles[entry.key] : undefined;
    if (declared === undefined) continue;
    const path = `references.${entry.key}`;
    places.parts.set(path, entry.value.place);
    const items = itemsOf(entry);
    const ids = items.flatMap((item) => readReference(item, kind, entry.key, declared.to, reading) ?? []);
    if (ids.length < items.length || items.length === 0) places.reported.add(path);
    if (items.length === 0)
      reading.report(entry.value.place, `expected a key or keys for ${entry.key}, found none`);
    if (ids.length > 0) references[entry.key] = ids;
  }
  return references;
}

function readReference(
  tree: Tree,
  kind: NodeKind,
  role: string,
  wanted: readonly string[],
  { resolve, report }: Reading,
): NodeId | null {
  const found = resolve(tree, wanted, report);
  if (found === null) return null;
  const problem = found.kind === null ? null : checkReference(kind, role, found.kind);
  if (problem === null) return found.id;
  report(tree.place, `${problem} (${found.id})`);
  return null;
}

function itemsOf({ value }: Entry): readonly Tree[] {
  return value.type === 'list' ? value.items : [value];
}
