/** What a repeat of a command must have in common with the first. */
import type { JsonValue } from '../../model/entity.js';
import type { CommandOptions } from './command.js';

/** All that a command says but its key, as JSON: what is missing and what is undefined are one thing. */
export function inputOf(command: CommandOptions): JsonValue {
  const { idempotencyKey: _, ...input } = command;
  return JSON.parse(JSON.stringify(input)) as JsonValue;
}
