import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from './guard/limits.js';
import { documentGuard } from './plugins/documentGuard.js';
import { formatError } from './plugins/formatError.js';
import { statusCodes } from './plugins/statusCodes.js';
import { variablesGuard } from './plugins/variablesGuard.js';

/** A started GraphQL server: guarded, silent about its insides, and calling nobody outside. */
export async function startApollo<Context extends BaseContext>(schema: GraphQLSchema, log: FastifyBaseLogger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens.limit },
    validationRules: [documentGuard],
    formatError: formatError(log),
    plugins: [...nothingOutside(), variablesGuard(), statusCodes()],
  });
  await apollo.start();
  return apollo;
}

// Reports to Apollo would otherwise start by themselves where APOLLO_KEY is set; cache hints double the cost of wide results.
function nothingOutside(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
