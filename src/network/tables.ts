/** Tables of distinct bounds and audiences: millions of ties share a few thousand of them. */
import type { Bounds } from '../model/time.js';
import type { Audience } from '../model/viewer.js';
import { sharedInt32 } from './shared-arrays.js';

export interface BoundsTable {
  /** The place of these bounds in the table; new ones are put at its end. */
  indexOf(bounds: Bounds): number;
  size(): number;
  /** Four days for each: earliest and latest beginning, earliest and latest end. In shared memory; O(1) where none is new. */
  toArray(): Int32Array;
}

export interface AudienceTable {
  indexOf(audience: Audience): number;
  size(): number;
  /** Those of now; O(1) where none is new. */
  toArray(): readonly Audience[];
}

/** The tables by which the bounds and audiences of a network are numbered. */
export interface NetworkTables {
  readonly bounds: BoundsTable;
  readonly audiences: AudienceTable;
}

/** The tables of a network, so that it may be changed. O(distinct bounds + distinct audiences). */
export function tablesOf(network: {
  readonly bounds: Int32Array;
  readonly audiences: readonly Audience[];
}): NetworkTables {
  return { bounds: openBoundsTable(network.bounds), audiences: openAudienceTable(network.audiences) };
}

/** Begins with those given, as `toArray` gives them. */
export function openBoundsTable(known: Int32Array = sharedInt32(0)): BoundsTable {
  const places = new Map<string, number>();
  let days = sharedInt32(Math.max(64, known.length));
  let size = 0;
  const put = (bounds: Bounds) => {
    if (4 * size === days.length) days = longer(days);
    const { sinceEarliest, sinceLatest, untilEarliest, untilLatest } = bounds;
    days.set([sinceEarliest, sinceLatest, untilEarliest, untilLatest], 4 * size);
    places.set(keyOf(bounds), size);
    return size++;
  };
  for (let place = 0; 4 * place < known.length; place++) put(boundsAt(known, place));
  return {
    indexOf: (bounds) => places.get(keyOf(bounds)) ?? put(bounds),
    size: () => size,
    toArray: () => days.subarray(0, 4 * size),
  };
}

/** The bounds at a place of such an array. */
export function boundsAt(days: Int32Array, place: number): Bounds {
  return {
    sinceEarliest: days[4 * place]!,
    sinceLatest: days[4 * place + 1]!,
    untilEarliest: days[4 * place + 2]!,
    untilLatest: days[4 * place + 3]!,
  };
}

/** Begins with those given. */
export function openAudienceTable(known: readonly Audience[] = []): AudienceTable {
  const places = new Map<string, number>();
  const audiences: Audience[] = [];
  let taken: readonly Audience[] = [];
  const put = (audience: Audience) => {
    places.set(JSON.stringify(audience), audiences.length);
    return audiences.push(audience) - 1;
  };
  for (const audience of known) put(audience);
  return {
    indexOf: (audience) => places.get(JSON.stringify(audience)) ?? put(audience),
    size: () => audiences.length,
    toArray: () => {
      if (taken.length !== audiences.length) taken = audiences.slice();
      return taken;
    },
  };
}

function keyOf({ sinceEarliest, sinceLatest, untilEarliest, untilLatest }: Bounds): string {
  return `${sinceEarliest} ${sinceLatest} ${untilEarliest} ${untilLatest}`;
}

function longer(days: Int32Array): Int32Array {
  const copy = sharedInt32(2 * days.length);
  copy.set(days);
  return copy;
}
