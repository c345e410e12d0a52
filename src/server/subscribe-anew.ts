/** Subscriptions each of whose events is answered in a context of its own: rights, network and loaders of then, not of the start. */
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { GraphQLError, createSourceEventStream, execute } from 'graphql';

/** As `subscribe` of graphql-js, but asks for a context before each event; where it is refused, says so and ends. */
export async function subscribeAnew(
  args: ExecutionArgs,
  contextFor: (first: object) => Promise<object>,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  return answered(source, args, contextFor);
}

async function* answered(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  contextFor: (first: object) => Promise<object>,
): AsyncGenerator<ExecutionResult, void, void> {
  for await (const rootValue of source) {
    try {
      const contextValue = await contextFor(args.contextValue as object);
      yield await execute({ ...args, rootValue, contextValue });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      yield { errors: [error] };
      return;
    }
  }
}
