/** The parameters of a stored rule, typed. */
import { StoreError } from '../model/failure.js';
import type { Parameters, RuleForm } from './parameters.js';
import { parameterShapes } from './parameters.js';

/** Throws `StoreError` (`INCOMPATIBLE`) where they are malformed: rules are checked before they are stored, by the version that stored them. */
export function parametersOf<Form extends RuleForm>(form: Form, stored: unknown): Parameters<Form> {
  const read = parameterShapes[form].safeParse(stored);
  if (!read.success)
    throw new StoreError('INCOMPATIBLE', `a stored rule of form ${form} is malformed: ${read.error.message}`);
  return read.data as Parameters<Form>;
}
