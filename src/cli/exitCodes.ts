import { CommanderError } from 'commander';
import type { Verdict } from '../cells/index.js';
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

/** What the exit code of `audit` says: the verdict. Where nothing could be judged, nothing is said to be consistent. */
export const AUDIT_EXIT: Readonly<Record<Verdict, number>> = { CONSISTENT: 0, INCONSISTENT: 1, UNDETERMINED: 2, NOT_APPLICABLE: 2 };

/** The exit code of an audit that could not be carried out, whatever the reason. */
export const AUDIT_NOT_RUN = 3;

/** The exit code for what a command ended with; showing help is no error. The empty name stands for none. */
export function exitCodeOf(error: unknown, command: string): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
  if (command === 'audit') return AUDIT_NOT_RUN;
  if (error instanceof CommanderError) return EXIT.usage;
  return error instanceof HotlineError && error.kind === 'user' ? EXIT.mistake : EXIT.failure;
}
