import { graphql, type ExecutionResult } from 'graphql';
import { buildHotlineSchema } from '../graphql/index.js';
import type { CommandContext } from './commands/command.js';
import { EXIT } from './exitCodes.js';
import { withHotline } from './openHotline.js';
import { requestContext } from './requestContext.js';
import type { Terminal } from './terminal.js';
import { writeResult, type Format } from './writeResult.js';

function reportErrors({ errors }: ExecutionResult, terminal: Terminal): void {
  for (const { message, locations, path } of errors ?? []) {
    const at = locations?.[0] === undefined ? '' : ` (line ${locations[0].line}, column ${locations[0].column})`;
    terminal.progress(`error: ${message}${path === undefined ? at : ` (at ${path.join('.')})`}`);
  }
}

/** A GraphQL query as the command line asks it. */
export interface AskedQuery {
  readonly source: string;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly format: Format['name'];
}

/** Answers a query at the terminal; what it has to say of mistakes goes beside the answer. */
export async function answerQuery({ settings, terminal, exit }: CommandContext, { source, variableValues, format }: AskedQuery): Promise<void> {
  await withHotline(settings().dataFolder, async (hotline) => {
    const schema = await buildHotlineSchema(hotline.catalogue);
    const { editions, coverage } = await hotline.warehouse.snapshot();
    if (editions.length === 0 && coverage.size === 0) terminal.progress('The warehouse is empty. Load an edition first: hotline load seeds/nantong-2024');
    const result = await graphql({ schema, source, variableValues, contextValue: requestContext(hotline) });
    reportErrors(result, terminal);
    if (result.data != null) terminal.out(writeResult(result.data, format));
    if (result.errors !== undefined) exit(EXIT.mistake);
  });
}
