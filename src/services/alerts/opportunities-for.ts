/** What is open and concerns an actor now, whether it was alerted of it or not: for newcomers, who get no alerts of what came before. */
import type { AlertRecipient } from '../../model/alert.js';
import type { NodeState } from '../../model/entity.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { PageRequest } from '../../model/page.js';
import type { Day } from '../../model/time.js';
import { hubItself } from '../../model/viewer.js';
import type { NodeQuery, Store } from '../../store/store.js';
import type { Reading } from '../reading.js';
import { deadlineOf, isOpenOn } from './alert-cause.js';
import type { AlertLenses } from './alert-lenses.js';
import { matchRecipient } from './match-opportunity.js';
import type { InboxFailure } from './open-alerts.js';
import { notYours } from './open-alerts.js';
import type { Preference } from './preference-index.js';
import { preferenceOf } from './preference-index.js';

export interface MatchingOpportunity {
  readonly opportunity: NodeState;
  readonly deadline: Day | null;
  /** Why it concerns the actor. */
  readonly match: AlertRecipient;
}

const pageSize = 500;

/** By deadline, those without one last, then by id; only what the viewer and the actor may see. O(open opportunities). */
export async function opportunitiesFor(
  { store, network, viewer }: Pick<Reading, 'store' | 'network' | 'viewer'>,
  lenses: AlertLenses,
  actor: NodeId,
  day: Day,
): Promise<Result<readonly MatchingOpportunity[], InboxFailure | ReturnType<typeof failure>>> {
  const refused = notYours(viewer, actor);
  if (refused !== null) return refused;
  if (network.indexOf(actor) === undefined) {
    return failure('UNKNOWN_ACTOR', `expected the id of a known actor, found ${JSON.stringify(actor)}`);
  }
  const preferences = await preferencesOf(store, actor);
  const ground = { network, day, lenses };
  const found: MatchingOpportunity[] = [];
  for await (const opportunity of every(store, viewer, {
    scope,
    kinds: ['Opportunity'],
    where: [{ property: 'status', op: 'IN', values: ['OPEN'] }],
  })) {
    if (!isOpenOn(opportunity, day)) continue;
    const match = matchRecipient(ground, actor, preferences, opportunity);
    if (match !== null) found.push({ opportunity, deadline: deadlineOf(opportunity), match });
  }
  return success(found.sort(compareMatching));
}

/** Where one stands in the list. */
export function placeOfMatching({ deadline, opportunity }: MatchingOpportunity) {
  return { value: deadline ?? Number.MAX_SAFE_INTEGER, id: opportunity.id };
}

async function preferencesOf(store: Store, actor: NodeId): Promise<readonly Preference[]> {
  const preferences: Preference[] = [];
  const references = [{ roles: ['subscriber'], ids: [actor] }];
  for await (const state of every(store, hubItself, { scope, kinds: ['AlertPreference'], references })) {
    const preference = preferenceOf(state);
    if (preference !== null) preferences.push(preference);
  }
  return preferences.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function* every(
  store: Store,
  viewer: typeof hubItself,
  query: NodeQuery,
): AsyncGenerator<NodeState, void, void> {
  for (let from: PageRequest['from'] = null; ;) {
    const page = await store.find(viewer, query, { size: pageSize, direction: 'FORWARD', from });
    for (const { item } of page.items) yield item;
    from = page.items.at(-1)?.place ?? null;
    if (!page.more || from === null) return;
  }
}

function compareMatching(a: MatchingOpportunity, b: MatchingOpportunity): number {
  const [first, second] = [placeOfMatching(a), placeOfMatching(b)];
  return first.value - second.value || (first.id < second.id ? -1 : 1);
}

const scope = { asOf: null, includeProposed: true, includeFiction: true };
