import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { QUERY_TOO_COMPLEX } from '../guard/refusals.js';

// Mistakes in a request that was well formed as HTTP and as JSON.
const MISTAKES_IN_THE_QUERY: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  QUERY_TOO_COMPLEX,
]);

/**
 * Gives the status codes that GraphQL over HTTP recommends: where the client takes `application/json` only, a mistake
 * in the query is answered with 200; a client that takes `application/graphql-response+json` gets the 4xx.
 */
export function statusCodes(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          if (accept.includes('application/graphql-response+json') || response.body.kind !== 'single') return;
          const { data, errors = [] } = response.body.singleResult;
          const mistakes = errors.filter((error) => MISTAKES_IN_THE_QUERY.has(error.extensions?.['code']));
          if (data === undefined && mistakes.length > 0 && mistakes.length === errors.length) response.http.status = 200;
        },
      };
    },
  };
}
