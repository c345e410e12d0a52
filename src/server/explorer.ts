/** The in-browser explorer: Altair, served from its package, so that it works without the internet. */
import { getDistDirectory, renderAltair } from 'altair-static';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export const explorerPath = '/explorer';

export interface ExplorerOptions {
  readonly graphqlPath: string;
  /** The query that stands in the editor when the explorer opens. */
  readonly firstQuery: string;
}

export async function serveExplorer(server: FastifyInstance, options: ExplorerOptions): Promise<void> {
  const page = renderAltair({
    baseURL: `${explorerPath}/`,
    endpointURL: options.graphqlPath,
    subscriptionsEndpoint: options.graphqlPath,
    initialQuery: options.firstQuery,
  });
  server.get('/', async (_request, reply) => reply.redirect(`${explorerPath}/`));
  server.get(explorerPath, async (_request, reply) => reply.redirect(`${explorerPath}/`));
  server.get(`${explorerPath}/`, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page),
  );
  await server.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: `${explorerPath}/`,
    index: false,
    maxAge: '1d',
  });
}
