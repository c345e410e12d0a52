/** What every mutation of the network takes and gives. */
import { Ctx, Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { GraphQLUUID } from 'graphql-scalars';
import type { CommandFailure, CommandRefusal } from '../../services/commands/command.js';
import { commandRefusals } from '../../services/commands/command.js';
import type { Context } from '../context.js';
import { enumOf } from '../enums.js';
import { loadAll } from '../loaders.js';
import { DateScalar } from '../scalars.js';
import { Node } from './fact.js';
import { Tie } from './tie.js';
import { LocalisedTextInput } from './value-inputs.js';

const CommandRefusalEnum = enumOf(
  'CommandRefusal',
  'Why nothing was changed.',
  commandRefusals,
  (value) =>
    ({
      INVALID: 'It does not fit the ontology, or makes no sense; `problems` say where.',
      UNKNOWN: 'Something that it names is not there, or is of another kind, or may not be seen by you.',
      NOT_ALLOWED: 'You may not change this.',
      STALE: 'It has another version than you expect, or others were faster many times.',
      CONFLICT: 'Things stand in another way than it needs.',
      TAKEN: 'An id, or a value that must be unique, is taken.',
      LIMIT: 'There would be too many.',
      IN_USE: 'Others still refer to it; `related` says who.',
      POSSIBLE_DUPLICATE: 'There may be one already; `related` says which.',
      KEY_REUSED: 'The idempotency key was used with another input.',
    })[value],
);

@InputType({ description: 'A source that is stored, and where in it.' })
export class CitedSourceInput {
  @Field(() => ID, { description: 'The source.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'Lines of the document, counted from 1.' })
  lines?: string | null;
  @Field(() => String, { nullable: true, description: "Key of the register's entry." }) entry?: string | null;
  @Field(() => [String], { nullable: true, description: 'The few words the fact rests on.' })
  words?: string[] | null;
}

@InputType({ description: 'A declaration, which becomes a source of what is entered with it.' })
export class DeclarationInput {
  @Field(() => ID, { nullable: true, description: 'The actor that declares; you yourself where missing.' })
  by?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When; today in Europe/Rome where missing.' })
  on?: string | null;
  @Field(() => LocalisedTextInput, { nullable: true, description: 'In what capacity.' })
  capacity?: LocalisedTextInput | null;
}

@InputType({ description: 'What states it: exactly one of these.' })
export class StatementInput {
  @Field(() => CitedSourceInput, { nullable: true, description: 'A source that is stored.' })
  source?: CitedSourceInput | null;
  @Field(() => DeclarationInput, { nullable: true, description: 'A declaration made with it.' })
  declaration?: DeclarationInput | null;
}

/** What every change may say besides what it is. */
@InputType()
export abstract class CommandInput {
  @Field(() => String, { nullable: true, description: 'Comes back as it is.' })
  clientMutationId?: string | null;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description:
      'Sent again with the same input within 30 days it changes nothing, and gives the first result.',
  })
  idempotencyKey?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why, in your own words; kept in the log. Never about a person in difficulty.',
  })
  reason?: string | null;
  @Field(() => StatementInput, {
    nullable: true,
    description: 'What states it; you declare it today where missing.',
  })
  statement?: StatementInput | null;
}

/** What a change of one thing may say. */
@InputType()
export abstract class ChangeInput extends CommandInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that you know; refused where it has another one. As it is where missing.',
  })
  expectedVersion?: number | null;
}

/** What every change gives. */
@ObjectType({ simpleResolvers: true })
export abstract class CommandPayload {
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
  @Field(() => String, {
    description:
      'Where in the log it ends, as a token: sent back with a question (`Rete-Position`), to any instance, its answer has the change.',
  })
  position!: string;
  @Field(() => Boolean, { description: 'Whether this answers a repeat.' }) repeated!: boolean;
  @Field(() => Boolean, {
    description:
      'Whether the network of this hub has come as far; false where that took more than two seconds: reach and paths may then lack the change for a moment.',
  })
  caughtUp!: boolean;
}

@ObjectType({ description: 'Something that is not as it must be.', simpleResolvers: true })
export class CommandProblem {
  @Field(() => String, { description: 'Where: `name`, `properties.sector`, `references.parties`, …' })
  at!: string;
  @Field(() => String, { description: 'What was expected, and what came.' }) message!: string;
}

@ObjectType({ description: 'Why nothing was changed.' })
export class CommandRefused {
  readonly __typename = 'CommandRefused';
  readonly relatedIds: readonly string[];

  @Field(() => CommandRefusalEnum, { description: 'Why.', simple: true }) refusal: CommandRefusal;
  @Field(() => String, { description: 'What was expected, and what came.', simple: true }) message: string;
  @Field(() => [CommandProblem], { description: 'What is not as it must be.', simple: true })
  problems: readonly CommandProblem[];
  @Field(() => Int, {
    nullable: true,
    description: 'The version that is stored, where another one was expected.',
    simple: true,
  })
  currentVersion: number | null;
  @Field(() => String, { nullable: true, description: 'As it was given.', simple: true })
  clientMutationId: string | null;

  constructor({ kind, message, problems, related, currentVersion }: CommandFailure, echo: string | null) {
    this.refusal = kind;
    this.message = message;
    this.problems = problems.map((problem) => Object.assign(new CommandProblem(), problem));
    this.currentVersion = currentVersion;
    this.relatedIds = related;
    this.clientMutationId = echo;
  }

  @Field(() => [Node], {
    description:
      'The actors, records and ties that it is about, at most 100: what stands in the way, candidates.',
  })
  async related(@Ctx() context: Context): Promise<readonly object[]> {
    const ids = this.relatedIds.slice(0, mostRelated);
    const [nodes, ties] = await Promise.all([
      loadAll(context.loaders.node, ids),
      loadAll(context.loaders.tie, ids),
    ]);
    const scope = { ...context.scope, includeProposed: true, includeFiction: true };
    return ids.flatMap((_, index) => {
      const tie = ties[index] ?? null;
      return context.object(nodes[index] ?? null, scope) ?? (tie === null ? [] : new Tie(tie, scope));
    });
  }
}

const mostRelated = 100;

/** `<name>Payload`, or why nothing was changed. */
export function outcomeUnion<Payload extends object>(name: string, payload: () => new () => Payload) {
  return createUnionType({
    name: `${name}Outcome`,
    description: 'What was changed, or why nothing was.',
    types: () => [payload(), CommandRefused] as const,
    resolveType: (value: object) => (value as { readonly __typename: string }).__typename,
  });
}
