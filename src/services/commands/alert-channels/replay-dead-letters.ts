/** Sending again what was given up: no change of the network, so it makes no event. */
import { mayChange } from '../../../access/may.js';
import type { NodeState } from '../../../model/entity.js';
import type { Result } from '../../../model/failure.js';
import { success } from '../../../model/failure.js';
import type { NodeId } from '../../../model/ids.js';
import type { Viewer } from '../../../model/viewer.js';
import { channelKind } from '../../alert-channels/channel.js';
import type { CommandFailure } from '../command.js';
import { commandFailure } from '../command.js';
import type { ChannelDeps } from './channel-deps.js';

export interface Replayed {
  readonly channel: NodeState;
  /** How many letters are sent again. */
  readonly letters: number;
}

/** Asks to send these dead letters of a channel again, or all where `ids` is missing; they are sent once the channel is in use. */
export async function replayDeadLetters(
  { store, wake }: ChannelDeps,
  viewer: Viewer,
  { id, ids }: { readonly id: NodeId; readonly ids?: readonly string[] },
): Promise<Result<Replayed, CommandFailure>> {
  const [channel = null] = await store.nodes(viewer, [id]);
  if (channel === null || channel.kind !== channelKind) {
    return commandFailure('UNKNOWN', `expected the id of ${channelKind}, found ${id}`);
  }
  if (!mayChange(viewer, channel)) {
    return commandFailure('NOT_ALLOWED', `expected the right to change ${id}, found none`, { related: [id] });
  }
  const letters = await store.deliveries.replay(id, ids ?? null);
  wake(id);
  return success({ channel, letters });
}
