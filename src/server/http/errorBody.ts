import type { ShownError } from './shownError.js';

/** The media type of every error body. */
export const JSON_TYPE = 'application/json; charset=utf-8';

/** An error in the shape that GraphQL clients read. */
export function errorBody(error: ShownError): string {
  return `${JSON.stringify({ errors: [error] })}\n`;
}
