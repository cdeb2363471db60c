import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HotlineError } from '../../errors/index.js';
import { QUERY_TOO_COMPLEX } from '../guard/refusals.js';
import { mask, show, type ShownError } from '../http/shownError.js';
import { repetitive, unreadable, VALIDATION_ABORTED } from './unreadable.js';

// Said of the request by graphql-js and Apollo, in words fit for its author.
const SAID_OF_THE_REQUEST: ReadonlySet<unknown> = new Set(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** Decides what a client sees of an error: the user's mistakes in full, everything else masked and logged whole. */
export function formatError(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => ({
    ...said(formatted, originOf(error), log),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  });
}

function said(formatted: GraphQLFormattedError, origin: unknown, log: FastifyBaseLogger): ShownError {
  const code = formatted.extensions?.['code'];
  if (code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) return unreadable(formatted.message);
  if (origin instanceof HotlineError) return origin.kind === 'user' ? show(origin) : mask(origin, log, formatted.path);
  if (formatted.message === VALIDATION_ABORTED) return repetitive();
  if (!(origin instanceof GraphQLError)) return mask(origin, log, formatted.path);
  if (origin.extensions['code'] === QUERY_TOO_COMPLEX) return { message: origin.message, extensions: { ...withoutHttp(origin.extensions), code: QUERY_TOO_COMPLEX } };
  if (SAID_OF_THE_REQUEST.has(code)) return { message: formatted.message.trim(), extensions: { code } };
  if (isArgumentMistake(origin)) return { message: origin.message, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
  return mask(origin, log, formatted.path);
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originOf(error.originalError) : error;
}

function withoutHttp({ http: _http, ...extensions }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return extensions;
}

// The one complaint about a request that graphql-js raises during execution: a null variable where an argument must not be null.
function isArgumentMistake(error: GraphQLError): boolean {
  return error.message.startsWith('Argument "') && error.nodes !== undefined;
}
