/** A decision: whom a cause concerns, by the network and the preferences at its position. */
import type { AlertDecision, AlertReason, AlertRecipient } from '../../model/alert.js';
import { alertReasonKinds } from '../../model/alert.js';
import type { NodeId } from '../../model/ids.js';
import { compareText } from '../../model/ids.js';
import { formatDay } from '../../model/time.js';
import type { Cause } from './alert-cause.js';
import type { AlertGround } from './match-opportunity.js';
import { matchOpportunity, pathTo, seenBy } from './match-opportunity.js';
import type { PreferenceIndex } from './preference-index.js';

/** Null where it concerns nobody. `alerted` are those whom earlier decisions about the subject have alerted. */
export function decide(
  ground: Omit<AlertGround, 'day'>,
  preferences: Pick<PreferenceIndex, 'find'>,
  cause: Cause,
  alerted: readonly NodeId[],
): AlertDecision | null {
  const at = { ...ground, day: cause.day };
  const matching =
    cause.cause === 'INVITATION'
      ? invited(at, cause)
      : cause.tellsMatching
        ? matchOpportunity(at, preferences, cause.state)
        : [];
  const told = new Map(matching.map((match) => [match.recipient, match]));
  for (const recipient of alerted) {
    if (seenBy(at, recipient, cause.state) === null) continue;
    const match = told.get(recipient) ?? { recipient, reasons: [], path: null };
    told.set(recipient, { ...match, reasons: [...match.reasons, { kind: 'ALERTED_BEFORE' }] });
  }
  if (told.size === 0) return null;
  return {
    id: cause.id,
    cause: cause.cause,
    subject: cause.subject,
    causedAt: cause.position,
    day: formatDay(cause.day),
    recipients: [...told.values()]
      .map((one) => ({ ...one, reasons: one.reasons.toSorted(compareReasons) }))
      .sort((a, b) => compareText(a.recipient, b.recipient)),
  };
}

/** The invitee, with the way from who invites. */
function invited(ground: AlertGround, { state }: Cause): readonly AlertRecipient[] {
  const [invitee] = state.references['invitee'] ?? [];
  const [inviter] = state.references['inviter'] ?? [];
  if (invitee === undefined || inviter === undefined) return [];
  const seen = seenBy(ground, invitee, state);
  if (seen === null) return [];
  return [{ recipient: invitee, reasons: [{ kind: 'INVITED' }], path: pathTo(seen, inviter, null) }];
}

function compareReasons(a: AlertReason, b: AlertReason): number {
  const place = alertReasonKinds.indexOf(a.kind) - alertReasonKinds.indexOf(b.kind);
  return place !== 0 ? place : compareText(textOf(a), textOf(b));
}

function textOf(reason: AlertReason): string {
  return 'preference' in reason ? reason.preference : '';
}
