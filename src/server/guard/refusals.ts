import { GraphQLError } from 'graphql';
import { LIMITS, type Counts, type LimitName } from './limits.js';

/** The code of every refusal for size. */
export const QUERY_TOO_COMPLEX = 'QUERY_TOO_COMPLEX';

/** What a refusal tells: the limit's name, how much is allowed, and how much was found. */
export interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: typeof QUERY_TOO_COMPLEX; readonly name: LimitName; readonly limit: number; readonly found: number };
}

/** The refusal of `found` under one limit; counts beyond 2^53 are told as 2^53 − 1. */
export function refusal(name: LimitName, found: number): Refusal {
  const { limit, says } = LIMITS[name];
  const told = Math.min(found, Number.MAX_SAFE_INTEGER);
  const message = says.replace('{found}', String(told)).replace('{limit}', String(limit));
  return { message, extensions: { code: QUERY_TOO_COMPLEX, name, limit, found: told } };
}

/** One error for each limit that is passed, in the order of the table. */
export function refusals(counts: Counts): GraphQLError[] {
  return limitNames()
    .map((name) => ({ name, found: counts[name] ?? 0 }))
    .filter(({ name, found }) => found > LIMITS[name].limit)
    .map(({ name, found }) => refusal(name, found))
    .map(({ message, extensions }) => new GraphQLError(message, { extensions: { ...extensions } }));
}

function limitNames(): LimitName[] {
  return Object.keys(LIMITS).filter((name): name is LimitName => name in LIMITS);
}
