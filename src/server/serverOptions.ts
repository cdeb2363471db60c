import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';

/** How much is logged: `silent` nothing, `error` failures only, `info` every request as well. */
export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** What a route or a context may know of the request it answers. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query string, as in `/export.csv`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The client's network address. */
  readonly address: string;
  /** Aborts when the client goes before the answer is sent. */
  readonly abandoned: AbortSignal;
}

/** What a route answers. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Readable;
}

/** A further page or export of the caller. A `HotlineError` of kind `user` is shown to the client, any other error is masked. */
export interface Route {
  readonly method: 'GET';
  /** A fixed path, as in `/export.csv`. */
  readonly path: string;
  readonly handle: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;
}

/** Everything the HTTP edge is given; it reads no environment and no file but those under `webRoot`. */
export interface ServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one GraphQL request. A `HotlineError` of kind `user` refuses the request with its code. */
  readonly contextOf: (request: HttpRequest) => Context | Promise<Context>;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the built web pages. Where it does not exist the pages answer 404 and the rest works. */
  readonly webRoot: string;
  /** Can questions be answered now? An error counts as no. */
  readonly ready: () => boolean | Promise<boolean>;
  readonly routes?: readonly Route[];
  /** `silent` unless set. */
  readonly log?: LogLevel;
  /** Where log lines go: standard error unless set. */
  readonly logTo?: { write(line: string): void };
  /** How long `close` waits for requests in flight, in milliseconds: 4,500 unless set. */
  readonly grace?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Full addresses, as in `http://127.0.0.1:4000/graphql`. */
  readonly addresses: { readonly graphql: string; readonly graphiql: string; readonly health: string };
  readonly port: number;
  /** Takes no new request, finishes those in flight, and ends within 5 s whatever hangs. May be called again. */
  close(): Promise<void>;
}
