/** What whoever receives on a channel does by a link that was sent there: the link is the right to do it, whoever opens it. */
import type { Properties } from '../../../model/entity.js';
import { viewerOf, hubItself } from '../../../model/viewer.js';
import type { Channel } from '../../alert-channels/channel.js';
import { channelKind, channelOf } from '../../alert-channels/channel.js';
import type { CommandOptions, CommandResult } from '../command.js';
import { commandFailure, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import type { ChannelDeps } from './channel-deps.js';
import { beginHere, readChannel } from './channel-deps.js';

/** In the log, in the place of a principal. */
const receiver = viewerOf({
  name: 'whoever receives on the channel',
  role: 'OPERATOR',
  organisations: [],
  programmes: [],
});

/** Puts a channel for mail to use. What came in before is not sent. A repeat changes nothing. */
export function confirmAlertChannel(
  deps: ChannelDeps,
  token: string,
  options: CommandOptions,
): Promise<CommandResult> {
  return byLink(deps, token, 'confirmAlertChannel', options, async (channel) => {
    const answer = deps.tokens.confirms(token, channel, deps.now());
    if (answer === 'NO') throw notGenuine();
    if (channel.status === 'CONFIRMED' && channel.confirmedAddress === channel.address) return null;
    if (answer === 'EXPIRED') {
      throw refused(
        'CONFLICT',
        'expected a link of the last seven days: remove the channel and add it again',
      );
    }
    if (channel.status !== 'UNCONFIRMED') {
      throw refused('CONFLICT', `expected a channel that waits for confirmation, found ${channel.status}`);
    }
    await beginHere(deps.store, channel.id);
    return { status: 'CONFIRMED', confirmedAddress: channel.address };
  });
}

/** Ends a channel for good. A repeat changes nothing. */
export function unsubscribeAlertChannel(
  deps: ChannelDeps,
  token: string,
  options: CommandOptions,
): Promise<CommandResult> {
  return byLink(deps, token, 'unsubscribeAlertChannel', options, (channel) => {
    if (!deps.tokens.unsubscribes(token, channel.id)) throw notGenuine();
    return channel.status === 'UNSUBSCRIBED' ? null : { status: 'UNSUBSCRIBED' };
  });
}

/** The channel that a link is about; null where it is none that was sent to it, or the channel has gone. */
export async function channelOfLink(
  { store, tokens, now }: Pick<ChannelDeps, 'store' | 'tokens' | 'now'>,
  token: string,
): Promise<Channel | null> {
  const id = tokens.channelIn(token);
  const [state = null] = id === null ? [] : await store.nodes(hubItself, [id]);
  if (state === null || state.kind !== channelKind) return null;
  const channel = channelOf(state);
  const isGenuine = tokens.unsubscribes(token, channel.id) || tokens.confirms(token, channel, now()) !== 'NO';
  return isGenuine ? channel : null;
}

function byLink(
  deps: ChannelDeps,
  token: string,
  operation: string,
  options: CommandOptions,
  change: (channel: Channel) => Properties | null | Promise<Properties | null>,
): Promise<CommandResult> {
  const id = deps.tokens.channelIn(token);
  if (id === null) return Promise.resolve(commandFailure('UNKNOWN', unknownLink));
  return commitCommand(deps, receiver, {
    operation,
    input: { token },
    options,
    subject: id,
    plan: async (reading) => {
      // Whoever makes a link up learns nothing of what is there.
      if ((await channelOfLink(deps, token)) === null) throw notGenuine();
      const known = await readChannel(reading, id);
      const changes = await change(channelOf(known));
      if (changes === null) return {};
      const properties = { ...known.properties, ...changes };
      return { nodes: [await changedNode(reading, known, { properties }, Object.keys(changes))] };
    },
  });
}

const unknownLink = 'expected a link that was sent to the channel, found another one';

function notGenuine() {
  return refused('UNKNOWN', unknownLink);
}
