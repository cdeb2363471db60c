import fastify, { type FastifyInstance } from 'fastify';
import type { BaseContext } from '@apollo/server';
import type { ServerOptions } from '../serverOptions.js';
import { answerBrokenRequest } from './brokenRequests.js';
import { refuseWhileClosing } from './close.js';
import { takeJsonOnly } from './jsonOnly.js';
import { answerError, answerErrors } from './ownErrors.js';
import { protect } from './protect.js';

/** The largest body that is read, in bytes. */
const BODY_LIMIT = 1024 * 1024;
/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL = 30_000;

/** A web server without routes whose every answer, also to what is no request at all, is JSON. */
export function createApplication<Context extends BaseContext>(options: ServerOptions<Context>): FastifyInstance {
  const application = fastify({
    logger: { level: options.log ?? 'silent', stream: options.logTo ?? process.stderr },
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVAL,
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, _request, reply) => void answerError(error, reply),
    clientErrorHandler: answerBrokenRequest,
  });
  protect(application);
  refuseWhileClosing(application);
  takeJsonOnly(application);
  answerErrors(application);
  return application;
}
