import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { countVariables } from '../guard/countVariables.js';
import { refusals } from '../guard/refusals.js';

/** Refuses variables beyond the limits, before anything is executed. */
export function variablesGuard(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request }) {
          const [first] = refusals(countVariables(request.variables ?? {}));
          if (first === undefined) return;
          throw new GraphQLError(first.message, { extensions: { ...first.extensions, http: { status: 400 } } });
        },
      };
    },
  };
}
