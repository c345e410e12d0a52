/** By which parameters an obligation was judged. */
import { createHash } from 'node:crypto';
import type { NodeState } from '../../model/entity.js';
import { parametersOf } from '../../rules/parameters-of.js';
import type { obligationForms } from './rows.js';

/**
 * A digest of a rule's form, parameters and what it is about: the same on every store as long as they are, whatever else of the
 * record changes.
 */
export function ruleChecksum({ properties, references }: NodeState): string {
  const form = properties['form'] as (typeof obligationForms)[number];
  // As read by their shape, the keys are in its order, whatever order a store keeps.
  const judgedBy = [form, parametersOf(form, properties['parameters']), references['about'] ?? []];
  return createHash('sha256').update(JSON.stringify(judgedBy)).digest('hex').slice(0, 16);
}
