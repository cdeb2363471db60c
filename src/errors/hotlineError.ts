import type { Place } from './place.js';

/**
 * Who has to act: the user (shown in full), the engine's operator, or us.
 * Only `user` errors are shown to clients; the others are logged whole and masked at the edge.
 */
export type ErrorKind = 'user' | 'engine' | 'bug';

/** What an error tells beside its message. */
export interface ErrorDetails {
  /** The offending name, as the user wrote it. */
  readonly name?: string;
  /** Where it stands: a file and line, or a path in the question. */
  readonly place?: Place;
  /** The nearest valid name, or the next step. */
  readonly suggestion?: string;
  /** What a client may need to act: a limit, a list of valid names. */
  readonly data?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly cause?: unknown;
}

/** The one error type of the project. */
export class HotlineError extends Error {
  override readonly name = 'HotlineError';

  constructor(
    readonly kind: ErrorKind,
    /** A stable upper-case code such as `UNKNOWN_MEMBER`. */
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }
}

/** The user's mistake: say what was wrong, where, and what was expected. */
export function userError(code: string, message: string, details?: ErrorDetails): HotlineError {
  return new HotlineError('user', code, message, details);
}

/** The storage engine or the machine failed. */
export function engineError(code: string, message: string, details?: ErrorDetails): HotlineError {
  return new HotlineError('engine', code, message, details);
}

/** A promise of our own code was broken. */
export function bug(message: string, details?: ErrorDetails): HotlineError {
  return new HotlineError('bug', 'BUG', message, details);
}
