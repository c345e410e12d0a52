/** From stored states to GraphQL objects. */
import type { NodeState } from '../../model/entity.js';
import type { RecordKind } from '../../model/kinds.js';
import type { DatedScope } from '../../services/reading.js';
import type { Actor } from './actor.js';
import { actorObject } from './actor.js';
import * as programmeRecords from './programme-records.js';
import type { StoredRecord } from './record.js';
import * as records from './records.js';

type RecordClass = new (state: NodeState, kind: RecordKind, scope: DatedScope) => StoredRecord;

/** The object type of each kind of record. */
export const recordClasses: Readonly<Record<RecordKind, RecordClass>> = { ...records, ...programmeRecords };

/** The GraphQL object for a stored node; null for nothing. */
export function nodeObject(state: NodeState | null, scope: DatedScope): Actor | StoredRecord | null {
  return actorObject(state, scope) ?? recordObject(state, scope);
}

/** The GraphQL object for a stored record; null for an actor or nothing. */
export function recordObject(state: NodeState | null, scope: DatedScope): StoredRecord | null {
  if (state === null || !isKind(state.kind)) return null;
  return new recordClasses[state.kind](state, state.kind, scope);
}

function isKind(kind: string): kind is RecordKind {
  return Object.hasOwn(recordClasses, kind);
}
