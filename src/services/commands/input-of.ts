/** What a repeat of a command must have in common with the first. */
import type { JsonValue } from '../../model/entity.js';
import type { CommandOptions } from './command.js';

/** All that is asked, with why and what states it, but without its key; what is missing and what is undefined are one thing. */
export function inputOf(asked: object, options: CommandOptions): JsonValue {
  const { idempotencyKey: _, ...said } = options;
  return JSON.parse(JSON.stringify([asked, said])) as JsonValue;
}
