import { graphql, type GraphQLSchema } from 'graphql';
import { catalogue } from '../../schema/catalog.js';
import { recordsAddress } from '../../src/cli/recordsRoute.js';
import { HotlineError } from '../../src/errors/index.js';
import { buildHotlineSchema, encodeQuestion, type Context } from '../../src/graphql/index.js';
import type { Warehouse } from '../../src/warehouse/index.js';

/** An error as a client needs it: its code and words, and the path in the question. */
export interface AskedError {
  readonly code: string;
  readonly message: string;
  readonly place: string | undefined;
  readonly path: string | undefined;
}

/** An answer: plain data, and the errors beside it. */
export interface Asked {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AskedError[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked>;

/** The API over a warehouse of the star schema. */
export async function askHotline(warehouse: Warehouse, audit: Context['audit'] = null): Promise<Ask> {
  const schema: GraphQLSchema = await buildHotlineSchema(catalogue);
  const contextValue: Context = { catalogue, warehouse, audit, csvUrl: (question, lang) => `/export.csv?q=${encodeQuestion(question)}&lang=${lang}`, recordsCsvUrl: recordsAddress };
  return async (source, variableValues) => {
    const { data, errors } = await graphql({ schema, source, contextValue, ...(variableValues === undefined ? {} : { variableValues }) });
    const plain: unknown = JSON.parse(JSON.stringify(data ?? null));
    return {
      data: typeof plain === 'object' && plain !== null ? { ...plain } : null,
      errors: (errors ?? []).map(({ originalError, message, path }) => ({
        code: originalError instanceof HotlineError ? originalError.code : 'GRAPHQL', message,
        place: originalError instanceof HotlineError ? originalError.details.place?.path : undefined, path: path?.join('.'),
      })),
    };
  };
}
