import type { FastifyInstance } from 'fastify';
import type { ServerOptions } from '../serverOptions.js';

/** `/health` says that the process answers; `/ready` says whether questions can be answered now, with 503 until they can. */
export function addHealth(application: FastifyInstance, ready: ServerOptions<object>['ready']): void {
  application.get('/health', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  application.get('/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const isReady = await Promise.resolve()
      .then(ready)
      .catch((error: unknown) => {
        request.log.error({ err: error }, 'The readiness check failed');
        return false;
      });
    if (isReady) return reply.send({ status: 'ready' });
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready' });
  });
}
