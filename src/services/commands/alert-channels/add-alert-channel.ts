/** Adding a channel: an address of mail, to be confirmed by whoever receives there, or of a program that takes webhooks. */
import type { NodeId } from '../../../model/ids.js';
import { namespaceOf } from '../../../model/ids.js';
import { actorKinds } from '../../../model/kinds.js';
import type { Viewer } from '../../../model/viewer.js';
import { mailProblem, webhookProblem } from '../../alert-channels/check-address.js';
import type { Channel } from '../../alert-channels/channel.js';
import { channelKind, channelOf } from '../../alert-channels/channel.js';
import type { CommandOptions, CommandResult } from '../command.js';
import { invalid, refused } from '../command.js';
import { commitCommand } from '../commit-command.js';
import { newNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { newId } from '../new-id.js';
import type { ChannelDeps } from './channel-deps.js';
import { beginHere } from './channel-deps.js';

export interface AddAlertChannel {
  readonly subscriber: NodeId;
  readonly form: Channel['form'];
  readonly address: string;
  readonly frequency: Channel['frequency'];
  readonly language: Channel['language'];
  /** Where it belongs; where its subscriber does, where missing. */
  readonly network?: string;
  readonly key?: string;
}

/** Channels of one subscriber that are in use or may be again. */
export const mostChannels = 10;
const live: readonly Channel['status'][] = ['UNCONFIRMED', 'CONFIRMED', 'PAUSED'];

/** A channel for mail waits for its confirmation; a webhook is in use at once, since what it gets is signed. */
export function addAlertChannel(
  deps: ChannelDeps,
  viewer: Viewer,
  asked: AddAlertChannel,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'addAlertChannel',
    input: inputOf(asked, options),
    options,
    plan: async (reading) => {
      checkAddress(asked, deps);
      const subscriber = await reading.node(asked.subscriber, actorKinds);
      const others = await reading.recordsOf(subscriber.id, { kinds: [channelKind], roles: ['subscriber'] });
      const same = others
        .map(channelOf)
        .find(
          (each) => live.includes(each.status) && each.form === asked.form && each.address === asked.address,
        );
      if (same !== undefined) {
        throw refused('CONFLICT', 'expected an address that is not in use for this actor yet', {
          related: [same.id],
        });
      }
      const network = asked.network ?? namespaceOf(subscriber.id);
      const id = newId(network, reading.newKey('channel', asked.key));
      const channel = await newNode(reading, {
        id,
        kind: channelKind,
        network,
        properties: {
          form: asked.form,
          address: asked.address,
          frequency: asked.frequency,
          language: asked.language,
          status: asked.form === 'EMAIL' ? 'UNCONFIRMED' : 'CONFIRMED',
        },
        references: { subscriber: [subscriber.id] },
      });
      const [stored] = await reading.store.deliveries.find([id]);
      if (stored === null) await beginHere(reading.store, id);
      return {
        nodes: [channel],
        preconditions: [
          {
            kind: 'LIMIT',
            node: subscriber.id,
            recordKind: channelKind,
            role: 'subscriber',
            where: [{ property: 'status', op: 'IN', values: live }],
            below: mostChannels,
          },
        ],
      };
    },
  });
}

function checkAddress({ form, address, frequency }: AddAlertChannel, deps: ChannelDeps): void {
  const problem = form === 'EMAIL' ? mailProblem(address) : webhookProblem(address, deps);
  if (problem !== null) throw invalid([{ at: 'address', message: problem }]);
  if (form === 'WEBHOOK' && frequency !== 'AT_ONCE') {
    throw invalid([{ at: 'frequency', message: `webhooks are sent AT_ONCE, found ${frequency}` }]);
  }
  if (form === 'EMAIL' && !deps.canMail) {
    throw refused(
      'CONFLICT',
      'this hub sends no mail: its operator has named no server and no sender for it',
    );
  }
}
