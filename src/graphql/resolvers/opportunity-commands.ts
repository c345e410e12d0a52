/** Opportunities, answers to them, and what actors want to be told of: the mutations. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerOpportunity } from '../../services/commands/opportunities/answer-opportunity.js';
import {
  removeAlertPreference,
  setAlertPreference,
} from '../../services/commands/opportunities/alert-preference.js';
import type { OpportunityEnd } from '../../services/commands/opportunities/change-opportunity.js';
import {
  changeOpportunity,
  endOpportunity,
} from '../../services/commands/opportunities/change-opportunity.js';
import {
  decideAnswer,
  recordOutcome,
  withdrawAnswer,
} from '../../services/commands/opportunities/decide-answer.js';
import type { OpportunityDetails } from '../../services/commands/opportunities/opportunity-given.js';
import { publishOpportunity } from '../../services/commands/opportunities/publish-opportunity.js';
import type { CommandResult, Committed } from '../../services/commands/command.js';
import { expectedOf, given, optionsOf, outcome, nodeOf } from '../commanded.js';
import type { Context } from '../context.js';
import {
  AlertPreferenceOutcome,
  AlertPreferencePayload,
  AnswerInput,
  AnswerOpportunityInput,
  AnswerOutcomeUnion,
  AnswerPayload,
  ChangeOpportunityInput,
  EndOpportunityInput,
  OpportunityOutcome,
  OpportunityPayload,
  PublishOpportunityInput,
  RecordOutcomeInput,
  RemoveAlertPreferenceInput,
  SetAlertPreferenceInput,
} from '../types/opportunity-commands.js';
import type { AlertFilterInput, OpportunityDetailsInput } from '../types/opportunity-commands.js';

@Resolver()
class OpportunityCommandsResolver {
  @Mutation(() => OpportunityOutcome, {
    description: 'Publishes an opportunity. Whom it concerns is decided as of now, and they are alerted.',
  })
  async publishOpportunity(
    @Arg('input', () => PublishOpportunityInput, { description: 'The opportunity.' })
    input: PublishOpportunityInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      title: input.title,
      details: { form: input.form, ...detailsOf(input.details) },
      publisher: input.publisher,
      ...given('programme', input.programme),
      ...given('where', input.where),
      ...given('addressedTo', input.addressedTo),
      ...given('onlyFor', input.onlyFor),
      ...given('network', input.network),
      ...given('key', input.key),
    };
    const done = await publishOpportunity(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, opportunityPayload(context));
  }

  @Mutation(() => OpportunityOutcome, {
    description:
      'Changes what is given. All who were alerted of it are told, and whom it concerns now; one that is filled is open again where it has places left.',
  })
  async changeOpportunity(
    @Arg('input', () => ChangeOpportunityInput, { description: 'What is to be otherwise.' })
    input: ChangeOpportunityInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      opportunity: input.opportunity,
      ...expectedOf(input),
      ...given('title', input.title),
      details: { ...given('form', input.form), ...detailsOf(input.details) },
      ...given('where', input.where),
      ...given('addressedTo', input.addressedTo),
    };
    const done = await changeOpportunity(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, opportunityPayload(context));
  }

  @Mutation(() => OpportunityOutcome, {
    description: 'Says that all its places are taken; all who were alerted are told.',
  })
  async fillOpportunity(
    @Arg('input', () => EndOpportunityInput, { description: 'Which one.' }) input: EndOpportunityInput,
    @Ctx() context: Context,
  ) {
    return outcome(context, input, await ended('FILLED', input, context), opportunityPayload(context));
  }

  @Mutation(() => OpportunityOutcome, { description: 'Takes it back; all who were alerted are told.' })
  async withdrawOpportunity(
    @Arg('input', () => EndOpportunityInput, { description: 'Which one.' }) input: EndOpportunityInput,
    @Ctx() context: Context,
  ) {
    return outcome(context, input, await ended('WITHDRAWN', input, context), opportunityPayload(context));
  }

  @Mutation(() => OpportunityOutcome, {
    description: 'Closes it, since its time is over; of an open one all who were alerted are told.',
  })
  async closeOpportunity(
    @Arg('input', () => EndOpportunityInput, { description: 'Which one.' }) input: EndOpportunityInput,
    @Ctx() context: Context,
  ) {
    return outcome(context, input, await ended('CLOSED', input, context), opportunityPayload(context));
  }
}

@Resolver()
class AnswerCommandsResolver {
  @Mutation(() => AnswerOutcomeUnion, {
    description:
      'Answers an open opportunity by its deadline: interest, once, or the referral of a case, once each.',
  })
  async answerOpportunity(
    @Arg('input', () => AnswerOpportunityInput, { description: 'The answer.' }) input: AnswerOpportunityInput,
    @Ctx() context: Context,
  ) {
    const { opportunity, from, form } = input;
    const asked = { opportunity, from, form, ...given('caseReference', input.caseReference) };
    const done = await answerOpportunity(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, answerPayload(context));
  }

  @Mutation(() => AnswerOutcomeUnion, {
    description: 'The publisher accepts an answer. It takes a place; the last one fills the opportunity.',
  })
  async acceptAnswer(
    @Arg('input', () => AnswerInput, { description: 'Which one.' }) input: AnswerInput,
    @Ctx() context: Context,
  ) {
    return outcome(context, input, await decided(true, input, context), answerPayload(context));
  }

  @Mutation(() => AnswerOutcomeUnion, { description: 'The publisher declines an answer.' })
  async declineAnswer(
    @Arg('input', () => AnswerInput, { description: 'Which one.' }) input: AnswerInput,
    @Ctx() context: Context,
  ) {
    return outcome(context, input, await decided(false, input, context), answerPayload(context));
  }

  @Mutation(() => AnswerOutcomeUnion, {
    description: 'Who answered takes it back. One that was accepted gives its place back.',
  })
  async withdrawAnswer(
    @Arg('input', () => AnswerInput, { description: 'Which one.' }) input: AnswerInput,
    @Ctx() context: Context,
  ) {
    const asked = { answer: input.answer, ...expectedOf(input) };
    const done = await withdrawAnswer(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, answerPayload(context));
  }

  @Mutation(() => AnswerOutcomeUnion, { description: 'Records how an accepted answer came out.' })
  async recordOutcome(
    @Arg('input', () => RecordOutcomeInput, { description: 'Which one, and how.' }) input: RecordOutcomeInput,
    @Ctx() context: Context,
  ) {
    const asked = { answer: input.answer, outcome: input.outcome, ...expectedOf(input) };
    const done = await recordOutcome(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, answerPayload(context));
  }
}

@Resolver()
class AlertPreferenceCommandsResolver {
  @Mutation(() => AlertPreferenceOutcome, {
    description:
      'Sets what an actor is told of from now on. Of what is open already, `opportunitiesFor` tells.',
  })
  async setAlertPreference(
    @Arg('input', () => SetAlertPreferenceInput, { description: 'The preference.' })
    input: SetAlertPreferenceInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      subscriber: input.subscriber,
      ...given('preference', input.preference),
      ...expectedOf(input),
      ...given('follows', input.follows),
      ...given('filter', filterOf(input.filter)),
    };
    const done = await setAlertPreference(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, preferencePayload(context));
  }

  @Mutation(() => AlertPreferenceOutcome, {
    description: 'Removes a preference. Alerts that were decided by it stay.',
  })
  async removeAlertPreference(
    @Arg('input', () => RemoveAlertPreferenceInput, { description: 'Which one.' })
    input: RemoveAlertPreferenceInput,
    @Ctx() context: Context,
  ) {
    const asked = { preference: input.preference, ...expectedOf(input) };
    const done = await removeAlertPreference(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, preferencePayload(context));
  }
}

/** The mutations of opportunities. */
export const opportunityCommandResolvers = [
  OpportunityCommandsResolver,
  AnswerCommandsResolver,
  AlertPreferenceCommandsResolver,
] as const;

function ended(end: OpportunityEnd, input: EndOpportunityInput, context: Context): Promise<CommandResult> {
  const asked = { opportunity: input.opportunity, end, ...expectedOf(input) };
  return endOpportunity(context.commands, context.viewer, asked, optionsOf(input));
}

function decided(accept: boolean, input: AnswerInput, context: Context): Promise<CommandResult> {
  const asked = { answer: input.answer, accept, ...expectedOf(input) };
  return decideAnswer(context.commands, context.viewer, asked, optionsOf(input));
}

/** Null takes a detail away, what is missing stays. */
function detailsOf(input: OpportunityDetailsInput | null | undefined): OpportunityDetails {
  const { description, places, deadline, sector } = input ?? {};
  return {
    ...(description === undefined
      ? {}
      : { description: description && { it: description.it, en: description.en } }),
    ...(places === undefined ? {} : { places }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(sector === undefined ? {} : { sector }),
  };
}

function filterOf(filter: AlertFilterInput | null | undefined) {
  if (filter === null || filter === undefined) return null;
  return {
    ...given('forms', filter.forms),
    ...given('sectors', filter.sectors),
    ...given('territories', filter.territories),
    ...given('hops', filter.hops),
    ...given('channels', filter.channels),
  };
}

function opportunityPayload(context: Context) {
  return async (done: Committed) =>
    Object.assign(new OpportunityPayload(), { opportunity: await nodeOf(context, done.subject) });
}

function answerPayload(context: Context) {
  return async (done: Committed) =>
    Object.assign(new AnswerPayload(), { answer: await nodeOf(context, done.subject) });
}

function preferencePayload(context: Context) {
  return async (done: Committed) =>
    Object.assign(new AlertPreferencePayload(), { preference: await nodeOf(context, done.subject) });
}
