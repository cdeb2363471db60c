import { join } from 'node:path';
import { buildHotlineSchema } from '../graphql/index.js';
import { startServer } from '../server/index.js';
import { EditionAudits } from './audits/editionAudits.js';
import type { CommandContext } from './commands/command.js';
import { exportRoute } from './exportRoute.js';
import { loadEditionFolder } from './loadEditionFolder.js';
import { withHotline, type Hotline } from './openHotline.js';
import { projectRoot } from './projectRoot.js';
import { recordsRoute } from './recordsRoute.js';
import { requestContext } from './requestContext.js';
import type { Terminal } from './terminal.js';

/** Child processes that scan facts for the server. */
const READERS = 2;

/** Loads the seed edition where the warehouse holds nothing yet. */
async function seedIfEmpty(hotline: Hotline, terminal: Terminal): Promise<void> {
  const { editions, coverage } = await hotline.warehouse.snapshot();
  if (editions.length > 0 || coverage.size > 0) return;
  await loadEditionFolder(hotline, join(projectRoot(), 'seeds', 'nantong-2024'), terminal);
}

/** Serves the warehouse until it is interrupted; `log` is `silent`, `error` or `info`. */
export async function serveHotline({ settings, terminal, interrupted }: CommandContext, log: string): Promise<void> {
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
      routes: [exportRoute(hotline), recordsRoute(hotline)],
      log: log === 'info' || log === 'silent' ? log : 'error',
    });
    const { graphql, graphiql, health } = server.addresses;
    terminal.out([`GraphQL   ${graphql}`, `GraphiQL  ${graphiql}`, `Health    ${health}`, 'Ready. Stop with Ctrl-C.'].join('\n'));
    await interrupted;
    terminal.progress('Stopping …');
    await server.close();
  }, READERS);
}
