import type { Command } from 'commander';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';

/** What every command is given. */
export interface CommandContext {
  readonly settings: () => Settings;
  readonly terminal: Terminal;
  /** Resolves when the user or the system asks the process to end. */
  readonly interrupted: Promise<void>;
  /** Sets the exit code of a command that ends well but has something to say by it. */
  readonly exit: (code: number) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
