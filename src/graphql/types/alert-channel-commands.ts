/** What mutations of alert channels take and give, and how a channel stands. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { mostChannels } from '../../services/commands/alert-channels/add-alert-channel.js';
import { ontologyEnums } from '../enums.js';
import { ChangeInput, CommandInput, CommandPayload, outcomeUnion } from './mutation.js';
import { AlertChannel } from './records.js';

@InputType({
  description: `A new channel for the alerts of an actor, which has ${mostChannels} at the most.`,
})
export class AddAlertChannelInput extends CommandInput {
  @Field(() => ID, { description: 'Whose alerts are sent.' }) subscriber!: string;
  @Field(() => ontologyEnums.AlertChannelForm, { description: 'By mail or by webhook.' })
  form!: 'EMAIL' | 'WEBHOOK';
  @Field(() => String, {
    description:
      'An address of mail of an organisation, never of a person in difficulty; or the public https address of a program that takes webhooks.',
  })
  address!: string;
  @Field(() => ontologyEnums.AlertFrequency, {
    defaultValue: 'AT_ONCE',
    description:
      'How often mail is sent; digests go at eight in the morning in Rome. Webhooks are sent at once.',
  })
  frequency!: 'AT_ONCE' | 'DAILY' | 'WEEKLY';
  @Field(() => ontologyEnums.Language, { defaultValue: 'IT', description: 'What mails are written in.' })
  language!: 'IT' | 'EN';
  @Field(() => String, {
    nullable: true,
    description: "The network that it belongs to; its subscriber's where missing.",
  })
  network?: string | null;
  @Field(() => String, { nullable: true, description: 'Its key in the network; a UUID where missing.' })
  key?: string | null;
}

@InputType({ description: 'The confirmation of an address.' })
export class ConfirmAlertChannelInput extends CommandInput {
  @Field(() => String, { description: 'What the link in the mail ends with, after `token=`.' })
  token!: string;
}

@InputType({ description: 'To send nothing for a while, or to go on.' })
export class PauseAlertChannelInput extends ChangeInput {
  @Field(() => ID, { description: 'The channel.' }) id!: string;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False goes on: what came in meanwhile is sent then.',
  })
  paused!: boolean;
}

@InputType({ description: 'Which channel.' })
export class AlertChannelInput extends ChangeInput {
  @Field(() => ID, { description: 'The channel.' }) id!: string;
}

@InputType({ description: 'Which dead letters are to be sent again.' })
export class ReplayDeadLettersInput {
  @Field(() => ID, { description: 'The channel.' }) id!: string;
  @Field(() => [ID], { nullable: true, description: 'These; all where missing.' }) letters?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'A channel that was changed.', simpleResolvers: true })
export class AlertChannelPayload extends CommandPayload {
  readonly __typename = 'AlertChannelPayload';
  @Field(() => AlertChannel, { nullable: true, description: 'The channel; null where it was removed.' })
  channel!: AlertChannel | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a webhook that was added, or whose secret was changed: what its messages are signed with, in the notation of Standard Webhooks. It is not shown again.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'Dead letters that are sent again.', simpleResolvers: true })
export class ReplayPayload {
  readonly __typename = 'ReplayPayload';
  @Field(() => AlertChannel, { description: 'The channel.' }) channel!: AlertChannel;
  @Field(() => Int, { description: 'How many.' }) letters!: number;
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

@ObjectType({ description: 'A message that was given up.', simpleResolvers: true })
export class DeadLetter {
  @Field(() => ID, { description: 'That of the message: `webhook-id`, or the beginning of the Message-ID.' })
  id!: string;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts!: number;
  @Field(() => String, { description: 'When it was tried first: ISO 8601 instant in UTC.' })
  firstAttemptAt!: string;
  @Field(() => String, { description: 'When it was given up.' }) failedAt!: string;
  @Field(() => String, { description: 'What came of the last attempt.' }) lastError!: string;
}

@ObjectType({ description: 'How a channel stands.', simpleResolvers: true })
export class AlertChannelDelivery {
  @Field(() => String, {
    nullable: true,
    description: 'When something arrived last: ISO 8601 instant in UTC.',
  })
  lastDeliveredAt!: string | null;
  @Field(() => String, { nullable: true, description: 'When an attempt failed last.' })
  lastFailedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What came of that attempt.' })
  lastError!: string | null;
  @Field(() => Int, { description: 'Attempts that failed since one succeeded.' }) failures!: number;
  @Field(() => Int, { description: 'Messages that failed and are tried again.' }) waiting!: number;
  @Field(() => String, { nullable: true, description: 'When the next of them is tried again.' })
  nextAttemptAt!: string | null;
  @Field(() => Int, { description: 'How many messages were given up.' }) deadLetterCount!: number;
  @Field(() => [DeadLetter], { description: 'They, oldest first, at most 100.' })
  deadLetters!: readonly DeadLetter[];
}

export const AlertChannelOutcome = outcomeUnion('AlertChannel', () => AlertChannelPayload);
export const ReplayOutcome = outcomeUnion('Replay', () => ReplayPayload);
