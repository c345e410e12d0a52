/** Who recorded what of something, when and why: the newest first. */
import type { Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import { recordKinds } from '../../model/kinds.js';
import type { PageRequest } from '../../model/page.js';
import type { Reading } from '../reading.js';
import type { SeenEvent } from './seen-events.js';
import { seenEvents } from './seen-events.js';

export interface HistoryPage {
  readonly events: readonly SeenEvent[];
  readonly more: boolean;
}

/** Ties and records of an actor whose history is part of its own, at most. */
export const mostOfActor = 1_000;
const anyTime = { asOf: null, includeProposed: true, includeFiction: true } as const;
const page: PageRequest = { size: mostOfActor, direction: 'FORWARD', from: null };

/** At most `size` events of these subjects before a position, as the viewer may see them; from the newest where it is null. */
export async function historyOf(
  reading: Pick<Reading, 'viewer' | 'store'>,
  subjects: readonly string[],
  before: Position | null,
  size: number,
): Promise<HistoryPage> {
  const found: SeenEvent[] = [];
  let from = before;
  for (;;) {
    const events = await reading.store.eventsAbout(subjects, from, size + 1);
    for (const seen of await seenEvents(reading, events)) {
      if (found.length === size) return { events: found, more: true };
      found.push(seen);
    }
    const oldest = events.at(-1);
    if (oldest === undefined || events.length <= size) return { events: found, more: false };
    from = oldest.position;
  }
}

/** The actor, and the ties and records that name it now, as far as the viewer may see them: a thousand of each at most. */
export async function subjectsOf(
  { viewer, store }: Pick<Reading, 'viewer' | 'store'>,
  actor: NodeId,
): Promise<readonly string[]> {
  const [ties, records] = await Promise.all([
    store.tiesOf(viewer, { scope: anyTime, actors: [actor], direction: 'BOTH', page }),
    store.recordsOf(viewer, { scope: anyTime, nodes: [actor], kinds: recordKinds, page }),
  ]);
  const items = [...(ties.get(actor)?.items ?? []), ...(records.get(actor)?.items ?? [])];
  return [actor, ...items.map(({ item }) => item.id)];
}
