/** What was believed at an instant, read from the log: the states of then, with the rights of now. */
import type { LogEvent } from '../../model/event.js';
import type { Reading } from '../reading.js';
import { seenEvents } from './seen-events.js';
import type { SubjectState } from './subject-state.js';

/** Events of one subject that are read at once. */
const batch = 50;

/**
 * The state of an actor, record or tie after the last event recorded at or before the instant (ISO 8601 in UTC, with milliseconds);
 * null where it was not there then, and where the viewer may not see it now or might not have seen it so.
 */
export async function stateKnownAt(
  reading: Pick<Reading, 'viewer' | 'store'>,
  id: string,
  instant: string,
): Promise<SubjectState | null> {
  for (let before: number | null = null; ;) {
    const events: readonly LogEvent[] = await reading.store.eventsAbout([id], before, batch);
    const last = events.find(({ recordedAt }) => recordedAt <= instant);
    if (last !== undefined) return (await seenEvents(reading, [last]))[0]?.after ?? null;
    const oldest = events.at(-1);
    if (oldest === undefined || events.length < batch) return null;
    before = oldest.position;
  }
}
