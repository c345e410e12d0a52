/** Reads one entry of a file's ties: a tie, or one for each pair of its ends. */
import { expectedOneOf } from '../model/check.js';
import type { TieContent } from '../model/entity.js';
import { compareText, isKey, tieId } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import { actorKinds, isTieKind, tieDeclaration, tieKinds } from '../model/kinds.js';
import { tieKeys } from './meta-keys.js';
import { keyForm } from './outline.js';
import type { Places, Reading, StatedVisibility } from './read-fact.js';
import { placesFrom, readFact } from './read-fact.js';
import { readProperties } from './read-node.js';
import type { Place } from './problem.js';
import type { Reference } from './references.js';
import { entryOf, refuseOtherKeys, shown, textOf } from './tree-reading.js';
import type { MapTree, Tree } from './yaml-tree.js';

/** A tie of which only its audience and the dates of its sources are still to be found. */
export interface TieDraft {
  readonly content: TieContent;
  /** Kinds of its ends; null where reported elsewhere. */
  readonly fromKind: string | null;
  readonly toKind: string | null;
  readonly visibility: StatedVisibility | null;
  readonly places: Places;
}

interface End extends Reference {
  readonly place: Place;
}

/** The drafts of the ties an entry states; none where its kind or an end is unknown, which is reported. */
export function readTies(tree: Tree, reading: Reading): readonly TieDraft[] {
  const { report } = reading;
  if (tree.type !== 'map') {
    report(tree.place, `expected a tie, {kind, from, to, …}, found ${shown(tree)}`);
    return [];
  }
  const kind = readKind(tree, reading);
  if (kind === null) {
    // What is wrong with its ends and dates is told all the same, whichever kind was meant.
    readEnds(tree, 'from', actorKinds, reading);
    readEnds(tree, 'to', actorKinds, reading);
    readFact(tree, 'this tie', [], true, placesFrom(tree.place), reading);
    return [];
  }
  const declared = tieDeclaration(kind);
  const own = Object.keys(declared.properties);
  refuseOtherKeys(tree, [...tieKeys, ...own], kind, report);
  const places = placesFrom(tree.place);
  places.parts.set('kind', entryOf(tree, 'kind')?.value.place ?? tree.place);
  const from = readEnds(tree, 'from', declared.from, reading);
  const to = readEnds(tree, 'to', declared.to, reading);
  const fact = readFact(tree, `this ${kind}`, own, true, places, reading);
  const properties = readProperties(tree, declared.properties, places, reading);
  const strength = readStrength(tree, places, reading);
  const key = readKey(tree, reading);
  return from.flatMap((first) =>
    to.flatMap((second) => {
      if (first.id === second.id) {
        report(second.place, `expected two different actors, found ${first.id} at both ends`);
        return [];
      }
      const swap = declared.symmetric === true && compareText(first.id, second.id) > 0;
      const [one, other] = swap ? [second, first] : [first, second];
      const content: TieContent = {
        id: tieId(reading.namespace, kind, one.id, other.id, key),
        kind,
        from: one.id,
        to: other.id,
        network: reading.namespace,
        since: fact.since,
        until: fact.until,
        modality: fact.modality,
        origin: fact.origin,
        statedOn: [],
        audience: [],
        fiction: reading.fiction,
        properties,
        citations: fact.citations,
        strength,
        record: null,
      };
      const parts = new Map(places.parts).set('from', one.place).set('to', other.place);
      return [
        {
          content,
          fromKind: one.kind,
          toKind: other.kind,
          visibility: fact.visibility,
          places: { ...places, parts },
        },
      ];
    }),
  );
}

/** Whether an entry states ties of this kind. */
export function isTieOf(tree: Tree, kind: TieKind): boolean {
  const entry = tree.type === 'map' ? entryOf(tree, 'kind') : undefined;
  return entry?.value.type === 'scalar' && entry.value.value === kind;
}

function readKind(map: MapTree, { report }: Reading): TieKind | null {
  const entry = entryOf(map, 'kind');
  if (entry === undefined) {
    report(map.place, `expected a kind of tie, found none: one of ${tieKinds.join(', ')}`);
    return null;
  }
  const text = textOf(entry.value) ?? '';
  if (isTieKind(text)) return text;
  report(
    entry.value.place,
    text === ''
      ? `expected one of ${tieKinds.join(', ')}; found ${shown(entry.value)}`
      : expectedOneOf(text, tieKinds),
  );
  return null;
}

function readEnds(
  map: MapTree,
  name: 'from' | 'to',
  wanted: readonly string[],
  { resolve, report }: Reading,
): readonly End[] {
  const entry = entryOf(map, name);
  if (entry === undefined) {
    report(map.place, `expected ${name}, found none`);
    return [];
  }
  const trees = entry.value.type === 'list' ? entry.value.items : [entry.value];
  if (trees.length === 0) report(entry.value.place, `expected a key or keys for ${name}, found none`);
  return trees.flatMap((tree) => {
    const found = resolve(tree, wanted, report);
    return found === null ? [] : [{ ...found, place: tree.place }];
  });
}

function readStrength(map: MapTree, places: Places, { report }: Reading): number | null {
  const entry = entryOf(map, 'strength');
  if (entry === undefined) return null;
  places.parts.set('strength', entry.value.place);
  if (entry.value.type === 'scalar' && typeof entry.value.value === 'number') return entry.value.value;
  report(entry.value.place, `expected a number above 0 and at most 1, found ${shown(entry.value)}`);
  return null;
}

function readKey(map: MapTree, { report }: Reading): string {
  const entry = entryOf(map, 'key');
  if (entry === undefined) return '';
  const text = textOf(entry.value);
  if (text !== null && isKey(text)) return text;
  report(entry.value.place, `expected a key, ${keyForm}, found ${shown(entry.value)}`);
  return '';
}
