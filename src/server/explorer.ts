/** The in-browser explorer: Altair, served from its package, so that it works without the internet. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { explorerPath } from './paths.js';

export interface ExplorerOptions {
  readonly graphqlPath: string;
  /** The query that stands in the editor when the explorer opens. */
  readonly firstQuery: string;
}

/** How long a browser may keep the explorer's files; their names change with their content. */
const keptSeconds = 86_400;

export function serveExplorer(server: FastifyInstance, options: ExplorerOptions): void {
  const redirect = (_request: unknown, reply: FastifyReply) => reply.redirect(`${explorerPath}/`);
  server.get('/', redirect);
  server.get(explorerPath, redirect);
  // The packages are read in with the first request: they would make every start slower.
  server.get(`${explorerPath}/`, async (_request, reply) => {
    const { renderAltair } = await import('altair-static');
    const page = renderAltair({
      baseURL: `${explorerPath}/`,
      endpointURL: options.graphqlPath,
      subscriptionsEndpoint: options.graphqlPath,
      initialQuery: options.firstQuery,
      // It would offer an account elsewhere.
      disableAccount: true,
    });
    return reply.type('text/html; charset=utf-8').send(page);
  });
  server.get<{ Params: { '*': string } }>(`${explorerPath}/*`, async (request, reply) => {
    const { getDistDirectory } = await import('altair-static');
    const { default: send } = await import('@fastify/send');
    const path = encodeURI(request.params['*']);
    const file = await send(request.raw, path, {
      root: getDistDirectory(),
      maxAge: keptSeconds * 1000,
      index: false,
    });
    return reply.code(file.statusCode).headers(file.headers).send(file.stream);
  });
}
