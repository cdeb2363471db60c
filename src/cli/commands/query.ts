import { Option } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { userError } from '../../errors/index.js';
import { FORMATS, type Format } from '../writeResult.js';
import type { AddCommand } from './command.js';

function readVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw userError('BAD_VARIABLES', `--variables is not JSON: ${cause instanceof Error ? cause.message : ''}`, { name: 'variables' });
  }
  throw userError('BAD_VARIABLES', '--variables must be a JSON object, such as {"year": 2024}', { name: 'variables' });
}

/** A file's text where there is such a file, else the text itself. */
function readQuery(given: string): string {
  if (existsSync(given)) return readFileSync(given, 'utf8');
  if (/^[\w./\\-]+\.(graphql|gql)$/.test(given)) throw userError('NO_SUCH_FILE', `There is no file "${given}"`, { name: given });
  return given;
}

/** `hotline query <file or text>`: answers a GraphQL query at the terminal. What answers is read only then: it takes memory that other commands need. */
export const addQuery: AddCommand = (program, context) => {
  program
    .command('query')
    .summary('answer a GraphQL query')
    .description('Answers a GraphQL query from a file or from the command line, as a table, JSON or CSV.')
    .argument('<query>', 'a .graphql file, or the text of a query')
    .option('--variables <json>', 'values of the variables, as a JSON object')
    .addOption(new Option('--format <format>', 'how the answer is written').choices(FORMATS.map(({ name }) => name)).default('table'))
    .action(async (given: string, options: { variables?: string; format: Format['name'] }) => {
      const source = readQuery(given);
      const variableValues = readVariables(options.variables);
      const { answerQuery } = await import('../answerQuery.js');
      await answerQuery(context, { source, variableValues, format: options.format });
    });
};
