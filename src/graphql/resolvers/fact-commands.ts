/** Mutations about ties, and about facts of whatever kind. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { nodeKinds } from '../../model/kinds.js';
import type { CommandResult } from '../../services/commands/command.js';
import type { Correction } from '../../services/commands/facts/correct-fact.js';
import { correctFact } from '../../services/commands/facts/correct-fact.js';
import type { Redaction } from '../../services/commands/facts/redact.js';
import { redact } from '../../services/commands/facts/redact.js';
import type { Removal } from '../../services/commands/facts/remove-fact.js';
import { removeFact } from '../../services/commands/facts/remove-fact.js';
import type { Ending, Strengthening } from '../../services/commands/ties/change-tie.js';
import { endTie, strengthenTie } from '../../services/commands/ties/change-tie.js';
import type { NewTie } from '../../services/commands/ties/start-tie.js';
import { startTie } from '../../services/commands/ties/start-tie.js';
import { askedOf, given, optionsOf, outcome } from '../commanded.js';
import type { Context } from '../context.js';
import { badInput } from '../paging.js';
import {
  CorrectFactInput,
  CorrectionOutcome,
  CorrectionPayload,
  EndTieInput,
  RedactInput,
  RemovalOutcome,
  RemovalPayload,
  RemoveFactInput,
  StartTieInput,
  StrengthenTieInput,
  TieOutcome,
  TiePayload,
} from '../types/fact-commands.js';
import type { CommandInput } from '../types/mutation.js';
import { Tie } from '../types/tie.js';
import { givenKind, propertiesOf, withoutNulls } from '../types/value-inputs.js';

@Resolver()
class TieCommandsResolver {
  @Mutation(() => TieOutcome, {
    description:
      'Starts a tie. Refused where one of its kind between the same two may hold at the same time, and where only records imply the kind.',
  })
  async startTie(
    @Arg('input', () => StartTieInput, { description: 'What it is.' }) input: StartTieInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      ...askedOf<NewTie>(input, newTie),
      properties: withoutNulls(propertiesOf(input.properties)),
    };
    return tieOutcome(
      context,
      input,
      await startTie(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => TieOutcome, { description: 'Changes how strong a tie is, and its properties.' })
  async strengthenTie(
    @Arg('input', () => StrengthenTieInput, { description: 'How strong.' }) input: StrengthenTieInput,
    @Ctx() context: Context,
  ) {
    const asked = {
      ...askedOf<Strengthening>(input, ['tie', 'expectedVersion']),
      ...(input.strength === undefined ? {} : { strength: input.strength }),
      properties: propertiesOf(input.properties),
    };
    return tieOutcome(
      context,
      input,
      await strengthenTie(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }

  @Mutation(() => TieOutcome, { description: 'Ends a tie: it holds until the day before.' })
  async endTie(
    @Arg('input', () => EndTieInput, { description: 'When.' }) input: EndTieInput,
    @Ctx() context: Context,
  ) {
    const parts = askedOf<Ending>(input, ['tie', 'on', 'expectedVersion']);
    const asked = { ...parts, properties: propertiesOf(input.properties) };
    return tieOutcome(
      context,
      input,
      await endTie(context.commands, context.viewer, asked, optionsOf(input)),
    );
  }
}

@Resolver()
class FactCommandsResolver {
  @Mutation(() => CorrectionOutcome, {
    description:
      'Corrects what was recorded of an actor, a record or a tie. The log keeps what it was, and why.',
  })
  async correctFact(
    @Arg('input', () => CorrectFactInput, { description: 'What is so.' }) input: CorrectFactInput,
    @Ctx() context: Context,
  ) {
    const done = await correctFact(context.commands, context.viewer, correction(input), optionsOf(input));
    return outcome(context, input, done, async ({ subject }) =>
      Object.assign(new CorrectionPayload(), { fact: await factOf(context, subject) }),
    );
  }

  @Mutation(() => RemovalOutcome, {
    description:
      'Removes what should never have been recorded. What was so and is no more ends instead. Refused while others refer to it.',
  })
  async removeFact(
    @Arg('input', () => RemoveFactInput, { description: 'Which fact.' }) input: RemoveFactInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Removal>(input, ['id', 'expectedVersion']);
    const done = await removeFact(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, ({ subject }) =>
      Object.assign(new RemovalPayload(), { removedId: subject }),
    );
  }
}

@Resolver()
class RedactResolver {
  @Mutation(() => RemovalOutcome, {
    description:
      'Forgets an actor at its own request: it goes with its ties and with the records that name nobody else, and the log says nothing of them any more; that there was something, and its id, stay. For operators. Backups made before still hold it.',
  })
  async redact(
    @Arg('input', () => RedactInput, { description: 'Whom.' }) input: RedactInput,
    @Ctx() context: Context,
  ) {
    const asked = askedOf<Redaction>(input, ['actor', 'withReferences', 'expectedVersion']);
    const done = await redact(context.commands, context.viewer, asked, optionsOf(input));
    return outcome(context, input, done, ({ subject }) =>
      Object.assign(new RemovalPayload(), { removedId: subject }),
    );
  }
}

export const factCommandResolvers = [TieCommandsResolver, FactCommandsResolver, RedactResolver] as const;

const newTie = [
  'kind',
  'from',
  'to',
  'network',
  'key',
  'since',
  'until',
  'modality',
  'strength',
  'onlyFor',
] as const;

function correction(input: CorrectFactInput): Correction {
  const { properties, tieProperties, strength } = input;
  const ofNode = properties !== undefined && properties !== null;
  const ofTie = tieProperties !== undefined && tieProperties !== null;
  if (ofNode && ofTie) throw badInput('expected properties or tieProperties, found both');
  const changed = ofNode ? givenKind(properties, nodeKinds) : null;
  return {
    ...askedOf<Correction>(input, [
      'id',
      'expectedVersion',
      'name',
      'alternativeNames',
      'since',
      'until',
      'modality',
      'references',
    ]),
    ...(strength === undefined ? {} : { strength }),
    ...given('properties', changed && { kind: changed.kind, given: changed.properties }),
    ...(ofTie ? { properties: { kind: null, given: propertiesOf(tieProperties) } } : {}),
  };
}

function tieOutcome(context: Context, input: CommandInput, done: CommandResult) {
  return outcome(context, input, done, async ({ subject }) => {
    const tie = await context.loaders.tie.load(subject);
    return Object.assign(new TiePayload(), { tie: tie === null ? null : new Tie(tie, context.scope) });
  });
}

async function factOf(context: Context, id: string): Promise<object | null> {
  const node = context.object(await context.loaders.node.load(id), context.scope);
  if (node !== null) return node;
  const tie = await context.loaders.tie.load(id);
  return tie === null ? null : new Tie(tie, context.scope);
}
