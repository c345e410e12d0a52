/** Asks a running hub as a frontend would: typed operations over HTTP and over WebSocket. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly reference?: string };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole answer to an operation, errors and all. */
export async function answerOf<Data, Variables>(
  address: string,
  operation: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  options: AskOptions = {},
): Promise<Answer<Data>> {
  const query = typeof operation === 'string' ? operation : print(operation);
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** The answer without what is said beside it: the position in the log, which differs between hubs of equal content. */
export async function saidOf<Data, Variables>(
  ...asked: Parameters<typeof answerOf<Data, Variables>>
): Promise<Omit<Answer<Data>, 'extensions'>> {
  const { extensions: _, ...said } = await answerOf<Data, Variables>(...asked);
  return said;
}

/** The data of an operation that must succeed. */
export async function ask<Data, Variables>(
  address: string,
  operation: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  options: AskOptions = {},
): Promise<Data> {
  const { data, errors } = await answerOf(address, operation, variables, options);
  if (errors !== undefined) throw new Error(`the hub answered with errors: ${JSON.stringify(errors)}`);
  if (data === undefined || data === null) throw new Error('the hub answered with no data');
  return data;
}

/** The one error of an operation that must fail. */
export async function errorOf<Variables>(
  address: string,
  operation: TypedDocumentNode<unknown, Variables> | string,
  variables: Variables,
): Promise<GraphqlError> {
  const { errors } = await answerOf(address, operation, variables);
  if (errors === undefined || errors[0] === undefined) throw new Error('expected an error, found none');
  return errors[0];
}

/** The first answer to an operation over WebSocket. */
export async function answerOverWebSocket<Data>(
  address: string,
  query: string,
  options: {
    readonly variables?: Record<string, unknown>;
    readonly extensions?: Record<string, unknown>;
    readonly origin?: string;
  } = {},
): Promise<Answer<Data>> {
  const { origin, variables, extensions } = options;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, origin === undefined ? {} : { origin });
    }
  }
  const client = createClient({
    url: `${address.replace(/^http/u, 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  try {
    return await new Promise<Answer<Data>>((resolve, reject) => {
      client.subscribe(
        {
          query,
          ...(variables === undefined ? {} : { variables }),
          ...(extensions === undefined ? {} : { extensions }),
        },
        {
          next: (value) => resolve(value as Answer<Data>),
          error: (error) => {
            if (Array.isArray(error)) resolve({ errors: error as readonly GraphqlError[] });
            else reject(error instanceof Error ? error : new Error('the connection was refused'));
          },
          complete: () => reject(new Error('the operation ended without an answer')),
        },
      );
    });
  } finally {
    await client.dispose();
  }
}
