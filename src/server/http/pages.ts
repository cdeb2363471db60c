import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { userError } from '../../errors/index.js';
import { mediaTypeOf } from './mediaTypes.js';
import { findPageFiles } from './pageFiles.js';

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

/** Serves the built web pages, each file at its own fixed address, so that no address can lead outside their folder. `/` leads to GraphiQL. */
export async function addPages(application: FastifyInstance, webRoot: string): Promise<void> {
  const pages = await findPageFiles(webRoot);
  for (const { path, file, hashed } of pages) {
    application.get(path, async (_request, reply) =>
      reply.type(mediaTypeOf(file)).header('cache-control', hashed ? FOR_EVER : ASK_EACH_TIME).send(createReadStream(file)),
    );
  }
  application.get('/', async (_request, reply) => reply.redirect('/graphiql'));
  if (application.hasRoute({ method: 'GET', url: '/graphiql' })) return;
  application.get('/graphiql', async () => {
    throw userError('NOT_FOUND', 'The web pages are not built.', { suggestion: 'npm run build' });
  });
}
