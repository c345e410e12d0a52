/** Which events are a cause of alerts. */
import { createHash } from 'node:crypto';
import type { AlertCause, AlertDecisionId } from '../../model/alert.js';
import type { NodeContent, NodeState } from '../../model/entity.js';
import { factBounds } from '../../model/entity.js';
import type { LogEvent, Position } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import { countsOnlyWhenAsked, dayInRome, daysOf, presenceOn } from '../../model/time.js';

/** What is to be decided, and of what. */
export interface Cause {
  /** Of the decision. */
  readonly id: AlertDecisionId;
  readonly cause: AlertCause;
  readonly subject: NodeId;
  /** As it is after the event; as it was before, where it is gone. */
  readonly state: NodeState;
  readonly position: Position;
  readonly day: Day;
  /** Whether those who were alerted about it before are to be told. */
  readonly tellsAlerted: boolean;
  /** Whether whoever it concerns now is to be told. */
  readonly tellsMatching: boolean;
}

/** Null where nobody is to be alerted of it. */
export function causeOf(event: LogEvent): Cause | null {
  if (event.about !== 'NODE') return null;
  const state = event.after ?? event.before;
  if (state === null) return null;
  const day = dayInRome(Date.parse(event.recordedAt));
  const cause =
    state.kind === 'Opportunity'
      ? opportunityCause(event.before, event.after, day)
      : state.kind === 'Invitation'
        ? invitationCause(event.before, event.after)
        : null;
  if (cause === null) return null;
  const ends = cause === 'OPPORTUNITY_FILLED' || cause === 'OPPORTUNITY_WITHDRAWN';
  return {
    id: decisionId(cause, state.id, event.id),
    cause,
    subject: state.id,
    state,
    position: event.position,
    day,
    tellsAlerted: cause !== 'INVITATION' && event.before !== null,
    tellsMatching: !ends,
  };
}

/** The id of the decision about a subject of which an event, or a day, is the cause. */
export function decisionId(cause: AlertCause, subject: NodeId, by: string): AlertDecisionId {
  return createHash('sha256')
    .update(JSON.stringify([cause, subject, by]))
    .digest('base64url')
    .slice(0, 22);
}

/** Whether an opportunity says that it is open, holds on the day, and its deadline has not passed. */
export function isOpenOn(opportunity: NodeContent, day: Day): boolean {
  const deadline = deadlineOf(opportunity);
  return (
    statusOf(opportunity) === 'OPEN' &&
    !countsOnlyWhenAsked(opportunity.modality, opportunity.since) &&
    presenceOn(factBounds(opportunity), day) !== 'ABSENT' &&
    (deadline === null || deadline >= day)
  );
}

/** The last day on which an opportunity can be taken up; null where it does not say. */
export function deadlineOf(opportunity: NodeContent): Day | null {
  const deadline = opportunity.properties['deadline'];
  return typeof deadline === 'string' ? (daysOf(deadline)?.latest ?? null) : null;
}

function opportunityCause(before: NodeState | null, after: NodeState | null, day: Day): AlertCause | null {
  const was = before === null ? null : statusOf(before);
  if (after === null) return was === 'OPEN' ? 'OPPORTUNITY_WITHDRAWN' : null;
  const is = statusOf(after);
  if (is === 'OPEN') {
    if (!isOpenOn(after, day)) return null;
    if (before === null || was === null) return 'OPPORTUNITY_PUBLISHED';
    return was === 'OPEN' && saysTheSame(before, after) ? null : 'OPPORTUNITY_CHANGED';
  }
  if (was === is || (was !== 'OPEN' && was !== 'FILLED')) return null;
  if (is === 'FILLED') return 'OPPORTUNITY_FILLED';
  return is === 'WITHDRAWN' || (is === 'CLOSED' && was === 'OPEN') ? 'OPPORTUNITY_WITHDRAWN' : null;
}

function invitationCause(before: NodeState | null, after: NodeState | null): AlertCause | null {
  const opens = after !== null && statusOf(after) === 'OPEN';
  return opens && (before === null || statusOf(before) !== 'OPEN') ? 'INVITATION' : null;
}

/** Apart from what it cites and how many of its places are taken. */
function saysTheSame(before: NodeState, after: NodeState): boolean {
  return told(before) === told(after);
}

function told({ name, references, properties, since, until, modality, audience }: NodeState): string {
  const { placesTaken: _, ...said } = properties;
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]);
  return JSON.stringify([name, sorted(references), sorted(said), since, until, modality, audience]);
}

function statusOf({ properties }: NodeContent): string | null {
  const status = properties['status'];
  return typeof status === 'string' ? status : null;
}
