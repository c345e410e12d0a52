/**
 * Sends what is due on one channel, one after the other, under a lease: each step is a conditional write, so a hub that was taken for gone
 * notices before it sends again. What was sent and could not be written down is sent again, with the same id.
 */
import type { DeliveryContent, DeliveryState } from '../model/delivery.js';
import type { Channel } from '../services/alert-channels/channel.js';
import type { LettersMoved, StoredDeliveries } from '../store/stored-deliveries.js';
import { afterSending } from './after-sending.js';
import type { NextStepDeps, Step } from './next-step.js';
import { nextStep } from './next-step.js';
import type { Send, SendOutcome } from './outgoing.js';

export interface SendDueDeps extends NextStepDeps {
  readonly deliveries: Pick<StoredDeliveries, 'toReplay' | 'put'>;
  readonly send: Send;
  /** Stops the channel for good, and says why in the log. */
  readonly stop: (channel: Channel, why: string) => Promise<void>;
  readonly instance: string;
  readonly limits: NextStepDeps['limits'] & { readonly lease: number; readonly send: number };
  /** Milliseconds on a clock that never runs backwards. */
  readonly clock: () => number;
}

export interface SendDueOptions {
  /** Asked before each step. */
  readonly mayGoOn: () => boolean;
  /** Ends what is being sent. */
  readonly signal: AbortSignal;
}

export type SentDue =
  /** Nothing is due; `until` is when something may be, in milliseconds since 1970, null where that will be told. */
  | { readonly kind: 'RESTS'; readonly until: number | null }
  /** Another hub has changed how the channel stands. */
  | { readonly kind: 'LOST' };

/** `state` is how the channel stands, held by no other hub. Takes the lease only where there is something to do, and gives it back. */
export async function sendDue(
  deps: SendDueDeps,
  channel: Channel,
  state: DeliveryState,
  { mayGoOn, signal }: SendDueOptions,
): Promise<SentDue> {
  let held = state;
  let heldSince = deps.clock();
  let restUntil: number | null = null;
  const put = async (next: DeliveryContent, letters?: LettersMoved) => {
    const content = { ...next, lease: deps.instance };
    const isOurs = await deps.deliveries.put(content, held.version, letters);
    if (!isOurs) return false;
    held = { ...content, version: held.version + 1 };
    heldSince = deps.clock();
    return true;
  };
  const giveBack = async (until: number | null): Promise<SentDue> => {
    if (held.lease !== deps.instance) return { kind: 'RESTS', until };
    const isOurs = await deps.deliveries.put({ ...contentOf(held), lease: null }, held.version);
    return isOurs ? { kind: 'RESTS', until } : { kind: 'LOST' };
  };
  const hasTimeToSend = () => deps.clock() - heldSince + deps.limits.send < deps.limits.lease;

  for (;;) {
    const step: Step = restUntil === null ? await nextStep(deps, channel, held) : rest(restUntil);
    if (step.kind === 'REST') return giveBack(step.until);
    if (!mayGoOn()) return giveBack(null);
    if (step.kind === 'NOTE') {
      if (!(await put(step.state, step.letters))) return { kind: 'LOST' };
      continue;
    }
    if (held.lease !== deps.instance || !hasTimeToSend()) {
      if (!(await put(contentOf(held)))) return { kind: 'LOST' };
      // What is sent is read anew, as it is now that nobody else sends.
      continue;
    }
    const outcome = await sent(deps, channel, step.letter, signal);
    if (outcome.kind !== 'DELIVERED' && signal.aborted) return giveBack(null);
    const after = afterSending(step, outcome, contentOf(held), deps.now());
    restUntil = after.restUntil;
    if (!(await put(after.state, after.letters))) return { kind: 'LOST' };
    if (after.stop !== null) {
      await deps.stop(channel, after.stop);
      return giveBack(null);
    }
  }
}

function contentOf(state: DeliveryState): DeliveryContent {
  const { version: _, ...content } = state;
  return content;
}

function rest(until: number): Step {
  return { kind: 'REST', until };
}

/** A sender that fails in a way it did not foresee is ours. */
async function sent(
  { send, limits }: SendDueDeps,
  channel: Channel,
  letter: Parameters<Send>[1],
  signal: AbortSignal,
): Promise<SendOutcome> {
  const limit = AbortSignal.timeout(limits.send);
  try {
    return await send(channel, letter, AbortSignal.any([signal, limit]));
  } catch (error) {
    return { kind: 'UNAVAILABLE', message: error instanceof Error ? error.message : String(error) };
  }
}
