import { join } from 'node:path';
import { buildHotlineSchema } from '../../graphql/index.js';
import { startServer } from '../../server/index.js';
import { EditionAudits } from '../audits/editionAudits.js';
import { exportRoute } from '../exportRoute.js';
import { loadEditionFolder } from '../loadEditionFolder.js';
import { withHotline, type Hotline } from '../openHotline.js';
import { projectRoot } from '../projectRoot.js';
import { requestContext } from '../requestContext.js';
import type { Terminal } from '../terminal.js';
import type { AddCommand } from './command.js';

/** Child processes that scan facts for the server. */
const READERS = 2;

/** Loads the seed edition where the warehouse holds nothing yet. */
async function seedIfEmpty(hotline: Hotline, terminal: Terminal): Promise<void> {
  const { editions, coverage } = await hotline.warehouse.snapshot();
  if (editions.length > 0 || coverage.size > 0) return;
  await loadEditionFolder(hotline, join(projectRoot(), 'seeds', 'nantong-2024'), terminal);
}

/** `hotline serve`: the GraphQL API with its pages, until it is interrupted. */
export const addServe: AddCommand = (program, { settings, terminal, interrupted }) => {
  program
    .command('serve')
    .summary('serve the GraphQL API')
    .description('Serves GraphQL on PORT (4000) of HOST (127.0.0.1), from the warehouse in HOTLINE_DATA (data/).\nLoads the seed edition first where the warehouse is empty. Ends at SIGINT or SIGTERM, once requests in flight are answered.')
    .option('--log <level>', 'silent, error or info', 'error')
    .action(async (options: { log: string }) => {
      const { dataFolder, host, port } = settings();
      await withHotline(dataFolder, async (hotline) => {
        await seedIfEmpty(hotline, terminal);
        const audits = new EditionAudits(hotline);
        const server = await startServer({
          schema: await buildHotlineSchema(hotline.catalogue),
          contextOf: () => ({ ...requestContext(hotline, audits) }),
          host,
          port,
          webRoot: join(projectRoot(), 'dist', 'web'),
          ready: async () => (await hotline.warehouse.snapshot()).dataVersion !== '',
          routes: [exportRoute(hotline)],
          log: options.log === 'info' || options.log === 'silent' ? options.log : 'error',
        });
        const { graphql, graphiql, health } = server.addresses;
        terminal.out([`GraphQL   ${graphql}`, `GraphiQL  ${graphiql}`, `Health    ${health}`, 'Ready. Stop with Ctrl-C.'].join('\n'));
        await interrupted;
        terminal.progress('Stopping …');
        await server.close();
      }, READERS);
    });
};
