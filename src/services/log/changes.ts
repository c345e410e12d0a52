/** What has changed after a place in the log, as far as the viewer may see it: page by page, and live. */
import type { Feed } from '../../events/feed.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { LogPlace } from '../cursors/cursors.js';
import { placeOf } from '../cursors/cursors.js';
import type { Reading } from '../reading.js';
import type { LogFilter } from './log-filter.js';
import { admits } from './log-filter.js';
import type { SeenEvent } from './seen-events.js';
import { seenEvents } from './seen-events.js';

export interface ChangesPage {
  readonly changes: readonly SeenEvent[];
  /** As far as was looked; `after` where there is nothing. What comes next comes after it. */
  readonly end: LogPlace | null;
  /** Whether there is more after it that was not looked at. */
  readonly more: boolean;
}

/** Positions that one page looks at, at most. */
const mostLookedAt = 5_000;
const batch = 500;

/**
 * The first changes after a position, at most `size`, and none beyond the reading's network. Looks at 5,000 positions at the
 * most: a page may hold fewer than there are, and then says that there is more.
 */
export async function changesAfter(
  reading: Reading,
  after: Position,
  size: number,
  filter: LogFilter,
): Promise<ChangesPage> {
  const changes: SeenEvent[] = [];
  const last = reading.network.position;
  let end: LogPlace | null = null;
  let position = after;
  const stop = Math.min(last, after + mostLookedAt);
  while (position < stop && changes.length < size) {
    const events = await reading.store.events(position, Math.min(batch, stop - position));
    if (events.length === 0) break;
    const within = events.filter((event) => event.position <= stop);
    const found = await admitted(reading, within, filter);
    for (const [place, change] of found.entries()) {
      changes.push(change);
      if (changes.length < size || place === found.length - 1) continue;
      const at = placeOf(change.event);
      return { changes, end: at, more: true };
    }
    const final = within.at(-1);
    if (final === undefined) break;
    end = placeOf(final);
    position = final.position;
  }
  return { changes, end, more: position < last };
}

/** What of these events the viewer may see and wants to. */
export async function admitted(
  reading: Pick<Reading, 'viewer' | 'store'>,
  events: readonly LogEvent[],
  filter: LogFilter,
): Promise<readonly SeenEvent[]> {
  const seen = await seenEvents(reading, events);
  return seen.filter((each) => admits(filter, each));
}

/** A part of a stream: events to be judged with the rights of when it is sent; none where it only says how far the stream is. */
export interface ChangesPart {
  readonly events: readonly LogEvent[];
  readonly end: LogPlace;
}

export interface FollowParts {
  readonly follow: Feed['follow'];
  /** Milliseconds on a clock that never runs backwards. */
  readonly clock: () => number;
}

/** Where nothing is to be seen, how far the stream is told after so many positions, or so many milliseconds. */
const progressAfter = { positions: 1_000, milliseconds: 15_000 } as const;
/** Events of a part, so that a large load comes in pieces. */
const largestPart = 100;

/** Follows the log from a position, without end: what the viewer may see and wants to, and now and then how far that is. */
export async function* followChanges(
  { follow, clock }: FollowParts,
  reading: Pick<Reading, 'viewer' | 'store'>,
  after: Position,
  filter: LogFilter,
): AsyncGenerator<ChangesPart, void, void> {
  let told = { position: after, at: clock() };
  const transactions = follow(after);
  try {
    for await (const events of transactions) {
      for (let start = 0; start < events.length; start += largestPart) {
        const part = events.slice(start, start + largestPart);
        const final = part.at(-1);
        if (final === undefined) continue;
        const isSeen = (await admitted(reading, part, filter)).length > 0;
        const isTime =
          final.position - told.position >= progressAfter.positions ||
          clock() - told.at >= progressAfter.milliseconds;
        if (!isSeen && !isTime) continue;
        told = { position: final.position, at: clock() };
        yield { events: isSeen ? part : [], end: placeOf(final) };
      }
    }
  } finally {
    await transactions.return?.();
  }
}
