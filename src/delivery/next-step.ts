/** What is to be done next on a channel: what failed and is due, then what is new, each read anew when its turn comes. */
import type { DeliveryContent, DeliveryState, OutgoingMessage, WaitingMessage } from '../model/delivery.js';
import { newDelivery } from '../model/delivery.js';
import type { Position } from '../model/event.js';
import type { Channel } from '../services/alert-channels/channel.js';
import type { InboxEntry } from '../store/stored-alerts.js';
import type { LettersMoved, StoredDeliveries } from '../store/stored-deliveries.js';
import { lastDigestTime, nextDigestTime } from './digest-times.js';
import { alertLetterId, confirmationLetterId, digestLetterId } from './letter-id.js';
import type { AlertContent, Letter } from './outgoing.js';

export interface NextStepDeps {
  readonly deliveries: Pick<StoredDeliveries, 'toReplay'>;
  /** Of the channel's subscriber, in order, what came after a position. */
  readonly inbox: (channel: Channel, after: Position, limit: number) => Promise<readonly InboxEntry[]>;
  /** What the subscriber may see of these now; what it may not is left out. */
  readonly contents: (channel: Channel, entries: readonly InboxEntry[]) => Promise<readonly AlertContent[]>;
  readonly limits: { readonly waiting: number; readonly listed: number };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type Step =
  /** Nothing now; `until` is when there may be something without anybody saying so, null where never. */
  | { readonly kind: 'REST'; readonly until: number | null }
  /** Nothing to send, and something to remember. */
  | { readonly kind: 'NOTE'; readonly state: DeliveryContent; readonly letters?: LettersMoved }
  | {
      readonly kind: 'SEND';
      readonly message: OutgoingMessage;
      readonly letter: Letter;
      /** The state as it is without the message: neither waiting nor new. */
      readonly without: DeliveryContent;
      /** The message as it waited; null where this is its first attempt. */
      readonly earlier: WaitingMessage | null;
    };

const mostReplayed = 20;
const pageSize = 100;

export async function nextStep(deps: NextStepDeps, channel: Channel, state: DeliveryState): Promise<Step> {
  const { version, ...content } = state;
  if (channel.status === 'UNCONFIRMED') return confirmationStep(deps, channel, content);
  if (version === 0) return { kind: 'NOTE', state: content };
  const raised = await raisedLetters(deps, channel, content);
  if (raised !== null) return raised;
  const now = deps.now();
  const due = content.waiting.find(({ nextAttemptAt }) => nextAttemptAt <= now);
  if (due !== undefined) {
    const without = { ...content, waiting: content.waiting.filter((each) => each !== due) };
    return attempt(deps, channel, due, without, due);
  }
  const fresh =
    content.waiting.length < deps.limits.waiting ? await newMessage(deps, channel, content) : null;
  if (fresh !== null) return fresh;
  const times = content.waiting.map(({ nextAttemptAt }) => nextAttemptAt);
  if (channel.frequency !== 'AT_ONCE') times.push(nextDigestTime(channel.frequency, now));
  return { kind: 'REST', until: times.length === 0 ? null : Math.min(...times) };
}

function confirmationStep({ now }: NextStepDeps, channel: Channel, content: DeliveryContent): Step {
  if (content.confirmationSentAt !== null) return { kind: 'REST', until: null };
  const id = confirmationLetterId(channel);
  const earlier = content.waiting.find((each) => each.id === id) ?? null;
  if (earlier !== null && earlier.nextAttemptAt > now()) {
    return { kind: 'REST', until: earlier.nextAttemptAt };
  }
  const { handled, channel: of } = content;
  const without = { ...newDelivery(of, handled), lease: content.lease, confirmationSentAt: now() };
  const message = { id, after: handled, upTo: handled };
  return { kind: 'SEND', message, letter: { kind: 'CONFIRMATION', id }, without, earlier };
}

async function raisedLetters(
  { deliveries, now }: NextStepDeps,
  channel: Channel,
  content: DeliveryContent,
): Promise<Step | null> {
  const { items } = await deliveries.toReplay(channel.id, mostReplayed);
  if (items.length === 0) return null;
  const raised = items.map(({ id }) => id);
  const waiting = items.map(({ id, after, upTo, lastError }): WaitingMessage => ({
    id,
    after,
    upTo,
    lastError,
    attempts: 0,
    firstAttemptAt: now(),
    nextAttemptAt: now(),
  }));
  const state = { ...content, waiting: [...content.waiting, ...waiting] };
  return { kind: 'NOTE', state, letters: { buried: [], raised } };
}

function newMessage(deps: NextStepDeps, channel: Channel, content: DeliveryContent): Promise<Step | null> {
  return channel.form === 'WEBHOOK' || channel.frequency === 'AT_ONCE'
    ? nextAlert(deps, channel, content)
    : nextDigest(deps, channel, channel.frequency, content);
}

async function nextAlert(
  deps: NextStepDeps,
  channel: Channel,
  content: DeliveryContent,
): Promise<Step | null> {
  const [entry] = await deps.inbox(channel, content.handled, 1);
  if (entry === undefined) return null;
  const { position, decision } = entry;
  const message = { id: alertLetterId(channel, decision), after: content.handled, upTo: position };
  return attempt(deps, channel, message, { ...content, handled: position }, null);
}

async function nextDigest(
  deps: NextStepDeps,
  channel: Channel,
  frequency: 'DAILY' | 'WEEKLY',
  content: DeliveryContent,
): Promise<Step | null> {
  const time = lastDigestTime(frequency, deps.now());
  // A channel begins with the next digest: what is there already came before it did.
  if (content.digestedThrough === null) return { kind: 'NOTE', state: { ...content, digestedThrough: time } };
  if (content.digestedThrough >= time) return null;
  let upTo = content.handled;
  for (let isMore = true; isMore;) {
    const page = await deps.inbox(channel, upTo, pageSize);
    const until = page.findIndex(({ decidedAt }) => Date.parse(decidedAt) >= time);
    upTo = page.slice(0, until === -1 ? page.length : until).at(-1)?.position ?? upTo;
    isMore = until === -1 && page.length === pageSize;
  }
  const without = { ...content, handled: upTo, digestedThrough: time };
  if (upTo === content.handled) return { kind: 'NOTE', state: without };
  const message = { id: digestLetterId(channel, time), after: content.handled, upTo };
  return attempt(deps, channel, message, without, null);
}

/** What lies in the inbox for a message now: nothing to send where the subscriber may see nothing of it any more. */
async function attempt(
  deps: NextStepDeps,
  channel: Channel,
  { id, after, upTo }: OutgoingMessage,
  without: DeliveryContent,
  earlier: WaitingMessage | null,
): Promise<Step> {
  const alerts: AlertContent[] = [];
  let more = 0;
  for (let from = after; from < upTo;) {
    const page = await deps.inbox(channel, from, pageSize);
    const entries = page.filter(({ position }) => position <= upTo);
    const room = Math.max(0, deps.limits.listed - alerts.length);
    alerts.push(...(await deps.contents(channel, entries.slice(0, room))));
    more += Math.max(0, entries.length - room);
    from = entries.length === pageSize ? (entries.at(-1)?.position ?? upTo) : upTo;
  }
  const [first] = alerts;
  if (first === undefined) return { kind: 'NOTE', state: without };
  // What is one alert by itself is sent as such; that of a digest is a digest of one.
  const letter: Letter =
    id === alertLetterId(channel, first.id)
      ? { kind: 'ALERT', id, alert: first }
      : { kind: 'DIGEST', id, alerts, more };
  return { kind: 'SEND', message: { id, after, upTo }, letter, without, earlier };
}
