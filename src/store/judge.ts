/**
 * What every store decides alike about a write and its log: whether a state changes anything, which refusals look
 * like what, which events a change makes, and where the log may be cut.
 */
import type { AlertDecision } from '../model/alert.js';
import type { NodeState, TieState } from '../model/entity.js';
import type { EventType, LogEvent, Position } from '../model/event.js';
import { payloadVersion } from '../model/event.js';
import { invariant } from '../model/failure.js';
import type { JobState } from '../model/job.js';
import { isActorKind } from '../model/kinds.js';
import type { Problem } from '../model/check.js';
import type { Change, Precondition, WriteFailure, WriteFailureKind } from './store.js';

/** One changed thing, with its whole states; at least one of the two is there. */
export type Changed =
  | { readonly about: 'NODE'; readonly before: NodeState | null; readonly after: NodeState | null }
  | { readonly about: 'TIE'; readonly before: TieState | null; readonly after: TieState | null }
  | { readonly about: 'JOB'; readonly before: JobState | null; readonly after: JobState | null }
  | { readonly about: 'ALERTS'; readonly before: null; readonly after: AlertDecision };

/** What the events of one transaction share. */
export interface Envelope {
  /** Position of the transaction's first event. */
  readonly first: Position;
  readonly principal: string;
  readonly reason: string;
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly recordedAt: string;
  /** The random id of the event with this index in its transaction. */
  readonly eventId: (index: number) => string;
}

/** True when two states say the same, whatever the order of their keys and their versions. Missing keys equal undefined ones. */
export function sameContent(stored: object, written: object): boolean {
  return sameFields(stored, written, 'version');
}

/** The events of a transaction, one per changed thing, in the order given. O(changes). */
export function eventsOf(changes: readonly Changed[], envelope: Envelope): readonly LogEvent[] {
  const last = envelope.first + changes.length - 1;
  return changes.map((changed, index) => {
    const state = changed.after ?? changed.before;
    invariant(state, 'a changed thing has a state before or after');
    // One literal: put together from parts, a million events take a second more.
    return {
      position: envelope.first + index,
      id: envelope.eventId(index),
      first: envelope.first,
      last,
      type: eventType(changed),
      payloadVersion,
      principal: envelope.principal,
      reason: envelope.reason,
      recordedAt: envelope.recordedAt,
      subject: state.id,
      about: changed.about,
      before: changed.before,
      after: changed.after,
    } as LogEvent;
  });
}

/**
 * The longest start of these events that cuts no transaction; a transaction that alone fills them is cut.
 * The events are consecutive, and the first `limit` at most after some position.
 */
export function wholeTransactions(events: readonly LogEvent[]): readonly LogEvent[] {
  const final = events.at(-1);
  if (final === undefined || final.position === final.last) return events;
  const whole = events.filter((event) => event.first !== final.first);
  return whole.length === 0 ? events : whole;
}

export function refusal(kind: WriteFailureKind, subject: string | null, message: string): WriteFailure {
  return { ok: false, kind, subject, message };
}

/** The refusal of a state that the ontology does not allow. */
export function invalidState(subject: string, problems: readonly Problem[]): WriteFailure {
  const listed = problems.map((problem) => `${problem.at}: ${problem.message}`).join('; ');
  return refusal('INVALID', subject, `${subject}: ${listed}`);
}

/** The refusal of more jobs than a limit allows; null where there are fewer. */
export function fewerJobsThan(
  { principal, statuses, below }: Extract<Precondition, { readonly kind: 'JOBS' }>,
  count: number,
): WriteFailure | null {
  if (count < below) return null;
  const whose = principal === null ? 'in all' : `of ${principal}`;
  return refusal(
    'LIMIT',
    principal,
    `expected fewer than ${below} jobs ${whose} that are ${statuses.join(' or ')}, found ${count}`,
  );
}

/** Changes name each thing once; services see to it. */
export function checkChange(change: Change): void {
  invariant(
    distinct([...change.nodes.map((node) => node.id), ...change.removedNodes]),
    'a change names each node once',
  );
  invariant(
    distinct([...change.ties.map((tie) => tie.id), ...change.removedTies]),
    'a change names each tie once',
  );
  invariant(
    distinct([...(change.jobs ?? []).map((job) => job.id), ...(change.removedJobs ?? [])]),
    'a change names each job once',
  );
  invariant(distinct((change.alerts ?? []).map(({ id }) => id)), 'a change names each decision once');
}

function distinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function eventType(changed: Changed): EventType {
  const verb = changed.before === null ? 'Added' : changed.after === null ? 'Removed' : 'Changed';
  if (changed.about === 'ALERTS') return 'AlertsDecided';
  if (changed.about === 'TIE') return `Tie${verb}`;
  if (changed.about === 'JOB') return `Job${verb}`;
  const kind = (changed.after ?? changed.before)?.kind ?? '';
  return isActorKind(kind) ? `Actor${verb}` : `Record${verb}`;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => same(item, b[index]))
    );
  }
  return sameFields(a, b, null);
}

function sameFields(a: object, b: object, ignored: string | null): boolean {
  const [left, right] = [a as Fields, b as Fields];
  for (const key of Object.keys(left)) {
    if (key !== ignored && !same(left[key], Object.hasOwn(right, key) ? right[key] : undefined)) return false;
  }
  return Object.keys(right).every(
    (key) => key === ignored || right[key] === undefined || Object.hasOwn(left, key),
  );
}

type Fields = Readonly<Record<string, unknown>>;
