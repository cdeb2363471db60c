import type { Socket } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { userError } from '../../errors/index.js';

/** Under the five seconds that are promised, in milliseconds. */
const GRACE = 4500;

/** From the moment of closing, refuses what arrives on open connections, ends each connection with its answer, and drops those that never asked anything. */
export function refuseWhileClosing(application: FastifyInstance): void {
  const connections = new Set<Socket>();
  application.server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  let closing = false;
  application.addHook('preClose', async () => {
    closing = true;
    // Browsers open connections in advance; node counts them as busy.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  });
  application.addHook('onRequest', async () => {
    if (closing) throw userError('UNAVAILABLE', 'The server is stopping.');
  });
  application.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

/** A function that closes once, however often it is called; after `grace` milliseconds it drops what still hangs. */
export function closeOnce<Context extends BaseContext>(application: FastifyInstance, apollo: ApolloServer<Context>, grace = GRACE): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= closeWithin(application, apollo, grace);
    return closed;
  };
}

async function closeWithin<Context extends BaseContext>(application: FastifyInstance, apollo: ApolloServer<Context>, grace: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const outOfPatience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      application.server.closeAllConnections();
      resolve();
    }, grace);
  });
  const drained = application.close().then(() => apollo.stop());
  await Promise.race([drained, outOfPatience]).finally(() => clearTimeout(timer));
}
