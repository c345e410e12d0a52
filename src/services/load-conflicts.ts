/** Where a load meets what people have done: what it would change and they changed last, what it would add again and they removed. */
import type { LogEvent, Position } from '../model/event.js';
import { operationOf } from '../model/event.js';
import type { Store } from '../store/store.js';
import type { ChangedItem, Differences, Item } from './load-differences.js';

export interface Conflict {
  readonly item: Item | ChangedItem;
  /** What people did: changed it, or removed it. */
  readonly done: 'CHANGED' | 'REMOVED';
  readonly principal: string;
  readonly reason: string;
  /** ISO 8601 instant in UTC. */
  readonly recordedAt: string;
}

/** What people have done among the differences. */
export interface PeoplesPart {
  readonly conflicts: readonly Conflict[];
  /** Not in the file, and last written by people: not gone from it. */
  readonly theirs: readonly Item[];
}

const subjectsAtOnce = 500;
const eventsAtOnce = 2000;

/** Ties that records imply are not told apart: they are as their records. Reads the latest event of each thing that differs. */
export async function peoplesPart(store: Store, { added, changed, gone }: Differences): Promise<PeoplesPart> {
  const own = (items: readonly Item[]): readonly Item[] => items.filter(({ implied }) => !implied);
  const latest = await latestEvents(
    store,
    own([...added, ...changed, ...gone]).map(({ id }) => id),
  );
  const byPeople = (item: Item): LogEvent | null => {
    const event = latest.get(item.id);
    return event === undefined || operationOf(event) === 'load' ? null : event;
  };
  const conflicts = own([...changed, ...added]).flatMap((item): readonly Conflict[] => {
    const event = byPeople(item);
    if (event === null) return [];
    const { principal, reason, recordedAt, after } = event;
    return [{ item, done: after === null ? 'REMOVED' : 'CHANGED', principal, reason, recordedAt }];
  });
  return { conflicts, theirs: gone.filter((item) => byPeople(item) !== null) };
}

/** The newest event of each of these subjects that has one. */
async function latestEvents(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, LogEvent>> {
  const latest = new Map<string, LogEvent>();
  for (let start = 0; start < ids.length; start += subjectsAtOnce) {
    const missing = new Set(ids.slice(start, start + subjectsAtOnce));
    for (let before: Position | null = null; missing.size > 0;) {
      const events: readonly LogEvent[] = await store.eventsAbout([...missing], before, eventsAtOnce);
      for (const event of events) {
        if (missing.delete(event.subject)) latest.set(event.subject, event);
        before = event.position;
      }
      if (events.length < eventsAtOnce) break;
    }
  }
  return latest;
}
