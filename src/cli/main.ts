import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './commands/index.js';
import { describeFailure } from './describeFailure.js';
import { exitCodeOf } from './exitCodes.js';
import { interruption } from './interruption.js';
import { readSettings } from './settings.js';
import { processTerminal } from './terminal.js';

const program = new Command('hotline')
  .description('A warehouse of 12345 government-hotline statistics: load editions and records, query them, audit them, serve them.')
  .showHelpAfterError('(hotline --help lists the commands)')
  .showSuggestionAfterError()
  .exitOverride();

const context = { settings: () => readSettings(process.env), terminal: processTerminal, interrupted: interruption(process), exit: (code: number): void => { process.exitCode = code; } };
for (const add of COMMANDS) add(program, context);
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError)) processTerminal.progress(`hotline: ${describeFailure(error)}`);
  process.exitCode = exitCodeOf(error, process.argv[2] ?? '');
}
