import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { HotlineError } from '../../errors/index.js';
import type { HttpRequest } from '../serverOptions.js';
import { httpRequestOf } from './httpRequest.js';
import { statusOfCode } from './statuses.js';

/** Serves GraphQL at `/graphql`, by GET and POST. */
export function addGraphql<Context extends BaseContext>(
  application: FastifyInstance,
  apollo: ApolloServer<Context>,
  contextOf: (request: HttpRequest) => Context | Promise<Context>,
): void {
  application.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        try {
          return await contextOf(httpRequestOf(request, reply));
        } catch (error) {
          throw refusedContext(error);
        }
      },
    }),
  });
}

function refusedContext(error: unknown): unknown {
  if (!(error instanceof HotlineError) || error.kind !== 'user') return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statusOfCode(error.code) } } });
}
