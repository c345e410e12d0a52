/** The preferences at a position of the past, and what the log tells of records since. */
import type { NodeState } from '../../model/entity.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { PageRequest } from '../../model/page.js';
import { hubItself } from '../../model/viewer.js';
import type { Store } from '../../store/store.js';
import type { PreferenceIndex } from './preference-index.js';
import { createPreferenceIndex } from './preference-index.js';

export interface PreferencesSince {
  /** As they were at the position. */
  readonly preferences: PreferenceIndex;
  /** Events about records after it, up to some later position of the log; whole transactions or not. */
  readonly events: readonly LogEvent[];
}

const pageSize = 1_000;
const scope = { asOf: null, includeProposed: true, includeFiction: true };

/**
 * Reads those of now, which others may change meanwhile, and undoes what the log tells of them since: the state before the first
 * event about each. Rejects with `StoreError`.
 */
export async function loadPreferences(
  store: Pick<Store, 'find' | 'head' | 'alerts'>,
  at: Position,
): Promise<PreferencesSince> {
  const states = new Map<NodeId, NodeState | null>();
  for (let from: PageRequest['from'] = null; ;) {
    const page = await store.find(
      hubItself,
      // By beginning, which changes less often than a name; what moves between pages has an event, and is put right below.
      { scope, kinds: ['AlertPreference'], sort: { by: 'SINCE' } },
      { size: pageSize, direction: 'FORWARD', from },
    );
    for (const { item } of page.items) states.set(item.id, item);
    from = page.items.at(-1)?.place ?? null;
    if (!page.more || from === null) break;
  }
  const barrier = await store.head();
  const events: LogEvent[] = [];
  for (let after = at; after < barrier;) {
    const more = await store.alerts.recordEvents(after, pageSize);
    for (const event of more) events.push(event);
    if (more.length < pageSize) break;
    after = more.at(-1)?.position ?? barrier;
  }
  const undone = new Set<NodeId>();
  for (const event of events) {
    if (!isAboutPreference(event) || undone.has(event.subject)) continue;
    undone.add(event.subject);
    states.set(event.subject, event.before);
  }
  const preferences = createPreferenceIndex();
  for (const [id, state] of states) preferences.put(id, state);
  return { preferences, events };
}

export function isAboutPreference(event: LogEvent): event is Extract<LogEvent, { about: 'NODE' }> {
  return event.about === 'NODE' && (event.after ?? event.before)?.kind === 'AlertPreference';
}
