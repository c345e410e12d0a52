/** Tables of distinct bounds and audiences: millions of ties share a few thousand of them. */
import type { Bounds } from '../model/time.js';
import type { Audience } from '../model/viewer.js';

export interface BoundsTable {
  /** The place of these bounds in the table; new ones are put at its end. */
  indexOf(bounds: Bounds): number;
  size(): number;
  /** Four days for each: earliest and latest beginning, earliest and latest end. */
  toArray(): Int32Array;
}

export interface AudienceTable {
  indexOf(audience: Audience): number;
  size(): number;
  toArray(): readonly Audience[];
}

export function openBoundsTable(): BoundsTable {
  const places = new Map<string, number>();
  const days: number[] = [];
  return {
    indexOf: ({ sinceEarliest, sinceLatest, untilEarliest, untilLatest }) => {
      const key = `${sinceEarliest} ${sinceLatest} ${untilEarliest} ${untilLatest}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, places.size);
      days.push(sinceEarliest, sinceLatest, untilEarliest, untilLatest);
      return places.size - 1;
    },
    size: () => places.size,
    toArray: () => Int32Array.from(days),
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

export function openAudienceTable(): AudienceTable {
  const places = new Map<string, number>();
  const audiences: Audience[] = [];
  return {
    indexOf: (audience) => {
      const key = JSON.stringify(audience);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, places.size);
      audiences.push(audience);
      return places.size - 1;
    },
    size: () => places.size,
    toArray: () => audiences,
  };
}
