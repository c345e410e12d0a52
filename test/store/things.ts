/** Actors, records, ties, viewers and changes for tests, said in few words. */
import type { NodeContent, TieContent } from '../../src/model/entity.js';
import { compareText, tieId } from '../../src/model/ids.js';
import type { NodeKind, TieKind } from '../../src/model/kinds.js';
import type { PageRequest } from '../../src/model/page.js';
import type { Day } from '../../src/model/time.js';
import { parseDay } from '../../src/model/time.js';
import { viewerOf } from '../../src/model/viewer.js';
import type { Viewer } from '../../src/model/viewer.js';
import type { Change, Scope, Store, WriteOptions, Written } from '../../src/store/store.js';

const fact = {
  network: 'test',
  since: 'UNKNOWN',
  until: 'UNKNOWN',
  modality: 'IN_FORCE',
  origin: 'STATED',
  statedOn: [],
  audience: [],
  fiction: false,
  properties: {},
  citations: [],
} as const;

export function node(id: string, kind: NodeKind, more: Partial<NodeContent> = {}): NodeContent {
  return { ...fact, id, kind, name: id, alternativeNames: [], references: {}, ...more };
}

export function tie(kind: TieKind, from: string, to: string, more: Partial<TieContent> = {}): TieContent {
  return {
    ...fact,
    id: tieId(more.network ?? 'test', kind, from, to),
    kind,
    from,
    to,
    strength: null,
    record: null,
    ...more,
  };
}

export function changeOf(change: Partial<Change>): Change {
  return { nodes: [], ties: [], removedNodes: [], removedTies: [], ...change };
}

export const operator: Viewer = viewerOf({
  name: 'operator',
  role: 'OPERATOR',
  organisations: [],
  programmes: [],
});

/** A member of these audiences; of none, the public. */
export function memberOf(...audiences: readonly string[]): Viewer {
  return viewerOf({ name: 'member', role: 'MEMBER', organisations: audiences, programmes: [] });
}

export const anyTime: Scope = { asOf: null, includeProposed: false, includeFiction: false };
export const everything: Scope = { asOf: null, includeProposed: true, includeFiction: true };

export function on(date: string): Scope {
  return { ...anyTime, asOf: day(date) };
}

export function day(date: string): Day {
  const parsed = parseDay(date);
  if (parsed === null) throw new Error(`${date} is no day`);
  return parsed;
}

export const firstPage: PageRequest = { size: 1000, direction: 'FORWARD', from: null };

/** Writes what must succeed. */
export async function put(
  store: Store,
  change: Partial<Change>,
  options: Partial<WriteOptions> = {},
): Promise<Written> {
  const result = await store.write(changeOf(change), { principal: 'tester', reason: 'test', ...options });
  if (!result.ok) throw new Error(`${result.kind}: ${result.message}`);
  return result;
}

/** Tries to write; the kind of the refusal, or `written`. */
export async function attempt(
  store: Store,
  change: Partial<Change>,
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const result = await store.write(changeOf(change), { principal: 'tester', reason: 'test', ...options });
  return result.ok ? 'written' : result.kind;
}

/** In the order of ids. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}
