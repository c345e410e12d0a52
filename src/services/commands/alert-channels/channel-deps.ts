/** What commands about alert channels need, and what they share. */
import type { NodeState } from '../../../model/entity.js';
import { newDelivery } from '../../../model/delivery.js';
import type { NodeId } from '../../../model/ids.js';
import type { Store } from '../../../store/store.js';
import type { ChannelTokens } from '../../alert-channels/channel-tokens.js';
import { channelKind } from '../../alert-channels/channel.js';
import type { CommandDeps } from '../command.js';
import type { CommandReading } from '../command-reading.js';

export interface ChannelDeps extends CommandDeps {
  readonly tokens: ChannelTokens;
  /** Whether this hub can send mail. */
  readonly canMail: boolean;
  /** Whether webhooks may lead to this machine: for tests and development. */
  readonly allowLoopback: boolean;
  /** Looks at a channel at once. */
  readonly wake: (channel: NodeId) => void;
}

export function readChannel(reading: CommandReading, id: NodeId): Promise<NodeState> {
  return reading.node(id, [channelKind]);
}

/** From now on: what is in the inbox already is not sent. Written before the channel is put to use, so that nothing after is missed. */
export async function beginHere(
  { deliveries, head }: Pick<Store, 'deliveries' | 'head'>,
  id: NodeId,
): Promise<void> {
  const here = newDelivery(id, await head());
  for (let isWritten = false; !isWritten;) {
    const [stored] = await deliveries.find([id]);
    isWritten = await deliveries.put(here, stored?.version ?? 0);
  }
}
