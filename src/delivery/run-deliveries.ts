/**
 * The part of a hub that delivers: follows the log, and looks at a channel when its subscriber was alerted, when it was changed, when it
 * is time, and once at the start. Of several hubs that look at once, the one that gets the lease sends.
 */
import type { Feed } from '../events/feed.js';
import type { Timers } from '../events/timers.js';
import { backOff } from '../events/timers.js';
import type { NodeState } from '../model/entity.js';
import type { DeliveryState } from '../model/delivery.js';
import { newDelivery } from '../model/delivery.js';
import type { LogEvent } from '../model/event.js';
import type { NodeId } from '../model/ids.js';
import type { Channel } from '../services/alert-channels/channel.js';
import { channelKind } from '../services/alert-channels/channel.js';
import type { StoredDeliveries } from '../store/stored-deliveries.js';
import type { DeliveryLimits } from './delivery-limits.js';
import { knownChannels } from './known-channels.js';
import type { Send } from './outgoing.js';
import type { SendDueDeps, SentDue } from './send-due.js';
import { sendDue } from './send-due.js';

export interface RunDeliveriesDeps extends Omit<SendDueDeps, 'deliveries' | 'send' | 'limits'> {
  readonly deliveries: StoredDeliveries;
  /** Every channel that there is, in pages. */
  readonly channels: () => AsyncIterable<readonly NodeState[]>;
  /** By the form of the channel; null where the hub cannot send in it. */
  readonly senders: Readonly<Record<Channel['form'], Send | null>>;
  readonly feed: Pick<Feed, 'follow' | 'position'>;
  readonly limits: DeliveryLimits;
  /** Whether no other hub can be on the store, so that a lease of another one is void. */
  readonly isAlone: boolean;
  readonly timers: Timers;
  readonly report: (fault: unknown) => void;
}

export interface Deliveries {
  /** Looks at a channel: what it is to send was changed without an event. */
  readonly wake: (channel: NodeId) => void;
  /** Lets running sendings end, for a while, and gives back what is held. The store stays open. */
  readonly close: () => Promise<void>;
}

const lostAgain = 1000;
/** Longer ones overflow in Node. */
const longestTimer = 86_400_000;

export function runDeliveries(deps: RunDeliveriesDeps): Deliveries {
  const { deliveries, feed, limits, timers, report, clock, now } = deps;
  const known = knownChannels();
  const waiting = new Set<NodeId>();
  const running = new Map<NodeId, Promise<void>>();
  const plans = new Map<NodeId, () => void>();
  const failures = new Map<NodeId, number>();
  /** Since when, by our own clock, a channel has stood as another hub left it: no two clocks are compared. */
  const seen = new Map<NodeId, { readonly version: number; readonly since: number }>();
  const stopping = new AbortController();
  let closed = false;
  const isClosed = () => closed;

  const wake = (id: NodeId) => {
    if (closed) return;
    callOff(id);
    waiting.add(id);
    serveNext();
  };
  const serveNext = () => {
    for (const id of waiting) {
      if (closed || running.size >= limits.atOnce) return;
      // One that is woken while it is served is served once more.
      if (running.has(id)) continue;
      waiting.delete(id);
      const served = serve(id).finally(() => {
        running.delete(id);
        serveNext();
      });
      running.set(id, served);
    }
  };
  const serve = async (id: NodeId) => {
    try {
      const result = await look(id);
      failures.delete(id);
      if (result.kind === 'LOST') plan(id, lostAgain);
      else if (result.until !== null) plan(id, result.until - now());
    } catch (error) {
      const count = (failures.get(id) ?? 0) + 1;
      failures.set(id, count);
      report(error);
      plan(id, backOff(count));
    }
  };
  const look = async (id: NodeId): Promise<SentDue> => {
    const channel = known.get(id);
    if (channel === null) {
      await deliveries.remove(id);
      seen.delete(id);
      return { kind: 'RESTS', until: null };
    }
    const send = deps.senders[channel.form];
    if (send === null || !isServed(channel)) return { kind: 'RESTS', until: null };
    const [stored] = await deliveries.find([id]);
    const state: DeliveryState = stored ?? { ...newDelivery(id, feed.position()), version: 0 };
    if (isHeldElsewhere(state)) return { kind: 'RESTS', until: now() + limits.lease };
    return sendDue({ ...deps, send }, channel, state, {
      mayGoOn: () => !closed && known.get(id)?.status === channel.status,
      signal: stopping.signal,
    });
  };
  const isHeldElsewhere = ({ channel, lease, version }: DeliveryState): boolean => {
    if (lease === null || lease === deps.instance || deps.isAlone) return false;
    const before = seen.get(channel);
    if (before?.version === version) return clock() - before.since < limits.lease;
    seen.set(channel, { version, since: clock() });
    return true;
  };
  const plan = (id: NodeId, milliseconds: number) => {
    if (closed || waiting.has(id)) return;
    callOff(id);
    const bounded = Math.min(Math.max(milliseconds, 0), longestTimer);
    plans.set(
      id,
      timers.after(bounded, () => wake(id)),
    );
  };
  const callOff = (id: NodeId) => {
    plans.get(id)?.();
    plans.delete(id);
  };
  const hear = (event: LogEvent) => {
    if (event.about === 'ALERTS') {
      for (const { recipient } of event.after?.recipients ?? []) {
        for (const id of known.of(recipient)) wake(id);
      }
    } else if (event.about === 'NODE' && (event.after ?? event.before)?.kind === channelKind) {
      if (event.after === null) known.remove(event.subject);
      else known.take(event.after);
      wake(event.subject);
    }
  };

  const events = feed.follow(feed.position());
  const listening = (async () => {
    for await (const transaction of events) for (const event of transaction) hear(event);
  })();
  const listAll = async () => {
    for (let tries = 1; !isClosed(); tries++) {
      try {
        for await (const page of deps.channels()) {
          for (const state of page) {
            known.list(state);
            wake(state.id);
          }
        }
        return;
      } catch (error) {
        report(error);
        await new Promise<void>((resolve) => {
          const stop = timers.after(backOff(tries), resolve);
          stopping.signal.addEventListener('abort', () => {
            stop();
            resolve();
          });
        });
      }
    }
  };
  const listing = listAll();

  return {
    wake,
    close: async () => {
      closed = true;
      for (const id of plans.keys()) callOff(id);
      await events.return?.();
      await listening;
      const stopGrace = timers.after(limits.grace, () => stopping.abort());
      await Promise.all(running.values());
      stopGrace();
      stopping.abort();
      await listing;
    },
  };
}

function isServed({ form, status, address, confirmedAddress }: Channel): boolean {
  if (form === 'WEBHOOK') return status === 'CONFIRMED';
  return status === 'UNCONFIRMED' || (status === 'CONFIRMED' && confirmedAddress === address);
}
