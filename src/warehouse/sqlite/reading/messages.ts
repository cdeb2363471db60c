import type { Statement } from '../../../sql/index.js';
import type { Results } from './reader.js';

/** What a reading process is asked. */
export interface ReadRequest {
  readonly statements: readonly Statement[];
  readonly version: string;
  /** What is left until the deadline. */
  readonly milliseconds: number;
}

/** What a reading process says. */
export type ReadReply =
  | { readonly kind: 'results'; readonly results: Results }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly message: string };

function isObject(message: unknown): message is object {
  return typeof message === 'object' && message !== null;
}

/** Messages come from our own process at the other end; this tells the type, and refuses what is none. */
export function isReadRequest(message: unknown): message is ReadRequest {
  return isObject(message) && 'statements' in message && 'version' in message && 'milliseconds' in message;
}

/** The same at this end. */
export function isReadReply(message: unknown): message is ReadReply {
  return isObject(message) && 'kind' in message;
}
