import { answer } from '../answer.js';
import { csvOf, decodeQuestion, tableOf } from '../graphql/index.js';
import type { Route } from '../server/index.js';
import type { Hotline } from './openHotline.js';

/** `/export.csv?q=…&lang=…`: the same answer as GraphQL's, as a file. */
export function exportRoute(hotline: Hotline): Route {
  return {
    method: 'GET',
    path: '/export.csv',
    handle: async ({ query }) => {
      const table = tableOf(await answer(decodeQuestion(query.get('q') ?? ''), hotline), query.get('lang') === 'EN' ? 'EN' : 'ZH');
      return {
        status: 200,
        headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="hotline.csv"' },
        body: csvOf(table),
      };
    },
  };
}
