/** Whether a programme has declared its records complete: only then does a record that is not there mean no. */
import { factBounds } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { Day } from '../model/time.js';
import { dawn, daysOf } from '../model/time.js';
import type { DatedScope, Reading } from './reading.js';

/** The days through which records of each kind are declared complete. */
export interface RecordKeeping {
  /** Whether every record of the kind that there was from one day through another is recorded. */
  readonly covers: (kind: string, from: Day, through: Day) => boolean;
  /** The last day through which records of the kind are complete from a day on; null where they are not. */
  readonly completeThrough: (kind: string, from: Day) => Day | null;
}

/** More declarations than any programme makes. */
const all = { size: 1000, direction: 'FORWARD', from: null } as const;

/**
 * What a programme has declared, on whatever day: a declaration without `since` covers the past from the beginning,
 * one without `until` covers nothing beyond the day its source is of. It says nothing to a viewer who may not see every
 * record: what is hidden from them would turn into a no. One statement.
 */
export async function recordKeepingOf(
  reading: Reading,
  programme: NodeId,
  scope: DatedScope,
): Promise<RecordKeeping> {
  if (!reading.viewer.all) return { completeThrough: () => null, covers: () => false };
  const found = await reading.store.recordsOf(reading.viewer, {
    scope: { asOf: null, includeProposed: false, includeFiction: scope.includeFiction },
    nodes: [programme],
    kinds: ['RecordKeeping'],
    roles: ['programme'],
    page: all,
  });
  const declared = (found.get(programme)?.items ?? []).flatMap(({ item }) => {
    if (item.modality !== 'IN_FORCE') return [];
    const kinds = item.properties['kinds'];
    const since = item.since === 'UNKNOWN' ? dawn : (daysOf(item.since)?.latest ?? dawn);
    return [{ kinds: Array.isArray(kinds) ? kinds : [], since, through: factBounds(item).untilEarliest }];
  });
  const completeThrough = (kind: string, from: Day): Day | null => {
    const days = declared.flatMap(({ kinds, since, through }) =>
      kinds.includes(kind) && since <= from && from <= through ? [through] : [],
    );
    return days.length === 0 ? null : Math.max(...days);
  };
  return {
    completeThrough,
    covers: (kind, from, through) => (completeThrough(kind, from) ?? dawn) >= through,
  };
}
