/** From inputs of mutations to commands, and from what came of them to answers. */
import type {
  CommandFailure,
  CommandOptions,
  CommandResult,
  Committed,
  Statement,
} from '../services/commands/command.js';
import type { Context } from './context.js';
import { badInput } from './paging.js';
import type { CommandInput, CommandPayload, StatementInput } from './types/mutation.js';
import { CommandRefused } from './types/mutation.js';

/** What every command takes from its input. */
export function optionsOf(input: CommandInput): CommandOptions {
  return {
    ...(isGiven(input.idempotencyKey) ? { idempotencyKey: input.idempotencyKey } : {}),
    ...(isGiven(input.reason) ? { reason: input.reason } : {}),
    ...(isGiven(input.statement) ? { statement: statementOf(input.statement) } : {}),
  };
}

/** The version that a client expects, where it does. */
export function expectedOf(input: { readonly expectedVersion?: number | null }): {
  readonly expectedVersion?: number;
} {
  return isGiven(input.expectedVersion) ? { expectedVersion: input.expectedVersion } : {};
}

/** A part of an input where it is given: what is null is missing. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { readonly [Key in Name]?: Value } {
  return (isGiven(value) ? { [name]: value } : {}) as { readonly [Key in Name]?: Value };
}

/** These parts of an input as plain values: what is null, at whatever depth, is missing. */
export function askedOf<Asked extends object>(
  input: object,
  names: readonly (string & keyof Asked)[],
): Asked {
  const fields: Readonly<Record<string, unknown>> = { ...input };
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      return isGiven(value) ? [[name, plain(value)]] : [];
    }),
  ) as unknown as Asked;
}

/**
 * The answer to a mutation. What is asked of it, and whatever follows in the same operation, is read anew, with the network as
 * it is after the change.
 */
export async function outcome<Payload extends CommandPayload>(
  context: Context,
  input: CommandInput,
  done: CommandResult,
  payload: (committed: Committed) => Payload | Promise<Payload>,
): Promise<Payload | CommandRefused> {
  Object.assign(context, context.anew());
  const clientMutationId = input.clientMutationId ?? null;
  if (!done.ok) return refusedOutcome(done, clientMutationId);
  const { position, repeated, caughtUp } = done.value;
  return Object.assign(await payload(done.value), {
    clientMutationId,
    repeated,
    caughtUp,
    position: await context.positions.tokenAt(position),
  });
}

/** An actor or record as it is now, invented and proposed ones too; null where it has gone or may not be seen. */
export async function nodeOf<Type>(context: Context, id: string): Promise<Type | null> {
  const scope = { ...context.scope, includeProposed: true, includeFiction: true };
  return context.object(await context.loaders.node.load(id), scope) as Type | null;
}

function refusedOutcome(failure: CommandFailure, clientMutationId: string | null): CommandRefused {
  return new CommandRefused(failure, clientMutationId);
}

function statementOf({ source, declaration }: StatementInput): Statement {
  if (isGiven(source) === isGiven(declaration)) {
    const found = isGiven(source) ? 'both' : 'neither';
    throw badInput(`statement: expected source or declaration, found ${found}`);
  }
  if (isGiven(source)) {
    const { lines, entry, words } = source;
    return {
      source: source.source,
      ...given('lines', lines),
      ...given('entry', entry),
      ...given('words', words),
    };
  }
  const { by, on, capacity } = declaration ?? {};
  return {
    declaration: {
      ...given('by', by),
      ...given('on', on),
      ...(isGiven(capacity) ? { capacity: { it: capacity.it, en: capacity.en } } : {}),
    },
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (isGiven(part) ? [[name, plain(part)]] : [])),
  );
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
