/**
 * Cursors of the log: a place in it, sealed, for one use and one principal. A cursor outlives the hub that gave it and is opened by
 * every instance; where the log has another event at its place, it tells of another history (a store that was restored, or another hub).
 */
import type { LogEvent, Position } from '../../model/event.js';
import type { Failure, Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { Store } from '../../store/store.js';
import type { CursorKeys, GivenCursorKeys } from './cursor-keys.js';
import { readCursorKeys } from './cursor-keys.js';
import type { SealingKey } from './sealing.js';
import { keyIdOf, seal, unseal } from './sealing.js';

/** A place in one history: a position, and the random id of the event there. */
export interface LogPlace {
  readonly position: Position;
  /** Empty at 0. */
  readonly eventId: string;
}

/** Before the first event of every history. */
export const beginning: LogPlace = { position: 0, eventId: '' };

/** What a cursor is for. It is opened for the same use and no other. */
export interface CursorUse {
  /** Which list or stream. */
  readonly purpose: string;
  /** Its filter as text, equal for equal filters; empty where it has none. */
  readonly filter: string;
  /** Name of the principal; empty where any may send it. */
  readonly principal: string;
}

export const cursorRefusals = ['MALFORMED', 'FOREIGN', 'EXPIRED', 'ANOTHER_HISTORY'] as const;
/**
 * `MALFORMED`: no cursor of ours, or one that was changed. `FOREIGN`: of another principal, list or filter. `EXPIRED`: its key was
 * replaced more than 30 days ago. `ANOTHER_HISTORY`: of another hub, or of this one before it was restored.
 */
export type CursorRefusal = (typeof cursorRefusals)[number];
export type CursorFailure = Failure<CursorRefusal>;

export interface Cursors {
  /** The cursor of a place. Two of the same place differ. */
  readonly seal: (use: CursorUse, place: LogPlace) => string;
  /** The position of a cursor that is of this history. One read of the log. Rejects with `StoreError`. */
  readonly open: (use: CursorUse, cursor: string) => Promise<Result<Position, CursorFailure>>;
  /** The place at a position of the log; null where the log does not reach it. One read. */
  readonly placeAt: (position: Position) => Promise<LogPlace | null>;
}

export interface CursorParts {
  readonly store: Pick<Store, 'events' | 'secrets'>;
  readonly given: GivenCursorKeys | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** After so long keys are read again, in case another instance has replaced them; sooner where one is unknown. In milliseconds. */
const readAgainAfter = { usually: 3_600_000, unknown: 1_000 } as const;

/** Reads or makes the keys. Rejects with `StoreError`. */
export async function openCursors({ store, given, now }: CursorParts): Promise<Cursors> {
  const parts = { secrets: store.secrets, given, now };
  let keys: CursorKeys = await readCursorKeys(parts);
  let readAt = now();
  const readAgain = async () => {
    readAt = now();
    keys = await readCursorKeys(parts);
  };
  const find = async (id: string): Promise<SealingKey | 'EXPIRED' | 'UNKNOWN'> => {
    const found = keys.find(id);
    if (found !== 'UNKNOWN' || now() - readAt < readAgainAfter.unknown) return found;
    await readAgain();
    return keys.find(id);
  };
  const placeAt = async (position: Position): Promise<LogPlace | null> => {
    if (position === 0) return beginning;
    const [event] = await store.events(position - 1, 1);
    return event === undefined ? null : placeOf(event);
  };

  return {
    seal: (use, { position, eventId }) => {
      // The key in hand is good enough for now; a failure to read shows elsewhere.
      if (now() - readAt > readAgainAfter.usually) readAgain().catch(() => undefined);
      return seal(keys.current, { position, eventId, use: useText(use), principal: use.principal });
    },
    open: async (use, cursor) => {
      const id = keyIdOf(cursor);
      if (id === null) return failure('MALFORMED', `expected a cursor of this hub, found ${shown(cursor)}`);
      const key = await find(id);
      if (key === 'UNKNOWN') return anotherHistory();
      if (key === 'EXPIRED') {
        return failure('EXPIRED', 'the key of this cursor was replaced more than 30 days ago: begin anew');
      }
      const opened = unseal(key, cursor);
      if (opened === null)
        return failure('MALFORMED', 'expected a cursor as this hub gave it, found a changed one');
      if (!opened.isFor(useText(use), use.principal)) {
        return failure(
          'FOREIGN',
          `expected a cursor of yours, of ${use.purpose} with the same filter, found another one`,
        );
      }
      const place = await placeAt(opened.position);
      return place !== null && opened.isOfEvent(place.eventId) ? success(opened.position) : anotherHistory();
    },
    placeAt,
  };
}

export function placeOf({ position, id }: Pick<LogEvent, 'position' | 'id'>): LogPlace {
  return { position, eventId: id };
}

function anotherHistory(): CursorFailure {
  const message =
    'this cursor is from another history: of another hub, or of this one before it was restored from a backup; begin anew';
  return failure('ANOTHER_HISTORY', message);
}

function useText({ purpose, filter }: CursorUse): string {
  return JSON.stringify([purpose, filter]);
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
