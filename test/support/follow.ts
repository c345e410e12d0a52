/** Follows a subscription of a running hub over WebSocket, as a frontend would. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface FollowOptions {
  /** Of the request that opens the connection. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The data of each event; throws where one has errors. Ends with the subscription, and ends it when it is left. */
export async function* followed<Data, Variables extends Record<string, unknown>>(
  address: string,
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { headers = {} }: FollowOptions = {},
): AsyncGenerator<Data, void, void> {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers: { ...headers } });
    }
  }
  const client = createClient({
    url: `${address.replace(/^http/u, 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  try {
    for await (const { data, errors } of client.iterate<Data>({ query: print(operation), variables })) {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      if (data !== undefined && data !== null) yield data;
    }
  } finally {
    await client.dispose();
  }
}
