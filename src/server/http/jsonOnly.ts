import type { FastifyInstance, FastifyRequest } from 'fastify';
import { userError } from '../../errors/index.js';
import { readJson } from './readJson.js';

/** Takes bodies of plain `application/json` in UTF-8, and nothing else: forms and plain text, which browsers send across sites, are refused. */
export function takeJsonOnly(application: FastifyInstance): void {
  application.removeAllContentTypeParsers();
  application.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
      throw userError('UNSUPPORTED_MEDIA_TYPE', `Content-Encoding "${encoding}" is not taken; send the body as it is.`, { name: encoding });
    }
    return readJson(body, request.headers['content-type'] ?? '');
  });
}
