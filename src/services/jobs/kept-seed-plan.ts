/** A plan of seeds as it is kept: by ids, since the numbers of actors change with the network. */
import type { Result } from '../../model/failure.js';
import { failure, success } from '../../model/failure.js';
import type { NodeId } from '../../model/ids.js';
import type { Reading } from '../reading.js';
import type { SeedPlanAnswer } from '../seed-plan.js';
import type { Assumptions } from '../spread-question.js';

export interface KeptSeedPlan
  extends Omit<SeedPlanAnswer, 'propagation'>, Pick<Assumptions, 'assumed' | 'recordedOutside'> {
  readonly practice: NodeId | null;
  readonly recordedCount: number;
}

export function keepSeedPlan({ propagation, ...plan }: SeedPlanAnswer): KeptSeedPlan {
  const { assumed, recordedOutside, practice, recorded } = propagation;
  return {
    ...plan,
    assumed,
    recordedOutside,
    practice: practice?.id ?? null,
    recordedCount: recorded.length,
  };
}

/** The answer as it was; of those recorded then it only tells how many they were. */
export async function restoreSeedPlan(
  { store, viewer }: Reading,
  { practice: id, recordedCount, assumed, recordedOutside, ...plan }: KeptSeedPlan,
): Promise<Result<SeedPlanAnswer>> {
  const [practice = null] = id === null ? [] : await store.nodes(viewer, [id]);
  if (id !== null && practice === null) return failure('GONE', `the practice ${id} is no longer there`);
  const recorded = new Int32Array(recordedCount).fill(-1);
  return success({ ...plan, propagation: { practice, recorded, recordedOutside, assumed } });
}

export function actorsInSeedPlan({ seeds, compared }: KeptSeedPlan): NodeId[] {
  return [...seeds.map(({ id }) => id), ...compared.flatMap((choice) => choice.seeds)];
}
