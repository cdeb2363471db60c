import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { HotlineError, userError } from '../../errors/index.js';
import { errorBody, JSON_TYPE } from './errorBody.js';
import { mask, show, type ShownError } from './shownError.js';
import { ownAnswer, statusOfCode } from './statuses.js';

/** Makes every error of the HTTP layer and of routes a GraphQL-shaped JSON answer. */
export function answerErrors(application: FastifyInstance): void {
  application.setErrorHandler((error, _request, reply) => answerError(error, reply));
  application.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    const allowed = ['GET', 'POST'].filter((method) => application.hasRoute({ url: path, method }));
    if (allowed.length === 0) throw userError('NOT_FOUND', 'There is nothing at this address.', { suggestion: '/graphql' });
    void reply.header('allow', allowed.join(', '));
    throw userError('METHOD_NOT_ALLOWED', `${path} takes ${allowed.join(' and ')} only.`, { name: request.method });
  });
}

/** Sends one error: a user's mistake in full, a refusal of the framework in our words, anything else masked. */
export function answerError(error: unknown, reply: FastifyReply): FastifyReply {
  const status = statusOf(error);
  const shown = shownUnder(status, error, reply);
  if (status === 429 || status === 503) void reply.header('retry-after', retryAfter(error));
  return reply.code(status).type(JSON_TYPE).send(errorBody(shown));
}

function statusOf(error: unknown): number {
  if (error instanceof HotlineError) return error.kind === 'user' ? statusOfCode(error.code) : 500;
  return isFrameworkError(error) ? (error.statusCode ?? 500) : 500;
}

function shownUnder(status: number, error: unknown, reply: FastifyReply): ShownError {
  if (error instanceof HotlineError && error.kind === 'user') return show(error);
  if (status === 500) return mask(error, reply.log);
  const { code, message } = ownAnswer(status);
  return { message, extensions: { code } };
}

// In seconds, as the error itself says, or soon.
function retryAfter(error: unknown): string {
  const seconds = error instanceof HotlineError ? error.details.data?.['retryAfter'] : undefined;
  return typeof seconds === 'number' ? String(Math.ceil(seconds)) : '1';
}

function isFrameworkError(error: unknown): error is FastifyError {
  return error instanceof Error && 'statusCode' in error && 'code' in error && String(error.code).startsWith('FST_');
}
