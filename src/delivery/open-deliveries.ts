/** The deliveries of one hub, composed: senders by the settings, one runner, and what commands about channels need of them. */
import { hubItself } from '../model/viewer.js';
import { randomBytes } from 'node:crypto';
import type { Feed } from '../events/feed.js';
import type { Timers } from '../events/timers.js';
import type { NodeId } from '../model/ids.js';
import type { NodeState } from '../model/entity.js';
import { dayInRome } from '../model/time.js';
import { actorViewer } from '../services/actor-viewer.js';
import type { Channel } from '../services/alert-channels/channel.js';
import { channelKind } from '../services/alert-channels/channel.js';
import type { ChannelTokens } from '../services/alert-channels/channel-tokens.js';
import { channelTokens } from '../services/alert-channels/channel-tokens.js';
import { stopAlertChannel } from '../services/commands/alert-channels/change-alert-channel.js';
import type { ChannelDeps } from '../services/commands/alert-channels/channel-deps.js';
import type { CommandDeps } from '../services/commands/command.js';
import { wholeScope } from '../services/commands/command-reading.js';
import type { Place } from '../model/page.js';
import type { Store } from '../store/store.js';
import { alertContents } from './alert-contents.js';
import type { DeliveryLimits } from './delivery-limits.js';
import { resolveHost } from './guarded-lookup.js';
import { mailWriter } from './mail-text.js';
import type { Send } from './outgoing.js';
import { runDeliveries } from './run-deliveries.js';
import type { SmtpSettings } from './smtp-sender.js';
import { smtpSender } from './smtp-sender.js';
import { webhookSender } from './webhook-sender.js';

export interface DeliverySettings {
  /** How mail is sent; none is where null. */
  readonly smtp: SmtpSettings | null;
  /** Where links in mails lead to: the address by which the hub is reached from outside, without a slash at the end. */
  readonly publicUrl: string | null;
  /** Whether webhooks may lead to this machine, also by http: for tests and development. */
  readonly allowLoopback: boolean;
}

export interface OpenDeliveriesDeps {
  readonly settings: DeliverySettings;
  readonly store: Store;
  readonly feed: Pick<Feed, 'follow' | 'position' | 'network' | 'waitFor'>;
  readonly commands: CommandDeps;
  readonly limits: DeliveryLimits;
  readonly instance: string;
  readonly isAlone: boolean;
  readonly timers: Timers;
  readonly now: () => number;
  readonly clock: () => number;
  readonly report: (fault: unknown) => void;
}

export interface OpenDeliveries {
  readonly channels: ChannelDeps;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a webhook may take to answer, and each step of a conversation by SMTP. */
const answerTime = 20_000;
const channelsAtOnce = 500;

export async function openDeliveries(deps: OpenDeliveriesDeps): Promise<OpenDeliveries> {
  const { settings, store, feed, commands, now } = deps;
  const tokens = channelTokens(await channelKey(deps));
  const mail = mailSender(settings, tokens, now);
  const { allowLoopback } = settings;
  const viewerOf = (actor: NodeId) => actorViewer(feed.network(), actor, dayInRome(now()));
  const deliveries = runDeliveries({
    ...deps,
    deliveries: store.deliveries,
    channels: () => allChannels(store),
    senders: {
      EMAIL: mail,
      WEBHOOK: webhookSender({ tokens, allowLoopback, resolve: resolveHost, timeLimit: answerTime, now }),
    },
    inbox: ({ subscriber }, after, limit) =>
      store.alerts.inbox(viewerOf(subscriber), subscriber, { after, limit, direction: 'FORWARD' }),
    contents: ({ subscriber }, entries) => alertContents(store, viewerOf(subscriber), entries),
    stop: async ({ id }: Channel, why) => {
      await stopAlertChannel(commands, id, why);
    },
  });
  return {
    channels: { ...commands, tokens, canMail: mail !== null, allowLoopback, wake: deliveries.wake },
    close: deliveries.close,
  };
}

function mailSender(
  { smtp, publicUrl }: DeliverySettings,
  tokens: ChannelTokens,
  now: () => number,
): Send | null {
  if (smtp === null || publicUrl === null) return null;
  const write = mailWriter({ tokens, publicUrl, now });
  return smtpSender({ settings: smtp, write, timeLimit: answerTime });
}

/** Made once and kept where all instances find it: what links and signatures are derived from. */
async function channelKey({ store, commands, now }: OpenDeliveriesDeps): Promise<Uint8Array> {
  const made = {
    id: commands.randomId(),
    value: randomBytes(32).toString('base64'),
    madeAt: new Date(now()).toISOString(),
  };
  const [kept = made] = await store.secrets.getOrMake('alert-channel-key', made);
  return Buffer.from(kept.value, 'base64');
}

async function* allChannels(store: Store): AsyncGenerator<readonly NodeState[]> {
  for (let from: Place | null = null; ;) {
    const page = { size: channelsAtOnce, direction: 'FORWARD', from } as const;
    const { items, more }: Awaited<ReturnType<Store['find']>> = await store.find(
      hubItself,
      { scope: wholeScope, kinds: [channelKind] },
      page,
    );
    yield items.map(({ item }) => item);
    from = items.at(-1)?.place ?? null;
    if (!more || from === null) return;
  }
}
