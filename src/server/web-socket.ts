/** GraphQL over WebSocket (graphql-transport-ws), on the port of HTTP, behind the same checks. */
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../graphql/context.js';
import type { GivenResult } from './position.js';
import { sentPosition, withPosition } from './position.js';
import { subscribeAnew } from './subscribe-anew.js';
import type { ReportError } from './errors.js';
import { maskedError } from './errors.js';
import type { Gatekeeper } from './origins.js';

/** Largest message, in bytes: that of an HTTP body. `ws` would take 100 MiB. */
const largestMessage = 1_000_000;

export interface WebSocketOptions {
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly gatekeeper: Gatekeeper;
  readonly context: (request: IncomingMessage, position: string | null) => Promise<Context>;
  readonly report: ReportError;
}

export function serveWebSocket(http: HttpServer, options: WebSocketOptions): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, handleProtocols });
  const requests = new WeakMap<object, IncomingMessage>();
  const contexts = new WeakMap<object, Context>();
  const protocol = useServer(
    {
      schema: options.schema,
      // Whoever is not let in is told so when it connects, with code 4403, before it asks anything.
      onConnect: async ({ extra }) => isLetIn(extra.request, options),
      // A position that is refused ends the operation and not the connection.
      onSubscribe: async ({ extra }, _id, payload) => {
        try {
          const context = await options.context(extra.request, sentPosition({}, payload));
          requests.set(context, extra.request);
          contexts.set(payload, context);
          return undefined;
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      context: (_context, _id, payload) => contexts.get(payload),
      subscribe: (args) =>
        subscribeAnew(args, async (first) => {
          const request = requests.get(first);
          return request === undefined ? (first as Context) : options.context(request, null);
        }),
      onNext: (_context, _id, _payload, args, result) =>
        maskedResult(withPosition(result, args), options.report),
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => maskedError(error.toJSON(), error, options.report)),
    },
    sockets,
  );
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = new URL(request.url ?? '/', 'http://hub').pathname;
    const refusal = options.gatekeeper.refusal(request.headers);
    if (path !== options.path)
      return refuse(socket, '404 Not Found', `expected ${options.path}, found ${path}`);
    if (refusal !== null) return refuse(socket, '403 Forbidden', refusal);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.emit('connection', webSocket, request);
    });
  };
  http.on('upgrade', onUpgrade);
  return {
    async close() {
      http.off('upgrade', onUpgrade);
      await protocol.dispose();
      sockets.close();
      for (const client of sockets.clients) client.close(1001, 'the hub is shutting down');
    },
  };
}

async function isLetIn(request: IncomingMessage, options: WebSocketOptions): Promise<boolean> {
  try {
    await options.context(request, null);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function maskedResult(
  { errors, data, extensions }: GivenResult,
  report: ReportError,
): FormattedExecutionResult {
  return {
    ...(errors === undefined
      ? {}
      : { errors: errors.map((error) => maskedError(error.toJSON(), error, report)) }),
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

function refuse(socket: Duplex, status: string, message: string): void {
  const body = `${JSON.stringify({ error: message })}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
