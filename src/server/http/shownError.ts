import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { formatPlace, type HotlineError } from '../../errors/index.js';

/** An error as a client sees it. */
export interface ShownError {
  readonly message: string;
  readonly extensions: { readonly [name: string]: unknown; readonly code: unknown };
}

/** The user's mistake, in full: code, offending name, place, suggestion and whatever data it carries. */
export function show(error: HotlineError): ShownError {
  const { name, place, suggestion, data } = error.details;
  return {
    message: error.message,
    extensions: {
      ...data,
      code: error.code,
      ...(name === undefined ? {} : { name }),
      ...(place === undefined ? {} : { place: formatPlace(place) }),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  };
}

/** Any other error: logged whole, shown as an id by which the log line can be found. `path` is its path in the answer. */
export function mask(error: unknown, log: FastifyBaseLogger, path?: readonly (string | number)[]): ShownError {
  const correlationId = randomUUID();
  log.error({ err: error, correlationId, ...(path === undefined ? {} : { path }) }, 'Internal error');
  return { message: 'Internal error', extensions: { code: 'INTERNAL', correlationId } };
}
