import type { FastifyInstance } from 'fastify';
import { engineError, userError } from '../../errors/index.js';
import type { RunningServer } from '../serverOptions.js';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use by another process',
  EACCES: 'it may not be used without more rights',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/** Listens, and tells the port. @throws a user error where the port is taken or the address is not ours. */
export async function listen(application: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await application.listen({ host, port });
  } catch (error) {
    await application.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    throw userError('CANNOT_LISTEN', `Cannot listen on ${host} port ${port}: ${reason}.`, { name: String(port), suggestion: 'Set PORT or HOST to another.', cause: error });
  }
  const address = application.server.address();
  if (address === null || typeof address === 'string') throw engineError('CANNOT_LISTEN', 'The server listens on no port.');
  return address.port;
}

/** The addresses to print: where the server listens on every interface, the one of this machine. */
export function addressesOf(host: string, port: number): RunningServer['addresses'] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const base = `http://${name}:${port}`;
  return { graphql: `${base}/graphql`, graphiql: `${base}/graphiql`, health: `${base}/health` };
}
