/** Subscriptions each of whose events is answered in a context of its own: rights, network and loaders of then, not of the start. */
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { GraphQLError, createSourceEventStream, execute } from 'graphql';
import type { Context } from '../graphql/context.js';
import type { GivenResult } from './position.js';
import { withPosition } from './position.js';

/** As `subscribe` of graphql-js, but asks for a context before each event; where it is refused, says so and ends. */
export async function subscribeAnew(
  args: ExecutionArgs,
  contextFor: (first: object) => Promise<Context> | Context,
): Promise<AsyncGenerator<GivenResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  return answered(source, args, contextFor);
}

async function* answered(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  contextFor: (first: object) => Promise<Context> | Context,
): AsyncGenerator<GivenResult, void, void> {
  for await (const rootValue of source) {
    try {
      const contextValue = await contextFor(args.contextValue as object);
      const answer = { ...args, rootValue, contextValue };
      yield withPosition(await execute(answer), answer);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      yield { errors: [error] };
      return;
    }
  }
}
