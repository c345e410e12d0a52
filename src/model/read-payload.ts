/**
 * Payloads of events as this version knows them, whatever version wrote them. A log is never rewritten: when the shape of states
 * changes, `payloadVersion` rises and a step is added here that makes the new shape of the one before.
 */
import type { Properties } from './entity.js';
import { payloadVersion } from './event.js';
import { invariant } from './failure.js';

/** A state as it was logged: JSON of some version. */
export type RawState = Properties;

/** From each version, counted from 1, to the next. */
const steps: readonly ((state: RawState) => RawState)[] = [];

/** A logged state in the present shape; null for none. Throws where a newer version of the hub wrote it. */
export function readPayload(version: number, text: string | null): RawState | null {
  invariant(
    Number.isInteger(version) && version >= 1 && version <= payloadVersion,
    `an event's payload is of version ${version}; this hub reads versions 1 to ${payloadVersion}`,
  );
  if (text === null) return null;
  return steps.slice(version - 1).reduce((state, step) => step(state), JSON.parse(text) as RawState);
}
