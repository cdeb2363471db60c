import type { AddCommand } from './command.js';

/** `hotline serve`: the GraphQL API with its pages, until it is interrupted. What serves is read only then: it takes memory that other commands need. */
export const addServe: AddCommand = (program, context) => {
  program
    .command('serve')
    .summary('serve the GraphQL API')
    .description('Serves GraphQL on PORT (4000) of HOST (127.0.0.1), from the warehouse in HOTLINE_DATA (data/).\nLoads the seed edition first where the warehouse is empty. Ends at SIGINT or SIGTERM, once requests in flight are answered.')
    .option('--log <level>', 'silent, error or info', 'error')
    .option('--question-log <file>', 'a file that gets a line for every question: how it cuts its fact, for hotline advise')
    .action(async (options: { log: string; questionLog?: string }) => {
      const { serveHotline } = await import('../serveHotline.js');
      await serveHotline(context, options);
    });
};
