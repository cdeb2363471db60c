import { decodeRecordsRequest, encodeRecordsRequest, recordsCsv, type RecordsRequest } from '../graphql/index.js';
import type { Lang } from '../model/index.js';
import type { Route } from '../server/index.js';
import type { Hotline } from './openHotline.js';

const PATH = '/records.csv';

/** The address of records as CSV. */
export function recordsAddress(request: RecordsRequest, lang: Lang): string {
  return `${PATH}?q=${encodeRecordsRequest(request)}&lang=${lang}`;
}

/** `/records.csv?q=…&lang=…`: recorded rows as a file; where more come, the header `Link` tells the address of the next ones. */
export function recordsRoute(hotline: Hotline): Route {
  return {
    method: 'GET',
    path: PATH,
    handle: async ({ query }) => {
      const lang = query.get('lang') === 'EN' ? 'EN' : 'ZH';
      const { body, next } = await recordsCsv(decodeRecordsRequest(query.get('q') ?? ''), lang, hotline);
      return {
        status: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="records.csv"',
          ...(next === null ? {} : { link: `<${recordsAddress(next, lang)}>; rel="next"` }),
        },
        body,
      };
    },
  };
}
