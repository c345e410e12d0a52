/**
 * The reads of a store, as plainly as they can be said: over two arrays, without indexes. What a viewer may not see is
 * taken away first, and everything after works on what is left.
 */
import { tieDeclaration } from '../../src/model/kinds.js';
import type { JsonValue, NodeState, TieState } from '../../src/model/entity.js';
import { factBounds } from '../../src/model/entity.js';
import { compareText } from '../../src/model/ids.js';
import type { Page, PageRequest, Place } from '../../src/model/page.js';
import { editDistance, fold, matchesFolded, sortKeyOf, suggestionLimit } from '../../src/model/text.js';
import { countsOnlyWhenAsked, daysOf, presenceOn, withinLifetime, yearOf } from '../../src/model/time.js';
import { maySee } from '../../src/model/viewer.js';
import type { Viewer } from '../../src/model/viewer.js';
import type {
  Group,
  Grouping,
  NodeQuery,
  PropertyFilter,
  RecordsOfQuery,
  Related,
  Scope,
  SortBy,
  SuggestQuery,
  TiesAmongQuery,
  TiesOfQuery,
} from '../../src/store/store.js';

export interface Held {
  readonly nodes: readonly NodeState[];
  readonly ties: readonly TieState[];
}

interface Listed<Item> {
  readonly item: Item;
  readonly place: Place;
}

export function seenBy(held: Held, viewer: Viewer): Held {
  const nodes = new Map(held.nodes.map((state) => [state.id, state]));
  const seen = (id: string): boolean => {
    const state = nodes.get(id);
    return (
      state !== undefined &&
      maySee(viewer, state.audience) &&
      Object.values(state.references).flat().every(seen)
    );
  };
  return {
    nodes: held.nodes.filter(({ id }) => seen(id)),
    ties: held.ties.filter((state) => maySee(viewer, state.audience) && seen(state.from) && seen(state.to)),
  };
}

export function found(held: Held, query: NodeQuery): readonly Listed<NodeState>[] {
  const sort = query.sort ?? { by: 'NAME' };
  const met = held.nodes.filter((state) => nodeMeets(held, query, state));
  const listed = met.map((item) => ({ item, place: { value: sortValue(item, sort), id: item.id } }));
  return listed.sort((a, b) => comparePlaces(a.place, b.place, sort.descending === true));
}

export function aggregated(held: Held, query: NodeQuery, grouping: Grouping): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { item } of found(held, query)) {
    const keys = new Set(keysOf(held, query.scope, item, grouping));
    for (const key of keys.size === 0 ? [null] : keys) {
      const value = grouping.sum === undefined ? undefined : item.properties[grouping.sum];
      const amount = numberOf(value);
      const currency = isObject(value) && typeof value['currency'] === 'string' ? value['currency'] : null;
      const name = JSON.stringify([key, currency]);
      const group = groups.get(name) ?? { key, count: 0, sum: null, currency };
      const sum = amount === null ? group.sum : (group.sum ?? 0) + amount;
      groups.set(name, { ...group, count: group.count + 1, sum });
    }
  }
  if (groups.size === 0 && grouping.by.key === 'NONE') {
    return [{ key: null, count: 0, sum: null, currency: null }];
  }
  return [...groups.values()].sort(
    (a, b) => compareValues(a.key, b.key, false) || compareValues(a.currency, b.currency, false),
  );
}

export function tiesOf(held: Held, query: TiesOfQuery): ReadonlyMap<string, Related<TieState>> {
  return new Map(
    query.actors.map((actor) => {
      const listed = held.ties
        .filter((state) => tieMeets(held, query.scope, state))
        .filter((state) => query.kinds?.includes(state.kind) !== false)
        .filter((state) => (query.where ?? []).every((filter) => propertyMeets(state.properties, filter)))
        .flatMap((item) => {
          const out = item.from === actor && query.direction !== 'IN';
          const into = item.to === actor && query.direction !== 'OUT';
          if (!out && !into) return [];
          const other = nodeOf(held, item.from === actor ? item.to : item.from);
          if (query.otherKinds?.includes(other.kind) === false) return [];
          return [{ item, place: { value: sortKeyOf(other.name), id: item.id } }];
        })
        .sort((a, b) => comparePlaces(a.place, b.place, false));
      return [actor, { ...pageOf(listed, query.page, false), total: listed.length }];
    }),
  );
}

export function tiesAmong(held: Held, query: TiesAmongQuery): readonly TieState[] {
  return held.ties
    .filter((state) => tieMeets(held, query.scope, state))
    .filter((state) => query.kinds?.includes(state.kind) !== false)
    .filter((state) => query.actors.includes(state.from) && query.actors.includes(state.to))
    .sort((a, b) => compareText(a.id, b.id))
    .slice(0, query.limit);
}

export function recordsOf(held: Held, query: RecordsOfQuery): ReadonlyMap<string, Related<NodeState>> {
  return new Map(
    query.nodes.map((named) => {
      const listed = held.nodes
        .filter((state) => query.kinds.includes(state.kind) && counts(query.scope, state))
        .filter((state) => roleNames(state, query.roles, [named]))
        .map((item) => ({ item, place: { value: sortValue(item, { by: 'SINCE' }), id: item.id } }))
        .sort((a, b) => comparePlaces(a.place, b.place, false));
      return [named, { ...pageOf(listed, query.page, false), total: listed.length }];
    }),
  );
}

export function suggested(held: Held, query: SuggestQuery): readonly NodeState[] {
  const text = fold(query.text);
  const limit = suggestionLimit(text);
  const distance = (state: NodeState): number => {
    const names = [state.name, ...state.alternativeNames.map(({ name }) => name)].map(fold);
    const spellings = names
      .flatMap((name) => [name, ...name.split(' ')])
      .filter((spelling) => spelling !== '');
    return Math.min(...spellings.map((spelling) => editDistance(text, spelling, limit)));
  };
  return held.nodes
    .filter((state) => counts(query.scope, state) && query.kinds?.includes(state.kind) !== false)
    .filter((state) => text !== '' && distance(state) <= limit)
    .sort(
      (a, b) =>
        distance(a) - distance(b) ||
        compareText(sortKeyOf(a.name), sortKeyOf(b.name)) ||
        compareText(a.id, b.id),
    )
    .slice(0, query.limit);
}

/** The page of a list already in order. */
export function pageOf<Item>(
  listed: readonly Listed<Item>[],
  page: PageRequest,
  descending: boolean,
): Page<Item> {
  const { from } = page;
  const beyond = listed.filter(({ place }) => {
    if (from === null) return true;
    const order = comparePlaces(place, from, descending);
    return page.direction === 'FORWARD' ? order > 0 : order < 0;
  });
  const items =
    page.direction === 'FORWARD'
      ? beyond.slice(0, page.size)
      : beyond.slice(Math.max(0, beyond.length - page.size));
  return { items, more: beyond.length > page.size };
}

function nodeMeets(held: Held, query: NodeQuery, state: NodeState): boolean {
  const names = [state.name, ...state.alternativeNames.map(({ name }) => name)].map(fold);
  const text = fold(query.text ?? '');
  return (
    counts(query.scope, state) &&
    query.kinds?.includes(state.kind) !== false &&
    query.ids?.includes(state.id) !== false &&
    query.networks?.includes(state.network) !== false &&
    (text === '' || names.some((name) => matchesFolded(text, name))) &&
    (query.where ?? []).every((filter) => propertyMeets(state.properties, filter)) &&
    (query.references ?? []).every(({ roles, ids }) => roleNames(state, roles, ids)) &&
    (query.tied ?? []).every((condition) =>
      held.ties.some(
        (joined) =>
          tieMeets(held, query.scope, joined) &&
          condition.kinds.includes(joined.kind) &&
          (condition.where ?? []).every((filter) => propertyMeets(joined.properties, filter)) &&
          ((condition.direction !== 'IN' &&
            joined.from === state.id &&
            condition.others.includes(joined.to)) ||
            (condition.direction !== 'OUT' &&
              joined.to === state.id &&
              condition.others.includes(joined.from))),
      ),
    )
  );
}

function counts(scope: Scope, state: NodeState | TieState): boolean {
  return (
    (scope.asOf === null || presenceOn(factBounds(state), scope.asOf) !== 'ABSENT') &&
    (scope.includeProposed || !countsOnlyWhenAsked(state.modality, state.since)) &&
    (scope.includeFiction || !state.fiction)
  );
}

function tieMeets(held: Held, scope: Scope, state: TieState): boolean {
  const ends = [nodeOf(held, state.from), nodeOf(held, state.to)];
  const lifetimes = tieDeclaration(state.kind).succession === true ? [] : ends.map(factBounds);
  const bounds = lifetimes.reduce(withinLifetime, factBounds(state));
  return (
    counts({ ...scope, asOf: null }, state) &&
    ends.every((end) => counts({ ...scope, asOf: null }, end)) &&
    (scope.asOf === null || presenceOn(bounds, scope.asOf) !== 'ABSENT')
  );
}

function roleNames(state: NodeState, roles: readonly string[] | undefined, ids: readonly string[]): boolean {
  return Object.entries(state.references).some(
    ([role, named]) => roles?.includes(role) !== false && named.some((id) => ids.includes(id)),
  );
}

function propertyMeets(properties: Readonly<Record<string, JsonValue>>, filter: PropertyFilter): boolean {
  const value = comparable(properties[filter.property]);
  if (filter.op === 'MISSING') return value === null;
  if (value === null) return false;
  if (filter.op === 'IN') return filter.values.includes(value);
  return filter.op === 'AT_LEAST' ? value >= filter.value : value <= filter.value;
}

function comparable(value: JsonValue | undefined): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return numberOf(value);
}

function numberOf(value: JsonValue | undefined): number | null {
  if (typeof value === 'number') return value;
  if (!isObject(value)) return null;
  const number = value['cents'] ?? value['value'];
  return typeof number === 'number' ? number : null;
}

function keysOf(
  held: Held,
  scope: Scope,
  state: NodeState,
  grouping: Grouping,
): readonly (string | number | null)[] {
  const { by } = grouping;
  switch (by.key) {
    case 'NONE':
      return [null];
    case 'KIND':
      return [state.kind];
    case 'YEAR': {
      const since = daysOf(state.since);
      return [since === null ? null : yearOf(since.earliest)];
    }
    case 'PROPERTY':
      return [comparable(state.properties[by.property])];
    case 'TIE':
      return held.ties
        .filter((joined) => by.kinds.includes(joined.kind) && tieMeets(held, scope, joined))
        .filter((joined) => (by.direction === 'OUT' ? joined.from : joined.to) === state.id)
        .map((joined) => (by.direction === 'OUT' ? joined.to : joined.from))
        .filter((other) => by.otherKinds?.includes(nodeOf(held, other).kind) ?? true);
    case 'ROLE':
      return state.references[by.role] ?? [];
  }
}

function sortValue(state: NodeState, sort: SortBy): string | number | null {
  switch (sort.by) {
    case 'NAME':
      return sortKeyOf(state.name);
    case 'SINCE':
      return daysOf(state.since)?.earliest ?? null;
    case 'PROPERTY':
      return comparable(state.properties[sort.property]);
  }
}

/** Nulls last and ids ascending, whichever way the values go. */
function comparePlaces(a: Place, b: Place, descending: boolean): number {
  return compareValues(a.value, b.value, descending) || compareText(a.id, b.id);
}

function compareValues(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}

function nodeOf(held: Held, id: string): NodeState {
  const state = held.nodes.find((candidate) => candidate.id === id);
  if (state === undefined) throw new Error(`the network has no ${id}`);
  return state;
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
