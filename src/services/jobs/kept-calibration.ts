/** A calibration as it is kept: what it is about by id. */
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { CalibrationAnswer } from '../calibration.js';
import type { Reading } from '../reading.js';

export interface KeptCalibration extends Omit<CalibrationAnswer, 'practice' | 'programme'> {
  readonly practice: NodeId | null;
  readonly programme: NodeId | null;
}

export function keepCalibration({ practice, programme, ...answer }: CalibrationAnswer): KeptCalibration {
  return { ...answer, practice: practice?.id ?? null, programme: programme?.id ?? null };
}

export async function restoreCalibration(
  { store, viewer }: Reading,
  { practice, programme, ...answer }: KeptCalibration,
): Promise<Result<CalibrationAnswer>> {
  const ids = [practice, programme].filter((id) => id !== null);
  const states = await store.nodes(viewer, ids);
  const about = new Map(states.map((state, place) => [ids[place], state]));
  const gone = ids.find((id) => (about.get(id) ?? null) === null);
  if (gone !== undefined) return failure('GONE', `${gone} is no longer there`);
  const stateOf = (id: NodeId | null) => (id === null ? null : (about.get(id) ?? null));
  return success({ ...answer, practice: stateOf(practice), programme: stateOf(programme) });
}

export function actorsInCalibration({ programme }: KeptCalibration): NodeId[] {
  return programme === null ? [] : [programme];
}
