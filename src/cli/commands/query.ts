import { Option } from 'commander';
import { graphql, type ExecutionResult } from 'graphql';
import { existsSync, readFileSync } from 'node:fs';
import { userError } from '../../errors/index.js';
import { buildHotlineSchema } from '../../graphql/index.js';
import { FORMATS, writeResult, type Format } from '../writeResult.js';
import { withHotline } from '../openHotline.js';
import { EXIT } from '../exitCodes.js';
import { requestContext } from '../requestContext.js';
import type { Terminal } from '../terminal.js';
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

function reportErrors({ errors }: ExecutionResult, terminal: Terminal): void {
  for (const { message, locations, path } of errors ?? []) {
    const at = locations?.[0] === undefined ? '' : ` (line ${locations[0].line}, column ${locations[0].column})`;
    terminal.progress(`error: ${message}${path === undefined ? at : ` (at ${path.join('.')})`}`);
  }
}

/** `hotline query <file or text>`: answers a GraphQL query at the terminal. */
export const addQuery: AddCommand = (program, { settings, terminal, exit }) => {
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
      await withHotline(settings().dataFolder, async (hotline) => {
        const schema = await buildHotlineSchema(hotline.catalogue);
        const { editions, coverage } = await hotline.warehouse.snapshot();
        if (editions.length === 0 && coverage.size === 0) terminal.progress('The warehouse is empty. Load an edition first: hotline load seeds/nantong-2024');
        const result = await graphql({ schema, source, variableValues, contextValue: requestContext(hotline) });
        reportErrors(result, terminal);
        if (result.data != null) terminal.out(writeResult(result.data, options.format));
        if (result.errors !== undefined) exit(EXIT.mistake);
      });
    });
};
