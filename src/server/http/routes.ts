import type { FastifyInstance } from 'fastify';
import type { Route } from '../serverOptions.js';
import { httpRequestOf } from './httpRequest.js';

/** Serves the callers' own routes. */
export function addRoutes(application: FastifyInstance, routes: readonly Route[]): void {
  for (const { method, path, handle } of routes) {
    application.route({
      method,
      url: path,
      handler: async (request, reply) => {
        const { status, headers, body } = await handle(httpRequestOf(request, reply));
        return reply.code(status).headers({ ...headers }).send(body);
      },
    });
  }
}
