/** The channels that there are, by id and by subscriber, kept up by the log. */
import type { NodeState } from '../model/entity.js';
import type { NodeId } from '../model/ids.js';
import type { Channel } from '../services/alert-channels/channel.js';
import { channelOf } from '../services/alert-channels/channel.js';

export interface KnownChannels {
  get(id: NodeId): Channel | null;
  /** Of one subscriber, by id. */
  of(subscriber: NodeId): readonly NodeId[];
  /** Takes a state that the log tells of. */
  take(state: NodeState): void;
  /** Takes one that was read; where the log has told of the channel meanwhile, it knows better. */
  list(state: NodeState): void;
  remove(id: NodeId): void;
}

export function knownChannels(): KnownChannels {
  const known = new Map<NodeId, Channel>();
  const told = new Set<NodeId>();
  const bySubscriber = new Map<NodeId, Set<NodeId>>();
  const remove = (id: NodeId) => {
    const before = known.get(id);
    if (before === undefined) return;
    known.delete(id);
    const others = bySubscriber.get(before.subscriber);
    others?.delete(id);
    if (others?.size === 0) bySubscriber.delete(before.subscriber);
  };
  const put = (state: NodeState) => {
    remove(state.id);
    const channel = channelOf(state);
    known.set(channel.id, channel);
    const others = bySubscriber.get(channel.subscriber) ?? new Set();
    bySubscriber.set(channel.subscriber, others.add(channel.id));
  };
  return {
    get: (id) => known.get(id) ?? null,
    of: (subscriber) => [...(bySubscriber.get(subscriber) ?? [])].sort(),
    take: (state) => {
      told.add(state.id);
      put(state);
    },
    list: (state) => {
      if (!told.has(state.id)) put(state);
    },
    remove: (id) => {
      told.add(id);
      remove(id);
    },
  };
}
