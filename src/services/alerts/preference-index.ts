/**
 * What actors want to be told of, arranged by what an opportunity brings: publisher, programme, form, sector, places. Looking up
 * costs what is found, not what there is. It follows the log; nothing is asked of the store for an opportunity.
 */
import type { AlertFilter } from '../../model/alert-filter.js';
import { alertFilterOf } from '../../model/alert-filter.js';
import type { NodeState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { NodeId } from '../../model/ids.js';
import { compareText } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { countsOnlyWhenAsked, presenceOn } from '../../model/time.js';

export interface Preference {
  readonly id: NodeId;
  readonly subscriber: NodeId;
  readonly follows: readonly NodeId[];
  readonly filter: AlertFilter | null;
  /** Whether it holds on a day. */
  readonly holdsOn: (day: Day) => boolean;
}

/** What an opportunity brings. */
export interface Brought {
  /** Publisher and programme. */
  readonly from: readonly NodeId[];
  readonly form: string | null;
  readonly sector: string | null;
  /** The places that it lies in. */
  readonly places: Iterable<NodeId>;
}

export interface PreferenceIndex {
  /** The state of a preference; null where it is gone. */
  readonly put: (id: NodeId, state: NodeState | null) => void;
  /** By id: those that follow whom it is from, or whose filter its form, sector and one of its places meet. */
  readonly find: (brought: Brought) => readonly Preference[];
  readonly size: () => number;
}

/** Stands for every value of a term that a filter does not have. */
const any = '*';

export function createPreferenceIndex(): PreferenceIndex {
  const kept = new Map<NodeId, Preference>();
  const places = new Map<string, Set<NodeId>>();
  const remove = (preference: Preference) => {
    for (const key of keysOf(preference)) {
      const held = places.get(key);
      held?.delete(preference.id);
      if (held?.size === 0) places.delete(key);
    }
    kept.delete(preference.id);
  };
  const add = (preference: Preference) => {
    kept.set(preference.id, preference);
    for (const key of keysOf(preference)) {
      const held = places.get(key) ?? new Set();
      held.add(preference.id);
      places.set(key, held);
    }
  };
  return {
    put: (id, state) => {
      const before = kept.get(id);
      if (before !== undefined) remove(before);
      const after = state === null ? null : preferenceOf(state);
      if (after !== null) add(after);
    },
    find: ({ from, form, sector, places: within }) => {
      const found = new Set<NodeId>();
      const meet = (key: string) => {
        for (const id of places.get(key) ?? []) found.add(id);
      };
      for (const id of from) meet(followKey(id));
      for (const place of [any, ...within]) {
        for (const ofForm of form === null ? [any] : [any, form]) {
          for (const ofSector of sector === null ? [any] : [any, sector]) {
            meet(filterKey(place, ofForm, ofSector));
          }
        }
      }
      return [...found].sort(compareText).flatMap((id) => kept.get(id) ?? []);
    },
    size: () => kept.size,
  };
}

/** What a record says that an actor prefers; null where it says nothing that counts. */
export function preferenceOf(state: NodeState): Preference | null {
  const [subscriber] = state.references['subscriber'] ?? [];
  if (subscriber === undefined || countsOnlyWhenAsked(state.modality, state.since)) return null;
  const bounds = factBounds(state);
  return {
    id: state.id,
    subscriber,
    follows: state.references['follows'] ?? [],
    filter: alertFilterOf(state.properties['filter']),
    holdsOn: (day) => presenceOn(bounds, day) !== 'ABSENT',
  };
}

function keysOf({ follows, filter }: Preference): readonly string[] {
  const keys = follows.map(followKey);
  if (filter === null) return keys;
  const { territories = [any], forms = [any], sectors = [any] } = filter;
  for (const place of territories) {
    for (const form of forms) for (const sector of sectors) keys.push(filterKey(place, form, sector));
  }
  return keys;
}

function followKey(id: NodeId): string {
  return `follows ${id}`;
}

function filterKey(place: string, form: string, sector: string): string {
  return `${form} ${sector} ${place}`;
}
