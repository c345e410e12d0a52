/**
 * Positions as tokens: every answer says as of which position of the log it holds, and whoever sends that back, to any instance, is
 * answered no earlier. So a client reads what it wrote.
 */
import type { Feed } from '../../events/feed.js';
import type { Position } from '../../model/event.js';
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { CursorFailure, CursorUse, Cursors, LogPlace } from './cursors.js';

export interface Positions {
  /** Where the network of this instance stands. */
  readonly here: () => LogPlace;
  /** The token of a place. */
  readonly token: (place: LogPlace) => string;
  /**
   * The token of a position that the log has reached: of the end of a write, for the answer to it. Reads the log where the feed
   * stands elsewhere. Rejects with `StoreError`.
   */
  readonly tokenAt: (position: Position) => Promise<string>;
  /** Waits until the network is as far as a token says, at most two seconds: `behind` is true where that was not enough. */
  readonly reach: (token: string) => Promise<Result<{ readonly behind: boolean }, CursorFailure>>;
}

/** Longest that a question waits for what its sender knows of, in milliseconds. */
const longestWait = 2_000;
/** How many tokens are remembered as opened, so that one that is sent again costs no read. */
const remembered = 1_000;
/** Anybody's: whoever is told of a write by another may wait for it too. */
const use: CursorUse = { purpose: 'position', filter: '', principal: '' };

export function createPositions(
  feed: Pick<Feed, 'position' | 'eventId' | 'waitFor'>,
  cursors: Cursors,
): Positions {
  const opened = new Map<string, Position>();
  let latest: { readonly place: LogPlace; readonly token: string } | null = null;
  const here = (): LogPlace => ({ position: feed.position(), eventId: feed.eventId() });
  const remember = (token: string, position: Position) => {
    opened.set(token, position);
    const oldest = opened.size > remembered ? opened.keys().next().value : undefined;
    if (oldest !== undefined) opened.delete(oldest);
  };
  const token = (place: LogPlace): string => {
    if (latest?.place.position === place.position && latest.place.eventId === place.eventId)
      return latest.token;
    const made = cursors.seal(use, place);
    remember(made, place.position);
    latest = { place, token: made };
    return made;
  };
  const positionOf = async (sent: string): Promise<Result<Position, CursorFailure>> => {
    const known = opened.get(sent);
    if (known !== undefined) return success(known);
    const position = await cursors.open(use, sent);
    if (position.ok) remember(sent, position.value);
    return position;
  };

  return {
    here,
    token,
    tokenAt: async (position) => {
      const place = here();
      if (place.position === position) return token(place);
      const stored = await cursors.placeAt(position);
      return token(stored ?? place);
    },
    reach: async (sent) => {
      const position = await positionOf(sent);
      if (!position.ok) return failure(position.kind, `position: ${position.message}`);
      return success({ behind: !(await feed.waitFor(position.value, longestWait)) });
    },
  };
}
