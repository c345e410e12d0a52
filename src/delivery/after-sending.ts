/** What a channel is after something was sent on it, or was not. */
import type { DeadLetter, DeliveryContent, WaitingMessage } from '../model/delivery.js';
import type { LettersMoved } from '../store/stored-deliveries.js';
import { delayAfter, delayWhileUnavailable } from './attempts.js';
import type { Step } from './next-step.js';
import type { SendOutcome } from './outgoing.js';

export interface AfterSending {
  readonly state: DeliveryContent;
  readonly letters: LettersMoved;
  /** Why nothing more is to be sent on the channel; null where it goes on. */
  readonly stop: string | null;
  /** Until when nothing is tried, since our own side cannot send; null where it can. */
  readonly restUntil: number | null;
}

const longestMessage = 300;

/** `now` in milliseconds since 1970; `before` is the state that the step was made of. */
export function afterSending(
  { message, without, earlier }: Extract<Step, { readonly kind: 'SEND' }>,
  outcome: SendOutcome,
  before: DeliveryContent,
  now: number,
): AfterSending {
  const goesOn = { letters: { buried: [], raised: [] }, stop: null, restUntil: null };
  if (outcome.kind === 'DELIVERED') {
    return { ...goesOn, state: { ...without, lastDeliveredAt: now, failures: 0 } };
  }
  const lastError = outcome.message.slice(0, longestMessage);
  const failures = before.failures + 1;
  const failed = { failures, lastFailure: { at: now, message: lastError } };
  if (outcome.kind === 'UNAVAILABLE') {
    const restUntil = now + delayWhileUnavailable(failures - 1);
    return { ...goesOn, state: { ...before, ...failed }, restUntil };
  }
  const attempts = (earlier?.attempts ?? 0) + 1;
  const firstAttemptAt = earlier?.firstAttemptAt ?? now;
  const delay = outcome.kind === 'FAILED' ? delayAfter(attempts, message.id, outcome.retryAfter) : null;
  const tried = { ...message, attempts, firstAttemptAt, lastError };
  if (delay !== null) {
    const waiting: WaitingMessage = { ...tried, nextAttemptAt: now + delay };
    // A request to confirm that has not arrived has not been sent.
    const confirmationSentAt = message.after === message.upTo ? null : without.confirmationSentAt;
    const state = {
      ...without,
      ...failed,
      confirmationSentAt,
      waiting: inOrder([...without.waiting, waiting]),
    };
    return { ...goesOn, state };
  }
  const letter: DeadLetter = { ...tried, channel: without.channel, failedAt: now };
  const isDeadAlone = outcome.kind === 'REFUSED' || (outcome.kind === 'FAILED' && outcome.isOurs === true);
  const hasArrivedSince = (without.lastDeliveredAt ?? -Infinity) >= firstAttemptAt;
  const stop = isDeadAlone || (outcome.kind === 'FAILED' && hasArrivedSince) ? null : lastError;
  return {
    ...goesOn,
    state: { ...without, ...failed },
    letters: { buried: [letter], raised: [] },
    stop,
  };
}

/** By when each is due. */
function inOrder(waiting: readonly WaitingMessage[]): readonly WaitingMessage[] {
  return waiting.toSorted((a, b) => a.nextAttemptAt - b.nextAttemptAt);
}
