import { ApolloServerErrorCode } from '@apollo/server/errors';
import { LIMITS } from '../guard/limits.js';
import { QUERY_TOO_COMPLEX, refusal } from '../guard/refusals.js';
import type { ShownError } from '../http/shownError.js';

/** What a client sees where the parser gave up: the syntax error, or that the query was too long or too deep to be read. */
export function unreadable(message: string): ShownError {
  if (/Document contains more tha[tn] \d+ tokens/.test(message)) return refusal('tokens', LIMITS.tokens.limit + 1);
  if (message.startsWith('Syntax Error')) return { message, extensions: { code: ApolloServerErrorCode.GRAPHQL_PARSE_FAILED } };
  // The parser is recursive: the only other way it ends is an exhausted stack.
  return { message: 'The query is nested too deeply to be read.', extensions: { code: QUERY_TOO_COMPLEX, name: 'depth', limit: LIMITS.depth.limit } };
}

/** What graphql-js says where it gives up comparing fields of the same name with one another. */
export const VALIDATION_ABORTED = 'Validation aborted.';

/** What a client sees then. */
export function repetitive(): ShownError {
  return { message: 'The query repeats the same fields too often to be checked.', extensions: { code: QUERY_TOO_COMPLEX, name: 'fields', limit: LIMITS.fields.limit } };
}
