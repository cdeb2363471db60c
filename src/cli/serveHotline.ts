import { join } from 'node:path';
import { buildHotlineSchema } from '../graphql/index.js';
import { startServer } from '../server/index.js';
import { EditionAudits } from './audits/editionAudits.js';
import { JudgePool } from './audits/judging/judgePool.js';
import type { CommandContext } from './commands/command.js';
import { exportRoute } from './exportRoute.js';
import { loadEditionFolder } from './loadEditionFolder.js';
import { withHotline, type Hotline } from './openHotline.js';
import { projectRoot } from './projectRoot.js';
import { QuestionLog } from './questionLog.js';
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

/** What is told of serving, besides answers. */
export interface ServeOptions {
  /** `silent`, `error` or `info`. */
  readonly log: string;
  /** The file that tells how questions cut their facts; none where it is left out. */
  readonly questionLog?: string;
}

/** Serves the warehouse until it is interrupted. @throws a user error where the log of questions cannot be written. */
export async function serveHotline({ settings, terminal, interrupted }: CommandContext, { log, questionLog: path }: ServeOptions): Promise<void> {
  const { dataFolder, host, port } = settings();
  await withHotline(dataFolder, async (opened) => {
    await seedIfEmpty(opened, terminal);
    const judges = new JudgePool();
    const audits = new EditionAudits(opened, judges);
    const questions = path === undefined ? null : new QuestionLog(path, opened.catalogue, terminal);
    const hotline: Hotline = questions === null ? opened : { ...opened, onPlan: questions.add };
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
    judges.close();
    await questions?.close();
  }, READERS);
}
