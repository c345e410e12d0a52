/** Channels by which alerts leave the hub: added, confirmed, paused, removed, their secrets changed, their dead letters sent again. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { addAlertChannel } from '../../services/commands/alert-channels/add-alert-channel.js';
import { confirmAlertChannel } from '../../services/commands/alert-channels/by-link.js';
import {
  pauseAlertChannel,
  removeAlertChannel,
  rotateWebhookSecret,
} from '../../services/commands/alert-channels/change-alert-channel.js';
import { replayDeadLetters } from '../../services/commands/alert-channels/replay-dead-letters.js';
import { channelOf } from '../../services/alert-channels/channel.js';
import type { Committed } from '../../services/commands/command.js';
import { expectedOf, given, optionsOf, outcome } from '../commanded.js';
import type { Context } from '../context.js';
import {
  AddAlertChannelInput,
  AlertChannelDelivery,
  AlertChannelInput,
  AlertChannelOutcome,
  AlertChannelPayload,
  ConfirmAlertChannelInput,
  PauseAlertChannelInput,
  ReplayDeadLettersInput,
  ReplayOutcome,
  ReplayPayload,
} from '../types/alert-channel-commands.js';
import { CommandRefused } from '../types/mutation.js';
import { AlertChannel } from '../types/records.js';

const input = 'input';
const told = { description: 'What is to be so.' };

@Resolver()
class AlertChannelCommandsResolver {
  @Mutation(() => AlertChannelOutcome, {
    description:
      'Adds a channel. To an address of mail a link is sent by which whoever receives there confirms it; until then nothing else is. What is in the inbox already is not sent.',
  })
  async addAlertChannel(
    @Arg(input, () => AddAlertChannelInput, told) asked: AddAlertChannelInput,
    @Ctx() context: Context,
  ) {
    const { subscriber, form, address, frequency, language } = asked;
    const optional = { ...given('network', asked.network), ...given('key', asked.key) };
    const command = { subscriber, form, address, frequency, language, ...optional };
    const done = await addAlertChannel(context.channels, context.viewer, command, optionsOf(asked));
    return outcome(context, asked, done, (committed) => payload(context, committed, true));
  }

  @Mutation(() => AlertChannelOutcome, {
    description: 'Confirms an address by what was sent to it, as the page does that the link leads to.',
  })
  async confirmAlertChannel(
    @Arg(input, () => ConfirmAlertChannelInput, told) asked: ConfirmAlertChannelInput,
    @Ctx() context: Context,
  ) {
    const done = await confirmAlertChannel(context.channels, asked.token, optionsOf(asked));
    return outcome(context, asked, done, (committed) => payload(context, committed));
  }

  @Mutation(() => AlertChannelOutcome, {
    description: 'Sends nothing for a while, or goes on where it stopped.',
  })
  async pauseAlertChannel(
    @Arg(input, () => PauseAlertChannelInput, told) asked: PauseAlertChannelInput,
    @Ctx() context: Context,
  ) {
    const command = { id: asked.id, paused: asked.paused, ...expectedOf(asked) };
    const done = await pauseAlertChannel(context.channels, context.viewer, command, optionsOf(asked));
    return outcome(context, asked, done, (committed) => payload(context, committed));
  }

  @Mutation(() => AlertChannelOutcome, {
    description: 'Gives a webhook a new secret. The one before signs too until the end of the next day.',
  })
  async rotateWebhookSecret(
    @Arg(input, () => AlertChannelInput, told) asked: AlertChannelInput,
    @Ctx() context: Context,
  ) {
    const command = { id: asked.id, ...expectedOf(asked) };
    const done = await rotateWebhookSecret(context.channels, context.viewer, command, optionsOf(asked));
    return outcome(context, asked, done, (committed) => payload(context, committed, true));
  }

  @Mutation(() => AlertChannelOutcome, {
    description: 'Takes a channel away, with what waits on it and its dead letters.',
  })
  async removeAlertChannel(
    @Arg(input, () => AlertChannelInput, told) asked: AlertChannelInput,
    @Ctx() context: Context,
  ) {
    const command = { id: asked.id, ...expectedOf(asked) };
    const done = await removeAlertChannel(context.channels, context.viewer, command, optionsOf(asked));
    return outcome(context, asked, done, (committed) => payload(context, committed));
  }

  @Mutation(() => ReplayOutcome, { description: 'Sends again what was given up, with the ids it had.' })
  async replayDeadLetters(
    @Arg(input, () => ReplayDeadLettersInput, told) asked: ReplayDeadLettersInput,
    @Ctx() context: Context,
  ) {
    const clientMutationId = asked.clientMutationId ?? null;
    const command = { id: asked.id, ...given('ids', asked.letters) };
    const done = await replayDeadLetters(context.channels, context.viewer, command);
    if (!done.ok) return new CommandRefused(done, clientMutationId);
    const channel = context.object(done.value.channel, context.scope);
    return Object.assign(new ReplayPayload(), { channel, letters: done.value.letters, clientMutationId });
  }
}

const mostShown = 100;

@Resolver(() => AlertChannel)
class AlertChannelFieldsResolver {
  @FieldResolver(() => AlertChannelDelivery, {
    description: 'What was sent on it, what waits, and what was given up.',
  })
  async delivery(@Root() { state }: AlertChannel, @Ctx() { store }: Context): Promise<AlertChannelDelivery> {
    const [stored = null] = await store.deliveries.find([state.id]);
    const { items, total } = await store.deliveries.deadLetters(state.id, mostShown);
    const [next = null] = stored?.waiting ?? [];
    return {
      lastDeliveredAt: instant(stored?.lastDeliveredAt),
      lastFailedAt: instant(stored?.lastFailure?.at),
      lastError: stored?.lastFailure?.message ?? null,
      failures: stored?.failures ?? 0,
      waiting: stored?.waiting.length ?? 0,
      nextAttemptAt: instant(next?.nextAttemptAt),
      deadLetterCount: total,
      deadLetters: items.map(({ id, attempts, firstAttemptAt, failedAt, lastError }) => ({
        id,
        attempts,
        firstAttemptAt: new Date(firstAttemptAt).toISOString(),
        failedAt: new Date(failedAt).toISOString(),
        lastError,
      })),
    };
  }
}

/** All about alert channels. */
export const alertChannelResolvers = [AlertChannelCommandsResolver, AlertChannelFieldsResolver] as const;

async function payload(context: Context, { subject }: Committed, tellsSecret = false) {
  const state = await context.loaders.node.load(subject);
  const channel = context.object(state, context.scope);
  const { form, id, secretVersion } = state === null ? noChannel : channelOf(state);
  const secret =
    tellsSecret && form === 'WEBHOOK' ? context.channels.tokens.webhookSecret(id, secretVersion) : null;
  return Object.assign(new AlertChannelPayload(), { channel, secret });
}

const noChannel = { form: null, id: '', secretVersion: 0 } as const;

function instant(milliseconds: number | null | undefined): string | null {
  return milliseconds === null || milliseconds === undefined ? null : new Date(milliseconds).toISOString();
}
