import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpRequest } from '../serverOptions.js';

/** What the callers' code sees of a request. */
export function httpRequestOf(request: FastifyRequest, reply: FastifyReply): HttpRequest {
  const address = new URL(request.url, 'http://localhost/');
  return {
    method: request.method,
    path: address.pathname,
    query: address.searchParams,
    headers: request.headers,
    address: request.ip,
    abandoned: abandonedBefore(reply),
  };
}

function abandonedBefore(reply: FastifyReply): AbortSignal {
  const abandonment = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) abandonment.abort();
  });
  return abandonment.signal;
}
