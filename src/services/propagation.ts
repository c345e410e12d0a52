/** What questions about how behaviour spreads need, and how they are refused. */
import type { JobFailure, JobPool } from '../jobs/pool.js';
import type { Failure } from '../model/failure.js';
import { failure } from '../model/failure.js';
import type { Graphs } from './graphs.js';

export interface PropagationDeps {
  readonly graphs: Pick<Graphs, 'answer'>;
  readonly pool: JobPool;
}

export const propagationRefusals = [
  'UNKNOWN_PRACTICE',
  'UNKNOWN_PROGRAMME',
  'UNKNOWN_ACTOR',
  'NO_SEEDS',
  'CANNOT_ADOPT',
  'NOTHING_THERE',
  'UNFIT_CHANNEL',
  'OUT_OF_RANGE',
  'TOO_FEW_CANDIDATES',
  'UNFIT_FILTER',
  'NOT_TOGETHER',
  'TOO_BUSY',
  'OUT_OF_TIME',
  'TOO_LONG',
  'THREAD_LOST',
  'CANCELLED',
] as const;
export type PropagationRefusal = (typeof propagationRefusals)[number];
export type PropagationFailure = Failure<PropagationRefusal> | JobFailure;

/** A number outside its range, as a refusal; null where there is no problem. */
export function outOfRange(problem: string | null): PropagationFailure | null {
  return problem === null ? null : failure('OUT_OF_RANGE', problem);
}
