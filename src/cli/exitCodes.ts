import { HotlineError } from '../errors/index.js';

/** What the exit code of every command but `audit` says. */
export const EXIT = {
  ok: 0,
  /** What was given (a question, a file) has mistakes; nothing was changed. */
  mistake: 1,
  /** The command line itself was not understood. */
  usage: 2,
  /** The machine, the storage or the program failed. */
  failure: 3,
} as const;

/** The exit code for an error. */
export function exitCodeOf(error: unknown): number {
  return error instanceof HotlineError && error.kind === 'user' ? EXIT.mistake : EXIT.failure;
}
