/** Pausing and resuming, removing, changing the secret of, and stopping channels. */
import { hubItself } from '../../../model/viewer.js';
import type { NodeState, Properties } from '../../../model/entity.js';
import type { NodeId } from '../../../model/ids.js';
import { formatDay } from '../../../model/time.js';
import type { Viewer } from '../../../model/viewer.js';
import type { Channel } from '../../alert-channels/channel.js';
import { channelOf } from '../../alert-channels/channel.js';
import type { CommandDeps, CommandOptions, CommandResult } from '../command.js';
import { refused } from '../command.js';
import type { CommandReading } from '../command-reading.js';
import { commitCommand } from '../commit-command.js';
import { changedNode } from '../fact.js';
import { inputOf } from '../input-of.js';
import { readChannel } from './channel-deps.js';

export interface ChangeChannel {
  readonly id: NodeId;
  readonly expectedVersion?: number;
}

/** Sends nothing for a while, or goes on where it stopped: what came in meanwhile is sent then. */
export function pauseAlertChannel(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangeChannel & { readonly paused: boolean },
  options: CommandOptions,
): Promise<CommandResult> {
  const [from, to] = asked.paused ? (['CONFIRMED', 'PAUSED'] as const) : (['PAUSED', 'CONFIRMED'] as const);
  return changed(deps, viewer, 'pauseAlertChannel', asked, options, (channel) => {
    if (channel.status === to) return null;
    if (channel.status === from) return { status: to };
    throw refused('CONFLICT', `expected a channel that is ${from}, found ${channel.status}`, {
      related: [channel.id],
    });
  });
}

/** A new secret for a webhook; the one before signs too until the end of the next day. */
export function rotateWebhookSecret(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangeChannel,
  options: CommandOptions,
): Promise<CommandResult> {
  return changed(deps, viewer, 'rotateWebhookSecret', asked, options, (channel, { today }) => {
    if (channel.form !== 'WEBHOOK') throw refused('CONFLICT', 'expected a webhook, found a channel for mail');
    return { secretVersion: channel.secretVersion + 1, secretSince: formatDay(today) };
  });
}

/** Takes a channel away, with what waits and the dead letters. */
export function removeAlertChannel(
  deps: CommandDeps,
  viewer: Viewer,
  asked: ChangeChannel,
  options: CommandOptions,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation: 'removeAlertChannel',
    input: inputOf(asked, options),
    options,
    subject: asked.id,
    plan: async (reading) => {
      const state = await readChannel(reading, asked.id);
      reading.expectVersion(state, asked.expectedVersion);
      return { removedNodes: [state.id] };
    },
  });
}

/** Stops a channel on which nothing arrives any more: what the hub does by itself. */
export function stopAlertChannel(deps: CommandDeps, id: NodeId, why: string): Promise<CommandResult> {
  const options = { reason: why };
  return changed(deps, hubItself, 'stopAlertChannel', { id }, options, ({ status }) =>
    status === 'UNSUBSCRIBED' || status === 'STOPPED' ? null : { status: 'STOPPED' },
  );
}

function changed(
  deps: CommandDeps,
  viewer: Viewer,
  operation: string,
  asked: ChangeChannel,
  options: CommandOptions,
  change: (channel: Channel, reading: CommandReading) => Properties | null,
): Promise<CommandResult> {
  return commitCommand(deps, viewer, {
    operation,
    input: inputOf(asked, options),
    options,
    subject: asked.id,
    plan: async (reading) => {
      const state: NodeState = await readChannel(reading, asked.id);
      reading.expectVersion(state, asked.expectedVersion);
      const changes = change(channelOf(state), reading);
      if (changes === null) return {};
      const properties = { ...state.properties, ...changes };
      return { nodes: [await changedNode(reading, state, { properties }, Object.keys(changes))] };
    },
  });
}
