/** The part of a hub that lets campaigns go on: woken by the log, by what is due, and from time to time. */
import type { Feed } from '../../events/feed.js';
import type { Timers } from '../../events/timers.js';
import { backOff } from '../../events/timers.js';
import type { LogEvent } from '../../model/event.js';
import type { NodeId } from '../../model/ids.js';
import { dayInRome } from '../../model/time.js';
import type { Store } from '../../store/store.js';
import type { Advanced } from './advance-campaigns.js';
import { advanceCampaigns } from './advance-campaigns.js';

export interface RunCampaignsDeps {
  readonly store: Store;
  readonly feed: Pick<Feed, 'network' | 'position' | 'follow'>;
  readonly timers: Timers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds after which it looks for what is due though nothing woke it. */
  readonly lookEvery: number;
  readonly report: (fault: unknown) => void;
}

export interface CampaignRunner {
  /** Takes the step of one campaign now; what other hubs take meanwhile is not among what it gives. */
  readonly advance: (campaign: NodeId) => Promise<Advanced>;
  /** Waits for the change under way. The store stays open. */
  readonly close: () => Promise<void>;
}

export const usualLookEvery = 10 * 60_000;

const deciding: ReadonlySet<string> = new Set(['Campaign', 'Invitation', 'Adoption']);

/** A change of a campaign, an invitation or an adoption wakes it, and while a campaign runs a change of the network too. */
export function runCampaigns(deps: RunCampaignsDeps): CampaignRunner {
  const { store, feed, timers, lookEvery, report } = deps;
  let closed = false;
  const isClosed = () => closed;
  let looking: Promise<void> | null = null;
  let isToLookAgain = false;
  let failures = 0;
  let running = 0;
  let callOff = () => {};
  const steps = { store, network: feed.network, isOver: isClosed };
  const today = () => dayInRome(deps.now());

  const look = () => {
    if (closed) return;
    isToLookAgain = true;
    looking ??= lookWhileAsked().finally(() => {
      looking = null;
      if (isToLookAgain && failures === 0) look();
    });
  };
  const lookWhileAsked = async () => {
    callOff();
    while (isToLookAgain && !isClosed()) {
      isToLookAgain = false;
      try {
        running = (await advanceCampaigns(steps, today())).running;
        failures = 0;
      } catch (error) {
        failures += 1;
        report(error);
        break;
      }
    }
    if (!closed) callOff = timers.after(failures === 0 ? lookEvery : backOff(failures), look);
  };

  const events = feed.follow(feed.position());
  const listening = (async () => {
    for await (const transaction of events) {
      if (transaction.some((event) => matters(event, running > 0))) look();
    }
  })();
  look();
  return {
    advance: (campaign) => advanceCampaigns(steps, today(), campaign),
    close: async () => {
      closed = true;
      callOff();
      await events.return?.();
      await listening;
      await looking;
    },
  };
}

function matters(event: LogEvent, isRunning: boolean): boolean {
  if (event.about === 'TIE') return isRunning;
  if (event.about !== 'NODE') return false;
  const kind = (event.after ?? event.before)?.kind ?? '';
  return deciding.has(kind) || (isRunning && event.type.startsWith('Actor'));
}
