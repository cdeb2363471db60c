import { describeError, HotlineError } from '../errors/index.js';

/** What a command ended with, for who runs it: what to do where it is in their hands, everything where it is our own bug. */
export function describeFailure(error: unknown): string {
  if (error instanceof HotlineError && error.kind === 'user') return describeError(error);
  if (error instanceof HotlineError && error.kind === 'engine') return `failed: ${error.message}${error.cause instanceof Error ? ` (${error.cause.message})` : ''}`;
  return `failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
