/** The position that comes with a question and goes with its answer, over HTTP and WebSocket. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { OperationTypeNode, getOperationAST } from 'graphql';
import type { Context } from '../graphql/context.js';

const header = 'rete-position';

/** What a client sent: the header `Rete-Position`, or `extensions.position` beside its query; null where neither is a text. */
export function sentPosition(headers: IncomingHttpHeaders, body: unknown): string | null {
  const inHeader = headers[header];
  if (typeof inHeader === 'string' && inHeader !== '') return inHeader;
  const extensions = fieldOf(body, 'extensions');
  const position = fieldOf(extensions, 'position');
  return typeof position === 'string' && position !== '' ? position : null;
}

/** The result of an operation, whose missing parts may be there and undefined. */
export interface GivenResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** Puts the position beside the answers over HTTP. */
export const tellsPosition: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, response: { body } }) => {
      if (body.kind !== 'single') return;
      const told = contextValue.extensions(operation?.operation === OperationTypeNode.MUTATION);
      body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
    },
  }),
};

/** Puts the position beside an answer that has none yet. */
export function withPosition(result: GivenResult, args: ExecutionArgs): GivenResult {
  if (result.extensions !== undefined) return result;
  const operation = getOperationAST(args.document, args.operationName);
  const context = args.contextValue as Context;
  return {
    ...result,
    extensions: { ...context.extensions(operation?.operation === OperationTypeNode.MUTATION) },
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
