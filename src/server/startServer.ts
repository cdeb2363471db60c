import type { BaseContext } from '@apollo/server';
import { addressesOf, listen } from './http/addresses.js';
import { createApplication } from './http/application.js';
import { closeOnce } from './http/close.js';
import { addGraphql } from './http/graphql.js';
import { addHealth } from './http/health.js';
import { addPages } from './http/pages.js';
import { addRoutes } from './http/routes.js';
import type { RunningServer, ServerOptions } from './serverOptions.js';
import { startApollo } from './startApollo.js';

/**
 * Serves a schema over HTTP: `/graphql`, `/graphiql`, `/health`, `/ready` and the caller's own routes.
 * @throws a user error where the address cannot be listened on.
 */
export async function startServer<Context extends BaseContext>(options: ServerOptions<Context>): Promise<RunningServer> {
  const application = createApplication(options);
  const apollo = await startApollo(options.schema, application.log);
  addGraphql(application, apollo, options.contextOf);
  addHealth(application, options.ready);
  await addPages(application, options.webRoot);
  addRoutes(application, options.routes ?? []);
  const port = await listen(application, options.host, options.port);
  return { addresses: addressesOf(options.host, port), port, close: closeOnce(application, apollo, options.grace) };
}
