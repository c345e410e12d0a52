/** Answers of services that have no refusals of their own in the schema. */
import { GraphQLError } from 'graphql';
import type { JobFailure } from '../jobs/pool.js';
import type { Failure } from '../model/failure.js';
import { badInput } from './paging.js';

/** What refuses work that could be done at another time, or with more of it: no mistake of the arguments. */
const refusalsOfWork: ReadonlySet<string> = new Set<JobFailure['kind']>([
  'CANCELLED',
  'OUT_OF_TIME',
  'TOO_BUSY',
  'TOO_LONG',
  'THREAD_LOST',
]);

/** What was asked for, or the refusal as an error of the field. */
export function accepted<Value>(result: { readonly ok: true; readonly value: Value } | Failure): Value {
  if (result.ok) return result.value;
  const { kind, message } = result;
  if (refusalsOfWork.has(kind)) throw new GraphQLError(message, { extensions: { code: kind } });
  throw badInput(message);
}
