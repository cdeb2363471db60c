import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exitCodes.js';
import { engineError, userError } from '../../src/errors/index.js';

test.each([
  ['query', userError('BAD', 'a mistake'), 1], ['query', new CommanderError(1, 'x', 'usage'), 2], ['query', engineError('DISK', 'full'), 3], ['query', new Error('a bug'), 3], ['query', new CommanderError(0, 'x', 'help'), 0],
  ['audit', userError('BAD', 'a mistake'), 3], ['audit', new CommanderError(1, 'x', 'usage'), 3], ['audit', engineError('DISK', 'full'), 3], ['audit', new CommanderError(0, 'x', 'help'), 0],
  ['', new CommanderError(1, 'x', 'usage'), 2],
])('"%s" ended by %s gives %i', (command, error, code) => {
  expect(exitCodeOf(error, command)).toBe(code);
});
