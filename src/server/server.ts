/** GraphQL over HTTP and WebSocket on one port, health, and the explorer. */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { LogController, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.js';
import type { Failure } from '../model/failure.js';
import { invariant } from '../model/failure.js';
import type { ChannelDeps } from '../services/commands/alert-channels/channel-deps.js';
import { serveChannelPages } from './channel-pages.js';
import { maskedError } from './errors.js';
import { serveExplorer } from './explorer.js';
import { listenError } from './free-port.js';
import { createGatekeeper } from './origins.js';
import { graphqlPath } from './paths.js';
import { sentPosition, tellsPosition } from './position.js';
import { serveWebSocket } from './web-socket.js';

/** Largest body of a request, in bytes. */
const largestBody = 1_000_000;

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly host: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
  /**
   * The context of one operation, no earlier than the position that came with it; rejects with a `GraphQLError` where
   * the request or the position is refused.
   */
  readonly context: (request: IncomingMessage, position: string | null) => Promise<Context>;
  /** Rejects while the hub cannot answer questions. */
  readonly ready: () => Promise<void>;
  /** What the pages need that mails lead to. */
  readonly channels: ChannelDeps;
  readonly firstQuery: string;
}

export interface Server {
  /** Where it listens, as http://host:port. */
  readonly address: string;
  readonly log: FastifyInstance['log'];
  /** Lets running operations finish, ends subscriptions, stops listening. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const gatekeeper = createGatekeeper(options);
  const app = fastify({
    bodyLimit: largestBody,
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel },
    // Health checks and static files would drown what matters.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // No route declares a schema, and only to read in what would compile them slows every start.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  });
  const report = (error: unknown, reference: string) => {
    app.log.error({ err: error, reference }, 'an operation failed');
  };
  app.addHook('onRequest', async (request, reply) => {
    const refusal = gatekeeper.refusal(request.headers);
    if (refusal !== null) await reply.code(403).send({ error: refusal });
  });
  await app.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && gatekeeper.allowsOrigin(origin)),
    methods: ['GET', 'POST'],
    maxAge: 600,
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await options.ready();
      return { status: 'ready' };
    } catch (error) {
      app.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  await serveChannelPages(app, options.channels);
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskedError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      tellsPosition,
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: graphqlPath,
    context: async (request) => options.context(request.raw, sentPosition(request.headers, request.body)),
  });
  serveExplorer(app, { graphqlPath, firstQuery: options.firstQuery });
  const webSocket = serveWebSocket(app.server, {
    path: graphqlPath,
    schema: options.schema,
    gatekeeper,
    context: options.context,
    report,
  });
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await webSocket.close();
    await apollo.stop();
    throw listenError(error, options);
  }
  const { port } = app.server.address() as AddressInfo;
  const shownHost = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    address: `http://${shownHost}:${port}`,
    log: app.log,
    async close() {
      await webSocket.close();
      await apollo.stop();
      await app.close();
    },
  };
}

/** A refused request as an error of the operation. */
export function refusedRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

/** A refused position as an error of the operation. */
export function refusedPosition({ kind, message }: Failure): GraphQLError {
  return new GraphQLError(message, { extensions: { code: `POSITION_${kind}`, http: { status: 400 } } });
}

function noSchemas(): never {
  invariant(false, 'no route declares a schema');
}
