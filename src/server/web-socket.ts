/** GraphQL over WebSocket (graphql-transport-ws), on the port of HTTP, behind the same checks. */
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../graphql/context.js';
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
  readonly context: (request: IncomingMessage) => Promise<Context>;
  readonly report: ReportError;
}

export function serveWebSocket(http: HttpServer, options: WebSocketOptions): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, handleProtocols });
  const requests = new WeakMap<object, IncomingMessage>();
  const protocol = useServer(
    {
      schema: options.schema,
      // Whoever is not let in is told so when it connects, with code 4403, before it asks anything.
      onConnect: async ({ extra }) => isLetIn(extra.request, options),
      context: async ({ extra }) => {
        const context = await options.context(extra.request);
        requests.set(context, extra.request);
        return context;
      },
      subscribe: (args) =>
        subscribeAnew(args, async (first) => {
          const request = requests.get(first);
          return request === undefined ? first : options.context(request);
        }),
      onNext: (_context, _id, _payload, _args, result) => maskedResult(result, options.report),
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
    await options.context(request);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** The result with its errors masked; undefined, which leaves it as it is, where it has none. */
function maskedResult(
  result: {
    readonly data?: Record<string, unknown> | null | undefined;
    readonly errors?: readonly GraphQLError[] | undefined;
  },
  report: ReportError,
): FormattedExecutionResult | undefined {
  if (result.errors === undefined) return undefined;
  const errors = result.errors.map((error) => maskedError(error.toJSON(), error, report));
  return { errors, ...(result.data === undefined ? {} : { data: result.data }) };
}

function refuse(socket: Duplex, status: string, message: string): void {
  const body = `${JSON.stringify({ error: message })}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
