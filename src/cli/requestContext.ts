import { encodeQuestion, type Context } from '../graphql/index.js';
import type { Hotline } from './openHotline.js';

/** What the resolvers of one request are given. */
export function requestContext({ catalogue, warehouse }: Hotline): Context {
  return { catalogue, warehouse, audit: null, csvUrl: (question, lang) => `/export.csv?q=${encodeQuestion(question)}&lang=${lang}` };
}
