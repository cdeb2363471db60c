import { startServer, type RunningServer, type ServerOptions } from '../../src/server/index.js';
import { toySchema, type ToyContext } from './toySchema.js';

/** A toy server on a free port of this machine. */
export async function startToy(options: Partial<ServerOptions<ToyContext>> = {}): Promise<RunningServer> {
  return startServer<ToyContext>({
    schema: toySchema(),
    contextOf: ({ headers, abandoned }) => ({ caller: String(headers['x-caller'] ?? 'nobody'), abandoned }),
    host: '127.0.0.1',
    port: 0,
    webRoot: 'no-such-folder',
    ready: () => true,
    ...options,
  });
}

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly headers: Headers;
  readonly json: { readonly data?: unknown; readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[] };
}

/** Sends any request and reads the answer, which must be JSON. */
export async function ask(address: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text, headers: response.headers, json: JSON.parse(text) };
}

/** Sends a question as most clients do: POST, JSON in and JSON out. */
export async function question(server: RunningServer, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(server.addresses.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
