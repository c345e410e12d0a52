/** What is invented stays out of every answer unless asked for. */
import { show } from '../model/check.js';
import { failure } from '../model/failure.js';
import type { NodeId } from '../model/ids.js';

/** The refusal of something invented where no fiction was asked for. */
export function inventedRefused(id: NodeId): ReturnType<typeof failure> {
  return failure('UNKNOWN_ACTOR', `${show(id)} is invented: expected includeFiction: true, found false`);
}
