/** What was corrected: ties whose state the log says was changed, between two days of recorded time. */
import { isDeepStrictEqual } from 'node:util';
import type { TieState } from '../model/entity.js';
import type { LogEvent, Position } from '../model/event.js';
import type { TieId } from '../model/ids.js';
import { compareText } from '../model/ids.js';
import type { TieKind } from '../model/kinds.js';
import type { Day } from '../model/time.js';
import { dayInRome } from '../model/time.js';
import { maySee } from '../model/viewer.js';
import { tieNumberOf } from '../network/actor-ties.js';
import type { Lens } from '../network/lens.js';
import type { Reading } from './reading.js';

export interface Correction {
  readonly tie: TieId;
  readonly kind: TieKind;
  /** How often it was changed in that span. */
  readonly times: number;
  /** When last: ISO 8601 instant in UTC. */
  readonly recordedAt: string;
  /** What was changed, sorted: fields of the tie, and properties by their name. */
  readonly changed: readonly string[];
}

export interface Corrections {
  /** The latest first, then by id. */
  readonly corrections: readonly Correction[];
  /** False where there was more in the log than is read: then only the first part of the span was looked at. */
  readonly complete: boolean;
}

export interface CorrectionsQuestion {
  /** What was recorded after the end of this day in Rome … */
  readonly from: Day;
  /** … and until the end of this one. */
  readonly to: Day;
  /** By number in the snapshot, which ties are looked at. */
  readonly admitsTie: (tie: number) => boolean;
  readonly mostEvents: number;
}

/** Events read from the log at once. */
const batch = 500;

/**
 * Ties that are still there, that the lens would show on some day, and of which the viewer may see what they were. The log
 * is read no further than the snapshot. What a record says of the past is corrected on the day it is recorded, whatever
 * day it is about. O(log positions) reads to find the span, then one for each 500 events of it.
 */
export async function correctionsBetween(
  reading: Reading,
  lens: Lens,
  { from, to, admitsTie, mostEvents }: CorrectionsQuestion,
): Promise<Corrections> {
  const first = await positionAfter(reading, from);
  const last = await positionAfter(reading, to);
  const changes = new Map<TieId, Correction>();
  let after = first - 1;
  const stop = Math.min(last - 1, after + mostEvents);
  while (after < stop) {
    const events = await reading.store.events(after, Math.min(batch, stop - after));
    for (const event of events) {
      after = event.position;
      if (event.position > stop) break;
      const correction = correctionIn(event, reading, lens, admitsTie, changes);
      if (correction !== null) changes.set(correction.tie, correction);
    }
    if (events.length === 0) break;
  }
  const corrections = [...changes.values()].sort(
    (a, b) => compareText(b.recordedAt, a.recordedAt) || compareText(a.tie, b.tie),
  );
  return { corrections, complete: stop === last - 1 };
}

function correctionIn(
  event: LogEvent,
  { network, viewer }: Reading,
  lens: Lens,
  admitsTie: (tie: number) => boolean,
  known: ReadonlyMap<TieId, Correction>,
): Correction | null {
  if (event.about !== 'TIE' || event.before === null || event.after === null) return null;
  const { before, after } = event;
  // For whom it was hidden before or after, it did not change: it appeared, or it went.
  if (!maySee(viewer, before.audience) || !maySee(viewer, after.audience)) return null;
  const tie = tieNumberOf(network, event.subject, after.from);
  if (tie === undefined || !showsOnSomeDay(lens, tie) || !admitsTie(tie)) return null;
  const changed = differences(before, after);
  if (changed.length === 0) return null;
  const earlier = known.get(event.subject);
  return {
    tie: event.subject,
    kind: after.kind,
    times: (earlier?.times ?? 0) + 1,
    recordedAt: event.recordedAt,
    changed: [...new Set([...(earlier?.changed ?? []), ...changed])].sort(compareText),
  };
}

/** Whether the viewer may see the tie and both its ends, and asked for such: on whatever day. */
export function showsOnSomeDay({ network, admission, seesNode }: Lens, tie: number): boolean {
  const { unwantedFlags, audienceSeen } = admission;
  const flags = network.tieFlags[tie] ?? 0;
  return (
    (flags & unwantedFlags) === 0 &&
    audienceSeen[network.tieAudience[tie] ?? 0] === 1 &&
    seesNode(network.tieFrom[tie] ?? 0) &&
    seesNode(network.tieTo[tie] ?? 0)
  );
}

/** Who may see a tie is not told; its version and the dates of its sources only follow from the rest. */
function differences(before: TieState, after: TieState): readonly string[] {
  const { properties: old, version: _, statedOn: _old, audience: _was, ...was } = before;
  const { properties: now, version: __, statedOn: _new, audience: _is, ...is } = after;
  return [...differing(was, is), ...differing(old, now)];
}

function differing(before: object, after: object): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => !isDeepStrictEqual(was.get(name), is.get(name)),
  );
}

/**
 * The first position that was recorded after a day; one more than the snapshot's where there is none. Times follow
 * positions, but for clocks that disagree by moments.
 */
async function positionAfter({ store, network }: Reading, day: Day): Promise<Position> {
  let low = 1;
  let high = network.position + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [event] = await store.events(middle - 1, 1);
    if (event !== undefined && dayInRome(Date.parse(event.recordedAt)) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
