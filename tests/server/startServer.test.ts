import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest, RunningServer } from '../../src/server/index.js';
import type { ToyContext } from './toySchema.js';
import { ask, question, startToy } from './toyServer.js';

const running: RunningServer[] = [];
const started = async (...options: Parameters<typeof startToy>): Promise<RunningServer> => {
  const server = await startToy(...options);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

describe('addresses', () => {
  it('are those to print', async () => {
    const { addresses, port } = await started();
    expect(addresses).toEqual({ graphql: `http://127.0.0.1:${port}/graphql`, graphiql: `http://127.0.0.1:${port}/graphiql`, health: `http://127.0.0.1:${port}/health` });
  });

  it('name this machine where the server listens on every interface', async () => {
    const { addresses, port } = await started({ host: '0.0.0.0' });
    expect(addresses.health).toBe(`http://127.0.0.1:${port}/health`);
    expect((await ask(addresses.health)).status).toBe(200);
  });

  it('a port in use is refused by number, with the next step', async () => {
    const { port } = await started();
    await expect(startToy({ port })).rejects.toMatchObject({
      kind: 'user',
      code: 'CANNOT_LISTEN',
      message: `Cannot listen on 127.0.0.1 port ${port}: it is in use by another process.`,
      details: { suggestion: 'Set PORT or HOST to another.' },
    });
  });
});

describe('health and readiness', () => {
  it('/health is alive while /ready is not ready, and then ready', async () => {
    let ready = false;
    const { addresses } = await started({ ready: () => ready });
    const readiness = addresses.health.replace('health', 'ready');
    expect(await ask(addresses.health)).toMatchObject({ status: 200, json: { status: 'alive' } });
    expect(await ask(readiness)).toMatchObject({ status: 503, json: { status: 'not ready' } });
    ready = true;
    expect(await ask(readiness)).toMatchObject({ status: 200, json: { status: 'ready' } });
  });

  it('a readiness check that fails is not ready', async () => {
    const { addresses } = await started({ ready: () => Promise.reject(new Error('no database at /data')) });
    const answer = await ask(addresses.health.replace('health', 'ready'));
    expect([answer.status, answer.text]).toEqual([503, '{"status":"not ready"}']);
  });
});

describe('the context', () => {
  it('is made from the request', async () => {
    const answer = await question(await started(), { query: '{ caller }' }, { 'x-caller': 'auditor' });
    expect(answer.json).toEqual({ data: { caller: 'auditor' } });
  });

  it('learns that the client has gone', async () => {
    const signals: AbortSignal[] = [];
    const server = await started({
      contextOf: ({ abandoned }) => {
        signals.push(abandoned);
        return { caller: 'x', abandoned };
      },
    });
    const client = new AbortController();
    const asked = fetch(server.addresses.graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ slow(milliseconds: 2000) }"}', signal: client.signal });
    await expect.poll(() => signals.length).toBe(1);
    expect(signals[0]?.aborted).toBe(false);
    client.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => signals[0]?.aborted).toBe(true);
  });

  it('is not told so of a client that was answered', async () => {
    const signals: AbortSignal[] = [];
    const server = await started({
      contextOf: ({ abandoned }) => {
        signals.push(abandoned);
        return { caller: 'x', abandoned };
      },
    });
    await question(server, { query: '{ hello }' });
    await server.close();
    expect(signals[0]?.aborted).toBe(false);
  });
});

describe('the log', () => {
  it('is silent unless asked for', async () => {
    const lines: string[] = [];
    await question(await started({ logTo: { write: (line) => void lines.push(line) } }), { query: '{ broken }' });
    expect(lines).toEqual([]);
  });

  it('tells every request at level info', async () => {
    const lines: string[] = [];
    const server = await started({ log: 'info', logTo: { write: (line) => void lines.push(line) } });
    await ask(server.addresses.health);
    await expect.poll(() => lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ msg: 'request completed', res: { statusCode: 200 } }));
  });
});

describe('closing', () => {
  /** A server, and the moment from which a question is in flight. */
  const withArrival = async (grace?: number): Promise<{ server: RunningServer; arrived: Promise<void> }> => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const contextOf = ({ abandoned }: HttpRequest): ToyContext => {
      arrive();
      return { caller: 'x', abandoned };
    };
    return { server: await startToy({ contextOf, ...(grace === undefined ? {} : { grace }) }), arrived };
  };

  it('finishes the request in flight and ends its connection, takes no new one, and may be asked for twice', async () => {
    const { server, arrived } = await withArrival();
    const inFlight = question(server, { query: '{ slow(milliseconds: 300) }' });
    await arrived;
    await Promise.all([server.close(), server.close()]);
    const answer = await inFlight;
    expect(answer).toMatchObject({ status: 200, json: { data: { slow: 'done' } } });
    expect(answer.headers.get('connection')).toBe('close');
    await expect(fetch(server.addresses.health)).rejects.toThrow('fetch failed');
  });

  it('answers 503 to a request that was still arriving', async () => {
    const { server, arrived } = await withArrival();
    const inFlight = question(server, { query: '{ slow(milliseconds: 500) }' });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n');
    await arrived;
    const closed = server.close();
    socket.write('\r\n');
    const [answer]: Buffer[] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 503 .*retry-after: 1\r\n.*"message":"The server is stopping\."/s);
    await Promise.all([inFlight, closed]);
  });

  it('does not wait for a connection that never asked anything', { timeout: 5000 }, async () => {
    const server = await startToy({ grace: 60_000 });
    const silent = connect(server.port, '127.0.0.1');
    silent.on('error', () => undefined);
    await once(silent, 'connect');
    await ask(server.addresses.health);
    await server.close();
    silent.destroy();
  });

  it('drops what hangs after the grace', async () => {
    const { server, arrived } = await withArrival(200);
    const hanging = question(server, { query: '{ hang }' }).then(
      () => 'answered',
      () => 'dropped',
    );
    await arrived;
    await server.close();
    expect(await hanging).toBe('dropped');
  });
});
